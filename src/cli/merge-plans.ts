/**
 * Returned sheets worked into the texts of plans: what would be written, and what a person must look at. Comes in: the
 * plans as they stand, the sheets, what the person has decided so far. Goes out: new texts; nothing is written here.
 */

import { pointerOf } from '../finding.ts'
import { FILL_HEADS } from '../import/sheet-columns.ts'
import {
  type Addition,
  byDate,
  type Conflict,
  isKnown,
  type Merged,
  mergeSheets,
  type SheetFile,
} from '../import/sheet-merge.ts'
import { wordsOf } from '../lang/words.ts'
import type { Config } from '../plan/config.ts'
import { readPlan } from '../plan/read.ts'
import { entryChange } from '../plan/record.ts'
import type { Plan } from '../plan/types.ts'
import { readDocument, type YamlDocument } from '../text/document.ts'
import { changeText, changeTextAll } from '../text/edit.ts'
import type { Day } from '../time/day.ts'
import { Stop } from './exit.ts'
import type { Host } from './host.ts'
import { newErrors } from './new-errors.ts'
import { refusal } from './new-faults.ts'
import type { LoadedPlan } from './plans.ts'

/** What is done with a conflict: one of its rows is taken (its place in `could`), or the plan stays as it is. */
export type Decision = number | 'keep'

/** Decisions by conflict: see `conflictKey`. */
export type Decisions = ReadonlyMap<string, Decision>

/** A plan that gets new entries. */
export interface ChangedPlan {
  path: string
  before: string
  after: string
  count: number
}

/** A text as it was read. */
interface Now {
  text: string
  document: YamlDocument
}

/** A plan with the text that it was read from. */
interface ReadText extends Now {
  plan: Plan
}

/** What is wrong with which row: the same in every run over the same sheets. */
export function conflictKey({ file, row, fault }: Conflict): string {
  return JSON.stringify([file, row, fault.kind])
}

/**
 * @param texts the plans by path
 * @param loaded the same plans as they were read before: one whose text is the same is not read again
 */
export function mergeInto(
  texts: ReadonlyMap<string, string>,
  loaded: readonly Pick<LoadedPlan, 'plan' | 'document'>[],
  sheets: readonly SheetFile[],
  decisions: Decisions,
  context: { configOf(path: string): Config; asOf: Day },
  host: Host,
): { changed: ChangedPlan[]; merged: Merged } {
  const read = [...texts].map(([path, text]): ReadText => {
    const known = loaded.find((it) => it.plan.file === path && it.document.text === text)
    if (known) return { text, ...known }
    const document = readDocument(text, { edited: true })
    return { text, document, plan: readPlan(document, context.configOf(path), path).plan }
  })
  const plans = read.map(({ plan }) => plan)
  const merged = decided(mergeSheets(plans, sheets, context.asOf), decisions)
  const conflicts = [...merged.conflicts]
  const changed = read.flatMap((file): ChangedPlan[] => {
    const { plan, text: before } = file
    let additions = merged.additions.filter((it) => it.plan === plan)
    // A row that must not be written is left out, and the rest is worked out again without it.
    while (additions.length > 0) {
      const after = written(file, additions, host)
      const options = { config: context.configOf(plan.file), asOf: context.asOf, lang: host.lang }
      const refused = refusedRows(file, after, additions, options, host).filter(
        (it) => it.fault.kind === 'breaks' || decisions.get(conflictKey(it)) !== 0,
      )
      if (refused.length === 0)
        return [{ path: plan.file, before, after: after.text, count: additions.length }]
      conflicts.push(...refused.filter((it) => decisions.get(conflictKey(it)) !== 'keep'))
      const out = new Set(refused.flatMap(({ could = [] }) => could))
      additions = additions.filter((it) => !out.has(it))
    }
    return []
  })
  return { changed, merged: { ...merged, conflicts } }
}

