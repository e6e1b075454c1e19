/** Reads stretches of time: months, quarters, halves, years, weeks, and runs of them ("tháng 3 - 6/2024", "quý I, II"). */
import {
  attempt,
  type Cursor,
  choice,
  is,
  once,
  peek,
  type Reader,
  take,
  takeDigits,
  takeNumber,
  takeText,
  takeThrough,
} from '../cursor.ts'
import type { Point, Stretch, YearSaid } from '../said.ts'
import { BEGIN } from '../words.ts'
import { ordinal } from './unit.ts'
import { continuesNumber, relativeYear, takeYear, yearTail } from './year.ts'

/** One month, quarter, half, year or week; months of a list are read by `stretches`. */
export const stretch: Reader<Stretch> = once(
  choice([
    [schoolYear, 'schoolYear'],
    [monthsOfYear, 'halfYear', 'number'],
    [halfOf, 'half'],
    [halfOfQuarter, 'half'],
    [weekOfMonth, 'week'],
    [daysOfMonth, 'number'],
    [isoWeek, 'week'],
    [oneQuarter, 'quarter'],
    [oneMonth, 'month'],
    [monthYear, 'number'],
    [yearsInBrackets, 'number'],
    [years, 'stage', 'year', 'budgetYear', 'number'],
  ]),
  ({ begins }) => (begins & BEGIN.stretch) !== 0,
)

/** One or more stretches of one kind, as in "Quý I, III/2024" or "tháng 6 và tháng 12". */
export const stretches: Reader<Stretch[]> = once(
  choice([
    [quarterList, 'all', 'quarter'],
    [monthList, 'all', 'month'],
    [yearList, 'in', 'stage', 'year'],
    [weekList, 'week'],
    [single],
  ]),
  ({ begins }) => (begins & BEGIN.list) !== 0,
)

function single(c: Cursor): Stretch[] | undefined {
  const found = stretch(c)
  return found && [found]
}

type Unit = Reader<{ from: number; to: number }>

function quarterNumber(c: Cursor): { from: number; to: number } | undefined {
  const token = peek(c)
  if (!token) return undefined
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(token.text) + 1
  // A small L for the letter I is what scanning makes of it.
  const slip = ['l', 'll', 'lll', 'lv'].indexOf(token.text) + 1
  const n =
    roman || slip || (token.kind === 'number' && token.text.length <= 2) || token.kind === 'word'
      ? roman || slip || token.value
      : undefined
  if (n === undefined || n < 1 || n > 4) return undefined
  c.at++
  return { from: n * 3 - 2, to: n * 3 }
}

function monthNumber(c: Cursor): { from: number; to: number } | undefined {
  const n = takeNumber(c)
  return n === undefined || n < 1 || n > 12 ? undefined : { from: n, to: n }
}

function oneQuarter(c: Cursor): Stretch | undefined {
  if (!take(c, 'quarter')) return undefined
  takeText(c, '.')
  const last = attempt(c, (it) =>
    take(it, 'last') && takeThrough(it, 'of', 'year') ? { from: 10, to: 12 } : undefined,
  )
  const first = attempt(c, (it) =>
    take(it, 'first') && takeThrough(it, 'of', 'year') ? { from: 1, to: 3 } : undefined,
  )
  if (last || first) {
    const months = last ?? first ?? { from: 1, to: 3 }
    const year = takeYear(c)
    return { kind: 'months', ...months, ...(year === undefined ? {} : { year }) }
  }
  const found = quarterNumber(c)
  const year = found && yearTail(c)
  // "Quý I-V" runs on to a quarter that is not there.
  const runsOn = peek(c)?.text === '-' && /^[ivx]+$/.test(peek(c, 1)?.text ?? '') && !numbersQuarter(c)
  return found && !runsOn ? { kind: 'months', ...found, ...year } : undefined
}

function numbersQuarter(c: Cursor): boolean {
  return quarterNumber({ ...c, at: c.at + 1 }) !== undefined
}

