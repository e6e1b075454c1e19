/** `reform merge SHEET…`: what units filled in goes into the plans, after a shown diff. Exit 1 where a row needs a person. */
import { type Addition, type Merged, mergeSheets, type SheetFile } from '../../import/sheet-merge.ts'
import { readReturned } from '../../import/sheet-rows.ts'
import { sayConflict, saySheetFault } from '../../import/sheet-say.ts'
import { wordsOf } from '../../lang/words.ts'
import { readPlan } from '../../plan/read.ts'
import { entryChange } from '../../plan/record.ts'
import type { Plan } from '../../plan/types.ts'
import { readDocument } from '../../text/document.ts'
import { changeText, changeTextAll } from '../../text/edit.ts'
import { unifiedDiff } from '../../text/line-diff.ts'
import { configsOf } from '../configs.ts'
import { Exit, Stop } from '../exit.ts'
import { readText, writeFile } from '../files.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { loadPlans } from '../plans.ts'
import { readXlsx, refuseSameIds } from './sheet.ts'

export interface MergeOptions extends GlobalOptions {
  plans?: string[]
  write?: boolean
}

export async function merge(files: string[], options: MergeOptions, host: Host): Promise<Exit> {
  const { sheets, failed } = sheetsOf(files, host)
  if (sheets.length === 0) return Exit.failure
  const loaded = loadPlans(options.plans ?? [], options, host)
  if (loaded.plans.length === 0) return Exit.failure
  refuseSameIds(loaded.plans, host)
  const asOf = options.asOf ?? host.today()
  const paths = loaded.plans.map(({ plan }) => plan.file)
  const releases = options.write ? lockAll(paths, host) : []
  try {
    // Read only now: what another writer put in while we waited for the locks is kept.
    const configs = configsOf(options.config, host)
    const texts = new Map(paths.map((path) => [path, readText(path, host)]))
    const planOf = (path: string, text: string): Plan =>
      readPlan(readDocument(text), configs.for(path), path).plan
    const plans = paths.map((path) => planOf(path, texts.get(path) ?? ''))
    const merged = mergeSheets(plans, sheets, asOf)
    const changed = plans.flatMap((plan) => {
      const before = texts.get(plan.file) ?? ''
      const additions = merged.additions.filter((it) => it.plan === plan)
      return additions.length === 0
        ? []
        : [{ plan, before, count: additions.length, after: written(before, additions, host) }]
    })
    // All are worked out before the first is written: a refusal leaves every plan as it was.
    for (const { plan, before, after } of changed) {
      host.out(unifiedDiff(before, after, plan.file))
      if (options.write) writeFile(plan.file, after, host)
    }
    tell(merged, changed, options, host)
    if (failed || loaded.failed) return Exit.failure
    return merged.conflicts.length > 0 ? Exit.findings : Exit.ok
  } finally {
    for (const release of releases) release()
  }
}

function sheetsOf(files: readonly string[], host: Host): { sheets: SheetFile[]; failed: boolean } {
  const sheets: SheetFile[] = []
  let failed = false
  for (const file of [...new Set(files)]) {
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

/** Appending moves no task within its list, so the paths of all additions hold from the first to the last. */
function written(before: string, additions: readonly Addition[], host: Host): string {
  const say = wordsOf(host.lang)
  const together = changeTextAll(
    before,
    additions.map(({ task, entry }) => entryChange(task, { kind: 'progress', ...entry })),
  )
  if ('text' in together) return together.text
  let text = before
  for (const { plan, task, entry } of additions) {
    const result = changeText(text, entryChange(task, { kind: 'progress', ...entry }))
    if ('refused' in result) throw new Stop(say.refused(plan.file, say.refusals[result.refused]))
    text = result.text
  }
  return text
}

function tell(
  { conflicts, formulas, additions }: Merged,
  changed: readonly { plan: Plan; count: number }[],
  { write }: MergeOptions,
  host: Host,
): void {
  const say = wordsOf(host.lang)
  for (const conflict of conflicts) host.err(`${sayConflict(conflict, host.lang)}\n`)
  for (const { file, row, heads } of formulas) host.err(`${say.formulaTaken(file, row, heads.join(', '))}\n`)
  for (const { plan, count } of changed)
    host.err(`${write ? say.merged(plan.file, count) : say.wouldMerge(plan.file, count)}\n`)
  if (additions.length === 0) host.err(`${say.nothingToMerge()}\n`)
}
