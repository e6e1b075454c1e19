import { wordsOf } from '../lang/words.ts'
import { type Config, defaultConfig, readConfig } from '../plan/config.ts'
import { readingRules } from '../rules/reading.ts'
import { say } from '../rules/say.ts'
import { readDocument } from '../text/document.ts'
import { findConfig } from './discover.ts'
import { Stop } from './exit.ts'
import { readText } from './files.ts'
import type { Host } from './host.ts'

/** The configurations of one run: each reform.yaml read once, its faults told once. */
export interface Configs {
  /** The configuration that holds for a plan: `--config`, else the nearest reform.yaml above it, else the defaults. */
  for(plan: string): Config
  /** The file of that configuration; nothing when the defaults hold. */
  fileFor(plan: string): string | undefined
  /** Faults of the configurations read so far, a line each. */
  readonly failures: readonly string[]
}

/** @param named the file given with `--config`; it must be there */
export function configsOf(named: string | undefined, host: Host): Configs {
  const failures: string[] = []
  const read = new Map<string, Config>()
  const readOne = (path: string): Config => {
    const known = read.get(path)
    if (known) return known
    const config = load(path, failures, host)
    read.set(path, config)
    return config
  }
  if (named !== undefined) readOne(named)
  return {
    failures,
    fileFor: (plan) => named ?? findConfig(plan, host),
    for(plan) {
      const path = named ?? findConfig(plan, host)
      return path === undefined ? defaultConfig : readOne(path)
    },
  }
}

function load(path: string, failures: string[], host: Host): Config {
  let text: string
  try {
    text = readText(path, host)
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    failures.push(error.message)
    return defaultConfig
  }
  const document = readDocument(text)
  const { config, problems } = readConfig(document)
  // Behind broken YAML keys are read as something else: to tell of them too would be noise.
  const told = document.problems.length > 0 ? document.problems : problems
  for (const it of say(told, document, readingRules, { lang: host.lang })) {
    if (it.severity === 'error')
      failures.push(wordsOf(host.lang).brokenConfig(`${path}:${it.line}:${it.column}`, it.message))
  }
  return config
}
