/**
 * The cells of a workbook that came back from Excel or LibreOffice. Comes in: bytes of any origin. Goes out: rows of
 * texts and numbers, within bounds; formulas are never run, only the value that was saved with them is taken.
 */
import { addDays, type Day, day } from '../time/day.ts'
import { type PackageFault, type Parts, partText, readPackage } from './package.ts'
import { relationsOf } from './relations.ts'
import { childOf, childrenOf, readXml, type XmlElement } from './xml.ts'

/** A cell that holds something. */
export interface ReadCell {
  /** From 0. */
  column: number
  value: string | number | boolean
  /** It was computed: `value` is what the program saved last. */
  formula?: true
  /** It holds an error of the program's (`#N/A`), as text. */
  error?: true
}

export interface ReadRow {
  /** As the program numbers it, from 1. */
  number: number
  cells: ReadCell[]
}

export interface ReadSheet {
  name: string
  hidden: boolean
  rows: ReadRow[]
}

/** Why bytes are no workbook that we read; `large`: more cells than any table of tasks has. */
export type SheetFault = PackageFault | 'not-workbook' | 'large'

export type ReadWorkbook =
  | { sheets: ReadSheet[]; firstDay: Day; fault?: undefined }
  | { sheets?: undefined; fault: SheetFault }

const LIMITS = { sheets: 64, rows: 100_000, cells: 400_000, columns: 1_024, strings: 400_000 }

/** Takes a workbook apart. Never throws. */
export function readWorkbook(bytes: Uint8Array): ReadWorkbook {
  const { parts, fault } = readPackage(bytes)
  if (!parts) return { fault }
  const main = workbookPart(parts)
  const workbook = main === undefined ? undefined : rootOf(parts, main, 'workbook')
  if (main === undefined || !workbook) return { fault: 'not-workbook' }
  const related = relationsOf(parts, main)
  const texts = sharedTexts(parts, related.find((it) => it.type === 'sharedStrings')?.target)
  if (!texts) return { fault: 'large' }
  const list = childrenOf(childOf(workbook, plain(workbook, 'sheets')), undefined)
  if (list.length > LIMITS.sheets) return { fault: 'large' }
  const sheets: ReadSheet[] = []
  let left = LIMITS.cells
  for (const { attrs } of list) {
    const id = Object.entries(attrs).find(([key]) => key === 'id' || key.endsWith(':id'))?.[1]
    const target = related.find((it) => it.id === id)?.target
    const root = target === undefined ? undefined : rootOf(parts, target, 'worksheet')
    if (!root) continue
    const rows = rowsOf(root, texts, left)
    if (!rows) return { fault: 'large' }
    left -= rows.reduce((sum, row) => sum + row.cells.length, 0)
    sheets.push({ name: attrs.name ?? '', hidden: (attrs.state ?? 'visible') !== 'visible', rows })
  }
  const settings = childOf(workbook, plain(workbook, 'workbookPr'))
  const since1904 = settings?.attrs.date1904 === '1' || settings?.attrs.date1904 === 'true'
  return { sheets, firstDay: since1904 ? day(1904, 1, 1) : day(1899, 12, 30) }
}

/**
 * The day that a number in a cell stands for, the time of day dropped; nothing for what no office dates by.
 *
 * @param firstDay the day 0 of the workbook
 */
export function dayOfSerial(serial: number, firstDay: Day): Day | undefined {
  const days = Math.floor(serial)
  return days >= 1 && days <= 109_574 ? addDays(firstDay, days) : undefined
}

function workbookPart(parts: Parts): string | undefined {
  return relationsOf(parts, '').find((it) => it.type === 'officeDocument')?.target
}

/** The root of a part, where it is an element of that name, with or without prefix. */
function rootOf(parts: Parts, part: string, name: string): XmlElement | undefined {
  const text = partText(parts, part)
  const root = text === undefined ? undefined : readXml(text).root
  return root && localOf(root) === name ? root : undefined
}

function localOf({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

/** A name under the prefix that the root of the part carries. */
function plain(root: XmlElement, name: string): string {
  const colon = root.name.indexOf(':')
  return colon < 0 ? name : `${root.name.slice(0, colon + 1)}${name}`
}

function sharedTexts(parts: Parts, part: string | undefined): string[] | undefined {
  const root = part === undefined ? undefined : rootOf(parts, part, 'sst')
  if (!root) return []
  const items = childrenOf(root, plain(root, 'si'))
  return items.length > LIMITS.strings ? undefined : items.map(richText)
}

/** The text of a string item: its runs, without the readings that East Asian text carries. */
function richText(item: XmlElement): string {
  return childrenOf(item)
    .map((child) => {
      if (localOf(child) === 't') return child.children.filter((it) => typeof it === 'string').join('')
      return localOf(child) === 'r' ? richText(child) : ''
    })
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function rowsOf(root: XmlElement, texts: readonly string[], most: number): ReadRow[] | undefined {
  const elements = childrenOf(childOf(root, plain(root, 'sheetData')), plain(root, 'row'))
  if (elements.length > LIMITS.rows) return undefined
  const rows: ReadRow[] = []
  let count = 0
  let number = 0
  for (const element of elements) {
    number = Number(element.attrs.r) > number ? Number(element.attrs.r) : number + 1
    const cells: ReadCell[] = []
    let column = -1
    for (const cell of childrenOf(element, plain(root, 'c'))) {
      column = columnOf(cell.attrs.r) ?? column + 1
      if (column >= LIMITS.columns) continue
      const read = cellOf(cell, texts)
      if (!read) continue
      if (++count > most) return undefined
      cells.push({ column, ...read })
    }
    if (cells.length > 0) rows.push({ number, cells })
  }
  return rows
}

function columnOf(reference: string | undefined): number | undefined {
  const letters = /^([A-Z]{1,3})\d+$/i.exec(reference ?? '')?.[1]?.toUpperCase()
  if (letters === undefined) return undefined
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function cellOf(cell: XmlElement, texts: readonly string[]): Omit<ReadCell, 'column'> | undefined {
  const inside = (name: string): XmlElement | undefined => childrenOf(cell).find((it) => localOf(it) === name)
  const raw = inside('v')?.children.join('') ?? ''
  const formula = inside('f') ? ({ formula: true } as const) : {}
  const text = (value: string): Omit<ReadCell, 'column'> | undefined =>
    value.trim() === '' ? undefined : { value: value.replace(/\r\n?/g, '\n'), ...formula }
  switch (cell.attrs.t) {
    case 's':
      return text(texts[Number(raw)] ?? '')
    case 'inlineStr': {
      const item = inside('is')
      return item ? text(richText(item)) : undefined
    }
    case 'str':
    case 'd':
      return text(raw)
    case 'e':
      return raw === '' ? undefined : { value: raw, ...formula, error: true }
    case 'b':
      return { value: raw === '1', ...formula }
    default: {
      if (raw.trim() === '') return undefined
      const value = Number(raw)
      return Number.isFinite(value) ? { value, ...formula } : text(raw)
    }
  }
}
