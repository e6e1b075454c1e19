import type { Problem } from '../finding.ts'
import { day, type Span, yearOf } from '../time/day.ts'
import type { OfficialDocument, Term } from './types.ts'
import { dayOf, isMap } from './values.ts'

/** No plan of an office runs longer; a slip such as 2024-2205 must not make turns for two centuries. */
const LONGEST = 30

/**
 * The term of a plan: a year, two years with a dash, or from and to. What is none of these is `schema-value`, and the
 * year of the document stands in, so that the rest of the plan can still be worked on.
 */
export function readTerm(value: unknown, document: OfficialDocument): { term: Term; problems: Problem[] } {
  const span = spanOf(value)
  const years = span && yearsOf(span)
  if (span && years && years.length > 0 && years.length <= LONGEST && span.start <= span.end) {
    return { term: { ...span, years, path: ['term'] }, problems: [] }
  }
  const year = yearIn(document)
  const term = { start: day(year, 1, 1), end: day(year, 12, 31), years: [year], path: ['term'] }
  // A missing term or a broken day is told by the schema.
  const told =
    value === undefined || typeof value === 'boolean' || Array.isArray(value) || (isMap(value) && !span)
  return {
    term,
    problems: told
      ? []
      : [{ rule: 'schema-value', at: ['term'], args: { key: 'term', value: sayTerm(value) } }],
  }
}

function spanOf(value: unknown): Span | undefined {
  if (isMap(value)) {
    const start = dayOf(value.from)
    const end = dayOf(value.to)
    return start && end ? { start, end } : undefined
  }
  const [, from, to] = /^\s*((?:19|20)\d\d)(?:\s*[-–—]\s*((?:19|20)\d\d))?\s*$/.exec(String(value)) ?? []
  return from ? { start: day(Number(from), 1, 1), end: day(Number(to ?? from), 12, 31) } : undefined
}

function yearsOf({ start, end }: Span): number[] {
  const first = yearOf(start)
  return Array.from(
    { length: Math.min(LONGEST + 1, Math.max(0, yearOf(end) - first + 1)) },
    (_, i) => first + i,
  )
}

function yearIn({ dateText, title, basis }: OfficialDocument): number {
  const found = /(?:19|20)\d\d/.exec(
    [dateText, title, ...basis].filter((text) => text !== undefined).join('\n'),
  )
  return found ? Number(found[0]) : 2000
}

function sayTerm(value: unknown): string {
  return isMap(value) ? `${String(value.from)} – ${String(value.to)}` : String(value)
}
