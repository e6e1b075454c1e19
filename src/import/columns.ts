/**
 * The head of a task table: which rows of a grid are headings and which field each column is. Knows wordings of headings
 * and looks at the cells where a heading has two meanings.
 */

import { readTarget } from '../plan/target.ts'
import type { ColumnField } from '../plan/types.ts'
import { foldKey } from '../text/fold.ts'
import { periodHeading, readHeading } from './headings.ts'
import type { Grid, Row } from './model.ts'

export interface TableColumn {
  field: ColumnField
  /** As printed; of two rows with " - " between them. */
  heading: string
  /** A quarter or month to tick: its words. */
  period?: string
  /** Names the group of the rows that it is merged over, the tasks stand in another column. */
  group?: true
  /** Why its meaning is doubtful. */
  doubt?: 'unknown' | 'combined' | 'second' | 'guessed'
}

export interface TableHead {
  columns: TableColumn[]
  /** Rows before the head: titles in a sheet. */
  first: number
  /** The first row below the head. */
  end: number
  /** The numbers count the groups of the group column, not the tasks. */
  groupNumbers?: true
}

/** How far down a head may stand: under the titles of a sheet. */
const SEARCH_ROWS = 25

/** Finds the head row(s) of a task table; nothing where the grid is none. */
export function readTableHead(grid: Grid): TableHead | undefined {
  let best: { score: number; head: TableHead } | undefined
  for (let first = 0; first < Math.min(SEARCH_ROWS, grid.rows.length); first++) {
    for (const depth of [1, 2, 3]) {
      if (first + depth > grid.rows.length) break
      if (depth > 1 && !continuesHead(grid.rows, first, depth)) break
      const columns = columnsOf(grid, first, depth)
      const score = scoreOf(columns)
      if (score > 0 && (best === undefined || score > best.score)) {
        best = { score, head: { columns, first, end: first + depth } }
      }
    }
    if (best && first > best.head.first + 2) break
  }
  if (!best) return undefined
  const { head } = best
  while (isCounting(grid.rows[head.end])) head.end++
  settle(head, grid)
  if (countsGroups(head, grid)) head.groupNumbers = true
  return head
}

/** The first column and the group column go on together. */
function countsGroups({ columns, end }: TableHead, grid: Grid): boolean {
  const group = columns.findIndex((it) => it.group)
  const id = columns.findIndex(({ field }) => field === 'id')
  if (group < 0 || id < 0) return false
  const goesOn = grid.rows.slice(end, end + 400).filter(({ cells }) => cells[group]?.text === '')
  return goesOn.length > 0 && goesOn.every(({ cells }) => cells[id]?.text === '')
}

/** Whether a row is nothing but "(1) (2) (3)" under the headings. */
export function isCounting(row: Row | undefined): boolean {
  const texts = row?.cells.map(({ text }) => text.trim()).filter((text) => text !== '') ?? []
  return (
    texts.length > 2 &&
    texts.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$/.test(text)) &&
    isRising(texts)
  )
}

function isRising(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => /\d+/.exec(text)?.[0]).filter((it) => it !== undefined)
  return numbers.every((it, i) => i === 0 || Number(it) === Number(numbers[i - 1]) + 1)
}

/** A second head row stands under cells that span columns; the others go on from above or are empty. */
function continuesHead(rows: readonly Row[], first: number, depth: number): boolean {
  const above = rows[first + depth - 2]
  const row = rows[first + depth - 1]
  if (!above || !row || isCounting(row)) return false
  const own = row.cells.flatMap((cell, i) => (cell.text !== '' && cell.covered !== 'above' ? [i] : []))
  if (own.length === 0) return false
  // A title over the table is no heading of columns.
  const headings = rows[first]?.cells.filter(({ text }) => text !== '' && readHeading(text).weight > 0) ?? []
  if (headings.length < 2) return false
  const idOrTitle = above.cells.findIndex(({ text }) => readHeading(text).field === 'title')
  // Its title cell goes on from above or is empty: else it is the first row of the table.
  if (idOrTitle >= 0 && row.cells[idOrTitle]?.text !== '') return false
  return own.every((i) => {
    const text = row.cells[i]?.text ?? ''
    const wide = above.cells[i]?.covered === 'left' || (above.cells[i]?.span ?? 1) > 1
    const loose = above.cells[i]?.text === '' || above.cells[i + 1]?.text === ''
    return (
      (wide || loose) &&
      text.length < 60 &&
      (readHeading(text).weight > 0 || periodHeading(text) !== undefined || wide)
    )
  })
}

function columnsOf(grid: Grid, first: number, depth: number): TableColumn[] {
  const width = grid.rows[first]?.cells.length ?? 0
  return Array.from({ length: width }, (_, i): TableColumn => {
    const parts: string[] = []
    for (let k = first; k < first + depth; k++) {
      const text = headingAt(grid.rows[k], i, depth > 1)
      if (text !== '' && parts.at(-1) !== text) parts.push(text)
    }
    const last = parts.at(-1) ?? ''
    const period = depth > 1 || width > 5 ? periodHeading(last) : undefined
    const heading = parts.join(' - ')
    if (period !== undefined) return { field: 'timing', heading, period }
    const own = readHeading(last)
    const whole = parts.length > 1 && own.weight < 3 ? readHeading(parts[0] ?? '') : own
    const read = own.weight >= whole.weight ? own : whole
    return {
      field: read.field,
      heading,
      ...(read.weight === 0 && heading !== '' && { doubt: 'unknown' as const }),
      ...(/chủ trì.*phối hợp|thực hiện.*phối hợp/.test(foldKey(last)) && { doubt: 'combined' as const }),
    }
  })
}

