/**
 * The rows of a task table as groups and tasks: repeated heads left out, rows joined over page breaks, merged cells carried
 * down. Comes in: a grid and its head. Goes out: items in order, each with its doubts.
 */
import type { ColumnField } from '../plan/types.ts'
import { foldKey } from '../text/fold.ts'
import { isCounting, type TableHead } from './columns.ts'
import type { Doubt } from './doubts.ts'
import type { Grid, Row } from './model.ts'
import { cellNumberStyle, leadNumber } from './numbers.ts'

/** What a row says, field by field; texts as they stand with `\n` between lines. */
export type Values = Partial<Record<Exclude<ColumnField, 'other'>, string>>

export interface TaskItem {
  kind: 'task'
  values: Values
  /** Columns without a field, by heading. */
  other: Record<string, string>
  doubts: Doubt[]
  place: string
}

export interface GroupItem {
  kind: 'group'
  id?: string
  title: string
  place: string
  doubts: Doubt[]
}

export type Item = TaskItem | GroupItem

interface Line {
  row: Row
  item: TaskItem
  /** Only an id and a title, or one text over the whole width. */
  bare: boolean
  whole: boolean
}

/** Reads the rows below the head. */
export function readRows(grid: Grid, head: TableHead): Item[] {
  const titles = headRows(grid, head)
  const lines: Line[] = []
  let above: readonly string[] = []
  for (const row of grid.rows.slice(head.end)) {
    const texts = row.cells.map(({ text }) => text)
    if (texts.every((text) => text === '') && row.cells.every(({ covered }) => covered !== 'above')) continue
    if (isCounting(row) || titles.has(keyOf(texts))) continue
    const carried = row.cells.map((cell, i) => (cell.covered === 'above' ? (above[i] ?? '') : cell.text))
    const last = lines.at(-1)
    const join = last && joinOf(row, head, last)
    if (last && join) {
      joinRow(last.item, row, head, join)
    } else {
      const line = lineOf(row, carried, head)
      const over = groupOver(row, carried, head)
      if (over) lines.push(over)
      if (over?.item.values.id !== undefined || (over === undefined && sharesNumber(row, head)))
        delete line.item.values.id
      lines.push(line)
    }
    above = row.cells.map((cell, i) => (cell.covered === 'above' ? (above[i] ?? '') : cell.text))
  }
  return itemsOf(lines)
}

/** The head rows and what they look like when they come again on the next page. */
function headRows(grid: Grid, head: TableHead): Set<string> {
  const rows = grid.rows.slice(head.first, head.end)
  return new Set(rows.map(({ cells }) => keyOf(cells.map(({ text }) => text))))
}

function keyOf(texts: readonly string[]): string {
  return texts.map(foldKey).join('|')
}

function lineOf(row: Row, texts: readonly string[], head: TableHead): Line {
  const item: TaskItem = { kind: 'task', values: {}, other: {}, doubts: [], place: row.place }
  const ticked: string[] = []
  for (const [i, column] of head.columns.entries()) {
    const text = texts[i] ?? ''
    if (text === '') continue
    if (column.period !== undefined) ticked.push(periodText(column.period, text))
    else if (column.group) continue
    else if (column.field === 'other') item.other[column.heading || `Cột ${i + 1}`] = text
    else item.values[column.field] = text
  }
  if (ticked.length > 0 && item.values.timing === undefined) item.values.timing = ticked.join(', ')
  const own = row.cells.filter(({ text, covered }) => text !== '' && !covered)
  const [only] = own
  const whole = own.length === 1 && only !== undefined && (only.span > 1 || row.cells.length === 1)
  if (whole && only) {
    const number = leadNumber(only.text)
    item.values =
      number && number.style !== 'dash' ? { id: number.number, title: number.rest } : { title: only.text }
    item.other = {}
  }
  if (!whole && !head.columns.some(({ field }) => field === 'id')) takeNumber(item)
  const { id, title, ...rest } = item.values
  const bare = title !== undefined && Object.keys(rest).length === 0 && Object.keys(item.other).length === 0
  return { row, item, bare, whole }
}

/** "1. Ban hành …" in a table without a column for numbers. */
function takeNumber({ values }: TaskItem): void {
  const number = values.title === undefined ? undefined : leadNumber(values.title)
  if (number && number.rest !== '' && !/^(dash|plus|dot)$/.test(number.style))
    Object.assign(values, { id: number.number, title: number.rest })
}

/** The group that begins with a row whose cell in the group column reaches down; its number where that reaches as far. */
function groupOver(row: Row, texts: readonly string[], head: TableHead): Line | undefined {
  const at = head.columns.findIndex(({ group }) => group)
  const cell = row.cells[at]
  const title = texts[at] ?? ''
  if (at < 0 || !cell || cell.text === '' || cell.covered) return undefined
  const idAt = head.columns.findIndex(({ field }) => field === 'id')
  const id = head.groupNumbers ? texts[idAt] : undefined
  const item: TaskItem = {
    kind: 'task',
    values: { ...(id !== undefined && id !== '' && { id }), title },
    other: {},
    doubts: [],
    place: row.place,
  }
  return { row, item, bare: true, whole: true }
}

