/** Reads Tết: Tết Nguyên đán, Tết Dương lịch, with their year in digits or by its lunar name ("Giáp Thìn"). */
import { attempt, type Cursor, peek, take } from '../cursor.ts'
import type { Spot } from '../said.ts'
import { yearTail } from './year.ts'

/** Mùng 1 Tết, or Tết Dương lịch. */
export function tet(c: Cursor): Spot | undefined {
  if (take(c, 'newYear')) return { kind: 'date', date: 1, month: 1, ...yearTail(c) }
  if (!take(c, 'tet')) return undefined
  const named = attempt(c, lunarYear)
  const said = yearTail(c)
  if (named === undefined) return { kind: 'tet', ...said }
  // "Giáp Thìn 2025": the name and the number are of two years.
  return said.year === undefined || said.year === named ? { kind: 'tet', year: named } : undefined
}

const STEMS: readonly string[] = 'giáp ất bính đinh mậu kỷ canh tân nhâm quý'.split(' ')
const BRANCHES: readonly string[] = 'tý sửu dần mão thìn tỵ ngọ mùi thân dậu tuất hợi'.split(' ')
const OTHERWISE: Readonly<Record<string, string>> = { tí: 'tý', tị: 'tỵ', kỉ: 'kỷ' }

/** The year of 1984 - 2043 that has a lunar name; only half of all pairs of the two cycles are years. */
function lunarYear(c: Cursor): number | undefined {
  const spelt = (at: number): string => {
    const text = peek(c, at)?.text ?? ''
    return OTHERWISE[text] ?? text
  }
  const first = spelt(0) === 'năm' ? 1 : 0
  const [stem, branch] = [STEMS.indexOf(spelt(first)), BRANCHES.indexOf(spelt(first + 1))]
  if (stem < 0 || branch < 0 || stem % 2 !== branch % 2) return undefined
  c.at += first + 2
  // Both cycles began together in 1984 (Giáp Tý).
  return 1984 + ((6 * stem - 5 * branch + 60) % 60)
}
