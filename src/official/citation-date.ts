/** Reads the date of a cited document at a place of a text: long and short form, whole, open or damaged. */
import { type Day, day, exists } from '../time/day.ts'

/** What is wrong with a date as written. */
export type DateDamage =
  | 'impossible' // no such day
  | 'year' // a year that is not of four digits
  | 'mark' // marks doubled, missing or of two kinds
  | 'digit' // a letter in place of a digit
  | 'blank' // blanks inside the short form
  | 'padding' // zeros against NĐ 30/2020

/** A date as read; offsets are into the folded text, from the first digit on. */
export interface DateRead {
  start: number
  end: number
  form: 'long' | 'short'
  /** The day, where one can be told. */
  day?: Day
  /** Day, month and year as numbers, as far as they are written. */
  date: number
  month: number
  year?: number
  /** The year was mended: `20224` read as 2022. */
  damage: DateDamage[]
}

const D = '[0-9oli]'
const LONG = new RegExp(
  `(${D}{1,2})\\s{0,3}(?:tháng|thang)\\s{0,3}(${D}{1,2})\\s{0,3}(?:,?\\s{0,3}(?:năm|nam)\\s{0,3}|\\s{0,2}([/.-])\\s{0,2}|\\s{1,2}(?=(?:19|20)\\d\\d)|,\\s(?=(?:19|20)\\d\\d))(${D}{2,5})(?![\\p{L}\\d])`,
  'uy',
)
const SHORT = new RegExp(
  `(${D}{1,2})(\\s{0,2}[/.\\-]{1,3}\\s{0,2})(${D}{1,2})(\\s{0,2}[/.\\-]{1,3}\\s{0,2})(${D}{2,5})(?![\\p{L}\\d]|[/-]\\d)`,
  'uy',
)
const LOST =
  /(\d{1,2})[/.-](\d{2})((?:19|20)\d\d)(?![\p{L}\d])|(\d{2})(\d{1,2})\/((?:19|20)\d\d)(?![\p{L}\d])/uy
const DAY_MONTH = /(\d{1,2})\s{0,2}(?:[/-]|tháng)\s{0,2}(\d{1,2})(?![\p{L}\d]|[/.-]\d)/uy

/** Reads a date that starts at `at` of the folded text. `hint`: the year in the document's number, for mending this one. */
export function readDate(low: string, at: number, hint?: number): DateRead | undefined {
  const long = match(LONG, low, at)
  if (long)
    return dateOf(
      hint,
      at,
      long[0],
      'long',
      long[1],
      long[2],
      long[4],
      /n[aă]m/.test(long[0]) ? [] : ['mark'],
    )
  const short = match(SHORT, low, at)
  if (short) {
    const [one, two] = [(short[2] ?? '').trim(), (short[4] ?? '').trim()]
    const damage: DateDamage[] = one.length > 1 || two.length > 1 || one !== two ? ['mark'] : []
    if (/\s/.test(`${short[2]}${short[4]}`)) damage.push('blank')
    return dateOf(hint, at, short[0], 'short', short[1], short[3], short[5], damage)
  }
  const lost = match(LOST, low, at)
  if (lost) {
    return dateOf(hint, at, lost[0], 'short', lost[1] ?? lost[4], lost[2] ?? lost[5], lost[3] ?? lost[6], [
      'mark',
    ])
  }
  return undefined
}

/** Reads a day and month without a year: "15/3". */
export function readDayMonth(low: string, at: number): DateRead | undefined {
  const found = match(DAY_MONTH, low, at)
  const [date, month] = [Number(found?.[1]), Number(found?.[2])]
  if (!found || date < 1 || date > 31 || month < 1 || month > 12) return undefined
  return { start: at, end: at + found[0].length, form: 'short', date, month, damage: [] }
}

function dateOf(
  hint: number | undefined,
  start: number,
  written: string,
  form: DateRead['form'],
  dd = '',
  mm = '',
  yyyy = '',
  damage: DateDamage[],
): DateRead {
  const plain = [dd, mm, yyyy].map((part) => part.replace(/o/g, '0').replace(/[li]/g, '1'))
  if (plain.join() !== [dd, mm, yyyy].join()) damage.push('digit')
  const [date, month] = [Number(plain[0]), Number(plain[1])]
  const years = yearsMeant(plain[2] ?? '')
  const year = years.find((it) => it === hint) ?? years[0]
  if (plain[2]?.length !== 4) damage.push('year')
  const read = { start, end: start + written.length, form, date, month, damage }
  if (year === undefined) return read
  if (!exists(year, month, date)) {
    damage.push('impossible')
    return { ...read, year }
  }
  if (isMispadded(form, plain[0] ?? '', plain[1] ?? '')) damage.push('padding')
  return { ...read, year, day: day(year, month, date) }
}

/**
 * Zeros stand before days below 10 and before months 1 and 2, and nowhere else. `05/04/2022` is left alone: in the
 * short form the whole country writes it.
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4
 */
function isMispadded(form: DateRead['form'], dd: string, mm: string): boolean {
  if (dd.length < 2 || (mm.length < 2 && Number(mm) < 3)) return true
  return form === 'long' && mm.length === 2 && Number(mm) >= 3 && Number(mm) < 10
}

/**
 * The years that two to five digits can have been meant for, the likeliest first: `22` is 2022, `20224` is 2024 with a
 * digit doubled (or 2022), `213` is 2013 with a digit lost. Empty where too many are as likely.
 */
export function yearsMeant(digits: string): number[] {
  if (digits.length === 4) return [Number(digits)]
  if (digits.length === 2) return [Number(digits) < 60 ? 2000 + Number(digits) : 1900 + Number(digits)]
  if (digits.length === 5) {
    const undoubled = [...digits].flatMap((digit, i) => (digit === digits[i + 1] ? without(digits, i) : []))
    const shorter = [...digits].flatMap((_, i) => without(digits, i))
    return [...new Set([...undoubled, ...shorter].map(Number))].filter((year) => year >= 1945 && year <= 2050)
  }
  if (digits.length !== 3) return []
  const longer = [0, 1, 2, 3].flatMap((i) =>
    [...'0123456789'].map((digit) => Number(digits.slice(0, i) + digit + digits.slice(i))),
  )
  const years = [...new Set(longer)].filter((year) => year >= 1990 && year <= 2035)
  return years.length === 1 ? years : []
}

function without(digits: string, i: number): string {
  return digits.slice(0, i) + digits.slice(i + 1)
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
