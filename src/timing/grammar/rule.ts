/** Reads on which day of its period a turn is due: "ngày 20 của tháng cuối quý", "ngày làm việc cuối cùng của tháng". */
import {
  attempt,
  type Cursor,
  choice,
  fork,
  is,
  isOf,
  needing,
  once,
  peek,
  type Reader,
  take,
  takeNumber,
  takeText,
  tokenAt,
} from '../cursor.ts'
import type { RuleSaid } from '../said.ts'
import { HOW } from '../sorts.ts'
import { SOLAR } from '../told.ts'
import { afterEnd, monthAfterEnd } from './after-period.ts'
import { time } from './clock.ts'
import { how } from './deadline.ts'
import {
  eachUnit,
  finished,
  hourAfter,
  inPeriod,
  monthRef,
  plainUnit,
  position,
  type Ref,
  type Ruled,
} from './month-ref.ts'
import { lengthOf } from './unit.ts'
import { weekdayList, weekdayRule, weekdayRun } from './weekday-rule.ts'

/** A day rule with what stands before it; "trước" makes it the day before. */
export const rule: Reader<RuleSaid[]> = once(
  choice([
    [needing('weekday', weekdayList), ...HOW, 'all', 'dayPart', 'number', 'sunday', 'weekday'],
    [needing('weekday', weekdayRun), 'in', 'from', 'sunday', 'weekday'],
    [needing('joint', dayList), ...HOW, 'all', 'day', 'number'],
    [needing('run', dayRun), 'in', 'from', 'day', 'number'],
    [periodEnds, 'by', 'to', 'beforeEvent', 'until'],
    [needing('shift', afterEnd), ...HOW, 'after', 'day', 'workday', 'number'],
    [one],
  ]),
  'rule',
)

function one(c: Cursor): RuleSaid[] | undefined {
  const holds = how(c)
  // "mỗi sáng thứ Hai" is every Monday's.
  const each = is(c, 'dayPart', 1) && take(c, 'each') !== undefined
  const hour = attempt(c, time)
  // What is due before midnight is due the day before, which a rule cannot say.
  if (hour === '00:00' && holds !== 'on' && holds !== undefined) return undefined
  if (hour !== undefined) take(c, 'in')
  // "trước 10 ngày cuối quý" is before the first of them, or as long before the end: nobody knows.
  if (holds === 'before' && hour === undefined && attempt(fork(c), firstDays)) return undefined
  const day = oneDay(c)
  const found = each && day?.bare && day.on.kind === 'weekday' ? { on: day.on, every: 'week' as const } : day
  if (!found || (each && !found.every)) return undefined
  // "trước 16 giờ thứ Sáu" is on Friday itself.
  return [finished(c, found, holds === 'before' && hour === undefined, hour)]
}

const oneDay: Reader<Ruled> = choice([
  [workdayRule, 'workday'],
  [needing('edge', endDay), 'day'],
  [needing('weekday', weekdayRule), 'day', 'each', 'sunday', 'weekday'],
  [dateRule, 'day', 'number'],
  [firstDays, 'number'],
  [weekRule, 'week'],
  [edgeRule, 'first', 'middle', 'last'],
  [monthAlone, 'of', 'each', 'all', 'month'],
])

