/** From a text to its citations with their faults in words: the whole route of `reform cite`, pure. */
import type { Range, Severity } from '../finding.ts'
import type { Lang } from '../lang/lang.ts'
import { type Citation, findCitations } from '../official/citation.ts'
import { catalogue } from './catalogue.ts'
import type { SayOptions } from './say.ts'

/** A fault of one citation in the reader's words; offsets are into the text. */
export interface CitationFinding extends Range {
  rule: string
  severity: Severity
  message: string
}

/** A citation and what is wrong with it. */
export interface CitedDocument {
  citation: Citation
  problems: CitationFinding[]
}

/** The documents that a text cites, each with its faults; silenced rules are left out, severities are the office's own. */
export function cite(text: string, lang: Lang, severities: SayOptions['severities'] = {}): CitedDocument[] {
  return findCitations(text).map((citation) => ({
    citation,
    problems: citation.problems.flatMap(({ rule: id, start, end, args }) => {
      const rule = catalogue.get(id)
      if (!rule) throw new Error(`no rule file for "${id}"`)
      const severity = severities[id] ?? rule.severity
      return severity === 'off'
        ? []
        : [{ rule: id, severity, message: rule.message[lang](args as never), start, end }]
    }),
  }))
}
