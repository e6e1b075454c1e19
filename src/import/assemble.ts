/**
 * The draft of a plan out of blocks: document, sections, tasks, units, with every doubt. Knows what a plan holds; the
 * blocks' origin only in `flat` (a text file without line breaks in its cells).
 */
import type { Column, ColumnField } from '../plan/types.ts'
import { canonicalName } from '../plan/unit-names.ts'
import { foldKey } from '../text/fold.ts'
import { day, type Span } from '../time/day.ts'
import { readTiming } from '../timing/read.ts'
import { bodiesInProse, type DraftUnit, splitBodies, splitRunOn, unitsOf } from './bodies.ts'
import { bulletLines, productLines } from './cells.ts'
import { readTableHead, type TableHead } from './columns.ts'
import { type DraftDocument, readOfficial } from './document.ts'
import type { Doubt } from './doubts.ts'
import { readLabelTasks } from './label-tasks.ts'
import type { Grid, Paragraph, SourceBlock } from './model.ts'
import { type DraftBlock, outlineOf, type Piece } from './outline.ts'
import { type DraftSection, sectionsOf } from './sections.ts'
import { type Item, readRows, type TaskItem, type Values } from './table.ts'

export interface DraftTask {
  id: string
  title: string
  lead: string[]
  support: string[]
  values: Values
  other: Record<string, string>
  content: DraftBlock[]
  doubts: Doubt[]
  place: string
}

export interface DraftPart {
  id?: string
  title?: string
  sections: DraftPart[]
  tasks: DraftTask[]
}

export interface DraftPlan {
  document: DraftDocument
  body: DraftBlock[]
  appendixColumns?: Column[]
  term: string
  units: DraftUnit[]
  sections: DraftPart[]
  /** Doubts that belong to the whole and to columns; those of tasks stand with them. */
  doubts: Doubt[]
  /** Which heading went into which field. */
  columns: { heading: string; field: ColumnField; filled: number; place: string }[]
}

interface TableRead {
  grid: Grid
  head: TableHead
  items: Item[]
  /** Block index at which it stands. */
  at: number
}

/** Puts a plan together. */
export function assemble(
  blocks: readonly SourceBlock[],
  flat: boolean,
  known: readonly DraftUnit[] = [],
): DraftPlan {
  const doubts: Doubt[] = []
  const { tables, loose } = taskTables(blocks)
  const paragraphs = loose.flatMap(({ block }) => (block.kind === 'paragraph' ? [block] : flatten(block)))
  const { document, prose, after } = readOfficial(paragraphs)
  doubts.push(...document.doubts)
  const last = prose.at(-1)
  // A paragraph joined over a page break is a copy: it is found again by its place.
  const order = new Map<string, number>()
  for (const { block, at } of loose)
    if (block.kind === 'paragraph' && !order.has(block.place)) order.set(block.place, at)
  const endAt = last ? (order.get(last.place) ?? Number.POSITIVE_INFINITY) : -1
  const pieces: Piece[] = []
  const inBody = tables.filter(({ at }) => at < endAt)
  const waiting = [...inBody]
  for (const it of prose) {
    const at = order.get(it.place) ?? -1
    while (waiting[0] && at > waiting[0].at) pieces.push(pieceOf(waiting.shift() as TableRead))
    pieces.push(it)
  }
  for (const table of waiting) pieces.push(pieceOf(table))
  const body = outlineOf(onePlace(pieces))
  const items = itemsOf(tables, after)
  const labelled = tables.length === 0 ? readLabelTasks(body) : undefined
  const sections: DraftSection[] = labelled ? labelled.sections : sectionsOf(items)
  const content = labelled?.content ?? new Map<TaskItem, DraftBlock[]>()
  for (const { head, grid } of tables) {
    if (grid.guessed) doubts.push({ kind: 'table-guessed', place: grid.place })
    doubts.push(...columnDoubts(head, grid))
  }
  for (const { block } of loose) {
    if (block.kind === 'table' && block.rows.length > 2 && (block.rows[0]?.cells.length ?? 0) > 3)
      doubts.push({ kind: 'table-unread', place: block.place })
  }
  const term = termOf(document, doubts)
  const all = everyTask(sections)
  if (all.length === 0) doubts.push({ kind: 'no-tasks' })
  const names = namesOf(all, flat)
  const ids = idsOf(all)
  const span = spanOf(term)
  const toTask = (item: TaskItem): DraftTask =>
    taskOf(item, { names, id: ids.get(item) ?? '', flat, span, content: content.get(item) ?? [] })
  const toPart = (section: DraftSection): DraftPart => {
    return {
      ...(section.id !== undefined && { id: section.id }),
      ...(section.title !== undefined && { title: section.title }),
      sections: section.sections.map(toPart),
      tasks: section.tasks.map(toTask),
    }
  }
  const parts = sections.map(toPart)
  const inAppendix = tables.find(({ at }) => at >= endAt)
  return {
    document,
    body,
    ...(inAppendix && { appendixColumns: columnsOf(inAppendix.head, all) }),
    term,
    units: unitsOf(
      everyDraft(parts).flatMap(({ lead, support }) => [...lead, ...support]),
      known,
    ),
    sections: parts,
    doubts,
    columns: labelled
      ? labelled.columns
      : tables.flatMap(({ head, grid, items: own }) => filledColumns(head, grid, own)),
  }
}

