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