function oneMonth(c: Cursor): Stretch | undefined {
  const word = take(c, 'month')
  if (!word) return undefined
  if (word.text === 't') takeText(c, '.')
  const found = monthNumber(c)
  if (!found || is(c, 'times')) return undefined
  if (word.text === 't' && is(c, 'each')) return undefined
  const year = yearTail(c)
  return continuesNumber(c) ? undefined : { kind: 'months', ...found, ...year }
}

function quarterList(c: Cursor): Stretch[] | undefined {
  return list(c, 'quarter', quarterNumber)
}

function monthList(c: Cursor): Stretch[] | undefined {
  return list(c, 'month', monthNumber)
}

/** "quý I, II và IV/2024", "tháng 3 - 6/2024": the unit word may be said once. */
function list(c: Cursor, unit: 'quarter' | 'month', number: Unit): Stretch[] | undefined {
  take(c, 'all')
  const word = take(c, unit)
  if (!word) return undefined
  if (word.text.length === 1) takeText(c, '.')
  const first = number(c)
  if (!first || is(c, 'times')) return undefined
  const found: Stretch[] = [item(c, first)]
  for (let many = 1; many < 12; many++) {
    const next = attempt(c, (it) => further(it, unit, number))
    if (!next) break
    if (next.run) {
      const from = found.pop()
      if (from) found.push({ kind: 'cross', from, to: next.stretch })
    } else found.push(next.stretch)
  }
  if (found.length < 2 && found[0]?.kind !== 'cross') return undefined
  if (unit === 'month' && (is(c, 'first') || is(c, 'times'))) return undefined
  return continuesNumber(c) ? undefined : found
}

function item(c: Cursor, months: { from: number; to: number }): Stretch {
  // "3, 2024" is a month and a year only where the year ends the list; yearTail sees to that.
  return { kind: 'months', ...months, ...attempt(c, itemYear) }
}

function itemYear(c: Cursor): YearSaid | undefined {
  const found = yearTail(c)
  return found.year === undefined && found.shift === undefined ? undefined : found
}

function further(
  c: Cursor,
  unit: 'quarter' | 'month',
  number: Unit,
): { run: boolean; stretch: Stretch } | undefined {
  const run = takeText(c, '-') !== undefined || take(c, 'to') !== undefined
  if (!run && !takeText(c, ',', '/') && !take(c, 'and', 'or')) return undefined
  const slash = c.tokens[c.at - 1]?.text === '/'
  if (!run && !slash) take(c, 'and')
  if (run) takeText(c, 'hết')
  const named = take(c, unit)
  if (named && named.text.length === 1) takeText(c, '.')
  if (slash && (unit === 'month' || peek(c)?.kind === 'number')) return undefined
  const months = number(c)
  if (!months) return undefined
  // "tháng 6, 15/12" and "tháng 6, 6 tháng cuối năm" go on with something else.
  if (
    !named &&
    (is(c, 'month') ||
      is(c, 'times') ||
      is(c, 'quarter') ||
      is(c, 'day') ||
      (is(c, 'year') && peek(c, 1)?.kind !== 'number'))
  )
    return undefined
  const stretch = item(c, months)
  if (continuesNumber(c) && peek(c)?.text !== '-') return undefined
  return { run, stretch }
}

/** "6 tháng đầu năm 2024", "9 tháng năm 2024", "6 tháng cuối năm", "9T/2024". */
function monthsOfYear(c: Cursor): Stretch | undefined {
  const halfYear = take(c, 'halfYear')
  const count = halfYear ? 6 : takeNumber(c)
  if (count === undefined || count < 2 || count > 12) return undefined
  if (!halfYear && !take(c, 'month')) return undefined
  const last = take(c, 'last')
  const first = last ? undefined : take(c, 'first')
  if (last || first) {
    take(c, 'of')
    const year = attempt(c, yearOfSpan) ?? attempt(c, itemYear) ?? {}
    return last
      ? { kind: 'months', from: 13 - count, to: 12, ...year }
      : { kind: 'months', from: 1, to: count, ...year }
  }
  // Without "đầu" or "cuối" only the year makes it a stretch: "9 tháng năm 2024".
  if (count !== 6 && count !== 9 && count !== 3) return undefined
  const year = attempt(c, itemYear)
  return year && { kind: 'months', from: 1, to: count, ...year }
}

