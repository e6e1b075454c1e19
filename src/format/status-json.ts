import type { Lang } from '../lang/lang.ts'
import { groupsOf, summaryOf } from '../status/summary.ts'
import type { GroupKey, PlanStatus, Summary, TaskStatus, TurnStatus } from '../status/types.ts'
import { lastDayOf } from './status-words.ts'
import { timingJson } from './when-json.ts'

/** `status --format json` (contract): one object, indented by two, a line break at the end. Grows only by adding. */
export function statusJson(plans: readonly PlanStatus[], lang: Lang, by?: GroupKey): string {
  const asOf = lastDayOf(plans)
  const all = plans.flatMap((it) => it.tasks)
  const shown = {
    version: 1,
    asOf,
    plans: plans.map((status) => ({
      path: status.plan.file,
      id: status.plan.id,
      title: status.plan.document.title,
      term: { start: status.plan.term.start, end: status.plan.term.end },
      period: { ...status.period, asked: status.periodAsked },
      tasks: status.tasks.map((it) => taskJson(it, lang)),
      reporting: status.reporting.map((it) => taskJson(it, lang)),
      summary: summaryJson(status.summary),
      reportingSummary: summaryJson(status.reportingSummary),
    })),
    ...(by && {
      groups: groupsOf(plans, by).map(({ key, title, tasks, summary }) => ({
        by,
        key,
        title,
        tasks: tasks.map((it) => it.id),
        summary: summaryJson(summary),
      })),
    }),
    summary: summaryJson(summaryOf(all)),
  }
  return `${JSON.stringify(shown, null, 2)}\n`
}

function taskJson(task: TaskStatus, lang: Lang): Record<string, unknown> {
  return {
    id: task.id,
    key: task.key,
    title: task.title,
    lead: task.lead.map((it) => it.name),
    support: task.support.map((it) => it.name),
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
    latest: task.latest && {
      date: task.latest.date,
      state: task.latest.state,
      note: task.latest.note,
      value: task.latest.value,
      evidence: task.latest.evidence,
    },
  }
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
