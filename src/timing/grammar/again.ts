/** Reads what comes again: hằng quý, định kỳ 6 tháng và năm, 2 lần/năm, 3 tháng một lần, tháng 12 hằng năm. */
import {
  attempt,
  type Cursor,
  choice,
  fork,
  is,
  isOf,
  needing,
  once,
  peek,
  type Reader,
  take,
  takeNumber,
  takeText,
  tokenAt,
} from '../cursor.ts'
import type { AgainSaid, Said } from '../said.ts'
import type { Token } from '../tokens.ts'
import { yearly } from '../yearly.ts'
import { time } from './clock.ts'
import { bounded } from './deadline.ts'
import { range } from './range.ts'
import { type Length, lengthOf } from './unit.ts'

/** Something that comes again, one entry for each frequency named. */
export const again: Reader<Said[]> = once(readAgain, 'again')

function readAgain(c: Cursor): Said[] | undefined {
  const by = takeText(c, 'theo') !== undefined
  // "tối thiểu mỗi quý 01 lần": how often stands further on.
  attempt(c, (it) => (!is(it, 'from') && take(it, 'least') && is(it, 'each') ? true : undefined))
  return turns(c) ?? attempt(c, (it) => frequencies(it, by)) ?? periodicAlone(c)
}

const turns: Reader<Said[]> = choice<Said[]>([
  [needing('each', yearlyPoints)],
  [needing('each', daily), 'before', 'in', 'by', 'dayPart', 'number'],
  [dailyThen, 'periodic', 'each'],
  [needing('times', timesPerPeriod), 'number'],
  [timesPerPeriod, 'periodic', 'least'],
  [needing('times', everySoOften)],
])

/** "hằng tháng, quý, 6 tháng và cả năm", "định kỳ 6 tháng, 1 năm", "quý, năm". */
function frequencies(c: Cursor, by: boolean): Said[] | undefined {
  const periodic = take(c, 'periodic') !== undefined
  if (periodic) takeText(c, ':', 'vào')
  if (take(c, 'yearly')) {
    // "Họp thường niên mỗi năm một lần"
    const often = attempt(c, (it) => timesPerPeriod(it) ?? everySoOften(it))
    return often?.[0]?.kind === 'again' && often[0].every === 'year'
      ? often
      : [{ kind: 'again', every: 'year' }]
  }
  const found: AgainSaid[] = []
  let marked = periodic || by
  for (let i = 0; i < 8; i++) {
    const next = attempt(c, (it) => {
      if (i > 0 && !takeText(it, ',', '/') && !take(it, 'and', 'or')) return undefined
      if (i > 0) take(it, 'and')
      return item(it, marked)
    })
    if (!next) break
    marked ||= next.marked
    found.push(next.said)
  }
  if (found.length === 0) return undefined
  if (!marked) {
    for (const it of found) it.bare = true
  }
  return found
}

function item(c: Cursor, marked: boolean): { said: AgainSaid; marked: boolean } | undefined {
  // "các quý (trong năm)" is each of them; "các tháng 6, 12" are the ones named.
  const all = take(c, 'all') !== undefined
  const each = take(c, 'each') !== undefined || all
  if (!each) take(c, 'whole')
  const length = lengthOf(c)
  if (!length) return undefined
  const bound = each || marked
  if (!each && (length.every === 'day' || length.every === 'period') && !bound) return undefined
  if ((!each || all) && numbered(c)) return undefined
  if ((!each || all) && cutShort(c, length)) return undefined
  if (all && !['month', 'quarter', 'period', 'week'].includes(length.every)) return undefined
  // "các tháng còn lại", "các quý khác": not all of them.
  if (all && /^(còn|khác)/.test(peek(c)?.text ?? '')) return undefined
  const times = attempt(c, howOftenHere) ?? (each ? attempt(c, howOftenDone) : undefined)
  if (!bound && times !== undefined) return undefined
  if (length.every === 'week' && !bound && !listed(c)) return undefined
  return {
    said: { kind: 'again', ...length, ...(times !== undefined && times > 1 ? { times } : {}) },
    marked: each,
  }
}

/** "tuần/tháng/quý" and "tuần, tháng, quý" name lengths; "tuần" alone is any week. */
function listed(c: Cursor): boolean {
  const joint = ['/', ','].includes(peek(c)?.text ?? '') || is(c, 'and')
  return (
    joint && (is(c, 'month', 1) || is(c, 'quarter', 1) || is(c, 'year', 1)) && !numbered(fork(c, c.at + 2))
  )
}

/** "ngày làm việc cuối cùng", "tuần đầu": the unit goes on as a day of a period. */
function cutShort(c: Cursor, { every }: Length): boolean {
  const next = peek(c)
  if (!next) return false
  if (every === 'day' || every === 'week') return next.kind === 'word' && !is(c, 'and') && !is(c, 'or')
  return is(c, 'first') || is(c, 'last') || is(c, 'middle')
}

/** "quý I", "năm 2024", "tháng 6": the unit has a number, so it is no frequency. */
function numbered(c: Cursor): boolean {
  const next = peek(c)
  if (!next) return false
  if (next.kind === 'number') return !(peek(c, 1)?.lexes.includes('times') ?? false)
  return (
    ['i', 'ii', 'iii', 'iv', 'v', 'l', 'll'].includes(next.text) ||
    (next.value !== undefined && !is(c, 'year') && !is(c, 'times', 1))
  )
}