/** The text over a column: its own, or that of the cell that is merged over it from the left. */
function headingAt(row: Row | undefined, i: number, spread: boolean): string {
  const cell = row?.cells[i]
  if (!cell) return ''
  if (cell.text !== '') return oneLine(cell.text)
  if (!spread || cell.covered !== 'left') return ''
  for (let k = i - 1; k >= 0; k--) {
    const left = row?.cells[k]
    if (left && left.covered !== 'left') return oneLine(left.text)
  }
  return ''
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** A task table names its tasks and says at least one more thing of them; more known headings are better. */
function scoreOf(columns: readonly TableColumn[]): number {
  const fields = new Set(columns.filter(({ doubt }) => doubt !== 'unknown').map(({ field }) => field))
  fields.delete('other')
  const named = columns.filter(({ heading }) => heading !== '').length
  if (!fields.has('title')) return 0
  const says = ['lead', 'support', 'deliverables', 'timing', 'target', 'method'].filter((it) =>
    fields.has(it as ColumnField),
  ).length
  if (says === 0 || named < 2) return 0
  if (says === 1 && fields.size < 3) return 0
  const long = columns.filter(({ heading }) => heading.length > 80).length
  return fields.size * 10 + named - long * 15
}

/** Settles what the headings leave open: two columns of one field, "Kết quả" that is a target. */
function settle({ columns, end }: TableHead, grid: Grid): void {
  const body = grid.rows.slice(end, end + 400)
  const cellsOf = (i: number): string[] =>
    body.map(({ cells }) => cells[i]?.text ?? '').filter((text) => text !== '')
  for (const [i, column] of columns.entries()) {
    if (column.field !== 'deliverables' || columns.some(({ field }) => field === 'target')) continue
    const cells = cellsOf(i)
    const measured = cells.filter((text) => readTarget(text).length > 0).length
    if (cells.length > 2 && measured * 2 > cells.length)
      Object.assign(column, { field: 'target', doubt: 'guessed' })
  }
  for (const field of [
    'id',
    'title',
    'lead',
    'support',
    'deliverables',
    'timing',
    'target',
    'method',
    'budget',
    'notes',
  ] as const) {
    const same = columns.filter((it) => it.field === field && it.period === undefined)
    if (same.length < 2) continue
    const over = field === 'title' ? groupColumn(same, columns, body) : undefined
    if (over) Object.assign(over, { field: 'other', group: true })
    const keep = chosen(
      field,
      same.filter((it) => it !== over),
    )
    for (const it of same)
      if (it !== keep && it !== over) Object.assign(it, { field: 'other', doubt: 'second' })
  }
  // A column without heading before the title counts the tasks.
  const title = columns.findIndex(({ field }) => field === 'title')
  if (!columns.some(({ field }) => field === 'id') && title > 0) {
    const before = columns[title - 1]
    const cells = cellsOf(title - 1)
    const counted = cells.filter((text) => /^(?:\d+[.\d]*|[IVXLC]+|[A-Za-zđ])[.)]?$/.test(text)).length
    if (before && cells.length > 0 && counted * 2 > cells.length) Object.assign(before, { field: 'id' })
  }
}

/** Of two columns that could name tasks, the one whose cells reach over several rows of the other: it names groups. */
function groupColumn(
  [first, second]: readonly TableColumn[],
  columns: readonly TableColumn[],
  body: readonly Row[],
): TableColumn | undefined {
  if (!first || !second) return undefined
  const at = columns.indexOf(first)
  const below = columns.indexOf(second)
  const goesOn = body.filter(
    ({ cells }) => cells[at]?.text === '' && (cells[at]?.covered === 'above' || cells[below]?.text !== ''),
  )
  const filled = goesOn.filter(({ cells }) => cells[below]?.text !== '' && cells[below]?.covered !== 'above')
  return goesOn.length > 0 &&
    filled.length === goesOn.length &&
    body.some(({ cells }) => cells[at]?.text !== '')
    ? first
    : undefined
}

/** Of two columns of one field: the nearer to the end of the work for a time, the plainest heading else. */
function chosen(field: ColumnField, same: readonly TableColumn[]): TableColumn | undefined {
  const test = (pattern: RegExp): TableColumn | undefined =>
    same.find(({ heading }) => pattern.test(foldKey(heading)))
  if (field === 'timing') return test(/hoàn thành|kết thúc|thời hạn/) ?? same.at(-1)
  if (field === 'lead') return test(/chủ trì/) ?? same[0]
  if (field === 'title') return test(/nhiệm vụ|công việc/) ?? same[0]
  return same[0]
}
