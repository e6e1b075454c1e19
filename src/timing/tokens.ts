/**
 * Cuts a phrase into tokens: words of the vocabulary (the longest form first), other words, numbers and marks, each
 * with its place in the phrase as written. Knows words, not what they say together.
 */
import { foldMap } from '../text/fold.ts'
import type { Lex } from './forms.ts'
import { mend } from './slips.ts'
import { MARK_SORTS, NUMBER_SORTS } from './sorts.ts'
import { type Branch, branchAt, type Entry, stripMarks } from './words.ts'

/** A word, number or mark of the phrase. */
export interface Token {
  kind: 'word' | 'number' | 'mark'
  /** As folded: lower case, composed, usual tone placement. */
  text: string
  /** Which word of the vocabulary it is; 0 for none, 1 for digits. */
  word: number
  lexes: readonly Lex[]
  /** The sets of notions that it belongs to, as bits of `SORT`. */
  sorts: number
  /** Its sets and those of all tokens behind it. */
  ahead: number
  /** Of digits and of number words ("hai"). */
  value: number | undefined
  /** May head a deadline: "báo cáo", "thời hạn". */
  head: true | undefined
  /** Offsets in the phrase as written. */
  start: number
  end: number
  /** Nothing stands between it and the token before. */
  glued: boolean
  /** A line ends before it. */
  line: boolean
  /** The right spelling, where it was misspelt. */
  repaired: string | undefined
}

/** A word, number or mark before it is looked up. */
export interface Piece {
  kind: Token['kind']
  text: string
  from: number
  to: number
  /** Its text is not as it was written. */
  slip?: true
  /** The blank before it was left out. */
  apart?: true
}

/** The tokens of a phrase; any text at all gives some. */
export function tokensOf(phrase: string): Token[] {
  const folded = foldMap(phrase)
  const pieces = piecesOf(folded.text)
  const lined = phrase.includes('\n')
  const tokens: Token[] = []
  let last = 0
  let lone = false
  for (let i = 0; i < pieces.length; ) {
    const { entry, length, repaired } = lookUp(pieces, i)
    const again = entry ? undefined : mend(pieces, i, lone)
    if (again !== undefined) {
      if (again < i) last = unsaid(tokens, pieces, again)
      i = again
      continue
    }
    const first = pieces[i]
    const end = pieces[i + length - 1]
    if (!first || !end) break
    const start = folded.raw(first.from)
    const digits = first.kind === 'number'
    const text = digits
      ? first.text
      : (entry?.form ?? (first.kind === 'mark' ? plainMark(first) : first.text))
    const marked = first.kind === 'mark' ? (MARK_SORTS[text] ?? 0) : 0
    const twice = saidTwice(tokens.at(-1), text, pieces[i + length])
    if (twice) {
      twice.end = folded.raw(end.to)
      twice.repaired = text
      last = end.to
      i += length
      continue
    }
    tokens.push({
      kind: first.kind,
      text,
      word: digits ? 1 : (entry?.word ?? 0),
      lexes: digits ? NONE : (entry?.lexes ?? NONE),
      sorts: digits ? NUMBER_SORTS : (entry?.sorts ?? 0) | marked,
      ahead: 0,
      value: digits ? Number(first.text) : entry?.value,
      head: entry?.head,
      start,
      end: folded.raw(end.to),
      glued: i > 0 && last === first.from,
      line: lined && i > 0 && phrase.slice(folded.raw(last), start).includes('\n'),
      repaired: repaired ?? (isMended(pieces, i, length) ? entry?.form : undefined),
    })
    last = end.to
    lone = length === 1
    i += length
  }
  lookAhead(tokens)
  return tokens
}

/** "Ngày ngày 15", "trước trước 30/6": the word before a number was written twice; "năm năm" are five years. */
function saidTwice(before: Token | undefined, text: string, next: Piece | undefined): Token | undefined {
  if (before?.text !== text || !TWICE.includes(text) || !next) return undefined
  return next.kind === 'number' || ROMAN_WORD.test(next.text) ? before : undefined
}

const TWICE: readonly string[] = ['ngày', 'tháng', 'quý', 'trước', 'tuần']

function isMended(pieces: readonly Piece[], from: number, length: number): boolean {
  for (let i = from; i < from + length; i++) {
    const piece = pieces[i]
    if (piece?.slip || (piece?.apart && i > from)) return true
  }
  return false
}

/** Takes back the last token, which goes on in what has been mended behind it; where the token before it ended. */
function unsaid(tokens: Token[], pieces: readonly Piece[], at: number): number {
  tokens.pop()
  return pieces[at - 1]?.to ?? 0
}

function lookAhead(tokens: readonly Token[]): void {
  let ahead = 0
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]
    if (token) token.ahead = ahead |= token.sorts
  }
}

/** Tables write a run of months with other marks too ("tháng 3 ÷ tháng 6"), a list with dots, and fonts a slash of their own. */
function plainMark({ text }: Piece): string {
  return OTHER_MARKS[text] ?? text
}

const OTHER_MARKS: Readonly<Record<string, string>> = {
  '÷': '-',
  '→': '-',
  '~': '-',
  '⁄': '/',
  '∕': '/',
  '·': ',',
}

