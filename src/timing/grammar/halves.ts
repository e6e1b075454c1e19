/** Reads several months of a year as one: "6 tháng đầu năm", "nửa cuối tháng 6", "nửa đầu quý II". */
import { attempt, type Cursor, is, take, takeNumber, takeText } from '../cursor.ts'
import type { Point, Stretch, YearSaid } from '../said.ts'
import { itemYear, oneMonth, oneQuarter } from './months.ts'
import { relativeYear, takeYear } from './year.ts'

/** "6 tháng đầu năm 2024", "hai quý cuối năm", "9 tháng năm 2024", "6 tháng cuối năm", "9T/2024". */
export function monthsOfYear(c: Cursor): Stretch | undefined {
  const halfYear = take(c, 'halfYear')
  const number = halfYear ? 6 : takeNumber(c)
  // "hai quý đầu năm"; without "đầu" or "cuối" quarters are only counted.
  const quarters = !halfYear && take(c, 'quarter') !== undefined && (is(c, 'first') || is(c, 'last'))
  const count = number !== undefined && quarters ? number * 3 : number
  if (count === undefined || count < 2 || count > 12) return undefined
  if (!halfYear && !quarters && !take(c, 'month')) return undefined
  const last = take(c, 'last')
  const first = last ? undefined : take(c, 'first')
  if (last || first) {
    take(c, 'of')
    // Of a school year nobody says on which day it begins.
    if (is(c, 'schoolYear')) return undefined
    const year = attempt(c, yearOfSpan) ?? attempt(c, itemYear) ?? {}
    return last
      ? { kind: 'months', from: 13 - count, to: 12, ...year }
      : { kind: 'months', from: 1, to: count, ...year }
  }
  // Without "đầu" or "cuối" only the year makes it a stretch: "9 tháng năm 2024".
  if (count !== 6 && count !== 9 && count !== 3) return undefined
  const year = attempt(c, itemYear)
  return year && { kind: 'months', from: 1, to: count, ...year }
}

function yearOfSpan(c: Cursor): YearSaid | undefined {
  take(c, 'of')
  const relative = attempt(c, relativeYear)
  if (relative) return relative
  if (!take(c, 'year', 'budgetYear')) return undefined
  takeText(c, '/')
  const year = takeYear(c)
  return year === undefined ? {} : { year }
}

/** "nửa đầu năm", "nửa cuối tháng 6". */
export function halfOf(c: Cursor): Stretch | undefined {
  if (!take(c, 'half')) return undefined
  const first = take(c, 'first')
  if (!first && !take(c, 'last')) return undefined
  take(c, 'of')
  const year = attempt(c, yearOfSpan)
  if (year)
    return first ? { kind: 'months', from: 1, to: 6, ...year } : { kind: 'months', from: 7, to: 12, ...year }
  const month = attempt(c, oneMonth)
  if (month?.kind !== 'months') return undefined
  const { from, kind: _, to: __, ...said } = month
  return { kind: 'days', month: from, from: first ? 1 : 16, to: first ? 15 : -1, ...said }
}

/** "nửa đầu quý II": to the middle of the quarter's second month. */
export function halfOfQuarter(c: Cursor): Stretch | undefined {
  if (!take(c, 'half')) return undefined
  const first = take(c, 'first')
  if (!first && !take(c, 'last')) return undefined
  take(c, 'of')
  const quarter = attempt(c, oneQuarter)
  if (quarter?.kind !== 'months') return undefined
  const { from, to, kind: _, ...said } = quarter
  const day = (month: number, date: number): Point => ({ kind: 'date', date, month, ...said })
  return first
    ? { kind: 'cross', from: day(from, 1), to: day(from + 1, 15) }
    : { kind: 'cross', from: day(from + 1, 16), to: { kind: 'months', from: to, to, ...said } }
}
