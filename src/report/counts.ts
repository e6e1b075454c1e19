/** Counts of the official classes as they are printed, and the sentences made of them. */
import type { FieldsOf } from '../ooxml/shape.ts'
import type { Rate, Statistics } from '../status/types.ts'
import { sayCount, sayPercent } from '../text/number.ts'
import type { countFields } from './period-shape.ts'

/** Counts in print. */
export type Counts = FieldsOf<typeof countFields>

/** A count in running text: two figures below ten, as offices write ("05 nhiệm vụ"). */
export function inText(count: number): string {
  return count < 10 && count > 0 ? `0${count}` : sayCount(count)
}

/** A rate in print; a dash where there is nothing to divide by. */
export function rateText({ percent }: Rate): string {
  return percent === undefined ? '-' : sayPercent(percent)
}

/** Counts with their rates; `say` prints a number. */
export function countsOf(
  { total, done, open, rates }: Statistics,
  say: (count: number) => string = sayCount,
): Counts {
  return {
    total: say(total),
    done: say(done.total),
    doneInTime: say(done.inTime),
    doneLate: say(done.late),
    doneNoDeadline: say(done.noDeadline),
    open: say(open.total),
    openInTime: say(open.inTime),
    overdue: say(open.overdue),
    openNoDeadline: say(open.noDeadline),
    doneRate: rateText(rates.done),
    inTimeRate: rateText(rates.doneInTime),
    overdueRate: rateText(rates.overdue),
  }
}

/**
 * How the period stands against an earlier one: the rates of completion, and the change in percentage points. Empty where
 * either has nothing to compare.
 */
export function compare(now: Statistics, before: Statistics | undefined, name: string): string {
  const [rate, old] = [now.rates.done.percent, before?.rates.done.percent]
  if (rate === undefined || old === undefined || !before) return ''
  const change = Math.round((rate - old) * 100) / 100
  const points = sayPercent(Math.abs(change)).slice(0, -1)
  const trend = change === 0 ? 'không thay đổi' : `${change > 0 ? 'tăng' : 'giảm'} ${points} điểm phần trăm`
  const counts = `${inText(before.done.total)}/${inText(before.total)} nhiệm vụ, đạt ${sayPercent(old)}`
  return `So với ${name} (hoàn thành ${counts}), tỷ lệ hoàn thành ${trend}; số nhiệm vụ quá hạn chưa hoàn thành ${changeOf(now.open.overdue, before.open.overdue)}.`
}

function changeOf(now: number, before: number): string {
  if (now === before) return `không thay đổi (${inText(now)} nhiệm vụ)`
  return `${now > before ? 'tăng' : 'giảm'} ${inText(Math.abs(now - before))} nhiệm vụ`
}
