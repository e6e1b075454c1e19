/**
 * One plan from text to findings: read, hold against the schema, run the rules, put into words.
 * The whole route of `reform check`, pure.
 */
import type { Finding, Problem, Severity } from '../finding.ts'
import type { Config } from '../plan/config.ts'
import { readPlan } from '../plan/read.ts'
import type { Plan } from '../plan/types.ts'
import { readDocument, type YamlDocument } from '../text/document.ts'
import type { Day } from '../time/day.ts'
import { readerOf } from '../timing/readings.ts'

import { catalogue } from './catalogue.ts'
import { digestOf, type PlanDigest } from './digest.ts'
import { applyIgnores } from './ignore.ts'
import { rules } from './index.ts'
import { runRules, runTogether } from './run.ts'
import { byPlace, lineOf, type SayOptions, say } from './say.ts'

export interface CheckOptions extends Pick<SayOptions, 'lang'> {
  config: Config
  asOf: Day
  /** What is wrong between this plan and others, to be told with the rest: see `checkTogether`. */
  together?: readonly Problem[]
  /** Runs only the rules of this severity, for whoever asks after nothing else. */
  only?: Severity
}

export interface CheckedPlan {
  plan: Plan
  document: YamlDocument
  findings: Finding[]
  /** What other plans are held against; nothing for a file that is no YAML. */
  digest?: PlanDigest
}

/** Checks the text of one plan; `file` is the name under which it is told. */
export function checkPlan(text: string, file: string, options: CheckOptions): CheckedPlan {
  return checkDocument(readDocument(text), file, options)
}

/** The same of a text that is read already. */
export function checkDocument(
  document: YamlDocument,
  file: string,
  { config, asOf, lang, together = [], only }: CheckOptions,
): CheckedPlan {
  const asked = only ? rules.filter((it) => (config.rules[it.id] ?? it.severity) === only) : rules
  const { plan, problems } = readPlan(document, config, file)
  const context = {
    plan,
    document,
    config,
    asOf,
    lineOf: (path: readonly (string | number)[]) => lineOf(document, path),
    timing: readerOf({ term: plan.term, before: config.before }),
  }
  const all = isBroken(document)
    ? document.problems
    : [
        ...document.problems,
        ...problems,
        ...(isReadAsPlan(document, problems) ? runRules(context, asked) : []),
        ...together,
      ]
  const options = { lang, severities: config.rules }
  const said = say(all, document, catalogue, options)
  const { findings, problems: stale } = applyIgnores(
    said,
    document,
    catalogue,
    // A fault between plans is not there to be seen when one plan is checked alone.
    (rule) => config.rules[rule] === 'off' || catalogue.get(rule)?.checkTogether !== undefined,
  )
  const comments = stale.length > 0 ? say(stale, document, catalogue, options) : []
  return {
    plan,
    document,
    findings: [...findings, ...comments].sort(byPlace),
    ...(document.value !== undefined && { digest: digestOf(context) }),
  }
}

/** Whether the YAML is so broken that values behind the fault are read as something else: all more would be noise. */
function isBroken({ problems }: YamlDocument): boolean {
  return problems.some(({ rule }) => rule === 'yaml-syntax' || rule === 'yaml-tab' || rule === 'yaml-alias')
}

/** Whether rules have something to look at: a map of keys, of a format version that is known here. */
function isReadAsPlan({ value }: YamlDocument, problems: readonly Problem[]): boolean {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isMap && !problems.some(({ rule }) => rule === 'plan-format-version')
}

/**
 * What is wrong between plans: for each digest of the list, the problems to be told with its plan's own (`together`).
 * A plan without a digest has none.
 */
export function checkTogether(digests: readonly (PlanDigest | undefined)[]): Problem[][] {
  const known = digests.flatMap((digest, i) => (digest ? [{ digest, i }] : []))
  const found = runTogether(
    known.map(({ digest }) => digest),
    rules,
  )
  const problems = digests.map((): Problem[] => [])
  known.forEach(({ i }, k) => {
    problems[i] = found[k] ?? []
  })
  return problems
}
