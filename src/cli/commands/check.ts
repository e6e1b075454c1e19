/** `reform check [paths…]`: schema and rules. Exit 1 on any error or too many warnings, 2 when a file could not be read. */
import type { Finding } from '../../finding.ts'
import { type FileFindings, summaryOf } from '../../format/findings.ts'
import { wordsOf } from '../../lang/words.ts'
import type { FindingKey } from '../../rules/baseline.ts'
import { type CheckOptions, checkPlan, checkTogether } from '../../rules/check-plan.ts'
import type { PlanDigest } from '../../rules/digest.ts'
import { isFixable } from '../../rules/fixable.ts'
import { isTouched } from '../../rules/since.ts'
import { linesOf } from '../../text/lines.ts'
import { configsOf } from '../configs.ts'
import { discover, type FoundFile } from '../discover.ts'
import { Exit, Stop } from '../exit.ts'
import type { Touched } from '../git.ts'
import type { Host } from '../host.ts'
import type { GlobalOptions } from '../main.ts'
import { needsFingerprints, outputsOf, writeOutputs } from '../outputs.ts'

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

/** What is told of one file, and under which keys its findings are followed. */
interface Looked extends FileFindings {
  /** Id of the plan; nothing where it was left out as untouched. */
  plan?: string
  keys?: ReadonlyMap<Finding, FindingKey>
  /** What other plans are held against. */
  digest?: PlanDigest
}

/** The room of baselines and fingerprints, loaded only where one is asked for. */
type Following = typeof import('../../rules/baseline.ts')

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

  const following =
    baselines || needsFingerprints(outputs) ? await import('../../rules/baseline.ts') : undefined
  const alone = files.map((file) => look(file, optionsOf(file.path), touched, following))
  // What plans say against each other is known only now; the few that are concerned are looked at once more.
  const between = checkTogether(alone.map(({ digest }) => digest))
  const looked = alone.map((first, i): Looked => {
    const [file, together = []] = [files[i], between[i]]
    if (!file || together.length === 0) return first
    return look(file, { ...optionsOf(file.path), together }, touched, following)
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

/** Checks one file; one that the branch did not touch is not looked at. */
function look(
  { path, text }: FoundFile,
  options: CheckOptions,
  touched: Touched | undefined,
  following: Following | undefined,
): Looked {
  const lines = touched && path !== '<stdin>' ? touched.linesOf(path) : 'all'
  if (lines.length === 0) return { path, findings: [], lines: linesOf(text) }
  const { plan, document, findings: all, digest } = checkPlan(text, path, options)
  const findings = lines === 'all' ? all : all.filter((it) => isTouched(it, document, lines))
  const keys = following?.keysOf(findings, plan, text)
  return {
    path,
    findings,
    lines: document.lines,
    ...(digest && { digest }),
    fixable: new Set(findings.filter((it) => isFixable(it, plan))),
    ...(following && keys && { plan: plan.id, keys, fingerprints: following.fingerprintsOf(path, keys) }),
  }
}

function count(files: readonly FileFindings[]): number {
  return files.reduce((sum, { findings }) => sum + findings.length, 0)
}
