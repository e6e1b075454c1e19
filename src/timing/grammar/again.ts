/** Reads what comes again: hằng quý, định kỳ 6 tháng và năm, 2 lần/năm, 3 tháng một lần, tháng 12 hằng năm. */
import { monthOf } from '../../time/day.ts'
import { monthsOf, PERIODS, type PeriodName } from '../../time/period.ts'
import {
  attempt,
  type Cursor,
  choice,
  is,
  needing,
  once,
  peek,
  type Reader,
  take,
  takeNumber,
  takeText,
} from '../cursor.ts'
import type { AgainSaid, Said } from '../said.ts'
import type { DayRule, MonthRef } from '../types.ts'
import { time } from './clock.ts'
import { bounded } from './deadline.ts'
import { range } from './range.ts'
import { type Length, lengthOf } from './unit.ts'

/** Something that comes again, one entry for each frequency named. */
export const again: Reader<Said[]> = once(readAgain, 'again')

function readAgain(c: Cursor): Said[] | undefined {
  const by = takeText(c, 'theo') !== undefined
  // "tối thiểu mỗi quý 01 lần": how often stands further on.
  attempt(c, (it) => (!is(it, 'from') && take(it, 'least') && is(it, 'each') ? true : undefined))
  return turns(c) ?? attempt(c, (it) => frequencies(it, by)) ?? periodicAlone(c)
}

const turns: Reader<Said[]> = choice<Said[]>([
  [needing('each', yearlyPoints)],
  [needing('each', daily), 'before', 'in', 'by', 'dayPart', 'number'],
  [dailyThen, 'periodic', 'each'],
  [needing('times', timesPerPeriod), 'periodic', 'least', 'number'],
  [needing('times', everySoOften)],
])

/** "hằng tháng, quý, 6 tháng và cả năm", "định kỳ 6 tháng, 1 năm", "quý, năm". */
function frequencies(c: Cursor, by: boolean): Said[] | undefined {
  const periodic = take(c, 'periodic') !== undefined
  if (periodic) takeText(c, ':', 'vào')
  if (take(c, 'yearly')) return [{ kind: 'again', every: 'year' }]
  const found: AgainSaid[] = []
  let marked = periodic || by
  for (let i = 0; i < 8; i++) {
    const next = attempt(c, (it) => {
      if (i > 0 && !takeText(it, ',', '/') && !take(it, 'and', 'or')) return undefined
      if (i > 0) take(it, 'and')
      return item(it, marked)
    })
    if (!next) break
    marked ||= next.marked
    found.push(next.said)
  }
  if (found.length === 0) return undefined
  if (!marked) {
    for (const it of found) it.bare = true
  }
  return found
}

function item(c: Cursor, marked: boolean): { said: AgainSaid; marked: boolean } | undefined {
  // "các quý (trong năm)" is each of them; "các tháng 6, 12" are the ones named.
  const all = take(c, 'all') !== undefined
  const each = take(c, 'each') !== undefined || all
  if (!each) take(c, 'whole')
  const length = lengthOf(c)
  if (!length) return undefined
  const bound = each || marked
  if (!each && (length.every === 'day' || length.every === 'period') && !bound) return undefined
  if ((!each || all) && numbered(c)) return undefined
  if ((!each || all) && cutShort(c, length)) return undefined
  if (all && !['month', 'quarter', 'period', 'week'].includes(length.every)) return undefined
  const times = attempt(c, howOftenHere)
  if (!bound && times !== undefined) return undefined
  if (length.every === 'week' && !bound && !listed(c)) return undefined
  return {
    said: { kind: 'again', ...length, ...(times !== undefined && times > 1 ? { times } : {}) },
    marked: each,
  }
}

/** "tuần/tháng/quý" and "tuần, tháng, quý" name lengths; "tuần" alone is any week. */
function listed(c: Cursor): boolean {
  const joint = ['/', ','].includes(peek(c)?.text ?? '') || is(c, 'and')
  return (
    joint &&
    (is(c, 'month', 1) || is(c, 'quarter', 1) || is(c, 'year', 1)) &&
    !numbered({ ...c, at: c.at + 2 })
  )
}

/** "ngày làm việc cuối cùng", "tuần đầu": the unit goes on as a day of a period. */
function cutShort(c: Cursor, { every }: Length): boolean {
  const next = peek(c)
  if (!next) return false
  if (every === 'day' || every === 'week') return next.kind === 'word' && !is(c, 'and') && !is(c, 'or')
  return is(c, 'first') || is(c, 'last') || is(c, 'middle')
}

/** "quý I", "năm 2024", "tháng 6": the unit has a number, so it is no frequency. */
function numbered(c: Cursor): boolean {
  const next = peek(c)
  if (!next) return false
  if (next.kind === 'number') return !(peek(c, 1)?.lexes.includes('times') ?? false)
  return (
    ['i', 'ii', 'iii', 'iv', 'v', 'l', 'll'].includes(next.text) ||
    (next.value !== undefined && !is(c, 'year') && !is(c, 'times', 1))
  )
}

