/** A place in the tokens that readers move forward. A reader that fails gives `undefined`, and `attempt` moves back. */
import type { Lex } from './forms.ts'
import { SORT, type Sort } from './sorts.ts'
import type { Token } from './tokens.ts'

/** Where the reading stands; tokens from `end` on are not looked at. */
export interface Cursor {
  readonly phrase: string
  readonly tokens: readonly Token[]
  at: number
  end: number
  /** What memoised readers found before, by reader, place and end; the readers try the same places again and again. */
  readonly memo: Memo
}

/** By place and reader; the end is mostly that of the phrase, so the other ends have a table of their own. */
export interface Memo {
  whole: Memoised[]
  cut: Map<number, Memoised>
}

type Memoised = { found: unknown; at: number } | undefined

/** A cursor over all tokens. */
export function cursorOf(phrase: string, tokens: readonly Token[]): Cursor {
  const memo = { whole: new Array<Memoised>(tokens.length * MEMOISED), cut: new Map() }
  return { phrase, tokens, at: 0, end: tokens.length, memo }
}

/**
 * A second cursor on the same tokens, to look ahead with. Not a spread of the first, which would be of another shape
 * inside the engine: what every reader asks at every word is found fastest where all cursors are built alike.
 */
export function fork(c: Cursor, at = c.at, end = c.end): Cursor {
  return { phrase: c.phrase, tokens: c.tokens, at, end, memo: c.memo }
}

/** A reader: what it read, having moved the cursor past it, or nothing. */
export type Reader<T> = (c: Cursor) => T | undefined

/** Runs a reader and puts the cursor back if it fails. */
export function attempt<T>(c: Cursor, reader: Reader<T>): T | undefined {
  const at = c.at
  const found = reader(c)
  if (found === undefined) c.at = at
  return found
}

/** How many readers are memoised at the most. */
const MEMOISED = 12
let memoised = 0

/**
 * A reader that reads each place once. What it gives is not to be changed before the whole phrase is read.
 *
 * @param begins the words that it may begin with; with another it is not tried
 */
export function once<T>(reader: Reader<T>, begins?: Sort): Reader<T> {
  const id = memoised++
  const bit = begins === undefined ? -1 : SORT[begins]
  return (c) => {
    const first = c.at < c.end ? c.tokens[c.at] : undefined
    if (!first || (bit !== -1 && (first.sorts & bit) === 0)) return undefined
    const { memo, tokens, at, end } = c
    const { length } = tokens
    const key = at * MEMOISED + id
    const cutKey = end === length ? -1 : key * (length + 1) + end
    const known = cutKey < 0 ? memo.whole[key] : memo.cut.get(cutKey)
    if (known) {
      c.at = known.at
      return known.found as T | undefined
    }
    const found = reader(c)
    const made = { found, at: c.at }
    if (cutKey < 0) memo.whole[key] = made
    else memo.cut.set(cutKey, made)
    return found
  }
}

/** The result of the first reader that reads. */
export function firstOf<T>(c: Cursor, readers: readonly Reader<T>[]): T | undefined {
  const at = c.at
  for (const reader of readers) {
    const found = reader(c)
    if (found !== undefined) return found
    c.at = at
  }
  return undefined
}

/** A reader with what its first word may stand for; with nothing named, it may begin with any word. */
export type Choice<T> = readonly [Reader<T>, ...(Lex | 'number')[]]

/**
 * The result of the first reader that reads, of those that may begin with the next word: which these are is found once for
 * each word. A word that the vocabulary does not know is tried with all.
 */
export function choice<T>(choices: readonly Choice<T>[]): Reader<T> {
  const all = choices.map(([reader]) => reader)
  const known: (readonly Reader<T>[] | undefined)[] = []
  return (c) => {
    const first = peek(c)
    if (!first) return undefined
    if (first.lexes.length === 0 && first.value === undefined) return firstOf(c, all)
    let readers = known[first.word]
    if (!readers) {
      readers = choices
        .filter(([, ...words]) => words.length === 0 || words.some((it) => opens(first, it)))
        .map(([reader]) => reader)
      known[first.word] = readers
    }
    return firstOf(c, readers)
  }
}

