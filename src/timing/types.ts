import type { Day, Span } from '../time/day.ts'
import type { PeriodName } from '../time/period.ts'

/**
 * What a deadline phrase (thời hạn) says, taken apart. Contract of `reform when`: the fields named in shared words —
 * `kind due start end every times rule event text` — are read by other programs and only ever grow.
 */
export type Part = Deadline | Window | Recurring | Continuous | Event | Unread

/** What the reader filled in that the phrase did not say. */
export type Assumption =
  | { kind: 'year'; year: number } // no year in the phrase: the term's, or that of the date it is listed with
  | { kind: 'years'; years: number[] } // no year, and a term of several years: one part for each of them
  | { kind: 'strict' } // "trước ngày 30/11" taken as the day before
  | { kind: 'turn-end' } // a recurring duty without a day rule: due on the last day of each period
  | { kind: 'other'; vi: string; en: string }

/** A slip that had only one reading, and what it was read as. */
export interface Repair {
  from: string
  to: string
}

interface Common {
  /** The words of the phrase that this part was read from, as written. */
  text: string
  /** Offsets of `text` in the phrase (UTF-16 units), end not included. */
  at: [from: number, to: number]
  assumed?: Assumption[]
  repaired?: Repair[]
  /** The heading it stands under in a list: `Báo cáo quý` in "Báo cáo quý: …; báo cáo năm: …". */
  label?: string
  /** Words beside it that are no time: "(theo quy định)". */
  note?: string
}

/** Done at the latest on a day (chậm nhất, trước, đến hết). */
export interface Deadline extends Common {
  kind: 'deadline'
  due: Day
  /** Said with "trước" and read as the day before. */
  strict?: boolean
  /** A time of day, kept as said: `16:00`, or a part of the day: `sáng`. */
  time?: string
}

/** Done inside a span; due on its last day. */
export interface Window extends Common, Span {
  kind: 'window'
}

/** How often: `period` is every reporting period, whatever its length. */
export type Every = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'period'

/** Done again in every period (định kỳ). */
export interface Recurring extends Common {
  kind: 'recurring'
  every: Every
  /** Only every n-th period: 3 for "3 tháng một lần". Left out for 1. */
  interval?: number
  /** How often in each period, where more than once. */
  times?: number
  /** Only this period of each year: `9M` for a report on nine months, `Q1` for "quý I hằng năm". */
  of?: PeriodName
  /** The rule in Vietnamese words: "ngày 20 hằng tháng". */
  rule: string
  /** The rule as data, from which turns are computed over any window. Left out: the last day of the period. */
  on?: DayRule
  /** A time of day, kept as said: `16:00`, or a part of the day: `sáng`. */
  time?: string
  /** Where the duty begins or ends inside the term, if the phrase says so. */
  start?: Day
  end?: Day
  /** Due days of the periods that lie in the term. A report on December may be due in January after it. */
  due: Day[]
}

/** A recurring part without its place in a phrase. */
export type Rhythm = Omit<Recurring, keyof Common>

/**
 * A month as seen from a period: `{in: 1}` its first, `{in: 2}` its second, `{in: -1}` its last month;
 * `{after: 1}` the first month after it.
 */
export type MonthRef = { in: number } | { after: number }

/** On which day of (or after) its period a turn is due; `before`: the day before that one, of a week before its first. */
export type DayRule = DayRuleBase & { before?: true }

type DayRuleBase =
  /** A day of a month; a month without that day number takes its last day. */
  | { kind: 'date'; date: number | 'last'; month: MonthRef }
  /** A day of the week, 1 Monday to 7 Sunday: of every week, or the n-th (-1: the last) of a month. */
  | { kind: 'weekday'; weekday: number; nth?: number; month?: MonthRef }
  /** The n-th working day of a month, -1 the last. */
  | { kind: 'workday'; nth: number; month: MonthRef }
  /** The end of the n-th seven days of a month; -1 the month's last seven days. */
  | { kind: 'week'; nth: number; month: MonthRef }
  /** So many days after the period has ended; negative: before it ends. */
  | { kind: 'shift'; count: number; unit: 'day' | 'workday' }

/** Goes on all the time; each reporting period must show something (thường xuyên). */
export interface Continuous extends Common {
  kind: 'continuous'
  start?: Day
  end?: Day
}

/** A length of time. `workday` leaves out weekends and holidays. */
export interface Within {
  count: number
  unit: 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year'
}

/** Starts when something happens; due once a trigger is recorded. */
export interface Event extends Common {
  kind: 'event'
  /** What must happen, as written: "Quy chế được ban hành". */
  event: string
  /** How the duty hangs on it: khi, sau khi, trước khi, theo, tại. */
  how: 'when' | 'after' | 'before' | 'under' | 'at'
  /** The time limit that runs from the event (or up to it): "trong vòng 05 ngày làm việc kể từ …". */
  within?: Within
  /** Comes again: "Hội nghị … hàng năm". */
  every?: Every
  /** Only in these days, if the phrase says so: "khi có yêu cầu trong năm 2024". */
  start?: Day
  end?: Day
}

/** Not understood: said loudly, never guessed. */
export interface Unread extends Common {
  kind: 'unread'
}

/** A phrase read whole against a term. */
export interface Timing {
  phrase: string
  /** The year that undated parts were read against: the first of the term. */
  year: number
  parts: Part[]
  /** All due days that are known from the phrase alone, sorted, without doubles. */
  due: Day[]
  /** What contradicts what inside the phrase, if anything. */
  conflicts?: { vi: string; en: string }[]
}

/** What a phrase is read against: the plan's term and the office's way with "trước". */
export interface TimingContext {
  term: Span
  /** `strict` (default): "trước ngày 30/11" is due on 29/11; `inclusive`: on 30/11 itself. */
  before?: 'strict' | 'inclusive'
}
