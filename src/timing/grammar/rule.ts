/** Reads on which day of its period a turn is due: "ngày 20 của tháng cuối quý", "ngày làm việc cuối cùng của tháng". */
import {
  attempt,
  type Cursor,
  choice,
  is,
  once,
  peek,
  type Reader,
  take,
  takeNumber,
  takeText,
  takeThrough,
} from '../cursor.ts'
import type { RuleSaid } from '../said.ts'
import type { DayRule, Every, MonthRef } from '../types.ts'
import { BEGIN, HOW } from '../words.ts'
import { weekday } from './day.ts'
import { how, time } from './deadline.ts'
import { lengthOf, ordinal, reportPeriod } from './unit.ts'

interface Ref {
  month: MonthRef
  every?: Every
}

type Ruled = { on: DayRule; every?: Every; bare?: boolean }

/** A day rule with what stands before it; "trước" makes it the day before. */
export const rule: Reader<RuleSaid[]> = once(
  choice([
    [weekdayList, ...HOW, 'all', 'dayPart', 'number', 'sunday', 'weekday'],
    [weekdayRun, 'in', 'from', 'sunday', 'weekday'],
    [dayList, ...HOW, 'day', 'number'],
    [dayRun, 'in', 'from', 'day', 'number'],
    [one],
  ]),
  ({ begins }) => (begins & BEGIN.rule) !== 0,
)

function one(c: Cursor): RuleSaid[] | undefined {
  const holds = how(c)
  const hour = attempt(c, time)
  if (hour !== undefined) take(c, 'in')
  const found = oneDay(c)
  if (!found) return undefined
  // "trước 16 giờ thứ Sáu" is on Friday itself.
  return [finished(c, found, holds === 'before' && hour === undefined, hour)]
}

const oneDay: Reader<Ruled> = choice([
  [workdayRule, 'workday'],
  [endDay, 'day'],
  [afterEnd, 'day', 'workday', 'number'],
  [weekdayRule, 'day', 'sunday', 'weekday'],
  [dateRule, 'day', 'number'],
  [firstDays, 'number'],
  [weekRule, 'week'],
  [edgeRule, 'first', 'middle', 'last'],
  [monthAlone, 'of', 'each', 'month'],
])

function finished(c: Cursor, found: Ruled, before: boolean, hour: string | undefined): RuleSaid {
  const every = found.every ?? attempt(c, longUnit)
  return {
    kind: 'rule',
    on: before ? { ...found.on, before: true } : found.on,
    ...(every === undefined ? {} : { every }),
    ...(hour === undefined ? {} : { time: hour }),
    ...(found.bare && every === undefined ? { bare: true } : {}),
  }
}

/** A frequency behind a day of a month: of a week or day there is none. */
function longUnit(c: Cursor): Every | undefined {
  const unit = eachUnit(c)
  return unit === 'week' || unit === 'day' ? undefined : unit
}

/** "hằng tháng", "mỗi quý", "các tháng trong năm", behind a day. */
export function eachUnit(c: Cursor): Every | undefined {
  takeText(c, ',')
  take(c, 'periodic')
  if (!take(c, 'each', 'all')) {
    return take(c, 'of') ? plainUnit(c) : undefined
  }
  const unit = plainUnit(c)
  if (unit !== undefined) attempt(c, (it) => (take(it, 'of') && take(it, 'year') ? true : undefined))
  return unit
}

function plainUnit(c: Cursor): Every | undefined {
  const unit = lengthOf(c)
  if (!unit || unit.interval !== undefined || unit.of !== undefined) return undefined
  return unit.every
}

/** "ngày 15 và 30 hằng tháng". */
function dayList(c: Cursor): RuleSaid[] | undefined {
  const holds = how(c)
  const days: number[] = []
  for (let i = 0; i < 8; i++) {
    if (i > 0 && !takeText(c, ',') && !take(c, 'and')) break
    take(c, 'day')
    const day = dayNumber(c)
    if (day === undefined) return undefined
    days.push(day)
  }
  if (days.length < 2) return undefined
  const ref = attempt(c, monthRef)
  const every = ref ? ref.every : attempt(c, eachUnit)
  if (every === undefined || (!ref && every !== 'month')) return undefined
  return days.map((date) =>
    finished(
      c,
      { on: { kind: 'date', date, month: ref?.month ?? { in: -1 } }, every },
      holds === 'before',
      undefined,
    ),
  )
}

