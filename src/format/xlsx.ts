/** Rows as an Excel workbook: real days and numbers, a title row that stays in sight, filters, columns of fitting width. */
import { SPREADSHEET as MAIN, packWorkbook } from '../ooxml/workbook.ts'
import { element as el, type XmlElement } from '../ooxml/xml.ts'
import { widthOf } from '../text/width.ts'
import { type Day, daysBetween, isDay } from '../time/day.ts'

/** The most columns that a cell takes on the screen; longer text wraps. */
const WIDEST = 48
/** Rows of the styles part: plain text, a title, a day. */
const STYLE = { text: '0', head: '1', day: '2' }

/**
 * The bytes of a workbook with one sheet.
 *
 * @param rows the titles first; text that is a day (`2024-03-31`) becomes an Excel day, shown as 31/03/2024
 * @param sheet name of the sheet; what Excel does not allow in one is left out
 * @param at the day that the file is dated with: the same rows and day are the same bytes
 */
export function xlsx(rows: readonly (readonly (string | number)[])[], sheet: string, at: Day): Uint8Array {
  const name = sheet.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31)
  return packWorkbook({ sheet: name, worksheet: worksheet(rows), styles: styles() }, at)
}

function worksheet(rows: readonly (readonly (string | number)[])[]): XmlElement {
  const columns = rows[0]?.length ?? 0
  const last = `${columnName(Math.max(columns, 1) - 1)}${Math.max(rows.length, 1)}`
  const pane = { ySplit: '1', topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }
  const view = el('sheetView', { workbookViewId: '0' }, [el('pane', pane)])
  const widths = Array.from({ length: columns }, (_, i) =>
    el('col', {
      min: String(i + 1),
      max: String(i + 1),
      width: String(widthOfColumn(rows, i)),
      customWidth: '1',
    }),
  )
  return el('worksheet', { xmlns: MAIN }, [
    el('sheetViews', {}, [view]),
    ...(columns > 0 ? [el('cols', {}, widths)] : []),
    el(
      'sheetData',
      {},
      rows.map((cells, i) =>
        el(
          'row',
          { r: String(i + 1) },
          cells.flatMap((it, c) => cell(it, c, i)),
        ),
      ),
    ),
    el('autoFilter', { ref: `A1:${last}` }),
  ])
}

function cell(value: string | number, column: number, row: number): XmlElement[] {
  const r = `${columnName(column)}${row + 1}`
  if (value === '') return []
  if (typeof value === 'number') return [el('c', { r, s: STYLE.text }, [el('v', {}, [String(value)])])]
  if (row > 0 && isDay(value) && value >= '1900-03-01') {
    return [el('c', { r, s: STYLE.day }, [el('v', {}, [String(daysBetween('1899-12-30', value))])])]
  }
  const text = el('t', { 'xml:space': 'preserve' }, [value.slice(0, 32_767)])
  return [el('c', { r, s: row === 0 ? STYLE.head : STYLE.text, t: 'inlineStr' }, [el('is', {}, [text])])]
}

function widthOfColumn(rows: readonly (readonly (string | number)[])[], column: number): number {
  const widest = rows.reduce((most, row) => Math.max(most, widthOf(String(row[column] ?? ''))), 0)
  return Math.min(WIDEST, Math.max(8, widest + 2))
}

/** `A`, `B`, … `Z`, `AA` for the columns from 0. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter
}

function styles(): XmlElement {
  const font = (bold: boolean): XmlElement =>
    el('font', {}, [
      ...(bold ? [el('b')] : []),
      el('sz', { val: '12' }),
      el('name', { val: 'Times New Roman' }),
    ])
  const fill = (kind: string): XmlElement => el('fill', {}, [el('patternFill', { patternType: kind })])
  const base = { fillId: '0', borderId: '0' }
  const top = (more: Record<string, string> = {}): XmlElement[] => [
    el('alignment', { vertical: 'top', wrapText: '1', ...more }),
  ]
  const xf = { ...base, numFmtId: '0', fontId: '0', applyAlignment: '1' }
  return el('styleSheet', { xmlns: MAIN }, [
    el('numFmts', { count: '1' }, [el('numFmt', { numFmtId: '164', formatCode: 'dd/mm/yyyy' })]),
    el('fonts', { count: '2' }, [font(false), font(true)]),
    el('fills', { count: '2' }, [fill('none'), fill('gray125')]),
    el('borders', { count: '1' }, [
      el(
        'border',
        {},
        ['left', 'right', 'top', 'bottom', 'diagonal'].map((it) => el(it)),
      ),
    ]),
    el('cellStyleXfs', { count: '1' }, [el('xf', { ...base, numFmtId: '0', fontId: '0' })]),
    el('cellXfs', { count: '3' }, [
      el('xf', { ...xf, xfId: '0' }, top()),
      el('xf', { ...xf, fontId: '1', applyFont: '1', xfId: '0' }, top({ horizontal: 'center' })),
      el('xf', { ...xf, numFmtId: '164', applyNumberFormat: '1', xfId: '0' }, top()),
    ]),
  ])
}
