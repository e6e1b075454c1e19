/**
 * What is due, done and overdue in a plan, as plain data. Comes in: a plan, a calendar, an as-of day. Goes out: the
 * turns of each task with their states, and the counts of them in the official classes. Knows no file, no terminal, no
 * document; `schedule.ts` computes turns, `state.ts` their states, `summary.ts` the counts.
 *
 * Everything that can be counted is a **turn** (lượt): a task due once has one, a quarterly task one each quarter, a
 * task with two deadlines two, a continuous task one each reporting period, an event task one each recorded trigger.
 */
import type { Extension, Plan, Progress, ReportingDuty, Task, Trigger, UnitRef } from '../plan/types.ts'
import type { Day, Span } from '../time/day.ts'
import type { Part, Timing } from '../timing/types.ts'

/** The state of a turn or a task. Contract: other programs know these names. */
export type State = (typeof STATES)[number]

/**
 * All states, the worst first: a task shows the first of this list among its open turns; `waiting` only where nothing
 * else of the task is open.
 */
export const STATES = [
  'overdue',
  'due-soon',
  'silent',
  'unread',
  'ongoing',
  'waiting',
  'upcoming',
  'deferred',
  'done-late',
  'done',
  'cancelled',
] as const

/** What kind of duty a turn comes from: the part of its phrase, or `once` for deadlines and windows. */
export type TurnKind = 'once' | 'recurring' | 'continuous' | 'event' | 'unread'

/** One occasion on which a task is to be done. Computed, never stored. */
export interface Turn {
  /** Key of the task and turn name, stable over runs and extensions: `2.7@2024-Q1`. */
  id: string
  /**
   * The period as the deadline language names it (`2024-Q1`, `2024-M03`, `2024-H1`, `2024`), the first due day of what
   * is due once, the day of the trigger of an event task; `event` before any trigger, `continuous`, `unread`.
   */
  name: string
  kind: TurnKind
  /** The reading that it comes from; absent where the clerk's own days overrule the phrase. */
  part?: Part
  /** The days in which the work of this turn is done, both included. */
  span: Span
  /** The days of a `done` entry that closes it: `span`, or the days after it when the turn is due after its period. */
  answers: Span
  /** The first due day, as the plan set it. Absent of what has no deadline. */
  firstDue?: Day
  /** The due day that holds: the first one, or the one of the last extension. */
  due?: Day
  /** The due day itself when it is a working day, else the next working day. */
  dueWorkday?: Day
  /** The days off of that year are not announced yet: `dueWorkday` is only expected (dự kiến). */
  workdayExpected?: true
  /** What extended its deadline (gia hạn), in the order of granting. */
  extended: Extension[]
  /** What opened it, of an event task. */
  trigger?: Trigger
  /** The progress entries that answer it, in order of date. */
  progress: Progress[]
}

/** A task or a reporting duty of the plan with its turns over a span. */
export interface Scheduled {
  kind: 'task' | 'reporting'
  /** The task's id as the plan writes it, twice given or empty as it may be; `report-1`, … of a reporting duty. */
  id: string
  /** The id made unique inside the plan: the second `6.4` is `6.4#2`, a third task without id `#3`. */
  key: string
  title: string
  lead: UnitRef[]
  support: UnitRef[]
  /** The task itself; absent of a reporting duty. */
  task?: Task
  /** The reporting duty itself; absent of a task. */
  duty?: ReportingDuty
  /** The reading of its phrase; absent when it has none. */
  timing?: Timing
  /** In order of due day (those without one last), then as the phrase has them. */
  turns: Turn[]
  /** Progress entries, in order of date; those of a reporting duty include the plan's dated `reports`. */
  progress: Progress[]
  /** Progress entries and extensions whose explicit `turn:` names no turn of the task; they are placed by their date. */
  strayTurns: (Progress | Extension)[]
}

/** Everything that a plan asks for, turn by turn. */
export interface Schedule {
  plan: Plan
  tasks: Scheduled[]
  reporting: Scheduled[]
}

/**
 * The official classes (domain/reporting-periods.md §5): done or not, by deadline. `cancelled` turns are no longer
 * assigned and stand outside the total.
 */
export type Cell =
  | 'doneInTime'
  | 'doneLate'
  | 'doneNoDeadline'
  | 'openInTime'
  | 'openOverdue'
  | 'openNoDeadline'
  | 'cancelled'

