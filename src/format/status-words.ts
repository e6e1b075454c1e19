import type { Lang } from '../lang/lang.ts'
import type { PlanStatus, Statistics, Summary, TaskStatus } from '../status/types.ts'
import { sayCount, sayPercent } from '../text/number.ts'
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

/** One line for the director: how many, how many done, what is late, what is silent. */
export function directorLine(plans: readonly PlanStatus[], total: Summary, lang: Lang): string {
  const asOf = lastDayOf(plans)
  const { statistics, byState } = total
  return lang === 'vi'
    ? lineVi(asOf, total.total, statistics, byState)
    : lineEn(asOf, total.total, statistics, byState)
}

function lineVi(
  asOf: Day,
  tasks: number,
  { total, done, open, rates }: Statistics,
  states: Summary['byState'],
): string {
  const counted =
    total === tasks ? `${sayCount(tasks)} nhiệm vụ` : `${sayCount(tasks)} nhiệm vụ (${sayCount(total)} lượt)`
  const late = done.late > 0 ? `, trong đó quá hạn ${sayCount(done.late)}` : ''
  const parts = [
    `${counted}: đã hoàn thành ${sayCount(done.total)}${rate(rates.done.percent, 'vi')}${late}`,
    `chưa hoàn thành ${sayCount(open.total)}, trong đó quá hạn ${sayCount(open.overdue)}${rate(rates.overdue.percent, 'vi')}`,
  ]
  const more = [
    states['due-soon'] > 0 ? `${sayCount(states['due-soon'])} nhiệm vụ sắp đến hạn` : '',
    states.silent > 0 ? `${sayCount(states.silent)} nhiệm vụ thường xuyên chưa có kết quả trong kỳ` : '',
    states.unread > 0 ? `${sayCount(states.unread)} nhiệm vụ chưa xác định được thời hạn` : '',
  ].filter((it) => it !== '')
  return `Tính đến ngày ${sayDay(asOf)}, ${[...parts, ...more].join('; ')}.`
}

function lineEn(
  asOf: Day,
  tasks: number,
  { total, done, open, rates }: Statistics,
  states: Summary['byState'],
): string {
  const say = (count: number): string => sayCount(count, 'en')
  const counted = total === tasks ? `${say(tasks)} tasks` : `${say(tasks)} tasks (${say(total)} turns)`
  const late = done.late > 0 ? `, ${say(done.late)} of them late` : ''
  const parts = [
    `${counted}: ${say(done.total)} done${rate(rates.done.percent, 'en')}${late}`,
    `${say(open.total)} not done, ${say(open.overdue)} of them overdue${rate(rates.overdue.percent, 'en')}`,
  ]
  const more = [
    states['due-soon'] > 0 ? `${say(states['due-soon'])} due soon` : '',
    states.silent > 0 ? `${say(states.silent)} continuous without result this period` : '',
    states.unread > 0 ? `${say(states.unread)} whose deadline was not understood` : '',
  ].filter((it) => it !== '')
  return `As of ${asOf}, ${[...parts, ...more].join('; ')}.`
}

/** A rate with its base: in this line always the total, so that they add up with the counts beside them. */
function rate(percent: number | undefined, lang: Lang): string {
  return percent === undefined
    ? ''
    : ` (${sayPercent(percent, lang)} ${lang === 'vi' ? 'tổng số' : 'of the total'})`
}
