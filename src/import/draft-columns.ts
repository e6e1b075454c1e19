/** The columns of task tables: as the plan prints them, what filled them, and what is doubtful in them. */
import type { Column, ColumnField } from '../plan/types.ts'
import type { TableHead } from './columns.ts'
import type { Doubt } from './doubts.ts'
import type { Grid, SourceBlock } from './model.ts'
import type { TaskItem } from './table.ts'
import type { TableRead } from './task-tables.ts'

/** Which heading went into which field, and how many tasks it filled. */
export interface FilledColumn {
  heading: string
  field: ColumnField
  filled: number
  place: string
}

/** The columns in print order. */
export function columnsOf({ columns }: TableHead, tasks: readonly TaskItem[]): Column[] {
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

/** What a person must look at in the tables, those that were not read included. */
export function tableDoubts(
  tables: readonly TableRead[],
  loose: readonly { block: SourceBlock; at: number }[],
): Doubt[] {
  const doubts: Doubt[] = []
  for (const { head, grid } of tables) {
    if (grid.guessed) doubts.push({ kind: 'table-guessed', place: grid.place })
    doubts.push(...columnDoubts(head, grid))
  }
  for (const { block } of loose) {
    if (block.kind === 'table' && block.rows.length > 2 && (block.rows[0]?.cells.length ?? 0) > 3)
      doubts.push({ kind: 'table-unread', place: block.place })
  }
  return doubts
}

function columnDoubts({ columns }: TableHead, grid: Grid): Doubt[] {
  return columns.flatMap(({ doubt, heading }): Doubt[] => {
    if (doubt === undefined || heading === '') return []
    return [{ kind: `column-${doubt}`, text: heading, place: grid.place }]
  })
}

/** What each column of a table filled. */
export function filledColumns({ head: { columns }, grid, items }: TableRead): FilledColumn[] {
  const tasks = items.filter((it): it is TaskItem => it.kind === 'task')
  return columns.flatMap(({ heading, field }) => {
    if (heading === '') return []
    const filled = tasks.filter(
      (it) => (field === 'other' ? it.other[heading] : it.values[field]) !== undefined,
    ).length
    return [{ heading, field, filled, place: grid.place }]
  })
}