/** "từ ngày 10 đến ngày 15 hằng tháng": due on the last of them. */
function dayRun(c: Cursor): RuleSaid[] | undefined {
  take(c, 'in', 'from')
  take(c, 'day')
  const from = dayNumber(c)
  if (from === undefined || (!take(c, 'to') && !takeText(c, '-'))) return undefined
  take(c, 'day')
  const date = dayNumber(c)
  if (date === undefined || date <= from) return undefined
  const ref = attempt(c, monthRef)
  const every = ref ? ref.every : attempt(c, eachUnit)
  if (!ref && every !== 'month') return undefined
  const on = { kind: 'date' as const, date, month: ref?.month ?? { in: -1 } }
  return [{ kind: 'rule', on, ...(every === undefined ? {} : { every }) }]
}

function dayNumber(c: Cursor): number | undefined {
  const token = peek(c)
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  const value = token.value ?? 0
  if (value < 1 || value > 31) return undefined
  c.at++
  return value
}

/** "ngày 20 hằng tháng", "ngày 12 của tháng cuối kỳ báo cáo", "ngày 15" alone. */
function dateRule(c: Cursor): Ruled | undefined {
  const named = take(c, 'day')
  if (named) takeText(c, 'thứ')
  const date = named ? takeNumber(c) : dayNumber(c)
  if (date === undefined || date < 1 || date > 31) return undefined
  const ref = attempt(c, monthRef)
  // "6 tháng đầu năm" and "05 tháng sau" count months; a larger number can only be a day.
  if (ref && !named && date <= 12) return undefined
  if (ref)
    return {
      on: { kind: 'date', date, month: ref.month },
      ...(ref.every === undefined ? {} : { every: ref.every }),
    }
  const every = attempt(c, eachUnit)
  // A day alone belongs to a month; of a quarter or a year it says nothing.
  if (every !== undefined)
    return every === 'month' ? { on: { kind: 'date', date, month: { in: -1 } }, every } : undefined
  if (!named) return undefined
  const next = peek(c)
  if (
    next &&
    (next.kind === 'number' ||
      (['/', '-', '.'].includes(next.text) && peek(c, 1)?.kind === 'number') ||
      is(c, 'month'))
  )
    return undefined
  return { on: { kind: 'date', date, month: { in: -1 } }, bare: true }
}

/** A month as seen from its period: "tháng cuối quý", "tháng đầu quý sau", "tháng tiếp theo của kỳ báo cáo". */
export function monthRef(c: Cursor): Ref | undefined {
  take(c, 'of')
  takeText(c, ',')
  const each = take(c, 'each') !== undefined
  if (!take(c, 'month') || (each && is(c, 'next'))) return undefined
  if (take(c, 'report')) return { month: { in: -1 }, every: 'month' }
  if (take(c, 'next')) {
    takeText(c, 'liền kề')
    const every = attempt(c, ofPeriod)?.every
    return { month: { after: 1 }, ...(every === undefined ? {} : { every }) }
  }
  const which = position(c)
  if (which === undefined) return undefined
  const period = attempt(c, ofPeriod)
  if (!period) return { month: { in: which } }
  const every = period.every === undefined ? {} : { every: period.every }
  if (!period.next) return { month: { in: which }, ...every }
  return which > 0 ? { month: { after: which }, ...every } : undefined
}

function position(c: Cursor): number | undefined {
  if (take(c, 'first')) return 1
  if (take(c, 'last') || take(c, 'ending')) return -1
  if (take(c, 'middle')) return 2
  if (!takeText(c, 'thứ')) return undefined
  const nth = ordinal(c)
  return nth !== undefined && nth >= 1 && nth <= 12 ? nth : undefined
}

/** "của quý", "quý sau", "của kỳ báo cáo tiếp theo", "sau khi kết thúc quý" is for `afterEnd`. */
function ofPeriod(c: Cursor): { every?: Every; next?: true } | undefined {
  if (!take(c, 'of')) takeText(c, 'sau')
  take(c, 'each', 'all')
  const unit = reportPeriod(c)
  if (!unit) return undefined
  const next = take(c, 'next') !== undefined
  if (!peek(c)?.line) takeText(c, 'báo cáo')
  // "quý thuộc kỳ báo cáo" is the quarter itself.
  if (unit !== 'period') attempt(c, (it) => (take(it, 'of') && takeText(it, 'kỳ báo cáo') ? true : undefined))
  return { every: unit, ...(next ? { next: true as const } : {}) }
}

/** "ngày làm việc cuối cùng của tháng", "ngày làm việc đầu tiên của tháng sau". */
function workdayRule(c: Cursor): Ruled | undefined {
  if (!take(c, 'workday')) return undefined
  const nth = position(c)
  if (nth === undefined || (nth === 2 && !/\d|thứ/.test(c.tokens[c.at - 1]?.text ?? ''))) return undefined
  return (
    attempt(c, (it) => ofWeek(it, nth === -1 ? 5 : nth)) ??
    inPeriod(c, nth, (month) => ({ kind: 'workday', nth, month }))
  )
}

