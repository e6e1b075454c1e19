/**
 * Reporting periods (kỳ báo cáo): their names, the whole months they are named after, and the days whose data they cover.
 */
import { type Day, day, monthOf, type Span, yearOf } from './day.ts'

/** Contract: the periods of `--period`. */
export type PeriodName = (typeof PERIODS)[number]

/** All periods, the shorter ones first. */
export const PERIODS = [
  'M01',
  'M02',
  'M03',
  'M04',
  'M05',
  'M06',
  'M07',
  'M08',
  'M09',
  'M10',
  'M11',
  'M12',
  'Q1',
  'Q2',
  'Q3',
  'Q4',
  'H1',
  'H2',
  '9M',
  'Y',
] as const

/** Which days a period's data come from: the statutory window (`nd09`) or the calendar months themselves. */
export type DataWindow = 'nd09' | 'calendar'

/** First and last month of a period, 1 to 12. */
function monthRange(period: PeriodName): [number, number] {
  const number = Number(period.slice(1))
  if (period === '9M') return [1, 9]
  if (period === 'Y') return [1, 12]
  if (period.startsWith('M')) return [number, number]
  return period.startsWith('Q') ? [number * 3 - 2, number * 3] : [number * 6 - 5, number * 6]
}

/** A period's name from what a user types: `h1`, `M6`, `9m`, `q1`; nothing for anything else. */
export function readPeriod(text: string): PeriodName | undefined {
  const name = text
    .trim()
    .toUpperCase()
    .replace(/^M(\d)$/, 'M0$1')
  return PERIODS.find((it) => it === name)
}

/** The whole months of a period, from the first day to the last. */
export function monthsOf(period: PeriodName, year: number): Span {
  const [first, last] = monthRange(period)
  return wholeMonths(year, first, last)
}

const known = new Map<number, Span>()
const MOST_KNOWN = 4_000

/**
 * The first to the last day of some months of a year; months may run over, as in `day`. The same few are asked for without
 * end, so they are remembered: nobody may change them.
 */
export function wholeMonths(year: number, first: number, last: number): Readonly<Span> {
  const key = (year * 12 + first) * 4096 + last - first
  let span = known.get(key)
  if (!span) {
    span = Object.freeze({ start: day(year, first, 1), end: day(year, last + 1, 0) })
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(key, span)
  }
  return span
}

/**
 * The days whose data a report on whole months covers.
 *
 * @param months first and last day of the reporting period, whole months
 * @param window `calendar`: the months themselves; `nd09`: from the 15th of the month before to the 14th of the last one
 * @returns first and last day, both included
 * @source Nghị định 09/2019/NĐ-CP, Điều 12; domain/reporting-periods.md §1
 * @example dataWindow(monthsOf('H1', 2024), 'nd09') // { start: '2023-12-15', end: '2024-06-14' }
 */
export function dataWindow(months: Span, window: DataWindow): Span {
  if (window === 'calendar') return months
  return {
    start: day(yearOf(months.start), monthOf(months.start) - 1, 15), // month 0 is December of the year before
    end: day(yearOf(months.end), monthOf(months.end), 14),
  }
}

const ROMAN = ['', 'I', 'II', 'III', 'IV']

/**
 * The official name of a period, as titles print it: "Quý I năm 2024", "6 tháng đầu năm 2024", "9 tháng năm 2024".
 *
 * @source domain/reporting-periods.md §4
 */
export function namePeriod(period: PeriodName, year: number): string {
  const number = Number(period.slice(1))
  if (period === 'Y') return `năm ${year}`
  if (period === '9M') return `9 tháng năm ${year}`
  if (period === 'H1') return `6 tháng đầu năm ${year}`
  if (period === 'H2') return `6 tháng cuối năm ${year}`
  // Months 1 and 2 take a zero, the others none (NĐ 30/2020/NĐ-CP, Phụ lục I, II.4).
  if (period.startsWith('M')) return `tháng ${number < 3 ? `0${number}` : number} năm ${year}`
  return `Quý ${ROMAN[number]} năm ${year}`
}

/** A period with the year it belongs to. */
export interface YearPeriod {
  period: PeriodName
  year: number
}

/** The period that follows: what a report names as the tasks ahead. After nine months it is the last quarter. */
export function periodAfter(period: PeriodName, year: number): YearPeriod {
  const [, last] = monthRange(period)
  if (period === 'Y') return { period, year: year + 1 }
  if (period === '9M') return { period: 'Q4', year }
  const start = day(year, last + 1, 1)
  return { period: periodAt(period, start), year: yearOf(start) }
}

/** The same period a year earlier (cùng kỳ năm trước). */
export function samePeriodBefore(period: PeriodName, year: number): YearPeriod {
  return { period, year: year - 1 }
}

function periodAt(kind: PeriodName, start: Day): PeriodName {
  const like = PERIODS.filter((it) => it[0] === kind[0])
  return like.find((it) => monthRange(it)[0] === monthOf(start)) ?? kind
}
