/** Reads how a day or stretch bounds the work: trước, chậm nhất, đến hết, trong, từ … đến …, and hours of the day. */
import { attempt, type Cursor, is, once, peek, type Reader, take, takeNumber, takeText } from '../cursor.ts'
import type { Bound, How, Point, Said, Stretch } from '../said.ts'
import { BEGIN } from '../words.ts'
import { date, fits, spot, wholeYear } from './day.ts'
import { stretch, stretches } from './span.ts'

/** The words before a point: "hoàn thành trước", "chậm nhất là", "đến hết", "trong". Nothing said is `undefined`. */
export function how(c: Cursor): How | undefined {
  if (!peek(c)?.lexes.length) return undefined
  // "trước khi kết thúc năm" is by its last day.
  if (attempt(c, (it) => take(it, 'beforeEvent') && take(it, 'ending'))) return 'by'
  take(c, 'finish')
  let found: How | undefined
  for (let i = 0; i < 5; i++) {
    if (take(c, 'before')) found = 'before'
    else if (take(c, 'by', 'to', 'until', 'finish')) found = found === 'before' ? found : 'by'
    else if (found === 'by' && takeText(c, 'là', 'vào', 'trong')) continue
    else if (found !== 'before' && take(c, 'in', 'is')) found = found ?? 'on'
    else break
  }
  return found
}

/** "16 giờ 30", "17h", "16:30", "sáng". Hours that no clock shows are not read. */
export function time(c: Cursor): string | undefined {
  return peek(c)?.kind === 'number' ? attempt(c, clock) : dayPart(c)
}

