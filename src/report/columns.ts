/** The tasks of a plan as a table or as lines of prose, in the columns that the plan has. */
import type { TextValue } from '../ooxml/shape.ts'
import type { Column, ColumnField, Section, Task } from '../plan/types.ts'
import { rich } from './head.ts'

/** The usual headings, in the usual order. */
const HEADINGS: readonly (readonly [ColumnField, string])[] = [
  ['id', 'TT'],
  ['title', 'Nhiệm vụ'],
  ['lead', 'Chủ trì thực hiện'],
  ['support', 'Phối hợp thực hiện'],
  ['deliverables', 'Sản phẩm'],
  ['target', 'Chỉ tiêu'],
  ['timing', 'Thời gian hoàn thành'],
  ['method', 'Cách thức thực hiện'],
  ['budget', 'Kinh phí'],
  ['notes', 'Ghi chú'],
]
const CENTRED: readonly ColumnField[] = ['id', 'timing']

/** The columns that tasks use, where the plan does not say; number and task always. */
export function columnsOf(sections: readonly Section[]): Column[] {
  const tasks = sections.flatMap(tasksBelow)
  const used = HEADINGS.filter(
    ([field]) =>
      field === 'id' ||
      field === 'title' ||
      tasks.some((task) => cellText(task, { field, heading: '' }) !== ''),
  )
  const own = new Set(tasks.flatMap((task) => Object.keys(task.other ?? {})))
  const columns = used.map(([field, heading]): Column => ({ field, heading }))
  const notes = columns.at(-1)?.field === 'notes' ? columns.splice(-1) : []
  return [...columns, ...[...own].map((heading): Column => ({ field: 'other', heading })), ...notes]
}

function tasksBelow(section: Section): Task[] {
  return [...section.tasks, ...section.sections.flatMap(tasksBelow)]
}

/** What a column says of a task, as the plan writes it; empty where it says nothing. */
export function cellText(task: Task, { field, heading, separator = ', ' }: Column): string {
  switch (field) {
    case 'other':
      return task.other?.[heading] ?? ''
    case 'lead':
    case 'support':
      return task[field].map(({ name }) => name).join(separator)
    case 'deliverables':
      return task.deliverablesText ?? task.deliverables.join(separator)
    default:
      return task[field] ?? ''
  }
}

interface Row {
  isGroup: boolean
  id: string
  title: string
  cells: { text: TextValue; centred: boolean }[]
}

/** A table of the tasks: a group row for each section with a title, then a row for each task. */
export function taskTable(
  sections: readonly Section[],
  columns: readonly Column[],
): { columns: { heading: string }[]; rows: Row[] } {
  return {
    columns: columns.map(({ heading }) => ({ heading })),
    rows: sections.flatMap((section) => rowsOf(section, columns)),
  }
}

function rowsOf(section: Section, columns: readonly Column[]): Row[] {
  const heading = section.title
    ? [{ isGroup: true, id: section.id ?? '', title: section.title, cells: [] }]
    : []
  const tasks = section.tasks.map((task) => ({
    isGroup: false,
    id: '',
    title: '',
    cells: columns.map((column) => ({
      text: rich(cellText(task, column).trim()),
      centred: CENTRED.includes(column.field),
    })),
  }))
  return [...heading, ...tasks, ...section.sections.flatMap((it) => rowsOf(it, columns))]
}

/** A task as lines of prose: the words of each column and what it says, where it says anything. */
export function taskLines(task: Task, columns: readonly Column[]): string[] {
  return columns.flatMap((column) => {
    const value = column.field === 'id' || column.field === 'title' ? '' : cellText(task, column)
    return value === '' ? [] : [`${column.heading} ${value}${column.end ?? ''}`]
  })
}
