import type { Plan, UnitRef } from '../plan/types.ts'
import { foldKey } from '../text/fold.ts'
import { summaryOf } from './summary.ts'
import type { PlanStatus, State, TaskStatus, TurnStatus } from './types.ts'
import { isClosed } from './verdict.ts'

export interface StatusFilter {
  /** Units by id, name or alias; a task is kept for any of them. */
  units?: readonly string[]
  /** In which part the unit has it; `lead` unless told: most plans name every unit in support of everything. */
  role?: 'lead' | 'support' | 'any'
  states?: readonly State[]
  /** Only what has an open turn due in this many days, today included. */
  upcoming?: number
}

/** The status with only the tasks and reporting duties that a filter keeps, and the summaries of those. */
export function filterStatus(status: PlanStatus, filter: StatusFilter): PlanStatus {
  const { units, states, upcoming } = filter
  const keep = (task: TaskStatus): boolean =>
    (!units || units.some((unit) => concerns(status.plan, task, unit, filter.role ?? 'lead'))) &&
    (!states || states.includes(task.state)) &&
    (upcoming === undefined || turnsWithin(task, upcoming).length > 0)
  const tasks = status.tasks.filter(keep)
  const reporting = status.reporting.filter(keep)
  return {
    ...status,
    chosen: true,
    tasks,
    reporting,
    summary: summaryOf(tasks),
    reportingSummary: summaryOf(reporting),
  }
}

/** The open turns of a task that are due within some days from the as-of day, which counts as well. */
export function turnsWithin(task: TaskStatus, days: number): TurnStatus[] {
  return task.turns.filter((it) => !isClosed(it.state) && it.daysLeft !== undefined && it.daysLeft <= days)
}

/** A turn with where it belongs. */
export interface Upcoming {
  plan: Plan
  task: TaskStatus
  turn: TurnStatus
}

/** What is due within some days in any of the plans, the nearest first, reporting duties beside tasks. */
export function upcomingOf(plans: readonly PlanStatus[], days: number): Upcoming[] {
  const list = plans.flatMap(({ plan, tasks, reporting }) =>
    [...tasks, ...reporting].flatMap((task) => turnsWithin(task, days).map((turn) => ({ plan, task, turn }))),
  )
  return list.sort((a, b) => (a.turn.daysLeft ?? 0) - (b.turn.daysLeft ?? 0))
}

/** Whether anything stands in one of the states; what `status --fail-on` asks. */
export function anyIn(plans: readonly PlanStatus[], states: readonly State[]): boolean {
  return plans.some(({ tasks, reporting }) =>
    [...tasks, ...reporting].some((it) => states.includes(it.state)),
  )
}

/** Whether a unit (id, name or alias) is anywhere in a plan, in its registry or as a name in a task. */
export function knowsUnit(plan: Plan, unit: string): boolean {
  if (plan.units.find(unit)) return true
  const key = foldKey(unit)
  const refs = [
    ...plan.tasks.flatMap((it) => [...it.lead, ...it.support]),
    ...plan.reporting.flatMap((it) => it.by),
  ]
  return refs.some((ref) => foldKey(ref.raw) === key || foldKey(ref.name) === key)
}

function concerns(plan: Plan, task: TaskStatus, unit: string, role: 'lead' | 'support' | 'any'): boolean {
  const refs =
    role === 'lead' ? task.lead : role === 'support' ? task.support : [...task.lead, ...task.support]
  return refs.some((ref) => names(plan, ref, unit))
}

/** Whether a task's unit is the one asked for, or a group ("các phòng, đơn vị") that it belongs to. */
function names(plan: Plan, ref: UnitRef, unit: string): boolean {
  const asked = plan.units.find(unit)
  if (!asked) return [ref.raw, ref.name].some((name) => foldKey(name) === foldKey(unit))
  return ref.ids.some((id) => holdsUnit(plan, id, asked.id, new Set()))
}

function holdsUnit(plan: Plan, id: string, asked: string, seen: Set<string>): boolean {
  if (id === asked) return true
  if (seen.has(id)) return false
  seen.add(id)
  return (plan.units.find(id)?.members ?? []).some((member) => holdsUnit(plan, member, asked, seen))
}
