/** Day rules of periods that are named: "quý I, quý III: trước ngày 15 tháng cuối quý", "Quý III/2024, ngày 20 tháng cuối quý". */
import { foldKey } from '../text/fold.ts'
import { attempt, type Cursor, fork, peek, take, takeText, textOf, tokenAt } from './cursor.ts'
import { hasYear } from './days.ts'
import { fits } from './grammar/day.ts'
import { stretches } from './grammar/span.ts'
import { lengthOf } from './grammar/unit.ts'
import { SENDING } from './heading.ts'
import { isUndated } from './join-lists.ts'
import { makeNode, noteTo } from './node.ts'
import { type AgainSaid, type BySaid, dayOf, isKind, type Node, type Point, type RuleSaid } from './said.ts'
import { periodOf, yearly } from './yearly.ts'

type Named = Pick<AgainSaid, 'every' | 'of'>

/** The nodes of the periods that a day rule behind them is of, and how many nodes they were made of. */
export function periodsRuled(
  c: Cursor,
  nodes: readonly Node[],
): { made: readonly Node[]; taken: number } | undefined {
  if (!isKind(nodes[0], 'span') && !isKind(nodes[0], 'again')) return undefined
  const end = endOfPeriods(nodes)
  const rule = nodes[end]
  if (end < 1 || !isKind(rule, 'rule') || !['none', '(', ':', ','].includes(rule.link)) return undefined
  const { every } = rule.said
  const periods = nodes.slice(0, end)
  const spans = periods.filter((it) => isKind(it, 'span'))
  const fitting = periods.every((it) => every === 'period' || namedBy(it)?.of?.startsWith('Q'))
  if ((every !== 'period' && every !== 'quarter') || spans.length === 0 || !fitting) return undefined
  // "Quý I, ngày 20 tháng cuối mỗi quý" is a list of two.
  const words = c.tokens.slice(rule.from, rule.to)
  if (rule.link === ',' && words.some(({ lexes }) => lexes.includes('each'))) return undefined
  const dated = spans.some((it) => isKind(it, 'span') && hasYear(it.said.stretch))
  const made: Node[] = []
  for (const [i, it] of periods.entries()) {
    const said = dated ? dayIn(it, rule.said) : yearlyBy(it, rule.said)
    if (!said)
      return { made: [{ ...it, said: { kind: 'unread' }, from: nodes[0].from, to: rule.to }], taken: end + 1 }
    made.push({ ...it, said, to: rule.to, ...(i > 0 ? { link: 'and' as const } : {}) })
  }
  keepNote(made, rule)
  return { made, taken: end + 1 }
}

/** "Quý IV và năm: chậm nhất 10/12": one day of the year for all the periods that are named before it, the last of which is the year. */
export function periodsDue(
  c: Cursor,
  nodes: readonly Node[],
): { made: readonly Node[]; taken: number } | undefined {
  const end = endOfPeriods(nodes)
  const [year, day] = [nodes[end - 1], nodes[end]]
  if (end < 2 || !year || !isKind(day, 'by')) return undefined
  if (namedBy(year)?.of || (isKind(year, 'again') ? !year.said.bare : !isKind(year, 'always')))
    return undefined
  if (day.link !== ':' || !isUndated(day) || nodes[end + 1]?.link === 'and') return undefined
  const made = nodes.slice(0, end).map((it, i): Node => {
    const said = i === end - 1 ? yearly(day.said) : dueIn(it, day.said)
    const label = it.label ?? day.label ?? textOf(c, it.from, it.to)
    return { ...it, said: said ?? { kind: 'unread' }, to: day.to, ...(i < end - 1 ? { label } : {}) }
  })
  keepNote(made, day)
  return { made, taken: end + 1 }
}

/** What stood beside the day stays beside the last of its periods. */
function keepNote(made: readonly Node[], { note }: Node): void {
  const last = made.at(-1)
  if (last && note !== undefined) noteTo(last, note)
}

