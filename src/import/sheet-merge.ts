/**
 * Returned sheets against the plans as they stand now. Comes in: rows with keys and entries, from any number of sheets.
 * Goes out: the entries to append, and every row that a person must look at. Writes nothing.
 */
import type { Plan, Progress, Task } from '../plan/types.ts'
import { uniqueKeys } from '../status/schedule.ts'
import type { Day } from '../time/day.ts'
import { entryText, progressPrint, type RowKey, readKey, titlePrint } from './sheet-columns.ts'
import type { CellFault, FilledEntry, FilledRow, ReturnedSheet } from './sheet-rows.ts'

/** A sheet with the file that it was read from. */
export interface SheetFile extends ReturnedSheet {
  file: string
}

export type MergeFault =
  | CellFault
  | { kind: 'key-missing' | 'key-broken' | 'support-row' }
  | { kind: 'plan-unknown' | 'task-unknown' | 'task-changed' | 'row-deleted'; task: string; plan: string }
  | { kind: 'row-doubled'; task: string; other: string }
  | { kind: 'both-changed'; task: string; date: Day; state: Progress['state'] }
  | { kind: 'entries-changed'; task: string }
  | { kind: 'future'; date: Day }

/** What a person must look at, with where it stands. */
export interface Conflict {
  file: string
  /** Absent where it is about a row that is not there. */
  row?: number
  fault: MergeFault
}

export interface Addition {
  plan: Plan
  /** Its place among the tasks of the plan. */
  task: Task
  entry: FilledEntry & { turn?: string }
}

export interface Merged {
  additions: Addition[]
  conflicts: Conflict[]
  /** Rows whose entry stands in the plan already. */
  known: number
  /** Cells with formulas, whose saved value was taken. */
  formulas: { file: string; row: number; heads: string[] }[]
}

interface Filled {
  sheet: SheetFile
  row: FilledRow
  key: RowKey
  plan: Plan
  task: Task
  entry: FilledEntry & { turn?: string }
}

/** @param asOf a result of a later day has not happened yet */
export function mergeSheets(plans: readonly Plan[], sheets: readonly SheetFile[], asOf: Day): Merged {
  const conflicts: Conflict[] = []
  const formulas: Merged['formulas'] = []
  const filled: Filled[] = []
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      const read = place(sheet, row, plans, asOf)
      if (Array.isArray(read))
        for (const fault of read) conflicts.push({ file: sheet.file, row: row.row, fault })
      else if (read) filled.push(read)
      if (row.formulas.length > 0) formulas.push({ file: sheet.file, row: row.row, heads: row.formulas })
    }
    conflicts.push(...deletedRows(sheet))
  }
  const { single, doubled } = withoutDoubles(filled)
  conflicts.push(...doubled)
  const additions: Addition[] = []
  let known = 0
  for (const it of single) {
    const texts = new Set(it.task.progress.map(entryText))
    if (texts.has(entryText(it.entry))) {
      known++
      continue
    }
    const fault = changedMeanwhile(it, single)
    if (fault) conflicts.push({ file: it.sheet.file, row: it.row.row, fault })
    else additions.push({ plan: it.plan, task: it.task, entry: it.entry })
  }
  additions.sort((a, b) => (a.entry.date < b.entry.date ? -1 : a.entry.date > b.entry.date ? 1 : 0))
  return { additions, conflicts, known, formulas }
}