/** Task tables, those that go on without a head joined to the one before. */
function taskTables(blocks: readonly SourceBlock[]): {
  tables: TableRead[]
  loose: { block: SourceBlock; at: number }[]
} {
  const tables: TableRead[] = []
  const loose: { block: SourceBlock; at: number }[] = []
  let between = false
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'paragraph') {
      loose.push({ block, at })
      if (block.text.trim() !== '') between = true
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
        head.columns.map((it) => foldKey(it.heading)).join() ===
          before.head.columns.map((it) => foldKey(it.heading)).join()
      if (before && sameHead)
        before.grid = {
          ...before.grid,
          rows: [...before.grid.rows, ...breakFirst(block.rows.slice(head.end))],
        }
      else {
        tables.push({ grid: block, head, items: [], at })
        titleRows(block, head, loose, at)
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

/** What stands over the head in the grid itself: the title rows of a sheet. */
function titleRows(
  grid: Grid,
  head: TableHead,
  loose: { block: SourceBlock; at: number }[],
  at: number,
): void {
  for (const row of grid.rows.slice(0, head.first)) {
    for (const { text } of row.cells) {
      if (text === '') continue
      for (const line of text.split('\n'))
        loose.push({ block: { kind: 'paragraph', text: line, place: row.place }, at })
    }
  }
}

/** A layout table is read cell by cell. */
function flatten(grid: Grid): Paragraph[] {
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

function pieceOf({ head, grid, items }: TableRead): Piece {
  const tasks = items.filter((it): it is TaskItem => it.kind === 'task')
  return { kind: 'tasks', columns: columnsOf(head, tasks), place: grid.place }
}

/** All tables of the body are printed as one, at the first place. */
function onePlace(pieces: readonly Piece[]): Piece[] {
  const first = pieces.findIndex(({ kind }) => kind === 'tasks')
  return pieces.filter(({ kind }, i) => kind !== 'tasks' || i === first)
}

function columnsOf({ columns }: TableHead, tasks: readonly TaskItem[]): Column[] {
  const out: Column[] = []
  for (const { field, heading, period } of columns) {
    const used = field !== 'other' || tasks.some(({ other }) => heading in other)
    if (heading === '' && !used) continue
    if (period !== undefined) {
      if (!out.some((it) => it.field === 'timing'))
        out.push({ field, heading: heading.split(' - ')[0] || 'Thời gian' })
    } else out.push({ field, heading: heading || 'TT' })
  }
  return out
}

function itemsOf(tables: readonly TableRead[], _after: readonly Paragraph[]): Item[] {
  return tables.flatMap(({ items }) => items)
}

function columnDoubts({ columns }: TableHead, grid: Grid): Doubt[] {
  return columns.flatMap(({ doubt, heading }): Doubt[] => {
    if (doubt === undefined || heading === '') return []
    return [{ kind: `column-${doubt}`, text: heading, place: grid.place }]
  })
}

function filledColumns({ columns }: TableHead, grid: Grid, items: readonly Item[]): DraftPlan['columns'] {
  const tasks = items.filter((it): it is TaskItem => it.kind === 'task')
  return columns.flatMap(({ heading, field }) => {
    if (heading === '') return []
    const filled = tasks.filter(
      (it) => (field === 'other' ? it.other[heading] : it.values[field]) !== undefined,
    ).length
    return [{ heading, field, filled, place: grid.place }]
  })
}

function everyTask(sections: readonly DraftSection[]): TaskItem[] {
  return sections.flatMap(({ tasks, sections: inner }) => [...tasks, ...everyTask(inner)])
}

/** Every task of some parts, in order. */
export function everyDraft(parts: readonly DraftPart[]): DraftTask[] {
  return parts.flatMap(({ tasks, sections }) => [...tasks, ...everyDraft(sections)])
}

/** Names that stand alone in some cell: where bodies run together, both halves must be among them. */
function namesOf(tasks: readonly TaskItem[], flat: boolean): ReadonlySet<string> {
  if (!flat) return new Set()
  const cells = tasks.flatMap(({ values }) => [values.lead ?? '', values.support ?? ''])
  return new Set(cells.flatMap((it) => splitBodies(it).names).map(canonicalName))
}

/** The ids as they stand; where the table has none, the tasks are counted through. */
function idsOf(tasks: readonly TaskItem[]): Map<TaskItem, string> {
  const ids = new Map<TaskItem, string>()
  const taken = new Set(tasks.map(({ values }) => values.id))
  let count = 0
  let parent = ''
  let child = 0
  for (const task of tasks) {
    const own = task.values.id?.replace(/\s+/g, '').replace(/(?<=\d)\.$/, '')
    if (own !== undefined && /[\p{L}\d]/u.test(own)) {
      ids.set(task, own)
      parent = own
      child = 0
      continue
    }
    let id = ''
    do {
      if (parent === '') id = String(++count)
      else id = `${parent}.${++child}`
    } while (taken.has(id))
    ids.set(task, id)
    task.doubts.push({ kind: 'id-made', text: id, place: task.place })
  }
  return ids
}

interface TaskContext {
  names: ReadonlySet<string>
  id: string
  flat: boolean
  span: Span
  content: DraftBlock[]
}

function taskOf(item: TaskItem, { names, id, flat, span, content }: TaskContext): DraftTask {
  const values = { ...item.values }
  const doubts = [...item.doubts]
  if (flat) {
    for (const field of ['title', 'method', 'target', 'notes'] as const) {
      const text = values[field]
      if (text !== undefined) values[field] = bulletLines(text)
    }
    const products = values.deliverables
    if (products !== undefined) {
      values.deliverables = productLines(bulletLines(products))
      if (values.deliverables !== products)
        doubts.push({ kind: 'lines-guessed', text: 'deliverables', place: item.place })
    }
  }
  if (values.timing !== undefined) values.timing = values.timing.replace(/\s*\n\s*/g, ' ')
  const title = (values.title ?? '').replace(/^\*([^*]+)\*$/, '$1')
  const bodies = roles(values)
  const split = (cell: string | undefined): string[] => {
    if (cell === undefined) return []
    const { names: found, prose } = splitBodies(cell)
    if (prose) doubts.push({ kind: 'bodies-guessed', text: cell.replace(/\s+/g, ' '), place: item.place })
    return found.flatMap((name) => {
      const parts = splitRunOn(name, names)
      if (parts) doubts.push({ kind: 'bodies-run-on', text: name, place: item.place })
      return parts ?? [name]
    })
  }
  const lead = split(bodies.lead)
  const support = split(bodies.support)
  const said = values.lead === undefined && values.method !== undefined && bodiesInProse(values.method)
  if (said && said.lead.length > 0) {
    lead.push(...said.lead)
    if (support.length === 0) support.push(...said.support)
    doubts.push({ kind: 'lead-from-method', text: said.lead.join(', '), place: item.place })
  }
  if (lead.length === 0) doubts.push({ kind: 'lead-missing', place: item.place })
  if (values.timing === undefined) doubts.push({ kind: 'timing-missing', place: item.place })
  else if (readTiming(values.timing, { term: span }).parts.some(({ kind }) => kind === 'unread')) {
    doubts.push({ kind: 'timing-unread', text: values.timing, place: item.place })
  }
  return { id, title, lead, support, values, other: item.other, content, doubts, place: item.place }
}

/** One cell that says both: "Chủ trì: Văn phòng Sở; Phối hợp: Các phòng". */
function roles(values: Values): { lead?: string | undefined; support?: string | undefined } {
  const { lead, support } = values
  if (lead === undefined) return { support }
  const found =
    /^\s*(?:[-+] ?)?(?:(?:cơ quan|đơn vị|bộ phận) )?chủ trì\s*:\s*([\s\S]+?)[\s;,.]*(?:[-+] ?)?(?:(?:cơ quan|đơn vị|bộ phận) )?phối hợp\s*:\s*([\s\S]+)$/i.exec(
      lead,
    )
  if (found && support === undefined) return { lead: found[1], support: found[2] }
  return {
    lead: lead.replace(/^\s*chủ trì\s*:\s*/i, ''),
    support: support?.replace(/^\s*phối hợp\s*:\s*/i, ''),
  }
}

function spanOf(term: string): Span {
  const years = term.split('-').map(Number)
  return { start: day(years[0] ?? 2000, 1, 1), end: day(years.at(-1) ?? 2000, 12, 31) }
}

/** The years of the plan: a span in its title, a year there, else that of its date. */
function termOf({ title = '', date, appendix, basis }: DraftDocument, doubts: Doubt[]): string {
  const text = `${title} ${appendix?.title ?? ''}`
  const issued = date?.slice(0, 4)
  const span = /((?:19|20)\d\d)\s*[-–—]\s*((?:19|20)\d\d)/.exec(text)
  if (span) {
    const [, from = '', to = ''] = span
    // A plan that carries out a programme of some years begins with its own year.
    const start = issued !== undefined && issued > from && issued <= to ? issued : from
    if (start !== from) doubts.push({ kind: 'term-guessed', text: `${start}-${to}` })
    return `${start}-${to}`
  }
  const years = [...text.matchAll(/năm ((?:19|20)\d\d)/gi)].map(([, it = '']) => it)
  const year = years.at(-1)
  if (year !== undefined) return year
  const other =
    issued ??
    /(?:19|20)\d\d(?!.*(?:19|20)\d\d)/s.exec(basis.join(' '))?.[0] ??
    /(?:19|20)\d\d/.exec(text)?.[0]
  doubts.push({ kind: 'term-guessed', ...(other !== undefined && { text: other }) })
  return other ?? '2000'
}
