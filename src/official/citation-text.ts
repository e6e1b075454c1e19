import { foldMap } from '../text/fold.ts'

/** A text laid out for reading citations: two versions of equal length and the way back to the raw offsets. */
export interface ReadableText {
  /** Folded (see text/fold.ts): for words. */
  low: string
  /** The same characters with their case kept: for symbols, where `TTr` and `TTR` differ. */
  cased: string
  /** Raw offset at which character `i` starts. */
  raw(i: number): number
  /** The raw text from `start` to `end` of the folded one, with every run of blanks as one. */
  slice(start: number, end: number): string
}

/** Lays out a text for reading. Web and mail addresses are blanked out: what looks like a number in them is none. */
export function readableText(text: string): ReadableText {
  const folded = foldMap(text)
  const low = folded.text
  const breaks = new Set([...text.matchAll(PARAGRAPH)].map((match) => match.index))
  let cased = ''
  for (let i = 0; i < low.length; i++) {
    const char = low[i] ?? ''
    if (char === ' ' && breaks.has(folded.raw(i))) cased += BREAK
    else if (char === ' ' || char === '-' || char === '"') cased += char
    else {
      const written = text.slice(folded.raw(i), folded.raw(i + 1)).normalize('NFC')
      cased += written.length === 1 ? written : char
    }
  }
  return {
    low: blankAddresses(withBreaks(low, cased)),
    cased: blankAddresses(cased),
    raw: folded.raw,
    slice: (start, end) =>
      text.slice(folded.raw(start), folded.raw(end)).normalize('NFC').replace(/\s+/gu, ' ').trim(),
  }
}

/** Stands where a paragraph, a list item or a table cell ends: no citation goes past it, as it does past a mere line break. */
const BREAK = '\u0001'
const PARAGRAPH = /\n(?=[^\S\n]{0,20}(?:\n|[-+•*–—] |\d{1,2}(?:\.\d{1,2}){0,3}[.)]? |[a-zđA-ZĐ][.)] ))|\t/g

function withBreaks(low: string, cased: string): string {
  return cased.includes(BREAK)
    ? low.replace(/ /g, (blank, at: number) => (cased[at] === BREAK ? BREAK : blank))
    : low
}

const ADDRESS =
  /:\/\/|^www\.|@[a-z]|[a-z0-9]\.(?:vn|com|org|net|gov|edu|info)(?:$|[/:?,;.)])|\.(?:pdf|docx?|xlsx?|html?|aspx)(?:$|[,;.)])/i

function blankAddresses(text: string): string {
  return text.replace(/[^ ]+/g, (word) => (ADDRESS.test(word) ? '\u0000'.repeat(word.length) : word))
}

/** What a sticky pattern matches right at a place of a text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
