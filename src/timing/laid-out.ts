/** Frequencies whose turns are named behind them: "02 lần/năm (quý II và quý IV)", "tháng cuối quý (quý I, II, III)". */
import { periodOf, yearly } from './grammar/again.ts'
import type { AgainSaid, Node } from './said.ts'

/** The nodes with such frequencies replaced by the turns that are named. */
export function laidOut(nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (!node) break
    const named =
      timesNamed(node, nodes.slice(i + 1, i + 13)) ?? quartersNamed(node, nodes.slice(i + 1, i + 5))
    if (named) i += named.length
    out.push(...(named ?? [node]))
  }
  return out
}

/** "2 lần/năm" with just two days, spans or frequencies behind it. */
function timesNamed(node: Node, rest: readonly Node[]): Node[] | undefined {
  const { said } = node
  if (said.kind !== 'again' || said.every !== 'year' || said.times === undefined || said.on || said.of)
    return undefined
  const group = run(rest.slice(0, said.times))
  if (group.length !== said.times || group[0]?.link === 'and') return undefined
  return replaced(node, group, (it) =>
    it.said.kind === 'again' ? plain(it.said) : it.said.kind === 'unread' ? undefined : yearly(it.said),
  )
}

function plain(said: AgainSaid): AgainSaid {
  const { bare: _, ...rest } = said
  return rest
}

/** A day of each quarter, with the quarters that are meant in brackets. */
function quartersNamed(node: Node, rest: readonly Node[]): Node[] | undefined {
  const { said } = node
  if ((said.kind !== 'again' && said.kind !== 'rule') || said.every !== 'quarter' || !said.on)
    return undefined
  if (rest[0]?.link !== '(') return undefined
  const quarters = run(rest)
  const end = quarters.findIndex((it) => quarterOf(it) === undefined)
  const group = end === -1 ? quarters : quarters.slice(0, end)
  if (group.length === 0) return undefined
  const { on, time } = said
  return replaced(node, group, (it) => {
    const of = quarterOf(it)
    return of && { kind: 'again', every: 'year', of, on, ...(time === undefined ? {} : { time }) }
  })
}

function quarterOf({ said }: Node): AgainSaid['of'] {
  if (said.kind !== 'span' || said.stretch.kind !== 'months' || said.stretch.year !== undefined)
    return undefined
  const name = periodOf(said.stretch.from, said.stretch.to)
  return name?.startsWith('Q') ? name : undefined
}

/** The nodes that go on with commas and "và", the first with a comma, colon or bracket. */
function run(nodes: readonly Node[]): Node[] {
  const end = nodes.findIndex(({ link }, i) =>
    i === 0 ? link === ';' || link === 'or' : link !== ',' && link !== 'and',
  )
  return end === -1 ? [...nodes] : nodes.slice(0, end)
}

function replaced(
  node: Node,
  group: readonly Node[],
  make: (it: Node) => AgainSaid | undefined,
): Node[] | undefined {
  const made: Node[] = []
  for (const it of group) {
    const said = make(it)
    if (!said) return undefined
    // Each turn has the words of the frequency and its own.
    made.push({
      ...it,
      said,
      from: node.from,
      link: made.length === 0 ? node.link : 'and',
      ...(node.label === undefined ? {} : { label: node.label }),
    })
  }
  return made
}
