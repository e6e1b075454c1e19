/** The lists of a report and a reminder: what is overdue, silent, due soon, moved, and what comes next. */

import type { PlanStatus, TaskStatus, TurnStatus } from '../status/types.ts'
import { isClosed } from '../status/verdict.ts'
import { dataWindow, monthsOf, periodAfter, readPeriod } from '../time/period.ts'
import { dueText, noteText, resultText, unitInText, unitNames } from './tasks.ts'
import { oneLine, withoutStop } from './titles.ts'

/** A task in a list, in print. */
export interface ListedTask {
  id: string
  title: string
  lead: string
  support: string
  due: string
  daysLate: string
  situation: string
  note: string
}

/** A turn as a row of a list. */
export function listed(task: TaskStatus, turn: TurnStatus | undefined = task.turn): ListedTask {
  const { id, title, lead, support, latest } = task
  return {
    id,
    title: withoutStop(oneLine(title)),
    lead: lead.map(({ name }) => unitInText(name)).join('; '),
    support: unitNames(support),
    due: dueText(turn),
    daysLate: turn?.state === 'overdue' && turn.daysLate !== undefined ? String(turn.daysLate) : '',
    situation: latest ? resultText([latest], task.task?.target) : '',
    note: noteText(task),
  }
}

/** A turn with the task that it is of. */
export type Pair = { task: TaskStatus; turn: TurnStatus }

/** All turns of plans that a test keeps. */
export function turnsWhere(
  statuses: readonly PlanStatus[],
  test: (turn: TurnStatus, task: TaskStatus) => boolean,
): Pair[] {
  return statuses.flatMap(({ tasks }) =>
    tasks.flatMap((task) => task.turns.filter((turn) => test(turn, task)).map((turn) => ({ task, turn }))),
  )
}

/** Overdue and not done, the longest overdue first; each turn of a recurring task for itself. */
export function overdueOf(statuses: readonly PlanStatus[]): ListedTask[] {
  const overdue = statuses.flatMap(({ tasks }) =>
    tasks.flatMap((task) =>
      task.counted.filter(({ cell }) => cell === 'openOverdue').map((turn) => ({ task, turn })),
    ),
  )
  return overdue
    .sort((a, b) => (b.turn.daysLate ?? 0) - (a.turn.daysLate ?? 0))
    .map(({ task, turn }) => listed(task, turn))
}

/** Continuous tasks of which the period shows nothing. */
export function silentOf(statuses: readonly PlanStatus[]): ListedTask[] {
  return turnsWhere(statuses, ({ state }) => state === 'silent').map(({ task, turn }) => listed(task, turn))
}

/** Not done and due soon, the nearest first. */
export function dueSoonOf(statuses: readonly PlanStatus[]): ListedTask[] {
  return byDue(turnsWhere(statuses, ({ state }) => state === 'due-soon')).map(({ task, turn }) =>
    listed(task, turn),
  )
}

/** Extended, deferred or cancelled, as recorded. */
export function movedOf(statuses: readonly PlanStatus[]): ListedTask[] {
  const moved = turnsWhere(
    statuses,
    ({ state, extended }) => extended.length > 0 || state === 'deferred' || state === 'cancelled',
  )
  return moved.map(({ task, turn }) => listed(task, turn))
}

/** Open turns that fall due in the period after the reported one, the nearest first. */
export function comingOf(statuses: readonly PlanStatus[]): ListedTask[] {
  return statuses.flatMap((status) => {
    const { period, asOf } = status
    const known = readPeriod(period.name)
    if (!known) return []
    const next = periodAfter(known, period.year)
    const { end } = dataWindow(monthsOf(next.period, next.year), period.kind)
    const open = turnsWhere(
      [status],
      ({ state, due }) => !isClosed(state) && due !== undefined && due > asOf && due <= end,
    )
    return byDue(open).map(({ task, turn }) => listed(task, turn))
  })
}

function byDue(pairs: Pair[]): Pair[] {
  return pairs.sort((a, b) =>
    (a.turn.due ?? '9') < (b.turn.due ?? '9') ? -1 : (a.turn.due ?? '9') > (b.turn.due ?? '9') ? 1 : 0,
  )
}
