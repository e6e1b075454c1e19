import { statisticsOf } from '../status/summary.ts'
import type { PlanStatus, Statistics } from '../status/types.ts'

/** The official counts over several plans together. */
export function statisticsOfPlans(statuses: readonly PlanStatus[]): Statistics {
  return statisticsOf(
    statuses.flatMap(({ tasks }) => tasks.flatMap(({ counted }) => counted.map(({ cell }) => cell))),
  )
}
