/** Reads from where to where: "từ tháng 3 đến tháng 9/2024", "01/4 - 30/6/2024", "từ quý I/2024", "sau ngày 30/6". */
import {
  attempt,
  type Cursor,
  is,
  once,
  peek,
  type Reader,
  take,
  takeDigits,
  takeText,
  tokenAt,
} from '../cursor.ts'
import { type Bound, type DateSaid, isStretch, type Point, type Said, type YearSaid } from '../said.ts'
import type { Token } from '../tokens.ts'
import { endsTold, LATER } from '../told.ts'
import { amount } from './amount.ts'
import { clock } from './clock.ts'
import { date, fits, wholeYear } from './day.ts'
import { point } from './deadline.ts'
import { monthList, monthYear, quarterList } from './months.ts'

/** "từ tháng 3 đến tháng 9/2024", "01/4 - 30/6/2024", "từ nay đến hết năm", "ngày 01 - 15/12". */
export const range: Reader<Said[]> = once(readRange, 'range')

function readRange(c: Cursor): Said[] | undefined {
  take(c, 'in')
  const from = take(c, 'from')
  const each = attempt(c, daysOfMonths)
  if (each) return each
  const start =
    attempt(c, dayRun) ??
    attempt(c, (it) => fromTo(it, from !== undefined)) ??
    (from && attempt(c, runOfMonths))
  return start && [start]
}

function fromTo(c: Cursor, named: boolean): Said | undefined {
  takeText(c, 'ngày', 'đầu')
  if (tokenAt(c, c.at - 1)?.text !== 'từ')
    c.at -= tokenAt(c, c.at - 1)?.text === 'ngày' || tokenAt(c, c.at - 1)?.text === 'đầu' ? 1 : 0
  const opens = attempt(c, clock)
  const from = attempt(c, named ? bound : point)
  if (!from) return undefined
  if (named && from.kind !== 'now') takeText(c, ',')
  const to = take(c, 'to')
  if (!to && (peek(c)?.line || !takeText(c, '-'))) return undefined
  const before = to ? take(c, 'before') !== undefined : false
  take(c, 'until')
  if (endsInQuarter(c, from)) return undefined
  const closes = attempt(c, clock)
  const end = attempt(c, point) ?? attempt(c, wholeYear)
  if (!end || isVague(from, end)) return undefined
  // "Quý I/2024-2025" may be that quarter of each year.
  if (!named && from.kind === 'months' && end.kind === 'years') return undefined
  // "Quý II - 15/7" without "từ" may be two things.
  if (!named && isStretch(from) !== isStretch(end)) return undefined
  const said: Said = { kind: 'range', from, to: end }
  if (opens === undefined && closes === undefined) return before ? { ...said, before } : said
  // An hour is of a day, and what ends at midnight ends the day before. "Trước 16 giờ ngày 29/6" is on that day.
  const dayBefore = closes === '00:00' || (before && closes === undefined)
  if (isStretch(end) || dayBefore || (opens !== undefined && isStretch(from))) return undefined
  return { ...said, told: [endsTold(opens, closes)] }
}

/** "từ ngày 10 đến ngày 15 các tháng 3, 6, 9": those days of each of them. */
function daysOfMonths(c: Cursor): Said[] | undefined {
  take(c, 'day')
  const from = takeDigits(c)
  if (from === undefined || (!take(c, 'to') && !takeText(c, '-'))) return undefined
  take(c, 'until', 'day')
  take(c, 'day')
  const to = takeDigits(c)
  take(c, 'of', 'in')
  if (to === undefined || !take(c, 'all') || !is(c, 'month')) return undefined
  const months = monthList(c)
  if (!months || from < 1 || from >= to) return undefined
  const found = months.map((month) =>
    month.kind === 'months' && month.from === month.to && fits(to, month.from) ? month : undefined,
  )
  if (!found.every((it) => it !== undefined)) return undefined
  const year = found.at(-1)?.year
  return found.map((it) => ({
    kind: 'span',
    stretch: { kind: 'days', month: it.from, from, to, ...yearSaid(it.year ?? year, it.shift) },
  }))
}

function yearSaid(year: number | undefined, shift: number | undefined): YearSaid {
  return { ...(year !== undefined && { year }), ...(shift !== undefined && { shift }) }
}

/** "quý 1 - 2/2024" ends in a quarter, not in February. */
export function endsInQuarter(c: Cursor, from: Bound): boolean {
  if (from.kind !== 'months' || from.to - from.from !== 2 || peek(c)?.kind !== 'number') return false
  return (peek(c)?.value ?? 9) <= 4 && peek(c, 1)?.text === '/' && peek(c, 2)?.text.length === 4
}

