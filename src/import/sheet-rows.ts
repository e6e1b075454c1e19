/** A returned sheet as rows with keys and what the unit wrote into them; nothing is judged against a plan yet. */
import {
  dayOfSerial,
  type ReadCell,
  type ReadRow,
  type ReadSheet,
  readWorkbook,
  type SheetFault,
} from '../ooxml/sheet-read.ts'
import type { Progress, ProgressState } from '../plan/types.ts'
import { foldKey } from '../text/fold.ts'
import { readWrittenNumber } from '../text/number.ts'
import type { Day } from '../time/day.ts'
import { readWrittenDay } from '../time/written-day.ts'
import {
  FILL_HEADS,
  type FillColumn,
  KEY_HEAD,
  NOTE_HEAD,
  NOTE_SHEET,
  type RowKey,
  readKey,
  readState,
  SHOWN_HEADS,
  type ShownColumn,
} from './sheet-columns.ts'

/** Why a row could not be taken. `unit`: of the sheet; the words are in `sheet-say.ts`. */
export type CellFault =
  | { kind: 'date-missing' }
  | { kind: 'date-text' | 'date-none'; text: string }
  | { kind: 'state-missing' }
  | { kind: 'state-unknown'; text: string; near: string | undefined }
  | { kind: 'value-text'; text: string }
  | { kind: 'cell-error'; head: string; text: string }

export type FilledEntry = Omit<Progress, 'path' | 'turn'>

export interface FilledRow {
  /** Row number as the program shows it. */
  row: number
  /** The key as it stands, and as it was read; no key was readable where `key` is absent. */
  raw: string
  key?: RowKey
  /** What the unit filled in; absent of a row left empty. */
  entry?: FilledEntry
  faults: CellFault[]
  /** What stands in the locked columns now. */
  shown: Partial<Record<ShownColumn, string>>
  /** Headings of filled cells that held a formula: the saved value was taken as text. */
  formulas: string[]
}

export interface ReturnedSheet {
  unit: string
  rows: FilledRow[]
  /** Keys that were sent, as texts; nothing where the list is lost. */
  sent?: string[]
}

/** Reads a returned workbook; `not-sheet` where none of its pages has the columns that were sent. */
export function readReturned(
  bytes: Uint8Array,
): (ReturnedSheet & { fault?: undefined }) | { rows?: undefined; fault: SheetFault | 'not-sheet' } {
  const { sheets, fault, firstDay } = { firstDay: '1899-12-30', ...readWorkbook(bytes) }
  if (!sheets) return { fault: fault ?? 'not-workbook' }
  const note = sheets.find((it) => it.name === NOTE_SHEET)?.rows.map((it) => String(it.cells[0]?.value ?? ''))
  const known = note?.[0] === NOTE_HEAD ? note : undefined
  for (const sheet of sheets) {
    const head = headOf(sheet)
    if (!head) continue
    const rows = sheet.rows.flatMap((row) =>
      row.number > head.row ? (rowOf(row, head.columns, firstDay) ?? []) : [],
    )
    return { unit: known?.[1] ?? sheet.name, rows, ...(known && { sent: known.slice(2) }) }
  }
  return { fault: 'not-sheet' }
}

type Columns = Record<FillColumn | 'key', number> & Partial<Record<ShownColumn, number>>

/** The row of headings, wherever rows or columns were put in above or before. */
function headOf(sheet: ReadSheet): { row: number; columns: Columns } | undefined {
  const wanted = Object.entries({ ...FILL_HEADS, key: KEY_HEAD })
  for (const { number, cells } of sheet.rows) {
    const find = ([name, head]: [string, string]): (readonly [string, number])[] => {
      const cell = cells.find(({ value }) => foldKey(String(value)) === foldKey(head))
      return cell ? [[name, cell.column]] : []
    }
    const found = wanted.flatMap(find)
    if (found.length < wanted.length) continue
    const shown = Object.entries(SHOWN_HEADS).flatMap(find)
    return { row: number, columns: Object.fromEntries([...found, ...shown]) as Columns }
  }
  return undefined
}

