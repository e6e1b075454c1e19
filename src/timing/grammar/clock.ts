/** Reads hours and parts of the day: "16 giờ 30", "17h", "9 giờ sáng", "sáng". */
import { attempt, type Cursor, peek, take, takeText } from '../cursor.ts'
import type { Lex } from '../forms.ts'

/** "16 giờ 30", "17h", "16:30", "sáng". Hours that no clock shows are not read. */
export function time(c: Cursor): string | undefined {
  return peek(c)?.kind === 'number' ? attempt(c, clock) : dayPart(c)
}

export function clock(c: Cursor): string | undefined {
  const token = peek(c)
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  const hour = token.value ?? 99
  c.at++
  const colon = takeText(c, ':')
  if (!colon && !take(c, 'hour')) return undefined
  const next = peek(c)
  const minuteSaid =
    next?.kind === 'number' &&
    next.text.length === 2 &&
    !isDayOfMonth(c) &&
    (colon || next.glued || next.text === '00' || endsHour(c))
  const minute = minuteSaid ? (next.value ?? 99) : 0
  if (minuteSaid) c.at++
  else if (colon) return undefined
  // "12:00 giờ"
  if (colon) takeText(c, 'giờ')
  if (!take(c, 'minute')) takeText(c, "'", '’', '′')
  const at = halfDay(hour, takeText(c, 'sáng', 'trưa', 'chiều', 'tối')?.text)
  if (at === undefined || minute > 59 || (at === 24 && minute > 0)) return undefined
  takeText(c, ',', 'của')
  return `${String(at).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** "17h30/6": the day is not the minutes. */
function isDayOfMonth(c: Cursor): boolean {
  return peek(c, 1)?.text === '/' && peek(c, 2)?.kind === 'number'
}

/** Whether what stands behind a number tells that it counts minutes. */
function endsHour(c: Cursor): boolean {
  const next = peek(c, 1)
  if (!next || [',', "'", ')', ';'].includes(next.text)) return true
  return next.lexes.some((lex) => BEHIND_MINUTES.includes(lex))
}

const BEHIND_MINUTES: readonly Lex[] = [
  'minute',
  'day',
  'workday',
  'weekday',
  'sunday',
  'dayPart',
  'to',
  'each',
  'all',
]

/** "9 giờ sáng", "2 giờ chiều": the hour of the day, if there is such a one. */
function halfDay(hour: number, part: string | undefined): number | undefined {
  const late = part === 'chiều' || part === 'tối'
  if (part === 'trưa') return hour === 11 || hour === 12 ? hour : hour === 1 ? 13 : undefined
  if (late && hour >= 1 && hour <= 11) return hour + 12
  return hour > 24 || (part === 'sáng' && hour > 11) || (late && hour < 12) ? undefined : hour
}

function dayPart(c: Cursor): string | undefined {
  return take(c, 'dayPart')?.text
}
