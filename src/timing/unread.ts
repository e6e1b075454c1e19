/** What nobody can read: where it ends, and whether a time may be in it. */
import { foldKey } from '../text/fold.ts'
import { type Cursor, fork, is, isAny, isOf, peek, textOf, tokenAt } from './cursor.ts'
import type { Lex } from './forms.ts'
import { mayExtend, saysLonger, takesBack } from './grammar/clause.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import type { Label } from './heading.ts'
import { tellsWhich } from './no-deadline.ts'
import { makeNode } from './node.ts'
import type { Link, Node } from './said.ts'
import { SORT } from './sorts.ts'
import type { Token } from './tokens.ts'

/** What cannot be read: up to a stop, or to where a bound time begins ("… trước ngày 15/12"). */
export function unread(c: Cursor, link: Link, label: Label | undefined): Node {
  const from = c.at
  const whole = takesBack(peek(c)) || mayExtend(c, from)
  c.at++
  while (c.at < c.end) {
    const token = peek(c)
    if (!token || token.line || [';', '(', ':', ','].includes(token.text)) break
    if (token.text === '.' && !c.tokens[c.at + 1]?.glued) break
    // "không phải hàng tháng": what takes a time back is not to stand beside it.
    if (!whole && boundTimeHere(c) && !tellsWhich(textOf(c, from, c.at))) break
    c.at++
  }
  const node = makeNode({ kind: 'unread' }, from, c.at, link)
  node.label = label?.text
  return node
}

/** Whether a time that bounds something begins at the cursor. */
export function boundTimeHere(c: Cursor): boolean {
  if (!isOf(c, 'bound') || goesWithBefore(c)) return false
  const ahead = fork(c)
  const said = readSaid(ahead)
  return said !== undefined && (said.some(({ kind }) => kind === 'event') || clauseMayEnd(ahead))
}

/** "… 30/02 hằng năm", "từ ngày 20 đến …", "năm trước …": what a time begins with belongs to the words before it. */
function goesWithBefore(c: Cursor): boolean {
  const last = tokenAt(c, c.at - 1)
  if (!last) return false
  const number = last.kind === 'number' || ['i', 'ii', 'iii', 'iv'].includes(last.text)
  // "… thứ Sáu hằng tuần" ends in a number, too; "ngày 05 của mỗi quý" goes on.
  const counted = last.lexes.includes('of') || (last.value !== undefined && !last.lexes.includes('year'))
  if (is(c, 'each')) return number || counted || isAny(fork(c, c.at - 1), EDGES) || doubled(c, last)
  if (is(c, 'to')) return number || fromBefore(c)
  const unit = (['week', 'month', 'quarter', 'year'] as const).some((lex) => last.lexes.includes(lex))
  const bound = is(c, 'day', 1) || peek(c, 1)?.kind === 'number' || is(c, 'by')
  return is(c, 'before') && unit && !bound
}

/** "tháng 3 năm hàng năm" lost a number between. */
function doubled(c: Cursor, last: Token): boolean {
  return last.lexes.includes('year') && is(c, 'year', 1)
}

const EDGES: readonly Lex[] = ['first', 'middle', 'last']

/** Whether a "từ" before the cursor still waits for its "đến". */
function fromBefore(c: Cursor): boolean {
  for (let i = c.at - 1; i >= Math.max(0, c.at - 8); i--) {
    const token = c.tokens[i]
    if (!token || [',', ';', '(', ':'].includes(token.text)) return false
    if (token.lexes.includes('from')) return true
  }
  return false
}

/** Whether some tokens may say a time: a number, or a word that times are made of. */
export function timeIn(c: Cursor, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = c.tokens[i]
    if (
      token &&
      (token.kind === 'number' ||
        ['i', 'ii', 'iii', 'iv'].includes(token.text) ||
        (!token.repaired && (token.sorts & SORT.time) !== 0))
    )
      return true
  }
  return false
}

/** Whether some tokens hold a number in digits. */
export function numberIn(c: Cursor, from: number, to: number): boolean {
  return c.tokens.slice(from, to).some(({ kind }) => kind === 'number')
}

/** "trong giờ hành chính", "24/24 giờ": hours of the day in which something is done, which bound no work. */
export function ofHours(c: Cursor, { from, to }: Pick<Node, 'from' | 'to'>): boolean {
  return c.tokens.slice(from, to).some(({ text, value }) => text.includes('giờ') || value === 24)
}

/** Whether a node's neighbours tell that it was cut off in the middle of a time. */
export function cutOff(c: Cursor, node: Node): boolean {
  return timeIn(c, node.from, Math.min(node.to, node.from + 2))
}

/** Whether words that nobody can read say that what stands behind them is not so: "không nhất thiết trước 30/6". */
export function negates(c: Cursor, { from, to }: Node): boolean {
  for (let i = from; i < to; i++) if (((c.tokens[i]?.sorts ?? 0) & SORT.negation) !== 0) return true
  return false
}

/** Whether they leave something out: "trừ tháng 7". */
export function excepts(c: Cursor, { from }: Node): boolean {
  // "không phải báo cáo" says that nothing is due.
  if (c.tokens[from]?.text === 'không phải' && c.tokens[from + 1]?.head) return false
  return EXCEPTIONS.includes(c.tokens[from]?.text ?? '')
}

const EXCEPTIONS: readonly string[] = ['trừ', 'ngoại trừ', 'không kể', 'không phải', 'ngoài']

/** "Quyết định có hiệu lực từ ngày 01/7", "điều chỉnh từ quý II": from when a document holds or what was before, not work. */
export function takesEffect(c: Cursor, { from, to }: Node): boolean {
  return EFFECT.test(foldKey(textOf(c, from, to)))
}

const EFFECT = /(^| )((có|hết) hiệu lực( thi hành)?|điều chỉnh)$/

/** "được gia hạn một lần, không quá 30 ngày": the limit behind it is how much longer the one before it gets. */
export function extendsLimit(c: Cursor, { from, to }: Node): boolean {
  return saysLonger(foldKey(textOf(c, from, to)))
}

/** "chậm nhất 05 ngày" before "trước ngày 15 hằng tháng": so long before or after that, which no reader reads. */
export function countsFrom(c: Cursor, last: Node, node: Node): boolean {
  const [number, unit] = [c.tokens[last.to - 2], c.tokens[last.to - 1]]
  return (
    number?.value !== undefined &&
    ['ngày', 'ngày làm việc', 'tuần'].includes(unit?.text ?? '') &&
    isAny(fork(c, node.from), ['before', 'beforeEvent', 'after', 'since'])
  )
}
