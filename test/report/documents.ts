import { readFileSync } from 'node:fs'
import { type Config, readConfig } from '../../src/plan/config.ts'
import { readPlan } from '../../src/plan/read.ts'
import type { Plan } from '../../src/plan/types.ts'
import { statusPeriod } from '../../src/status/period.ts'
import { scheduleOf } from '../../src/status/schedule.ts'
import { statusOf } from '../../src/status/state.ts'
import type { PlanStatus } from '../../src/status/types.ts'
import { readDocument } from '../../src/text/document.ts'
import type { PeriodName } from '../../src/time/period.ts'
import { calendarOf } from '../../src/time/workday.ts'

const root = new URL('../../', import.meta.url)

/** A file of the repository. */
export function file(name: string): Buffer {
  return readFileSync(new URL(name, root))
}

/** A plan of the repository with the configuration beside it. */
export function planAt(name: string): { plan: Plan; config: Config } {
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const { config } = readConfig(readDocument(file(`${folder}reform.yaml`).toString()))
  return { plan: readPlan(readDocument(file(name).toString()), config, name).plan, config }
}

/** A plan as it stands at the end of a period's data window, or on a day. */
export function statusAt(
  plan: Plan,
  at: { period: PeriodName; year: number } | { asOf: string },
): PlanStatus {
  const schedule = scheduleOf(plan, calendarOf())
  if ('asOf' in at) return statusOf(schedule, at.asOf)
  const period = statusPeriod(at.period, at.year)
  return statusOf(schedule, period.window.end, { period })
}
