/** `reform status [paths…]`: every task's state as of a day. Exit 1 when anything stands in a state of `--fail-on`. */
import { csv } from '../../format/csv.ts'
import { groupRows } from '../../format/status-groups.ts'
import { statusJson } from '../../format/status-json.ts'
import { statusMd } from '../../format/status-md.ts'
import { statusPretty } from '../../format/status-pretty.ts'
import { taskRows } from '../../format/status-rows.ts'
import { dayText } from '../../format/status-words.ts'
import { wordsOf } from '../../lang/words.ts'
import { anyIn, filterStatus, knowsUnit, type StatusFilter } from '../../status/filter.ts'
import { scheduleOf } from '../../status/schedule.ts'
import { statusOf } from '../../status/state.ts'
import type { GroupKey, PlanStatus, State } from '../../status/types.ts'
import { nearest } from '../../text/suggest.ts'
import { calendarOf } from '../../time/workday.ts'
import { Exit, Stop } from '../exit.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { paintOf } from '../paint.ts'
import { type PeriodOptions, periodFor, periodNamed } from '../period.ts'
import { type LoadedPlan, loadPlans } from '../plans.ts'

export interface StatusCommandOptions extends GlobalOptions, PeriodOptions {
  format?: string
  unit?: string[]
  role?: string
  state?: string[]
  within?: string
  by?: string
  upcoming?: string
  failOn?: string[]
  separator?: string
}

export async function status(paths: string[], options: StatusCommandOptions, host: Host): Promise<Exit> {
  if (options.period !== undefined) periodNamed(options.period, host)
  const { plans, failed } = loadPlans(paths, options, host)
  if (plans.length === 0) return Exit.failure
  checkUnits(plans, options.unit ?? [], host)
  const whole = statusesOf(plans, options, host)
  const filter = filterOf(options)
  const shown = filter ? whole.map((it) => filterStatus(it, filter)) : whole
  host.out(printed(shown, options, host))
  if (failed) return Exit.failure
  return anyIn(shown, (options.failOn ?? []) as State[]) ? Exit.findings : Exit.ok
}

/** How every plan stands; those that a period does not touch are told on standard error and left out. */
export function statusesOf(
  plans: readonly LoadedPlan[],
  options: GlobalOptions & PeriodOptions & { within?: string },
  host: Host,
): PlanStatus[] {
  const asOf = options.asOf ?? host.today()
  const { period } = options
  const list = plans.flatMap(({ plan, config }): PlanStatus[] => {
    const calendar = calendarOf(config.holidays)
    const asked =
      period === undefined ? undefined : periodFor(plan, config, { ...options, period }, asOf, host)
    if (period !== undefined && !asked) {
      const name = [period, options.year].filter(Boolean).join(' ')
      const [start, end] = [plan.term.start, plan.term.end].map((it) => dayText(it, host.lang))
      host.err(`${wordsOf(host.lang).outsideTerm(plan.file, name, start ?? '', end ?? '')}\n`)
      return []
    }
    const schedule = scheduleOf(plan, calendar, { before: config.before })
    const within = options.within === undefined ? {} : { within: Number(options.within) }
    return [statusOf(schedule, asOf, { calendar, ...within, ...(asked ? { period: asked } : {}) })]
  })
  if (list.length === 0)
    throw new Stop(wordsOf(host.lang).noPlanInPeriod([period, options.year].filter(Boolean).join(' ')))
  return list
}

/** A unit that no plan knows is a mistyped name, and an empty table would hide that. */
export function checkUnits(plans: readonly LoadedPlan[], units: readonly string[], host: Host): void {
  for (const unit of units) {
    if (plans.some(({ plan }) => knowsUnit(plan, unit))) continue
    const names = plans.flatMap(({ plan }) => plan.units.all.flatMap((it) => [it.id, it.name, ...it.aliases]))
    throw new Stop(wordsOf(host.lang).unknownUnit(unit, nearest(unit, names)))
  }
}

function filterOf({ unit, role, state, upcoming }: StatusCommandOptions): StatusFilter | undefined {
  if (!unit && !state && upcoming === undefined) return undefined
  return {
    ...(unit && { units: unit }),
    ...((role === 'support' || role === 'any') && { role }),
    ...(state && { states: state as State[] }),
    ...(upcoming !== undefined && { upcoming: Number(upcoming) }),
  }
}

function printed(plans: readonly PlanStatus[], options: StatusCommandOptions, host: Host): string {
  const { lang } = host
  const by = options.by as GroupKey | undefined
  if (options.format === 'json') return statusJson(plans, lang, by && [by])
  if (options.format === 'csv') {
    return csv(by ? groupRows(plans, by, lang) : taskRows(plans, lang), options.separator === ';' ? ';' : ',')
  }
  if (options.format === 'md') return statusMd(plans, lang, by)
  return statusPretty(plans, {
    lang,
    paint: paintOf(host.color),
    ...(host.columns === undefined ? {} : { width: host.columns }),
    ...(by && { by }),
    ...(options.upcoming === undefined ? {} : { upcoming: Number(options.upcoming) }),
  })
}
