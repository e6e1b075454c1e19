import type { Sheet, SheetCell } from '../ooxml/sheet.ts'
import type { SheetLook } from '../ooxml/sheet-looks.ts'
import { isDay } from '../time/day.ts'
import type { ExportInput } from './export-head.ts'
import { rowHeight } from './row-height.ts'
import { turnRows } from './status-rows.ts'

/** Widths of the columns of `turnRows`, in characters. */
const WIDTHS = [13, 20, 7, 36, 16, 16, 16, 16, 11, 12, 12, 12, 12, 12, 8, 14, 8, 12]

/** Every turn of every task, a row each, without anything above it: for sorting, filtering and pivot tables. */
export function turnsPage({ statuses }: ExportInput): Sheet {
  const [head = [], ...rows] = turnRows(statuses, 'vi')
  const columns = head.map((_, i) => ({ width: WIDTHS[i] ?? 12 }))
  const headLook: SheetLook = { bold: true, align: 'center', middle: true, border: true, fill: 'D9E2F3' }
  const lines = [
    head.map((value): SheetCell => ({ value, look: headLook })),
    ...rows.map((cells) => cells.map((value): SheetCell => ({ value, look: lookOf(value) }))),
  ]
  return {
    name: 'Từng lượt',
    columns,
    rows: lines,
    head: 0,
    frozenColumns: 4,
    heights: new Map(lines.map((cells, i) => [i, rowHeight(cells, columns)])),
  }
}

function lookOf(value: string | number): SheetLook {
  if (typeof value === 'number') return { border: true, align: 'center' }
  return isDay(value) ? { border: true, align: 'center', date: true } : { border: true }
}