/** "2 lần", "ít nhất 01 lần". */
function howOften(c: Cursor): number | undefined {
  takeText(c, ',')
  // "Ít nhất 02 ngày trong 01 tháng": on so many days.
  const least = take(c, 'least')
  const count = takeNumber(c)
  if (count === undefined || count < 1 || count > 400) return undefined
  // "02 tin, bài/tháng" counts what is written, not how often.
  const pieces = take(c, 'piece') !== undefined
  if (!pieces && !take(c, 'times') && !(least && takeText(c, 'ngày', 'buổi'))) return undefined
  take(c, 'most')
  return pieces ? 1 : count
}

/** "mỗi tháng, 2 lần/năm" are two frequencies. */
function howOftenHere(c: Cursor): number | undefined {
  const count = howOften(c)
  return peek(c)?.text === '/' ? undefined : count
}

/** "Mỗi năm tổ chức kiểm tra ít nhất 02 lần": what is done so often stands between. */
function howOftenDone(c: Cursor): number | undefined {
  takeText(c, ',')
  const from = c.at
  while (c.at < from + 6 && isDone(peek(c))) c.at++
  const count = c.at > from ? howOftenHere(c) : undefined
  return clauseEnds(c) ? count : undefined
}

function isDone(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.line && (token.head === true || token.lexes.length === 0)
}

function clauseEnds(c: Cursor): boolean {
  const next = peek(c)
  return !next || next.line || [';', '.', ',', '(', ')'].includes(next.text) || isOf(c, 'goesOn')
}

/** "2 lần/năm", "tối thiểu 01 lần trong quý". */
function timesPerPeriod(c: Cursor): Said[] | undefined {
  take(c, 'periodic')
  const count = howOften(c)
  if (count === undefined) return undefined
  if (!takeText(c, '/', 'trong')) {
    if (!is(c, 'each') && !is(c, 'per')) return undefined
  }
  take(c, 'each')
  takeText(c, 'một', '01', '1')
  const length = lengthOf(c)
  if (!length || length.of || numbered(c)) return undefined
  take(c, 'most')
  return [{ kind: 'again', ...length, ...(count > 1 ? { times: count } : {}) }]
}

/** "6 tháng một lần", "quý/lần", "03 năm/1 lần", "nửa tháng một lần", "năm 2 lần". */
function everySoOften(c: Cursor): Said[] | undefined {
  take(c, 'periodic')
  if (!is(c, 'from')) take(c, 'least')
  // "không quá 03 tháng/lần" bounds how far apart the turns are, "không quá 02 lần/năm" how many there may be.
  takeText(c, 'không quá', 'tối đa')
  take(c, 'each')
  takeText(c, 'một', 'cứ')
  const half = take(c, 'fortnight') !== undefined
  const length: Length | undefined = half ? { every: 'month' } : lengthOf(c)
  if (!length || length.of) return undefined
  const slash = takeText(c, '/') !== undefined
  take(c, 'least')
  const count = attempt(c, (it) => {
    const n = takeNumber(it)
    return n !== undefined && is(it, 'times') ? n : undefined
  })
  if (!slash && count === undefined) return undefined
  if (!takeText(c, 'lần', 'kỳ', 'đợt') || (count ?? 1) > (length.every === 'day' ? 10 : 400)) return undefined
  take(c, 'most')
  const times = (count ?? 1) * (half ? 2 : 1)
  return [{ kind: 'again', ...length, ...(times > 1 ? { times } : {}) }]
}

/** "trước 17h hằng ngày", "trước 10 giờ và 16 giờ hằng ngày". */
function daily(c: Cursor): Said[] | undefined {
  const bound = take(c, 'before', 'in', 'by')
  const found: string[] = []
  while (found.length < 8) {
    const hour = attempt(c, time)
    if (hour === undefined) break
    found.push(hour)
    if (!takeText(c, ',') && tokenAt(c, c.at - 1)?.text !== ',') if (!take(c, 'and')) break
  }
  if (found.length === 0 || (found.includes('00:00') && bound && !bound.lexes.includes('in')))
    return undefined
  if (!take(c, 'each') || !take(c, 'day', 'workday')) return undefined
  return found.map((hour) => ({ kind: 'again', every: 'day', time: hour }))
}

/** "hằng ngày (trước 16 giờ)", "hằng ngày, lúc 17h00". */
function dailyThen(c: Cursor): Said[] | undefined {
  take(c, 'periodic')
  if (!take(c, 'each') || !take(c, 'day', 'workday')) return undefined
  const bracket = takeText(c, '(') !== undefined
  const comma = !bracket && takeText(c, ',') !== undefined
  if (!take(c, 'before', 'in', 'by') && !bracket && !comma) return undefined
  const hour = time(c)
  // The comma behind an hour ("16 giờ, ngày 15/6") is here one between two clauses.
  if (hour !== undefined && tokenAt(c, c.at - 1)?.text === ',') c.at--
  const next = peek(c)
  if (hour === undefined || (bracket ? !takeText(c, ')') : next && next.kind !== 'mark')) return undefined
  return [{ kind: 'again', every: 'day', time: hour }]
}

/** "định kỳ", "từng kỳ báo cáo" is for `frequencies`; alone it is every reporting period. */
function periodicAlone(c: Cursor): Said[] | undefined {
  if (!take(c, 'periodic')) return undefined
  return [{ kind: 'again', every: 'period' }]
}

/** "tháng 12 hằng năm", "trước 15/12 hằng năm", "quý I, quý III mỗi năm". */
function yearlyPoints(c: Cursor): Said[] | undefined {
  take(c, 'periodic')
  const points = attempt(c, range) ?? bounded(c)
  if (!points) return undefined
  takeText(c, ',')
  if (!take(c, 'yearly')) {
    take(c, 'periodic', 'of')
    if (!take(c, 'each', 'all') || !take(c, 'year')) return undefined
    if (peek(c)?.value !== undefined) return undefined
  }
  const found = points.map(yearly)
  return found.every((it) => it !== undefined) ? found : undefined
}