/** The number of a row below the first of its group is that of the group. */
function sharesNumber(row: Row, head: TableHead): boolean {
  const idAt = head.columns.findIndex(({ field }) => field === 'id')
  return head.groupNumbers === true && row.cells[idAt]?.covered === 'above'
}

/** A ticked period is the period; one with words in it is the words too. */
function periodText(period: string, text: string): string {
  return /^[xX✓✔√v*+]+$|^có$/i.test(text.trim()) ? period : `${period}: ${text}`
}

/** How a row belongs to the one above: `page` cut it, `merged` adds lines to a task whose number and title go on. */
function joinOf(row: Row, head: TableHead, last: Line): 'page' | 'merged' | undefined {
  const at = (field: ColumnField): number => head.columns.findIndex((it) => it.field === field)
  const [idAt, titleAt] = [at('id'), at('title')]
  const id = row.cells[idAt]
  const title = row.cells[titleAt]
  const own = row.cells.filter(({ text }) => text !== '')
  if (own.length === 0) return undefined
  if (title?.covered === 'above' && (idAt < 0 || id?.covered === 'above' || id?.text === '')) return 'merged'
  if ((id && id.text !== '') || id?.covered === 'above') return undefined
  if (head.columns.some(({ group }) => group) && title !== undefined && title.text !== '') return undefined
  if (own.length === 1 && (own[0]?.span ?? 1) > 1) return undefined
  const text = title?.text ?? ''
  if (text === '') return 'page'
  const before = last.item.values.title ?? ''
  const goesOn = /^[\p{Ll}(,;.)\d%]/u.test(text) && !leadNumber(text)
  if (idAt >= 0) {
    if (goesOn) return 'page'
    // Without a number of its own a row with a leader and a time is a task; what is only text goes on.
    const filled = ['lead', 'timing', 'deliverables', 'target'].filter((field) => {
      const cell = row.cells[at(field as ColumnField)]
      return cell && /^[\p{Lu}\d]/u.test(cell.text)
    })
    if (row.afterBreak && !/[.;]$/.test(before) && filled.length === 0) return 'page'
    return undefined
  }
  return goesOn && row.afterBreak ? 'page' : goesOn && own.length === 1 ? 'page' : undefined
}

function joinRow(item: TaskItem, row: Row, head: TableHead, how: 'page' | 'merged'): void {
  for (const [i, column] of head.columns.entries()) {
    const { text = '', covered } = row.cells[i] ?? {}
    if (text === '' || covered || column.period !== undefined) continue
    if (column.field === 'other') {
      item.other[column.heading] = joined(item.other[column.heading], text, how)
    } else if (column.field !== 'id') {
      item.values[column.field] = joined(item.values[column.field], text, how)
    }
  }
  if (how === 'merged' || !row.afterBreak) {
    const kind = how === 'merged' ? 'rows-merged' : 'row-joined'
    if (!item.doubts.some((it) => it.kind === kind)) item.doubts.push({ kind, place: row.place })
  }
}

function joined(before: string | undefined, text: string, how: 'page' | 'merged'): string {
  if (before === undefined || before === '') return text
  if (how === 'page') return `${before} ${text}`
  return before.split('\n').includes(text) ? before : `${before}\n${text}`
}

/** Tells groups from tasks, by what follows: a bare row is a group when the next one is numbered deeper. */
function itemsOf(lines: readonly Line[]): Item[] {
  const styles = lines.map(({ item }) => cellNumberStyle(item.values.id ?? ''))
  return lines.map(({ item, bare, whole }, i): Item => {
    if (!bare) return item
    const next = lines[i + 1]
    const isGroup = whole
      ? !(next === undefined && i > 0 && lines.some((it) => !it.bare && it.whole))
      : next !== undefined &&
        isDeeper(item.values.id, styles[i], next.item.values.id, styles[i + 1], next.bare)
    if (!isGroup) {
      return { ...item, doubts: [...item.doubts, { kind: 'only-title', place: item.place }] }
    }
    const { id, title = '' } = item.values
    return {
      kind: 'group',
      ...(id !== undefined && { id }),
      title: title.replace(/\s*\n\s*/g, ' '),
      place: item.place,
      doubts: [],
    }
  })
}

/** Whether the row after a bare one stands below it. */
function isDeeper(
  id: string | undefined,
  style: string | undefined,
  nextId: string | undefined,
  next: string | undefined,
  nextBare: boolean,
): boolean {
  if (id === undefined) return nextId !== undefined || !nextBare
  const bare = id.replace(/[.)]$/, '')
  if (nextId === undefined) return !nextBare
  if (nextId.startsWith(`${bare}.`)) return true
  if (style === undefined || next === undefined) return !nextBare
  if (next === style) return false
  return rankOf(next) > rankOf(style)
}

/** How deep a way of counting usually stands. */
export function rankOf(style: string): number {
  const dotted = /^(?:dotted|roman)(\d)$/.exec(style)?.[1]
  if (dotted) return 2 + Number(dotted)
  const order: Record<string, number> = {
    part: 0,
    upper: 0,
    chapter: 0,
    roman: 1,
    article: 1,
    arabic: 2,
    'arabic)': 2.5,
    letter: 7,
    paren: 8,
    dash: 9,
    plus: 10,
    dot: 10,
  }
  return order[style] ?? 5
}
