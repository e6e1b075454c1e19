/** Joins limits with what they limit where they stand before it: "Từ quý II/2024, hằng quý", "Quý II: thường xuyên". */
import { daysBetween } from '../time/day.ts'
import { cross, hasYear } from './days.ts'
import { isLimited, isLong, limitsAll, longer, rhythmFrom, runOf } from './join-limits.ts'
import { notesOf } from './node.ts'
import { isKind, type Limits, type Node, type Of, type Said, type Stretch } from './said.ts'

/** Puts limits that stand first to what they limit: "Từ quý II/2024, hằng quý trước ngày 20 tháng cuối quý". */
export function limitedBehind(nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (let i = 0; i < nodes.length; i++) {
    const [node, next, beyond] = [nodes[i], nodes[i + 1], nodes[i + 2]]
    if (!node) break
    if (isKind(node, 'again') && isKind(next, 'span') && !isListed(beyond)) {
      const inside = turnsIn(node, next)
      out.push(inside ?? node)
      if (inside && limitsAll(out, next)) i++
      continue
    }
    const limit = next && firstLimit(node, next)
    if (!limit) {
      out.push(node)
      continue
    }
    const run = [next]
    for (
      let at = nodes[i + 2];
      isListed(at) && isTask(at) && !isLimited(at.said);
      at = nodes[i + 1 + run.length]
    )
      run.push(at)
    out.push(...limited(node, run, limit))
    i += run.length
  }
  return out
}

/** Something that goes on or comes again. */
function isTask(node: Node | undefined): node is Of<'again'> | Of<'always'> {
  return isKind(node, 'again') || isKind(node, 'always')
}

function isListed(node: Node | undefined): node is Node {
  return node !== undefined && (node.link === ',' || node.link === 'and')
}

/** "Hằng tháng (6 tháng cuối năm)", "Hằng quý, năm 2024": the months in which it comes again. */
function turnsIn(node: Of<'again'>, next: Of<'span'>): Node | undefined {
  const { stretch } = next.said
  if (isLimited(node.said) || node.said.bare || node.label !== next.label) return undefined
  const months = next.link === '(' && stretch.kind === 'months' && longer(stretch, node.said)
  const year = next.link === ',' && stretch.kind === 'years' && node.said.every !== 'year'
  if (!months && !year) return undefined
  return { ...node, said: { ...node.said, during: stretch }, to: next.to, ...notesOf(node, next) }
}

function limited(node: Node, run: readonly Node[], limit: Limits | 'unclear'): Node[] {
  const [first] = run
  if (limit === 'unclear')
    return [{ ...node, said: { kind: 'unread' }, to: run.at(-1)?.to ?? node.to, ...notesOf(node, ...run) }]
  const label = first?.label ?? node.label
  return run.map((it): Node => {
    return {
      ...it,
      said: { ...it.said, ...limit, ...rhythmFrom(it, limit.from) } as Said,
      from: node.from,
      link: it === first ? node.link : it.link,
      ...(it.label === undefined && label !== undefined ? { label } : {}),
      ...notesOf(it === first ? node : undefined, it),
    }
  })
}

/** What a node limits in the one behind it; unclear where nobody knows whether it is the time of each year. */
function firstLimit(node: Node, next: Node): Limits | 'unclear' | undefined {
  if (!isTask(next) || !['none', ',', ':', '('].includes(next.link)) return undefined
  if (node.label !== undefined && node.label !== next.label) return undefined
  const found = limitSaid(node, next)
  if (!found || found === 'unclear') return found
  const { from, to, during } = next.said
  if (during || (from && found.from) || (to && found.to) || (found.during && (from || to))) return undefined
  return found
}

function limitSaid({ said }: Node, next: Of<'again'> | Of<'always'>): Limits | 'unclear' | undefined {
  const yearly = isKind(next, 'again') && next.said.every === 'year' && !next.said.on
  switch (said.kind) {
    case 'open':
      return said.after || (yearly && !hasYear(said.from)) ? 'unclear' : { from: said.from }
    case 'range':
      return isShort(said, next) ? 'unclear' : (runOf(said) ?? 'unclear')
    case 'by':
      return said.until && said.how === 'by' && said.time === undefined && (hasYear(said.point) || !yearly)
        ? { to: said.point }
        : undefined
    case 'span':
      return holds(said.stretch, next) ? { during: said.stretch } : undefined
    default:
      return undefined
  }
}

/** "Từ 20/12/2023 đến hết Tết, hằng năm": days that hold no whole turn are those of one turn, or of each. */
function isShort({ from, to }: Extract<Said, { kind: 'range' }>, next: Of<'again'> | Of<'always'>): boolean {
  if (isKind(next, 'always') || from.kind === 'now') return false
  const { every, interval = 1, on } = next.said
  if (every === 'year' && !on && !hasYear(from) && !hasYear(to)) return true
  const days = cross(from, to, 2024, { first: 2024, last: 2024 })
  return days !== undefined && daysBetween(days.start, days.end) + 1 < DAYS[every] * interval
}

/** How many days a period has at the least. */
const DAYS = { day: 1, week: 7, month: 28, quarter: 90, half: 181, year: 365, period: 0 }

/** A stretch is a limit where it is longer than what comes again; between commas it may be a time of its own. */
function holds(stretch: Stretch, next: Of<'again'> | Of<'always'>): boolean {
  if (isKind(next, 'always')) return next.link !== ',' || isLong(stretch)
  const within = next.said.every !== 'year'
  const room = stretch.kind === 'years' ? within || isLong(stretch) : within && longer(stretch, next.said)
  return room && (stretch.kind === 'years' || next.link !== ',' || next.said.on !== undefined)
}

/** Whether the limits right before a frequency are its own, and not another time: "Giai đoạn 2022-2025 hằng năm". */
export function mayLimit(last: Node, node: Of<'again'>): boolean {
  if (last.said.kind === 'span' && !isLong(last.said.stretch)) return false
  if (last.said.kind === 'by' || node.said.bare) return false
  const limit = firstLimit(last, node)
  return limit !== undefined && limit !== 'unclear'
}
