/** The days of a point in the term of a plan: a phrase without a year is read against the term, never the clock. */
import { type Span, yearOf } from '../time/day.ts'
import { daysOf, hasYear, type Years } from './days.ts'
import type { Point } from './said.ts'
import { shiftOf, yearTold } from './told.ts'
import type { Assumption, TimingContext } from './types.ts'

/** What a phrase is read against, with the years of the term. */
export interface Scope extends TimingContext {
  years: Years
}

/** The scope of a context. */
export function scopeOf(context: TimingContext): Scope {
  const { term, before } = context
  const years = { first: yearOf(term.start), last: yearOf(term.end) }
  return before === undefined ? { term, years } : { term, before, years }
}

/** Days, with what was assumed to find them. */
export interface Dated {
  span: Span
  assumed: Assumption[]
}

/** The most years that one undated phrase is laid out over. */
const MOST_YEARS = 60

/**
 * The days of a point in the term. Without a year it is the year of the term in which it ends; of a term of several
 * years in which it comes again, each: which one is meant, only the clerk knows.
 */
export function inTerm(point: Point, context: Scope): Dated[] {
  const { years } = context
  if (hasYear(point)) {
    const span = daysOf(point, years.first, years)
    return span ? [{ span, assumed: [] }] : []
  }
  if (years.first === years.last) {
    const span = daysOf(point, years.first, years)
    return span ? [{ span, assumed: [yearTold(point, years.first)] }] : []
  }
  const { term } = context
  const all: { year: number; span: Span }[] = []
  for (let year = years.first; year <= years.last && all.length < MOST_YEARS; year++) {
    const span = daysOf(point, year, years)
    if (span) all.push({ year, span })
  }
  // "trước 10/01 năm sau" follows each year of the term, the last one too.
  const inside =
    shiftOf(point) > 0 ? all : all.filter(({ span }) => span.end >= term.start && span.end <= term.end)
  const meeting = all.filter(({ span }) => span.end >= term.start && span.start <= term.end)
  const chosen = inside.length > 0 ? inside : meeting.length > 0 ? meeting : all.slice(0, 1)
  const only = chosen.length === 1
  const assumed: Assumption = only
    ? { kind: 'year', year: chosen[0]?.year ?? years.first }
    : { kind: 'years', years: chosen.map(({ year }) => year) }
  return chosen.map(({ span }) => ({ span, assumed: [assumed] }))
}
