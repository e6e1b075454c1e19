/** `reform merge SHEET…`: what units filled in goes into the plans, after a shown diff. Exit 1 where a row needs a person. */
import type { Merged, SheetFile } from '../../import/sheet-merge.ts'
import { readReturned } from '../../import/sheet-rows.ts'
import { sayConflict, saySheetFault } from '../../import/sheet-say.ts'
import { wordsOf } from '../../lang/words.ts'
import { unifiedDiff } from '../../text/line-diff.ts'
import { askYes } from '../ask.ts'
import { askConflicts } from '../ask-merge.ts'
import { configsOf } from '../configs.ts'
import { Exit, Stop } from '../exit.ts'
import { readText, writeFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { type ChangedPlan, type Decision, mergeInto } from '../merge-plans.ts'
import { namedFiles } from '../named-files.ts'
import { type LoadedPlan, loadPlans } from '../plans.ts'
import { inSteps } from '../progress.ts'
import { readXlsx, refuseSameIds } from './sheet.ts'

export interface MergeOptions extends GlobalOptions {
  plans?: string[]
  write?: boolean
}

export async function merge(files: string[], options: MergeOptions, host: Host): Promise<Exit> {
  const { sheets, failed } = sheetsOf(files, host)
  if (sheets.length === 0) return Exit.failure
  const loaded = loadPlans(options.plans ?? [], { ...options, edited: true }, host)
  if (loaded.plans.length === 0) return Exit.failure
  refuseSameIds(loaded.plans, host)
  const paths = loaded.plans.map(({ plan }) => plan.file)
  const job: Job = { paths, loaded: loaded.plans, sheets, options, asked: new Set(), decided: new Map() }
  const conflicts = host.ask ? await mergeAsking(job, host) : mergeAtOnce(job, host)
  if (failed || loaded.failed) return Exit.failure
  return conflicts > 0 ? Exit.findings : Exit.ok
}

interface Job {
  paths: readonly string[]
  loaded: readonly LoadedPlan[]
  sheets: readonly SheetFile[]
  options: MergeOptions
  asked: Set<string>
  decided: Map<string, Decision>
}

/** Nobody to ask: under locks from the reading on. Gives how many conflicts are left. */
function mergeAtOnce(job: Job, host: Host): number {
  const { write } = job.options
  const releases = write ? lockAll(job.paths, host) : []
  try {
    // Read only now: what another writer put in while we waited for the locks is kept.
    const { changed, merged } = workOut(textsOf(job.paths, host), job, host)
    for (const { path, before, after } of changed) host.out(unifiedDiff(before, after, path))
    // All are worked out before the first is written: a refusal leaves every plan as it was.
    if (write) for (const { path, after } of changed) writeFile(path, after, host)
    tellRows(merged, host)
    tellPlans(changed, write === true, host)
    return merged.conflicts.length
  } finally {
    for (const release of releases) release()
  }
}

/** Somebody may think long about an answer: locks are held for the writing alone, if the plans are still what was shown. */
async function mergeAsking(job: Job, host: Host): Promise<number> {
  const { ask } = wordsOf(host.lang)
  for (;;) {
    const texts = textsOf(job.paths, host)
    let worked = workOut(texts, job, host)
    while (await askConflicts(worked.merged.conflicts, job.asked, job.decided, host))
      worked = workOut(texts, job, host)
    const { changed, merged } = worked
    for (const { path, before, after } of changed) host.out(unifiedDiff(before, after, path))
    // What stays out is told before the question, and what was written after it.
    tellRows(merged, host)
    const write = changed.length > 0 && (job.options.write === true || (await askYes(ask.writePlans, host)))
    const releases = write ? lockAll(job.paths, host) : []
    try {
      const now = write ? textsOf(job.paths, host) : texts
      const moved = job.paths.find((path) => now.get(path) !== texts.get(path))
      if (moved === undefined) {
        if (write) for (const { path, after } of changed) writeFile(path, after, host)
        tellPlans(changed, write, host)
        return merged.conflicts.length
      }
      host.err(`${ask.changedMeanwhile(moved)}\n`)
    } finally {
      for (const release of releases) release()
    }
  }
}

function workOut(texts: ReadonlyMap<string, string>, { loaded, sheets, options, decided }: Job, host: Host) {
  const configs = configsOf(options.config, host)
  const asOf = options.asOf ?? host.today()
  return mergeInto(texts, loaded, sheets, decided, { configOf: (path) => configs.for(path), asOf }, host)
}

function textsOf(paths: readonly string[], host: Host): Map<string, string> {
  return new Map(paths.map((path) => [path, readText(path, host)]))
}

function sheetsOf(files: readonly string[], host: Host): { sheets: SheetFile[]; failed: boolean } {
  const sheets: SheetFile[] = []
  const { files: named, failures } = namedFiles(files, '.xlsx', host)
  for (const failure of failures) host.err(`${failure}\n`)
  let failed = failures.length > 0
  for (const file of inSteps(named, 'sheets', (it) => it, host)) {
    try {
      const read = readReturned(readXlsx(file, host))
      if (read.fault !== undefined) throw new Stop(`${file}: ${saySheetFault(read.fault, host.lang)}`)
      sheets.push({ file, ...read })
    } catch (error) {
      if (!(error instanceof Stop)) throw error
      host.err(`${error.message}\n`)
      failed = true
    }
  }
  return { sheets, failed }
}

function lockAll(paths: readonly string[], host: Host): (() => void)[] {
  const releases: (() => void)[] = []
  for (const path of [...paths].sort()) {
    const release = host.lock(path)
    if (!release) {
      for (const it of releases) it()
      throw new Stop(wordsOf(host.lang).busy(path))
    }
    releases.push(release)
  }
  return releases
}

function tellRows({ conflicts, formulas, overwritten }: Merged, host: Host): void {
  const say = wordsOf(host.lang)
  for (const conflict of conflicts) host.err(`${sayConflict(conflict, host.lang)}\n`)
  for (const { file, row, heads } of formulas) host.err(`${say.formulaTaken(file, row, heads.join(', '))}\n`)
  for (const { file, row, task, head, text } of overwritten)
    host.err(`${say.lockedChanged(file, row, task, head, text)}\n`)
}

function tellPlans(changed: readonly ChangedPlan[], write: boolean, host: Host): void {
  const say = wordsOf(host.lang)
  for (const { path, count } of changed)
    host.err(`${write ? say.merged(path, count) : say.wouldMerge(path, count)}\n`)
  if (changed.length === 0) host.err(`${say.nothingToMerge()}\n`)
}
