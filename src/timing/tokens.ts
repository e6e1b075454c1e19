/**
 * Cuts a phrase into tokens: words of the vocabulary (the longest form first), other words, numbers and marks, each
 * with its place in the phrase as written. Knows words, not what they say together.
 */
import { foldMap } from '../text/fold.ts'
import { type Entry, type Lex, PIECE, stripMarks, words } from './words.ts'

/** A word, number or mark of the phrase. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  /** As folded: lower case, composed, usual tone placement. */
  text: string
  lexes: readonly Lex[]
  /** Of digits and of number words ("hai"). */
  value?: number
  /** May head a deadline: "báo cáo", "thời hạn". */
  head?: true
  /** Offsets in the phrase as written. */
  start: number
  end: number
  /** Nothing stands between it and the token before. */
  glued: boolean
  /** A line ends before it. */
  line: boolean
  /** The right spelling, where it was misspelt. */
  repaired?: string
}

interface Piece {
  text: string
  from: number
  to: number
}

/** The tokens of a phrase; any text at all gives some. */
export function tokensOf(phrase: string): Token[] {
  const folded = foldMap(phrase)
  const pieces: Piece[] = []
  const piece = new RegExp(PIECE)
  for (let match = piece.exec(folded.text); match; match = piece.exec(folded.text)) {
    const [text] = match
    const from = match.index
    if (text[0] !== 'q' || text.length === 1) pieces.push({ text, from, to: from + text.length })
    else
      for (const { text: part, offset = 0 } of splitJoined(text)) {
        pieces.push({ text: part, from: from + offset, to: from + offset + part.length })
      }
  }
  const lined = phrase.includes('\n')
  const tokens: Token[] = []
  let last = 0
  for (let i = 0; i < pieces.length; ) {
    const [entry, length, repaired] = lookUp(pieces, i)
    const first = pieces[i]
    const end = pieces[i + length - 1]
    if (!first || !end) break
    const start = folded.raw(first.from)
    tokens.push({
      ...shape(first, entry),
      start,
      end: folded.raw(end.to),
      glued: i > 0 && last === first.from,
      line: lined && i > 0 && phrase.slice(folded.raw(last), start).includes('\n'),
      ...(repaired === undefined ? {} : { repaired }),
    })
    last = end.to
    i += length
  }
  return tokens
}

/** "QuýII", "QIV" and "T6" are two words written as one; digits part by themselves. */
function splitJoined(text: string): { text: string; offset?: number }[] {
  if (text.length > 7) return [{ text }]
  const match = /^(quy|q)(i{1,3}|iv)$/.exec(stripMarks(text))
  if (!match?.[1] || !match[2]) return [{ text }]
  return [{ text: match[1] === 'q' ? 'q' : 'quý' }, { text: match[2], offset: match[1].length }]
}

function lookUp(pieces: readonly Piece[], at: number): [Entry | undefined, number, string?] {
  const { forms, bare, longest } = words()
  const first = pieces[at]?.text ?? ''
  // "ngay" is a word of its own, but before a number it is "ngày" without its mark.
  const day = first === 'ngay' && /^\d/.test(pieces[at + 1]?.text ?? '') ? forms.get('ngày') : undefined
  if (day) return [day, 1, day.form]
  for (let length = longest.get(first) ?? 1; length > 0; length--) {
    if (at + length > pieces.length) continue
    const text = length === 1 ? first : spell(pieces.slice(at, at + length))
    const known = forms.get(text)
    if (known) return [known, length]
    const meant = bare.get(text)
    if (meant && (length > 1 || !UNIT.test(text) || countedBy(pieces[at + 1]?.text)))
      return [meant, length, meant.form]
  }
  return [undefined, 1]
}

/** Without marks these are words of their own ("quy định", "Việt Nam"), and units only before a number. */
const UNIT = /^(quy|nam|tuan|thu|thang|ngay)$/

function countedBy(next: string | undefined): boolean {
  return next !== undefined && /^(\d+|i{1,3}|iv|l{1,3})$/.test(next)
}

function spell(span: readonly Piece[]): string {
  let text = ''
  let last = -1
  for (const piece of span) {
    text += (last === -1 || last === piece.from ? '' : ' ') + piece.text
    last = piece.to
  }
  return text
}

function shape(
  piece: Piece,
  entry: Entry | undefined,
): Pick<Token, 'kind' | 'text' | 'lexes' | 'value' | 'head'> {
  const digits = /^\d/.test(piece.text)
  const kind = digits ? 'number' : /^\p{L}/u.test(piece.text) ? 'word' : 'mark'
  const value = digits ? Number(piece.text) : entry?.value
  return {
    kind,
    text: digits ? piece.text : (entry?.form ?? piece.text),
    lexes: digits ? NONE : (entry?.lexes ?? NONE),
    ...(value === undefined ? {} : { value }),
    ...(entry?.head ? { head: true as const } : {}),
  }
}

const NONE: readonly Lex[] = []
