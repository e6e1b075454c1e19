/** Reads days by their month's place in a quarter or half year that has a name: "ngày 20 tháng cuối quý II/2024". */
import { type Cursor, is, take, takeNumber } from '../cursor.ts'
import type { DateSaid } from '../said.ts'
import { monthsOfQuarters } from './months-within.ts'

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
  const months = monthsOfQuarters(c)
  // "tháng cuối quý đầu năm" is no way to name a month.
  if (!months || is(c, 'first') || is(c, 'last')) return undefined
  return months.map(({ from: month, to: _, kind: __, ...year }) => ({ kind: 'date', date, month, ...year }))
}
