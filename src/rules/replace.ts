/** Remedies that the tool can carry out in the text of a plan, and only where the way back to the file is certain. */
import type { Edit, Fix, Path, Range } from '../finding.ts'
import type { YamlDocument } from '../text/document.ts'
import { scalarRange } from '../text/scalar.ts'
import type { RuleContext } from './rule.ts'

/** One part of a scalar's value and what should stand there. */
export interface Replacement extends Range {
  text: string
}

/**
 * The fix that replaces parts of the scalar at `at`.
 *
 * @param parts offsets into the value, in order, not overlapping
 * @returns nothing for an issued plan, for the legal basis, the signer and the deadlines, and wherever the edited
 *   characters are not the same in the file as in the value (escapes, folded lines) or could change how YAML reads it
 */
export function replaceIn(
  { plan, document }: RuleContext,
  at: Path,
  parts: readonly Replacement[],
  title: string,
): Fix | undefined {
  if (plan.document.standing === 'issued' || isKept(at)) return undefined
  const edits = editsIn(document, at, parts)
  return edits && { title, edits }
}

/** What the tool never changes by itself: what a document rests on, who signs it and until when something is due. */
export function isKept(at: Path): boolean {
  return at.some((step) => step === 'basis' || step === 'signature' || step === 'timing' || step === 'due')
}

/** The edits of the file that make those replacements; nothing unless every one of them is certain. */
export function editsIn(document: YamlDocument, at: Path, parts: readonly Replacement[]): Edit[] | undefined {
  const scalar = document.scalarAt(at)
  const value = valueAt(document.value, at)
  if (!scalar || value === undefined || parts.length === 0) return undefined
  const edits: Edit[] = []
  for (const { start, end, text } of parts) {
    const range = scalarRange(scalar, { start, end })
    if (!range || document.text.slice(range.start, range.end) !== value.slice(start, end)) return undefined
    const after = document.text.slice(range.end, range.end + 2)
    const before = document.text.slice(Math.max(0, range.start - 2), range.start)
    if (!isSafe(scalar.style, value.slice(start, end), before, text, after)) return undefined
    edits.push({ ...range, text })
  }
  return edits
}

function isSafe(style: string, old: string, before: string, text: string, after: string): boolean {
  if (text.includes('\n')) return false
  if (style === 'block') return true
  const risky = style === 'double' ? /["\\]/g : style === 'single' ? /'/g : /[:#[\]{},&*!|>'"%@`-]/g
  if ([...text.matchAll(risky)].some(([mark]) => !old.includes(mark))) return false
  if (style !== 'plain') return true
  // In a plain scalar ": " opens a value and " #" a comment; a line must not come to begin with an indicator.
  const breaks = (part: string): boolean => /:\s|\s#/.test(before + part + after)
  if (breaks(text) && !breaks(old)) return false
  return !(/\s$/.test(before) && /^[\s\-?]/.test(text))
}

function valueAt(root: unknown, path: Path): string | undefined {
  let value = root
  for (const step of path) value = (value as Record<string | number, unknown> | null | undefined)?.[step]
  return typeof value === 'string' ? value : undefined
}
