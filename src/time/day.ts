/**
 * Days as the office writes them down: no hours, no time zone, no clock. A `Day` is text `YYYY-MM-DD`, so days compare,
 * sort and print as text. Reading today's date is the business of `src/cli/host.ts` alone.
 */

/** A calendar day, `YYYY-MM-DD`. Later days are greater as text. */
export type Day = string

/** Days from the first to the last, both included. */
export interface Span {
  start: Day
  end: Day
}

const MS = 86_400_000

/**
 * The day of a year, month and day number. Numbers may run over: month 0 is December of the year before,
 * day 0 the last day of the month before.
 */
export function day(year: number, month: number, date: number): Day {
  const plain = year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && date >= 1 && date <= 28
  return plain ? written(year, month, date) : fromMs(Date.UTC(year, month - 1, date))
}

/** Whether a text is a day that exists: `2024-02-30` and `2023-02-29` are none. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && fromMs(toMs(text)) === text
}

/** Whether year, month and day number name a day that exists (years 1000 to 9999). */
export function exists(year: number, month: number, date: number): boolean {
  return (
    year >= 1000 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    date <= lengthOfMonth(year, month)
  )
}

/** How many days a month has. */
export function lengthOfMonth(year: number, month: number): number {
  return dateOf(day(year, month + 1, 0))
}

/** The year of a day. */
export function yearOf(at: Day): number {
  return Number(at.slice(0, 4))
}

/** The month of a day, 1 to 12. */
export function monthOf(at: Day): number {
  return Number(at.slice(5, 7))
}

/** The day of the month, 1 to 31. */
export function dateOf(at: Day): number {
  return Number(at.slice(8, 10))
}

/** The day of the week, 1 (Monday, thứ Hai) to 7 (Sunday, Chủ nhật). */
export function weekdayOf(at: Day): number {
  return new Date(toMs(at)).getUTCDay() || 7
}

/** The day `count` days later; a negative count goes back. */
export function addDays(at: Day, count: number): Day {
  return fromMs(toMs(at) + count * MS)
}

/** The same day number `count` months later, or that month's last day if it has none. Bộ luật Dân sự, Điều 148. */
export function addMonths(at: Day, count: number): Day {
  const first = day(yearOf(at), monthOf(at) + count, 1)
  const date = Math.min(dateOf(at), lengthOfMonth(yearOf(first), monthOf(first)))
  return day(yearOf(first), monthOf(first), date)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toMs(to) - toMs(from)) / MS)
}

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return [a, b].sort()[0] ?? a
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return [a, b].sort()[1] ?? a
}

/** A day the Vietnamese way by NĐ 30/2020: `05/01/2024`, `15/3/2024` (zero before days < 10 and months 1, 2). */
export function sayDay(at: Day): string {
  const month = monthOf(at)
  return `${at.slice(8, 10)}/${month < 3 ? `0${month}` : month}/${yearOf(at)}`
}

function toMs(at: Day): number {
  return Date.UTC(yearOf(at), monthOf(at) - 1, dateOf(at))
}

function fromMs(ms: number): Day {
  const at = new Date(ms)
  const year = at.getUTCFullYear()
  // Days are made by the thousand, and printing them piece by piece is far quicker than as an instant.
  if (year < 1000 || year > 9999) return at.toISOString().slice(0, 10)
  return written(year, at.getUTCMonth() + 1, at.getUTCDate())
}

function written(year: number, month: number, date: number): Day {
  return `${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`
}
