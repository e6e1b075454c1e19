/** Reads the year that may follow a day, month or quarter. */
import { attempt, type Cursor, fork, is, isOf, peek, take, takeDigits, takeText } from '../cursor.ts'
import type { YearSaid } from '../said.ts'

/** A year of four digits such as a plan may name. */
export function takeYear(c: Cursor): number | undefined {
  const token = peek(c)
  if (token?.kind !== 'number' || token.text.length !== 4) return undefined
  const year = token.value ?? 0
  if (year < 1990 || year > 2100) return undefined
  c.at++
  return year
}

/**
 * The year after a month or quarter: `/2024`, `-2024`, `.2024`, `/24`, `năm 2024`, `, năm 2024`, `năm sau`. Gives an
 * empty object where none is said; never fails.
 */
export function yearTail(c: Cursor): YearSaid {
  if (!isOf(c, 'year')) return {}
  return attempt(c, marked) ?? attempt(c, named) ?? attempt(c, alone) ?? {}
}

function marked(c: Cursor): YearSaid | undefined {
  const mark = takeText(c, '/', '-', '.', ',')
  if (!mark) return undefined
  if (mark.text === '/') takeText(c, '/')
  const year = takeYear(c)
  if (year !== undefined) return mark.text === ',' && !endsHere(c) ? undefined : { year }
  if (mark.text !== '/' || !mark.glued || !peek(c)?.glued) return undefined
  const short = peek(c)?.text.length === 2 ? takeDigits(c) : undefined
  return short === undefined || continuesNumber(c) ? undefined : { year: short }
}

function named(c: Cursor): YearSaid | undefined {
  const mark = takeText(c, ',', '/', '-')
  take(c, 'of')
  const found = attempt(c, relativeYear) ?? numberedYear(c)
  // "quý II, năm 2024: quý III": the year heads what stands behind it.
  return mark?.text === ',' && peek(c)?.text === ':' ? undefined : found
}

function numberedYear(c: Cursor): YearSaid | undefined {
  const word = take(c, 'year', 'budgetYear')
  if (!word) return undefined
  const year = takeYear(c)
  // A year on a line of its own heads what stands below it.
  if (word.line && (peek(c)?.text === ':' || peek(c)?.line)) return undefined
  return year === undefined ? undefined : { year }
}

/** "năm nay", "năm báo cáo", "năm sau liền kề năm báo cáo", "năm trước": the year by its place beside the term's. */
export function relativeYear(c: Cursor): YearSaid | undefined {
  if (attempt(c, thisYear)) return { shift: 0 }
  if (!take(c, 'year', 'budgetYear')) return undefined
  const shift = take(c, 'next') && !is(c, 'before') ? 1 : attempt(c, lastYear) ? -1 : undefined
  if (shift === undefined) return undefined
  if (shift === 1) takeText(c, 'liền kề')
  // "năm liền kề sau năm đánh giá"
  if (shift === 1) attempt(c, (it) => (takeText(it, 'sau') ? thisYear(it) : undefined))
  attempt(c, (it) => {
    take(it, 'of')
    return thisYear(it)
  })
  return { shift }
}

/** The year that the plan or report is on. */
function thisYear(c: Cursor): true | undefined {
  if (take(c, 'sameYear')) return true
  // "năm kế hoạch", "năm ngân sách" alone are this year's; with a number they are not.
  if (take(c, 'budgetYear')) return peek(c)?.kind === 'number' || relates(c) ? undefined : true
  return take(c, 'year') && takeText(c, ...THIS_YEAR) ? true : undefined
}

/** What a year of the plan or report is called: "năm báo cáo", "năm quyết toán". */
const THIS_YEAR: readonly string[] = [
  'nay',
  'này',
  'đó',
  'hiện hành',
  'kế hoạch',
  'báo cáo',
  'quyết toán',
  'đánh giá',
]

function relates(c: Cursor): boolean {
  return is(c, 'next') || is(c, 'before')
}

/** "trước" behind "năm" is last year's only where nothing follows that it could stand before. */
function lastYear(c: Cursor): true | undefined {
  const right = takeText(c, 'liền') !== undefined
  if (!takeText(c, 'trước')) return undefined
  if (right || takeText(c, 'liền kề')) return true
  const next = peek(c)
  if (!next || next.line || next.kind === 'mark' || is(c, 'to') || is(c, 'and') || is(c, 'or')) return true
  return attempt(fork(c), thisYear)
}

function alone(c: Cursor): YearSaid | undefined {
  const heads = peek(c)?.line && (peek(c, 1)?.line || peek(c, 1)?.text === ':')
  const year = heads ? undefined : takeYear(c)
  return year === undefined || continuesNumber(c) ? undefined : { year }
}

function endsHere(c: Cursor): boolean {
  const next = peek(c)
  return (
    !next || next.text === ';' || next.text === ',' || is(c, 'and') || next.text === ')' || next.text === '.'
  )
}

/** Whether a number goes on behind a mark: "24/" of "24/11". */
export function continuesNumber(c: Cursor): boolean {
  const [mark, next] = [peek(c), peek(c, 1)]
  if (!mark || !['/', '.', '-'].includes(mark.text)) return false
  return next?.kind === 'number' && mark.glued && next.glued
}
