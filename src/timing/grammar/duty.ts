/** Tells what is to be done behind a limit: "trong 15 ngày làm việc phải gửi kết quả". */
import { type Cursor, is, peek } from '../cursor.ts'
import { SORT } from '../sorts.ts'
import type { Token } from '../tokens.ts'

/** "trong 15 ngày làm việc phải gửi kết quả", "… gửi về Sở": what is to be done by then, and no other time with it. */
export function dutyHere(c: Cursor): boolean {
  const first = peek(c)
  if (!first || !(first.text.startsWith('phải') || (first.head && isPlain(first)))) return false
  for (let i = 1; ; i++) {
    const token = peek(c, i)
    if (!token || token.line || [';', ',', '.', '(', ')', ':'].includes(token.text)) return true
    if (token.kind !== 'word' || (token.sorts & SORT.time) !== 0 || is(c, 'since', i) || is(c, 'after', i))
      return false
  }
}

function isPlain({ text, lexes }: Token): boolean {
  return text !== 'cao điểm' && lexes.every((lex) => lex === 'report')
}
