/**
 * One plan from text to findings: read, hold against the schema, run the rules, put into words.
 * The whole route of `reform check`, pure.
 */
import type { Finding } from '../finding.ts'
import type { Config } from '../plan/config.ts'
import { readPlan } from '../plan/read.ts'
import type { Plan } from '../plan/types.ts'
import { readDocument, type YamlDocument } from '../text/document.ts'
import type { Day } from '../time/day.ts'
import { readTiming } from '../timing/read.ts'
import type { Timing } from '../timing/types.ts'
import { catalogue } from './catalogue.ts'
import { applyIgnores } from './ignore.ts'
import { rules } from './index.ts'
import { runRules } from './run.ts'
import { byPlace, lineOf, type SayOptions, say } from './say.ts'

export interface CheckOptions extends Pick<SayOptions, 'lang'> {
  config: Config
  asOf: Day
}

export interface CheckedPlan {
  plan: Plan
  document: YamlDocument
  findings: Finding[]
}

/** Checks the text of one plan; `file` is the name under which it is told. */
export function checkPlan(text: string, file: string, { config, asOf, lang }: CheckOptions): CheckedPlan {
  const document = readDocument(text)
  const { plan, problems } = readPlan(document, config, file)
  const context = {
    plan,
    document,
    config,
    asOf,
    lineOf: (path: readonly (string | number)[]) => lineOf(document, path),
    timing: timingReader(plan, config),
  }
  // Rules on a file that is no YAML would only say again, in many places, that it could not be read.
  const found = document.value === undefined ? [] : runRules(context, rules)
  const all = [...document.problems, ...problems, ...found]
  const options = { lang, severities: config.rules }
  const said = say(all, document, catalogue, options)
  const { findings, problems: stale } = applyIgnores(
    said,
    document,
    catalogue,
    (rule) => config.rules[rule] === 'off',
  )
  const comments = stale.length > 0 ? say(stale, document, catalogue, options) : []
  return { plan, document, findings: [...findings, ...comments].sort(byPlace) }
}

function timingReader(plan: Plan, config: Config): (phrase: string) => Timing {
  const read = new Map<string, Timing>()
  return (phrase) => {
    const known = read.get(phrase)
    if (known) return known
    const timing = readTiming(phrase, { term: plan.term, before: config.before })
    read.set(phrase, timing)
    return timing
  }
}