/** "2 lần", "ít nhất 01 lần". */
function howOften(c: Cursor): number | undefined {
  takeText(c, ',')
  take(c, 'least')
  const count = takeNumber(c)
  if (count === undefined || count < 1 || count > 400) return undefined
  // "02 tin, bài/tháng" counts what is written, not how often.
  const pieces = take(c, 'piece') !== undefined
  if (!pieces && !take(c, 'times')) return undefined
  take(c, 'most')
  return pieces ? 1 : count
}

/** "mỗi tháng, 2 lần/năm" are two frequencies. */
function howOftenHere(c: Cursor): number | undefined {
  const count = howOften(c)
  return peek(c)?.text === '/' ? undefined : count
}

/** "2 lần/năm", "tối thiểu 01 lần trong quý". */
function timesPerPeriod(c: Cursor): Said[] | undefined {
  take(c, 'periodic')
  const count = howOften(c)
  if (count === undefined) return undefined
  if (!takeText(c, '/', 'trong')) {
    if (!is(c, 'each') && !is(c, 'per')) return undefined
  }
  take(c, 'each')
  takeText(c, 'một')
  const length = lengthOf(c)
  if (!length || length.of || numbered(c)) return undefined
  take(c, 'most')
  return [{ kind: 'again', ...length, ...(count > 1 ? { times: count } : {}) }]
}

/** "6 tháng một lần", "quý/lần", "03 năm/1 lần", "nửa tháng một lần", "năm 2 lần". */
function everySoOften(c: Cursor): Said[] | undefined {
  take(c, 'periodic')
  if (!is(c, 'from')) take(c, 'least')
  // "không quá 03 tháng/lần" bounds how far apart the turns are, "không quá 02 lần/năm" how many there may be.
  takeText(c, 'không quá', 'tối đa')
  take(c, 'each')
  takeText(c, 'một', 'cứ')
  const half = take(c, 'fortnight') !== undefined
  const length: Length | undefined = half ? { every: 'month' } : lengthOf(c)
  if (!length || length.of) return undefined
  const slash = takeText(c, '/') !== undefined
  take(c, 'least')
  const count = attempt(c, (it) => {
    const n = takeNumber(it)
    return n !== undefined && is(it, 'times') ? n : undefined
  })
  if (!slash && count === undefined) return undefined
  if (!takeText(c, 'lần', 'kỳ', 'đợt') || (count ?? 1) > (length.every === 'day' ? 10 : 400)) return undefined
  take(c, 'most')
  const times = (count ?? 1) * (half ? 2 : 1)
  return [{ kind: 'again', ...length, ...(times > 1 ? { times } : {}) }]
}

/** "trước 17h hằng ngày", "trước 10 giờ và 16 giờ hằng ngày". */
function daily(c: Cursor): Said[] | undefined {
  const bound = take(c, 'before', 'in', 'by')
  const found: string[] = []
  while (found.length < 8) {
    const hour = attempt(c, time)
    if (hour === undefined) break
    found.push(hour)
    if (!takeText(c, ',') && c.tokens[c.at - 1]?.text !== ',') if (!take(c, 'and')) break
  }
  if (found.length === 0 || (found.includes('00:00') && bound && !bound.lexes.includes('in')))
    return undefined
  if (!take(c, 'each') || !take(c, 'day', 'workday')) return undefined
  return found.map((hour) => ({ kind: 'again', every: 'day', time: hour }))
}

/** "hằng ngày (trước 16 giờ)", "hằng ngày, lúc 17h00". */
function dailyThen(c: Cursor): Said[] | undefined {
  take(c, 'periodic')
  if (!take(c, 'each') || !take(c, 'day', 'workday')) return undefined
  const bracket = takeText(c, '(') !== undefined
  const comma = !bracket && takeText(c, ',') !== undefined
  if (!take(c, 'before', 'in', 'by') && !bracket && !comma) return undefined
  const hour = time(c)
  const next = peek(c)
  if (hour === undefined || (bracket ? !takeText(c, ')') : next && next.kind !== 'mark')) return undefined
  return [{ kind: 'again', every: 'day', time: hour }]
}

/** "định kỳ", "từng kỳ báo cáo" is for `frequencies`; alone it is every reporting period. */
function periodicAlone(c: Cursor): Said[] | undefined {
  if (!take(c, 'periodic')) return undefined
  return [{ kind: 'again', every: 'period' }]
}

/** "tháng 12 hằng năm", "trước 15/12 hằng năm", "quý I, quý III mỗi năm". */
function yearlyPoints(c: Cursor): Said[] | undefined {
  take(c, 'periodic')
  const points = attempt(c, range) ?? bounded(c)
  if (!points) return undefined
  takeText(c, ',')
  if (!take(c, 'yearly')) {
    take(c, 'periodic', 'of')
    if (!take(c, 'each', 'all') || !take(c, 'year')) return undefined
    if (peek(c)?.value !== undefined) return undefined
  }
  const found = points.map(yearly)
  return found.every((it) => it !== undefined) ? found : undefined
}

