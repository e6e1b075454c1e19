/** `reform record PLAN [TASK] …`: writes what happened into the YAML, every other byte as it was. */
import { wordsOf } from '../../lang/words.ts'
import { readPlan } from '../../plan/read.ts'
import { type Entry, entryChange, issueChanges, tasksNamed } from '../../plan/record.ts'
import type { Plan, ProgressState } from '../../plan/types.ts'
import { catalogue } from '../../rules/catalogue.ts'
import { lineOf, say } from '../../rules/say.ts'
import { readDocument } from '../../text/document.ts'
import { type Change, changeText } from '../../text/edit.ts'
import { unifiedDiff } from '../../text/line-diff.ts'
import { nearest } from '../../text/suggest.ts'
import { isDay } from '../../time/day.ts'
import { configsOf } from '../configs.ts'

import { Exit, Stop } from '../exit.ts'
import { readText, writeFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'

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
  path: string,
  id: string | undefined,
  options: RecordOptions,
  host: Host,
): Promise<Exit> {
  const say = wordsOf(host.lang)
  const entries = entriesOf(options, host)
  const issues = options.number !== undefined || options.issued !== undefined
  if (entries.length === 0 && !issues) throw new Stop(say.nothingToRecord)
  if (entries.length > 0 && id === undefined) throw new Stop(say.missingArgument('task'))
  if (host.kind(path) !== 'file') throw new Stop(say.noSuchFile(path))
  const release = options.dryRun ? () => undefined : host.lock(path)
  if (!release) throw new Stop(say.busy(path))
  try {
    // Read only now: what another writer put in while we waited for the lock is kept.
    const before = readText(path, host)
    const after = changed(before, path, id, entries, options, host)
    if (options.dryRun) host.out(unifiedDiff(before, after, path))
    else writeFile(path, after, host)
  } finally {
    release()
  }
  if (!options.dryRun) host.err(`${say.recorded(path, whatOf(entries, id, options))}\n`)
  return Exit.ok
}

function changed(
  before: string,
  path: string,
  id: string | undefined,
  entries: readonly Entry[],
  options: RecordOptions,
  host: Host,
): string {
  const say = wordsOf(host.lang)
  const config = configsOf(options.config, host).for(path)
  const planOf = (text: string): Plan => readPlan(readDocument(text), config, path).plan
  let text = before
  const carryOut = (change: Change): void => {
    const result = changeText(text, change)
    if ('refused' in result) throw new Stop(say.refused(path, say.refusals[result.refused]))
    text = result.text
  }
  for (const change of issueChanges(planOf(text), options.number, options.issued)) carryOut(change)
  for (const entry of entries) carryOut(entryChange(taskNamed(planOf(text), id ?? '', text, host), entry))
  const fault = newFault(before, text, path, config, host)
  if (fault !== undefined) throw new Stop(say.refused(path, say.refusals.faults(fault)))
  return text
}

/** A schema fault that was not there before: an entry that the format does not hold is not written. */
function newFault(
  before: string,
  after: string,
  path: string,
  config: Parameters<typeof readPlan>[1],
  host: Host,
): string | undefined {
  const faultsIn = (text: string): string[] => {
    const document = readDocument(text)
    const { problems } = readPlan(document, config, path)
    return say([...document.problems, ...problems], document, catalogue, { lang: host.lang })
      .filter(({ severity }) => severity === 'error')
      .map(({ message }) => message)
  }
  const known = faultsIn(before)
  return faultsIn(after).find((message) => !known.includes(message))
}

function taskNamed(plan: Plan, id: string, text: string, host: Host) {
  const words = wordsOf(host.lang)
  const [task, ...others] = tasksNamed(plan, id)
  if (!task) {
    throw new Stop(
      words.noTask(
        plan.file,
        id,
        nearest(
          id,
          plan.tasks.map((it) => it.id),
        ),
      ),
    )
  }
  if (others.length > 0) {
    const document = readDocument(text)
    const lines = [task, ...others].map((it) => lineOf(document, it.path)).join(', ')
    throw new Stop(words.manyTasks(plan.file, id, lines))
  }
  return task
}

/** The entries that the options ask for, each value looked at before anything is written. */
function entriesOf(options: RecordOptions, host: Host): Entry[] {
  const words = wordsOf(host.lang)
  const today = options.asOf ?? host.today()
  for (const [name, value] of Object.entries({
    date: options.date,
    trigger: options.trigger,
    due: options.due,
    extend: options.extend,
    issued: options.issued,
  })) {
    if (value !== undefined && !isDay(value)) throw new Stop(words.badDate(`--${name}`, value))
  }
  const { state, note, evidence, turn, by, trigger, due, extend } = options
  const date = options.date ?? today
  const entries: Entry[] = []
  const shared = { ...(by !== undefined && { by }) }
  if (trigger !== undefined)
    entries.push({ kind: 'trigger', date: trigger, ...shared, ...(due !== undefined && { due }) })
  if (extend !== undefined) {
    const given = { ...(options.date !== undefined && { date }), ...(turn !== undefined && { turn }) }
    entries.push({ kind: 'extension', to: extend, ...shared, ...given })
  }
  if (state !== undefined) {
    entries.push({
      kind: 'progress',
      date,
      state: state as ProgressState,
      ...(note !== undefined && { note: note.normalize('NFC') }),
      ...(options.value !== undefined && { value: numberOf(options.value, host) }),
      ...(evidence !== undefined && { evidence: evidence.map((it) => it.normalize('NFC')) }),
      ...(turn !== undefined && { turn }),
      ...(trigger === undefined && extend === undefined && shared),
    })
  }
  return entries
}

function numberOf(text: string, host: Host): number {
  const value = Number(text.replace(',', '.'))
  if (!/^-?\d+([.,]\d+)?$/.test(text)) throw new Stop(wordsOf(host.lang).badValue('--value', text))
  return value
}

function whatOf(entries: readonly Entry[], id: string | undefined, options: RecordOptions): string {
  const parts = entries.map((entry) => {
    if (entry.kind === 'progress') return `${id}: ${entry.state} ${entry.date}`
    return entry.kind === 'trigger' ? `${id}: trigger ${entry.date}` : `${id}: extension ${entry.to}`
  })
  if (options.number !== undefined) parts.push(`number ${options.number}`)
  if (options.issued !== undefined) parts.push(`date ${options.issued}`)
  return parts.join(', ')
}
