/**
 * A plan that a decision issues ("Ban hành kèm theo Quyết định này …"): it has a head, a title and prose of its own after
 * the signature of the decision.
 */
import { foldKey } from '../text/fold.ts'
import type { DraftDocument } from './document.ts'
import { beginsAppendix, referenceAt } from './document-appendix.ts'
import { kindOf, NATIONAL } from './document-head.ts'
import { beginsBody, isCapitals, plain } from './document-names.ts'
import type { Paragraph } from './model.ts'

/** Where in the lines after the signature it begins: its head, and its title. */
export function attachedAt(
  tail: readonly Paragraph[],
  { type, title = '' }: DraftDocument,
): { head: number; title: number } | undefined {
  if (!/^(?:quyết định|nghị quyết|công văn|tờ trình)$/i.test(type) && !/ban hành/i.test(title))
    return undefined
  const at = tail.findIndex(({ text }, i) => i > 0 && isCapitals(plain(text).slice(0, 8)) && isKind(text))
  if (at < 0 || tail.slice(0, at).some(({ text }) => beginsAppendix(text))) return undefined
  let head = at
  while (head > 1 && isOfHead(tail[head - 1]?.text ?? '', tail[head - 2]?.text ?? '')) head--
  return { head, title: at }
}

function isKind(text: string): boolean {
  return /^(?:kế hoạch|chương trình|đề án|phương án)/.test(foldKey(plain(text))) && kindOf(text) !== undefined
}

function isOfHead(raw: string, above: string): boolean {
  const text = plain(raw)
  if (NATIONAL.test(foldKey(text))) return true
  return isCapitals(text) && (beginsBody(text) || beginsBody(plain(above))) && !/^(?:TM|KT)\./.test(text)
}

/** Its title with the line of reference, its prose, and the appendices after that. */
export function readAttached(lines: readonly Paragraph[]): {
  heading: Paragraph[]
  prose: Paragraph[]
  after: Paragraph[]
} {
  const reference = lines.slice(0, 8).findIndex(({ text }) => referenceAt(plain(text)))
  const titleEnd = reference < 0 ? 2 : reference
  const [first] = lines
  const words = lines.slice(0, titleEnd).map(({ text }) => plain(text))
  const heading: Paragraph[] = first ? [{ ...first, text: words.join(' ') }] : []
  if (reference >= 0) heading.push(...lines.slice(reference, reference + 1))
  const rest = lines.slice(reference < 0 ? titleEnd : reference + 1)
  const appendix = rest.findIndex(({ text }) => beginsAppendix(text))
  const end = appendix < 0 ? rest.length : appendix
  return { heading, prose: rest.slice(0, end), after: rest.slice(end) }
}