function yearOfSpan(c: Cursor): YearSaid | undefined {
  take(c, 'of')
  const relative = attempt(c, relativeYear)
  if (relative) return relative
  if (!take(c, 'year', 'budgetYear')) return undefined
  takeText(c, '/')
  const year = takeYear(c)
  return year === undefined ? {} : { year }
}

/** "nửa đầu năm", "nửa cuối tháng 6". */
function halfOf(c: Cursor): Stretch | undefined {
  if (!take(c, 'half')) return undefined
  const first = take(c, 'first')
  if (!first && !take(c, 'last')) return undefined
  take(c, 'of')
  const year = attempt(c, yearOfSpan)
  if (year)
    return first ? { kind: 'months', from: 1, to: 6, ...year } : { kind: 'months', from: 7, to: 12, ...year }
  const month = attempt(c, oneMonth)
  if (month?.kind !== 'months') return undefined
  const { from, kind: _, to: __, ...said } = month
  return { kind: 'days', month: from, from: first ? 1 : 16, to: first ? 15 : -1, ...said }
}

/** "nửa đầu quý II": to the middle of the quarter's second month. */
function halfOfQuarter(c: Cursor): Stretch | undefined {
  if (!take(c, 'half')) return undefined
  const first = take(c, 'first')
  if (!first && !take(c, 'last')) return undefined
  take(c, 'of')
  const quarter = attempt(c, oneQuarter)
  if (quarter?.kind !== 'months') return undefined
  const { from, to, kind: _, ...said } = quarter
  const day = (month: number, date: number): Point => ({ kind: 'date', date, month, ...said })
  return first
    ? { kind: 'cross', from: day(from, 1), to: day(from + 1, 15) }
    : { kind: 'cross', from: day(from + 1, 16), to: { kind: 'months', from: to, to, ...said } }
}

/** "2 năm (2024-2025)": the years that are counted, named in brackets. */
function yearsInBrackets(c: Cursor): Stretch | undefined {
  const count = takeNumber(c)
  if (count === undefined || !take(c, 'year') || !takeText(c, '(')) return undefined
  const found = years(c)
  if (found?.kind !== 'years' || found.to - found.from + 1 !== count || !takeText(c, ')')) return undefined
  return found
}

/** "tuần 2 tháng 3", "tuần cuối tháng 6/2024", "tuần đầu của tháng 6". */
function weekOfMonth(c: Cursor): Stretch | undefined {
  if (!take(c, 'week')) return undefined
  const last = take(c, 'last')
  const first = last ? undefined : take(c, 'first')
  const nth = last || first ? undefined : takeText(c, 'thứ')
  const n = last ? -1 : first ? 1 : nth ? ordinal(c) : takeNumber(c)
  if (n === undefined || n === 0 || n > 5) return undefined
  takeText(c, ',')
  take(c, 'of')
  const month = attempt(c, oneMonth)
  if (month?.kind !== 'months') return undefined
  return weekIn(month, n)
}

/** "tuần 1, 2 tháng 3": weeks of one month. */
function weekList(c: Cursor): Stretch[] | undefined {
  if (!take(c, 'week')) return undefined
  const weeks: number[] = []
  for (let i = 0; i < 5; i++) {
    if (i > 0 && !takeText(c, ',') && !take(c, 'and')) break
    take(c, 'week')
    const week = takeDigits(c)
    if (week === undefined || week < 1 || week > 5) return undefined
    weeks.push(week)
  }
  take(c, 'of')
  const month = weeks.length > 1 ? attempt(c, oneMonth) : undefined
  return month?.kind === 'months' ? weeks.map((week) => weekIn(month, week)) : undefined
}

function weekIn(month: Extract<Stretch, { kind: 'months' }>, week: number): Stretch {
  const { from, kind: _, to: __, ...said } = month
  if (week === -1) return { kind: 'days', month: from, from: -7, to: -1, ...said }
  return { kind: 'days', month: from, from: week * 7 - 6, to: week === 5 ? -1 : week * 7, ...said }
}

