/** Frequencies whose turns are named behind them: "02 lần/năm (quý II và quý IV)", "tháng cuối quý (quý I, II, III)". */
import { foldKey } from '../text/fold.ts'
import { type Cursor, textOf } from './cursor.ts'
import { hasYear } from './days.ts'
import { halfYearly } from './join-frequency.ts'
import { areTurns } from './join-lists.ts'
import { dayOfAll, periodsDue, periodsHeaded, periodsRuled } from './periods-ruled.ts'
import { type AgainSaid, dayOf, isKind, type Node, type RuleSaid, type Said } from './said.ts'
import { unitOf } from './settle.ts'
import { periodOf, yearly } from './yearly.ts'

/** The nodes with such frequencies replaced by the turns that are named. */
export function laidOut(c: Cursor, nodes: readonly Node[]): Node[] {
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
    const few = nodes.slice(i, i + 9)
    const ruled = periodsRuled(c, few) ?? periodsDue(c, few)
    if (ruled) {
      out.push(...ruled.made)
      i += ruled.taken - 1
      continue
    }
    if (timesCounted(c, out, node)) continue
    const named =
      timesNamed(node, nodes.slice(i + 1, i + 13)) ?? quartersNamed(node, nodes.slice(i + 1, i + 5))
    if (named) i += named.length
    const headed = named ? undefined : periodsHeaded(c, node)
    if (headed) dayOfAll(out, node)
    // "Đối với báo cáo quý và báo cáo năm: …": what its heading names stands in the turns, too.
    for (let last = out.at(-1); headed && last && isNamedTwice(last, headed); last = out.at(-1)) {
      const heading = `${last.label === undefined ? '' : `${last.label} `}${textOf(c, last.from, last.to)}`
      for (const it of headed) it.label = it.label === undefined ? heading : `${heading}; ${it.label}`
      out.pop()
    }
    out.push(...(named ?? headed ?? [node]))
  }
  return out
}

/** "Quý, năm (trước ngày 20 của tháng cuối quý và trước ngày 15/12)": as many days as frequencies, one for each. */
function eachItsDay(nodes: readonly Node[]): Node[] | undefined {
  const end = nodes.findIndex(({ said }) => said.kind !== 'again' || said.on !== undefined)
  const link = nodes[end]?.link
  const sent = link === ',' && /^(gửi|nộp)( |$)/.test(foldKey(nodes[end]?.label ?? ''))
  if (end < 2 || nodes.length < end * 2 || !link || !(sent || ['(', ':', 'none'].includes(link)))
    return undefined
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
        ? (ruledBy(day.said, every) ?? ofMonthAfter(day.said, every))
        : day.said.kind === 'by' && every === 'year'
          ? yearly(day.said)
          : firstHalf(it, day)
    if (!said) return undefined
    made.push({ ...it, said, to: day.to })
  }
  return made
}

/** "Hằng tháng …: trước ngày 05 của tháng sau": of the month behind each. */
function ofMonthAfter(rule: RuleSaid, every: AgainSaid['every']): AgainSaid | undefined {
  const month = 'month' in rule.on ? rule.on.month : undefined
  const after = rule.every === undefined && every === 'month' && month && 'after' in month
  return after ? { kind: 'again', every, ...dayOf(rule) } : undefined
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
  const listed = run(rest)
  const group = listed.slice(0, times)
  if (group.length !== times || group[0]?.link === 'and') return undefined
  // "2 lần/năm (tháng 3, tháng 6, tháng 9)": more than it says.
  const [first, next] = [group[0], listed[times]]
  if (next && next.said.kind === first?.said.kind && next.label === first.label) return undefined
  const named = inBrackets(group) || group.every(isDay) || group.every(isMonth)
  if (said.times === undefined && (said.bare || !named)) return undefined
  const dated = group.some(isDated)
  const halves = group.some((it) => isKind(it, 'again') && isWholeYear(it.said))
  return replaced(node, group, (it) => {
    if (it.said.kind === 'rule') return ruledBy(it.said, every)
    if (every !== 'year' || it.said.kind === 'unread') return undefined
    if (dated && (it.said.kind === 'by' || it.said.kind === 'span')) return it.said
    if (it.said.kind !== 'again') return yearly(it.said)
    // Of two reports a year the one on six months is on the first half.
    return halves && it.said.every === 'half' ? { kind: 'again', every: 'year', of: 'H1' } : plain(it.said)
  })
}

