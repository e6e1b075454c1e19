/** The turns of a recurring duty over any days, and time limits that run from an event. */
import {
  addDays,
  type Day,
  day,
  daysBetween,
  lengthOfMonth,
  monthOf,
  type Span,
  weekdayOf,
  yearOf,
} from '../time/day.ts'
import { monthsOf, wholeMonths } from '../time/period.ts'
import { calendarOf, type WorkCalendar } from '../time/workday.ts'
import { limit } from './days.ts'
import type { DayRule, Event, Every, MonthRef, Recurring, Rhythm } from './types.ts'
import { periodOf } from './yearly.ts'

/** One turn of a recurring duty: its period, its name (`2024-Q1`, `2024-M03`, `2024-W07`) and its due day. */
export interface PeriodTurn {
  period: Span
  name: string
  due: Day
}

const MOST = 5_000

/**
 * The turns whose period meets the given days, in order; never more than 5,000.
 *
 * A period that only partly lies in the days counts, unless its due day comes before them; of weeks and days only those
 * due in the days themselves. `every: 'period'` gives none: how long a reporting period is, the phrase does not say.
 *
 * @param calendar the working days, for rules that count them; the announced public holidays by default
 */
export function turnsOf(part: Recurring, span: Span, calendar?: WorkCalendar): PeriodTurn[] {
  const from = part.start !== undefined && part.start > span.start ? part.start : span.start
  const to = part.end !== undefined && part.end < span.end ? part.end : span.end
  if (from > to) return []
  const days =
    calendar ?? (part.on?.kind === 'workday' || part.on?.kind === 'shift' ? calendarOf() : undefined)
  const short = part.every === 'day' || part.every === 'week'
  const found: PeriodTurn[] = []
  eachPeriod(part, from, to, (period) => {
    const due = dueOf(part.on, period, days)
    if (due !== undefined && due >= from && !(short && due > to))
      found.push({ period, name: nameIn(part.every, period), due })
    return found.length < MOST
  })
  return found
}

function nameIn(every: Every, period: Span): string {
  if (every === 'day') return period.start
  return every === 'week' ? weekName(period.start) : nameOf(period)
}

/** The due days of the turns of `turnsOf`, without the names of their periods. */
export function dueDaysOf(part: Rhythm, span: Span): Day[] {
  const from = part.start !== undefined && part.start > span.start ? part.start : span.start
  const to = part.end !== undefined && part.end < span.end ? part.end : span.end
  if (from > to) return []
  const days = part.on?.kind === 'workday' || part.on?.kind === 'shift' ? calendarOf() : undefined
  const found: Day[] = []
  eachPeriod(part, from, to, (period) => {
    const due = dueOf(part.on, period, days)
    if (due !== undefined && due >= from && !(part.every === 'week' && due > to)) found.push(due)
    return found.length < MOST
  })
  return found
}

/** Gives each period to `visit`, in order, for as long as that asks for more. */
function eachPeriod(part: Rhythm, from: Day, to: Day, visit: (period: Span) => boolean): void {
  const many = part.interval ?? 1
  switch (part.every) {
    case 'day':
      for (let at = anchored(part, from, many); at <= to; at = addDays(at, many))
        if (!visit({ start: at, end: at })) return
      return
    case 'week': {
      const monday = addDays(from, 1 - weekdayOf(from))
      const first =
        part.start === undefined
          ? monday
          : anchored({ start: addDays(part.start, 1 - weekdayOf(part.start)) }, monday, many * 7)
      for (let at = first; at <= to; at = addDays(at, many * 7))
        if (!visit({ start: at, end: addDays(at, many * 7 - 1) })) return
      return
    }
    case 'period':
      return
    default:
      eachOfMonths(part, LENGTH[part.every] * many, from, to, visit)
  }
}

const LENGTH = { month: 1, quarter: 3, half: 6, year: 12 }

/** The last day of the rhythm at or before `from`, counted from where the duty starts. */
function anchored(part: { start?: Day }, from: Day, step: number): Day {
  if (part.start === undefined) return from
  const over = ((daysBetween(part.start, from) % step) + step) % step
  return addDays(from, -over)
}

function eachOfMonths(
  part: Rhythm,
  length: number,
  from: Day,
  to: Day,
  visit: (period: Span) => boolean,
): void {
  const number = (at: Day): number => yearOf(at) * 12 + monthOf(at) - 1
  // Lengths that divide the year begin in January; others begin where the duty does.
  const anchor = 12 % length === 0 || part.start === undefined ? 0 : number(part.start)
  const first = number(from) - ((((number(from) - anchor) % length) + length) % length)
  for (let at = first; at <= number(to); at += length) {
    const year = Math.floor(at / 12)
    const period = part.of ? monthsOf(part.of, year) : wholeMonths(year, (at % 12) + 1, (at % 12) + length)
    if (period.end >= from && period.start <= to && !visit(period)) return
  }
}

