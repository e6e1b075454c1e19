import type { Finding } from '../finding.ts'
import { wordsOf } from '../lang/words.ts'
import type { Config } from '../plan/config.ts'
import { readPlan } from '../plan/read.ts'
import { catalogue } from '../rules/catalogue.ts'
import { type CheckOptions, checkDocument } from '../rules/check-plan.ts'
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
    return say([...document.problems, ...problems], document, catalogue, { lang: host.lang })
  })
}

/** The same with the errors that rules would find; `breaks`: a fault against the format. */
export function newErrors(
  before: YamlDocument,
  after: YamlDocument,
  path: string,
  options: CheckOptions,
): (Finding & { breaks: boolean })[] {
  return fresh(
    before,
    after,
    (document) => checkDocument(document, path, { ...options, only: 'error' }).findings,
  ).map((it) => {
    const rule = catalogue.get(it.rule)
    return { ...it, breaks: !rule?.check && !rule?.checkTogether }
  })
}

/** Told apart by rule and place: what is added to the end of a list moves lines, but no place. */
function fresh(
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
  const [fault] = why === 'broken' ? say(document.problems, document, catalogue, { lang: host.lang }) : []
  const told = [row, fault?.message ?? words.refusals[why]].filter((it) => it !== undefined).join(': ')
  return new Stop(words.refused(fault ? `${path}:${fault.line}:${fault.column}` : path, told))
}
