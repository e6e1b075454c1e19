/** The task tables of a file, told from its paragraphs and from tables that only lay out a head or a foot. */
import { foldKey } from '../text/fold.ts'
import { readTableHead, type TableHead } from './columns.ts'
import { labelOf } from './document-appendix.ts'
import { isCapitals } from './document-names.ts'
import type { Cell, Grid, Paragraph, Row, SourceBlock } from './model.ts'
import { type Item, readRows } from './table.ts'

export interface TableRead {
  grid: Grid
  head: TableHead
  items: Item[]
  /** Block index at which it stands. */
  at: number
  /** What its own first rows call it: the title of a sheet. */
  title?: string
}

/** A page number, or a label that only says that the table goes on. */
const PAGE_LINE = /^(?:\d{0,3}|(?:[^()]{0,60} ?)?\((?:tiếp|tiếp theo)\))$/i

/** Task tables, those that go on without a head joined to the one before. */
export function taskTables(blocks: readonly SourceBlock[]): {
  tables: TableRead[]
  loose: { block: SourceBlock; at: number }[]
} {
  const tables: TableRead[] = []
  const loose: { block: SourceBlock; at: number }[] = []
  let between = false
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      loose.push({ block, at })
      if (!PAGE_LINE.test(block.text.trim())) between = true
      continue
    }
    const head = readTableHead(block)
    const before = tables.at(-1)
    const width = block.rows[0]?.cells.length
    const beforeWidth = before?.grid.rows[0]?.cells.length
    if (head) {
      const sameHead =
        before &&
        !between &&
        head.first === 0 &&
        head.columns.map((it) => foldKey(it.heading)).join() ===
          before.head.columns.map((it) => foldKey(it.heading)).join()
      if (before && sameHead)
        before.grid = {
          ...before.grid,
          rows: [...before.grid.rows, ...breakFirst(block.rows.slice(head.end))],
        }
      else {
        const title = titleIn(block.rows.slice(0, head.first))
        tables.push({ grid: block, head, items: [], at, ...(title !== undefined && { title }) })
        titleRows(block.rows.slice(0, head.first), loose, at)
        const foot = block.rows.findIndex(({ cells }, i) => i >= head.end && beginsFoot(cells))
        if (foot > 0) {
          titleRows(block.rows.slice(foot), loose, at)
          const table = tables.at(-1)
          if (table) table.grid = { ...block, rows: block.rows.slice(0, foot) }
        }
      }
      between = false
    } else if (before && !between && width === beforeWidth && (width ?? 0) > 2) {
      before.grid = { ...before.grid, rows: [...before.grid.rows, ...breakFirst(block.rows)] }
    } else {
      loose.push({ block, at })
      between = true
    }
  }
  for (const table of tables) table.items = readRows(table.grid, table.head)
  return { tables, loose }
}

function breakFirst<T extends { afterBreak?: boolean }>(rows: readonly T[]): T[] {
  return rows.map((row, i) => (i === 0 ? { ...row, afterBreak: true } : row))
}

/** The last line in capitals over the head, without "PHỤ LỤC I:" before it. */
function titleIn(rows: readonly Row[]): string | undefined {
  const lines = rows.flatMap(({ cells }) =>
    cells.flatMap(({ text }) => (text === '' ? [] : text.split('\n'))),
  )
  const title = lines.findLast((it) => isCapitals(it) && it.length > 12)
  return title === undefined ? undefined : labelOf(title)?.rest || title
}

/** "Nơi nhận" below the tasks of a sheet: what follows is no task. */
function beginsFoot(cells: readonly Cell[]): boolean {
  const first = cells.find(({ text }) => text !== '')?.text ?? ''
  return /^nơi nhận/i.test(first)
}

/** What stands over the head or below the tasks in the grid itself: the title and the foot of a sheet. */
function titleRows(rows: readonly Row[], loose: { block: SourceBlock; at: number }[], at: number): void {
  for (const row of rows) {
    for (const { text } of row.cells) {
      if (text === '') continue
      for (const line of text.split('\n'))
        loose.push({ block: { kind: 'paragraph', text: line, place: row.place }, at })
    }
  }
}

/** A layout table is read cell by cell. */
export function flatten(grid: Grid): Paragraph[] {
  return grid.rows.flatMap(({ cells, place }) =>
    cells.flatMap(({ text, covered }) =>
      covered || text === ''
        ? []
        : text.split('\n').map(
            (line, i): Paragraph => ({
              kind: 'paragraph',
              text: line,
              place,
              ...(i > 0 && { joined: true }),
            }),
          ),
    ),
  )
}
