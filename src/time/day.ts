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

/**
 * The day of a year, month and day number. Numbers may run over: month 0 is December of the year before,
 * day 0 the last day of the month before.
 */
export function day(year: number, month: number, date: number): Day {
  const plain = year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && date >= 1
  return plain && (date <= 28 || date <= lengthOfMonth(year, month))
    ? written(year, month, date)
    : overrun(year, month, date)
}

/** Whether a text is a day that exists: `2024-02-30` and `2023-02-29` are none. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && exists(yearOf(text), monthOf(text), dateOf(text))
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

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** How many days a month has. */
export function lengthOfMonth(year: number, month: number): number {
  if (month >= 1 && month <= 12 && year >= 1000 && year <= 9999) {
    if (month !== 2) return LENGTHS[month - 1] ?? 0
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  }
  return dateOf(day(year, month + 1, 0))
}

/** The numbers of months and days in two digits. */
const TWO: readonly string[] = Array.from({ length: 32 }, (_, i) => String(i).padStart(2, '0'))

// Text to numbers, digit by digit: no pieces of text are made.
function digit(at: Day, i: number): number {
  return at.charCodeAt(i) - 48
}

/** The year of a day. */
export function yearOf(at: Day): number {
  return digit(at, 0) * 1000 + digit(at, 1) * 100 + digit(at, 2) * 10 + digit(at, 3)
}

/** The month of a day, 1 to 12. */
export function monthOf(at: Day): number {
  return digit(at, 5) * 10 + digit(at, 6)
}

/** The day of the month, 1 to 31. */
export function dateOf(at: Day): number {
  return digit(at, 8) * 10 + digit(at, 9)
}

/** The day of the week, 1 (Monday, thứ Hai) to 7 (Sunday, Chủ nhật). */
export function weekdayOf(at: Day): number {
  return ((((toNumber(at) + 2) % 7) + 7) % 7) + 1
}

/** The day `count` days later; a negative count goes back. */
export function addDays(at: Day, count: number): Day {
  return fromNumber(toNumber(at) + count)
}

/** The same day number `count` months later, or that month's last day if it has none. Bộ luật Dân sự, Điều 148. */
export function addMonths(at: Day, count: number): Day {
  const first = day(yearOf(at), monthOf(at) + count, 1)
  const date = Math.min(dateOf(at), lengthOfMonth(yearOf(first), monthOf(first)))
  return day(yearOf(first), monthOf(first), date)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return toNumber(to) - toNumber(from)
}

/** The earlier of two days. */
export function earlierOf(a: Day, b: Day): Day {
  return a <= b ? a : b
}

/** Days from the first to the last, each once. */
export function inOrder(days: readonly Day[]): Day[] {
  for (let i = 1; i < days.length; i++) {
    if ((days[i - 1] ?? '') >= (days[i] ?? '')) return [...new Set(days)].sort()
  }
  return [...days]
}

/** The later of two days. */
export function laterOf(a: Day, b: Day): Day {
  return a <= b ? b : a
}

/** A day the Vietnamese way by NĐ 30/2020: `05/01/2024`, `15/3/2024` (zero before days < 10 and months 1, 2). */
export function sayDay(at: Day): string {
  const month = monthOf(at)
  return `${at.slice(8, 10)}/${month < 3 ? `0${month}` : month}/${yearOf(at)}`
}

/** Days since 1 March of the year 0 by the Gregorian calendar; years are counted from March, so leap days come last. */
function toNumber(at: Day): number {
  const month = monthOf(at)
  const year = yearOf(at) - (month < 3 ? 1 : 0)
  const sinceMarch = Math.floor((153 * (month + (month < 3 ? 9 : -3)) + 2) / 5) + dateOf(at) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + sinceMarch
}

function fromNumber(count: number): Day {
  const known = days.get(count)
  if (known !== undefined) return known
  if (days.size >= MOST_DAYS) days.clear()
  const made = dayOfNumber(count)
  days.set(count, made)
  return made
}

/** The days of a few years, as the same ones are counted to again and again. */
const days = new Map<number, Day>()
const MOST_DAYS = 4_000

function dayOfNumber(count: number): Day {
  const age = Math.floor(count / 146_097)
  const ofAge = count - age * 146_097
  const yearOfAge = Math.floor(
    (ofAge - Math.floor(ofAge / 1460) + Math.floor(ofAge / 36_524) - Math.floor(ofAge / 146_096)) / 365,
  )
  const ofYear = ofAge - (365 * yearOfAge + Math.floor(yearOfAge / 4) - Math.floor(yearOfAge / 100))
  const march = Math.floor((5 * ofYear + 2) / 153)
  const date = ofYear - Math.floor((153 * march + 2) / 5) + 1
  const month = march < 10 ? march + 3 : march - 9
  const year = yearOfAge + age * 400 + (month < 3 ? 1 : 0)
  // Far years print as an instant does, with a sign and six digits.
  if (year < 1000 || year > 9999) return instant(year, month, date)
  return written(year, month, date)
}

function overrun(year: number, month: number, date: number): Day {
  const at = new Date(Date.UTC(year, month - 1, date))
  const of = at.getUTCFullYear()
  return of < 1000 || of > 9999
    ? at.toISOString().slice(0, 10)
    : written(of, at.getUTCMonth() + 1, at.getUTCDate())
}

function instant(year: number, month: number, date: number): Day {
  const at = new Date(0)
  at.setUTCFullYear(year, month - 1, date)
  return at.toISOString().slice(0, 10)
}

function written(year: number, month: number, date: number): Day {
  return `${year}-${TWO[month]}-${TWO[date]}`
}