function nameOf(period: Span): string {
  const [year, last] = [yearOf(period.start), yearOf(period.end)]
  const two = (n: number): string => String(n).padStart(2, '0')
  if (year === last) {
    const name = periodOf(monthOf(period.start), monthOf(period.end))
    if (name) return name === 'Y' ? `${year}` : `${year}-${name}`
    return `${year}-M${two(monthOf(period.start))}-M${two(monthOf(period.end))}`
  }
  if (monthOf(period.start) === 1 && monthOf(period.end) === 12) return `${year}-${last}`
  return `${year}-M${two(monthOf(period.start))}-${last}-M${two(monthOf(period.end))}`
}

function weekName(monday: Day): string {
  const thursday = addDays(monday, 3)
  const week = Math.floor(daysBetween(day(yearOf(thursday), 1, 1), thursday) / 7) + 1
  return `${yearOf(thursday)}-W${String(week).padStart(2, '0')}`
}

/** The due day of a period by a rule; its last day without one. Nothing where the rule names a day that is not there. */
export function dueOf(on: DayRule | undefined, period: Span, calendar?: WorkCalendar): Day | undefined {
  if (!on) return period.end
  const due = dayBy(on, period, calendar)
  if (due === undefined || !on.before) return due
  // Before a week is before its first day.
  return addDays(due, on.kind === 'week' ? -daysOfWeek(on.nth, due) : -1)
}

/** How many days a week of a month has: what begins on the 29th ends with the month. */
function daysOfWeek(nth: number, end: Day): number {
  return nth >= 5 ? Number(end.slice(8)) - 28 : 7
}

function dayBy(on: DayRule, period: Span, calendar: WorkCalendar | undefined): Day | undefined {
  if (on.kind === 'shift') {
    if (on.unit === 'day') return addDays(period.end, on.count)
    return (calendar ?? calendarOf()).addWorkdays(period.end, on.count)
  }
  if (on.kind === 'weekday' && on.nth === undefined) return addDays(period.start, on.weekday - 1)
  const month = monthBy(on.month ?? { in: -1 }, period)
  if (month === undefined) return undefined
  const [year, of] = [yearOf(month), monthOf(month)]
  const last = lengthOfMonth(year, of)
  switch (on.kind) {
    case 'date':
      return day(year, of, on.date === 'last' ? last : Math.min(on.date, last))
    case 'weekday':
      return nthWeekday(month, on.weekday, on.nth ?? 1)
    case 'workday':
      return nthWorkday(month, on.nth, calendar ?? calendarOf())
    case 'week':
      return day(year, of, on.nth === -1 || on.nth >= 5 ? last : on.nth * 7)
  }
}

/** The first day of the month that a rule means. */
function monthBy(ref: MonthRef, period: Span): Day | undefined {
  const [year, first, last] = [yearOf(period.start), monthOf(period.start), monthOf(period.end)]
  if ('after' in ref) return day(yearOf(period.end), last + ref.after, 1)
  if (ref.in < 0) return day(yearOf(period.end), last + ref.in + 1, 1)
  const month = day(year, first + ref.in - 1, 1)
  return month > period.end ? undefined : month
}

function nthWeekday(month: Day, weekday: number, nth: number): Day | undefined {
  const length = lengthOfMonth(yearOf(month), monthOf(month))
  const first = 1 + ((weekday - weekdayOf(month) + 7) % 7)
  const date = nth === -1 ? first + 7 * Math.floor((length - first) / 7) : first + 7 * (nth - 1)
  return date > length ? undefined : addDays(month, date - 1)
}

function nthWorkday(month: Day, nth: number, calendar: WorkCalendar): Day | undefined {
  const length = lengthOfMonth(yearOf(month), monthOf(month))
  let left = Math.abs(nth)
  for (let i = 0; i < length; i++) {
    const at = addDays(month, nth > 0 ? i : length - 1 - i)
    if (calendar.isWorkday(at) && --left === 0) return at
  }
  return undefined
}

/**
 * The last day of the limit that an event phrase counts from its trigger; nothing where it counts none. "Trước khi …"
 * counts backwards. A last day off is kept: the next working day (Điều 148.5) is for the caller to put beside it.
 *
 * @param from the day of the event, which is itself not counted
 * @param addWorkdays the n-th working day after (negative: before) a day
 * @source Bộ luật Dân sự 2015, Điều 147 and 148
 */
export function limitFrom(
  part: Event,
  from: Day,
  addWorkdays: (from: Day, count: number) => Day,
): Day | undefined {
  if (!part.within) return undefined
  const { count, unit } = part.within
  return limit(from, { count: part.how === 'before' ? -count : count, unit }, addWorkdays)
}

/** Whether a day rule asks for nothing but the last day of its period. */
export function isPeriodEnd(on: DayRule, every: Every): boolean {
  if (on.kind !== 'date' || on.date !== 'last' || on.before || !('in' in on.month)) return false
  return on.month.in === -1 || (every === 'year' && on.month.in === 12)
}
