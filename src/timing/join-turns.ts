/** Joins a first turn with those that follow it: "lần đầu trước 30/4; các lần sau hằng quý", "trước 30/6, sau đó hằng quý". */
import { foldKey } from '../text/fold.ts'
import type { Cursor } from './cursor.ts'
import { swallow } from './node.ts'
import { dayOf, isKind, isStretch, type Node, pointOf, type Spot } from './said.ts'

/** "Trước 30/6/2024, sau đó hằng quý": from the day behind it on. */
export function thenOn(c: Cursor, last: Node | undefined, node: Node): void {
  const later = node.label !== undefined && LATER_TURNS.test(foldKey(node.label))
  if (!last || !(later || c.tokens.slice(last.to, node.from).some(({ text }) => text === 'sau đó'))) return
  const { said } = node
  const goesOn = said.kind === 'again' || said.kind === 'always' || said.kind === 'rule'
  if (!goesOn || (said.kind !== 'rule' && (said.from || said.during))) return
  // "Đợt 1 trong quý I; các đợt tiếp theo 06 tháng/lần": from the first turn, or the halves of the year?
  if (later && said.kind === 'again' && (said.interval !== undefined || said.every === 'half')) {
    node.said = { kind: 'unread' }
    return
  }
  const of = pointOf(last.said)
  if (!of) return
  const day: Spot = isStretch(of) ? { kind: 'edge', edge: 'end', of } : of
  const from: Spot = { kind: 'counted', from: day, within: { count: 1, unit: 'day' } }
  if (said.kind !== 'rule') node.said = { ...said, from }
  else if (said.every !== undefined) node.said = { kind: 'again', every: said.every, ...dayOf(said), from }
}

const LATER_TURNS = /^các (lần|đợt|kỳ|vòng|bước|giai đoạn) (sau|tiếp|kế|còn)/

/** "05 năm một lần, lần đầu năm 2025": which years are meant then, nobody says. */
export function firstTurn(last: Node, node: Node): boolean {
  if (!isKind(last, 'again') || last.said.interval === undefined || node.said.kind === 'unread') return false
  return /^(lần|đợt|kỳ) đầu/.test(foldKey(node.label ?? '')) && swallow(last, node)
}