/** "10 ngày đầu tháng 6", "5 ngày cuối tháng 12/2024". */
function daysOfMonth(c: Cursor): Stretch | undefined {
  const count = takeNumber(c)
  if (count === undefined || count < 1 || count > 28 || !take(c, 'day')) return undefined
  const last = take(c, 'last')
  if (!last && !take(c, 'first')) return undefined
  take(c, 'of')
  const month = attempt(c, oneMonth)
  if (month?.kind !== 'months') return undefined
  const { from, kind: _, to: __, ...said } = month
  return { kind: 'days', month: from, from: last ? -count : 1, to: last ? -1 : count, ...said }
}

function isoWeek(c: Cursor): Stretch | undefined {
  if (!take(c, 'week')) return undefined
  takeText(c, 'thứ')
  const week = takeDigits(c)
  if (week === undefined || week < 1 || week > 53 || is(c, 'month') || is(c, 'times')) return undefined
  const year = yearTail(c)
  // "tuần 1, 2 tháng 3" are weeks of a month; without a year nothing may go on.
  const next = peek(c)
  const ends = !next || [';', ')'].includes(next.text) || (next.text === ',' && peek(c, 1)?.kind !== 'number')
  if (year.year === undefined && !ends) return undefined
  return { kind: 'week', week, ...year }
}

/** "6/2024": a month and its year. */
function monthYear(c: Cursor): Stretch | undefined {
  const month = takeDigits(c)
  if (month === undefined || month < 1 || month > 12) return undefined
  const mark = takeText(c, '/', '-', '.')
  if (!mark?.glued) return undefined
  const year = takeYear(c)
  // "6/2024-12/2024" goes on with another month.
  const broken = continuesNumber(c) && !(peek(c)?.text === '-' && peek(c, 2)?.text === '/')
  return year === undefined || broken ? undefined : { kind: 'months', from: month, to: month, year }
}

/** "năm 2024", "2024", "giai đoạn 2022 - 2025", "năm ngân sách 2024". */
function years(c: Cursor): Stretch | undefined {
  const named = take(c, 'stage') ?? attempt(c, countedYears)
  take(c, 'year', 'budgetYear')
  const from = takeYear(c)
  if (from === undefined) return undefined
  const to = attempt(c, (it) => {
    if (!takeText(it, '-') && !take(it, 'to')) return undefined
    takeText(it, 'hết')
    take(it, 'year')
    const year = takeYear(it)
    return year === undefined || year < from || continuesNumber(it) ? undefined : year
  })
  if (continuesNumber(c) && to === undefined) return undefined
  if (named && to === undefined && named.text.startsWith('giai')) return undefined
  const office = named?.text === 'nhiệm kỳ' ? { office: true } : {}
  return { kind: 'years', from, to: to ?? from, ...office }
}

/** "2 năm" of "2 năm 2024-2025". */
function countedYears(c: Cursor): ReturnType<typeof peek> {
  const count = takeNumber(c)
  if (count === undefined || count > 10) return undefined
  const word = take(c, 'year')
  return word && peek(c, 1)?.text === '-' ? word : undefined
}

function yearList(c: Cursor): Stretch[] | undefined {
  take(c, 'in')
  if (!take(c, 'stage', 'year')) return undefined
  const found: Stretch[] = []
  for (let many = 0; many < 12; many++) {
    const year = attempt(c, (it) => {
      if (many > 0 && !takeText(it, ',') && !take(it, 'and')) return undefined
      take(it, 'and')
      take(it, 'year')
      const year = takeYear(it)
      return year === undefined || continuesNumber(it) ? undefined : year
    })
    if (year === undefined) break
    found.push({ kind: 'years', from: year, to: year })
  }
  return found.length > 1 ? found : undefined
}

/** "năm học 2023-2024"; the dates of a school year are for the explanation to tell. */
function schoolYear(c: Cursor): Stretch | undefined {
  if (!take(c, 'schoolYear')) return undefined
  const from = takeYear(c)
  if (from === undefined || !takeText(c, '-', '/')) return undefined
  const to = takeYear(c)
  return to === from + 1 ? { kind: 'school-year', from, to } : undefined
}