/** "từ cuối 2025 đến đầu 2026": about that time, not the two days between. */
export function isVague(from: Bound, to: Point): boolean {
  if (from.kind !== 'edge' || to.kind !== 'edge' || from.edge !== 'end' || to.edge !== 'start') return false
  return [from.of, to.of].every(
    (it) => it.kind === 'years' || (it.kind === 'months' && it.to - it.from === 11),
  )
}

export function bound(c: Cursor): Bound | undefined {
  return take(c, 'now') ? { kind: 'now' } : (attempt(c, sharedMonth) ?? attempt(c, sharedYear) ?? point(c))
}

/** "từ tháng 02-11/2025", "từ quý II-IV/2024": one run. */
function runOfMonths(c: Cursor): Said | undefined {
  const dash = peek(c, 2)?.text === '-'
  // "Từ quý 1-2/2024" may end in February.
  const [run, more] =
    (dash && (attempt(c, monthList) ?? (isRoman(peek(c, 1)) && attempt(c, quarterList)))) || []
  return run?.kind === 'cross' && !more ? { kind: 'range', from: run.from, to: run.to } : undefined
}

function isRoman(token: Token | undefined): boolean {
  return /^(i{1,3}|iv)$/.test(token?.text ?? '')
}

/** "từ ngày 15 đến ngày 20/6": the first day has the second one's month. */
function sharedMonth(c: Cursor): Bound | undefined {
  take(c, 'day')
  const token = peek(c)
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  const first = token.value ?? 0
  c.at++
  const at = c.at
  if (!take(c, 'to') && !takeText(c, '-')) return undefined
  take(c, 'until')
  const end = date(c)
  c.at = at
  if (!end || first >= end.date || !fits(first, end.month)) return undefined
  return { ...end, date: first }
}

/** "từ 6 đến 9/2024": months of one year. */
function sharedYear(c: Cursor): Bound | undefined {
  const from = takeDigits(c)
  const at = c.at
  if (from === undefined || from < 1 || !take(c, 'to')) return undefined
  const to = monthYear(c)
  c.at = at
  return to?.kind === 'months' && from < to.from ? { ...to, from, to: from } : undefined
}

function dayRun(c: Cursor): Said | undefined {
  const from = attempt(c, sharedMonth)
  if (from?.kind !== 'date') return undefined
  if (!take(c, 'to')) takeText(c, '-')
  take(c, 'until')
  const to = date(c)
  return to && { kind: 'range', from, to }
}

/** "Từ quý I/2024", "từ năm 2024 trở đi", "sau ngày 30/6": a beginning without an end. */
export function open(c: Cursor): Said[] | undefined {
  const from = take(c, 'from')
  if (!from) {
    if (is(c, 'before')) return undefined
    const after = takeText(c, 'sau') !== undefined
    const found = after ? attempt(c, point) : attempt(c, onward)
    if (!found || found.kind === 'tet' || (after && isStretch(found) && found.kind === 'cross'))
      return undefined
    const last = after && found.kind === 'date' ? attempt(c, (it) => soLongAfter(it, found)) : undefined
    return [last ?? { kind: 'open', from: found, ...(after ? { after } : {}) }]
  }
  take(c, 'after')
  const hour = attempt(c, clock)
  const found = attempt(c, point)
  if (!found || (hour !== undefined && (hour !== '00:00' || isStretch(found)))) return undefined
  const goesOn = attempt(c, (it) => take(it, 'onward'))
  // "từ năm 2022 đến năm 2025" has both its ends.
  if (found.kind === 'years' && found.to > found.from)
    return goesOn ? undefined : [{ kind: 'span', stretch: found }]
  return [{ kind: 'open', from: found }]
}

/** "sau ngày 30/6/2024 05 ngày làm việc": so long after that day. */
function soLongAfter(c: Cursor, from: DateSaid): Said | undefined {
  if (peek(c)?.kind !== 'number') return undefined
  const within = amount(c)
  const next = peek(c)
  if (!within || within.unit === 'hour' || (next && next.kind !== 'mark')) return undefined
  return { kind: 'by', how: 'by', point: { kind: 'counted', from, within, told: [LATER] } }
}

/** "năm 2024 và các năm tiếp theo", "quý II trở đi". */
function onward(c: Cursor): Point | undefined {
  const at = attempt(c, point)
  if (!at) return undefined
  return take(c, 'onward') ? at : undefined
}
