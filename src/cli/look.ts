import type { Finding } from '../finding.ts'
import type { FileFindings } from '../format/findings.ts'
import { type FindingKey, fingerprintsOf, keysOf } from '../rules/baseline.ts'
import { type CheckOptions, checkPlan } from '../rules/check-plan.ts'
import type { PlanDigest } from '../rules/digest.ts'
import { isFixable } from '../rules/fixable.ts'
import { isTouched, type TouchedLines } from '../rules/since.ts'
import { linesOf } from '../text/lines.ts'
import type { Host } from './host.ts'
import { inSteps } from './progress.ts'

/** One file to be looked at: plain data, so that it can be handed to another thread. */
export interface Look {
  path: string
  text: string
  options: CheckOptions
  /** The lines that count; findings elsewhere are left out. */
  touched: 'all' | readonly TouchedLines[]
  /** Whether findings are to be followed from run to run. */
  follow: boolean
}

/** What is told of one file, and under which keys its findings are followed; plain data too. */
export interface Seen {
  path: string
  findings: Finding[]
  fixable: ReadonlySet<Finding>
  /** Id of the plan; nothing where nothing of it counts. */
  plan?: string
  keys?: ReadonlyMap<Finding, FindingKey>
  fingerprints?: ReadonlyMap<Finding, string>
  /** What other plans are held against. */
  digest?: PlanDigest
}

/** What formats take: the same with the lines of the file. */
export type Looked = Seen & FileFindings

/** Checks one file. One that the branch did not touch is read too: others may say the same as it. */
export function look({ path, text, options, touched, follow }: Look): Seen {
  const { plan, document, findings: all, digest } = checkPlan(text, path, options)
  if (touched.length === 0) return { path, findings: [], fixable: new Set(), ...(digest && { digest }) }
  const findings = touched === 'all' ? all : all.filter((it) => isTouched(it, document, touched))
  const keys = follow ? keysOf(findings, plan, text) : undefined
  return {
    path,
    findings,
    fixable: new Set(findings.filter((it) => isFixable(it, plan))),
    ...(digest && { digest }),
    ...(keys && { plan: plan.id, keys, fingerprints: fingerprintsOf(path, keys) }),
  }
}

/** Looks at all files in this thread. */
export function lookOneByOne(looks: readonly Look[], host: Host): Seen[] {
  const seen: Seen[] = []
  for (const it of inSteps(looks, 'check', ({ path }) => path, host)) seen.push(look(it))
  return seen
}

/** What was seen in a file, with its lines. */
export function withLines(seen: Seen, text: string): Looked {
  return { ...seen, lines: linesOf(text) }
}
