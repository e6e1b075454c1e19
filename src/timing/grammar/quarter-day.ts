/** Reads days by their month's place in a quarter or half year that has a name: "ngày 20 tháng cuối quý II/2024". */
import { attempt, type Cursor, is, take, takeNumber } from '../cursor.ts'
import type { DateSaid } from '../said.ts'
import { monthsOfYear } from './halves.ts'
import { position } from './month-ref.ts'
import { oneQuarter, quarterList } from './months.ts'
import { nthMonth } from './months-within.ts'

/** "ngày 20 (của) tháng cuối quý II", "ngày 15 tháng đầu quý III/2024", "ngày 20 tháng cuối 6 tháng đầu năm". */
export function quarterDay(c: Cursor): DateSaid | undefined {
  const [only, more] = quarterDays(c) ?? []
  return more ? undefined : only
}

/** "ngày 20 tháng cuối quý II và quý IV": the day of each of them. */
export function quarterDays(c: Cursor): DateSaid[] | undefined {
  if (!take(c, 'day')) return undefined
  const date = takeNumber(c)
  if (date === undefined) return undefined
  take(c, 'of')
  take(c, 'all')
  if (!take(c, 'month')) return undefined
  const nth = position(c)
  if (nth === undefined) return undefined
  take(c, 'of')
  const all = attempt(c, quarterList) ?? attempt(c, oneQuarter) ?? attempt(c, monthsOfYear)
  const found = all && [all].flat()
  // "tháng cuối quý đầu năm" is no way to name a month.
  if (!found || is(c, 'first') || is(c, 'last')) return undefined
  const days: DateSaid[] = []
  for (const it of found) {
    if (it.kind !== 'months') return undefined
    const { from: _, to: __, kind: ___, ...year } = it
    const month = nthMonth(it, nth)
    if (month === undefined) return undefined
    days.push({ kind: 'date', date, month, ...year })
  }
  return days
}
