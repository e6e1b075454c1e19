/**
 * One quarter that is due on a day of its own: "Trước ngày 20 tháng cuối quý, riêng quý IV trước ngày 10/12". The others
 * keep the day of all, so that no turn has two.
 */
import { monthOf } from '../time/day.ts'
import { monthsOf, type PeriodName } from '../time/period.ts'
import { isUndated } from './join-lists.ts'
import { type AgainSaid, dayOf, isKind, type Node, type Of } from './said.ts'
import { periodOf, yearly } from './yearly.ts'

const QUARTERS: readonly PeriodName[] = ['Q1', 'Q2', 'Q3', 'Q4']

/** The nodes, with a day of all quarters said of those that none is set apart from. */
export function quarterApart(nodes: readonly Node[]): readonly Node[] {
  const rule = nodes.findIndex(isQuarterly)
  if (rule < 0) return nodes
  const out = [...nodes.slice(0, rule)]
  const apart = new Map<PeriodName, Node>()
  const rest: Node[] = []
  for (let i = rule + 1; i < nodes.length; i++) {
    const [node, next] = [nodes[i], nodes[i + 1]]
    if (!node) break
    const of = node.only ?? (next && heads(node, next) ? quarterOf(node) : undefined)
    const day = of === undefined ? undefined : node.only ? node : next
    const said = of && day && dayIn(of, day)
    if (!of || !said || apart.has(of)) {
      rest.push(node)
      continue
    }
    const made: Node = { ...node, said, to: day.to }
    apart.set(of, made)
    rest.push(made)
    if (day !== node) i++
  }
  const all = nodes[rule]
  if (apart.size === 0 || !all || !isQuarterly(all)) return nodes
  const on = all.said.on ? dayOf({ ...all.said, on: all.said.on }) : {}
  const others = QUARTERS.filter((it) => !apart.has(it))
  others.forEach((of, i) => {
    out.push({
      ...all,
      only: undefined,
      ...(i > 0 ? { link: 'and' as const } : {}),
      said: { kind: 'again', every: 'year', of, ...on },
    })
  })
  return [...out, ...rest]
}

type Quarterly = Of<'again'> | Of<'rule'>

function isQuarterly(node: Node): node is Quarterly {
  if (!isKind(node, 'again') && !isKind(node, 'rule')) return false
  const { said } = node
  if (said.every !== 'quarter' || (said.on && said.on.kind !== 'date')) return false
  if (!said.on && said.bare) return false
  return (
    said.kind === 'rule' || !(said.of || said.times || said.interval || said.from || said.to || said.during)
  )
}

/** "…; quý IV: trước ngày 10/12" */
function heads(node: Node, next: Node): boolean {
  return node.label === undefined && next.label === undefined && (next.link === ':' || next.link === 'none')
}

function quarterOf(node: Node): PeriodName | undefined {
  if (!isKind(node, 'span') || node.said.during || node.said.stretch.kind !== 'months' || !isUndated(node))
    return undefined
  const name = periodOf(node.said.stretch.from, node.said.stretch.to)
  return name && QUARTERS.includes(name) ? name : undefined
}

/** The day as one of its quarter, if it is; of each year, like the days of the others. */
function dayIn(of: PeriodName, day: Node): AgainSaid | undefined {
  if (!isKind(day, 'by') || (day.said.how === 'on' && !day.only)) return undefined
  const said = yearly(day.said)
  if (said?.on?.kind !== 'date' || !('in' in said.on.month)) return undefined
  const month = said.on.month.in - monthOf(monthsOf(of, 2000).start) + 1
  if (month < 1 || month > 3) return undefined
  return { ...said, of, on: { ...said.on, month: { in: month === 3 ? -1 : month } } }
}
