/** Reads weeks and days on end: "tuần 2 tháng 3", "tuần 15/2024", "10 ngày đầu tháng 6". */
import { attempt, type Cursor, is, peek, take, takeDigits, takeNumber, takeText } from '../cursor.ts'
import type { Stretch } from '../said.ts'
import { oneMonth } from './months.ts'
import { ordinal } from './unit.ts'
import { yearTail } from './year.ts'

/** "tuần 2 tháng 3", "tuần cuối tháng 6/2024", "tuần đầu của tháng 6". */
export function weekOfMonth(c: Cursor): Stretch | undefined {
  if (!take(c, 'week')) return undefined
  const last = take(c, 'last')
  const first = last ? undefined : take(c, 'first')
  const nth = last || first ? undefined : takeText(c, 'thứ')
  const n = last ? -1 : first ? 1 : nth ? ordinal(c) : takeNumber(c)
  if (n === undefined || n === 0 || n > 5) return undefined
  takeText(c, ',')
  take(c, 'of')
  const month = attempt(c, oneMonth)
  if (month?.kind !== 'months') return undefined
  return weekIn(month, n)
}

/** "tuần 1, 2 tháng 3": weeks of one month. */
export function weekList(c: Cursor): Stretch[] | undefined {
  if (!take(c, 'week')) return undefined
  const weeks: number[] = []
  for (let i = 0; i < 5; i++) {
    if (i > 0 && !takeText(c, ',') && !take(c, 'and')) break
    take(c, 'week')
    const week = takeDigits(c)
    if (week === undefined || week < 1 || week > 5) return undefined
    weeks.push(week)
  }
  take(c, 'of')
  const month = weeks.length > 1 ? attempt(c, oneMonth) : undefined
  return month?.kind === 'months' ? weeks.map((week) => weekIn(month, week)) : undefined
}

function weekIn(month: Extract<Stretch, { kind: 'months' }>, week: number): Stretch {
  const { from, kind: _, to: __, ...said } = month
  if (week === -1) return { kind: 'days', month: from, from: -7, to: -1, ...said }
  return { kind: 'days', month: from, from: week * 7 - 6, to: week === 5 ? -1 : week * 7, ...said }
}

/** "thượng tuần", "trung tuần", "hạ tuần tháng 5": ten days each, the last one up to the end. */
export function thirdOfMonth(c: Cursor): Stretch | undefined {
  const which = take(c, 'third')?.text
  if (which === undefined) return undefined
  take(c, 'of')
  const month = attempt(c, oneMonth)
  if (month?.kind !== 'months') return undefined
  const { from, kind: _, to: __, ...said } = month
  const first = which === 'thượng tuần' ? 1 : which === 'trung tuần' ? 11 : 21
  return { kind: 'days', month: from, from: first, to: first === 21 ? -1 : first + 9, ...said }
}

/** "10 ngày đầu tháng 6", "hai tuần cuối tháng 12/2024". */
export function daysOfMonth(c: Cursor): Stretch | undefined {
  const count = takeNumber(c)
  const weeks = count !== undefined && take(c, 'week') !== undefined
  const days = count === undefined ? 0 : weeks ? count * 7 : take(c, 'day') ? count : 0
  if (days < 1 || days > 28) return undefined
  const last = take(c, 'last')
  if (!last && !take(c, 'first')) return undefined
  take(c, 'of')
  const month = attempt(c, oneMonth)
  if (month?.kind !== 'months') return undefined
  const { from, kind: _, to: __, ...said } = month
  return { kind: 'days', month: from, from: last ? -days : 1, to: last ? -1 : days, ...said }
}

export function isoWeek(c: Cursor): Stretch | undefined {
  if (!take(c, 'week')) return undefined
  takeText(c, 'thứ')
  const week = takeDigits(c)
  if (week === undefined || week < 1 || week > 53 || is(c, 'month') || is(c, 'times')) return undefined
  const year = yearTail(c)
  // "tuần 1, 2 tháng 3" are weeks of a month; without a year nothing may go on.
  const next = peek(c)
  const ends = !next || [';', ')'].includes(next.text) || (next.text === ',' && peek(c, 1)?.kind !== 'number')
  if (year.year === undefined && !ends) return undefined
  return { kind: 'week', week, ...year }
}
