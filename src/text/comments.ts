import { Lexer } from 'yaml'
import type { Range } from '../finding.ts'

/** A comment of a YAML text, from its `#` to the end of its line. */
export interface Comment extends Range {
  text: string
}

/** Marks that the reader of YAML puts between its pieces; they are not in the text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001f'])

/** The comments of a YAML text in its order. A `#` inside of a text or a quoted value is none. */
export function commentsOf(text: string): Comment[] {
  const comments: Comment[] = []
  let at = 0
  let scalar = false
  for (const piece of new Lexer().lex(text)) {
    if (MARKS.has(piece) && text[at] !== piece) {
      scalar = piece === '\u001f'
      continue
    }
    if (piece.startsWith('#') && !scalar) comments.push({ start: at, end: at + piece.length, text: piece })
    scalar = false
    at += piece.length
  }
  return comments
}