/** With the rows that a person has decided to take, and without the conflicts that are settled by that. */
function decided(merged: Merged, decisions: Decisions): Merged {
  const taken = merged.conflicts.flatMap((conflict) => {
    const decision = decisions.get(conflictKey(conflict))
    const row = typeof decision === 'number' ? conflict.could?.[decision] : undefined
    return row && !isKnown(row) ? [row] : []
  })
  return {
    ...merged,
    additions: byDate([...merged.additions, ...taken]),
    conflicts: merged.conflicts.filter((it) => !decisions.has(conflictKey(it))),
  }
}

/** The rows whose entry brings an error into the plan, with the cell that it stands in. */
function refusedRows(
  { document, plan }: ReadText,
  after: Now,
  additions: readonly Addition[],
  options: Parameters<typeof newErrors>[3],
  host: Host,
): Conflict[] {
  const errors = newErrors(document, after.document, plan.file, options)
  if (errors.length === 0) return []
  const at = placesOf(document, additions)
  const found = new Map<Addition, Conflict>()
  for (const { path, message, breaks } of errors) {
    const addition = additions.find((it) => path === at.get(it) || path.startsWith(`${at.get(it)}/`))
    if (!addition && breaks) {
      const say = wordsOf(host.lang)
      throw new Stop(say.refused(plan.file, say.refusals.faults(message)))
    }
    // What rules say of the plan as a whole is told by check; no single cell could mend it.
    if (!addition || (found.has(addition) && !breaks)) continue
    const { file, row, task } = addition
    const head = headAt(path.slice(at.get(addition)?.length ?? 0))
    const kind = breaks ? 'breaks' : 'fails'
    found.set(addition, {
      file,
      row,
      fault: { kind, task: task.id, ...(head !== undefined && { head }), message },
      could: [addition],
    })
  }
  return [...found.values()]
}

/** Where each entry comes to stand in the file: behind the entries that its list has. */
function placesOf({ value }: YamlDocument, additions: readonly Addition[]): Map<Addition, string> {
  const counts = new Map<string, number>()
  return new Map(
    additions.map((addition) => {
      const path = [...addition.task.path, 'progress']
      const list = path.reduce<unknown>(
        (at, step) => (at as Record<string, unknown> | undefined)?.[step],
        value,
      )
      const pointer = pointerOf(path)
      const next = counts.get(pointer) ?? (Array.isArray(list) ? list.length : 0)
      counts.set(pointer, next + 1)
      return [addition, `${pointer}/${next}`]
    }),
  )
}

/** The heading of the column that a part of an entry was filled in; nothing for the entry as a whole. */
function headAt(inside: string): string | undefined {
  const heads: Readonly<Record<string, string>> = { ...FILL_HEADS, by: FILL_HEADS.evidence }
  return heads[inside.split('/')[1] ?? '']
}

/** Appending moves no task within its list, so the paths of all additions hold from the first to the last. */
function written({ text, document, plan }: ReadText, additions: readonly Addition[], host: Host): Now {
  let now = { text, document }
  for (const round of roundsOf(additions)) {
    const changes = round.map(({ task, entry }) => entryChange(task, { kind: 'progress', ...entry }))
    const together = changeTextAll(now.text, changes, now.document)
    if ('text' in together) {
      now = together
      continue
    }
    for (const [i, change] of changes.entries()) {
      const result = changeText(now.text, change, now.document)
      if ('refused' in result) {
        const { file = '', row = 0 } = round[i] ?? {}
        throw refusal(now.document, plan.file, result.refused, host, wordsOf(host.lang).rowOf(file, row))
      }
      now = result
    }
  }
  return now
}

/**
 * Rows that can be written together: all, but for the further rows of a task without entries, whose list the first one
 * begins. A text is read again a round, not a row.
 */
function roundsOf(additions: readonly Addition[]): Addition[][] {
  const begun = new Set<Addition['task']>()
  const [first, second]: [Addition[], Addition[]] = [[], []]
  for (const addition of additions) {
    const { task } = addition
    if (task.progress.length > 0 || !begun.has(task)) first.push(addition)
    else second.push(addition)
    begun.add(task)
  }
  return second.length > 0 ? [first, second] : [first]
}
