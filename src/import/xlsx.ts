/** A workbook as blocks, each visible sheet a grid: shared texts, merged cells, dates. Formulas are never run. */
import { type Parts, partText, readPackage } from '../ooxml/package.ts'
import { relationsOf } from '../ooxml/relations.ts'
import { childOf, childrenOf, readXml, textOf, type XmlElement } from '../ooxml/xml.ts'
import { addDays, sayDay } from '../time/day.ts'
import { BOUNDS, type Cell, type Grid, type ImportFault, type Row, type SourceBlock } from './model.ts'
import { tidy } from './text.ts'

/** Reads all sheets that are not hidden. */
export function readXlsx(
  bytes: Uint8Array,
): { blocks: SourceBlock[]; fault?: undefined } | { blocks?: undefined; fault: ImportFault } {
  const { parts, fault } = readPackage(bytes)
  if (fault) return { fault }
  const main = 'xl/workbook.xml'
  const text = partText(parts as Parts, main)
  if (text === undefined) return { fault: 'no-document' }
  const { root, fault: broken } = readXml(text)
  if (broken) return { fault: 'xml' }
  const relations = new Map(relationsOf(parts as Parts, main).map((it) => [it.id, it.target]))
  const shared = sharedTexts(rootOf(parts as Parts, 'xl/sharedStrings.xml'))
  const dates = dateStyles(rootOf(parts as Parts, 'xl/styles.xml'))
  const from1904 = /^(1|true)$/.test(childOf(root, 'workbookPr')?.attrs.date1904 ?? '')
  const blocks: SourceBlock[] = []
  for (const sheet of childrenOf(childOf(root, 'sheets'), 'sheet')) {
    if (/hidden/i.test(sheet.attrs.state ?? '')) continue
    const target = relations.get(sheet.attrs['r:id'] ?? '')
    const xml = target === undefined ? undefined : partText(parts as Parts, target)
    if (xml === undefined) continue
    const { root: worksheet, fault: wrong } = readXml(xml)
    if (wrong) return { fault: 'xml' }
    const grid = gridOf(worksheet, sheet.attrs.name ?? 'Sheet', shared, dates, from1904)
    if (grid === undefined) return { fault: 'too-large' }
    if (grid.rows.length > 0) blocks.push(grid)
  }
  return { blocks }
}

function rootOf(parts: Parts, name: string): XmlElement | undefined {
  const text = partText(parts, name)
  return text === undefined ? undefined : readXml(text).root
}

/** Rich texts joined; what is only a reading aid (phonetic) left out. */
function sharedTexts(root: XmlElement | undefined): string[] {
  return childrenOf(root, 'si').map(richText)
}

function richText(node: XmlElement): string {
  return childrenOf(node)
    .map((it) => (it.name === 't' ? textOf(it) : it.name === 'r' ? textOf(childOf(it, 't') ?? '') : ''))
    .join('')
}

/** Which cell styles show a date, by index. */
function dateStyles(root: XmlElement | undefined): Set<number> {
  const custom = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map(({ attrs }) => [
      attrs.numFmtId ?? '',
      attrs.formatCode ?? '',
    ]),
  )
  const styles = new Set<number>()
  for (const [i, { attrs }] of childrenOf(childOf(root, 'cellXfs'), 'xf').entries()) {
    const id = attrs.numFmtId ?? '0'
    const code = (custom.get(id) ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')
    const builtIn = Number(id)
    if ((builtIn >= 14 && builtIn <= 17) || builtIn === 22 || (/[dy]/i.test(code) && !/[#0?]/.test(code)))
      styles.add(i)
  }
  return styles
}

function gridOf(
  sheet: XmlElement | undefined,
  name: string,
  shared: readonly string[],
  dates: ReadonlySet<number>,
  from1904: boolean,
): Grid | undefined {
  const filled = new Map<number, Map<number, string>>()
  let width = 0
  let count = 0
  let rowNumber = 0
  for (const row of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    rowNumber = Number(row.attrs.r ?? rowNumber + 1)
    let column = 0
    for (const cell of childrenOf(row, 'c')) {
      column = columnOf(cell.attrs.r) ?? column + 1
      const text = tidy(cellText(cell, shared, dates, from1904))
      if (text === '' || column > BOUNDS.columns) continue
      if (++count > BOUNDS.cells) return undefined
      width = Math.max(width, column)
      const line = filled.get(rowNumber) ?? new Map<number, string>()
      filled.set(rowNumber, line.set(column, text))
    }
    if (filled.size > BOUNDS.rows) return undefined
  }
  const covers = mergedCells(sheet, width, filled)
  const rows = [...filled]
    .sort((a, b) => a[0] - b[0])
    .map(
      ([r, line]): Row => ({
        cells: Array.from({ length: width }, (_, i): Cell => {
          const text = line.get(i + 1) ?? ''
          const cover = covers.get(`${r}:${i + 1}`)
          return {
            text: cover?.covered ? '' : text,
            span: cover?.span ?? 1,
            ...(cover?.covered && { covered: cover.covered }),
          }
        }),
        place: `${name}, dòng ${r}`,
      }),
    )
  return { kind: 'table', rows, place: name }
}

type Cover = { span: number; covered?: 'left' | 'above' }

/** What merging does to the cells that hold something or stand in a row that does. */
function mergedCells(
  sheet: XmlElement | undefined,
  width: number,
  filled: ReadonlyMap<number, unknown>,
): Map<string, Cover> {
  const covers = new Map<string, Cover>()
  for (const { attrs } of childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell').slice(0, BOUNDS.cells)) {
    const match = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(attrs.ref ?? '')
    if (!match) continue
    const [left, right] = [columnOf(match[1]) ?? 0, Math.min(width, columnOf(match[3]) ?? 0)]
    const [top, bottom] = [Number(match[2]), Number(match[4])]
    if (covers.size > BOUNDS.cells) break
    for (const row of filled.keys()) {
      if (row < top || row > bottom) continue
      for (let column = left; column <= right; column++) {
        const covered = row > top ? 'above' : column > left ? 'left' : undefined
        covers.set(`${row}:${column}`, { span: covered ? 1 : right - left + 1, ...(covered && { covered }) })
      }
    }
  }
  return covers
}

/** A = 1, AA = 27. */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0]
  return letters && [...letters].reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0)
    ? [...letters].reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0)
    : undefined
}

function cellText(
  cell: XmlElement,
  shared: readonly string[],
  dates: ReadonlySet<number>,
  from1904: boolean,
): string {
  const type = cell.attrs.t
  if (type === 'inlineStr') {
    const inline = childOf(cell, 'is')
    return inline ? richText(inline) : ''
  }
  const value = textOf(childOf(cell, 'v') ?? '')
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'str') return value
  if (type === 'e') return ''
  if (type === 'b') return value === '1' ? 'x' : ''
  const serial = Number(value)
  if (value === '' || !Number.isFinite(serial)) return value
  if (dates.has(Number(cell.attrs.s ?? -1)) && serial > 366 && serial < 110_000) {
    return sayDay(addDays(from1904 ? '1904-01-01' : '1899-12-30', Math.floor(serial)))
  }
  // 1.1 is kept by Excel as 1.1000000000000001: twelve figures are what a person typed.
  return String(Number(serial.toPrecision(12)))
}