/** The day, if it lies in the months that a node names. */
function dueIn(node: Node, day: BySaid): BySaid | undefined {
  if (!isKind(node, 'span') || node.said.stretch.kind !== 'months' || day.point.kind !== 'date')
    return undefined
  const { from, to, kind: _, ...year } = node.said.stretch
  const { month } = day.point
  return month >= from && month <= to ? { ...day, point: { ...day.point, ...year } } : undefined
}

/** Where a list of periods ends; -1 where nothing else follows. */
function endOfPeriods(nodes: readonly Node[]): number {
  return nodes.findIndex(
    (it, i) => namedBy(it) === undefined || (i > 0 && it.link !== ',' && it.link !== 'and'),
  )
}

/** What period of each year a node names; beside others that have names, "6 tháng" is the first half. */
function namedBy(node: Node): Named | undefined {
  if (isKind(node, 'span')) {
    const { stretch } = node.said
    const of = stretch.kind === 'months' && !stretch.shift ? periodOf(stretch.from, stretch.to) : undefined
    return of && (of === 'Y' ? { every: 'year' } : { every: 'year', of })
  }
  if (isKind(node, 'always')) {
    const { during } = node.said
    return during?.kind === 'months' && during.to - during.from === 11 ? { every: 'year' } : undefined
  }
  if (!isKind(node, 'again') || node.said.on || node.said.times || node.said.interval) return undefined
  if (node.said.every === 'half') return { every: 'year', of: 'H1' }
  return node.said.every === 'year'
    ? { every: 'year', ...(node.said.of ? { of: node.said.of } : {}) }
    : undefined
}

function yearlyBy(node: Node, rule: RuleSaid): AgainSaid | undefined {
  const named = namedBy(node)
  return named && { kind: 'again', ...named, ...dayOf(rule) }
}

/**
 * The day in the period of one year.
 *
 * @param over what a day beyond December is of, where the period has no year: without it, none that is known
 */
export function dayIn(node: Node, { on, time, run }: RuleSaid, over?: 'next year'): BySaid | undefined {
  if (!isKind(node, 'span') || node.said.stretch.kind !== 'months' || on.kind !== 'date' || run)
    return undefined
  const { from, to, kind: _, ...year } = node.said.stretch
  const after = 'after' in on.month
  const at =
    'after' in on.month
      ? to + on.month.after
      : on.month.in < 0
        ? to + on.month.in + 1
        : from + on.month.in - 1
  // Without a year of its own the day takes the one said behind it, which may not be the next.
  if (at > 12 && year.year === undefined && !over) return undefined
  const next = year.year === undefined ? { shift: (year.shift ?? 0) + 1 } : { year: year.year + 1 }
  const said = at > 12 ? next : year
  const month = after && at > 12 ? at - 12 : at
  if (on.date !== 'last' && !fits(on.date, month)) return undefined
  const point: Point =
    on.date === 'last'
      ? { kind: 'edge', edge: 'end', of: { kind: 'months', from: month, to: month, ...said } }
      : { kind: 'date', date: on.date, month, ...said }
  return { kind: 'by', point, how: on.before ? 'before' : 'by', ...(time === undefined ? {} : { time }) }
}

/** "Báo cáo quý, 6 tháng, năm: trước ngày 10 của tháng cuối kỳ báo cáo": the day is of each period that the heading names. */
export function periodsHeaded(c: Cursor, node: Node): Node[] | undefined {
  if (!isKind(node, 'rule') || node.label === undefined) return undefined
  const { every, on } = node.said
  // "Báo cáo quý I gửi trước ngày 10 tháng sau"
  const next = every === undefined && 'month' in on && on.month !== undefined && 'after' in on.month
  if (every !== 'period' && every !== 'quarter' && !next) return undefined
  const heads = colonBefore(c, node)
  let end = heads ?? node.from
  // "Báo cáo quý III được gửi trước ngày 20 của tháng cuối kỳ báo cáo"
  const colon = heads !== undefined
  while (SENDING.includes(tokenAt(c, end - 1)?.text ?? '')) end--
  if (end === node.from && every === 'period') return undefined
  const found = periodsIn(fork(c, colon ? headOf(c, end) : labelStart(c, node), end))
  if (every !== 'period' && !found?.every(({ of }) => of?.startsWith('Q'))) return undefined
  return found?.map((named, i): Node => {
    const said: AgainSaid = { kind: 'again', ...named, ...dayOf(node.said) }
    return { ...node, said, ...(i > 0 ? { link: 'and' as const } : {}) }
  })
}