/** A turn as it stands on the as-of day. */
export interface TurnStatus extends Turn {
  state: State
  /** How many times its deadline was extended (số lần gia hạn), by the as-of day. */
  extensions: number
  cell: Cell
  /** Days since the due day, of an overdue turn and of one closed late (then up to the closing day). */
  daysLate?: number
  /** Days left until the due day, 0 on the day itself; only of open turns whose due day has not passed. */
  daysLeft?: number
  /** The day of the `done`, `cancelled` or `deferred` entry that decides the state. */
  closedOn?: Day
}

/** A task or reporting duty as it stands on the as-of day. Of two parts of a phrase the worse open one is shown. */
export interface TaskStatus extends Omit<Scheduled, 'turns'> {
  state: State
  /** The turn that the state is from: the worst open one, else the worst closed one. */
  turn?: TurnStatus
  /** All turns of the term; those that have not begun are `upcoming`. */
  turns: TurnStatus[]
  /** The turns that count in the statistics: begun, due or closed by the as-of day (within the period, if one is asked). */
  counted: TurnStatus[]
  /** The due day that holds, of `turn`. */
  dueOn?: Day
  /** The due day the plan first set, where an extension moved it. */
  firstDue?: Day
  dueWorkday?: Day
  /** As of `turn`. */
  workdayExpected?: true
  daysOverdue?: number
  daysLeft?: number
  /** How many times the deadline of `turn` was extended. */
  extensions: number
  /** The last progress entry on or before the as-of day. */
  latest?: Progress
  /** Progress entries recorded in the reporting period, up to the as-of day. */
  inPeriod: Progress[]
}

/** A part of a whole with the whole beside it: a rate means nothing without its base. */
export interface Rate {
  count: number
  base: number
  /** What the base is: all turns; done ones that had a deadline; those done or past their deadline; all with one. */
  of: 'total' | 'done' | 'due' | 'withDeadline'
  /** `count / base` in percent, rounded to two decimals; absent when the base is 0. */
  percent?: number
}

/** Counts of turns in the six official classes; every total is the sum of its parts. */
export interface Statistics {
  total: number
  done: { total: number; inTime: number; late: number; noDeadline: number }
  open: { total: number; inTime: number; overdue: number; noDeadline: number }
  /** Cancelled by document: not in the total. */
  cancelled: number
  rates: {
    /** Done, of all. */
    done: Rate
    /** Done in time, of the done ones that had a deadline. */
    doneInTime: Rate
    /** Done in time, of those whose deadline has been met or missed. */
    doneInTimeOfDue: Rate
    /** Done late, of all. */
    doneLate: Rate
    /** Overdue and not done, of all. */
    overdue: Rate
    /** Overdue and not done, of those with a deadline. */
    overdueOfWithDeadline: Rate
  }
}

/** How many tasks stand in which state, and the statistics of their turns. */
export interface Summary {
  /** Tasks, each counted once. */
  total: number
  /** Tasks by the state that each shows; every state has its number. */
  byState: Record<State, number>
  statistics: Statistics
}

/** A summary of some of the tasks: of a unit, a section, a state, a plan, an index dimension. */
export interface Group {
  by: GroupKey
  /** Unit id (or name), section id, state, plan id, index dimension (`papi/1`); empty for what belongs nowhere. */
  key: string
  /** What a reader is shown. */
  title: string
  tasks: TaskStatus[]
  summary: Summary
}

/** By what tasks can be grouped. */
export type GroupKey = 'unit' | 'section' | 'state' | 'plan' | 'index'

/** The reporting period that continuous tasks are held to. */
export interface StatusPeriod {
  /** `H1`, `Q3`, `M06`, `9M`, `Y`. */
  name: string
  year: number
  /** The days whose data count, both included. */
  window: Span
  kind: 'nd09' | 'calendar'
}

/** A plan as it stands on the as-of day. */
export interface PlanStatus {
  plan: Plan
  asOf: Day
  /** The period asked for, else the half-year that the as-of day lies in. */
  period: StatusPeriod
  /** Whether the period was asked for: then the statistics are of what was to be done in it or was left from before. */
  periodAsked: boolean
  /** Only some of the tasks were chosen (`filterStatus`): the summaries are of those. */
  chosen?: true
  /** In the plan's order. */
  tasks: TaskStatus[]
  reporting: TaskStatus[]
  /** Of the tasks. */
  summary: Summary
  /** Of the reporting duties. */
  reportingSummary: Summary
}
