import type { SheetCell, SheetColumn } from '../ooxml/sheet.ts'
import { textWidth, wrapWidths } from '../ooxml/times.ts'

/** Points of a line of wrapped text at 12 pt, of a column width's unit (a figure of Times New Roman 12), of the margins. */
const LINE = 16
const UNIT = 6
const MARGINS = 3
/** Excel refuses a file with a higher row. */
const HIGHEST = 409

/**
 * The height of a row in points: programs that make rows fit by themselves do it for the screen, not for every printer.
 *
 * @param spans how wide a cell is, in characters, where it is wider than its own column; by column from 0
 */
export function rowHeight(
  cells: readonly (SheetCell | undefined)[],
  columns: readonly Pick<SheetColumn, 'width' | 'hidden'>[],
  spans: ReadonlyMap<number, number> = new Map(),
): number {
  const heights = cells.map((cell, i) => {
    const column = columns[i]
    if (!cell || !column || column.hidden) return LINE
    const { size = 12, bold = false, italic = false } = cell.look
    const face = { size, bold, italic }
    const room = (spans.get(i) ?? column.width) * UNIT - MARGINS
    const lines = String(cell.value)
      .split('\n')
      .map((line) => wrappedLines(line, face, room))
    return (lines.reduce((sum, it) => sum + it, 0) * LINE * size) / 12
  })
  return Math.min(HIGHEST, Math.ceil(Math.max(LINE, ...heights)) + 2)
}

function wrappedLines(line: string, face: Parameters<typeof textWidth>[1], room: number): number {
  const words = line.split(/[ \t]+/).map((word) => textWidth(word, face) / 20)
  const widths = wrapWidths(words, textWidth(' ', face) / 20, room)
  // A word wider than the cell goes on in the next line.
  return widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / room)), 0)
}
