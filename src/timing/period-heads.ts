/** Months that head the days below them and are no time of their own: "Tháng 3: xây dựng trước 10/3; trình trước 25/3". */
import { type Cursor, textOf } from './cursor.ts'
import { inYear } from './join-lists.ts'
import { isKind, type Node, type Of, type Stretch } from './said.ts'

type Months = Extract<Stretch, { kind: 'months' }>

/** The nodes without the months that only head the labelled times inside them. */
export function underPeriods(c: Cursor, nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some((it, i) => heads(c, it, nodes[i + 1]))) return nodes
  const out: Node[] = []
  for (let i = 0; i < nodes.length; i++) {
    const [head, next] = [nodes[i], nodes[i + 1]]
    if (!head) break
    const months = next && heads(c, head, next) ? monthsOf(head) : undefined
    if (!next || !months) {
      out.push(head)
      continue
    }
    const label = `${textOf(c, head.from, head.to)}; ${next.label}`
    out.push({ ...ofMonths(next, months), from: head.from, link: head.link, label })
    for (i++; inside(nodes[i + 1], months); i++) out.push(ofMonths(nodes[i + 1] as Node, months))
  }
  return out
}

/** A colon stands between the months and something labelled that is due inside them. */
function heads(c: Cursor, head: Node, next: Node | undefined): boolean {
  const months = monthsOf(head)
  if (!months || head.label !== undefined || head.note !== undefined) return false
  return c.tokens[head.to]?.text === ':' && inside(next, months)
}

function monthsOf(node: Node): Months | undefined {
  if (!isKind(node, 'span') || node.said.during || node.said.stretch.kind !== 'months') return undefined
  return node.said.stretch
}

function inside(node: Node | undefined, months: Months): node is Of<'by'> {
  if (!isKind(node, 'by') || node.label === undefined || node.said.point.kind !== 'date') return false
  const { month, year } = node.said.point
  const same = year === undefined || months.year === undefined || year === months.year
  return same && month >= months.from && month <= months.to
}

function ofMonths(node: Node, { kind: _, from: __, to: ___, ...year }: Months): Node {
  const copy = { ...node }
  inYear(copy, year)
  return copy
}
