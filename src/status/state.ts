import type { Progress } from '../plan/types.ts'
import type { Day } from '../time/day.ts'
import type { WorkCalendar } from '../time/workday.ts'
import { currentPeriod } from './period.ts'
import { workdayOf } from './schedule.ts'
import { summaryOf } from './summary.ts'
import {
  type PlanStatus,
  type Schedule,
  type Scheduled,
  STATES,
  type StatusPeriod,
  type TaskStatus,
  type Turn,
  type TurnStatus,
} from './types.ts'
import { cellOf, isClosed, type VerdictLook, verdictOf } from './verdict.ts'

export interface StatusOptions {
  /** Days before the due day from which a turn is `due-soon`; 15 unless told. */
  within?: number
  /** The reporting period: continuous tasks are held to it, and the statistics are of it. */
  period?: StatusPeriod
  /** For the next working day of an extended deadline. */
  calendar?: WorkCalendar
}

/**
 * Every task of a plan as it stands on a day. What is recorded later than that day is not seen: entries, events,
 * dated extensions. The due day itself is still in time.
 *
 * With a period asked for, the day is at the latest the last day of its data window (the cut-off), and the statistics
 * count what was to be done in it or was left open from before. Without one, continuous tasks are held to the
 * half-year that the day lies in, and the statistics count every task and the turns begun so far.
 */
export function statusOf(schedule: Schedule, asOf: Day, options: StatusOptions = {}): PlanStatus {
  const { plan } = schedule
  const { period: asked, within = 15 } = options
  const period = asked ?? currentPeriod(asOf, plan.term)
  const at = asked && asked.window.end < asOf ? asked.window.end : asOf
  const look: Look = { asOf: at, within, period, asked: asked !== undefined, calendar: options.calendar }
  const tasks = schedule.tasks.map((it) => taskStatus(it, look))
  const reporting = schedule.reporting.map((it) => taskStatus(it, look))
  return {
    plan,
    asOf: at,
    period,
    periodAsked: asked !== undefined,
    tasks,
    reporting,
    summary: summaryOf(tasks),
    reportingSummary: summaryOf(reporting),
  }
}

interface Look extends VerdictLook {
  asked: boolean
  calendar: WorkCalendar | undefined
}

function taskStatus(item: Scheduled, look: Look): TaskStatus {
  const { asOf, period } = look
  const recorded = item.progress.filter((it) => it.date <= asOf)
  const inPeriod = recorded.filter((it) => it.date >= period.window.start && it.date <= period.window.end)
  const turns = visible(item.turns, asOf).map((it) => turnStatus(it, inPeriod, look))
  const turn = shown(turns)
  const { turns: _, ...head } = item
  const latest = recorded.at(-1)
  return {
    ...head,
    state: turn?.state ?? 'unread',
    ...(turn ? { turn } : {}),
    turns,
    counted: countedOf(turns, look),
    ...(turn?.due === undefined ? {} : { dueOn: turn.due }),
    ...(turn?.firstDue === undefined || turn.firstDue === turn.due ? {} : { firstDue: turn.firstDue }),
    ...(turn?.dueWorkday === undefined ? {} : { dueWorkday: turn.dueWorkday }),
    ...(turn?.workdayExpected && { workdayExpected: true }),
    ...(turn?.state === 'overdue' && turn.daysLate !== undefined ? { daysOverdue: turn.daysLate } : {}),
    ...(turn?.daysLeft === undefined ? {} : { daysLeft: turn.daysLeft }),
    extensions: turn?.extensions ?? 0,
    ...(latest ? { latest } : {}),
    inPeriod,
  }
}

/** Without turns of events to come, and without the wait for an event (or for any deadline) once one has come. */
function visible(turns: readonly Turn[], asOf: Day): Turn[] {
  const come = turns.filter((it) => it.trigger === undefined || it.trigger.date <= asOf)
  if (!come.some((it) => it.trigger !== undefined)) return come
  const over = (it: Turn): boolean => isLoose(it) && (it.kind === 'event' || it.part === undefined)
  return come.filter((it) => !over(it) || it.progress.some(({ date }) => date <= asOf))
}

