import type { Lang } from '../lang/lang.ts'
import { summaryOf } from '../status/summary.ts'
import type { PlanStatus } from '../status/types.ts'
import { sayCount, sayPercent } from '../text/number.ts'
import { dayText, lastDayOf } from './status-words.ts'

/** What the line says, by language. Counts come as text; a rate is empty where there is nothing to rate. */
interface LineWords {
  /** "tổng số", or "số được chọn" of a choice. */
  base(chosen: boolean): string
  tasks(count: string, turns: string | undefined, chosen: boolean): string
  /** How many tasks are not carried out, and so in no count that follows. */
  cancelled(count: string): string
  done(count: string, rate: string, late: string | undefined): string
  open(count: string, overdue: string, rate: string): string
  dueSoon(count: string): string
  silent(count: string): string
  unread(count: string): string
  line(asOf: string, parts: string): string
}

const WORDS: Record<Lang, LineWords> = {
  vi: {
    base: (chosen) => (chosen ? 'số được chọn' : 'tổng số'),
    tasks: (count, turns, chosen) =>
      `${count} nhiệm vụ${chosen ? ' được chọn' : ''}${turns === undefined ? '' : ` (${turns} lượt)`}`,
    cancelled: (count) => `, trừ ${count} không thực hiện`,
    done: (count, rate, late) =>
      `đã hoàn thành ${count}${rate}${late === undefined ? '' : `, trong đó quá hạn ${late}`}`,
    open: (count, overdue, rate) => `chưa hoàn thành ${count}, trong đó quá hạn ${overdue}${rate}`,
    dueSoon: (count) => `${count} nhiệm vụ sắp đến hạn`,
    silent: (count) => `${count} nhiệm vụ thường xuyên chưa có kết quả trong kỳ`,
    unread: (count) => `${count} nhiệm vụ chưa xác định được thời hạn`,
    line: (asOf, parts) => `Tính đến ngày ${asOf}, ${parts}.`,
  },
  en: {
    base: (chosen) => (chosen ? 'of those chosen' : 'of the total'),
    tasks: (count, turns, chosen) =>
      `${count} tasks${chosen ? ' chosen' : ''}${turns === undefined ? '' : ` (${turns} turns)`}`,
    cancelled: (count) => ` (but for ${count} cancelled)`,
    done: (count, rate, late) => `${count} done${rate}${late === undefined ? '' : `, ${late} of them late`}`,
    open: (count, overdue, rate) => `${count} not done, ${overdue} of them overdue${rate}`,
    dueSoon: (count) => `${count} due soon`,
    silent: (count) => `${count} continuous without result this period`,
    unread: (count) => `${count} whose deadline was not understood`,
    line: (asOf, parts) => `As of ${asOf}, ${parts}.`,
  },
}

/**
 * One line for the director: how many tasks, how many done, what is late, what is silent. Both rates are of the same
 * total, which the line names, so that they add up with the counts beside them.
 */
export function directorLine(plans: readonly PlanStatus[], lang: Lang): string {
  const { total, byState, statistics } = summaryOf(plans.flatMap((it) => it.tasks))
  const { done, open, rates } = statistics
  const chosen = plans.some((it) => it.chosen)
  const words = WORDS[lang]
  const say = (count: number): string => sayCount(count, lang)
  const rate = (percent: number | undefined): string =>
    percent === undefined ? '' : ` (${sayPercent(percent, lang)} ${words.base(chosen)})`
  const dropped = byState.cancelled
  const turns = statistics.total === total - dropped ? undefined : say(statistics.total)
  const tasks = words.tasks(say(total), turns, chosen) + (dropped > 0 ? words.cancelled(say(dropped)) : '')
  const parts = [
    `${tasks}: ${words.done(say(done.total), rate(rates.done.percent), done.late > 0 ? say(done.late) : undefined)}`,
    words.open(say(open.total), say(open.overdue), rate(rates.overdue.percent)),
    ...(byState['due-soon'] > 0 ? [words.dueSoon(say(byState['due-soon']))] : []),
    ...(byState.silent > 0 ? [words.silent(say(byState.silent))] : []),
    ...(byState.unread > 0 ? [words.unread(say(byState.unread))] : []),
  ]
  return words.line(dayText(lastDayOf(plans), lang), parts.join('; '))
}
