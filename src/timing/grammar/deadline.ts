/** Reads how a day or stretch bounds the work: trước, chậm nhất, đến hết, trong, with its hour; and lists of days. */
import {
  attempt,
  type Cursor,
  fork,
  holds,
  is,
  isAny,
  isOf,
  once,
  peek,
  type Reader,
  take,
  takeText,
} from '../cursor.ts'
import { type How, isStretch, type Point, type Said } from '../said.ts'
import { amount } from './amount.ts'
import { clock, time } from './clock.ts'
import { date, fits, spot, whichEdge, wholeYear } from './day.ts'
import { quarterDays } from './quarter-day.ts'
import { stretch, stretches } from './span.ts'
import { yearsBehind, yearsNamed } from './year-spans.ts'

/** The words before a point: "hoàn thành trước", "chậm nhất là", "đến hết", "trong". Nothing said is `undefined`. */
export function how(c: Cursor): How | undefined {
  if (!isOf(c, 'how')) return undefined
  // "trước khi kết thúc năm", "trước thời điểm kết thúc năm" are by its last day.
  if (attempt(c, (it) => (take(it, 'beforeEvent') ?? takeText(it, 'trước thời điểm')) && take(it, 'ending')))
    return 'by'
  take(c, 'finish')
  let found: How | undefined
  for (let i = 0; i < 5; i++) {
    if (lastPeriod(c, found)) return undefined
    if (take(c, 'before')) found = 'before'
    else if (take(c, 'by', 'to', 'until', 'finish')) found = found === 'before' ? found : 'by'
    else if (found === 'by' && takeText(c, 'là', 'vào', 'trong')) continue
    else if (found !== 'before' && take(c, 'in', 'is')) found = found ?? 'on'
    else break
  }
  return found
}

/** "Báo cáo quý trước chậm nhất ngày 07": of the quarter before. */
function lastPeriod(c: Cursor, found: How | undefined): boolean {
  if (found || !is(c, 'before') || !is(c, 'by', 1)) return false
  return isAny(fork(c, c.at - 1), ['month', 'quarter', 'year', 'period'])
}

/** A day or a stretch. */
export function point(c: Cursor): Point | undefined {
  return attempt(c, spot) ?? attempt(c, stretch)
}

/** The points after one "trước": "trước ngày 15/6 và 15/12" binds both. */
function points(c: Cursor): Point[] | undefined {
  if (is(c, 'all') && is(c, 'day', 1)) return allDays(c)
  return (is(c, 'all', 1) ? attempt(c, edges) : undefined) ?? listed(c)
}

/** "cuối các tháng 3, 6, 9", "giữa các quý I và III". */
function edges(c: Cursor): Point[] | undefined {
  const edge = whichEdge(c)
  const found = edge && attempt(c, stretches)
  if (!edge || !found?.every((of) => of.kind === 'months')) return undefined
  return found.map((of) => ({ kind: 'edge', edge, of }))
}

/** "các ngày 10/6 và 10/12". */
function allDays(c: Cursor): Point[] | undefined {
  c.at++
  const found = listed(c)
  return found && found.length > 1 && found.every(({ kind }) => kind === 'date') ? found : undefined
}

function listed(c: Cursor): Point[] | undefined {
  const many = attempt(c, dayList)
  if (many) return many
  const runs = peek(c)?.text === 't' && attempt(fork(c), date) ? undefined : attempt(c, stretches)
  const one = runs === undefined ? attempt(c, spot) : undefined
  if (!one) return runs
  const found: Point[] = [one]
  while (found.length < 12) {
    const next = attempt(c, (it) => {
      if (!takeText(it, ',') && !take(it, 'and', 'or')) return undefined
      take(it, 'and')
      const more = one.kind === 'date' ? date(it) : spot(it)
      // "trước 30/6/2024 và ngày 05/3/2024": lists go forward, so an earlier day is a time of its own.
      return more && goesBack(one, more) ? undefined : more
    })
    if (!next) break
    found.push(next)
  }
  return found
}

/** Whether a day lies before the one that it is listed behind, both with their years. */
export function goesBack(one: Point, more: Point): boolean {
  if (one.kind !== 'date' || more.kind !== 'date' || one.year === undefined || more.year === undefined)
    return false
  return (more.year - one.year) * 372 + (more.month - one.month) * 31 + more.date - one.date < 0
}

/** "ngày 15 và 30/6", "ngày 15 tháng 6 và tháng 12": what is said once holds for all. */
function dayList(c: Cursor): Point[] | undefined {
  const listed = holds(c, 'joint')
  return (listed && (attempt(c, daysOfMonth) ?? attempt(c, daysOfQuarters))) || attempt(c, dayOfMonths)
}

function daysOfMonth(c: Cursor): Point[] | undefined {
  take(c, 'day')
  const days: number[] = []
  for (let i = 0; i < 8; i++) {
    const day = attempt(c, (it) => {
      take(it, 'day')
      const token = peek(it)
      if (token?.kind !== 'number' || token.text.length > 2) return undefined
      it.at++
      return takeText(it, ',') || take(it, 'and') ? token.value : undefined
    })
    if (day === undefined) break
    days.push(day)
  }
  if (days.length === 0) return undefined
  const last = date(c)
  if (!last || !days.every((day, i) => fits(day, last.month) && day < (days[i + 1] ?? last.date)))
    return undefined
  return [...days.map((day) => ({ ...last, date: day })), last]
}

function daysOfQuarters(c: Cursor): Point[] | undefined {
  const found = holds(c, 'edge') ? quarterDays(c) : undefined
  return found && found.length > 1 && found.every((it) => fits(it.date, it.month)) ? found : undefined
}

