/** The state of one turn on a day, from what is recorded of it. The law of the states is here and nowhere else. */
import type { Progress } from '../plan/types.ts'
import { type Day, daysBetween } from '../time/day.ts'
import type { Cell, State, StatusPeriod, Turn, TurnStatus } from './types.ts'

/** From where a turn is looked at. */
export interface VerdictLook {
  asOf: Day
  /** Days before the due day from which it is due soon. */
  within: number
  /** The reporting period that continuous tasks are held to. */
  period: StatusPeriod
}

/** What is known of a turn on a day. */
export type Verdict = Pick<TurnStatus, 'state' | 'daysLate' | 'daysLeft' | 'closedOn'>

/**
 * The state of a turn.
 *
 * @param turn with only the entries and extensions that are known on the day
 * @param due the due day that holds on the day
 * @param inPeriod the entries of the whole task in the reporting period, for what goes on all the time
 */
export function verdictOf(
  turn: Turn,
  due: Day | undefined,
  inPeriod: readonly Progress[],
  look: VerdictLook,
): Verdict {
  const { asOf, within } = look
  const last = turn.progress.at(-1)
  if (last?.state === 'cancelled') return { state: 'cancelled', closedOn: last.date }
  if (last?.state === 'done') {
    const closedOn = closingDay(turn.progress)
    if (due === undefined || closedOn <= due) return { state: 'done', closedOn }
    return { state: 'done-late', closedOn, daysLate: daysBetween(due, closedOn) }
  }
  const late = due === undefined ? 0 : daysBetween(due, asOf)
  if (last?.state === 'deferred') {
    // Put off without a new day, or to a day that is still ahead. A new day that has passed is a deadline like any other.
    const moved = turn.extended.some(
      (it) => it.to >= last.date && (it.date === undefined || it.date >= last.date),
    )
    if (!moved || late <= 0) return { state: 'deferred', closedOn: last.date }
  }
  if (turn.kind === 'continuous') {
    if (asOf < turn.span.start || asOf < look.period.window.start) return { state: 'upcoming' }
    return { state: inPeriod.length > 0 ? 'ongoing' : 'silent' }
  }
  if (turn.kind === 'unread') return { state: 'unread' }
  if (due === undefined) return { state: turn.trigger || last ? 'ongoing' : 'waiting' }
  if (late > 0) return { state: 'overdue', daysLate: late }
  const daysLeft = daysBetween(asOf, due)
  if (daysLeft <= within) return { state: 'due-soon', daysLeft }
  return { state: last ? 'ongoing' : 'upcoming', daysLeft }
}

/** The first day of the last unbroken run of `done`: more evidence for what is done does not make it later. */
function closingDay(progress: readonly Progress[]): Day {
  let day = ''
  for (const entry of progress) {
    if (entry.state !== 'done') day = ''
    else if (day === '') day = entry.date
  }
  return day
}

/** The official class of a turn. */
export function cellOf(state: State, due: Day | undefined, extended: boolean): Cell {
  if (state === 'cancelled') return 'cancelled'
  if (state === 'done-late') return 'doneLate'
  if (state === 'done') return due === undefined ? 'doneNoDeadline' : 'doneInTime'
  if (state === 'overdue') return 'openOverdue'
  // Deferred without a new day: the old deadline no longer holds and there is no other.
  if (due === undefined || (state === 'deferred' && !extended)) return 'openNoDeadline'
  return 'openInTime'
}

const CLOSED: readonly State[] = ['done', 'done-late', 'cancelled']

/** Whether a state ends the matter: done in time or late, or cancelled. */
export function isClosed(state: State): boolean {
  return CLOSED.includes(state)
}
