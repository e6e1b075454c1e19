/** Reads days: 15/12, ngày 05 tháng 3 năm 2024, 2024-11-30, cuối quý II, Tết Nguyên đán. Impossible days are not read. */
import {
  attempt,
  type Cursor,
  choice,
  firstOf,
  holds,
  is,
  needing,
  once,
  peek,
  type Reader,
  take,
  takeDigits,
  takeNumber,
  takeText,
  tokenAt,
} from '../cursor.ts'
import type { DateSaid, Spot, Stretch } from '../said.ts'
import { position } from './month-ref.ts'
import { dayName } from './named-day.ts'
import { quarterDay } from './quarter-day.ts'
import { stretch } from './span.ts'
import { tet } from './tet.ts'
import { continuesNumber, relativeYear, takeYear, yearTail } from './year.ts'

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether a month may have such a day (29/2 is for the year to say). */
export function fits(date: number, month: number): boolean {
  return date >= 1 && date <= (LONGEST[month - 1] ?? 0)
}

/** A day, with its month and perhaps its year. */
export const date: Reader<DateSaid> = once(readDate, 'date')

const DATES: readonly Reader<DateSaid>[] = [iso, wordy, slashed, needing('edge', quarterDay), named]

function readDate(c: Cursor): DateSaid | undefined {
  const before = holds(c, 'weekday') && peek(c)?.kind !== 'number' ? attempt(c, weekdayBefore) : undefined
  const open = before !== undefined && tokenAt(c, c.at - 1)?.text === '('
  const found = firstOf(c, DATES)
  if (!found || !fits(found.date, found.month) || (open && !takeText(c, ')'))) return undefined
  if (holds(c, 'colon')) attempt(c, midnight)
  const weekday = before ?? attempt(c, weekdayAfter)
  return weekday === undefined ? found : { ...found, weekday }
}

/** "2026-09-30T00:00:00", "30/9/2026 00:00:00": the hour that spreadsheets write behind a day without one. */
function midnight(c: Cursor): true | undefined {
  takeText(c, 't')
  for (let i = 0; i < 3; i++) {
    if ((i > 0 && !takeText(c, ':')) || !takeText(c, '00')) return undefined
  }
  return true
}

/** "14/6/2024 (thứ Sáu)". */
function weekdayAfter(c: Cursor): number | undefined {
  if (!takeText(c, '(')) return undefined
  const found = weekday(c)
  return takeText(c, ')') ? found : undefined
}

/** Thứ Hai … Chủ nhật, 1 to 7. */
export function weekday(c: Cursor): number | undefined {
  if (take(c, 'sunday')) return 7
  const word = take(c, 'weekday')
  if (!word) return undefined
  const number = takeNumber(c)
  if (number === undefined || number < 2 || number > 7) return undefined
  return number - 1
}

function weekdayBefore(c: Cursor): number | undefined {
  take(c, 'day')
  // "T6" alone is June; before a comma and a day it is Friday.
  const short = peek(c)?.text === 't'
  const found = weekday(c)
  if (found === undefined) return undefined
  const comma = takeText(c, ',', '(')
  if (short && (!comma || peek(c, 1)?.kind !== 'mark')) return undefined
  return is(c, 'day') || (comma && peek(c)?.kind === 'number') ? found : undefined
}

function iso(c: Cursor): DateSaid | undefined {
  take(c, 'day')
  const year = takeYear(c)
  const mark = year === undefined ? undefined : takeText(c, '-', '/')
  if (year === undefined || !mark?.glued) return undefined
  const month = peek(c)?.text.length === 2 ? takeDigits(c) : undefined
  if (month === undefined || !takeText(c, mark.text)) return undefined
  const of = peek(c)?.text.length === 2 ? takeDigits(c) : undefined
  return of === undefined || continuesNumber(c) ? undefined : { kind: 'date', date: of, month, year }
}

/** "ngày Quốc khánh 02/9" */
function named(c: Cursor): DateSaid | undefined {
  return dayName(c) && slashed(c)
}

function wordy(c: Cursor): DateSaid | undefined {
  // "năm tháng 6" has lost a number; days in words follow "ngày".
  const named = take(c, 'day') !== undefined
  const of = named ? takeNumber(c) : takeDigits(c)
  if (of === undefined) return undefined
  takeText(c, ',', '/')
  if (!take(c, 'month')) return undefined
  const month = takeNumber(c)
  if (month === undefined || is(c, 'times')) return undefined
  return { kind: 'date', date: of, month, ...yearTail(c) }
}