function clock(c: Cursor): string | undefined {
  const token = peek(c)
  if (token?.kind !== 'number' || token.text.length > 2) return undefined
  const hour = token.value ?? 99
  c.at++
  const colon = takeText(c, ':')
  if (!colon && !take(c, 'hour')) return undefined
  const next = peek(c)
  const minuteSaid =
    next?.kind === 'number' &&
    next.text.length === 2 &&
    (colon || next.glued || is(c, 'minute', 1) || is(c, 'day', 1) || peek(c, 1) === undefined)
  const minute = minuteSaid ? (next.value ?? 99) : 0
  if (minuteSaid) c.at++
  else if (colon) return undefined
  if (!take(c, 'minute')) takeText(c, "'", '’', '′')
  const at = halfDay(hour, takeText(c, 'sáng', 'chiều', 'tối')?.text)
  if (at === undefined || minute > 59 || (at === 24 && minute > 0)) return undefined
  takeText(c, ',', 'của')
  return `${String(at).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** "9 giờ sáng", "2 giờ chiều": the hour of the day, if there is such a one. */
function halfDay(hour: number, part: string | undefined): number | undefined {
  const late = part === 'chiều' || part === 'tối'
  if (late && hour >= 1 && hour <= 11) return hour + 12
  return hour > 24 || (part === 'sáng' && hour > 11) || (late && hour < 12) ? undefined : hour
}

function dayPart(c: Cursor): string | undefined {
  return take(c, 'dayPart')?.text
}

/** A day or a stretch. */
export function point(c: Cursor): Point | undefined {
  return attempt(c, spot) ?? attempt(c, stretch)
}

/** The points after one "trước": "trước ngày 15/6 và 15/12" binds both. */
function points(c: Cursor): Point[] | undefined {
  const many = attempt(c, dayList)
  if (many) return many
  const runs = attempt(c, stretches)
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

function goesBack(one: Point, more: Point): boolean {
  if (one.kind !== 'date' || more.kind !== 'date' || one.year === undefined || more.year === undefined)
    return false
  return (more.year - one.year) * 372 + (more.month - one.month) * 31 + more.date - one.date < 0
}

/** "ngày 15 và 30/6", "ngày 15 tháng 6 và tháng 12": what is said once holds for all. */
function dayList(c: Cursor): Point[] | undefined {
  return attempt(c, daysOfMonth) ?? attempt(c, dayOfMonths)
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
export const bounded: Reader<Said[]> = once(readBounded, ({ begins }) => (begins & BEGIN.bounded) !== 0)

function readBounded(c: Cursor): Said[] | undefined {
  const until = is(c, 'to') || is(c, 'until')
  const first = how(c)
  const at =
    first === undefined || first === 'before' || first === 'by' || first === 'on'
      ? attempt(c, timed)
      : undefined
  const bound = first ?? 'on'
  const found = attempt(c, points) ?? (first === undefined ? undefined : attempt(c, termYear))
  if (!found || (first === undefined && roundTheClock(c, found))) return undefined
  const hour = at ?? attempt(c, timeAfter)
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
  if (more || (from?.kind !== 'tet' && from?.kind !== 'date') || peek(c)?.kind !== 'number') return undefined
  const within = amount(c)
  const next = peek(c)
  if (!within || within.unit === 'hour' || (next && next.kind !== 'mark')) return undefined
  return {
    kind: 'by',
    how: 'by',
    point: { kind: 'counted', from, within: { ...within, count: -within.count } },
  }
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

/** "ngày 15/6, 16 giờ", "ngày 15/6 lúc 16h00". */
function timeAfter(c: Cursor): string | undefined {
  takeText(c, ',')
  if (!takeText(c, 'lúc', 'vào lúc', 'trước') && !takeText(c, 'vào')) return undefined
  return clock(c)
}

/** "trong năm", "hết năm": the year of the term, only behind such a word. */
function termYear(c: Cursor): Point[] | undefined {
  const found = wholeYear(c)
  return found && [found]
}

/** Whether a point is some days on end. */
export function isStretch(it: Bound): it is Stretch {
  return (
    it.kind !== 'date' &&
    it.kind !== 'edge' &&
    it.kind !== 'counted' &&
    it.kind !== 'tet' &&
    it.kind !== 'now'
  )
}

/** "từ tháng 3 đến tháng 9/2024", "01/4 - 30/6/2024", "từ nay đến hết năm", "ngày 01 - 15/12". */
export const range: Reader<Said[]> = once(readRange, ({ begins }) => (begins & BEGIN.range) !== 0)

function readRange(c: Cursor): Said[] | undefined {
  take(c, 'in')
  const from = take(c, 'from')
  const start = attempt(c, dayRun) ?? attempt(c, (it) => fromTo(it, from !== undefined))
  return start && [start]
}

function fromTo(c: Cursor, named: boolean): Said | undefined {
  takeText(c, 'ngày', 'đầu')
  if (c.tokens[c.at - 1]?.text !== 'từ')
    c.at -= c.tokens[c.at - 1]?.text === 'ngày' || c.tokens[c.at - 1]?.text === 'đầu' ? 1 : 0
  const from = attempt(c, named ? bound : point)
  if (!from) return undefined
  if (named && from.kind !== 'now') takeText(c, ',')
  const to = take(c, 'to')
  if (!to && !takeText(c, '-')) return undefined
  const before = to ? take(c, 'before') !== undefined : false
  take(c, 'until')
  const end = attempt(c, point) ?? attempt(c, wholeYear)
  if (!end) return undefined
  // "Quý II - 15/7" without "từ" may be two things.
  if (!named && isStretch(from) !== isStretch(end)) return undefined
  return { kind: 'range', from, to: end, ...(before ? { before } : {}) }
}

function bound(c: Cursor): Bound | undefined {
  return take(c, 'now') ? { kind: 'now' } : (attempt(c, sharedMonth) ?? point(c))
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
    return [{ kind: 'open', from: found, ...(after ? { after } : {}) }]
  }
  take(c, 'after')
  const found = attempt(c, point)
  if (!found) return undefined
  const goesOn = attempt(c, (it) => take(it, 'onward'))
  // "từ năm 2022 đến năm 2025" has both its ends.
  if (found.kind === 'years' && found.to > found.from)
    return goesOn ? undefined : [{ kind: 'span', stretch: found }]
  return [{ kind: 'open', from: found }]
}

/** "năm 2024 và các năm tiếp theo", "quý II trở đi". */
function onward(c: Cursor): Point | undefined {
  const at = attempt(c, point)
  if (!at) return undefined
  return take(c, 'onward') ? at : undefined
}

/** A number of days, weeks, months: for limits that run from an event. */
export function amount(
  c: Cursor,
): { count: number; unit: 'hour' | 'day' | 'workday' | 'week' | 'month' | 'year' } | undefined {
  const count = takeNumber(c)
  if (count === undefined || count === 0) return undefined
  if (take(c, 'workday')) return { count, unit: 'workday' }
  if (take(c, 'day')) return { count, unit: takeText(c, 'làm việc') ? 'workday' : 'day' }
  // Eight hours of work are one working day.
  if (takeText(c, 'giờ làm việc')) return count % 8 === 0 ? { count: count / 8, unit: 'workday' } : undefined
  if (take(c, 'hour')) {
    return { count, unit: 'hour' }
  }
  if (take(c, 'week')) return { count, unit: 'week' }
  if (take(c, 'month')) return { count, unit: 'month' }
  return take(c, 'year') ? { count, unit: 'year' } : undefined
}