/** Waits for its event, or could not be read: it says nothing once everything else about the task is settled. */
function isLoose({ kind, trigger }: Turn): boolean {
  return kind === 'unread' || (kind === 'event' && trigger === undefined)
}

function turnStatus(turn: Turn, inPeriod: readonly Progress[], look: Look): TurnStatus {
  const { asOf, calendar } = look
  const progress = turn.progress.filter((it) => it.date <= asOf)
  const extended = turn.extended.filter((it) => it.date === undefined || it.date <= asOf)
  const due = extended.at(-1)?.to ?? turn.firstDue
  const { due: _due, dueWorkday, workdayExpected, ...rest } = turn
  // An extension that is not granted yet leaves the working day of the day before it.
  const workday =
    due === turn.due
      ? { ...(dueWorkday && { dueWorkday }), ...(workdayExpected && { workdayExpected }) }
      : calendar
        ? workdayOf(due, calendar)
        : {}
  const verdict = verdictOf({ ...turn, progress, extended }, due, inPeriod, look)
  const name = turn.kind === 'continuous' ? `${look.period.year}-${look.period.name}` : turn.name
  return {
    ...rest,
    id: turn.kind === 'continuous' ? `${turn.id.slice(0, turn.id.lastIndexOf('@'))}@${name}` : turn.id,
    name,
    ...(due === undefined ? {} : { due }),
    ...workday,
    progress,
    extended,
    extensions: extended.length,
    ...verdict,
    cell: cellOf(verdict.state, due, extended.length > 0),
  }
}

function shown(turns: readonly TurnStatus[]): TurnStatus | undefined {
  const closed = turns.filter((it) => isClosed(it.state))
  const open = turns.filter((it) => !isClosed(it.state))
  const settled = open.every(isLoose) && closed.some((it) => !isLoose(it))
  // What has a day or goes on all the time says more than the wait for an event beside it.
  const firm = open.filter((it) => it.state !== 'waiting')
  const list = settled || open.length === 0 ? closed : firm.length > 0 ? firm : open
  const worst = STATES.find((state) => list.some((it) => it.state === state))
  const alike = list.filter((it) => it.state === worst)
  // Of closed turns the last is the news; of open ones the first is the most pressing.
  return worst !== undefined && isClosed(worst) ? alike.at(-1) : alike[0]
}

/** The turns of a task that the statistics count. Every task counts at least once. */
function countedOf(turns: readonly TurnStatus[], look: Look): TurnStatus[] {
  const { asOf, period, asked } = look
  const pool = countable(turns)
  const begun = pool.filter((it) => it.kind !== 'recurring' || it.span.start <= asOf || isClosed(it.state))
  const list = begun.length > 0 ? begun : pool.slice(0, 1)
  if (!asked) return list
  return list.filter((it) => {
    const { closedOn, kind, span } = it
    if (kind === 'once' && span.start > period.window.end && closedOn === undefined) return false
    return closedOn === undefined || closedOn >= period.window.start || it.state === 'deferred'
  })
}

/**
 * What is bound to days, and of what is not ("theo kế hoạch hoặc khi có chỉ đạo" has two waits, which one result closes
 * together) at most one: a result recorded before the first event, or the task as such.
 */
function countable(turns: readonly TurnStatus[]): TurnStatus[] {
  const bound = turns.filter((it) => !isLoose(it))
  const closed = turns.find((it) => isLoose(it) && isClosed(it.state))
  if (bound.length === 0) return closed ? [closed] : turns.slice(0, 1)
  if (!closed || !bound.some((it) => it.trigger)) return bound
  return turns.filter((it) => it === closed || !isLoose(it))
}
