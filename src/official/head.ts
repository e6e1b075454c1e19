/**
 * The words of the head of an official document: number and symbol, dateline, and how one document names another. What is
 * not issued yet stays open, as offices leave it for the registry's pen.
 */
import { type Day, isDay, monthOf, sayDay, yearOf } from '../time/day.ts'

/** The room left for a number or a day that is still open; no-break, so that it neither folds nor wraps. */
export const OPEN = '\u00a0'.repeat(6)

/** A document as another names it; what is unknown stays open. */
export interface DocumentName {
  /** "Kế hoạch". */
  type: string
  number?: string
  symbol?: string
  /** The full day, or as far as it is known: "2024-01-15", "2024-01", "2024". */
  date?: string
  agency?: string
}

/**
 * A number as it is printed: a zero before one digit ("05", "01A"), else as the registry wrote it.
 *
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, II.3
 */
export function printNumber(number: string): string {
  return /^[1-9](?!\d)/.test(number) ? `0${number}` : number
}

/**
 * The day in full: "ngày 05 tháng 01 năm 2024"; a zero before days below 10 and months 1 and 2. Open parts stay blank.
 *
 * @param date a day, a month (`2024-01`), a year (`2024`), or nothing
 * @param year what the year is where `date` says none
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I, II.4
 */
export function longDate(date: string | undefined, year?: number): string {
  const [y = year === undefined ? OPEN : String(year), m, d] = (date ?? '')
    .split('-')
    .map((it) => it || undefined)
  const month = m === undefined ? OPEN : Number(m) < 3 ? m : String(Number(m))
  return `ngày ${d ?? OPEN} tháng ${month} năm ${y}`
}

/** The day in figures, its unknown parts open: "15/01/2024", "      /01/2024". */
export function shortDate(date: string | undefined, year?: number): string {
  if (date !== undefined && isDay(date)) return sayDay(date)
  const [y = year === undefined ? OPEN : String(year), m] = (date ?? '')
    .split('-')
    .map((it) => it || undefined)
  return `${OPEN}/${m === undefined ? OPEN : Number(m) < 3 ? m : Number(m)}/${y}`
}

/**
 * A document as it is named the first time: "Kế hoạch số 12/KH-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ".
 *
 * @param year the year of its date where the date itself is open
 */
export function nameDocument({ type, number, symbol, date, agency }: DocumentName, year?: number): string {
  const sign = `${number === undefined ? OPEN : printNumber(number)}/${symbol ?? OPEN}`
  const day = shortDate(date, year)
  // An open day does not leave its word at the end of a line.
  const gap = day.startsWith(OPEN) ? '\u00a0' : ' '
  return `${type} số ${sign} ngày${gap}${day}${agency ? ` của ${agency}` : ''}`
}

/** Widens the gaps that a text leaves for a number or day, so that a pen can fill them: "số /KH", "ngày tháng 01". */
export function widenBlanks(text: string): string {
  return text
    .replace(/(số:?|ngày)[ \u00a0]*(?=\/)/giu, `$1${OPEN}`)
    .replace(/(ngày|tháng)[ \u00a0]+(?=tháng|năm)/giu, `$1${OPEN}`)
}

const GAP = '[ \\u00a0.…_]{0,24}'
const OPEN_DAY = new RegExp(`(ngày)${GAP}/${GAP}(\\d{0,2})${GAP}/${GAP}(\\d{4})`, 'giu')
const OPEN_LONG_DAY = new RegExp(`ngày${GAP}tháng${GAP}(\\d{0,2})${GAP}năm${GAP}(\\d{0,4})`, 'giu')

/**
 * Closes the gaps that a text left for the number and day of its own document, once that has them: "(Kèm theo Kế hoạch
 * số /KH-SKHCN ngày /01/2024 …)". A gap before another symbol, or with another month or year beside it, stays open.
 */
export function closeBlanks(text: string, { number, symbol, date }: Partial<DocumentName>): string {
  const day = date !== undefined && isDay(date) ? date : undefined
  const own = (month: string, year: string): boolean =>
    day !== undefined &&
    (month === '' || Number(month) === monthOf(day)) &&
    (year === '' || Number(year) === yearOf(day))
  const numbered =
    number && symbol && text.includes(symbol)
      ? text
          .split(symbol)
          .map((part, i, all) =>
            i + 1 < all.length
              ? part.replace(/(số:?)[ \u00a0.…_]*\/\s*$/iu, `$1 ${printNumber(number)}/`)
              : part,
          )
          .join(symbol)
      : text
  return numbered
    .replace(OPEN_DAY, (it, word, month, year) =>
      day && own(month, year) ? `${word} ${shortDate(day)}` : it,
    )
    .replace(OPEN_LONG_DAY, (it, month, year) => (day && own(month, year) ? longDate(day) : it))
}

/** The symbol of another kind of document of the same agency: from "KH-SKHCN" to "BC-SKHCN". */
export function siblingSymbol(type: string, symbol: string | undefined): string | undefined {
  const agency = symbol?.split('-').slice(1).join('-').trim()
  return agency ? `${type}-${agency}` : undefined
}

/** "tháng 6 năm 2024", for what is done once a month is known but no day. */
export function monthOfYear(at: Day): string {
  return `tháng ${monthOf(at)} năm ${yearOf(at)}`
}
