/** From points as said to days: the year is the one said, else the one that is tried. Days that no calendar has give nothing. */
import {
  addDays,
  addMonths,
  type Day,
  day,
  exists,
  lengthOfMonth,
  monthOf,
  type Span,
  weekdayOf,
  yearOf,
} from '../time/day.ts'
import { lunarDays } from '../time/holidays.ts'
import { wholeMonths } from '../time/period.ts'
import { calendarOf } from '../time/workday.ts'
import type { Bound, Point, YearSaid } from './said.ts'
import { shiftOf } from './told.ts'
import type { Within } from './types.ts'

/** The years of the term: those that a year of two digits may mean, give or take one. */
export interface Years {
  first: number
  last: number
}

/** The days of a point. @param year the year of what names none */
export function daysOf(point: Point, year: number, years: Years): Span | undefined {
  switch (point.kind) {
    case 'date': {
      const of = fullYear(point, year, years)
      if (of === undefined || !exists(of, point.month, point.date)) return undefined
      return single(day(of, point.month, point.date))
    }
    case 'tet': {
      const of = fullYear(point, year, years)
      const tet = of === undefined ? undefined : lunarDays[of]?.tet
      return tet === undefined ? undefined : single(tet)
    }
    case 'edge': {
      const of = daysOf(point.of, year, years)
      return of && single(edgeOf(of, point.edge))
    }
    case 'workday': {
      const of = daysOf(point.of, year, years)
      if (!of) return undefined
      const outside = point.nth < 0 ? addDays(of.end, 1) : addDays(of.start, -1)
      const at = calendarOf().addWorkdays(outside, point.nth)
      return at < of.start || at > of.end ? undefined : single(at)
    }
    case 'counted': {
      const from = daysOf(point.from, year, years)
      return (
        from && single(limit(from.start, point.within, (at, count) => calendarOf().addWorkdays(at, count)))
      )
    }
    case 'months': {
      const of = fullYear(point, year, years)
      return of === undefined ? undefined : wholeMonths(of, point.from, point.to)
    }
    case 'years':
      return { start: day(point.from, 1, 1), end: day(point.to, 12, 31) }
    case 'school-year':
      return { start: day(point.from, 9, 1), end: day(point.to, 5, 31) }
    case 'days': {
      const of = fullYear(point, year, years)
      if (of === undefined) return undefined
      const last = lengthOfMonth(of, point.month)
      const [from, to] = [
        point.from < 0 ? last + point.from + 1 : point.from,
        point.to < 0 ? last + point.to + 1 : point.to,
      ]
      return from > last || from > to
        ? undefined
        : { start: day(of, point.month, from), end: day(of, point.month, to) }
    }
    case 'week': {
      const of = fullYear(point, year, years)
      const start = of === undefined ? undefined : isoWeek(of, point.week)
      return start === undefined ? undefined : { start, end: addDays(start, 6) }
    }
    case 'cross':
      return cross(point.from, point.to, year, years)
  }
}

/**
 * Whether the days from one point to another are as many as counted in days, weeks or months; undefined where the calendar
 * has no such days. Of days without a year only how many there are matters, so any year does.
 */
export function lastsFor(
  from: Bound,
  to: Point,
  { count, unit }: Pick<Within, 'count' | 'unit'>,
): boolean | undefined {
  const span = from.kind === 'now' ? undefined : cross(from, to, ANY, { first: ANY, last: ANY })
  if (!span) return undefined
  const end =
    unit === 'month' ? addMonths(span.start, count) : addDays(span.start, unit === 'week' ? count * 7 : count)
  return end === addDays(span.end, 1)
}

const ANY = 2024