/** Where the colon of a heading stands, with nothing but what is done between: "Báo cáo tháng, quý: gửi Sở Nội vụ trước …". */
function colonBefore(c: Cursor, { from, label = '' }: Node): number | undefined {
  let at = from - 1
  while (at > from - 16 && (c.tokens[at]?.kind === 'word' || c.tokens[at]?.text === ',')) at--
  // Before "quý, 6 tháng: gửi trước …" the periods are read by themselves.
  const heads = c.tokens[at]?.text === ':' && foldKey(label) !== foldKey(textOf(c, at + 1, from))
  return heads ? at : undefined
}

/** "Báo cáo quý I và báo cáo quý III được gửi trước ngày 20 của tháng cuối kỳ": the day is of all these reports. */
export function dayOfAll(out: readonly Node[], node: Node): void {
  if (!isKind(node, 'rule') || !foldKey(node.label ?? '').startsWith('báo cáo ')) return
  let { link } = node
  for (let i = out.length - 1; i >= 0; i--) {
    const it = out[i]
    if (!it || (link !== 'and' && link !== ',') || it.note !== undefined) return
    if (!/^(gửi |nộp )?(báo cáo|bc)$/.test(foldKey(it.label ?? ''))) return
    const said = isKind(it, 'span')
      ? !hasYear(it.said.stretch) && yearlyBy(it, node.said)
      : isKind(it, 'again') &&
        !it.said.on &&
        !it.said.times && { ...it.said, bare: false, ...dayOf(node.said) }
    if (!said) return
    it.said = said
    link = it.link
  }
}

/** Where a heading without a colon begins, which stands right before its time. */
function labelStart(c: Cursor, { from, label = '' }: Node): number {
  const end = tokenAt(c, from - 1)?.end ?? 0
  let at = from
  while (at > 0 && end - (tokenAt(c, at - 1)?.start ?? 0) <= label.length) at--
  return at
}

/** Where a heading begins that ends before a colon. */
function headOf(c: Cursor, colon: number): number {
  let at = colon - 1
  while (at > 0 && at > colon - 24 && !c.tokens[at]?.line && !STOPS.includes(tokenAt(c, at - 1)?.text ?? ''))
    at--
  return at
}

const STOPS: readonly string[] = [';', ':', '(', ')', '.']

/** The periods at the end of a heading, all of them; nothing where other words stand among them. */
function periodsIn(c: Cursor): Named[] | undefined {
  while (c.at < c.end && attempt(fork(c), periodHere) === undefined) {
    const word = peek(c)
    if (word?.kind === 'mark' && word.text !== '-') return undefined
    c.at++
  }
  const found: Named[] = []
  while (c.at < c.end) {
    if (found.length > 0 && !takeText(c, ',', '/') && !take(c, 'and', 'or')) return undefined
    take(c, 'and')
    const next = attempt(c, periodHere)
    if (!next) return undefined
    found.push(...next)
  }
  const half = found.some(({ of }) => of !== undefined && of !== '9M')
  const made = found.map((it): Named => (half && it.every === 'half' ? { every: 'year', of: 'H1' } : it))
  return made.length > 0 ? made : undefined
}

function periodHere(c: Cursor): Named[] | undefined {
  take(c, 'report')
  take(c, 'periodic')
  take(c, 'each', 'whole')
  const months = attempt(c, stretches)
  if (months) {
    const found = months.map((it) => namedBy(makeNode({ kind: 'span', stretch: it }, 0, 0, 'none')))
    return months.some(hasYear) || found.includes(undefined)
      ? undefined
      : found.filter((it) => it !== undefined)
  }
  const length = lengthOf(c)
  if (!length || length.interval !== undefined || ['day', 'week', 'period'].includes(length.every))
    return undefined
  return [{ every: length.every, ...(length.of ? { of: length.of } : {}) }]
}
