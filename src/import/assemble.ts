/**
 * A plan's draft from the blocks of a file: which tables hold tasks, what the prose says, the outline around them. Comes in:
 * blocks in reading order. Goes out: a draft as plain data, every doubt beside what it is about.
 */
import type { Column } from '../plan/types.ts'
import { type DraftUnit, unitsOf } from './bodies.ts'
import { type DraftDocument, readOfficial } from './document.ts'
import type { DraftAppendix } from './document-appendix.ts'
import type { Doubt } from './doubts.ts'
import { leftLines, setAppendix } from './draft-appendix.ts'
import { columnsOf, type FilledColumn, filledColumns, tableDoubts } from './draft-columns.ts'
import { type DraftTask, namesOf, taskOf } from './draft-task.ts'
import { spanOf, termOf } from './draft-term.ts'
import { readHeading } from './headings.ts'
import { indexIn } from './index-of.ts'
import { readLabelTasks } from './label-tasks.ts'
import type { Paragraph, SourceBlock } from './model.ts'
import { type DraftBlock, leadOf, outlineOf, type Piece } from './outline.ts'
import { readProseTasks } from './prose-tasks.ts'
import { type DraftDuty, readDuties } from './reporting.ts'
import { type DraftSection, everyItem, leadFromGroups, sectionsOf } from './sections.ts'
import type { TaskItem } from './table.ts'
import { idsOf } from './task-ids.ts'
import { flatten, type TableRead, taskTables } from './task-tables.ts'

export interface DraftPart {
  id?: string
  title?: string
  /** The dimension of an index that its title names: "papi/5". */
  index?: string
  inProse?: true
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
  reporting: DraftDuty[]
  /** Lines after the signature that have no place in a plan, to be looked at. */
  left: string[]
  /** Doubts that belong to the whole and to columns; those of tasks stand with them. */
  doubts: Doubt[]
  /** Which heading went into which field. */
  columns: FilledColumn[]
}

/**
 * Puts a plan together.
 *
 * @param flat the file has lost the line breaks inside its cells
 * @param known the units of the configuration that will hold for the plan
 */
export function assemble(
  blocks: readonly SourceBlock[],
  flat: boolean,
  known: readonly DraftUnit[] = [],
): DraftPlan {
  const doubts: Doubt[] = []
  const { tables, loose } = taskTables(blocks)
  const paragraphs = loose.flatMap(({ block, at }) =>
    (block.kind === 'paragraph' ? [block] : flatten(block)).map((it): Paragraph => ({ ...it, at })),
  )
  const { document, prose, appendices, dateline } = readOfficial(paragraphs)
  for (const doubt of document.doubts) doubts.push(doubt)
  const endAt = prose.at(-1)?.at ?? -1
  const body = outlineOf(withTables(prose, tables, endAt))
  const labelled = tables.length === 0 ? readLabelTasks(body) : undefined
  const term = termOf(document, doubts)
  const span = spanOf(term)
  const tabled = labelled ? labelled.sections : tableSections(tables, appendices, prose)
  const sections = everyItem(tabled).length > 0 ? tabled : readProseTasks(body, span)
  for (const doubt of tableDoubts(tables, loose)) doubts.push(doubt)
  for (const doubt of leadFromGroups(
    sections,
    tables.map(({ head }) => head),
  ))
    doubts.push(doubt)
  setAppendix(document, { appendices, tables: tables.filter(({ at }) => at >= endAt), dateline, doubts })
  const all = everyItem(sections)
  if (all.length === 0) doubts.push({ kind: looksRun(paragraphs) ? 'table-run' : 'no-tasks' })
  const names = namesOf(all, flat)
  const { ids, doubts: made } = idsOf(sections)
  for (const doubt of made) doubts.push(doubt)
  const content = labelled?.content ?? new Map<TaskItem, DraftBlock[]>()
  const toTask = (item: TaskItem): DraftTask =>
    taskOf(item, { names, id: ids.get(item) ?? '', flat, span, content: content.get(item) ?? [] })
  const indexed = indexIn(
    document.title ?? '',
    sections.map(({ title = '' }) => title),
    span,
  )
  const toPart = (section: DraftSection): DraftPart => {
    const index = indexed(section.title)
    return {
      ...(section.id !== undefined && { id: section.id }),
      ...(section.title !== undefined && { title: section.title }),
      ...(index !== undefined && { index }),
      ...(section.inProse && { inProse: true as const }),
      sections: section.sections.map(toPart),
      tasks: section.tasks.map(toTask),
    }
  }
  const parts = sections.map(toPart)
  const duties = readDuties(prose, span)
  for (const doubt of duties.doubts) doubts.push(doubt)
  const left = leftLines(appendices)
  if (left.length > 0) doubts.push({ kind: 'appendix-left', text: String(left.length) })
  const inAppendix = tables.find(({ at }) => at >= endAt)
  const drafts = everyDraft(parts)
  return {
    document,
    body,
    ...(inAppendix && { appendixColumns: columnsOf(inAppendix.head, all) }),
    term,
    units: unitsOf(
      [
        ...drafts.flatMap(({ lead, support }) => [...lead, ...support]),
        ...duties.duties.flatMap(({ by }) => by),
      ],
      known,
    ),
    sections: parts,
    reporting: duties.duties,
    left,
    doubts,
    columns: labelled ? labelled.columns : tables.flatMap(filledColumns),
  }
}

