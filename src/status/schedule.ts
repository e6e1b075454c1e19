import type { Extension, Plan, Progress, ReportingDuty, Task } from '../plan/types.ts'
import { type Day, type Span, yearOf } from '../time/day.ts'
import type { WorkCalendar } from '../time/workday.ts'
import { readerOf } from '../timing/readings.ts'
import type { Timing } from '../timing/types.ts'
import { placeExtensions, placeProgress } from './answer.ts'
import { reportsOf } from './reports.ts'
import { type DraftTurn, overriddenTurns, triggeredTurns, turnsOfParts } from './turns.ts'
import type { Schedule, Scheduled, Turn } from './types.ts'

export interface ScheduleOptions {
  /** How the office takes "trước ngày": `strict` (default) or `inclusive`. */
  before?: 'strict' | 'inclusive'
}

/**
 * The turns of every task and reporting duty of a plan over its term, with what extends and answers each. Knows no
 * as-of day: `statusOf` looks at it from any day.
 */
export function scheduleOf(plan: Plan, calendar: WorkCalendar, options: ScheduleOptions = {}): Schedule {
  const { before } = options
  const read = readerOf(before === undefined ? { term: plan.term } : { term: plan.term, before })
  const keyOf = uniqueKeys()
  const term = { start: plan.term.start, end: plan.term.end }
  return {
    plan,
    tasks: plan.tasks.map((task) => {
      const who = { lead: task.lead, support: task.support }
      const head = {
        kind: 'task' as const,
        id: task.id,
        key: keyOf(task.id),
        title: task.title,
        ...who,
        task,
      }
      return scheduled(head, task, task.progress, term, read, calendar)
    }),
    reporting: plan.reporting.map((duty, i) => {
      const id = `report-${i + 1}`
      const head = {
        kind: 'reporting' as const,
        id,
        key: id,
        title: duty.title,
        lead: duty.by,
        support: [],
        duty,
      }
      return scheduled(head, duty, duty.progress, term, read, calendar, plan)
    }),
  }
}

type Head = Pick<Scheduled, 'kind' | 'id' | 'key' | 'title' | 'lead' | 'support' | 'task' | 'duty'>

function scheduled(
  head: Head,
  item: Task | ReportingDuty,
  own: readonly Progress[],
  term: Span,
  read: (phrase: string) => Timing,
  calendar: WorkCalendar,
  reporting?: Plan,
): Scheduled {
  const timing = item.timing === undefined ? undefined : read(item.timing)
  const drafts = item.override ? overriddenTurns(item.override, term, calendar) : []
  if (drafts.length === 0) drafts.push(...turnsOfParts(timing?.parts ?? [], term, calendar))
  if (drafts.length === 0) drafts.push({ name: 'unread', kind: 'unread', span: term, answers: term })
  drafts.push(...triggeredTurns(item.triggers, drafts, term, calendar))
  const turns = named(head.key, drafts)
  // A report that the clerk has recorded on the duty itself is not counted again.
  const sent = (reporting ? reportsOf(reporting, turns) : []).filter(
    (it) => !own.some(({ date }) => date === it.date),
  )
  const progress = [...own, ...sent].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const stray: (Progress | Extension)[] = []
  stray.push(...placeExtensions(turns, item.extensions))
  stray.push(...placeProgress(turns, progress))
  for (const turn of turns) Object.assign(turn, workdayOf(turn.due, calendar))
  return { ...head, ...(timing ? { timing } : {}), turns, progress, strayTurns: stray }
}

/** The working day beside a due day, marked where that year's days off are not announced yet. */
export function workdayOf(
  due: Day | undefined,
  calendar: WorkCalendar,
): Pick<Turn, 'dueWorkday' | 'workdayExpected'> {
  if (due === undefined) return {}
  const dueWorkday = calendar.nextWorkday(due)
  const expected = calendar.expected(yearOf(due)) || calendar.expected(yearOf(dueWorkday))
  return { dueWorkday, ...(expected && { workdayExpected: true as const }) }
}

function named(key: string, drafts: readonly DraftTurn[]): Turn[] {
  const nameOf = uniqueKeys()
  return drafts
    .map((draft) => {
      const name = nameOf(draft.name)
      const due = draft.firstDue === undefined ? {} : { due: draft.firstDue }
      return { ...draft, ...due, id: `${key}@${name}`, name, extended: [], progress: [] }
    })
    .sort((a, b) => {
      const [x, y] = [a.firstDue ?? '9', b.firstDue ?? '9']
      return x < y ? -1 : x > y ? 1 : 0
    })
}

/** Names made unique in the order in which they come: `6.4`, `6.4#2`; an empty one is `#` and its place. */
export function uniqueKeys(): (name: string) => string {
  const seen = new Map<string, number>()
  let place = 0
  return (name) => {
    place++
    if (name === '') return `#${place}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name}#${count}`
  }
}
