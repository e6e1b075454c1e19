/** `reform record PLAN [TASK] …`: writes what happened into the YAML, every other byte as it was. */
import { wordsOf } from '../../lang/words.ts'
import { itemsNamed, namedItems } from '../../plan/find-item.ts'
import { readPlan } from '../../plan/read.ts'
import { type Entry, entryChange, issueChanges } from '../../plan/record.ts'
import type { Plan, ReportingDuty, Task } from '../../plan/types.ts'
import { lineOf } from '../../rules/say.ts'
import { readDocument, type YamlDocument } from '../../text/document.ts'
import { changeText } from '../../text/edit.ts'
import { unifiedDiff } from '../../text/line-diff.ts'
import { nearest } from '../../text/suggest.ts'
import { askYes, isYes } from '../ask.ts'
import { configsOf } from '../configs.ts'
import { Exit, Stop } from '../exit.ts'
import { readText, writeFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { newFaults, refusal } from '../new-errors.ts'
import { entriesOf, readOptions } from '../record-entries.ts'

export interface RecordOptions extends GlobalOptions {
  state?: string
  date?: string
  note?: string
  value?: string
  evidence?: string[]
  turn?: string
  by?: string
  trigger?: string
  due?: string
  extend?: string
  number?: string
  issued?: string
  dryRun?: boolean
}

export async function record(
  path: string | undefined,
  id: string | undefined,
  options: RecordOptions,
  host: Host,
): Promise<Exit> {
  const say = wordsOf(host.lang)
  if (path === '-') throw new Stop(say.recordStdin)
  if (path !== undefined && host.kind(path) !== 'file')
    throw new Stop((host.kind(path) === 'folder' ? say.isFolder : say.noSuchFile)(path))
  let plan = path
  for (;;) {
    const { exit, chosen } = await recordOne(plan, id, options, host)
    if (chosen === undefined) return exit
    // Results come in by the dozen: whoever chose the task at the terminal may go on with the next one.
    const more = await host.ask?.({ text: `\n${say.ask.more}` })
    if (more === undefined || !isYes(more)) return exit
    plan = chosen
  }
}

/** Records once; `chosen` is the plan where the task was chosen at the terminal and something was written. */
async function recordOne(
  path: string | undefined,
  id: string | undefined,
  options: RecordOptions,
  host: Host,
): Promise<{ exit: Exit; chosen?: string }> {
  const say = wordsOf(host.lang)
  const asked = await filledIn({ path, id, options: readOptions(options, host) }, host)
  if (asked.path === undefined) throw new Stop(say.missingPlan)
  const entries = entriesOf(asked.options, options.asOf ?? host.today(), host)
  const issues = asked.options.number !== undefined || asked.options.issued !== undefined
  if (entries.length === 0 && !issues) throw new Stop(say.nothingToRecord)
  if (entries.length > 0 && asked.id === undefined) throw new Stop(say.missingTask)
  const edit: Edit = { path: asked.path, id: asked.id, entries, options: asked.options }
  if (options.dryRun) {
    const before = readText(edit.path, host)
    host.out(unifiedDiff(before, changed(before, edit, host), edit.path))
    return { exit: Exit.ok }
  }
  if (!(await written(edit, asked.asked, host))) {
    host.err(`${say.ask.notWritten}\n`)
    return { exit: Exit.failure }
  }
  host.err(`${say.recorded(edit.path, whatOf(edit))}\n`)
  const chosen = asked.asked && id === undefined && edit.id !== undefined
  return { exit: Exit.ok, ...(chosen && { chosen: edit.path }) }
}

/** What is to be written where, all of it looked at. */
interface Edit {
  path: string
  id: string | undefined
  entries: readonly Entry[]
  options: RecordOptions
}

interface Given {
  path: string | undefined
  id: string | undefined
  options: RecordOptions
}

/** What the command line left out, asked for at the terminal; as given where nothing is missing or nobody is there. */
async function filledIn(given: Given, host: Host): Promise<Given & { asked: boolean }> {
  const { state, trigger, extend, number, issued } = given.options
  const hasEntry = [state, trigger, extend].some((it) => it !== undefined)
  const hasIssue = number !== undefined || issued !== undefined
  const missing = given.path === undefined || (hasEntry ? given.id === undefined : !hasIssue)
  if (!missing || !host.ask) return { ...given, asked: false }
  const { askEntry, askIssue, askItem, askPlan } = await import('../ask-record.ts')
  const loaded = await askPlan(given.path, given.options, host)
  const path = loaded.plan.file
  if (hasIssue && !hasEntry) return { ...given, path, asked: true }
  if (given.id !== undefined) itemNamed(loaded.plan, given.id, loaded.document, host)
  const id = given.id ?? (await askItem(loaded, !hasEntry, host))
  if (id === undefined) return { path, id, options: await askIssue(given.options, host), asked: true }
  const options = hasEntry ? given.options : await askEntry(loaded, id, given.options, host)
  return { path, id, options, asked: true }
}

/**
 * Writes the change under a lock; after questions only when the person agrees to the diff of what stands there.
 *
 * @returns false where the person did not agree
 */
async function written(edit: Edit, asked: boolean, host: Host): Promise<boolean> {
  const say = wordsOf(host.lang)
  const { path } = edit
  for (;;) {
    const shown = asked ? readText(path, host) : undefined
    if (shown !== undefined) {
      host.err(`\n${unifiedDiff(shown, changed(shown, edit, host), path)}`)
      if (!(await askYes(say.ask.write, host))) return false
    }
    const release = host.lock(path)
    if (!release) {
      if (!asked) throw new Stop(say.busy(path))
      // What was typed is not lost to somebody who happens to write at the same time.
      host.err(`${say.busy(path)}\n`)
      continue
    }
    try {
      // Read only now: what another writer put in while we waited for the lock is kept.
      const before = readText(path, host)
      if (shown === undefined || shown === before) {
        writeFile(path, changed(before, edit, host), host)
        return true
      }
    } finally {
      release()
    }
    host.err(`${say.ask.changedMeanwhile(path)}\n`)
  }
}

function changed(before: string, { path, id, entries, options }: Edit, host: Host): string {
  const say = wordsOf(host.lang)
  const config = configsOf(options.config, host).for(path)
  const first = readDocument(before)
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
  return now.text
}

function itemNamed(plan: Plan, id: string, document: YamlDocument, host: Host): Task | ReportingDuty {
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

function whatOf({ id, entries, options }: Edit): string {
  const parts = entries.map((entry) => {
    if (entry.kind === 'progress') return `${id}: ${entry.state} ${entry.date}`
    return entry.kind === 'trigger' ? `${id}: trigger ${entry.date}` : `${id}: extension ${entry.to}`
  })
  if (options.number !== undefined) parts.push(`number ${options.number}`)
  if (options.issued !== undefined) parts.push(`date ${options.issued}`)
  return parts.join(', ')
}
