/** What stands after the signature: appendices with their label, title and "(Kèm theo …)" line. */
import { foldKey } from '../text/fold.ts'
import { isCapitals, plain } from './document-names.ts'
import type { Paragraph } from './model.ts'

export interface DraftAppendix {
  /** "PHỤ LỤC I". */
  label?: string
  /** The number alone: "I", "01". */
  number?: string
  title?: string
  /** "(Kèm theo Kế hoạch số …)". */
  reference?: string
  /** Which block of the file it begins with. */
  at: number
  /** Its lines that are none of these. */
  left: Paragraph[]
}

const LABEL =
  /^((?:phụ lục|phụ biểu|biểu)(?: (?:số )?([ivxlc]+|\d{1,2}[a-z]?|[a-z])(?![\p{L}\d]))?)\s*([.:(–-]?)\s*([\s\S]*)$/iu

interface Label {
  label: string
  number?: string
  rest: string
}

/** The label of an appendix at the head of a line; nothing for a sentence about one ("Phụ lục I kèm theo …"). */
export function labelOf(raw: string): Label | undefined {
  const text = plain(raw)
  const [, label = '', number, mark = '', rest = ''] = LABEL.exec(text.normalize('NFC')) ?? []
  if (label === '' || text.length > 300) return undefined
  if (rest !== '' && mark === '' && !isCapitals(text)) return undefined
  if (rest === '' && mark !== '' && mark !== '.' && mark !== ':') return undefined
  if (rest !== '' && /^\p{Ll}/u.test(rest) && mark !== '(') return undefined
  // "PHỤ LỤC C…" is a title, "Biểu" without a number one of many words.
  if (/^biểu$/i.test(label)) return undefined
  return { label, ...(number !== undefined && { number }), rest: mark === '(' ? `(${rest}` : rest }
}

/** Whether an appendix begins with this line. */
export function beginsAppendix(text: string): boolean {
  return labelOf(text) !== undefined
}

/** Whether a line refers to the document that it was issued with: "(Kèm theo Kế hoạch số …)". */
export function referenceAt(text: string): boolean {
  return (
    /^\(? ?(?:được )?(?:ban hành |đính )?kèm theo (?:\p{Lu}|\p{L}+ số)/iu.test(text) &&
    /^\(|số|ngày/i.test(text)
  )
}

/** Parts what follows the signature into appendices; a part without a label only as the first. */
export function appendicesOf(lines: readonly Paragraph[]): DraftAppendix[] {
  const all: DraftAppendix[] = []
  let titled = false
  for (const line of lines) {
    const text = plain(line.text)
    const begins = labelOf(text)
    const open = all.at(-1)
    if (begins || !open) {
      const next: DraftAppendix = { at: line.at ?? 0, left: [] }
      if (begins) {
        next.label = begins.label
        if (begins.number !== undefined) next.number = begins.number
      }
      const words = begins ? begins.rest : text
      if (referenceAt(words)) next.reference = words
      else if (words !== '') next.title = words
      titled = next.reference !== undefined
      all.push(next)
    } else if (!titled && referenceAt(text)) {
      open.reference = text
      titled = true
    } else if (!titled && goesOn(text, line, open)) {
      open.title = open.title === undefined ? text : `${open.title}\n${text}`
    } else if (referenceAt(text) && open.reference === undefined) open.reference = text
    else {
      titled = true
      open.left.push(line)
    }
  }
  return all
}

function goesOn(text: string, { at }: Paragraph, { title, left, at: from }: DraftAppendix): boolean {
  if (left.length > 0 || text.length > 250 || /^[-+•]|^(?:[IVX]+|\d+)[.)] /.test(text)) return false
  return (title ?? '').split('\n').length < 5 && (at ?? 0) - from < 8 && foldKey(text) !== ''
}
