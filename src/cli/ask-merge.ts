/** The questions of `reform merge`: what is to be done with each row that a person must look at. */
import type { Conflict } from '../import/sheet-merge.ts'
import { sayConflict } from '../import/sheet-say.ts'
import { wordsOf } from '../lang/words.ts'
import { askOption, type Option } from './ask.ts'
import { entryLine } from './entry-line.ts'
import type { Host } from './host.ts'
import { conflictKey, type Decision } from './merge-plans.ts'

/** Entries of the plan that are shown beside a row. */
const SHOWN = 3

/** What the person decides, or nothing where it is to be looked at later. */
type Answer = Decision | 'later'

/**
 * Asks for each conflict that can be decided and was not asked about yet.
 *
 * @param asked conflicts that were asked about, by key: those put off are not asked about again
 * @param decided what was decided, by key; added to
 * @returns whether anything was decided
 */
export async function askConflicts(
  conflicts: readonly Conflict[],
  asked: Set<string>,
  decided: Map<string, Decision>,
  host: Host,
): Promise<boolean> {
  const open = conflicts.filter(
    (it) => it.could !== undefined && it.fault.kind !== 'breaks' && !asked.has(conflictKey(it)),
  )
  const before = decided.size
  for (const [i, conflict] of open.entries()) {
    asked.add(conflictKey(conflict))
    const answer = await askConflict(conflict, `${i + 1}/${open.length}`, host)
    if (answer !== 'later') decided.set(conflictKey(conflict), answer)
  }
  return decided.size > before
}

async function askConflict(conflict: Conflict, place: string, host: Host): Promise<Answer> {
  const { ask } = wordsOf(host.lang)
  const { could = [] } = conflict
  const [first] = could
  const known = (first?.task.progress ?? []).slice(-SHOWN)
  host.err(`\n(${place}) ${sayConflict(conflict, host.lang)}\n`)
  if (first) host.err(`  ${[first.task.id, first.task.title].filter((it) => it !== '').join('  ')}\n`)
  for (const entry of known) host.err(`  ${ask.inPlan}: ${entryLine(entry, host.lang)}\n`)
  const options: Option<Answer>[] = [
    { value: 'keep', label: ask.keepPlan },
    ...could.map(({ file, row, entry }, i) => ({
      value: i,
      label: ask.takeRow(`${wordsOf(host.lang).rowOf(file, row)}: ${entryLine(entry, host.lang)}`),
    })),
    { value: 'later', label: ask.later },
  ]
  return askOption<Answer>(ask.whatToDo, options, host, 'later')
}