/** The prose with the task tables at their places; all tables of the body are printed as one, at the first place. */
function withTables(prose: readonly Paragraph[], tables: readonly TableRead[], endAt: number): Piece[] {
  const pieces: Piece[] = []
  const waiting = tables.filter(({ at }) => at < endAt)
  for (const it of prose) {
    while (waiting[0] && (it.at ?? -1) > waiting[0].at) pieces.push(pieceOf(waiting.shift() as TableRead))
    pieces.push(it)
  }
  for (const table of waiting) pieces.push(pieceOf(table))
  const first = pieces.findIndex(({ kind }) => kind === 'tasks')
  return pieces.filter(({ kind }, i) => kind !== 'tasks' || i === first)
}

function pieceOf({ head, grid, items }: TableRead): Piece {
  const tasks = items.filter((it): it is TaskItem => it.kind === 'task')
  return { kind: 'tasks', columns: columnsOf(head, tasks), place: grid.place }
}

/** The sections of all tables; of several tables each one that has a title of its own stands under it. */
function tableSections(
  tables: readonly TableRead[],
  appendices: readonly DraftAppendix[],
  prose: readonly Paragraph[],
): DraftSection[] {
  const full = tables.filter(({ items }) => items.length > 0)
  const titles = full.map(
    ({ at, title }) => titleOver(at, appendices, prose) ?? (title !== undefined ? { title } : undefined),
  )
  const several = new Set(titles.map((it) => it?.title)).size > 1
  if (!several) return sectionsOf(full.flatMap(({ items }) => items))
  return full.flatMap(({ items, grid }, i): DraftSection[] => {
    const sections = sectionsOf(items)
    const title = titles[i]
    if (!title) return sections
    const [only] = sections
    // Tasks without groups stand in the section itself.
    const inner = sections.length === 1 && only?.title === undefined ? only : undefined
    return [{ ...title, place: grid.place, sections: inner ? [] : sections, tasks: inner?.tasks ?? [] }]
  })
}

/** What a table is about: the title of its appendix, else the heading next above it in the prose. */
function titleOver(
  at: number,
  appendices: readonly DraftAppendix[],
  prose: readonly Paragraph[],
): { id?: string; title: string } | undefined {
  const appendix = appendices.findLast((it) => it.at <= at)
  if (appendix) {
    const title = (appendix.title ?? appendix.label)?.replace(/\s*\n\s*/g, ' ')
    if (title === undefined) return undefined
    return { ...(appendix.number !== undefined && { id: appendix.number }), title }
  }
  const above = prose.findLast((it) => (it.at ?? 0) < at && leadOf(it) !== undefined)
  const lead = above && leadOf(above)
  if (!lead || lead.rest === '' || lead.rest.length > 200 || /^(?:dash|plus|dot)$/.test(lead.style))
    return undefined
  return { id: lead.number.replace(/[.)]$/, ''), title: lead.rest.replace(/[:.]$/, '') }
}

/** Every task of some parts, in order. */
export function everyDraft(parts: readonly DraftPart[]): DraftTask[] {
  return parts.flatMap(({ tasks, sections }) => [...tasks, ...everyDraft(sections)])
}

/** The headings of a task table one below the other: its cells were copied without their columns. */
function looksRun(paragraphs: readonly Paragraph[]): boolean {
  const fields = paragraphs.map(({ text }) => {
    const read = text.length < 40 ? readHeading(text) : undefined
    return read && read.weight > 1 ? read.field : undefined
  })
  return fields.some((field, i) => {
    if (field === undefined) return false
    return new Set(fields.slice(i, i + 8).filter((it) => it !== undefined)).size > 3
  })
}
