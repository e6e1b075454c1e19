import type { Range } from '../finding.ts'

/** The arguments of each rule that a citation can break by itself. */
export interface CitationArgs {
  'citation-number': {
    written: string
    meant?: string
    reason: 'form' | 'year' | 'symbol' | 'party' | 'state'
  }
  'citation-spacing': { written: string; meant: string }
  'citation-symbol': { written: string; meant: string }
  'citation-type': { type: string; number: string; right: string }
  'citation-type-word': { written: string; right: string; number: string }
  'citation-year': {
    number: string
    type: string
    reason: 'lacks' | 'has' | 'range' | 'term'
    meant?: string
    term?: string
  }
  'citation-year-date': { number: string; year: number; date: string; dateYear: number }
  'citation-date': { written: string; meant?: string; reason: 'impossible' | 'form' }
  'citation-padding': { written: string; meant: string }
  'citation-issuer': { number: string; written: string; right: string }
}

/** A fault of one citation: the rule, the part of the raw text, the arguments of its sentence. */
export type CitationProblem = {
  [Rule in keyof CitationArgs]: Range & { rule: Rule; args: CitationArgs[Rule] }
}[keyof CitationArgs]
