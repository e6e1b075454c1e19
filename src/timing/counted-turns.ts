/** Counts of what is named in the brackets behind them: "02 đợt (quý II và quý IV)", "trong 02 ngày (11 và 12/10)". */
import { foldKey } from '../text/fold.ts'
import { type Cursor, textOf } from './cursor.ts'
import { isKind, type Node } from './said.ts'

/**
 * Whether a node only counts the times in the brackets behind it.
 *
 * @param found what the brackets say
 */
export function countsNext(c: Cursor, node: Node, found: readonly Node[]): boolean {
  if (node.note !== undefined || found.length < 2) return false
  const days = isKind(node, 'event') && !node.said.words && node.said.within?.unit === 'day'
  if (!days && !isKind(node, 'unread')) return false
  const count = days
    ? node.said.within?.count
    : Number(TURNS.exec(foldKey(textOf(c, node.from, node.to)))?.[1])
  return count === found.length && found.every((it) => isDay(it) || (!days && isKind(it, 'span')))
}

function isDay(it: Node): boolean {
  return isKind(it, 'by') && it.said.how === 'on'
}

const TURNS = /^(\d+) (đợt|lần|kỳ|lớp|cuộc|vòng)$/