function rowOf({ number, cells }: ReadRow, columns: Columns, firstDay: Day): FilledRow | undefined {
  const cell = (name: keyof Columns): ReadCell | undefined => cells.find((it) => it.column === columns[name])
  const filled = (Object.keys(FILL_HEADS) as FillColumn[]).flatMap((name) => {
    const it = cell(name)
    return it ? [{ name, cell: it }] : []
  })
  const raw = String(cell('key')?.value ?? '')
  const key = readKey(raw)
  const shown = Object.fromEntries(
    (Object.keys(SHOWN_HEADS) as ShownColumn[]).flatMap((name) => {
      const text = textOf(cell(name))
      return text === '' ? [] : [[name, text]]
    }),
  )
  const base = { row: number, raw, shown, ...(key && { key }) }
  if (filled.length === 0) return raw === '' ? undefined : { ...base, faults: [], formulas: [] }
  const faults: CellFault[] = []
  for (const { name, cell: it } of filled)
    if (it.error) faults.push({ kind: 'cell-error', head: FILL_HEADS[name], text: String(it.value) })
  const formulas = filled.filter((it) => it.cell.formula).map(({ name }) => FILL_HEADS[name])
  if (faults.length > 0) return { ...base, faults, formulas }
  const date = take(readDate(cell('date'), firstDay), faults)
  const state = take(readStateCell(cell('state')), faults)
  const value = take(readValue(cell('value')), faults)
  const note = textOf(cell('note'))
  const evidence = evidenceOf(textOf(cell('evidence')))
  if (date === undefined || state === undefined || faults.length > 0) return { ...base, faults, formulas }
  return { ...base, entry: entryOf(date, state, note, value, evidence), faults, formulas }
}

function entryOf(
  date: Day,
  state: ProgressState,
  note: string,
  value: number | undefined,
  evidence: string[],
): FilledEntry {
  // What proves a deferral or a cancellation is the document that allows it.
  const allowed = state === 'deferred' || state === 'cancelled'
  return {
    date,
    state,
    ...(note !== '' && { note }),
    ...(value !== undefined && { value }),
    evidence: allowed ? [] : evidence,
    ...(allowed && evidence.length > 0 && { by: evidence.join('; ') }),
  }
}

type Read<T> = { value: T | undefined } | { fault: CellFault }

function take<T>(read: Read<T>, faults: CellFault[]): T | undefined {
  if ('value' in read) return read.value
  faults.push(read.fault)
  return undefined
}

function readDate(cell: ReadCell | undefined, firstDay: Day): Read<Day> {
  if (!cell) return { fault: { kind: 'date-missing' } }
  if (typeof cell.value === 'number') {
    const at = dayOfSerial(cell.value, firstDay)
    return at !== undefined && at >= '2000-01-01'
      ? { value: at }
      : { fault: { kind: 'date-none', text: String(cell.value) } }
  }
  const text = textOf(cell)
  const read = readWrittenDay(text)
  if (read === undefined) return { fault: { kind: 'date-text', text } }
  return read === 'none' ? { fault: { kind: 'date-none', text } } : { value: read }
}

function readStateCell(cell: ReadCell | undefined): Read<ProgressState> {
  if (!cell) return { fault: { kind: 'state-missing' } }
  const text = textOf(cell)
  const read = readState(text)
  return 'state' in read ? { value: read.state } : { fault: { kind: 'state-unknown', text, near: read.near } }
}

function readValue(cell: ReadCell | undefined): Read<number> {
  if (!cell) return { value: undefined }
  if (typeof cell.value === 'number') return { value: Number(cell.value.toPrecision(12)) }
  const text = textOf(cell)
  const value = readWrittenNumber(text)
  return value === undefined ? { fault: { kind: 'value-text', text } } : { value }
}

function textOf(cell: ReadCell | undefined): string {
  return String(cell?.value ?? '')
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}

function evidenceOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((it) => it.replace(/^[-–+•]\s*/, '').trim())
    .filter((it) => it !== '')
}
