/** Days of a list that take something from the ones before them: their "trước", or that they are of each month. */
import type { Cursor } from './cursor.ts'
import { goesBack } from './grammar/deadline.ts'
import { isKind, type Node } from './said.ts'

/** "Hằng tháng, ngày 25 và 30/6 hàng năm": the first day is of each month, only the second of each year. */
export function monthlyDay(c: Cursor, nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (let i = 0; i < nodes.length; i++) {
    const [node, last] = [nodes[i], out.at(-1)]
    if (!node) break
    const next = nodes[i + 1]
    const on = isKind(node, 'again') && node.said.every === 'year' ? node.said.on : undefined
    const monthly =
      isKind(last, 'again') && last.said.every === 'month' && !last.said.on && !last.said.interval
    const paired = next?.from === node.from && nodes[i + 2]?.from !== node.from && node.link === ','
    const parted = c.tokens[node.from]?.text === 'ngày' && c.tokens[node.from + 2]?.lexes.includes('and')
    if (last && monthly && paired && parted && next && on?.kind === 'date' && !on.before) {
      last.said = { ...last.said, on: { ...on, month: { in: -1 } } }
      last.to = node.from + 2
      out.push({ ...next, from: node.from + 3, link: 'and' })
      i++
    } else out.push(node)
  }
  return out
}

/**
 * "Trước ngày 15/6 (6 tháng) và 15/12 (năm)", "trước ngày 14/3; 14/6": one "trước" for all, though a note or a period in
 * brackets stands between. Behind a semicolon only a bare day goes on with it.
 */
export function carryBefore(c: Cursor, out: readonly Node[], node: Node): void {
  if (!isKind(node, 'by') || node.said.how !== 'on' || node.said.point.kind !== 'date') return
  const bare = c.tokens[node.from]?.kind === 'number'
  if (node.link !== 'and' && node.link !== ',' && !(node.link === ';' && bare)) return
  let i = out.length - 1
  while (i > 0 && out[i]?.link === '(' && !isKind(out[i], 'by')) i--
  const last = out[i]
  // "Trước ngày 20 hằng tháng và 15/12"
  if ((isKind(last, 'again') || isKind(last, 'rule')) && last.said.on?.before && node.link === 'and') {
    if (last.label === node.label) node.said = { ...node.said, how: 'before' }
    return
  }
  if (!isKind(last, 'by') || last.said.how !== 'before' || last.said.time !== undefined) return
  if (last.said.point.kind !== 'date' || last.label !== node.label) return
  // "trước 15/3; 15/6 và 15/12": the day before took its "trước" from the first.
  const carried = !c.tokens.slice(last.from, last.to).some(({ lexes }) => lexes.includes('before'))
  const parted = last.note !== undefined || i < out.length - 1 || node.link === ';' || carried
  if (parted && !goesBack(last.said.point, node.said.point)) node.said = { ...node.said, how: 'before' }
}
