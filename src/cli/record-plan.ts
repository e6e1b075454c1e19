/**
 * What `reform record` makes of a plan's text. Comes in: the text and what is to be written. Goes out: the new text, proved;
 * or a `Stop` that says why there is none. Writes nothing.
 */
import { wordsOf } from '../lang/words.ts'
import { itemsNamed, namedItems } from '../plan/find-item.ts'
import { readPlan } from '../plan/read.ts'
import { type Entry, entryChange, issueChanges } from '../plan/record.ts'
import type { Plan, ReportingDuty, Task } from '../plan/types.ts'
import { lineOf } from '../rules/say.ts'
import { readDocument, type YamlDocument } from '../text/document.ts'
import { changeText } from '../text/edit.ts'
import { nearest } from '../text/suggest.ts'
import type { RecordOptions } from './commands/record.ts'
import { configsOf } from './configs.ts'
import { Stop } from './exit.ts'
import type { Host } from './host.ts'
import { newFaults, refusal } from './new-faults.ts'

/** What is to be written where, all of it looked at. */
export interface RecordEdit {
  path: string
  id: string | undefined
  entries: readonly Entry[]
  options: RecordOptions
}

/** The text with the change, as it was read before and after. */
export function recordInto(
  before: string,
  { path, id, entries, options }: RecordEdit,
  host: Host,
): { text: string; first: YamlDocument; document: YamlDocument } {
  const say = wordsOf(host.lang)
  const config = configsOf(options.config, host).for(path)
  const first = readDocument(before, { edited: true })
  const { plan } = readPlan(first, config, path)
  const [only] = entries
  // What is added to a list moves no item, so the places of the plan as it was hold for all changes.
  const item = only && itemNamed(plan, id ?? '', first, host)
  const changes = [
    ...issueChanges(plan, options.number, options.issued),
    ...(item ? entries.map((entry) => entryChange(item, entry)) : []),
  ]
  let now = { text: before, document: first }
  for (const change of changes) {
    const result = changeText(now.text, change, now.document)
    if ('refused' in result) throw refusal(now.document, path, result.refused, host)
    now = result
  }
  const [fault] = newFaults(first, now.document, path, config, host)
  if (fault) throw new Stop(say.refused(path, say.refusals.faults(fault.message)))
  return { ...now, first }
}

/** The one item that a name stands for; a `Stop` tells of none, or where several are. */
export function itemNamed(plan: Plan, id: string, document: YamlDocument, host: Host): Task | ReportingDuty {
  const words = wordsOf(host.lang)
  const [item, ...others] = itemsNamed(plan, id)
  if (!item) {
    throw new Stop(
      words.noTask(
        plan.file,
        id,
        nearest(
          id,
          namedItems(plan).map(({ name }) => name),
        ),
      ),
    )
  }
  if (others.length > 0) {
    const lines = [item, ...others].map((it) => lineOf(document, it.path)).join(', ')
    throw new Stop(words.manyTasks(plan.file, id, lines))
  }
  return item
}
