/** Reads which month of its period a rule means: "tháng cuối quý", "tháng đầu quý sau", "hằng tháng". */
import { attempt, type Cursor, is, peek, take, takeText, tokenAt } from '../cursor.ts'
import type { RuleSaid } from '../said.ts'
import type { Assumption, DayRule, Every, MonthRef } from '../types.ts'
import { clock } from './clock.ts'
import { lengthOf, ordinal, reportPeriod } from './unit.ts'

export interface Ref {
  month: MonthRef
  every?: Every
  /** It was said with "đầu" (1) or "cuối" (-1) of its period. */
  edge?: 1 | -1
}

export type Ruled = { on: DayRule; every?: Every; bare?: boolean; told?: Assumption[] }

/** "hằng tháng", "mỗi quý", "các tháng trong năm", behind a day. */
export function eachUnit(c: Cursor): Every | undefined {
  takeText(c, ',')
  take(c, 'periodic')
  const of = take(c, 'of')
  if (!take(c, 'each', 'all')) return of ? plainUnit(c) : undefined
  const unit = plainUnit(c)
  if (unit !== undefined) attempt(c, (it) => (take(it, 'of') && take(it, 'year') ? true : undefined))
  return unit
}

export function plainUnit(c: Cursor): Every | undefined {
  const unit = lengthOf(c)
  if (!unit || unit.interval !== undefined || unit.of !== undefined) return undefined
  return unit.every
}

/** A month as seen from its period: "tháng cuối quý", "tháng đầu quý sau", "tháng tiếp theo của kỳ báo cáo". */
export function monthRef(c: Cursor): Ref | undefined {
  take(c, 'of')
  takeText(c, ',')
  const each = take(c, 'each', 'all') !== undefined
  if (!take(c, 'month') || (each && is(c, 'next'))) return undefined
  if (!peek(c)?.line && take(c, 'report')) return { month: { in: -1 }, every: 'month' }
  if (take(c, 'next')) {
    takeText(c, 'liền kề')
    const every = attempt(c, behindReported)?.every ?? attempt(c, ofPeriod)?.every
    return { month: { after: 1 }, ...(every === undefined ? {} : { every }) }
  }
  const middle = is(c, 'middle')
  const which = position(c)
  if (which === undefined) return undefined
  const after = which > 0 ? attempt(c, sinceEnd) : undefined
  if (after) return { month: { after: which }, every: after }
  const period = attempt(c, ofPeriod)
  // "của tháng thứ 3 kể từ …" counts months; "của tháng cuối từ ngày 01/01" goes on from that day.
  const from = is(c, 'from') && peek(c, is(c, 'day', 1) ? 2 : 1)?.kind === 'number'
  if (!period) return is(c, 'since') && !from ? undefined : { month: { in: which } }
  if (!hasMonth(period.every, which) || (middle && period.every !== 'quarter')) return undefined
  const every = period.every === undefined ? {} : { every: period.every }
  if (!period.next) return { month: { in: which }, ...every }
  // "tháng cuối của quý tiếp theo"
  const month = which > 0 ? which : LAST_OF_NEXT[period.every ?? 'period']
  return month === undefined ? undefined : { month: { after: month }, ...every }
}

/** The last month of the period that follows, counted from the end of the one before it. */
const LAST_OF_NEXT: Partial<Record<Every, number>> = { quarter: 3, half: 6, year: 12 }

/** "tháng thứ 3 kể từ khi kết thúc năm": the third month behind it. */
function sinceEnd(c: Cursor): Every | undefined {
  if (!take(c, 'since', 'after')) return undefined
  take(c, 'onDay', 'when')
  if (!take(c, 'ending')) return undefined
  take(c, 'each', 'all')
  return reportPeriod(c)
}

/** A quarter has no fourth month, and only of three is one in the middle. */
export function hasMonth(every: Every | undefined, which: number): boolean {
  if (every === undefined) return true
  return which <= { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12, period: 12 }[every]
}

export function position(c: Cursor): number | undefined {
  if (take(c, 'first')) return 1
  if (take(c, 'last') || take(c, 'ending')) return -1
  if (take(c, 'middle')) return 2
  if (!takeText(c, 'thứ')) return undefined
  const nth = ordinal(c)
  return nth !== undefined && nth >= 1 && nth <= 12 ? nth : undefined
}