function opens(first: Token, word: Lex | 'number'): boolean {
  return word === 'number' ? first.value !== undefined : first.lexes.includes(word)
}

/** A reader that is tried only where a word of some set stands at the cursor or behind it. */
export function needing<T>(sort: Sort, reader: Reader<T>): Reader<T> {
  const bit = SORT[sort]
  return (c) => {
    const first = c.tokens[c.at]
    return first && (first.ahead & bit) !== 0 ? reader(c) : undefined
  }
}

/** Whether a word of some set stands at the cursor or behind it. */
export function holds(c: Cursor, sort: Sort): boolean {
  const first = c.tokens[c.at]
  return first !== undefined && (first.ahead & SORT[sort]) !== 0
}

/** Whether the next token stands for a notion of some set. */
export function isOf(c: Cursor, sort: Sort): boolean {
  const first = peek(c)
  return first !== undefined && (first.sorts & SORT[sort]) !== 0
}

/** The token `ahead` of the cursor, if there is one. */
export function peek(c: Cursor, ahead = 0): Token | undefined {
  const at = c.at + ahead
  return at < c.end ? c.tokens[at] : undefined
}

/** The token at some place, which may lie before the first: asked of the array itself, that takes the engine's slow way. */
export function tokenAt(c: Cursor, at: number): Token | undefined {
  return at >= 0 ? c.tokens[at] : undefined
}

/** Whether the token `ahead` stands for a notion. */
export function is(c: Cursor, lex: Lex, ahead = 0): boolean {
  const at = c.at + ahead
  return at < c.end && (c.tokens[at]?.lexes.includes(lex) ?? false)
}

/** Whether the next token stands for one of some notions. */
export function isAny(c: Cursor, lexes: readonly Lex[]): boolean {
  const own = peek(c)?.lexes
  return own !== undefined && own.length > 0 && own.some((lex) => lexes.includes(lex))
}

/** Takes the next token if it stands for one of the notions. Called more than all else, so without a list of its arguments. */
export function take(c: Cursor, a: Lex, b?: Lex, d?: Lex, e?: Lex): Token | undefined {
  const token = c.at < c.end ? c.tokens[c.at] : undefined
  if (!token) return undefined
  const { lexes } = token
  for (let i = 0; i < lexes.length; i++) {
    const own = lexes[i]
    if (own === a || own === b || own === d || own === e) {
      c.at++
      return token
    }
  }
  return undefined
}

/** Takes words of some notions one after another, each if it is there; whether the last one was. */
export function takeThrough(c: Cursor, ...lexes: Lex[]): boolean {
  let last = false
  for (const lex of lexes) last = take(c, lex) !== undefined
  return last
}

/** Takes the next token if it is spelled so. */
export function takeText(c: Cursor, ...texts: string[]): Token | undefined {
  const token = c.at < c.end ? c.tokens[c.at] : undefined
  if (!token || !texts.includes(token.text)) return undefined
  c.at++
  return token
}

/** Takes a number of digits of at most so many places. */
export function takeDigits(c: Cursor, places = 2): number | undefined {
  const token = peek(c)
  if (token?.kind !== 'number' || token.text.length > places || token.value === undefined) return undefined
  c.at++
  return token.value
}

/** Takes a number in digits or words: `3`, `03`, "ba", also `05 (năm)` where both agree. */
export function takeNumber(c: Cursor): number | undefined {
  const token = peek(c)
  if (token?.value === undefined) return undefined
  if (token.kind === 'number' ? token.text.length > 3 : isYearWord(c, token)) return undefined
  c.at++
  if (peek(c)?.text === '(' && peek(c, 2)?.text === ')' && peek(c, 1)?.value === token.value) c.at += 3
  return token.value
}

/** "tháng năm 2024": is it May, or has the number before "năm 2024" been left out? */
function isYearWord(c: Cursor, { text }: Token): boolean {
  const next = peek(c, 1)
  return text === 'năm' && next?.kind === 'number' && next.text.length === 4
}

/** The phrase's own words from one token to another. */
export function textOf(c: Cursor, from: number, to: number): string {
  const [first, last] = [c.tokens[from], c.tokens[to - 1]]
  return first && last ? c.phrase.slice(first.start, last.end) : ''
}