/** "ngày 15 và 30 hằng tháng", "ngày 10, 20 và ngày cuối tháng". */
function dayList(c: Cursor): RuleSaid[] | undefined {
  const holds = how(c)
  const days: (number | 'last')[] = []
  // "các ngày 05, 15, 25 hằng tháng"
  if (is(c, 'all') && is(c, 'day', 1)) c.at++
  for (let i = 0; i < 8; i++) {
    if (i > 0 && !takeText(c, ',') && !take(c, 'and')) break
    if (i > 0) take(c, 'and')
    take(c, 'day')
    const day = dayNumber(c) ?? (i > 0 && take(c, 'last') ? 'last' : undefined)
    if (day === undefined) return undefined
    days.push(day)
    if (day === 'last') break
  }
  if (days.length < 2) return undefined
  const ref = attempt(c, monthRef)
  // "ngày 10, 20 và ngày cuối tháng": behind "cuối" the month needs no other word.
  const month = !ref && days.at(-1) === 'last' ? attempt(c, plainUnit) : undefined
  const every = ref ? ref.every : (month ?? attempt(c, eachUnit))
  // "ngày 15 và ngày cuối tháng 6" is of one month.
  if (month !== undefined && (peek(c)?.kind === 'number' || is(c, 'next'))) return undefined
  if (every === undefined || (!ref && every !== 'month')) return undefined
  // "ngày 10 và 25 hằng tháng (trước 15 giờ)": of each of them.
  const hour = attempt(c, hourAfter)
  return days.map((date) =>
    finished(
      c,
      { on: { kind: 'date', date, month: ref?.month ?? { in: -1 } }, every },
      holds === 'before',
      hour,
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
  return [{ kind: 'rule', on, run: true, ...(every === undefined ? {} : { every }) }]
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
  const lunar = named && takeText(c, 'mùng', 'mồng') !== undefined
  const date = named ? takeNumber(c) : dayNumber(c)
  if (date === undefined || date < 1 || date > 31) return undefined
  take(c, 'solar')
  if (lunar) return ofEachMonth(c, date)
  const ref = attempt(c, monthRef) ?? (named && (attempt(c, monthAfterEnd) ?? attempt(c, edgeOfPeriod)))
  // "6 tháng đầu năm" and "05 tháng sau" count months; a larger number can only be a day.
  if (ref && !named && date <= 12) return undefined
  if (ref) return edged(ref, date)
  const from = c.at
  const every = attempt(c, eachUnit)
  if (every === 'month') return { on: { kind: 'date', date, month: { in: -1 } }, every }
  // A day alone belongs to a month; of a quarter or a year it says nothing: ", hằng quý" is another frequency.
  if (every !== undefined && c.tokens[from]?.text !== ',') return undefined
  c.at = from
  if (!named) return undefined
  const next = peek(c)
  if (
    next &&
    (next.kind === 'number' ||
      (['/', '-', '.'].includes(next.text) && peek(c, 1)?.kind === 'number' && !peek(c, 1)?.line) ||
      is(c, 'month'))
  )
    return undefined
  return { on: { kind: 'date', date, month: { in: -1 } }, bare: true }
}

/** A day of a month; what says "đầu" or "cuối" of it must not say the other end. */
function edged({ month, every, edge }: Ref, date: number): Ruled | undefined {
  if (edge !== undefined && edge > 0 === date > 15) return undefined
  return { on: { kind: 'date', date, month }, ...(every === undefined ? {} : { every }) }
}

/** "ngày 01 đầu tháng", "ngày 25 cuối mỗi quý". */
function edgeOfPeriod(c: Cursor): Ref | undefined {
  const edge = take(c, 'first') ? 1 : take(c, 'last') ? -1 : undefined
  if (edge === undefined) return undefined
  take(c, 'of')
  take(c, 'each', 'all')
  const every = attempt(c, plainUnit)
  const next = peek(c)
  if ((every !== 'month' && every !== 'quarter') || next?.kind === 'number' || is(c, 'next')) return undefined
  return /^[ivl]+$/.test(next?.text ?? '') ? undefined : { month: { in: edge }, every, edge }
}

/** "ngày mùng 5 hằng tháng": so the first ten days of any month are called. */
function ofEachMonth(c: Cursor, date: number): Ruled | undefined {
  if (date > 10 || !is(c, 'each') || eachUnit(c) !== 'month') return undefined
  return { on: { kind: 'date', date, month: { in: -1 } }, every: 'month', told: [SOLAR] }
}

/** "ngày làm việc cuối cùng của tháng", "ngày làm việc đầu tiên của tháng sau". */
function workdayRule(c: Cursor): Ruled | undefined {
  if (!take(c, 'workday')) return undefined
  const nth = position(c)
  if (nth === undefined || (nth === 2 && !/\d|thứ/.test(tokenAt(c, c.at - 1)?.text ?? ''))) return undefined
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
  const placed = attempt(c, (it) => inPeriod(it, nth, (month) => ({ kind: 'week', nth, month })))
  const next = peek(c)
  // "tuần thứ 2 và tuần thứ 4" goes on with another week.
  const other = is(c, 'and') && !is(c, 'week', 1) && peek(c, 1)?.kind !== 'number'
  const ends = !next || [';', ',', '.', ')'].includes(next.text) || isOf(c, 'how') || other
  if (placed || !ends) return placed
  return { on: { kind: 'week', nth, month: { in: nth < 0 ? -1 : 1 } }, bare: true }
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
  const from = c.at
  const ref = attempt(c, monthRef)
  if (!ref || ref.every === undefined) return undefined
  // "tháng cuối năm" is December of this year, "tháng cuối mỗi năm" of each.
  const each = c.tokens.slice(from, c.at).some(({ lexes }) => lexes.includes('each'))
  if (ref.every === 'year' && !each) return undefined
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
  // "trong 05 ngày làm việc của tháng sau" are the first ones.
  if (!last && !take(c, 'first') && !attempt(fork(c), ofNextMonth)) return undefined
  if (last) return inPeriod(c, -1, (month) => ({ kind: 'date', date: 'last', month }))
  return inPeriod(c, 1, (month) =>
    work ? { kind: 'workday', nth: count, month } : { kind: 'date', date: count, month },
  )
}

function ofNextMonth(c: Cursor): true | undefined {
  return take(c, 'of') && take(c, 'month') && take(c, 'next') ? true : undefined
}

/** "hết kỳ báo cáo", "kết thúc mỗi kỳ báo cáo". */
function periodEnds(c: Cursor): RuleSaid[] | undefined {
  take(c, 'by')
  take(c, 'to', 'beforeEvent')
  if (!take(c, 'ending')) return undefined
  take(c, 'each', 'all')
  if (!takeText(c, 'kỳ báo cáo')) return undefined
  return [{ kind: 'rule', on: { kind: 'date', date: 'last', month: { in: -1 } }, every: 'period' }]
}
