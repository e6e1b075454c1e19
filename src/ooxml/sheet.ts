/**
 * A print-ready page of a workbook: A4 landscape, fitted to the width, head repeated and frozen, columns with their
 * widths, cells to fill unlocked. Comes in: cells with their looks. Goes out: the elements that `packWorkbook` packs.
 * Knows no task.
 */
import { type Day, daysBetween, isDay } from '../time/day.ts'
import { looksOf, type SheetLook } from './sheet-looks.ts'
import { packWorkbook, SPREADSHEET } from './workbook.ts'
import { element as el, type XmlElement } from './xml.ts'

/** Text that is a day (`2024-03-31`) under a look with `date` becomes an Excel day. */
export interface SheetCell {
  value: string | number
  look: SheetLook
}

export interface SheetColumn {
  /** In characters of the default font. */
  width: number
  hidden?: true
  /** The only values that its cells below the head take, offered as a list. */
  choices?: readonly string[]
  /** Its cells below the head take days only. */
  days?: true
}

/** What Excel says when a cell is chosen or filled with something else. */
export interface SheetHint {
  title: string
  text: string
}

export interface Sheet {
  /** Name of the sheet; what Excel does not allow in one is left out. */
  name: string
  columns: readonly SheetColumn[]
  /** All rows, those above the table too; a hole in a row is an empty cell. */
  rows: readonly (readonly (SheetCell | undefined)[])[]
  /** The row of column headings, from 0: it repeats in print, stays in sight and carries the filter. */
  head: number
  /** The first row of headings, from 0, where they take several; `head` is the last. */
  headFrom?: number
  /** The last row of the table, from 0, where more stands below it; the filter ends there. */
  bottom?: number
  /** Columns at the left that stay in sight. */
  frozenColumns?: number
  /** Leaves the filter out. */
  unfiltered?: true
  /** Cells that are one: row, first and last column, and the last row where it is another; all from 0. */
  merged?: readonly (readonly [row: number, from: number, to: number, toRow?: number])[]
  /** Heights of rows in points, by row from 0, where they must not be left to the program. */
  heights?: ReadonlyMap<number, number>
  /** Only unlocked cells can be changed. */
  locked?: true
  hints?: { choices: SheetHint; days: SheetHint }
  /**
   * Words at the foot of every page, left and right. The number of the page then stands at the top from the second page
   * on and begins anew on each sheet, as in the appendices of official documents; without them page and pages stand at
   * the foot.
   *
   * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, III.1
   */
  foot?: readonly [left: string, right: string]
  /** A hidden sheet of texts, one a row, for whoever reads the workbook again. */
  note?: { name: string; lines: readonly string[] }
}

/** The most characters that a cell holds. */
const MAX_CELL = 32_767

/** The bytes of a workbook with a page; the same page and day are the same bytes. */
export function packSheet(sheet: Sheet, at: Day): Uint8Array {
  return packSheets([sheet], at)
}

/** The bytes of a workbook with several pages, their names unlike each other; hidden notes come last. */
export function packSheets(sheets: readonly Sheet[], at: Day): Uint8Array {
  const looks = looksOf()
  const pages = sheets.map((sheet) => ({
    sheet: sheetName(sheet.name),
    worksheet: pageOf(sheet, looks.idOf),
    repeated: [(sheet.headFrom ?? sheet.head) + 1, sheet.head + 1] as const,
  }))
  const notes = sheets.flatMap(({ note }) =>
    note ? [{ sheet: note.name, worksheet: noteOf(note.lines), hidden: true as const }] : [],
  )
  return packWorkbook({ sheets: [...pages, ...notes], styles: looks.styles() }, at)
}

/** A name that Excel takes: at most 31 characters, none of `[]:*?/\`, no quote at either end. */
export function sheetName(name: string): string {
  const plain = name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim()
  return plain === '' ? 'Sheet1' : plain
}

