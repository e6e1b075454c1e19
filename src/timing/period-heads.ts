/** Months that head the days below them and are no time of their own: "Tháng 3: xây dựng trước 10/3; trình trước 25/3". */
import { type Cursor, textOf } from './cursor.ts'
import { inYear } from './join-lists.ts'
import { isKind, type Node, type Of, pointOf, type Stretch } from './said.ts'

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
    const words = [head.label, textOf(c, head.from, head.to)].filter((it) => it !== undefined).join(' ')
    const label = next.label === undefined ? words : `${words}; ${next.label}`
    const from = head.label === undefined ? head.from : next.from
    out.push({ ...ofMonths(next, months), from, link: head.link, label })
    for (i++; inside(nodes[i + 1], months); i++) out.push(ofMonths(nodes[i + 1] as Node, months))
  }
  return out
}

/** A colon stands between the months and something labelled that is due inside them. */
function heads(c: Cursor, head: Node, next: Node | undefined): boolean {
  const months = monthsOf(head)
  if (!months || head.note !== undefined || !inside(next, months)) return false
  const below =
    c.tokens.slice(head.to, next.from).some(({ line }) => line) || c.tokens[next.from]?.line === true
  // "I. Quý I/2024", with its work in the lines below.
  if (head.label !== undefined) return below && NUMBERED.test(head.label) && next.label !== undefined
  return c.tokens[head.to]?.text === ':' && (below || (next.label !== undefined && isKind(next, 'by')))
}

const NUMBERED = /^(\d{1,2}|[IVX]+|[A-Za-zĐđ])[.)]$/

function monthsOf(node: Node): Months | undefined {
  if (!isKind(node, 'span') || node.said.during || node.said.stretch.kind !== 'months') return undefined
  return node.said.stretch
}

/** A day or shorter months of it, with a word of what is to be done then. */
function inside(node: Node | undefined, months: Months): node is Of<'by'> | Of<'span'> {
  if (!node || (node.label === undefined && node.note === undefined)) return false
  const at = pointOf(node.said)
  const whole = at?.kind === 'months' && isKind(node, 'span') && at.to - at.from < months.to - months.from
  if (!at || !(whole || (at.kind === 'date' && isKind(node, 'by')))) return false
  const [from, to] = at.kind === 'date' ? [at.month, at.month] : [at.from, at.to]
  const same = at.year === undefined || months.year === undefined || at.year === months.year
  return same && from >= months.from && to <= months.to
}

function ofMonths(node: Node, { kind: _, from: __, to: ___, ...year }: Months): Node {
  const copy = { ...node }
  inYear(copy, year)
  return copy
}
