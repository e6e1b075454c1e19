/**
 * What `reform record` writes: entries of progress, triggers and extensions as changes of the file, in the order and with
 * the keys that a clerk would type. Comes in: a plan and what happened. Goes out: changes, proved by `text/edit.ts`.
 */
import type { Path } from '../finding.ts'
import type { Change, Plain } from '../text/edit.ts'
import type { Day } from '../time/day.ts'
import type { Plan, ProgressState, ReportingDuty, Task } from './types.ts'

/** What happened to a task. Absent fields are not written. */
export type Entry =
  | {
      kind: 'progress'
      date: Day
      state: ProgressState
      note?: string
      value?: number
      evidence?: readonly string[]
      turn?: string
      by?: string
    }
  | { kind: 'trigger'; date: Day; by?: string; due?: Day }
  | { kind: 'extension'; to: Day; by?: string; date?: Day; turn?: string }

const LISTS = { progress: 'progress', trigger: 'triggers', extension: 'extensions' } as const

/** The change that adds an entry to a task or a reporting duty. */
export function entryChange(item: Pick<Task | ReportingDuty, 'path'>, { kind, ...fields }: Entry): Change {
  const value = Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Record<string, Plain>
  return { kind: 'append', path: [...item.path, LISTS[kind]], item: value }
}

/** The changes that issue a plan: its number and day, once the registry has given them. */
export function issueChanges(plan: Plan, number: string | undefined, date: Day | undefined): Change[] {
  const at = (key: string): Path => [...plan.document.path, key]
  return [
    ...(number === undefined ? [] : [set(at('number'), /^[1-9]\d*$/.test(number) ? Number(number) : number)]),
    ...(date === undefined ? [] : [set(at('date'), date)]),
  ]
}

function set(path: Path, value: string | number): Change {
  return { kind: 'set', path, value }
}
