/** Reads months and quarters, alone, in lists and in runs: "quý I, II/2024", "tháng 3 - 6/2024", "6/2024". */
import {
  attempt,
  type Cursor,
  fork,
  is,
  peek,
  type Reader,
  take,
  takeDigits,
  takeNumber,
  takeText,
  takeThrough,
  tokenAt,
} from '../cursor.ts'
import type { Stretch, YearSaid } from '../said.ts'
import type { Token } from '../tokens.ts'
import { continuesNumber, takeYear, yearTail } from './year.ts'

type Unit = Reader<{ from: number; to: number }>

function quarterNumber(c: Cursor): { from: number; to: number } | undefined {
  const token = peek(c)
  if (!token) return undefined
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(token.text) + 1
  // A small L for the letter I is what scanning makes of it.
  const slip = ['l', 'll', 'lll', 'lv'].indexOf(token.text) + 1
  const n =
    roman || slip || (token.kind === 'number' && token.text.length <= 2) || token.kind === 'word'
      ? roman || slip || token.value
      : undefined
  if (n === undefined || n < 1 || n > 4) return undefined
  c.at++
  return { from: n * 3 - 2, to: n * 3 }
}

function monthNumber(c: Cursor): { from: number; to: number } | undefined {
  const n = takeNumber(c)
  return n === undefined || n < 1 || n > 12 ? undefined : { from: n, to: n }
}

export function oneQuarter(c: Cursor): Stretch | undefined {
  if (!take(c, 'quarter')) return undefined
  takeText(c, '.')
  const last = attempt(c, (it) =>
    take(it, 'last') && takeThrough(it, 'of', 'year') ? { from: 10, to: 12 } : undefined,
  )
  const first = attempt(c, (it) =>
    take(it, 'first') && takeThrough(it, 'of', 'year') ? { from: 1, to: 3 } : undefined,
  )
  if (last || first) {
    const months = last ?? first ?? { from: 1, to: 3 }
    const year = takeYear(c)
    return { kind: 'months', ...months, ...(year === undefined ? {} : { year }) }
  }
  const found = quarterNumber(c)
  const year = found && yearTail(c)
  // "Quý I-V" runs on to a quarter that is not there.
  const runsOn = peek(c)?.text === '-' && /^[ivx]+$/.test(peek(c, 1)?.text ?? '') && !numbersQuarter(c)
  return found && !runsOn ? { kind: 'months', ...found, ...year } : undefined
}

function numbersQuarter(c: Cursor): boolean {
  return quarterNumber(fork(c, c.at + 1)) !== undefined
}

export function oneMonth(c: Cursor): Stretch | undefined {
  const word = take(c, 'month')
  if (!word) return undefined
  if (isShort(word)) takeText(c, '.')
  const edge = attempt(c, edgeMonth)
  if (edge) return edge
  const found = monthNumber(c)
  if (!found || is(c, 'times')) return undefined
  // "T6 hằng tuần" is Friday.
  if (word.text === 't' && is(c, 'each') && !is(c, 'year', 1)) return undefined
  const year = yearTail(c)
  return continuesNumber(c) ? undefined : { kind: 'months', ...found, ...year }
}

/** "T.6", "Thg. 6", "Q.I". */
function isShort({ text }: Token): boolean {
  return text === 't' || text === 'thg' || text === 'q'
}

/** "tháng cuối năm 2024", "tháng đầu tiên của năm". */
function edgeMonth(c: Cursor): Stretch | undefined {
  const last = take(c, 'last')
  if (!last && !take(c, 'first')) return undefined
  take(c, 'of')
  if (!take(c, 'year')) return undefined
  const year = takeYear(c)
  const month = last ? 12 : 1
  return { kind: 'months', from: month, to: month, ...(year === undefined ? {} : { year }) }
}

export function quarterList(c: Cursor): Stretch[] | undefined {
  return list(c, 'quarter', quarterNumber)
}

export function monthList(c: Cursor): Stretch[] | undefined {
  return list(c, 'month', monthNumber)
}

/** "quý I, II và IV/2024", "tháng 3 - 6/2024": the unit word may be said once. */
export function list(c: Cursor, unit: 'quarter' | 'month', number: Unit): Stretch[] | undefined {
  take(c, 'all')
  const word = take(c, unit)
  if (!word) return undefined
  if (isShort(word)) takeText(c, '.')
  const first = number(c)
  if (!first || is(c, 'times')) return undefined
  const found: Stretch[] = [item(c, first)]
  for (let many = 1; many < 12; many++) {
    const next = attempt(c, (it) => further(it, unit, number))
    if (!next) break
    if (next.run) {
      const from = found.pop()
      if (from) found.push({ kind: 'cross', from, to: next.stretch })
    } else found.push(next.stretch)
  }
  if (found.length < 2 && found[0]?.kind !== 'cross') return undefined
  if (unit === 'month' && (is(c, 'first') || is(c, 'times'))) return undefined
  return continuesNumber(c) ? undefined : found
}

function item(c: Cursor, months: { from: number; to: number }): Stretch {
  // "3, 2024" is a month and a year only where the year ends the list; yearTail sees to that.
  return { kind: 'months', ...months, ...attempt(c, itemYear) }
}

export function itemYear(c: Cursor): YearSaid | undefined {
  const found = yearTail(c)
  return found.year === undefined && found.shift === undefined ? undefined : found
}

function further(
  c: Cursor,
  unit: 'quarter' | 'month',
  number: Unit,
): { run: boolean; stretch: Stretch } | undefined {
  // A dash at the beginning of a line is a bullet.
  if (peek(c)?.line && peek(c)?.text === '-') return undefined
  const run = takeText(c, '-') !== undefined || take(c, 'to') !== undefined
  if (!run && !takeText(c, ',', '/') && !take(c, 'and', 'or')) return undefined
  const slash = tokenAt(c, c.at - 1)?.text === '/'
  if (!run && !slash) take(c, 'and')
  if (run) takeText(c, 'hết')
  const named = take(c, unit)
  if (named && isShort(named)) takeText(c, '.')
  if (slash && (unit === 'month' || peek(c)?.kind === 'number')) return undefined
  const months = number(c)
  if (!months) return undefined
  // "tháng 6, 15/12" and "tháng 6, 6 tháng cuối năm" go on with something else.
  if (
    !named &&
    (is(c, 'month') ||
      is(c, 'times') ||
      is(c, 'quarter') ||
      is(c, 'day') ||
      (is(c, 'year') && peek(c, 1)?.kind !== 'number'))
  )
    return undefined
  const stretch = item(c, months)
  if (continuesNumber(c) && peek(c)?.text !== '-') return undefined
  return { run, stretch }
}

/** "6/2024": a month and its year. */
export function monthYear(c: Cursor): Stretch | undefined {
  const month = takeDigits(c)
  if (month === undefined || month < 1 || month > 12) return undefined
  const mark = takeText(c, '/', '-', '.')
  if (!mark?.glued) return undefined
  const year = takeYear(c)
  // "6/2024-12/2024" goes on with another month.
  const broken = continuesNumber(c) && !(peek(c)?.text === '-' && peek(c, 2)?.text === '/')
  return year === undefined || broken ? undefined : { kind: 'months', from: month, to: month, year }
}
