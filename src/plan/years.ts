/** The years that stand in a text of a plan, and which of them may be moved when the plan is rolled over. */
import { findCitations } from '../official/citation.ts'

/** A year in a text and what is to become of it: a `to`, or why it is to be left. */
export interface FoundYear {
  start: number
  end: number
  text: string
  to?: string
  why?: YearDoubt
}

/** Why a year is left as it is. */
export type YearDoubt = 'citation' | 'law' | 'comparison' | 'range' | 'other-year' | 'past-day' | 'bare'

export interface YearMove {
  /** The year of the old plan. */
  from: number
  /** By how many years to move. */
  by: number
  /** A deadline: its days and the January after the year move with it. */
  deadline?: boolean
}

const YEAR = /(?<![\d/.,-]\d*)(?:(?:\d{1,2}\s*[/.-]\s*){0,2})((?:19|20)\d\d)(?![\d]|[.,]\d)/gu
const RANGE = /(?:19|20)\d\d\s*(?:-|–|—|đến(?:\s+hết)?(?:\s+năm)?)\s*(?:19|20)\d\d/gu
const COMPARED = /(?:so\s+với|so\s+sánh\s+với|cùng\s+kỳ|năm\s+trước)(?:\s+(?!bằng|thì)[\p{L}()]+){0,4}\s*$/iu
const OPEN =
  /(?:giai\s+đoạn|nhiệm\s+kỳ|tầm\s+nhìn|định\s+hướng|(?:kể\s+)?từ|đến(?:\s+hết)?|trước|sau|tính\s+đến)(?:\s+(?:cuối|đầu))?(?:\s+năm)?\s*$/iu
const LAW = /(?:Bộ luật|Luật|Hiến pháp|Pháp lệnh)(?:\s+[\p{L},]+){0,14}\s+(?:năm\s+)?$/u
const NAMED = /(?:năm|quý\s+(?:[1-4]|IV|I{1,3})|tháng\s+\d{1,2})\s*[/,]?\s*$/iu

/**
 * Every year of four figures in a text. Certain is only the plan's own year after “năm”, “quý …”, “tháng …”, or in a
 * deadline; years of cited documents, of comparisons, laws and spans are other facts and never move with the plan.
 *
 * @param source the text as it stands in the file, line breaks and indentation within it
 */
export function yearsOf(source: string, move: YearMove): FoundYear[] {
  const { flat, at } = flattened(source)
  const cited = findCitations(flat)
  const ranges = [...flat.matchAll(RANGE)].map((it) => ({ start: it.index, end: it.index + it[0].length }))
  const inside = (list: readonly { start: number; end: number }[], i: number): boolean =>
    list.some(({ start, end }) => start <= i && i < end)
  return [...flat.matchAll(YEAR)].map((match): FoundYear => {
    const year = match[1] ?? ''
    const start = match.index + match[0].length - year.length
    const before = flat.slice(Math.max(0, match.index - 90), match.index)
    const day = match[0].slice(0, -year.length)
    const found = { start: at(start), end: at(start + year.length - 1) + 1, text: year }
    const near = move.deadline ? [move.from, move.from + 1] : [move.from]
    const why = ((): YearDoubt | undefined => {
      if (inside(cited, start)) return 'citation'
      if (inside(ranges, start)) return 'range'
      if (LAW.test(before)) return 'law'
      if (COMPARED.test(before.replace(/năm\s*$/iu, ''))) return 'comparison'
      if (!near.includes(Number(year))) return 'other-year'
      if (day.split(/[/.-]/).length > 2 && !move.deadline) return 'past-day'
      if (/^29\s*[/.-]\s*0?2/.test(day)) return 'past-day'
      if (move.deadline) return undefined
      if (OPEN.test(before)) return 'range'
      return day !== '' || NAMED.test(before) ? undefined : 'bare'
    })()
    return why ? { ...found, why } : { ...found, to: String(Number(year) + move.by) }
  })
}

/** Line breaks with their indentation as one blank, and where each letter stood. */
function flattened(source: string): { flat: string; at(i: number): number } {
  const places: number[] = []
  let flat = ''
  for (let i = 0; i < source.length; i++) {
    const blank = /\s/.test(source[i] ?? '')
    if (blank && flat.endsWith(' ')) continue
    flat += blank ? ' ' : source[i]
    places.push(i)
  }
  return { flat, at: (i) => places[i] ?? source.length }
}
