import type { Lang } from '../lang/lang.ts'
import type { PlanStatus, TaskStatus } from '../status/types.ts'
import { sayCount } from '../text/number.ts'
import { type Day, laterOf, sayDay } from '../time/day.ts'

/** A day as the reader writes it: `31/3/2024`, or the ISO form in English. */
export function dayText(at: Day | undefined, lang: Lang): string {
  return at === undefined ? '' : lang === 'vi' ? sayDay(at) : at
}

/** The as-of day of some plans: the latest, where a period cuts one off earlier. */
export function lastDayOf(plans: readonly PlanStatus[]): Day {
  return plans.map((it) => it.asOf).reduce(laterOf, '')
}

/** The names of the units that lead, or support. */
export function unitText(refs: readonly { name: string }[]): string {
  return refs.map((it) => it.name).join('; ')
}

/** What there is to say about the deadline of a task, in a few words: how late, how near, extended, to which workday. */
export function noteOf(task: TaskStatus, lang: Lang): string {
  const vi = lang === 'vi'
  const { daysOverdue, daysLeft, dueWorkday, dueOn, state, turn, extensions } = task
  const notes: string[] = []
  if (daysOverdue !== undefined) {
    notes.push(vi ? `quá hạn ${sayCount(daysOverdue)} ngày` : `${sayCount(daysOverdue, lang)} days overdue`)
  } else if (state === 'done-late' && turn?.daysLate !== undefined) {
    notes.push(vi ? `chậm ${sayCount(turn.daysLate)} ngày` : `${sayCount(turn.daysLate, lang)} days late`)
  } else if (state === 'due-soon' && daysLeft !== undefined) {
    notes.push(
      daysLeft === 0
        ? vi
          ? 'hạn hôm nay'
          : 'due today'
        : vi
          ? `còn ${daysLeft} ngày`
          : `${daysLeft} days left`,
    )
  }
  if (dueWorkday !== undefined && dueWorkday !== dueOn && (state === 'due-soon' || state === 'upcoming')) {
    const expected = task.workdayExpected ? (vi ? ' (dự kiến)' : ' (expected)') : ''
    notes.push(
      vi
        ? `ngày nghỉ, làm việc lại ${sayDay(dueWorkday)}${expected}`
        : `day off, back on ${dueWorkday}${expected}`,
    )
  }
  if (extensions > 0) {
    const first = dayText(turn?.firstDue, lang)
    notes.push(
      vi ? `gia hạn ${extensions} lần, hạn đầu ${first}` : `extended ${extensions} times, first due ${first}`,
    )
  }
  const open = openTurns(task)
  if (open > 1) notes.push(vi ? `${open} lượt quá hạn` : `${open} turns overdue`)
  return notes.join('; ')
}

function openTurns(task: TaskStatus): number {
  return task.turns.filter((it) => it.state === 'overdue').length
}