/** "của tuần": a day of every week. */
function ofWeek(c: Cursor, weekday: number): Ruled | undefined {
  take(c, 'of')
  take(c, 'each', 'all')
  if (!take(c, 'week') || weekday > 7) return undefined
  return { on: { kind: 'weekday', weekday }, every: 'week' }
}

/** "ngày cuối cùng của tháng", "ngày đầu tiên của quý". */
function endDay(c: Cursor): Ruled | undefined {
  if (!take(c, 'day')) return undefined
  const nth = take(c, 'first') ? 1 : take(c, 'last') ? -1 : undefined
  if (nth === undefined) return undefined
  return (
    attempt(c, (it) => ofWeek(it, nth === 1 ? 1 : 7)) ??
    inPeriod(c, nth, (month) => ({ kind: 'date', date: nth === 1 ? 1 : 'last', month }))
  )
}

/** "tuần cuối của tháng", "tuần đầu hằng tháng", "tuần thứ 2 của tháng cuối quý". */
function weekRule(c: Cursor): Ruled | undefined {
  if (!take(c, 'week')) return undefined
  const nth = position(c) ?? takeNumber(c)
  if (nth === undefined || nth === 0 || nth > 5) return undefined
  return inPeriod(c, nth, (month) => ({ kind: 'week', nth, month }))
}

/** What counts from the start or the end of a month, given as month ref, as unit, or as "hằng tháng". */
function inPeriod(c: Cursor, nth: number, make: (month: MonthRef) => DayRule): Ruled | undefined {
  const ref = attempt(c, monthRef)
  if (ref) return { on: make(ref.month), ...(ref.every === undefined ? {} : { every: ref.every }) }
  take(c, 'of')
  take(c, 'each', 'all')
  const unit = lengthOf(c)
  if (
    !unit ||
    unit.of ||
    unit.interval ||
    peek(c)?.kind === 'number' ||
    unit.every === 'day' ||
    unit.every === 'week'
  )
    return undefined
  if (take(c, 'next')) return nth > 0 ? { on: make({ after: 1 }), every: unit.every } : undefined
  return { on: make(nth > 0 ? { in: 1 } : { in: -1 }), every: unit.every }
}

/** "đầu tháng", "giữa mỗi tháng", "cuối hằng quý": by Bộ luật Dân sự, Điều 146. */
function edgeRule(c: Cursor): Ruled | undefined {
  const which = take(c, 'first', 'middle', 'last')
  if (!which) return undefined
  take(c, 'of')
  const each = take(c, 'each', 'all')
  const unit = lengthOf(c)
  if (!unit || unit.of || unit.interval || unit.every === 'day' || peek(c)?.kind === 'number')
    return undefined
  if (take(c, 'next')) return undefined
  const { every } = unit
  if (every === 'week')
    return each && !which.lexes.includes('middle')
      ? { on: { kind: 'weekday', weekday: which.lexes.includes('first') ? 1 : 7 }, every }
      : undefined
  if (!each && every !== 'quarter' && every !== 'period' && every !== 'month') return undefined
  if (which.lexes.includes('first')) return { on: { kind: 'date', date: 1, month: { in: 1 } }, every }
  if (which.lexes.includes('last')) return { on: { kind: 'date', date: 'last', month: { in: -1 } }, every }
  return every === 'month' ? { on: { kind: 'date', date: 15, month: { in: 1 } }, every } : undefined
}

/** "tháng cuối quý" alone: due when that month ends. */
function monthAlone(c: Cursor): Ruled | undefined {
  const ref = attempt(c, monthRef)
  if (!ref || ref.every === undefined) return undefined
  return {
    on: { kind: 'date', date: 'last', month: ref.month },
    ...(ref.every === undefined ? {} : { every: ref.every }),
  }
}

/** "05 ngày đầu của tháng sau", "10 ngày cuối tháng". */
function firstDays(c: Cursor): Ruled | undefined {
  const count = takeNumber(c)
  if (count === undefined || count < 1 || count > 28) return undefined
  const work = take(c, 'workday') ? true : take(c, 'day') ? false : undefined
  if (work === undefined) return undefined
  const last = take(c, 'last') !== undefined
  if (!last && !take(c, 'first')) return undefined
  if (last) return inPeriod(c, -1, (month) => ({ kind: 'date', date: 'last', month }))
  return inPeriod(c, 1, (month) =>
    work ? { kind: 'workday', nth: count, month } : { kind: 'date', date: count, month },
  )
}