/** Words, numbers and marks. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  const web = WEB.test(text)
  for (let at = 0; at < text.length; ) {
    const kind = kindAt(text, at)
    const from = at
    const address = web && kind !== 'blank' && kind !== 'mark' ? addressEnd(text, at) : undefined
    if (address) {
      pieces.push({ kind: 'word', text: text.slice(at, address), from, to: address })
      at = address
      continue
    }
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
    if (kind === 'blank') continue
    if (kind !== 'mark') {
      at = endOf(text, at, kind)
      if (kind === 'word' && text[at] === '&') at = nameEnd(text, from, at)
    }
    const found = kind === 'word' ? plainWord(text, from, at) : text.slice(from, at)
    if (found[0] !== 'q' || found.length === 1) pieces.push({ kind, text: found, from, to: at })
    else
      for (const { text: part, offset = 0 } of splitJoined(found)) {
        pieces.push({ kind, text: part, from: from + offset, to: Math.min(at, from + offset + part.length) })
      }
  }
  return pieces
}

/** Where the address of a mailbox or page ends that begins here: "cchc2024@tinh.gov.vn", "https://baocao.gov.vn/ky1". */
function addressEnd(text: string, at: number): number | undefined {
  ADDRESS.lastIndex = at
  return ADDRESS.test(text) ? ADDRESS.lastIndex : undefined
}

const WEB = /@|:\/\/|www\./
const ADDRESS = /(?:https?:\/\/|www\.)[^\s()<>"“”]*[^\s()<>"“”.,;:]|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/y

function endOf(text: string, from: number, kind: Token['kind']): number {
  let at = from
  while (at < text.length && (kindAt(text, at) === kind || (kind === 'word' && isMarkOf(text, at))))
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return at
}

/** "Sở KH&CN" is one name, "quý I&II" and "sáng&chiều" are two times. */
function nameEnd(text: string, from: number, at: number): number {
  const left = text.slice(from, at)
  if (ROMAN_WORD.test(left) || branchAt(left) || kindAt(text, at + 1) !== 'word') return at
  const end = endOf(text, at + 1, 'word')
  return ROMAN_WORD.test(text.slice(at + 1, end)) ? at : end
}

const ROMAN_WORD = /^(i{1,3}|iv|vi{0,3}|ix|xi{0,2})$/

/** "Ⅱ" is one letter to some fonts; "Th6" and "Th.6" are June, "TH" many other things. */
function plainWord(text: string, from: number, to: number): string {
  const word = text.slice(from, to)
  if (word === 'th') return /^\.?\d/.test(text.slice(to, to + 2)) ? 'thg' : word
  const last = word.charCodeAt(word.length - 1)
  return last >= 0x2160 && last <= 0x217f ? word.normalize('NFKC') : word
}

const ROMAN = /[\u2160-\u217f]/

function kindAt(text: string, at: number): Token['kind'] | 'blank' {
  const code = text.charCodeAt(at)
  if (code < 128) {
    if (code === 32 || (code >= 9 && code <= 13)) return 'blank'
    if (code >= 48 && code <= 57) return 'number'
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 'word' : 'mark'
  }
  // The letters of Vietnamese; others are asked for one by one.
  if ((code >= 0x1ea0 && code <= 0x1ef9) || (code >= 0xe0 && code <= 0xfd && code !== 0xf7)) return 'word'
  const char = String.fromCodePoint(text.codePointAt(at) ?? code)
  return LETTER.test(char) || ROMAN.test(char) ? 'word' : BLANK.test(char) ? 'blank' : 'mark'
}

const LETTER = /\p{L}/u
const COMBINING = /\p{M}/u
const BLANK = /\s/

function isMarkOf(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 128 && COMBINING.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** "QuýII", "QIV" and "T6" are two words written as one; digits part by themselves. */
function splitJoined(text: string): { text: string; offset?: number }[] {
  if (text === 'quý' || text.length > 7) return [{ text }]
  const match = /^(quy|q)(i{1,3}|iv|l{1,3}|lv)$/.exec(stripMarks(text))
  if (!match?.[1] || !match[2]) return [{ text }]
  return [{ text: match[1] === 'q' ? 'q' : 'quý' }, { text: match[2], offset: match[1].length }]
}

function lookUp(pieces: readonly Piece[], at: number): Found {
  const first = pieces[at]
  let branch = first && branchAt(first.text)
  if (!first || !branch) return UNKNOWN
  // "ngay" is a word of its own, but before a number it is "ngày" without its mark.
  if (first.text === 'ngay' && pieces[at + 1]?.kind === 'number') {
    const day = branchAt('ngày')?.entry
    if (day) return { entry: day, length: 1, repaired: day.form }
  }
  let found = UNKNOWN
  for (let length = 1; branch; length++) {
    const { entry, unmarked }: Branch = branch
    if (entry) found = { entry, length, repaired: undefined }
    else if (unmarked && (length > 1 || !UNIT.test(first.text) || countedBy(pieces[at + 1]?.text)))
      found = { entry: unmarked, length, repaired: unmarked.form }
    const next: Piece | undefined = branch.spaced || branch.glued ? pieces[at + length] : undefined
    const glued: boolean = next !== undefined && !next.apart && next.from === pieces[at + length - 1]?.to
    branch = next && (glued ? branch.glued : branch.spaced)?.get(next.text)
  }
  return found
}

interface Found {
  entry: Entry | undefined
  /** In pieces. */
  length: number
  repaired: string | undefined
}

const UNKNOWN: Found = { entry: undefined, length: 1, repaired: undefined }

/** Without marks these are words of their own ("quy định", "Việt Nam"), and units only before a number. */
const UNIT = /^(quy|nam|tuan|thu|thang|ngay)$/

function countedBy(next: string | undefined): boolean {
  return next !== undefined && /^(\d+|i{1,3}|iv|l{1,3})$/.test(next)
}

const NONE: readonly Lex[] = []
