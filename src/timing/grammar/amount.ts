/** Reads lengths of time that a limit has: "05 ngày làm việc", "24 giờ", "3 tháng". */
import { type Cursor, take, takeNumber, takeText, tokenAt } from '../cursor.ts'
import type { Within } from '../types.ts'

/** A number of days, weeks, months: for limits that run from an event. */
export function amount(c: Cursor): Within | undefined {
  if (endsFraction(c)) return undefined
  const count = takeNumber(c)
  if (count === undefined || count === 0) return undefined
  if (take(c, 'workday')) return { count, unit: 'workday' }
  if (take(c, 'day')) return { count, unit: takeText(c, 'làm việc') ? 'workday' : 'day' }
  // Eight hours of work are one working day.
  if (takeText(c, 'giờ làm việc')) return count % 8 === 0 ? { count: count / 8, unit: 'workday' } : undefined
  if (takeText(c, 'tiếng')) {
    if (takeText(c, 'đồng')) takeText(c, 'hồ')
    return { count, unit: 'hour' }
  }
  if (take(c, 'hour')) {
    return { count, unit: 'hour' }
  }
  if (take(c, 'week')) return { count, unit: 'week' }
  if (take(c, 'month')) return { count, unit: 'month' }
  return take(c, 'year') ? { count, unit: 'year' } : undefined
}

/** "1,5 ngày", "1/2 ngày": the number at the cursor is only a part of one. */
function endsFraction(c: Cursor): boolean {
  const [mark, first] = [tokenAt(c, c.at - 1), tokenAt(c, c.at - 2)]
  return (
    first?.kind === 'number' &&
    mark?.glued === true &&
    ['/', ',', '.'].includes(mark.text) &&
    c.tokens[c.at]?.glued === true
  )
}
