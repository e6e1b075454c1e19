/** Tasks that stand in the prose: a numbered heading with lines such as "+ Thời gian thực hiện: …" below it. */
import type { Column, ColumnField } from '../plan/types.ts'
import { readLabel } from './headings.ts'
import type { DraftBlock } from './outline.ts'
import type { DraftSection } from './sections.ts'
import type { TaskItem } from './table.ts'

export interface LabelTasks {
  sections: DraftSection[]
  /** The paragraphs of each task that are no label lines. */
  content: Map<TaskItem, DraftBlock[]>
  columns: { heading: string; field: ColumnField; filled: number; place: string }[]
}

/**
 * Takes the tasks out of an outline and leaves their place in it; nothing where there are none.
 *
 * @param body is changed: a section that only holds tasks gives way to them
 */
export function readLabelTasks(body: DraftBlock[]): LabelTasks | undefined {
  const found: LabelTasks = { sections: [], content: new Map(), columns: [] }
  walk(body, found)
  return found.sections.length > 0 ? found : undefined
}

function walk(blocks: DraftBlock[], found: LabelTasks): void {
  for (const [i, block] of blocks.entries()) {
    const tasks = block.body.filter(isTask)
    if (tasks.length === 0) {
      walk(block.body, found)
      continue
    }
    const first = found.sections.length === 0
    const columns: Column[] = []
    const items = tasks.map((task) => itemOf(task, columns, found))
    const id = block.number?.replace(/[.)]$/, '')
    const rest = block.body.filter((it) => !isTask(it))
    found.sections.push({
      ...(id !== undefined && { id }),
      ...(block.title !== undefined && { title: block.title.replace(/[:.]$/, '') }),
      place: block.place,
      sections: [],
      tasks: items,
    })
    const place = { layout: 'paragraphs' as const, columns }
    // The heading is the section's own title: it is printed with the tasks, not twice.
    if (rest.length === 0 && first && block.style !== 'roman')
      blocks[i] = { tasks: place, body: [], place: block.place }
    else {
      block.body = rest
      if (first) block.tasks = place
    }
  }
}

/** A numbered part with at least one label line; a label that is the only one and a time is prose about the plan. */
function isTask({ number, title, text, body }: DraftBlock): boolean {
  if (number === undefined || (title ?? text) === undefined) return false
  const fields = new Set(
    linesBelow(body)
      .flatMap(labelsOf)
      .map(({ field }) => field),
  )
  return fields.has('lead') || fields.size > 1
}

/** The lines below a task; what is counted below a label line with words of its own stands beside it. */
function linesBelow(body: readonly DraftBlock[]): DraftBlock[] {
  return body.flatMap((block) =>
    labelsOf(block).length > 0 && block.body.length > 0
      ? [{ ...block, body: [] }, ...linesBelow(block.body)]
      : [block],
  )
}

function labelsOf({
  title,
  text,
  number,
}: DraftBlock): { field: ColumnField; label: string; value: string }[] {
  const line = [title, text].filter((it) => it !== undefined).join(' ')
  const label = readLabel(line)
  return label ? [{ ...label, label: `${number ? `${number} ` : ''}${label.label}` }] : []
}

function itemOf(task: DraftBlock, columns: Column[], found: LabelTasks): TaskItem {
  const id = task.number?.replace(/[.)]$/, '')
  const item: TaskItem = { kind: 'task', values: {}, other: {}, doubts: [], place: task.place }
  if (id !== undefined) item.values.id = id
  item.values.title = [task.title, task.text].filter((it) => it !== undefined).join(' ')
  const content: DraftBlock[] = []
  for (const block of linesBelow(task.body)) {
    const [label] = labelsOf(block)
    const field = label?.field
    if (!label || field === undefined || field === 'other' || item.values[field] !== undefined) {
      content.push(block)
      continue
    }
    const { value } = label
    item.values[field] = value.replace(/[.;]$/, '')
    if (!columns.some((it) => it.field === field)) {
      const several = field === 'lead' || field === 'support'
      columns.push({
        field,
        heading: label.label,
        ...(several && { separator: '; ' }),
        ...(/\.$/.test(value) && { end: '.' }),
      })
    }
    const known = found.columns.find((it) => it.field === field)
    if (known) known.filled++
    else found.columns.push({ heading: label.label, field, filled: 1, place: block.place })
  }
  found.content.set(item, content)
  return item
}
