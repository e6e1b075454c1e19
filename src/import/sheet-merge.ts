/**
 * Returned sheets against the plans as they stand now. Comes in: rows with keys and entries, from any number of sheets.
 * Goes out: the entries to append, and every row that a person must look at. Writes nothing.
 */
import type { Plan, Progress, Task } from '../plan/types.ts'
import { uniqueKeys } from '../status/schedule.ts'
import { foldKey } from '../text/fold.ts'
import type { Day } from '../time/day.ts'
import {
  entryText,
  progressPrint,
  type RowKey,
  readKey,
  SHOWN_HEADS,
  type ShownColumn,
  titlePrint,
} from './sheet-columns.ts'
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
  | { kind: 'breaks' | 'fails'; task: string; head?: string; message: string }

/** What a person must look at, with where it stands. */
export interface Conflict {
  file: string
  /** Absent where it is about a row that is not there. */
  row?: number
  /** Key of the task that the row is about, where it is known. */
  task?: string
  fault: MergeFault
  /** What a person may decide to take all the same: the one row, or one of the two that differ. */
  could?: readonly Addition[]
}

export interface Addition {
  plan: Plan
  /** Its place among the tasks of the plan. */
  task: Task
  entry: FilledEntry & { turn?: string }
  /** The row that it comes from. */
  file: string
  row: number
}

export interface Merged {
  additions: Addition[]
  conflicts: Conflict[]
  /** Rows whose entry stands in the plan already. */
  known: number
  /** Cells with formulas, whose saved value was taken. */
  formulas: { file: string; row: number; heads: string[] }[]
  /** Locked cells that a unit wrote over: told, not merged. */
  overwritten: Overwritten[]
}

/** A locked cell that says other than the plan. */
export interface Overwritten {
  file: string
  row: number
  task: string
  head: string
  text: string
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
  const overwritten: Overwritten[] = []
  const filled: Filled[] = []
  const named = plans.map((plan): NamedTasks => ({ plan, tasks: namedTasks(plan) }))
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      const { faults = [], filled: read } = place(sheet, row, named, asOf)
      const could = read && [additionOf(read)]
      for (const fault of faults)
        conflicts.push({
          file: sheet.file,
          row: row.row,
          ...(row.key && { task: row.key.task }),
          fault,
          ...(could && { could }),
        })
      if (read && faults.length === 0) filled.push(read)
      overwritten.push(...overwrittenIn(sheet.file, row, named))
      if (row.formulas.length > 0) formulas.push({ file: sheet.file, row: row.row, heads: row.formulas })
    }
    conflicts.push(...deletedRows(sheet))
  }
  const { single, doubled } = withoutDoubles(filled)
  conflicts.push(...doubled)
  const additions: Addition[] = []
  let known = 0
  for (const it of single) {
    const addition = additionOf(it)
    if (isKnown(addition)) {
      known++
      continue
    }
    const fault = changedMeanwhile(it, single)
    if (fault) conflicts.push({ file: addition.file, row: addition.row, fault, could: [addition] })
    else additions.push(addition)
  }
  return { additions: byDate(additions), conflicts, known, formulas, overwritten }
}

/** Additions in the order in which they go into the plan. */
export function byDate(additions: readonly Addition[]): Addition[] {
  return [...additions].sort((a, b) =>
    a.entry.date < b.entry.date ? -1 : a.entry.date > b.entry.date ? 1 : 0,
  )
}

/** Whether an entry stands in its task already. */
export function isKnown({ task, entry }: Addition): boolean {
  return task.progress.some((it) => entryText(it) === entryText(entry))
}

function additionOf({ plan, task, entry, sheet, row }: Filled): Addition {
  return { plan, task, entry, file: sheet.file, row: row.row }
}

/** A filled row with its task, and what is wrong with it; neither for a row left empty. */
function place(
  sheet: SheetFile,
  row: FilledRow,
  plans: readonly NamedTasks[],
  asOf: Day,
): { filled?: Filled; faults?: MergeFault[] } {
  const { key, entry, faults, raw } = row
  if (!key)
    return entry || faults.length > 0 || raw !== ''
      ? { faults: [{ kind: raw === '' ? 'key-missing' : 'key-broken' }] }
      : {}
  if (!entry && faults.length === 0) return {}
  const where = { task: key.task, plan: key.plan }
  const found = plans.find((it) => it.plan.id === key.plan)
  if (!found) return { faults: [{ kind: 'plan-unknown', ...where }] }
  const { plan, tasks } = found
  const { task, fault } = taskOf(tasks, key)
  if (!task) return { faults: [{ kind: 'task-unknown', ...where }] }
  if (!entry) return { faults }
  if (entry.date > asOf) return { faults: [{ kind: 'future', date: entry.date }] }
  // What a unit says of a task that others lead, too, is told with its name.
  const note = key.role === 'lead' ? entry.note : `${sheet.unit}: ${entry.note ?? ''}`.replace(/: $/, '')
  const turn = key.turn === '' ? {} : { turn: key.turn }
  const filled = {
    sheet,
    row,
    key,
    plan,
    task,
    entry: { ...entry, ...(note !== undefined && { note }), ...turn },
  }
  if (key.role === 'support') return { filled, faults: [{ kind: 'support-row' }] }
  return fault ? { filled, faults: [{ kind: fault, ...where }] } : { filled }
}

/** A task with what a row's key may call it by. */
interface NamedTask {
  task: Task
  key: string
  title: string
}

interface NamedTasks {
  plan: Plan
  tasks: NamedTask[]
}

function namedTasks({ tasks }: Plan): NamedTask[] {
  const keyOf = uniqueKeys()
  return tasks.map((task) => ({ task, key: keyOf(task.id), title: titlePrint(task.title) }))
}

/** The task of a key: by key and title, or by its title alone where it was renumbered since; reworded, it is doubtful. */
function taskOf(named: readonly NamedTask[], key: RowKey): { task?: Task; fault?: 'task-changed' } {
  const own = named.find((it) => it.key === key.task)
  if (own?.title === key.title) return { task: own.task }
  const titled = named.filter((it) => it.title === key.title)
  if (titled.length === 1 && titled[0]) return { task: titled[0].task }
  return own ? { task: own.task, fault: 'task-changed' } : {}
}

/** The title is held against that of the key, as sent; the deadline against that of the plan. */
function overwrittenIn(
  file: string,
  { row, key, shown }: FilledRow,
  plans: readonly NamedTasks[],
): Overwritten[] {
  const found = key && plans.find(({ plan }) => plan.id === key.plan)
  const { task } = found ? taskOf(found.tasks, key) : {}
  if (!key || !task) return []
  const told = (name: ShownColumn, text: string): Overwritten => {
    return { file, row, task: key.task, head: SHOWN_HEADS[name], text }
  }
  const { title, timing } = shown
  // Under the deadline of a task that comes again stands the turn in brackets.
  const phrase = key.turn === '' ? timing : timing?.replace(/\n\([^()]*\)$/, '')
  return [
    ...(title !== undefined && titlePrint(title) !== key.title ? [told('title', title)] : []),
    ...(phrase !== undefined && task.timing !== undefined && foldKey(phrase) !== foldKey(task.timing)
      ? [told('timing', phrase)]
      : []),
  ]
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
    const could = [additionOf(first), additionOf(other)]
    doubled.push({ file: first.sheet.file, row: first.row.row, fault, could })
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
