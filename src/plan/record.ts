/**
 * What `reform record` writes: entries of progress, triggers and extensions as changes of the file, in the order and with
 * the keys that a clerk would type. Comes in: a plan and what happened. Goes out: changes, proved by `text/edit.ts`.
 */
import type { Path } from '../finding.ts'
import type { Change, Plain } from '../text/edit.ts'
import { foldKey } from '../text/fold.ts'
import type { Day } from '../time/day.ts'
import { bareNumber } from './numbering.ts'
import type { Plan, ProgressState, Task } from './types.ts'

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

/** The change that adds an entry to a task. */
export function entryChange(task: Task, { kind, ...fields }: Entry): Change {
  const item = Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Record<string, Plain>
  return { kind: 'append', path: [...task.path, LISTS[kind]], item }
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

/**
 * The tasks that an id names: one, none, or several where an id is used twice. `6.4#2` is the second 6.4 in the order of
 * the plan, `II/1` the task 1 under the section II.
 */
export function tasksNamed(plan: Plan, name: string): Task[] {
  const [, id = name, nth] = /^(.*?)(?:#(\d+))?$/.exec(name.trim()) ?? []
  const steps = id.split('/').map((step) => foldKey(bareNumber(step)))
  const wanted = steps.at(-1)
  const found = plan.tasks.filter(
    (task) => foldKey(bareNumber(task.id)) === wanted && isUnder(plan, task, steps.slice(0, -1)),
  )
  if (nth === undefined) return found
  const one = found[Number(nth) - 1]
  return one ? [one] : []
}

/** Whether the sections above a task have these ids, from the outermost that is named on. */
function isUnder(plan: Plan, task: Task, steps: readonly string[]): boolean {
  if (steps.length === 0) return true
  const ids: string[] = []
  const walk = (sections: Plan['sections'], trail: string[]): void => {
    for (const section of sections) {
      const here = [...trail, foldKey(bareNumber(section.id ?? ''))]
      if (section.tasks.includes(task)) ids.push(...here)
      walk(section.sections, here)
    }
  }
  walk(plan.sections, [])
  return steps.every((step) => ids.includes(step))
}
