/** Joins what goes on or comes again with where it begins and ends: "Hằng quý từ quý II/2024". */
import type { Cursor } from './cursor.ts'
import { hasYear } from './days.ts'
import { set, swallow } from './node.ts'
import {
  type AgainSaid,
  type AlwaysSaid,
  type Bound,
  dayOf,
  type EventSaid,
  isKind,
  isStretch,
  type Limits,
  type Node,
  type Of,
  type Point,
  type Said,
  type Spot,
  type Stretch,
  type YearSaid,
} from './said.ts'
import { shiftOf, WITHIN_SPAN } from './told.ts'

/** Where something that goes on or comes again begins and ends. */
export function limits(c: Cursor, last: Of<'again'> | Of<'always'> | Of<'event'>, node: Node): boolean {
  const said: AgainSaid | AlwaysSaid | EventSaid = last.said
  // "Hằng năm, chậm nhất 15/12 của năm trước": due the year before, not over by then.
  if (isKind(node, 'by') && shiftOf(node.said.point) < 0) return false
  // "Thường xuyên, cao điểm vào quý III": another thing, not the limits of this one.
  if (node.label !== undefined && node.label !== last.label) return false
  // "Trong 05 ngày làm việc (cả giai đoạn …)": a limit from the day that work comes in has no days of its own.
  if (said.kind === 'event' && said.within && (!said.words || said.within.count === 0)) return false
  if (said.from || said.to || said.during) {
    if (!(isKind(node, 'by') && said.from && !said.to && node.link === 'none')) return false
  }
  const near = node.link === 'none'
  // Between commas a span beside an event is a time of its own.
  if (isKind(node, 'range') && isKind(last, 'event') && !near) return false
  if (isKind(node, 'range')) {
    const run = runOf(node.said)
    return run ? set(last, node, run) : swallow(last, node)
  }
  if (isKind(node, 'open') && !node.said.after) {
    const { from } = node.said
    return set(last, node, { ...rhythmFrom(last, from), from })
  }
  if (isKind(node, 'always') && node.said.during) return set(last, node, { during: node.said.during })
  if (isKind(last, 'again') && isKind(node, 'span') && !longer(node.said.stretch, last.said)) return false
  // "Thường xuyên, năm 2024"
  const year = isKind(node, 'span') && node.said.stretch.kind === 'years' && node.link === ','
  if (year && isKind(last, 'always') && !node.heading) return set(last, node, { during: node.said.stretch })
  const years = isKind(node, 'span') && node.said.stretch.kind === 'years'
  // "02 năm/lần (năm 2024, 2026)" names its turns, not its limits.
  const rhythm = isKind(last, 'again') && last.said.interval !== undefined && !last.said.bare
  if (
    isKind(node, 'span') &&
    (near ||
      node.said.during ||
      (years && !rhythm && !node.heading && (node.link === '(' || isLong(node.said.stretch)))) &&
    !isKind(last, 'event')
  )
    return set(last, node, { during: node.said.stretch })
  if (isKind(node, 'span') && near && node.said.during) return set(last, node, { during: node.said.stretch })
  if (!isKind(node, 'by') || isKind(last, 'event')) return false
  const { how, point, until } = node.said
  // "Định kỳ hằng quý, kết thúc trước ngày 30/11"
  const ends = node.link === ',' && c.tokens[node.from]?.text === 'kết thúc'
  if (ends && how === 'before') return set(last, node, { to: dayBefore(point) })
  const to = near || ends || (node.link === ',' && until === true && hasYear(point))
  return to && how === 'by' && set(last, node, { to: point })
}

function dayBefore(point: Point): Spot {
  const from: Spot = isStretch(point) ? { kind: 'edge', edge: 'start', of: point } : point
  return { kind: 'counted', from, within: { count: -1, unit: 'day' } }
}

/** "Hằng tháng trong quý II và quý IV": the same in the second span; one that goes on from the first makes it longer. */
export function alsoWithin(out: Node[], node: Node): boolean {
  const last = out.at(-1)
  if (!isKind(last, 'again') || !isKind(node, 'span') || (node.link !== ',' && node.link !== 'and'))
    return false
  const [first, next] = [last.said.during, node.said.stretch]
  if (first?.kind !== 'months' || next.kind !== 'months' || node.label !== last.label) return false
  if (first.to - first.from !== next.to - next.from || next.from <= first.to) return false
  const year = { ...yearOf(next) }
  if (next.from === first.to + 1) return set(last, node, { during: { ...first, ...year, to: next.to } })
  last.said = { ...last.said, during: { ...first, ...year } }
  out.push({ ...node, said: { ...last.said, during: next } })
  return true
}

function yearOf({ year, shift }: YearSaid): YearSaid {
  return { ...(year !== undefined && { year }), ...(shift !== undefined && { shift }) }
}