/** The days from one point to another; the one without a year takes the other's, or its neighbour across New Year. */
export function cross(from: Point, to: Point, year: number, years: Years): Span | undefined {
  // "năm trước … năm sau" are two years running, but which?
  if (shiftOf(from) < 0 && shiftOf(to) > 0) return undefined
  if (hasYear(from) && !hasYear(to)) {
    const first = daysOf(from, year, years)
    if (!first) return undefined
    const last = daysOf(to, yearOf(first.start), years)
    const end = last && last.end >= first.start ? last : daysOf(to, yearOf(first.start) + 1, years)
    return end && ordered(first.start, end.end)
  }
  const last = daysOf(to, year, years)
  if (!last) return undefined
  if (hasYear(from)) {
    const first = daysOf(from, year, years)
    return first && ordered(first.start, last.end)
  }
  if (hasYear(to)) {
    const first = daysOf(from, yearOf(last.end), years)
    if (first && first.start <= last.end) return { start: first.start, end: last.end }
    // "từ tháng 11 đến tháng 02/2025" begins the year before; where that lies before the term, two ends were swapped.
    const start = daysOf(from, yearOf(last.end) - 1, years)
    return start && yearOf(start.start) >= years.first ? ordered(start.start, last.end) : undefined
  }
  const first = daysOf(from, year, years)
  if (!first) return undefined
  if (first.start <= last.end) return { start: first.start, end: last.end }
  // Months run on over New Year ("tháng 11 - tháng 2"); days in the wrong order are a slip.
  const next = from.kind === 'months' && to.kind === 'months' ? daysOf(to, year + 1, years) : undefined
  return next && ordered(first.start, next.end)
}

function ordered(start: Day, end: Day): Span | undefined {
  return start <= end ? { start, end } : undefined
}

function single(at: Day): Span {
  return { start: at, end: at }
}

/** Whether a point names its year itself. */
export function hasYear(point: Point): boolean {
  switch (point.kind) {
    case 'edge':
    case 'workday':
      return hasYear(point.of)
    case 'counted':
      return hasYear(point.from)
    case 'cross':
      return hasYear(point.from) || hasYear(point.to)
    case 'years':
    case 'school-year':
      return true
    default:
      return point.year !== undefined
  }
}

/** Two digits are a year only beside the term's: "30/11/24" in a plan for 2024. */
function fullYear(said: YearSaid, year: number, years: Years): number | undefined {
  if (said.year === undefined) return year + (said.shift ?? 0)
  if (said.year >= 100) return said.year
  const full = 2000 + said.year
  return full >= years.first - 1 && full <= years.last + 1 ? full : undefined
}

function edgeOf(span: Span, edge: 'start' | 'middle' | 'end'): Day {
  if (edge === 'start') return span.start
  if (edge === 'end') return span.end
  const months = (yearOf(span.end) - yearOf(span.start)) * 12 + monthOf(span.end) - monthOf(span.start) + 1
  // Điều 146: the middle of a month is its 15th, the middle of the year the last day of June.
  if (months === 1) return day(yearOf(span.start), monthOf(span.start), 15)
  if (months % 2 === 0) return day(yearOf(span.start), monthOf(span.start) + months / 2, 0)
  return day(yearOf(span.start), monthOf(span.start) + (months - 1) / 2, 15)
}

/** Monday of an ISO week, if the year has it. */
export function isoWeek(year: number, week: number): Day | undefined {
  const fourth = day(year, 1, 4)
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7)
  return yearOf(addDays(monday, 3)) === year ? monday : undefined
}

/**
 * The last day of a time limit that runs from a day; the day itself is not counted. A negative count runs backwards.
 *
 * @source Bộ luật Dân sự 2015, Điều 147 and 148; domain/calendar.md §4
 */
export function limit(
  from: Day,
  { count, unit }: Within,
  addWorkdays: (from: Day, count: number) => Day,
): Day {
  switch (unit) {
    case 'hour':
      // Hours are kept by the day on which they end, as no hour of the event is recorded.
      return addDays(from, Math.sign(count) * Math.ceil(Math.abs(count) / 24))
    case 'day':
      return addDays(from, count)
    case 'workday':
      return addWorkdays(from, count)
    case 'week':
      return addDays(from, count * 7)
    case 'month':
      return addMonths(from, count)
    case 'year':
      return addMonths(from, count * 12)
  }
}
