/** Tables after filling: cells merged downwards and grids that fit the number of cells. */
import { setProperties } from './properties.ts'
import { childOf, childrenOf, element, isElement, type XmlElement } from './xml.ts'

const mergeKeys = new WeakMap<XmlElement, string>()

/** Notes that a cell is one with the cells below it as long as they have the same text. */
export function setMergeKey(cell: XmlElement, key: string): void {
  mergeKeys.set(cell, key)
}

/** Merges each marked cell of a filled table with those right below it that say the same. An empty text merges with none. */
export function mergeDown(table: XmlElement): void {
  let above: Map<number, string> = new Map()
  let starts: Map<number, XmlElement> = new Map()
  for (const row of childrenOf(table, 'w:tr')) {
    const keys = new Map<number, string>()
    const cells = new Map<number, XmlElement>()
    let column = 0
    for (const cell of childrenOf(row, 'w:tc')) {
      const key = mergeKeys.get(cell)
      if (key) {
        keys.set(column, key)
        const start = starts.get(column)
        if (above.get(column) === key && start) {
          setProperties(start, [element('w:vMerge', { 'w:val': 'restart' })])
          setProperties(cell, [element('w:vMerge')])
          emptyCell(cell)
          cells.set(column, start)
        } else cells.set(column, cell)
      }
      column += spanOf(cell)
    }
    above = keys
    starts = cells
  }
}

function emptyCell(cell: XmlElement): void {
  const [first] = childrenOf(cell, 'w:p')
  const look = childOf(first, 'w:pPr')
  const kept = cell.children.filter((child) => isElement(child, 'w:tcPr'))
  cell.children = [...kept, element('w:p', {}, look ? [look] : [])]
}

/** How many columns of the grid a cell takes. */
export function spanOf(cell: XmlElement): number {
  return Number(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')?.attrs['w:val'] ?? 1) || 1
}

/**
 * Gives a table whose cells were repeated from left to right a grid of as many columns as its longest row; the last cell
 * of a shorter row takes what is left. Widths are shared out evenly: fitting comes after.
 */
export function fillGrid(table: XmlElement): void {
  const rows = childrenOf(table, 'w:tr')
  const lengthOf = (row: XmlElement) => childrenOf(row, 'w:tc').reduce((sum, cell) => sum + spanOf(cell), 0)
  const columns = Math.max(...rows.map(lengthOf))
  const grid = childOf(table, 'w:tblGrid')
  const total = childrenOf(grid).reduce((sum, { attrs }) => sum + Number(attrs['w:w'] ?? 0), 0)
  const width = String(Math.floor(total / columns))
  const filled = element(
    'w:tblGrid',
    {},
    Array.from({ length: columns }, () => element('w:gridCol', { 'w:w': width })),
  )
  table.children = table.children.map((child) => (child === grid ? filled : child))
  for (const row of rows) {
    const missing = columns - lengthOf(row)
    const last = childrenOf(row, 'w:tc').at(-1)
    if (missing > 0 && last)
      setProperties(last, [element('w:gridSpan', { 'w:val': String(spanOf(last) + missing) })])
  }
}
