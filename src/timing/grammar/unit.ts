/** Reads lengths of a period: tháng, quý, 6 tháng, năm, 3 tháng, kỳ báo cáo. */
import type { PeriodName } from '../../time/period.ts'
import { attempt, type Cursor, is, isOf, peek, take, takeNumber, takeText } from '../cursor.ts'
import type { Every } from '../types.ts'

/** How long a period is: a unit, or several of them, or nine months of each year. */
export interface Length {
  every: Every
  interval?: number
  of?: PeriodName
}

/** A length: "quý", "6 tháng", "01 năm", "2 tuần", "9 tháng", "nửa năm", "kỳ báo cáo". */
export function lengthOf(c: Cursor): Length | undefined {
  const first = peek(c)
  if (!first || !isOf(c, 'length')) return undefined
  if (take(c, 'halfYear')) return { every: 'half' }
  if (take(c, 'fortnight')) return undefined
  const counted = first.value === undefined ? undefined : attempt(c, counts)
  if (counted) return counted
  if (first.lexes.length === 0) return undefined
  if (take(c, 'workday', 'day')) return { every: 'day' }
  if (take(c, 'week')) return { every: 'week' }
  // "t" and "q" alone are too short to be taken for a frequency.
  if (peek(c)?.text.length === 1) return undefined
  if (take(c, 'month')) return { every: 'month' }
  if (take(c, 'quarter')) return { every: 'quarter' }
  if (take(c, 'year')) return { every: 'year' }
  if (take(c, 'budgetYear')) {
    // "năm dương lịch hoặc năm tài chính"
    attempt(c, (it) => (take(it, 'or') ? take(it, 'budgetYear') : undefined))
    return { every: 'year' }
  }
  return take(c, 'period') ? { every: 'period' } : undefined
}

function counts(c: Cursor): Length | undefined {
  // "năm" is the year here, not five; only digits and other number words count.
  if (is(c, 'year')) return undefined
  const count = takeNumber(c)
  if (count === undefined || count < 1 || count > 60) return undefined
  if (take(c, 'month')) {
    const firstHalf = attempt(c, (it) => (take(it, 'first') && take(it, 'year') ? true : undefined))
    if (firstHalf)
      return count === 6 ? { every: 'year', of: 'H1' } : count === 9 ? { every: 'year', of: '9M' } : undefined
    if (count === 6) return { every: 'half' }
    if (count === 9) return { every: 'year', of: '9M' }
    if (count % 12 === 0) return scaled('year', count / 12)
    return scaled('month', count)
  }
  if (take(c, 'quarter')) return count === 2 ? { every: 'half' } : scaled('quarter', count)
  if (take(c, 'year', 'budgetYear')) return scaled('year', count)
  if (take(c, 'week')) return scaled('week', count)
  return take(c, 'day') ? scaled('day', count) : undefined
}

function scaled(every: Every, interval: number): Length {
  return interval === 1 ? { every } : { every, interval }
}

/** The period that a report is on: quý, năm, 6 tháng, tháng, kỳ (báo cáo). */
export function reportPeriod(c: Cursor): Every | undefined {
  takeText(c, 'kết thúc')
  const found = lengthOf(c)
  if (!found || found.interval !== undefined || found.of !== undefined || found.every === 'day')
    return undefined
  return found.every
}

/** The number behind "thứ": "nhất", "hai", "3". */
export function ordinal(c: Cursor): number | undefined {
  return takeText(c, 'nhất') ? 1 : takeText(c, 'nhì') ? 2 : takeNumber(c)
}
