/** Reads the year that may follow a day, month or quarter. */
import { attempt, type Cursor, is, peek, take, takeDigits, takeText } from '../cursor.ts'
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
  takeText(c, ',', '/', '-')
  take(c, 'of')
  if (!take(c, 'year', 'budgetYear')) return undefined
  const year = takeYear(c)
  if (year !== undefined) return { year }
  if (take(c, 'next')) {
    takeText(c, 'liền kề')
    return { shift: 1 }
  }
  return takeText(c, 'nay', 'hiện hành', 'kế hoạch') ? { shift: 0 } : undefined
}

function alone(c: Cursor): YearSaid | undefined {
  const year = takeYear(c)
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