/** "của quý", "quý sau", "của kỳ báo cáo tiếp theo", "sau khi kết thúc quý" is for `afterEnd`. */
function ofPeriod(c: Cursor): { every?: Every; next?: true } | undefined {
  const behind = !take(c, 'of') && takeText(c, 'sau') !== undefined
  take(c, 'each', 'all')
  const unit = reportPeriod(c)
  if (!unit) return undefined
  const next = take(c, 'next') !== undefined || behind
  if (next) attempt(c, behindReported)
  if (!peek(c)?.line) takeText(c, 'báo cáo')
  // "quý thuộc kỳ báo cáo" is the quarter itself.
  if (unit !== 'period') attempt(c, (it) => (take(it, 'of') && takeText(it, 'kỳ báo cáo') ? true : undefined))
  return { every: unit, ...(next ? { next: true as const } : {}) }
}

/** What counts from the start or the end of a month, given as month ref, as unit, or as "hằng tháng". */
export function inPeriod(c: Cursor, nth: number, make: (month: MonthRef) => DayRule): Ruled | undefined {
  const ref = attempt(c, monthRef)
  if (ref) return { on: make(ref.month), ...(ref.every === undefined ? {} : { every: ref.every }) }
  take(c, 'of')
  take(c, 'each', 'all')
  const unit = lengthOf(c)
  if (
    !unit ||
    unit.of ||
    unit.interval ||
    peek(c)?.kind === 'number' ||
    unit.every === 'day' ||
    unit.every === 'week'
  )
    return undefined
  if (take(c, 'next')) return nth > 0 ? { on: make({ after: 1 }), every: unit.every } : undefined
  return { on: make(nth > 0 ? { in: 1 } : { in: -1 }), every: unit.every }
}

/** A day rule with what stands before and behind it: its frequency, its hour, the day before. */
export function finished(c: Cursor, found: Ruled, before: boolean, hour: string | undefined): RuleSaid {
  const weekly = found.on.kind === 'weekday' && found.on.nth === undefined
  const every = found.every ?? (weekly ? undefined : attempt(c, found.bare ? monthly : longUnit))
  const at = hour === undefined || !/^\d/.test(hour) ? (attempt(c, hourAfter) ?? hour) : hour
  return {
    kind: 'rule',
    // "trước ngày 15, trước 16 giờ" is on the day itself.
    on: before && !/^\d/.test(at ?? '') ? { ...found.on, before: true } : found.on,
    ...(every === undefined ? {} : { every }),
    ...(at === undefined ? {} : { time: at }),
    ...(found.bare && every === undefined ? { bare: true } : {}),
    ...(found.told ? { told: found.told } : {}),
  }
}

/** A frequency behind a day of a month: of a week or day there is none. */
function longUnit(c: Cursor): Every | undefined {
  const unit = eachUnit(c)
  return unit === 'week' || unit === 'day' ? undefined : unit
}

/** Behind a day alone only a month can be its own: "trước ngày 20, hằng quý …" goes on with another. */
function monthly(c: Cursor): Every | undefined {
  const unit = eachUnit(c)
  return unit === 'month' ? unit : undefined
}

/** ", trước 16 giờ", "lúc 8h00" behind a day. */
export function hourAfter(c: Cursor): string | undefined {
  takeText(c, ',', '(')
  const bracket = tokenAt(c, c.at - 1)?.text === '('
  const lead = take(c, 'before', 'by', 'in')
  if (!lead) return undefined
  const found = clock(c)
  // "trong 24h" is a length.
  if (found === '24:00' && lead.lexes.includes('within')) return undefined
  const next = peek(c)
  if (found === undefined || (bracket ? !takeText(c, ')') : next && next.kind !== 'mark')) return undefined
  return found
}

/** "… ngay sau kỳ báo cáo", "… sau quý báo cáo": behind what a report is on, which "tiếp theo" has said already. */
function behindReported(c: Cursor): { every: Every } | undefined {
  if (peek(c)?.line) return undefined
  // "… của tháng tiếp sau tháng kết thúc kỳ báo cáo"
  const ended = attempt(c, (it) => {
    take(it, 'after', 'next')
    return take(it, 'month') ? take(it, 'ending') : undefined
  })
  if (!ended) take(c, 'after', 'next')
  const every = reportPeriod(c) ?? (ended && takeText(c, 'báo cáo') ? 'period' : undefined)
  if (every === undefined) return undefined
  if (ended) return { every }
  if (every === 'period' && tokenAt(c, c.at - 1)?.text.startsWith('kỳ ')) return { every }
  // "… tiếp theo quý phát sinh nghĩa vụ thuế"
  return takeText(c, 'báo cáo') || is(c, 'occur') ? { every } : undefined
}