/** "6 tháng/lần, bắt đầu từ tháng 3": half a year from then on, not the halves of the year. */
export function rhythmFrom(node: Node, from: Bound | undefined): Partial<AgainSaid> {
  if (!isKind(node, 'again') || !from) return {}
  const { every, interval, on } = node.said
  const month = from.kind === 'date' ? from.month : from.kind === 'months' ? from.from : undefined
  const own = every === 'half' && interval === undefined && !on && month !== undefined && month % 6 !== 1
  return own ? { every: 'month', interval: 6 } : {}
}

/** "Thứ Sáu hằng tuần đến hết năm 2025": a day rule that says how often may have its limits, too. */
export function limitedRule(c: Cursor, last: Of<'rule'>, node: Node): boolean {
  const every = last.said.every ?? last.hint
  if (every === undefined || isKind(node, 'again')) return false
  const again: Node = { ...last, said: { kind: 'again', every, ...dayOf(last.said) } }
  if (!isKind(again, 'again') || !limits(c, again, node)) return false
  const at: Node = last
  at.said = again.said
  at.to = again.to
  return true
}

/** "Ngày 01 và 16 hằng tháng, từ ngày 16/5 đến ngày 16/10": the day rules listed before the last one are limited, too. */
export function limitedRules(c: Cursor, out: readonly Node[], node: Node): boolean {
  const last = out.at(-1)
  if (!last || !isKind(last, 'rule') || !limitedRule(c, last, node)) return false
  const said = (last as Node).said
  if (said.kind !== 'again') return true
  for (let i = out.length - 1; i > 0; i--) {
    const [it, next] = [out[i - 1], out[i]]
    if (!isKind(it, 'rule') || !next || (next.link !== ',' && next.link !== 'and') || it.label !== last.label)
      break
    // Without a stop before it, it limits what was listed in one breath.
    if (node.link === 'none' && it.from !== last.from) break
    const { from, to, during } = said
    ;(it as Node).said = {
      kind: 'again',
      every: it.said.every ?? said.every,
      ...dayOf(it.said),
      ...limitsSaid({ from, to, during }),
    }
  }
  return true
}

/** "Trong tháng 6 mỗi tuần một lần": how often within the days that stand before it. */
export function timesWithin(c: Cursor, last: Node, node: Of<'again'>): boolean {
  if (!isKind(last, 'span') || last.note !== undefined || isLimited(node.said)) return false
  const inside = c.tokens[last.from]?.lexes.includes('in') === true
  if (node.said.bare || (!inside && (node.link !== ',' || node.said.on || last.label !== undefined)))
    return false
  if (node.label !== last.label || node.said.of || !longer(last.said.stretch, node.said)) return false
  const { stretch } = last.said
  if (node.link === ',' && (stretch.kind !== 'months' || stretch.to - stretch.from > 5)) return false
  if (!inside) last.assumed = [...(last.assumed ?? []), WITHIN_SPAN]
  return set(last, node, { ...node.said, during: stretch })
}

const MONTHS = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12, period: 0 }

/** Whether a frequency fits into some months more than once: "hằng quý quý III" does not. */
export function longer(stretch: Stretch, { every, interval = 1 }: AgainSaid): boolean {
  if (stretch.kind !== 'months') return stretch.kind !== 'days' && stretch.kind !== 'week'
  const whole = stretch.from === 1 && stretch.to === 12
  return whole || stretch.to - stretch.from + 1 > MONTHS[every] * interval
}

/** Several years on end. */
export function isLong(stretch: Stretch): boolean {
  return stretch.kind === 'years' && stretch.to > stretch.from
}

/** The limits that a run of days sets: one without a year comes in each year of the term. */
export function runOf({ from, to, before, after }: Extract<Said, { kind: 'range' }>): Limits | undefined {
  if (before || after) return undefined
  if (from.kind === 'now' || hasYear(from) || hasYear(to)) return { from, to }
  return { during: { kind: 'cross', from, to } }
}

/** The frequencies listed before one that was limited behind a comma or in brackets are limited, too. */
export function limitsAll(out: readonly Node[], { link }: Node): true {
  const last = out.at(-1)
  if (!isKind(last, 'again')) return true
  const { from, to, during } = last.said
  for (let i = out.length - 1; i > 0; i--) {
    const [it, next] = [out[i - 1], out[i]]
    if (!isKind(it, 'again') || !next || (next.link !== ',' && next.link !== 'and')) break
    if (it.label !== last.label || isLimited(it.said)) break
    // Without a stop before it, it limits what was listed in one breath: "Quý I, III hằng năm giai đoạn 2022-2023".
    if (link === 'none' && it.from !== last.from) break
    it.said = { ...it.said, ...limitsSaid({ from, to, during }) }
  }
  return true
}

/** Those limits that are said. */
export function limitsSaid({ from, to, during }: { [K in keyof Limits]: Limits[K] | undefined }): Limits {
  return { ...(from && { from }), ...(to && { to }), ...(during && { during }) }
}

export function isLimited({ from, to, during }: Limits): boolean {
  return (from ?? to ?? during) !== undefined
}
