/** Reads years on end: "năm 2024", "giai đoạn 2022 - 2025", "2 năm (2024-2025)", "năm học 2023-2024". */
import { attempt, type Cursor, is, peek, take, takeNumber, takeText } from '../cursor.ts'
import type { Stretch } from '../said.ts'
import { continuesNumber, takeYear } from './year.ts'

/** "2 năm (2024-2025)": the years that are counted, named in brackets. */
export function yearsInBrackets(c: Cursor): Stretch | undefined {
  const count = takeNumber(c)
  if (count === undefined || !take(c, 'year') || !takeText(c, '(')) return undefined
  const found = years(c)
  if (found?.kind !== 'years' || found.to - found.from + 1 !== count || !takeText(c, ')')) return undefined
  return found
}

/** "năm 2024", "2024", "giai đoạn 2022 - 2025", "năm ngân sách 2024". */
export function years(c: Cursor): Stretch | undefined {
  const named = take(c, 'stage') ?? attempt(c, countedYears)
  take(c, 'year', 'budgetYear')
  const from = takeYear(c)
  if (from === undefined) return undefined
  const to = attempt(c, (it) => {
    if (!takeText(it, '-') && !take(it, 'to')) return undefined
    takeText(it, 'hết')
    take(it, 'year')
    const year = takeYear(it)
    return year === undefined || year < from || continuesNumber(it) ? undefined : year
  })
  if (continuesNumber(c) && to === undefined) return undefined
  if (named && to === undefined && named.text.startsWith('giai')) return undefined
  const office = named?.text === 'nhiệm kỳ' ? { office: true } : {}
  return { kind: 'years', from, to: to ?? from, ...office }
}

/** "2 năm" of "2 năm 2024-2025". */
function countedYears(c: Cursor): ReturnType<typeof peek> {
  const count = takeNumber(c)
  if (count === undefined || count > 10) return undefined
  const word = take(c, 'year')
  return word && peek(c, 1)?.text === '-' ? word : undefined
}

export function yearList(c: Cursor): Stretch[] | undefined {
  take(c, 'in')
  // "hai năm 2024, 2025" counts the years that it names.
  const count = is(c, 'year') ? undefined : attempt(c, takeNumber)
  if (!take(c, 'stage', 'year')) return undefined
  const found: Stretch[] = []
  for (let many = 0; many < 12; many++) {
    const year = attempt(c, (it) => {
      if (many > 0 && !takeText(it, ',') && !take(it, 'and')) return undefined
      take(it, 'and')
      take(it, 'year')
      const year = takeYear(it)
      return year === undefined || continuesNumber(it) ? undefined : year
    })
    if (year === undefined) break
    found.push({ kind: 'years', from: year, to: year })
  }
  return found.length > 1 && (count === undefined || count === found.length) ? found : undefined
}

/** ", 2025 và 2026" behind a time that names its year: the same of these years. */
export function yearsBehind(c: Cursor): number[] | undefined {
  const found: number[] = []
  while (found.length < 12) {
    const year = attempt(c, (it) => {
      if (!takeText(it, ',') && (found.length === 0 || !take(it, 'and'))) return undefined
      const next = takeYear(it)
      return next === undefined || continuesNumber(it) ? undefined : next
    })
    if (year === undefined) break
    found.push(year)
  }
  const next = peek(c)
  return found.length > 0 && (!next || next.line || next.kind === 'mark') ? found : undefined
}

/** "các năm 2024, 2025", "các năm 2022 - 2025" behind a time without a year. */
export function yearsNamed(c: Cursor): number[] | undefined {
  if (!/các năm$/.test(peek(c)?.text ?? '')) return undefined
  const listed = attempt(c, yearList) ?? [attempt(c, years)]
  const found: number[] = []
  for (const it of listed) {
    if (it?.kind !== 'years' || it.to - it.from > 12) return undefined
    for (let year = it.from; year <= it.to; year++) found.push(year)
  }
  return found
}

/** "năm học 2023-2024"; the dates of a school year are for the explanation to tell. */
export function schoolYear(c: Cursor): Stretch | undefined {
  if (!take(c, 'schoolYear')) return undefined
  const from = takeYear(c)
  if (from === undefined || !takeText(c, '-', '/')) return undefined
  const to = takeYear(c)
  return to === from + 1 ? { kind: 'school-year', from, to } : undefined
}
