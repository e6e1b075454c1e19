/** `reform record PLAN [TASK] …`: writes what happened into the YAML, every other byte as it was. */
import { wordsOf } from '../../lang/words.ts'
import type { YamlDocument } from '../../text/document.ts'
import { unifiedDiff } from '../../text/line-diff.ts'
import { askYes, isYes } from '../ask.ts'
import { configsOf } from '../configs.ts'
import { recordedLine } from '../entry-line.ts'
import { Exit, Stop } from '../exit.ts'
import { readText, writeFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { entriesOf, readOptions } from '../record-entries.ts'
import { itemNamed, type RecordEdit, recordInto } from '../record-plan.ts'

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
  const edit: RecordEdit = { path: asked.path, id: asked.id, entries, options: asked.options }
  if (options.dryRun) {
    const before = readText(edit.path, host)
    host.out(unifiedDiff(before, recordInto(before, edit, host).text, edit.path))
    return { exit: Exit.ok }
  }
  if (!(await written(edit, asked.asked, host))) {
    host.err(`${say.ask.notWritten}\n`)
    return { exit: Exit.failure }
  }
  host.err(`${say.recorded(edit.path, recordedLine(edit.id, edit.entries, edit.options, host.lang))}\n`)
  const chosen = asked.asked && id === undefined && edit.id !== undefined
  return { exit: Exit.ok, ...(chosen && { chosen: edit.path }) }
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
  const { askItem, askPlan } = await import('../ask-item.ts')
  const { askEntry, askIssue } = await import('../ask-record.ts')
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
async function written(edit: RecordEdit, asked: boolean, host: Host): Promise<boolean> {
  const say = wordsOf(host.lang)
  const { path } = edit
  for (;;) {
    const shown = asked ? readText(path, host) : undefined
    if (shown !== undefined) {
      const { text, first, document } = recordInto(shown, edit, host)
      host.err(`\n${unifiedDiff(shown, text, path)}`)
      await tellErrors(first, document, edit, host)
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
        writeFile(path, recordInto(before, edit, host).text, host)
        return true
      }
    } finally {
      release()
    }
    host.err(`${say.ask.changedMeanwhile(path)}\n`)
  }
}

/** What check will find fault with, while the person can still say no: it may be a slip of what was typed. */
async function tellErrors(
  first: YamlDocument,
  document: YamlDocument,
  { path, options }: RecordEdit,
  host: Host,
): Promise<void> {
  // With it come all the rules, which nothing else here needs.
  const { newErrors } = await import('../new-errors.ts')
  const config = configsOf(options.config, host).for(path)
  const asOf = options.asOf ?? host.today()
  for (const { line, message } of newErrors(first, document, path, { config, asOf, lang: host.lang }))
    host.err(`  ${wordsOf(host.lang).ask.willFail(`${path}:${line}`, message)}\n`)
}
