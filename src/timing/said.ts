/** What a phrase says before it is read against a term: dates may lack their year. Made by `grammar/`, used by `resolve`. */
import type { PeriodName } from '../time/period.ts'
import type { Assumption, DayRule, Event, Every, Within } from './types.ts'

/** The year as said: a number (two digits are still to be completed), or so many years after the term's. */
export interface YearSaid {
  year?: number
  shift?: number
}

/** A day of a month. */
export interface DateSaid extends YearSaid {
  kind: 'date'
  date: number
  month: number
  /** "thứ Sáu, ngày 14/6": must agree with the date. */
  weekday?: number
}

/** One day. */
export type Spot =
  | DateSaid
  | ({ kind: 'tet' } & YearSaid)
  /** Đầu, giữa, cuối of a stretch. */
  | { kind: 'edge'; edge: 'start' | 'middle' | 'end'; of: Stretch }
  /** The nth working day of a stretch; from its end below 0: "ngày làm việc cuối cùng của tháng 4/2024". */
  | { kind: 'workday'; nth: number; of: Stretch }
  /** So long after a day: "10 ngày kể từ ngày 15/6/2024". */
  | { kind: 'counted'; from: Spot; within: Within; told?: Assumption[] }

/** Some days on end. */
export type Stretch =
  | ({ kind: 'months'; from: number; to: number } & YearSaid)
  /** `office`: of a term of office ("nhiệm kỳ"), which begins and ends inside its years. */
  | { kind: 'years'; from: number; to: number; office?: boolean }
  | { kind: 'school-year'; from: number; to: number }
  /** Days of one month; `to` -1 is its last day, a negative `from` counts back from it. */
  | ({ kind: 'days'; month: number; from: number; to: number } & YearSaid)
  | ({ kind: 'week'; week: number } & YearSaid)
  | { kind: 'cross'; from: Point; to: Point }

/** A day or a stretch: both can bound something. */
export type Point = Spot | Stretch

/** A point or now (the beginning of the term). */
export type Bound = Point | { kind: 'now' }

/** How a point holds the work: done before it, by it, or on or in it. */
export type How = 'before' | 'by' | 'on'

/** One thing said. */
export type Said =
  | BySaid
  | { kind: 'span'; stretch: Stretch; during?: boolean }
  | { kind: 'range'; from: Bound; to: Point; before?: boolean; after?: boolean; told?: Assumption[] }
  | { kind: 'open'; from: Point; after?: boolean }
  | AlwaysSaid
  | AgainSaid
  | RuleSaid
  | EventSaid

/** A day or stretch that bounds the work. */
export interface BySaid {
  kind: 'by'
  point: Point
  how: How
  time?: string
  told?: Assumption[]
  /** Said with "đến", "hết", "kết thúc": may be where something that comes again ends. */
  until?: boolean
}

/** Limits inside which something goes on or comes again. */
export interface Limits {
  from?: Bound
  to?: Point
  during?: Stretch
}

export interface AlwaysSaid extends Limits {
  kind: 'always'
  /** Token range of "đến khi …": what ends it, whose day nobody knows yet. */
  until?: [number, number]
}

export interface AgainSaid extends Limits {
  kind: 'again'
  every: Every
  interval?: number
  times?: number
  of?: PeriodName
  on?: DayRule
  time?: string
  /** Said of several days on end, of which the rule is the last. */
  run?: true
  /** A bare unit ("quý") that means a frequency only among others, or with a day rule. */
  bare?: boolean
}

/** A day of a period whose length is said elsewhere. */
export interface RuleSaid {
  kind: 'rule'
  on: DayRule
  every?: Every
  time?: string
  /** Said of several days on end, of which the rule is the last. */
  run?: true
  /** "ngày 15", of which month is not said. */
  bare?: boolean
  told?: Assumption[]
}

export interface EventSaid extends Limits {
  kind: 'event'
  /** Token range of the event's words. */
  words: [number, number] | undefined
  how: Event['how']
  within?: Within
  every?: Every
  /** Token range of a bracket between the limit and what it runs from. */
  aside?: [number, number]
  /** A limit without a word that tells it is one: "10 ngày làm việc". */
  bare?: boolean
  told?: Assumption[]
}

/** One thing said, with its place among the tokens and what was mended or assumed on the way. */
export interface Node {
  said: Said | { kind: 'unread' }
  from: number
  to: number
  /** What stands between it and the node before. */
  link: Link
  label: string | undefined
  note: string | undefined
  assumed: Assumption[] | undefined
  /** "hằng năm" stands before it, and holds for what is listed behind it. */
  led: true | undefined
  /** The year of the time before it, which holds for what is listed behind it. */
  inYear: number | undefined
  /** A colon follows: it heads what stands behind it, and limits nothing before it. */
  heading: true | undefined
  /** The day rule that stood before it and names no period of its own: it holds for what is listed behind it too. */
  ruled: RuleSaid | undefined
  /** The frequency that its label names: "Báo cáo quý". */
  hint: Every | undefined
  /** The only quarter that its label speaks of: "riêng quý IV". */
  only: PeriodName | undefined
}

/** How a node hangs on the one before: by nothing, a comma, a colon, a word, a bracket, or a stop. */
export type Link = 'none' | ',' | ':' | 'and' | 'or' | '(' | ';'

/** A node that says one kind of thing. */
export type Of<K> = Node & { said: Extract<Node['said'], { kind: K }> }

/** Whether a node says one kind of thing. */
export function isKind<K extends Node['said']['kind']>(node: Node | undefined, kind: K): node is Of<K> {
  return node?.said.kind === kind
}

/** Whether a point is some days on end. */
export function isStretch(it: Bound): it is Stretch {
  return (
    it.kind !== 'date' &&
    it.kind !== 'edge' &&
    it.kind !== 'workday' &&
    it.kind !== 'counted' &&
    it.kind !== 'tet' &&
    it.kind !== 'now'
  )
}

type RuledDay = Pick<RuleSaid, 'on' | 'time' | 'run'>

/** The day that a rule asks for, to be said of a frequency. */
export function dayOf({ on, time, run }: RuledDay): RuledDay {
  return { on, ...(time === undefined ? {} : { time }), ...(run ? { run } : {}) }
}

/** The day or stretch that something said is of, if it is of one. */
export function pointOf(said: Node['said']): Point | undefined {
  return said.kind === 'by' ? said.point : said.kind === 'span' ? said.stretch : undefined
}
