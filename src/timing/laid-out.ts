/** Frequencies whose turns are named behind them: "02 lần/năm (quý II và quý IV)", "tháng cuối quý (quý I, II, III)". */
import { periodOf, yearly } from './grammar/again.ts'
import { halfYearly } from './join-frequency.ts'
import { type AgainSaid, isKind, type Node, type RuleSaid } from './said.ts'
import { unitOf } from './settle.ts'

/** The nodes with such frequencies replaced by the turns that are named. */
export function laidOut(nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]
    if (!node) break
    const paired = eachItsDay(nodes.slice(i, i + 12))
    if (paired) {
      out.push(...paired)
      i += paired.length * 2 - 1
      continue
    }
    const ruled = quartersRuled(nodes.slice(i, i + 5))
    const named =
      ruled ?? timesNamed(node, nodes.slice(i + 1, i + 13)) ?? quartersNamed(node, nodes.slice(i + 1, i + 5))
    if (named) i += named.length
    out.push(...(named ?? [node]))
  }
  return out
}

/** "quý I, quý III trước ngày 15 tháng cuối quý": the day is one of each quarter named. */
function quartersRuled(nodes: readonly Node[]): Node[] | undefined {
  const end = nodes.findIndex(
    (it, i) => quarterOf(it) === undefined || (i > 0 && it.link !== ',' && it.link !== 'and'),
  )
  const rule = nodes[end]
  if (end < 1 || !rule || (rule.said.kind !== 'rule' && rule.said.kind !== 'again')) return undefined
  const { every, on, time } = rule.said
  if (every !== 'quarter' || !on || (rule.link !== 'none' && rule.link !== '(' && rule.link !== ':'))
    return undefined
  return nodes.slice(0, end).map((it, i) => {
    const of = quarterOf(it)
    const said: AgainSaid = {
      kind: 'again',
      every: 'year',
      on,
      ...(of ? { of } : {}),
      ...(time ? { time } : {}),
    }
    return { ...it, said, to: rule.to, ...(i > 0 ? { link: 'and' as const } : {}) }
  })
}

/** "Quý, năm (trước ngày 20 của tháng cuối quý và trước ngày 15/12)": as many days as frequencies, one for each. */
function eachItsDay(nodes: readonly Node[]): Node[] | undefined {
  const end = nodes.findIndex(({ said }) => said.kind !== 'again' || said.on !== undefined)
  if (end < 2 || nodes.length < end * 2 || nodes[end]?.link !== '(') return undefined
  const often = run(nodes.slice(0, end))
  const days = run(nodes.slice(end, end * 2))
  if (often.length !== end || days.length !== end || often.some(({ link }, i) => i > 0 && link === '('))
    return undefined
  const made: Node[] = []
  for (const [i, it] of often.entries()) {
    const day = days[i]
    if (!day || it.said.kind !== 'again' || it.said.of || it.said.times || it.said.interval) return undefined
    const { every } = it.said
    const said =
      day.said.kind === 'rule'
        ? ruledBy(day.said, every)
        : day.said.kind === 'by' && every === 'year'
          ? yearly(day.said)
          : firstHalf(it, day)
    if (!said) return undefined
    made.push({ ...it, said, to: day.to })
  }
  return made
}

/** "6 tháng … (… 15/6 …)": a day in June or July is one of the first half of the year. */
function firstHalf(half: Node, day: Node): AgainSaid | undefined {
  const tried: Node = { ...half }
  return isKind(tried, 'again') && halfYearly(tried, day) ? tried.said : undefined
}

/** "2 lần/năm" with just two days, spans or frequencies behind it, "2 lần/tháng" with two days of the month. */
function timesNamed(node: Node, rest: readonly Node[]): Node[] | undefined {
  const { said } = node
  if (said.kind !== 'again' || said.on || said.of) return undefined
  const { every, times } = turnsOf(said)
  if (times === undefined || times < 2) return undefined
  const group = run(rest.slice(0, times))
  if (group.length !== times || group[0]?.link === 'and') return undefined
  if (said.times === undefined && (said.bare || !inBrackets(group))) return undefined
  return replaced(node, group, (it) => {
    if (it.said.kind === 'rule') return ruledBy(it.said, every)
    if (every !== 'year' || it.said.kind === 'unread') return undefined
    return it.said.kind === 'again' ? plain(it.said) : yearly(it.said)
  })
}

function inBrackets(group: readonly Node[]): boolean {
  return group[0]?.link === '(' && group.every(({ said }) => said.kind === 'span' || said.kind === 'by')
}

/** How often in how long: "6 tháng một lần" and "hằng quý" are twice and four times a year. */
function turnsOf({ every, times, interval = 1 }: AgainSaid): {
  every: AgainSaid['every']
  times: number | undefined
} {
  if (times !== undefined) return { every, times: interval === 1 ? times : undefined }
  const months = { month: 1, quarter: 3, half: 6, year: 12, day: 0, week: 0, period: 0 }[every] * interval
  return { every: 'year', times: months > 0 && 12 % months === 0 ? 12 / months : undefined }
}

function ruledBy(rule: RuleSaid, every: AgainSaid['every']): AgainSaid | undefined {
  if ((rule.every ?? (rule.bare ? unitOf(rule.on) : undefined)) !== every) return undefined
  return { kind: 'again', every, on: rule.on, ...(rule.time === undefined ? {} : { time: rule.time }) }
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
