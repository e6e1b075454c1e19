/** Reads words that leave days off out of a limit: "05 ngày (không kể ngày nghỉ) kể từ …" is one in working days. */
import { foldKey } from '../../text/fold.ts'
import { type Cursor, is, peek, takeText, textOf } from '../cursor.ts'
import type { Within } from '../types.ts'

/** A bracket between a limit and what it runs from, unless it holds another limit. */
export function asideBefore(c: Cursor): [number, number] | undefined {
  if (!takeText(c, '(')) return undefined
  const from = c.at
  while (c.at < c.end && peek(c)?.text !== ')') {
    if (peek(c)?.kind === 'number' || peek(c)?.line || c.at > from + 30) return undefined
    c.at++
  }
  const to = c.at
  if (to === from || !takeText(c, ')')) return undefined
  const text = foldKey(textOf(c, from, to))
  if (!leavesHolidaysOut(text) && HINDRANCE.test(text)) return undefined
  takeText(c, ',')
  return is(c, 'since') || is(c, 'after') || is(c, 'before') || is(c, 'beforeEvent') ? [from, to] : undefined
}

const HOLIDAYS_OUT =
  /^((tính )?(theo )?ngày làm việc|(không|trừ|ngoại trừ)( (kể|tính|bao gồm|gồm))?( cả)?( các)?( những)? ?(ngày )?(nghỉ|lễ|thứ bảy|thứ 7|chủ nhật|cuối tuần).*)$/
const HINDRANCE = /không|trừ|chưa|tạm|hơn/

/** Whether some folded words say that holidays do not count. */
export function leavesHolidaysOut(text: string): boolean {
  return HOLIDAYS_OUT.test(text)
}

/** A limit in days that leaves out holidays is one in working days. */
export function outsideHolidays(limit: Within, text: string): Within {
  return limit.unit === 'day' && leavesHolidaysOut(foldKey(text)) ? { ...limit, unit: 'workday' } : limit
}
