/** The years that a plan is for, from its title, its day and its basis. */
import { day, type Span } from '../time/day.ts'
import type { DraftDocument } from './document.ts'
import type { Doubt } from './doubts.ts'

/** From the first day of the first year to the last of the last. */
export function spanOf(term: string): Span {
  const years = term.split('-').map(Number)
  return { start: day(years[0] ?? 2000, 1, 1), end: day(years.at(-1) ?? 2000, 12, 31) }
}

/** The years of the plan: a span in its title, a year there, else that of its date. */
export function termOf({ title = '', date, appendix, basis }: DraftDocument, doubts: Doubt[]): string {
  const text = `${title} ${appendix?.title ?? ''}`
  const issued = date?.slice(0, 4)
  const span = /((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)/.exec(text)
  if (span) {
    const [, from = '', to = ''] = span
    // A plan that carries out a programme of some years begins with its own year.
    const start = issued !== undefined && issued > from && issued <= to ? issued : from
    if (start !== from) doubts.push({ kind: 'term-guessed', text: `${start}-${to}` })
    return `${start}-${to}`
  }
  const years = [...text.matchAll(/năm ((?:19|20)\d\d)/gi)].map(([, it = '']) => it)
  const year = years.at(-1)
  if (year !== undefined) return year
  const other =
    issued ??
    /(?:19|20)\d\d(?!.*(?:19|20)\d\d)/s.exec(basis.join(' '))?.[0] ??
    /(?:19|20)\d\d/.exec(text)?.[0]
  doubts.push({ kind: 'term-guessed', ...(other !== undefined && { text: other }) })
  return other ?? '2000'
}
