/** Reads days of the week as rules: "thứ Sáu hằng tuần", "thứ Hai đầu tiên của tháng", "thứ Hai, thứ Tư hằng tuần". */
import { attempt, type Cursor, is, peek, take, takeNumber, takeText, takeThrough } from '../cursor.ts'
import type { RuleSaid } from '../said.ts'
import { NEXT_WEEK } from '../told.ts'
import { time } from './clock.ts'
import { weekday } from './day.ts'
import { how } from './deadline.ts'
import { eachUnit, finished, hourAfter, inPeriod, position, type Ruled } from './month-ref.ts'

/** "thứ Sáu hằng tuần", "thứ Hai đầu tuần", "thứ Sáu cuối cùng của tháng", "thứ Năm tuần cuối tháng". */
export function weekdayRule(c: Cursor): Ruled | undefined {
  take(c, 'day')
  const each = takeText(c, 'mỗi') !== undefined
  const at = weekday(c)
  if (at === undefined) return undefined
  if (each) return { on: { kind: 'weekday', weekday: at }, every: 'week' }
  const placed = attempt(c, (it) => weekdayIn(it, at))
  if (placed) return placed
  const next = peek(c)
  if (next && next.kind !== 'mark' && !is(c, 'and') && !is(c, 'or') && !is(c, 'from')) return undefined
  return { on: { kind: 'weekday', weekday: at }, bare: true }
}

/** What stands behind a day of the week: "hằng tuần", "đầu tuần", "tuần cuối tháng", "cuối cùng của tháng". */
function weekdayIn(c: Cursor, at: number): Ruled | undefined {
  takeText(c, ',')
  if (take(c, 'weekend')) return weekly(c, at)
  // "Báo cáo tuần: trước 14h00 thứ Tư tuần kế tiếp": only behind a heading that says so is it of each week.
  const later = attempt(c, (it) => {
    take(it, 'of')
    return take(it, 'week') && take(it, 'next') ? true : undefined
  })
  if (later) return { on: { kind: 'weekday', weekday: at }, bare: true, told: [NEXT_WEEK] }
  if (take(c, 'each', 'all'))
    return take(c, 'week') ? { on: { kind: 'weekday', weekday: at }, every: 'week' } : undefined
  const inWeek = attempt(c, (it) => {
    take(it, 'of')
    if (!take(it, 'week')) return undefined
    return position(it) ?? takeNumber(it)
  })
  const nth = inWeek ?? attempt(c, position)
  if (nth !== undefined) {
    if (inWeek === undefined && attempt(c, (it) => takeThrough(it, 'of', 'week') || undefined))
      return weekly(c, at)
    if (nth === 0 || nth > 5) return undefined
    const placed = attempt(c, (it) =>
      inPeriod(it, nth, (month) => ({ kind: 'weekday', weekday: at, nth, month })),
    )
    return placed ?? ofMonthBefore(c, at, nth)
  }
  if (!take(c, 'of') || !take(c, 'week')) return undefined
  // "thứ Sáu của tuần trước khi họp"
  if (is(c, 'before') || is(c, 'beforeEvent') || is(c, 'after')) return undefined
  // "thứ Năm của tuần báo cáo"
  if (!peek(c)?.line) take(c, 'report')
  return weekly(c, at)
}

/** "hằng tháng, vào thứ Hai tuần đầu": the month is said before it. */
function ofMonthBefore(c: Cursor, weekday: number, nth: number): Ruled | undefined {
  const next = peek(c)
  if (next && ![';', ',', '.', ')'].includes(next.text)) return undefined
  return { on: { kind: 'weekday', weekday, nth, month: { in: nth < 0 ? -1 : 1 } }, bare: true }
}

function weekly(c: Cursor, weekday: number): Ruled {
  attempt(c, eachUnit)
  return { on: { kind: 'weekday', weekday }, every: 'week' }
}

/** "thứ Hai, thứ Tư hằng tuần". */
export function weekdayList(c: Cursor): RuleSaid[] | undefined {
  let held = { before: how(c) === 'before', hour: attempt(c, time) }
  const days: { at: number; before: boolean; hour: string | undefined }[] = []
  attempt(c, (it) => (take(it, 'all') && take(it, 'day') ? true : undefined))
  for (let i = 0; i < 7; i++) {
    if (i > 0 && !takeText(c, ',') && !take(c, 'and', 'or')) break
    if (i > 0) held = attempt(c, ownHour) ?? held
    const at = i > 0 ? (attempt(c, weekday) ?? bareWeekday(c)) : weekday(c)
    if (at === undefined) return undefined
    days.push({ at, ...held })
  }
  if (days.length < 2) return undefined
  const weekly = attempt(c, (it) => (take(it, 'each', 'all') && take(it, 'week') ? true : undefined))
  const next = peek(c)
  if (!weekly && next && next.kind !== 'mark') return undefined
  if (!weekly) return days.map(({ at, before, hour }) => bareDay(at, before, hour))
  // "thứ Hai và thứ Năm hằng tuần (trước 15 giờ)": of both.
  const behind = days.every(({ hour }) => hour === undefined) ? attempt(c, hourAfter) : undefined
  return days.map(({ at: weekday, before, hour = behind }) =>
    finished(c, { on: { kind: 'weekday', weekday }, every: 'week' }, before && hour === undefined, hour),
  )
}

/** "… và chiều thứ Năm", "… và trước 16 giờ thứ Năm": a later day with an hour of its own. */
function ownHour(c: Cursor): { before: boolean; hour: string } | undefined {
  const before = how(c) === 'before'
  const hour = time(c)
  return hour === undefined ? undefined : { before, hour }
}

/** "thứ Hai, thứ Tư" behind a frequency that is said before them. */
function bareDay(weekday: number, before: boolean, hour: string | undefined): RuleSaid {
  return {
    kind: 'rule',
    on: { kind: 'weekday', weekday, ...(before && hour === undefined ? { before } : {}) },
    bare: true,
    ...(hour === undefined ? {} : { time: hour }),
  }
}

/** "từ thứ Hai đến thứ Sáu hằng tuần": due on the last of them. */
export function weekdayRun(c: Cursor): RuleSaid[] | undefined {
  take(c, 'in', 'from')
  const from = weekday(c)
  if (from === undefined || (!take(c, 'to') && !takeText(c, '-'))) return undefined
  const to = attempt(c, weekday) ?? bareWeekday(c)
  if (to === undefined || to <= from || !take(c, 'each', 'all', 'of') || !take(c, 'week')) return undefined
  // "từ thứ Hai đến thứ Sáu hằng tuần" is every day of work, not something due on Friday.
  if (to - from >= 4) return undefined
  return [{ kind: 'rule', on: { kind: 'weekday', weekday: to }, every: 'week', run: true }]
}

function bareWeekday(c: Cursor): number | undefined {
  const n = takeNumber(c)
  return n !== undefined && n >= 2 && n <= 7 ? n - 1 : undefined
}
