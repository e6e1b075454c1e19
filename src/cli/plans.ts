import type { Finding, Problem } from '../finding.ts'
import { wordsOf } from '../lang/words.ts'
import type { Config } from '../plan/config.ts'
import { readPlan } from '../plan/read.ts'
import type { Plan } from '../plan/types.ts'
import { isMap } from '../plan/values.ts'
import { readingRules } from '../rules/reading.ts'
import { say } from '../rules/say.ts'
import { readDocument, type YamlDocument } from '../text/document.ts'
import { configsOf } from './configs.ts'
import { discover } from './discover.ts'
import type { Host } from './host.ts'
import { inSteps } from './progress.ts'

/** A plan that a command works on. */
export interface LoadedPlan {
  plan: Plan
  config: Config
  /** The reform.yaml that holds for it, where there is one. */
  configFile?: string
  document: YamlDocument
}

export interface LoadedPlans {
  plans: LoadedPlan[]
  /** Something named could not be read at all: the command does what it can and exits with 2. */
  failed: boolean
}

/**
 * Finds, reads and parses the plans named by the arguments. What cannot be read is told on standard error, a line each;
 * a plan with faults is still worked on as far as it could be read.
 *
 * @param options `edited`: the texts are to be changed
 */
export function loadPlans(
  paths: readonly string[],
  options: { config?: string; edited?: boolean },
  host: Host,
): LoadedPlans {
  const words = wordsOf(host.lang)
  const { files, failures } = discover(paths, host)
  const configs = configsOf(options.config, host)
  const plans: LoadedPlan[] = []
  const told: string[] = []
  const broken: string[] = []
  for (const { path, text } of inSteps(files, 'read', (it) => it.path, host)) {
    const config = configs.for(path)
    const document = readDocument(text, { edited: options.edited ?? false })
    const errorsAmong = (list: readonly Problem[]): Finding[] =>
      say(list, document, readingRules, { lang: host.lang }).filter((it) => it.severity === 'error')
    const [syntax] = errorsAmong(document.problems)
    const { plan, problems } = readPlan(document, config, path)
    if (plan.tasks.length + plan.reporting.length === 0 && (syntax || !isMap(document.value))) {
      // Broken YAML that leaves nothing to work on would look like a plan in which nothing is due.
      const at = syntax && `${path}:${syntax.line}:${syntax.column}: ${syntax.message}`
      broken.push(text.trim() === '' ? words.emptyFile(path) : (at ?? words.notPlan(path)))
      continue
    }
    const errors = errorsAmong([...document.problems, ...problems])
    if (errors.length > 0) told.push(words.partly(path, errors.length))
    const configFile = configs.fileFor(path)
    plans.push({ plan, config, document, ...(configFile !== undefined && { configFile }) })
  }
  for (const line of [...configs.failures, ...failures, ...broken, ...told]) host.err(`${line}\n`)
  return { plans, failed: configs.failures.length + failures.length + broken.length > 0 }
}
