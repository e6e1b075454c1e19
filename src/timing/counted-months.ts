/** Lengths in months or years with the days that they are behind them: "24 tháng (từ tháng 01/2024 đến tháng 12/2025)". */
import { type Cursor, textOf } from './cursor.ts'
import { lastsFor } from './days.ts'
import { headedBy } from './node.ts'
import { isKind, type Node } from './said.ts'

/** The nodes with such lengths as the headings of their days. */
export function monthsCounted(c: Cursor, nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some((it, i) => lastsUntil(it, nodes[i + 1]))) return nodes
  const out: Node[] = []
  for (const [i, node] of nodes.entries()) {
    const last = nodes[i - 1]
    if (last && lastsUntil(last, node)) {
      out.pop()
      out.push(headedBy(last, textOf(c, last.from, last.to), node))
    } else out.push(node)
  }
  return out
}

/** Whether a length that stands alone ("24 tháng") is that of the days behind it, said between commas or in brackets. */
function lastsUntil(node: Node, next: Node | undefined): boolean {
  if (!isKind(node, 'again') || !node.said.bare || node.note !== undefined) return false
  if (!isKind(next, 'range') || (next.link !== '(' && next.link !== ',')) return false
  const { every, interval = 1, on, of, times } = node.said
  const months = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12, period: 0 }[every] * interval
  const { from, to } = next.said
  if (months === 0 || on || times || (of !== undefined && of !== 'H1')) return false
  return lastsFor(from, to, { count: of === 'H1' ? 6 : months, unit: 'month' }) === true
}