function slashed(c: Cursor): DateSaid | undefined {
  const named = take(c, 'day')
  if (named) takeText(c, ':')
  // "ngày hôm nay 10/6/2024"
  if (peek(c)?.text === 'hôm' && peek(c, 1)?.text === 'nay') c.at += 2
  const first = peek(c)
  const of = takeDigits(c)
  const mark = of === undefined ? undefined : takeText(c, '/', '-', '.')
  if (of === undefined || !mark || !first) return undefined
  if (mark.text === '/') takeText(c, '/')
  const second = peek(c)
  // "Ngày 18.\n3. Báo cáo quý": the number of the next item.
  if (
    second?.line ||
    (mark.text === '.' && !second?.glued && peek(c, 1)?.text === '.' && peek(c, 2)?.text.length !== 4)
  )
    return undefined
  const month = takeDigits(c)
  if (month === undefined || !second) return undefined
  const year = attempt(c, (it) => yearAfter(it, mark.text))
  if (continuesNumber(c) && !startsDate(c)) return undefined
  // "3-6/2024" may be months: two marks are a date's only where it says "ngày" or counts past twelve.
  if (year !== undefined && mark.text === '-' && slashBefore(c) && !named && of <= 12) return undefined
  if (
    year === undefined &&
    mark.text === '-' &&
    !(mark.glued && second.glued && (of > 12 || goesDown(c, of, month)))
  )
    return undefined
  if (
    year === undefined &&
    mark.text === '.' &&
    !named &&
    !(first.text.length === 2 && second.text.length === 2) &&
    !endsAlike(c)
  )
    return undefined
  if (year !== undefined) return { kind: 'date', date: of, month, year }
  if (
    peek(c)?.text === '/' ||
    (peek(c)?.text === '-' && peek(c)?.glued && peek(c, 1)?.text.length === 4 && !startsDate(c))
  )
    return undefined
  return { kind: 'date', date: of, month, ...attempt(c, namedYear) }
}

/** "trước ngày 10-4", "từ 12-7 đến …": a bounded pair that goes down is no run of days or months. */
function goesDown(c: Cursor, of: number, month: number): boolean {
  if (of <= month) return false
  const at = c.at - 3
  const bound = c.tokens[at - (tokenAt(c, at - 1)?.text === 'ngày' ? 2 : 1)]
  return (
    bound?.lexes.some((lex) => lex === 'before' || lex === 'by' || lex === 'from' || lex === 'to') === true
  )
}

/** "ngày 10.3 - 10.4": the other end is written so, too. */
function endsAlike(c: Cursor): boolean {
  const [mark, last, link] = [c.tokens[c.at - 6], c.tokens[c.at - 5], c.tokens[c.at - 4]]
  return (
    mark?.text === '.' &&
    last?.kind === 'number' &&
    (link?.text === '-' || link?.lexes.includes('to') === true)
  )
}

function slashBefore(c: Cursor): boolean {
  return tokenAt(c, c.at - 2)?.text === '/'
}

/** The year after `15/12`: any of the three marks before four digits, the same mark before two. */
function yearAfter(c: Cursor, mark: string): number | undefined {
  const own = takeText(c, '/', '-', '.')
  if (!own) return undefined
  if (own.text === '/') takeText(c, '/')
  const year = takeYear(c)
  if (year !== undefined) return year
  if (own.text !== mark || !own.glued || peek(c)?.text.length !== 2 || !peek(c)?.glued) return undefined
  const short = takeDigits(c)
  return short === undefined || continuesNumber(c) ? undefined : short
}

function namedYear(c: Cursor): { year?: number; shift?: number } | undefined {
  const at = c.at
  const found = yearTail(c)
  // A bare number after a day is no year unless "năm" or a mark says so.
  return c.at === at ? undefined : found
}

/** `-30/6` behind `01/4`: the dash of a range. */
function startsDate(c: Cursor): boolean {
  return (
    peek(c)?.text === '-' && peek(c, 1)?.kind === 'number' && ['/', '.', '-'].includes(peek(c, 2)?.text ?? '')
  )
}

/** The first, middle or last day of a stretch, by Bộ luật Dân sự, Điều 146; also Tết. */
export const spot: Reader<Spot> = once(
  choice<Spot>([
    [date],
    [needing('edge', workday), 'workday'],
    [edge, 'day', 'first', 'middle', 'last'],
    [tet, 'newYear', 'tet'],
  ]),
  'spot',
)

/** "đầu", "giữa", "cuối". */
export function whichEdge(c: Cursor): 'start' | 'middle' | 'end' | undefined {
  if (take(c, 'first')) return 'start'
  if (take(c, 'middle')) return 'middle'
  return take(c, 'last') ? 'end' : undefined
}

function edge(c: Cursor): Spot | undefined {
  take(c, 'day')
  const which = whichEdge(c)
  if (!which) return undefined
  takeText(c, 'của')
  const of = attempt(c, stretch) ?? attempt(c, wholeYear)
  // When a term of office begins, its years do not say.
  if (!of || (of.kind === 'years' && of.office)) return undefined
  return { kind: 'edge', edge: which, of }
}

/** "ngày làm việc cuối cùng của tháng 4/2024"; of each month it is a rule, read elsewhere. */
function workday(c: Cursor): Spot | undefined {
  if (!take(c, 'workday')) return undefined
  const nth = position(c)
  if (nth === undefined) return undefined
  takeText(c, 'của', 'trong')
  const of = attempt(c, stretch)
  return of && (of.kind === 'months' || of.kind === 'years') ? { kind: 'workday', nth, of } : undefined
}

/** "năm" of "cuối năm", "trong năm", "hết năm": the year of the term. */
export function wholeYear(c: Cursor): Stretch | undefined {
  const relative = attempt(c, relativeYear)
  if (relative) return { kind: 'months', from: 1, to: 12, ...(relative.shift ? relative : {}) }
  if (!take(c, 'year', 'budgetYear')) return undefined
  const next = peek(c)
  if (next?.value !== undefined) return undefined
  return { kind: 'months', from: 1, to: 12 }
}
