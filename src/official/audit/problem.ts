import type { Problem } from '../../finding.ts'
import type { Words } from '../../lang/lang.ts'
import type { WordParagraph } from '../../ooxml/word-model.ts'

/** Where in a Word file, in the parts of a phrase: absent parts are not said. All counted from 1. */
export interface WordPlace {
  section?: number
  paragraph?: number
  table?: number
  row?: number
  column?: number
  /** The beginning of the paragraph's text. */
  text?: string
}

/** What every audit rule is told. */
export interface AuditArgs {
  where: WordPlace
  /** What stands there. */
  found: Words
  /** What the decree asks for. */
  wanted: Words
  /** In how many further places the same was found. */
  more?: number
}

export type AuditProblem = Problem<AuditArgs>

/** Where a paragraph stands. */
export function placeOf({ number, cell, text }: WordParagraph): WordPlace {
  return { paragraph: number, ...cell, text: shorten(text) }
}

/** A problem of an audit rule at a paragraph, or at no place in particular. */
export function fault(
  rule: string,
  at: WordParagraph | WordPlace | undefined,
  found: Words | string,
  wanted: Words | string,
  more?: number,
): AuditProblem {
  const where = at === undefined ? {} : 'kind' in at ? placeOf(at) : at
  const both = (words: Words | string): Words =>
    typeof words === 'string' ? { vi: words, en: words } : words
  return {
    rule: `audit-${rule}`,
    at: where.paragraph === undefined ? [] : ['paragraphs', where.paragraph],
    args: { where, found: both(found), wanted: both(wanted), ...(more && { more }) },
  }
}

function shorten(text: string): string {
  const words = text.trim().split(/\s+/)
  return words.length > 8 ? `${words.slice(0, 8).join(' ')}…` : words.join(' ')
}
