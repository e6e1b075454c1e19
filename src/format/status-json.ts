import type { Lang } from '../lang/lang.ts'
import type { OfficialDocument, Plan, Progress } from '../plan/types.ts'
import { groupsOf, summaryOf, trailOf } from '../status/summary.ts'
import type { GroupKey, PlanStatus, Summary, TaskStatus, TurnStatus } from '../status/types.ts'
import { lastDayOf } from './status-words.ts'
import { timingJson } from './when-json.ts'

/** Every way in which `export --to json` groups the tasks. */
export const EVERY_GROUP: readonly GroupKey[] = ['unit', 'section', 'state', 'plan', 'index']

/**
 * `status --format json` and `export --to json` (contract): one object, indented by two, a line break at the end. Grows
 * only by adding. `schemas/export.schema.json` describes it.
 *
 * @param by the groups that are counted, too
 */
export function statusJson(plans: readonly PlanStatus[], lang: Lang, by: readonly GroupKey[] = []): string {
  const asOf = lastDayOf(plans)
  const all = plans.flatMap((it) => it.tasks)
  const shown = {
    version: 1,
    asOf,
    plans: plans.map((status) => ({
      path: status.plan.file,
      id: status.plan.id,
      title: status.plan.document.title,
      document: documentJson(status.plan.document),
      term: { start: status.plan.term.start, end: status.plan.term.end },
      period: { ...status.period, asked: status.periodAsked },
      tasks: status.tasks.map((it) => taskJson(it, status.plan, lang)),
      reporting: status.reporting.map((it) => taskJson(it, status.plan, lang)),
      summary: summaryJson(status.summary),
      reportingSummary: summaryJson(status.reportingSummary),
    })),
    ...(by.length > 0 && { groups: by.flatMap((it) => groupsJson(plans, it)) }),
    summary: summaryJson(summaryOf(all)),
  }
  return `${JSON.stringify(shown, null, 2)}\n`
}

function documentJson({ type, number, symbol, dateText, parent, agency }: OfficialDocument) {
  return { type, number, symbol, date: dateText, parent, agency }
}

function groupsJson(plans: readonly PlanStatus[], by: GroupKey): Record<string, unknown>[] {
  return groupsOf(plans, by).map(({ key, title, tasks, summary }) => ({
    by,
    key,
    title,
    tasks: tasks.map((it) => it.id),
    summary: summaryJson(summary),
  }))
}

function taskJson(task: TaskStatus, plan: Plan, lang: Lang): Record<string, unknown> {
  return {
    id: task.id,
    key: task.key,
    title: task.title,
    ...placeOf(task, plan),
    lead: task.lead.map((it) => it.name),
    support: task.support.map((it) => it.name),
    ...wordsOf(task),
    state: task.state,
    dueOn: task.dueOn,
    dueWorkday: task.dueWorkday,
    workdayExpected: task.workdayExpected,
    firstDue: task.firstDue,
    daysOverdue: task.daysOverdue,
    daysLeft: task.daysLeft,
    extensions: task.extensions || undefined,
    timing: task.timing && timingJson(task.timing, lang),
    turn: task.turn?.id,
    turns: task.turns.map(turnJson),
    latest: task.latest && latestJson(task.latest),
    progress: task.progress.map(progressJson),
  }
}

/** The sections that a task stands under, the top one first, and the index dimension it serves. */
function placeOf({ task }: TaskStatus, plan: Plan): Record<string, unknown> {
  if (!task) return {}
  const trail = trailOf(task.section, plan.sections)
  return {
    section: trail.map(({ id, title }) => ({ id, title })),
    index: trail.map(({ index }) => index).findLast((it) => it !== undefined),
  }
}

/** What the plan says of a task or a reporting duty beside who and when. */
function wordsOf({ task, duty }: TaskStatus): Record<string, unknown> {
  if (!task) return { to: duty?.to }
  const { deliverables, target, method, budget, other, notes } = task
  return { deliverables, target, method, budget, other, notes }
}

function latestJson({ date, state, note, value, evidence }: Progress): Record<string, unknown> {
  return { date, state, note, value, evidence }
}

function progressJson(entry: Progress): Record<string, unknown> {
  return { ...latestJson(entry), turn: entry.turn, by: entry.by }
}

function turnJson(turn: TurnStatus): Record<string, unknown> {
  return {
    id: turn.id,
    kind: turn.kind,
    state: turn.state,
    start: turn.span.start,
    end: turn.span.end,
    firstDue: turn.firstDue,
    dueOn: turn.due,
    dueWorkday: turn.dueWorkday,
    workdayExpected: turn.workdayExpected,
    daysLate: turn.daysLate,
    daysLeft: turn.daysLeft,
    closedOn: turn.closedOn,
    extensions: turn.extensions || undefined,
    trigger: turn.trigger && { date: turn.trigger.date, by: turn.trigger.by },
  }
}

function summaryJson({ total, byState, statistics }: Summary): Record<string, unknown> {
  return { total, byState, statistics }
}
