import type { CitationFinding, CitedDocument } from '../rules/cite.ts'

/** `cite --format json` (contract): one object, indented by two, a line break at the end; offsets from 0 into the text. */
export function citeJson(documents: readonly CitedDocument[]): string {
  const citations = documents.map(({ citation: { problems: _own, ...citation }, problems }) => ({
    ...citation,
    problems: problems.map(({ rule, severity, message, start, end }: CitationFinding) => ({
      rule,
      severity,
      message,
      start,
      end,
    })),
  }))
  return `${JSON.stringify({ version: 1, citations }, null, 2)}\n`
}
