/** Words behind a limit that hold no other: whose its days are, and what follows where nothing is done by then. */
import { foldKey } from '../text/fold.ts'
import { LAPSE } from './asides.ts'
import { type Cursor, is, peek, textOf, tokenAt } from './cursor.ts'
import { isNoTime } from './no-time.ts'
import { noteTo } from './node.ts'
import { isKind, type Node } from './said.ts'

/** "…; quá thời hạn trên, nếu không có ý kiến thì coi như thống nhất": what follows where nothing is done by then. */
export function lapse(c: Cursor, nodes: readonly Node[]): boolean {
  const [before, first] = [nodes.at(-1), peek(c)?.text]
  if (!before || before.said.kind === 'unread') return false
  if (otherwise(c, before)) return true
  if (first !== 'quá' && first !== 'nếu' && !first?.startsWith('sau')) return false
  if (!LAPSE.test(foldKey(textOf(c, c.at, Math.min(c.end, c.at + 6))))) return false
  for (let i = c.at; i < c.end; i++) {
    const token = c.tokens[i]
    if (token?.kind === 'number' || token?.line || token?.text === ';') return false
  }
  noteTo(before, textOf(c, c.at, c.end).replace(/[.,]+$/, ''))
  c.at = c.end
  return true
}

/** "nếu không có ý kiến thì coi như đồng ý", "trường hợp không cấp phải trả lời bằng văn bản": what is done instead. */
function otherwise(c: Cursor, before: Node): boolean {
  const last = tokenAt(c, c.at - 1)?.text ?? ''
  if (!['nếu', 'trường hợp'].includes(peek(c)?.text ?? '') || ![',', ';', '.'].includes(last)) return false
  if (!isKind(before, 'event') || !before.said.within || !is(c, 'negation', 1)) return false
  let to = c.at
  while (to < c.end && !ENDS.includes(c.tokens[to]?.text ?? '') && !(to > c.at && c.tokens[to]?.line)) {
    if (++to > c.at + LONGEST) return false
  }
  const text = textOf(c, c.at, to)
  if (!/ (thì|phải) /.test(foldKey(text)) || !isNoTime(c, c.at + 2, to)) return false
  noteTo(before, text.replace(/[.,]+$/, ''))
  c.at = to
  return true
}

const ENDS: readonly string[] = [';', '(']
/** More words has no such clause; the bound keeps the reading linear. */
const LONGEST = 60

/** "20 ngày làm việc, trong đó: Sở 12 ngày, UBND tỉnh 08 ngày": whose the days of the limit are, where they add up. */
export function sharesOf(c: Cursor, nodes: readonly Node[]): boolean {
  const before = nodes.at(-1)
  if (peek(c)?.text !== 'trong đó' || !isKind(before, 'event') || !before.said.within) return false
  let [to, sum] = [c.at + 1, 0]
  for (; to < c.end; to++) {
    const token = c.tokens[to]
    if (!token || (token.line && to > c.at + 1) || token.text === '(') break
    if (token.kind !== 'number') continue
    const unit = c.tokens[to + 1]
    if (!unit?.lexes.some((lex) => lex === 'day' || lex === 'workday' || lex === 'hour')) return false
    sum += token.value ?? 0
  }
  if (sum !== before.said.within.count) return false
  noteTo(before, textOf(c, c.at, to).replace(/[.;,]+$/, ''))
  c.at = to
  return true
}
