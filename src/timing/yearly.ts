/** What is said of days and months without a year, as what comes again each year. */
import { addDays, dateOf, day, exists, monthOf, yearOf } from '../time/day.ts'
import { monthsOf, PERIODS, type PeriodName } from '../time/period.ts'
import { type AgainSaid, type Point, pointOf, type Said } from './said.ts'
import type { DayRule, MonthRef } from './types.ts'

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
    if (it.kind !== 'months' || it.year !== undefined) return undefined
    if (it.shift === 1)
      return { kind: 'again', every: 'year', on: { kind: 'date', date: 'last', month: { after: it.to } } }
    if (it.shift) return undefined
    const of = periodOf(it.from, it.to)
    if (of) return of === 'Y' ? { kind: 'again', every: 'year' } : { kind: 'again', every: 'year', of }
    return { kind: 'again', every: 'year', on: { kind: 'date', date: 'last', month: { in: it.to } } }
  }
  if (said.kind !== 'by') return undefined
  const on = yearlyDay(said)
  return on && { kind: 'again', every: 'year', on, ...(said.time === undefined ? {} : { time: said.time }) }
}

function saysLastYear(said: Said): boolean {
  const at = pointOf(said)
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
  if (point.kind === 'counted') return yearlyCounted(point)
  if (point.kind === 'workday') {
    const { nth, of } = point
    if (of.kind !== 'months' || of.year !== undefined || of.from !== of.to) return undefined
    return { kind: 'workday', nth, month: monthOfYear(of.from, of.shift), ...before }
  }
  // "trước tuần cuối tháng 12"
  if (point.kind === 'days' && point.year === undefined && how === 'before') {
    const month = monthOfYear(point.month, point.shift)
    const last = 'in' in month && month.in === 12 ? { in: -1 } : month
    if (point.from === -7 && point.to === -1) return { kind: 'week', nth: -1, month: last, before: true }
    return point.from > 0 ? { kind: 'date', date: point.from, month, before: true } : undefined
  }
  if (point.kind !== 'months' || point.year !== undefined) return undefined
  if (how === 'before')
    return { kind: 'date', date: 1, month: monthOfYear(point.from, point.shift), before: true }
  return { kind: 'date', date: 'last', month: monthOfYear(point.to, point.shift) }
}

/** "15 ngày trước ngày 20/11" of each year, unless it is another day in leap years; working days differ from year to year. */
function yearlyCounted({ from, within }: Extract<Point, { kind: 'counted' }>): DayRule | undefined {
  if (from.kind !== 'date' || from.year !== undefined || from.shift || from.weekday !== undefined)
    return undefined
  if (within.unit !== 'day' && within.unit !== 'week') return undefined
  const days = within.unit === 'week' ? within.count * 7 : within.count
  if (!exists(2023, from.month, from.date)) return undefined
  const [plain, leap] = [
    addDays(day(2023, from.month, from.date), days),
    addDays(day(2024, from.month, from.date), days),
  ]
  const [month, date] = [monthOf(plain) + 12 * (yearOf(plain) - 2023), dateOf(plain)]
  if (month < 1 || month > 24 || monthOf(leap) !== monthOf(plain) || dateOf(leap) !== date) return undefined
  return {
    kind: 'date',
    date,
    month: monthOfYear(month > 12 ? month - 12 : month, month > 12 ? 1 : undefined),
  }
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