function dayOfMonths(c: Cursor): Point[] | undefined {
  take(c, 'day')
  const token = peek(c)
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  const day = token.value ?? 0
  c.at++
  take(c, 'of')
  if (!is(c, 'month') && !is(c, 'all')) return undefined
  const months = attempt(c, stretches)
  if (!months || months.length < 2) return undefined
  const found: Point[] = []
  for (const it of months) {
    if (it.kind !== 'months' || !fits(day, it.from)) return undefined
    const { year, shift } = it
    found.push({
      kind: 'date',
      date: day,
      month: it.from,
      ...(year === undefined ? {} : { year }),
      ...(shift === undefined ? {} : { shift }),
    })
  }
  return found
}

/** A deadline or window: what stands before the point decides which. */
export const bounded: Reader<Said[]> = once(readBounded, 'bounded')

function readBounded(c: Cursor): Said[] | undefined {
  const until = is(c, 'to') || is(c, 'until')
  const first = how(c)
  const at =
    first === undefined || first === 'before' || first === 'by' || first === 'on'
      ? attempt(c, timed)
      : undefined
  const bound = first ?? 'on'
  const said = attempt(c, points) ?? (first === undefined ? undefined : attempt(c, termYear))
  const found = said && (attempt(c, (it) => inEachYear(it, said)) ?? said)
  if (!found || (first === undefined && roundTheClock(c, found))) return undefined
  const hour = at ?? attempt(c, (it) => timeAfter(it, bound))
  // Tết bounds what is done before or after it; in it nothing is due.
  if (bound === 'on' && found.some(({ kind }) => kind === 'tet')) return undefined
  // An hour is of a day: "16h quý II" says something else.
  if (hour !== undefined && found.some(isStretch)) return undefined
  const ahead =
    bound === 'before' && hour === undefined ? attempt(c, (it) => soLongBefore(it, found)) : undefined
  if (ahead) return [ahead]
  const during = first === 'on'
  return found.map((it): Said => {
    if (isStretch(it) && bound === 'on') return { kind: 'span', stretch: it, ...(during ? { during } : {}) }
    return {
      kind: 'by',
      point: it,
      how: bound,
      ...(until ? { until } : {}),
      ...(hour === undefined ? {} : { time: hour }),
    }
  })
}

/** "Trước Tết 01 tuần", "trước ngày 15/6 05 ngày": so long before that day. */
function soLongBefore(c: Cursor, [from, more]: Point[]): Said | undefined {
  if (more || (from?.kind !== 'tet' && from?.kind !== 'date')) return undefined
  if (!is(c, 'from')) take(c, 'least')
  if (peek(c)?.kind !== 'number') return undefined
  const within = amount(c)
  const next = peek(c)
  if (!within || within.unit === 'hour' || (next && next.kind !== 'mark')) return undefined
  return {
    kind: 'by',
    how: 'by',
    point: { kind: 'counted', from, within: { ...within, count: -within.count } },
  }
}

/** "Quý I/2024, 2025", "15/6 các năm 2024, 2025": the same of each year. */
function inEachYear(c: Cursor, found: Point[]): Point[] | undefined {
  const next = peek(c)
  if (next?.text !== ',' && !next?.lexes.includes('stage')) return undefined
  const [first] = found
  const dated = found.every((it) => it.kind === 'date' || it.kind === 'months')
  if (!dated || !first || found.slice(0, -1).some(hasYear)) return undefined
  const last = found.at(-1)
  const said = last && hasYear(last) ? (found.length === 1 ? yearsBehind(c) : undefined) : yearsNamed(c)
  return (
    said && [
      ...(hasYear(first) ? [first] : []),
      ...said.flatMap((year) => found.map((it) => ({ ...it, year }))),
    ]
  )
}

function hasYear(it: Point): boolean {
  return 'year' in it || 'shift' in it
}

/** "24/7" alone is 24 July to one reader and day and night to another. */
function roundTheClock(c: Cursor, [only]: Point[]): boolean {
  return (
    only?.kind === 'date' &&
    only.date === 24 &&
    only.month === 7 &&
    only.year === undefined &&
    c.tokens[c.at - 3]?.lexes.length === 0 &&
    !c.tokens[c.at - 4]?.lexes.includes('day')
  )
}

function timed(c: Cursor): string | undefined {
  const found = time(c)
  if (found === undefined) return undefined
  take(c, 'in')
  return found
}

/** "ngày 15/6, 16 giờ", "15/6/2024 17:00", "ngày 15/6 lúc 16h00", "ngày 15/6 (trước 17h)". */
function timeAfter(c: Cursor, bound: How): string | undefined {
  const mark = takeText(c, ',', '(')
  const said = takeText(c, 'lúc', 'vào lúc', 'trước', 'chậm nhất', 'vào')
  // "trước ngày 20/6 (17h)" may end on that day or the day before.
  if (!said && bound === 'before') return undefined
  const found = clock(c)
  if (found === undefined || mark?.text === '(') return takeText(c, ')') && found
  // "…, trước 24h ngày 30/6" is the hour of another day.
  if (said) return is(c, 'day') || peek(c)?.kind === 'number' ? undefined : found
  // "15/6, 16h ngày 20/6": an hour alone is of the day before it where nothing follows.
  const next = peek(c)
  return !next || next.line || [';', ')', '.'].includes(next.text) ? found : undefined
}

/** "trong năm", "hết năm": the year of the term, only behind such a word. */
function termYear(c: Cursor): Point[] | undefined {
  const found = wholeYear(c)
  return found && [found]
}
