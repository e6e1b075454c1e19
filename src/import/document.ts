/**
 * The document around the tasks: head, title, basis, prose, signature, recipients, appendix lines. Comes in: paragraphs in
 * reading order, told from the tables. Goes out: what was found; what was not is absent or a doubt.
 */
import { foldKey } from '../text/fold.ts'
import { appendicesOf, beginsAppendix, type DraftAppendix, referenceAt } from './document-appendix.ts'
import { attachedAt, readAttached } from './document-attached.ts'
import { bodyEnd, readFoot } from './document-foot.ts'
import { DATE, isBasis, readHead } from './document-head.ts'
import { isCapitals, plain } from './document-names.ts'
import { settleNames } from './document-settle.ts'
import type { Doubt } from './doubts.ts'
import type { Paragraph } from './model.ts'

export interface DraftDocument {
  type: string
  number?: string
  symbol?: string
  date?: string
  place?: string
  parent?: string
  agency?: string
  title?: string
  basis: string[]
  signature?: { authority?: string; position?: string; name?: string }
  recipientsHeading?: string
  recipients: { to: string; purpose?: string; end?: string }[]
  appendix?: { label?: string; title?: string; reference?: string; dateline?: string }
  doubts: Doubt[]
}

/** What was read, and the paragraphs that are prose. */
export interface DocumentRead {
  document: DraftDocument
  /** The paragraphs of the body, in order. */
  prose: Paragraph[]
  /** What comes after the signature, appendix by appendix. */
  appendices: DraftAppendix[]
  /** The line of place and date over the appendix, where it is printed again. */
  dateline?: string
}

/** Reads a document from its paragraphs; task tables are not among them. */
export function readOfficial(all: readonly Paragraph[]): DocumentRead {
  const document: DraftDocument = { type: 'Kế hoạch', basis: [], recipients: [], doubts: [] }
  const lines = all.filter(({ text }) => text.trim() !== '' && !/^[-_–—=*.\s]+$/.test(text))
  const { used, issuer } = readHead(lines, document)
  const rest = lines.slice(used)
  const foot = rest.findIndex(isFoot)
  const end = foot < 0 ? bodyEnd(rest) : foot
  const body = joinCut(rest.slice(0, end), document)
  const tail = rest.slice(end)
  const attached = attachedAt(tail, document)
  const appendixAt = attached?.head ?? appendixStart(tail)
  const ending = appendixAt === undefined ? tail : tail.slice(0, appendixAt)
  // Signed before "Nơi nhận" in layout text and in some Word files: take the signature from above it as well.
  const dateline = readFoot(ending, document).find((it) => DATE.test(foldKey(it)))
  let after = appendixAt === undefined ? [] : tail.slice(appendixAt)
  let at = 0
  while (at < body.length && isBasis(body[at])) document.basis.push(basisText(body[at++]))
  settleNames(document, body)
  let prose = [...issuer, ...body.slice(at)]
  if (attached) {
    const { heading, prose: own, after: left } = readAttached(tail.slice(attached.title))
    document.doubts.push({
      kind: 'attached-plan',
      text: heading[0]?.text ?? '',
      place: heading[0]?.place ?? '',
    })
    prose = [...prose, ...heading, ...joinCut(own, document)]
    after = left
  }
  return { document, prose, appendices: appendicesOf(after), ...(dateline !== undefined && { dateline }) }
}

function isFoot({ text }: Paragraph): boolean {
  return /^nơi nhận/.test(foldKey(plain(text)))
}

/** Where the first appendix begins after the signature: at its label, or at the title over "(Kèm theo …)". */
function appendixStart(tail: readonly Paragraph[]): number | undefined {
  const label = tail.findIndex(({ text }) => beginsAppendix(text))
  const reference = tail.findIndex(({ text }) => referenceAt(plain(text)))
  if (reference >= 0 && (label < 0 || reference < label)) {
    let at = reference
    while (at > 0 && reference - at < 4 && isTitleLine(tail[at - 1])) at--
    return at
  }
  return label < 0 ? undefined : label
}

function isTitleLine(line: Paragraph | undefined): boolean {
  const text = plain(line?.text ?? '')
  return (
    isCapitals(text) &&
    text.length > 14 &&
    !/^(?:TM|KT|TL|TUQ|Q)\s*\.|^(?:PHÓ |Q\. ?)?(?:GIÁM ĐỐC|CHỦ TỊCH|CHÁNH)/.test(text)
  )
}

function basisText(paragraph: Paragraph | undefined): string {
  return (paragraph?.text ?? '').replace(/^- */, '')
}

/** Paragraphs that a page break cut in two. */
function joinCut(body: readonly Paragraph[], document: DraftDocument): Paragraph[] {
  const out: Paragraph[] = []
  for (const it of body) {
    const before = out.at(-1)
    const open = before && !/[.;:!?…”"*)]$|\.\/\.$/.test(before.text)
    const goesOn = /^\p{Ll}/u.test(it.text) && !/^\p{Ll}[.)]/u.test(it.text)
    const bracket = /^\(/.test(it.text) && (before?.text.length ?? 0) > 120
    if (before && open && !it.label && (goesOn || bracket)) {
      out[out.length - 1] = { ...before, text: `${before.text} ${it.text}` }
      document.doubts.push({ kind: 'paragraphs-joined', place: it.place })
    } else out.push(it)
  }
  return out
}
