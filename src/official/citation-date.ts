/** Reads the date of a cited document at a place of a text: long and short form, whole, open or damaged. */
import { type Day, day, exists } from '../time/day.ts'
import { matchAt } from './citation-text.ts'

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
  `(${D}{1,2})\\s{0,3}(?:tháng|thang)\\s{0,3}(${D}{1,2})\\s{0,3}(?:,?\\s{0,3}(?:năm|nam)\\s{0,3}|\\s{0,2}([/.-])\\s{0,2}|\\s{1,2}(?=(?:19|20)\\d\\d)|,\\s(?=(?:19|20)\\d\\d))(${D}{2,5})(?!\\d|(?!của|về)\\p{L})`,
  'uy',
)
const SHORT = new RegExp(
  `(${D}{1,2})(\\s{0,2}[/.\\-]{1,3}\\s{0,2})(${D}{1,2})(\\s{0,2}[/.\\-]{1,3}\\s{0,2})(${D}{2,5})(?!\\d|(?!của|về)\\p{L}|[/-]\\d)`,
  'uy',
)
const LOST =
  /(\d{1,2})[/.-](\d{2})((?:19|20)\d\d)(?![\p{L}\d])|(\d{2})(\d{1,2})\/((?:19|20)\d\d)(?![\p{L}\d])/uy
const WRECK = /\d(?:\d|\s?[/.-]{1,2}\s?|\s(?=\d)){5,14}\d/y
const DAY_MONTH = /(\d{1,2})\s{0,2}(?:[/-]|tháng)\s{0,2}(\d{1,2})(?![\p{L}\d]|[/.-]\d)/uy

/** Reads a date that starts at `at` of the folded text. `hint`: the year in the document's number, for mending this one. */
export function readDate(low: string, at: number, hint?: number): DateRead | undefined {
  const long = matchAt(LONG, low, at)
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
  const short = matchAt(SHORT, low, at)
  if (short) {
    const [one, two] = [(short[2] ?? '').trim(), (short[4] ?? '').trim()]
    const damage: DateDamage[] = one.length > 1 || two.length > 1 || one !== two ? ['mark'] : []
    if (/\s/.test(`${short[2]}${short[4]}`)) damage.push('blank')
    return dateOf(hint, at, short[0], 'short', short[1], short[3], short[5], damage)
  }
  const lost = matchAt(LOST, low, at)
  if (lost) {
    return dateOf(hint, at, lost[0], 'short', lost[1] ?? lost[4], lost[2] ?? lost[5], lost[3] ?? lost[6], [
      'mark',
    ])
  }
  return wreckOf(low, at, hint)
}

/**
 * A date that is none as it stands: torn by blanks ("07/1 2/2021"), with a digit doubled ("223/4/2018") or its marks in
 * the wrong place ("0/712/2021"). Blanks are mended, a doubled digit is where only one day can be meant.
 */
function wreckOf(low: string, at: number, hint?: number): DateRead | undefined {
  const found = matchAt(WRECK, low, at)
  if (!found || /^[\p{L}\d]/u.test(low.slice(at + found[0].length))) return undefined
  const plain = found[0].replace(/\s/g, '')
  if ((plain.match(/\d/g)?.length ?? 0) < 6 || !/[/.-]/.test(plain)) return undefined
  const whole = plain.length < found[0].length ? matchAt(SHORT, plain, 0) : null
  const end = at + found[0].length
  if (whole && whole[0].length === plain.length) {
    return { ...dateOf(hint, at, plain, 'short', whole[1], whole[3], whole[5], ['blank']), end }
  }
  const [dd = '', mm = '', yyyy = '', ...more] = plain.split(/[/.-]+/)
  const read: DateRead = { start: at, end, form: 'short', date: 0, month: 0, damage: ['mark'] }
  if (more.length > 0 || yyyy.length !== 4) return read
  const days = [...undoubled(dd)].flatMap((one) => [...undoubled(mm)].map((two) => [one, two] as const))
  const real = days.filter(([one, two]) => exists(Number(yyyy), Number(two), Number(one)))
  const [only] = real
  if (!only || real.length > 1) return { ...read, year: Number(yyyy) }
  const [date, month] = only.map(Number) as [number, number]
  return { ...read, date, month, year: Number(yyyy), day: day(Number(yyyy), month, date) }
}

function undoubled(digits: string): Set<string> {
  if (digits.length < 3) return new Set([digits])
  return new Set([...digits].flatMap((digit, i) => (digit === digits[i + 1] ? [without(digits, i)] : [])))
}

/** Reads a day and month without a year: "15/3". */
export function readDayMonth(low: string, at: number): DateRead | undefined {
  const found = matchAt(DAY_MONTH, low, at)
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
  const isFar = year !== undefined && (year < 1930 || year > 2100)
  if (plain[2]?.length !== 4 || isFar) damage.push('year')
  const read = { start, end: start + written.length, form, date, month, damage }
  if (year === undefined || isFar) return read
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