/** A day or stretch without a year as what comes again each year. */
export function yearly(said: Said): AgainSaid | undefined {
  if (said.kind === 'range') return yearlyRange(said)
  if (saysLastYear(said)) return undefined
  if (said.kind === 'span') {
    const it = said.stretch
    if (it.kind === 'days' && it.year === undefined) {
      const date = it.to === -1 ? 'last' : it.to
      return {
        kind: 'again',
        every: 'year',
        on: { kind: 'date', date, month: monthOfYear(it.month, it.shift) },
      }
    }
    if (it.kind === 'cross') return yearlyRun(said)
    if (it.kind !== 'months' || it.year !== undefined || it.shift) return undefined
    const of = periodOf(it.from, it.to)
    if (of) return of === 'Y' ? { kind: 'again', every: 'year' } : { kind: 'again', every: 'year', of }
    return { kind: 'again', every: 'year', on: { kind: 'date', date: 'last', month: { in: it.to } } }
  }
  if (said.kind !== 'by') return undefined
  const on = yearlyDay(said)
  return on && { kind: 'again', every: 'year', on, ...(said.time === undefined ? {} : { time: said.time }) }
}

function saysLastYear(said: Said): boolean {
  const at = said.kind === 'span' ? said.stretch : said.kind === 'by' ? said.point : undefined
  return at !== undefined && 'shift' in at && (at.shift ?? 0) < 0
}

/** "từ tháng 3 đến tháng 6", "từ 15/11 đến 15/12" of each year: due at its end. */
function yearlyRange({ from, to, before, told }: Extract<Said, { kind: 'range' }>): AgainSaid | undefined {
  if (before || told || from.kind === 'now') return undefined
  if (from.kind === 'months' && to.kind === 'months') {
    return yearlyRun({ kind: 'span', stretch: { kind: 'cross', from, to } })
  }
  if (from.kind !== 'date' || to.kind !== 'date' || from.year !== undefined) return undefined
  if (from.month * 32 + from.date > to.month * 32 + to.date) return undefined
  const last = yearly({ kind: 'by', point: to, how: 'by' })
  return last && { ...last, run: true }
}

function yearlyRun(said: Extract<Said, { kind: 'span' }>): AgainSaid | undefined {
  const run = said.stretch
  if (run.kind !== 'cross' || run.from.kind !== 'months' || run.to.kind !== 'months') return undefined
  if (run.from.year !== undefined || run.to.year !== undefined || run.from.from > run.to.to) return undefined
  return yearly({ kind: 'span', stretch: { kind: 'months', from: run.from.from, to: run.to.to } })
}

function yearlyDay({ point, how, time }: Extract<Said, { kind: 'by' }>): DayRule | undefined {
  // "trước 16 giờ ngày 20/6" is on the day itself.
  const before = how === 'before' && !/^\d/.test(time ?? '') ? { before: true as const } : {}
  if (point.kind === 'date') {
    if (point.year !== undefined || point.weekday !== undefined) return undefined
    return { kind: 'date', date: point.date, month: monthOfYear(point.month, point.shift), ...before }
  }
  if (point.kind === 'edge') {
    const of = point.of
    if (of.kind !== 'months' || of.year !== undefined) return undefined
    if (point.edge === 'start')
      return { kind: 'date', date: 1, month: monthOfYear(of.from, of.shift), ...before }
    if (point.edge === 'end')
      return { kind: 'date', date: 'last', month: monthOfYear(of.to, of.shift), ...before }
    if (of.from === of.to) return { kind: 'date', date: 15, month: monthOfYear(of.from, of.shift), ...before }
    return of.from === 1 && of.to === 12
      ? { kind: 'date', date: 'last', month: { in: 6 }, ...before }
      : undefined
  }
  if (point.kind !== 'months' || point.year !== undefined) return undefined
  if (how === 'before')
    return { kind: 'date', date: 1, month: monthOfYear(point.from, point.shift), before: true }
  return { kind: 'date', date: 'last', month: monthOfYear(point.to, point.shift) }
}

function monthOfYear(month: number, shift: number | undefined): MonthRef {
  return shift ? { after: month + 12 * (shift - 1) } : { in: month }
}

/** The period of the contract that some months of a year are. */
export function periodOf(from: number, to: number): PeriodName | undefined {
  return nameOfMonths[from * 13 + to]
}

const nameOfMonths: (PeriodName | undefined)[] = []
for (const name of PERIODS) {
  const { start, end } = monthsOf(name, 2000)
  nameOfMonths[monthOf(start) * 13 + monthOf(end)] ??= name
}
