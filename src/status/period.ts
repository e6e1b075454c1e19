import { type Day, dateOf, monthOf, type Span, yearOf } from '../time/day.ts'
import { dataWindow, monthsOf, type PeriodName } from '../time/period.ts'
import type { StatusPeriod } from './types.ts'

/** The reporting period of a name and year with its data window. */
export function statusPeriod(
  name: PeriodName,
  year: number,
  kind: StatusPeriod['kind'] = 'nd09',
): StatusPeriod {
  return { name, year, window: dataWindow(monthsOf(name, year), kind), kind }
}

/**
 * The half-year of reporting that a day lies in, by the statutory windows (15/6 opens the second half), kept inside
 * the plan's term: before it the first half, after it the last. The last half runs on to the end of the term, so that
 * what is done after 14/12 is still seen.
 */
export function currentPeriod(asOf: Day, term: Span): StatusPeriod {
  const at = asOf < term.start ? term.start : asOf > term.end ? term.end : asOf
  const month = monthOf(at) + (dateOf(at) >= 15 ? 1 : 0)
  const runsOver = month === 13 && yearOf(at) < yearOf(term.end)
  const half = month <= 6 || runsOver ? 'H1' : 'H2'
  const period = statusPeriod(half, yearOf(at) + (runsOver ? 1 : 0))
  const { start, end } = period.window
  const last = yearOf(at) === yearOf(term.end) && (half === 'H2' || monthOf(term.end) <= 6)
  return last && end < term.end ? { ...period, window: { start, end: term.end } } : period
}
