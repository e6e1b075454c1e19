/** Marks that part one clause or item from another. */
import type { Cursor } from './cursor.ts'
import type { Token } from './tokens.ts'

export function joins(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.lexes.includes('and'))
}

/** A dash or plus with blanks around it: another item of a list that stands on one line. */
export function bullet(c: Cursor, at: number): boolean {
  const [mark, next] = [c.tokens[at], c.tokens[at + 1]]
  return !!mark && ['-', '+', '•'].includes(mark.text) && !mark.glued && next?.glued === false
}

/** Whether a full stop ends a sentence here: not in "12.5" and "T.6". */
export function stops(c: Cursor, at: number): boolean {
  const [stop, next] = [c.tokens[at], c.tokens[at + 1]]
  return stop?.text === '.' && !next?.glued
}

/** Where the bracket that opens at a token closes, if it does within so many tokens and no other opens in it. */
export function closeOf(c: Cursor, open: number, most = Number.POSITIVE_INFINITY): number | undefined {
  for (let i = open + 1; i < Math.min(c.end, open + most); i++) {
    const text = c.tokens[i]?.text
    if (text === ')') return i
    if (text === '(') return undefined
  }
  return undefined
}

/** "1.", "a)", "(2)": the number of an item. */
export const ENUMERATOR = /^(\((\d{1,2}|[a-hđ]|[ivx]+)\)|(\d{1,2}|[a-hđ]|[ivx]+)[.)])$/i
