/** Joins lists in which the end of a month, or a week of it, is said once for all: "đầu tháng 6 và tháng 12". */
import type { Cursor } from './cursor.ts'
import { isKind, type Node, type Stretch } from './said.ts'
import { SHARED_EDGE } from './told.ts'

/** Gives a bare month, quarter or year the edge, days or working day that was said of the one listed before it. */
export function shareEdge(c: Cursor, last: Node | undefined, node: Node): void {
  if (!last || (node.link !== 'and' && node.link !== ',') || node.label !== last.label || last.note) return
  const bare = c.tokens[node.from]?.lexes.some((it) => it === 'month' || it === 'quarter' || it === 'year')
  if (!bare || !isKind(node, 'span') || node.said.during) return
  const { stretch } = node.said
  const target: Node = node
  if (isKind(last, 'by')) {
    const { point } = last.said
    if ((point.kind !== 'edge' && point.kind !== 'workday') || !isAlike(point.of, stretch)) return
    target.said = { ...last.said, point: { ...point, of: stretch } }
  } else if (isKind(last, 'span') && last.said.stretch.kind === 'days') {
    if (stretch.kind !== 'months' || stretch.from !== stretch.to) return
    const { from, to } = last.said.stretch
    const { from: month, to: _, kind: __, ...year } = stretch
    target.said = { kind: 'span', stretch: { kind: 'days', month, from, to, ...year } }
  } else return
  target.assumed = [...(node.assumed ?? []), SHARED_EDGE]
}

/** Two months, two quarters, two years. */
function isAlike(one: Stretch, other: Stretch): boolean {
  if (one.kind !== 'months' && one.kind !== 'years') return false
  return one.kind === other.kind && one.to - one.from === other.to - other.from
}