/** `A`, `B`, … `Z`, `AA` for the columns from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

function pageOf(sheet: Sheet, idOf: (look: SheetLook) => number): XmlElement {
  const { columns, rows, head, merged = [], heights, locked, frozenColumns = 0, unfiltered } = sheet
  const last = columnName(columns.length - 1)
  const bottom = Math.max(sheet.bottom === undefined ? rows.length : sheet.bottom + 1, head + 2)
  const activePane = frozenColumns > 0 ? 'bottomRight' : 'bottomLeft'
  const pane = {
    ...(frozenColumns > 0 && { xSplit: String(frozenColumns) }),
    ySplit: String(head + 1),
    topLeftCell: `${columnName(frozenColumns)}${head + 2}`,
    activePane,
    state: 'frozen',
  }
  return el('worksheet', { xmlns: SPREADSHEET }, [
    el('sheetPr', {}, [el('pageSetUpPr', { fitToPage: '1' })]),
    el('sheetViews', {}, [
      el('sheetView', { workbookViewId: '0', showGridLines: '0' }, [
        el('pane', pane),
        el('selection', { pane: activePane }),
      ]),
    ]),
    el('cols', {}, columns.map(columnOf)),
    el(
      'sheetData',
      {},
      rows.map((cells, i) => rowOf(cells, i, heights?.get(i), idOf)),
    ),
    ...(locked ? [el('sheetProtection', PROTECTION)] : []),
    ...(unfiltered ? [] : [el('autoFilter', { ref: `A${head + 1}:${last}${bottom}` })]),
    ...counted(
      'mergeCells',
      merged.map(([row, from, to, toRow = row]) =>
        el('mergeCell', { ref: `${columnName(from)}${row + 1}:${columnName(to)}${toRow + 1}` }),
      ),
    ),
    ...counted('dataValidations', validationsOf(sheet, bottom)),
    el('printOptions', { horizontalCentered: '1' }),
    el('pageMargins', {
      left: '0.5',
      right: '0.4',
      top: '0.6',
      bottom: '0.6',
      header: '0.3',
      footer: '0.3',
    }),
    el('pageSetup', {
      paperSize: '9',
      ...(sheet.foot && { firstPageNumber: '1' }),
      fitToWidth: '1',
      fitToHeight: '0',
      orientation: 'landscape',
      ...(sheet.foot && { useFirstPageNumber: '1' }),
    }),
    edgesOf(sheet.foot),
  ])
}

const EDGE_FONT = '&"Times New Roman"'

function edgesOf(foot: Sheet['foot']): XmlElement {
  if (!foot) return el('headerFooter', {}, [el('oddFooter', {}, [`&C${EDGE_FONT}&11&P/&N`])])
  // A lone ampersand begins a code; a figure right behind the size would be read as part of it.
  const [left, right] = foot.map((text) => `${EDGE_FONT}&9 ${text.slice(0, 48).replaceAll('&', '&&')}`)
  const words = `&L${left}&R${right}`
  return el('headerFooter', { differentFirst: '1' }, [
    el('oddHeader', {}, [`&C${EDGE_FONT}&13&P`]),
    el('oddFooter', {}, [words]),
    el('firstFooter', {}, [words]),
  ])
}

/** No password: it keeps from slips, not from will. Sorting, filtering and widths stay allowed (`0` means allowed). */
const PROTECTION = {
  sheet: '1',
  objects: '1',
  scenarios: '1',
  formatCells: '0',
  formatColumns: '0',
  formatRows: '0',
  sort: '0',
  autoFilter: '0',
}

function counted(name: string, items: XmlElement[]): XmlElement[] {
  return items.length === 0 ? [] : [el(name, { count: String(items.length) }, items)]
}

function columnOf({ width, hidden }: SheetColumn, i: number): XmlElement {
  return el('col', {
    min: String(i + 1),
    max: String(i + 1),
    width: String(width),
    customWidth: '1',
    ...(hidden && { hidden: '1' }),
  })
}

function rowOf(
  cells: readonly (SheetCell | undefined)[],
  row: number,
  height: number | undefined,
  idOf: (look: SheetLook) => number,
): XmlElement {
  const size = height === undefined ? {} : { ht: String(height), customHeight: '1' }
  return el(
    'row',
    { r: String(row + 1), ...size },
    cells.flatMap((cell, column) => (cell ? [cellOf(cell, `${columnName(column)}${row + 1}`, idOf)] : [])),
  )
}

function cellOf({ value, look }: SheetCell, r: string, idOf: (look: SheetLook) => number): XmlElement {
  const s = String(idOf(look))
  if (value === '') return el('c', { r, s })
  if (typeof value === 'number') return el('c', { r, s }, [el('v', {}, [String(value)])])
  if (look.date && isDay(value) && value >= '1900-03-01')
    return el('c', { r, s }, [el('v', {}, [String(daysBetween('1899-12-30', value))])])
  return inline(value, { r, s })
}

function inline(value: string, attrs: Record<string, string>): XmlElement {
  const text = el('t', { 'xml:space': 'preserve' }, [value.slice(0, MAX_CELL)])
  return el('c', { ...attrs, t: 'inlineStr' }, [el('is', {}, [text])])
}

function validationsOf({ columns, head, hints }: Sheet, bottom: number): XmlElement[] {
  return columns.flatMap(({ choices, days }, i): XmlElement[] => {
    const sqref = `${columnName(i)}${head + 2}:${columnName(i)}${bottom}`
    const hint = hints && (choices ? hints.choices : hints.days)
    const common = {
      allowBlank: '1',
      showInputMessage: '1',
      showErrorMessage: '1',
      ...(hint && { errorTitle: hint.title, error: hint.text, promptTitle: hint.title, prompt: hint.text }),
      sqref,
    }
    // The list stands in the file between quotes, parted by commas: words with a comma would fall apart.
    if (choices)
      return [el('dataValidation', { type: 'list', ...common }, [formula(`"${choices.join(',')}"`)])]
    if (!days) return []
    // 36526 is 01/01/2000.
    return [
      el('dataValidation', { type: 'date', operator: 'greaterThanOrEqual', ...common }, [formula('36526')]),
    ]
  })
}

function formula(text: string): XmlElement {
  return el('formula1', {}, [text])
}

function noteOf(lines: readonly string[]): XmlElement {
  return el('worksheet', { xmlns: SPREADSHEET }, [
    el(
      'sheetData',
      {},
      lines.map((line, i) => el('row', { r: String(i + 1) }, [inline(line, { r: `A${i + 1}` })])),
    ),
  ])
}