/** A filled row with its task, or what is wrong with it; nothing for a row left empty. */
function place(
  sheet: SheetFile,
  row: FilledRow,
  plans: readonly Plan[],
  asOf: Day,
): Filled | MergeFault[] | undefined {
  const { key, entry, faults, raw } = row
  if (!key)
    return entry || faults.length > 0 || raw !== ''
      ? [{ kind: raw === '' ? 'key-missing' : 'key-broken' }]
      : undefined
  if (!entry && faults.length === 0) return undefined
  if (key.role === 'support') return [{ kind: 'support-row' }]
  const where = { task: key.task, plan: key.plan }
  const plan = plans.find((it) => it.id === key.plan)
  if (!plan) return [{ kind: 'plan-unknown', ...where }]
  const task = taskOf(plan, key)
  if (typeof task === 'string') return [{ kind: task, ...where }]
  if (!entry) return faults
  if (entry.date > asOf) return [{ kind: 'future', date: entry.date }]
  const note = key.role === 'joint' ? `${sheet.unit}: ${entry.note ?? ''}`.replace(/: $/, '') : entry.note
  const turn = key.turn === '' ? {} : { turn: key.turn }
  return { sheet, row, key, plan, task, entry: { ...entry, ...(note !== undefined && { note }), ...turn } }
}

/** The task of a key: by key and title, or by its title alone where it was renumbered since. */
function taskOf(plan: Plan, key: RowKey): Task | 'task-unknown' | 'task-changed' {
  const keyOf = uniqueKeys()
  const named = plan.tasks.map((task) => ({ task, key: keyOf(task.id), title: titlePrint(task.title) }))
  const own = named.find((it) => it.key === key.task)
  if (own?.title === key.title) return own.task
  const titled = named.filter((it) => it.title === key.title)
  if (titled.length === 1 && titled[0]) return titled[0].task
  return own ? 'task-changed' : 'task-unknown'
}

function deletedRows({ file, rows, sent }: SheetFile): Conflict[] {
  const there = new Set(rows.map((it) => it.raw))
  return (sent ?? []).flatMap((raw): Conflict[] => {
    const key = readKey(raw)
    if (!key || there.has(raw)) return []
    return [{ file, fault: { kind: 'row-deleted', task: key.task, plan: key.plan } }]
  })
}

/** Rows that answer the same question: alike they count once, else none of them does. */
function withoutDoubles(filled: readonly Filled[]): { single: Filled[]; doubled: Conflict[] } {
  const groups = new Map<string, Filled[]>()
  for (const it of filled) {
    // Units that lead a task together answer each for itself.
    const who = it.key.role === 'joint' ? it.sheet.unit : ''
    const id = JSON.stringify([it.plan.id, it.task.path, it.key.turn, who])
    groups.set(id, [...(groups.get(id) ?? []), it])
  }
  const single: Filled[] = []
  const doubled: Conflict[] = []
  for (const [first, ...others] of groups.values()) {
    if (!first) continue
    const other = others.find((it) => entryText(it.entry) !== entryText(first.entry))
    if (!other) {
      single.push(first)
      continue
    }
    const at = `${other.sheet.file === first.sheet.file ? '' : `${other.sheet.file} `}${other.row.row}`
    const fault: MergeFault = { kind: 'row-doubled', task: first.key.task, other: at }
    doubled.push({ file: first.sheet.file, row: first.row.row, fault })
  }
  return { single, doubled }
}

/**
 * What happened to the task in the plan since the sheet went out, beside entries that come from these sheets, other
 * turns, and other units that lead with this one.
 */
function changedMeanwhile(
  { key, task, entry, sheet }: Filled,
  all: readonly Filled[],
): MergeFault | undefined {
  if (task.progress.length < key.entries || progressPrint(task.progress, key.entries) !== key.progress)
    return { kind: 'entries-changed', task: key.task }
  const ours = new Set(all.filter((it) => it.task === task).map((it) => entryText(it.entry)))
  const foreign = task.progress.slice(key.entries).find((it) => {
    if (ours.has(entryText(it))) return false
    if (it.turn !== undefined && entry.turn !== undefined && it.turn !== entry.turn) return false
    const byOther = key.role === 'joint' && it.note !== undefined && !it.note.startsWith(sheet.unit)
    return !byOther
  })
  return foreign && { kind: 'both-changed', task: key.task, date: foreign.date, state: foreign.state }
}
