/** `reform check [paths…]`: schema and rules. Exit 1 on any error or too many warnings, 2 when a file could not be read. */
import type { Problem } from '../../finding.ts'
import { type FileFindings, summaryOf } from '../../format/findings.ts'
import { wordsOf } from '../../lang/words.ts'
import { type CheckOptions, checkTogether } from '../../rules/check-plan.ts'
import { configsOf } from '../configs.ts'
import { discover, type FoundFile } from '../discover.ts'
import { Exit, Stop } from '../exit.ts'
import type { Touched } from '../git.ts'
import type { Host } from '../host.ts'
import { type Look, type Looked, look, lookOneByOne, withLines } from '../look.ts'
import type { GlobalOptions } from '../main.ts'
import { needsFingerprints, outputsOf, writeOutputs } from '../outputs.ts'

/** Fewer files than this are looked at sooner than threads have started. */
const WORTH_THREADS = 64

export interface CheckCommandOptions extends GlobalOptions {
  format?: string[]
  maxWarnings?: string
  quiet?: boolean
  fix?: boolean
  dryRun?: boolean
  since?: string
  baseline?: string
  writeBaseline?: boolean
}

export async function check(paths: string[], options: CheckCommandOptions, host: Host): Promise<Exit> {
  const say = wordsOf(host.lang)
  const { baseline } = options
  const outputs = outputsOf(options.format ?? [], host)
  if (options.dryRun && !options.fix) throw new Stop(say.needsFix('--dry-run'))
  if (options.writeBaseline && baseline === undefined) throw new Stop(say.needsBaseline('--write-baseline'))
  const baselines = baseline === undefined ? undefined : await import('../baseline.ts')
  const old = baseline !== undefined && !options.writeBaseline ? baselines?.openBaseline(baseline, host) : []
  const touched = options.since === undefined ? undefined : await touchedBy(options.since, host)

  const { files: found, failures: unread, skipped } = discover(paths, host)
  const configs = configsOf(options.config, host)
  const asOf = options.asOf ?? host.today()
  const optionsOf = (path: string): CheckOptions => ({ config: configs.for(path), asOf, lang: host.lang })
  const { files, diff } = options.fix
    ? (await import('../fix.ts')).mendFiles(found, optionsOf, options.dryRun === true, host)
    : { files: found, diff: '' }

  const lookOf = ({ path, text }: FoundFile, together: readonly Problem[] = []): Look => ({
    path,
    text,
    options: { ...optionsOf(path), together },
    touched: touched && path !== '<stdin>' ? touched.linesOf(path) : 'all',
    follow: baselines !== undefined || needsFingerprints(outputs),
  })
  const looks = files.map((file) => lookOf(file))
  const alone =
    files.length < WORTH_THREADS
      ? lookOneByOne(looks, host)
      : await (await import('../look-all.ts')).lookAll(looks, host)
  // What plans say against each other is known only now; the few that are concerned are looked at once more.
  const between = checkTogether(alone.map(({ digest }) => digest))
  const looked = files.flatMap((file, i): Looked[] => {
    const [first, together = []] = [alone[i], between[i]]
    const seen = together.length > 0 ? look(lookOf(file, together)) : first
    return seen ? [withLines(seen, file.text)] : []
  })
  const failures = [...configs.failures, ...unread]
  const fault = (): Exit => {
    for (const failure of failures) host.err(`${failure}\n`)
    if (skipped.length > 0) host.err(`${say.skipped(skipped.length, skipped.join(', '))}\n`)
    return failures.length > 0 ? Exit.failure : Exit.ok
  }
  if (options.writeBaseline && baseline !== undefined) {
    // Half a baseline would make all that could not be read new later on.
    if (failures.length === 0)
      baselines?.saveBaseline(
        baseline,
        looked.flatMap(({ keys }) => [...(keys?.values() ?? [])]),
        host,
      )
    return fault()
  }

  let checked = looked
  if (baselines && baseline !== undefined) {
    const keys = looked.flatMap((it) => [...(it.keys ?? [])])
    const plans = new Set(looked.flatMap(({ plan }) => (plan === undefined ? [] : [plan])))
    const fresh = baselines.applyBaseline(baseline, old ?? [], keys, touched ? new Set() : plans, host)
    checked = looked.map((file) => ({ ...file, findings: file.findings.filter((it) => fresh.has(it)) }))
  }
  const shown = options.quiet
    ? checked.map((file) => ({ ...file, findings: file.findings.filter((it) => it.severity === 'error') }))
    : checked
  if (options.dryRun) host.out(diff)
  if (files.length > 0 || failures.length > 0) {
    const toFiles = options.dryRun ? outputs.filter((it) => it.file !== undefined) : outputs
    const wanted = files.length > 0 ? toFiles : toFiles.filter((it) => it.format !== 'pretty')
    const letStand = count(looked) - count(checked)
    await writeOutputs(wanted, shown, { letStand, failures }, host)
  }
  const exit = fault()
  if (exit !== Exit.ok) return exit
  const { errors, warnings } = summaryOf(checked)
  const most = options.maxWarnings === undefined ? Number.POSITIVE_INFINITY : Number(options.maxWarnings)
  if (warnings > most) host.err(`${say.tooManyWarnings(warnings, most)}\n`)
  return errors > 0 || warnings > most ? Exit.findings : Exit.ok
}

async function touchedBy(revision: string, host: Host): Promise<Touched> {
  return (await import('../git.ts')).touchedSince(revision, host)
}

function count(files: readonly FileFindings[]): number {
  return files.reduce((sum, { findings }) => sum + findings.length, 0)
}