/** "10 ngày sau khi kết thúc quý", "05 ngày làm việc kể từ ngày kết thúc kỳ báo cáo", "5 ngày trước khi hết quý". */
function afterEnd(c: Cursor): Ruled | undefined {
  const nth = attempt(c, nthDay)
  const count = nth?.count ?? takeNumber(c)
  if (count === undefined || count < 1 || count > 90) return undefined
  const work = nth ? nth.work : take(c, 'workday') ? true : take(c, 'day') ? false : undefined
  if (work === undefined) return undefined
  takeText(c, ',')
  const before = take(c, 'beforeEvent', 'before') !== undefined
  if (!before && !take(c, 'after', 'since')) return undefined
  take(c, 'onDay', 'when')
  const ends = take(c, 'ending') !== undefined
  if (!ends && (before || !is(c, 'each'))) return undefined
  take(c, 'each', 'all', 'of')
  const every = reportPeriod(c)
  if (!every) return undefined
  if (!peek(c)?.line) takeText(c, 'báo cáo')
  return { on: { kind: 'shift', count: before ? -count : count, unit: work ? 'workday' : 'day' }, every }
}

/** "ngày thứ 5", "ngày làm việc thứ ba": counted from what follows. */
function nthDay(c: Cursor): { count: number; work: boolean } | undefined {
  const work = take(c, 'workday') ? true : take(c, 'day') ? false : undefined
  if (work === undefined || !takeText(c, 'thứ')) return undefined
  const count = ordinal(c)
  return count === undefined ? undefined : { count, work }
}

/** "thứ Sáu hằng tuần", "thứ Hai đầu tuần", "thứ Sáu cuối cùng của tháng", "thứ Năm tuần cuối tháng". */
function weekdayRule(c: Cursor): Ruled | undefined {
  take(c, 'day')
  const at = weekday(c)
  if (at === undefined) return undefined
  const placed = attempt(c, (it) => weekdayIn(it, at))
  if (placed) return placed
  const next = peek(c)
  if (next && next.kind !== 'mark' && !is(c, 'and') && !is(c, 'or')) return undefined
  return { on: { kind: 'weekday', weekday: at }, bare: true }
}

/** What stands behind a day of the week: "hằng tuần", "đầu tuần", "tuần cuối tháng", "cuối cùng của tháng". */
function weekdayIn(c: Cursor, at: number): Ruled | undefined {
  takeText(c, ',')
  if (take(c, 'weekend')) return weekly(c, at)
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
    return inPeriod(c, nth, (month) => ({ kind: 'weekday', weekday: at, nth, month }))
  }
  return take(c, 'of') && take(c, 'week') ? weekly(c, at) : undefined
}

function weekly(c: Cursor, weekday: number): Ruled {
  attempt(c, eachUnit)
  return { on: { kind: 'weekday', weekday }, every: 'week' }
}

/** "thứ Hai, thứ Tư hằng tuần". */
function weekdayList(c: Cursor): RuleSaid[] | undefined {
  const holds = how(c)
  const hour = attempt(c, time)
  const days: number[] = []
  attempt(c, (it) => (take(it, 'all') && take(it, 'day') ? true : undefined))
  for (let i = 0; i < 7; i++) {
    if (i > 0 && !takeText(c, ',') && !take(c, 'and', 'or')) break
    const at = i > 0 ? (attempt(c, weekday) ?? bareWeekday(c)) : weekday(c)
    if (at === undefined) return undefined
    days.push(at)
  }
  if (days.length < 2 || !take(c, 'each', 'all') || !take(c, 'week')) return undefined
  return days.map((it) =>
    finished(
      c,
      { on: { kind: 'weekday', weekday: it }, every: 'week' },
      holds === 'before' && hour === undefined,
      hour,
    ),
  )
}

/** "từ thứ Hai đến thứ Sáu hằng tuần": due on the last of them. */
function weekdayRun(c: Cursor): RuleSaid[] | undefined {
  take(c, 'in', 'from')
  const from = weekday(c)
  if (from === undefined || (!take(c, 'to') && !takeText(c, '-'))) return undefined
  const to = attempt(c, weekday) ?? bareWeekday(c)
  if (to === undefined || to <= from || !take(c, 'each', 'all', 'of') || !take(c, 'week')) return undefined
  return [{ kind: 'rule', on: { kind: 'weekday', weekday: to }, every: 'week' }]
}

function bareWeekday(c: Cursor): number | undefined {
  const n = takeNumber(c)
  return n !== undefined && n >= 2 && n <= 7 ? n - 1 : undefined
}
