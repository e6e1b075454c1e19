import type { Finding } from '../finding.ts'
import { wordsOf } from '../lang/words.ts'
import type { Config } from '../plan/config.ts'
import { readPlan } from '../plan/read.ts'
import { readingRules } from '../rules/reading.ts'
import { say } from '../rules/say.ts'
import type { YamlDocument } from '../text/document.ts'
import type { Changed } from '../text/edit.ts'
import { Stop } from './exit.ts'
import type { Host } from './host.ts'

type Refusal = Extract<Changed, { refused: unknown }>['refused']

/** The faults of a file against the format of plans that a change would bring in: with one of them it must not be written. */
export function newFaults(
  before: YamlDocument,
  after: YamlDocument,
  path: string,
  config: Config,
  host: Host,
): Finding[] {
  return fresh(before, after, (document) => {
    const { problems } = readPlan(document, config, path)
    return say([...document.problems, ...problems], document, readingRules, { lang: host.lang })
  })
}

/** The errors after a change that were not there before, told apart by rule and place: what is added to the end of a list moves lines, but no place. */
export function fresh(
  before: YamlDocument,
  after: YamlDocument,
  findingsOf: (document: YamlDocument) => readonly Finding[],
): Finding[] {
  const errors = findingsOf(after).filter(({ severity }) => severity === 'error')
  // Most changes leave none: then the text before need not be looked at.
  if (errors.length === 0) return []
  const keyOf = ({ rule, path }: Finding): string => `${rule} ${path}`
  const known = new Set(findingsOf(before).map(keyOf))
  return errors.filter((it) => !known.has(keyOf(it)))
}

/**
 * Why a change was refused, with the place where the file is broken.
 *
 * @param row the row of a sheet that the change comes from
 */
export function refusal(document: YamlDocument, path: string, why: Refusal, host: Host, row?: string): Stop {
  const words = wordsOf(host.lang)
  const [fault] = why === 'broken' ? say(document.problems, document, readingRules, { lang: host.lang }) : []
  const told = [row, fault?.message ?? words.refusals[why]].filter((it) => it !== undefined).join(': ')
  return new Stop(words.refused(fault ? `${path}:${fault.line}:${fault.column}` : path, told))
}
