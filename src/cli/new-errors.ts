import type { Finding } from '../finding.ts'
import { type CheckOptions, checkDocument } from '../rules/check-plan.ts'
import { readingRules } from '../rules/reading.ts'
import type { YamlDocument } from '../text/document.ts'
import { fresh } from './new-faults.ts'

/** The errors that a change would bring in, those of the rules too; `breaks`: a fault against the format. */
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
  ).map((it) => ({ ...it, breaks: readingRules.has(it.rule) }))
}