/** A day of the year with or without "hằng năm", or months with it: "6 tháng một lần (vào tháng 3, tháng 9 hằng năm)". */
function isDay({ said }: Node): boolean {
  if (said.kind === 'by') return said.point.kind === 'date'
  if (said.kind !== 'again' || said.every !== 'year' || said.interval !== undefined) return false
  return said.on?.kind === 'date' || (said.of !== undefined && said.of !== 'Y')
}

/** "6 tháng/lần, vào tháng 5 và tháng 11" */
function isMonth({ said }: Node): boolean {
  return said.kind === 'span' && said.stretch.kind === 'months' && said.stretch.from === said.stretch.to
}

function isDated({ said }: Node): boolean {
  return (said.kind === 'by' && hasYear(said.point)) || (said.kind === 'span' && hasYear(said.stretch))
}

function isWholeYear({ every, of, on, interval }: AgainSaid): boolean {
  return every === 'year' && of === undefined && on === undefined && interval === undefined
}

/** "30/6 và 30/12 (02 lần/năm)": as many times as the bracket says are named before it. */
function timesCounted(c: Cursor, out: readonly Node[], node: Node): boolean {
  if (!isKind(node, 'again') || node.link !== '(' || node.said.on || node.said.of || node.said.bare)
    return false
  const { every, times } = turnsOf(node.said)
  if (every !== 'year' || times === undefined || times < 2) return false
  let first = out.length
  while (first > 0 && ['by', 'span'].includes(out[first - 1]?.said.kind ?? '')) {
    first--
    if (out[first]?.link !== ',' && out[first]?.link !== 'and') break
  }
  const group = out.slice(first)
  if (group.length !== times) return false
  const dated = group.some(isDated)
  const turns = group.map(({ said }) => (dated || said.kind === 'unread' ? said : yearly(said)))
  for (const [i, it] of group.entries()) it.said = turns[i] ?? it.said
  const last = group.at(-1)
  const text = textOf(c, node.from, node.to)
  if (last) last.note = last.note === undefined ? text : `${last.note}; ${text}`
  return true
}

/** A frequency without a day right before turns of the same frequency, all of one list. */
function isNamedTwice(last: Node, headed: readonly Node[]): boolean {
  if (!isKind(last, 'again') || last.said.on || last.note !== undefined || headed[0]?.link !== 'and')
    return false
  const { every, of } = last.said
  return headed.some((it) => isKind(it, 'again') && it.said.every === every && it.said.of === of)
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
  return { kind: 'again', every, ...dayOf(rule) }
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
  const day = dayOf({ ...said, on: said.on })
  return replaced(node, group, (it) => {
    const of = quarterOf(it)
    return of && { kind: 'again', every: 'year', of, ...day }
  })
}

function quarterOf({ said }: Node): AgainSaid['of'] {
  if (said.kind !== 'span' || said.stretch.kind !== 'months' || said.stretch.year !== undefined)
    return undefined
  const name = periodOf(said.stretch.from, said.stretch.to)
  return name?.startsWith('Q') ? name : undefined
}

/** The nodes that go on with commas, "và" and as counted turns ("lần 1: …; lần 2: …"), the first with a comma, colon or bracket. */
function run(nodes: readonly Node[]): Node[] {
  const end = nodes.findIndex(({ link, label }, i) =>
    i === 0
      ? link === ';' || link === 'or'
      : link !== ',' && link !== 'and' && !(link === ';' && areTurns(nodes[i - 1]?.label, label)),
  )
  return end === -1 ? [...nodes] : nodes.slice(0, end)
}

function replaced(
  node: Node,
  group: readonly Node[],
  make: (it: Node) => Said | undefined,
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
