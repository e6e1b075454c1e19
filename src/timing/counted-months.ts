/** Lengths in months or years with the days that they are behind them: "24 tháng (từ tháng 01/2024 đến tháng 12/2025)". */
import { addDays, addMonths } from '../time/day.ts'
import { type Cursor, textOf } from './cursor.ts'
import { cross } from './days.ts'
import { isKind, type Node } from './said.ts'

/** The nodes with such lengths as the headings of their days. */
export function monthsCounted(c: Cursor, nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some((it, i) => lastsUntil(it, nodes[i + 1]))) return nodes
  const out: Node[] = []
  for (const [i, node] of nodes.entries()) {
    const last = nodes[i - 1]
    if (last && lastsUntil(last, node)) {
      out.pop()
      const length = textOf(c, last.from, last.to)
      const label = last.label === undefined ? length : `${last.label}; ${length}`
      const own = node.label === undefined || node.label === last.label ? '' : `; ${node.label}`
      out.push({ ...node, link: last.link, label: `${label}${own}` })
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
  if (months === 0 || on || times || (of !== undefined && of !== 'H1') || from.kind === 'now') return false
  const span = cross(from, to, ANY, { first: ANY, last: ANY })
  return span !== undefined && addMonths(span.start, of === 'H1' ? 6 : months) === addDays(span.end, 1)
}

/** Of days without a year only how many there are matters here. */
const ANY = 2024
