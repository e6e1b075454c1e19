/** Words behind a limit that hold no other: whose its days are, and what follows where nothing is done by then. */
import { foldKey } from '../text/fold.ts'
import { type Cursor, peek, textOf } from './cursor.ts'
import { noteTo } from './node.ts'
import { isKind, type Node } from './said.ts'

/** "…; quá thời hạn trên, nếu không có ý kiến thì coi như thống nhất": what follows where nothing is done by then. */
export function lapse(c: Cursor, nodes: readonly Node[]): boolean {
  const [before, first] = [nodes.at(-1), peek(c)?.text]
  if (!before || before.said.kind === 'unread' || (first !== 'quá' && first !== 'nếu')) return false
  if (!LAPSED.test(foldKey(textOf(c, c.at, Math.min(c.end, c.at + 6))))) return false
  for (let i = c.at; i < c.end; i++) {
    const token = c.tokens[i]
    if (token?.kind === 'number' || token?.line || token?.text === ';') return false
  }
  noteTo(before, textOf(c, c.at, c.end).replace(/[.,]+$/, ''))
  c.at = c.end
  return true
}

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

const LAPSED = /^(nếu )?quá (thời hạn|thời gian|hạn) (trên|nêu trên|này|đó)( |,|$)/
