/** Where what goes on or comes again begins and ends, read against the term. */
import { type Day, yearOf } from '../time/day.ts'
import { cross, hasYear } from './days.ts'
import { inTerm, type Scope } from './in-term.ts'
import type { Bound, Limits } from './said.ts'
import { other } from './told.ts'
import type { Assumption } from './types.ts'

/** The first day of the term was taken for "từ nay". */
export const FROM_TERM = other(
  '“từ nay”, “từ ngày ban hành” là từ đầu thời gian thực hiện của kế hoạch',
  '“from now” taken as from the first day of the term',
)

/** A first and a last day, where there is one. */
export interface Limited {
  start?: Day
  end?: Day
  assumed: Assumption[]
}

/** The limits of what goes on; one without a year that every year has limits nothing. */
export function limitsOf(said: Limits, context: Scope): Limited[] {
  const { years } = context
  if (said.during) {
    const whole =
      said.during.kind === 'months' &&
      said.during.from === 1 &&
      said.during.to === 12 &&
      !hasYear(said.during)
    if (whole && years.first !== years.last) return [{ assumed: [] }]
    return inTerm(said.during, context).map(({ span, assumed }) => ({
      start: span.start,
      end: span.end,
      assumed,
    }))
  }
  if (said.from && said.to) {
    if (said.from.kind === 'now')
      return inTerm(said.to, context)
        .slice(-1)
        .map(({ span, assumed }) => ({ end: span.end, assumed: [...assumed, FROM_TERM] }))
    const span = cross(said.from, said.to, years.first, years)
    const assumed: Assumption[] =
      hasYear(said.from) || hasYear(said.to) ? [] : [{ kind: 'year', year: years.first }]
    return span ? [{ start: span.start, end: span.end, assumed }] : []
  }
  if (said.from) return bounds(said.from, context, 'from')
  return said.to ? bounds(said.to, context, 'to') : [{ assumed: [] }]
}

function bounds(bound: Bound, context: Scope, which: 'from' | 'to'): Limited[] {
  if (bound.kind === 'now') return [{ start: context.term.start, assumed: [FROM_TERM] }]
  const found = inTerm(bound, context)
  const at = which === 'from' ? found[0] : found.at(-1)
  if (!at) return []
  const assumed: Assumption[] = at.assumed.length > 0 ? [{ kind: 'year', year: yearOf(at.span.end) }] : []
  return [which === 'from' ? { start: at.span.start, assumed } : { end: at.span.end, assumed }]
}

/** Puts the limits to a part in the making. */
export function limit(bare: { start?: Day; end?: Day }, { start, end }: Limited): void {
  if (start !== undefined) bare.start = start
  if (end !== undefined) bare.end = end
}
