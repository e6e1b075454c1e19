import { wordsOf } from '../lang/words.ts'
import type { Config } from '../plan/config.ts'
import type { Plan } from '../plan/types.ts'
import { statusPeriod } from '../status/period.ts'
import type { StatusPeriod } from '../status/types.ts'
import { nearest } from '../text/suggest.ts'
import { type Day, yearOf } from '../time/day.ts'
import { monthsOf, PERIODS, type PeriodName, readPeriod } from '../time/period.ts'
import { Stop } from './exit.ts'
import type { Host } from './host.ts'

export interface PeriodOptions {
  period?: string
  year?: string
  window?: string
}

/** The name after `--period`, or a stop that says which names there are. */
export function periodNamed(text: string, host: Host): PeriodName {
  const name = readPeriod(text)
  if (name) return name
  throw new Stop(wordsOf(host.lang).badPeriod(text, nearest(text.toUpperCase(), PERIODS)))
}

/**
 * The reporting period that the options ask for of one plan: the year of `--year`, else of the plan's term; of a term
 * of several years the one that the as-of day lies in.
 *
 * @returns nothing where the plan's term does not touch the months of the period
 */
export function periodFor(
  plan: Plan,
  config: Config,
  options: PeriodOptions & { period: string },
  asOf: Day,
  host: Host,
): StatusPeriod | undefined {
  const name = periodNamed(options.period, host)
  const { years, start, end } = plan.term
  const year = options.year === undefined ? yearIn(years, yearOf(asOf)) : Number(options.year)
  const months = monthsOf(name, year)
  if (months.end < start || months.start > end) return undefined
  const kind =
    options.window === 'calendar' || options.window === 'nd09' ? options.window : config.reportWindow
  return statusPeriod(name, year, kind)
}

function yearIn(years: readonly number[], wanted: number): number {
  const last = years.at(-1) ?? wanted
  return years.includes(wanted) ? wanted : wanted < (years[0] ?? wanted) ? (years[0] ?? wanted) : last
}
