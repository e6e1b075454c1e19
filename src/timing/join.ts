/**
 * Joins neighbouring nodes that say one thing together: "Hằng năm (trước 15/12)", "Thường xuyên trong năm 2022",
 * "Quý, 6 tháng và năm trước ngày 12 của tháng cuối kỳ báo cáo". What stands side by side and fits no such pattern is
 * not read.
 */

import { foldKey } from '../text/fold.ts'
import { daysBetween, monthOf } from '../time/day.ts'
import { monthsOf } from '../time/period.ts'
import { type Cursor, textOf } from './cursor.ts'
import { cross, hasYear } from './days.ts'
import { periodOf, yearly } from './grammar/again.ts'
import { fits as fitsMonth } from './grammar/day.ts'
import { isStretch } from './grammar/deadline.ts'
import { laidOut } from './laid-out.ts'
import { cutOff } from './nodes.ts'
import type {
  AgainSaid,
  AlwaysSaid,
  BySaid,
  EventSaid,
  Node,
  Point,
  RuleSaid,
  Spot,
  Stretch,
} from './said.ts'
import { isKind, type Of } from './said.ts'
import { settle, spread, unitOf } from './settle.ts'
import { APART } from './told.ts'
import type { DayRule } from './types.ts'

/** The nodes with what belongs together in one. */
export function joined(c: Cursor, nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (const node of laidOut(monthlyDay(c, nodes))) {
    carryBefore(out.at(-1), node)
    if (merge(c, out, node)) keepNote(out.at(-1), node)
    else out.push(node)
  }
  return spread(settle(out))
}

/** What stood beside a node stays beside what it became part of; what is not read holds its own words. */
function keepNote(last: Node | undefined, { note, to }: Node): void {
  if (!last || note === undefined || last.note?.split('; ').includes(note)) return
  last.note = last.note ? `${last.note}; ${note}` : note
  last.to = Math.max(last.to, to)
}

/** "Hằng tháng, ngày 25 và 30/6 hàng năm": the first day is of each month, only the second of each year. */
function monthlyDay(c: Cursor, nodes: readonly Node[]): Node[] {
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

/** "Trước ngày 15/6 (6 tháng) và 15/12 (năm)": one "trước" for both, though a note stands between. */
function carryBefore(last: Node | undefined, node: Node): void {
  if (last?.note === undefined || last.said.kind !== 'by' || last.said.how !== 'before') return
  if (node.said.kind !== 'by' || node.said.how !== 'on' || (node.link !== 'and' && node.link !== ',')) return
  if (last.said.point.kind === 'date' && node.said.point.kind === 'date')
    node.said = { ...node.said, how: 'before' }
}

/** Puts a node into the ones before it where it only says more of them. */
function merge(c: Cursor, out: Node[], node: Node): boolean {
  const last = out.at(-1)
  if (last && startAndEnd(last, node)) return true
  if (dayInMonth(out, node)) return true
  if (last && afterAndBefore(last, node)) return true
  if (!last || (node.link !== 'none' && node.link !== ',' && node.link !== '(' && node.link !== ':'))
    return false
  const near = node.link === 'none'
  if (isKind(node, 'unread')) return near && spoil(c, last, node)
  // A unit behind a time lost its number: "ngày 15 tháng 3 năm …".
  if (near && isKind(node, 'again') && node.said.bare && !isKind(last, 'again')) return swallow(last, node)
  if (isKind(last, 'unread')) return near && last.to - last.from < 3 && cutOff(c, last) && swallow(last, node)
  if (isKind(last, 'again')) {
    // "định kỳ (quý, 6 tháng, năm)": the bracket says how often.
    if (isKind(node, 'again') && last.said.every === 'period' && !last.said.on && node.link !== ',') {
      last.said = { ...node.said }
      last.to = node.to
      return true
    }
    if (dayRule(out, node) || limits(last, node) || noted(c, last, node)) return true
    // "Hằng quý 15/7": side by side they may mean anything.
    const apart = (isKind(node, 'event') && node.said.words !== undefined) || isKind(node, 'always')
    return near && !apart && swallow(last, node)
  }
  if (isKind(last, 'rule') && limitedRule(last, node)) return true
  if (isKind(last, 'rule') && isKind(node, 'again'))
    return ruleFirst(last, node) || (near && swallow(last, node))
  if (isKind(last, 'event') && isKind(node, 'rule') && afterPeriod(c, last, node)) return true
  if (isKind(last, 'event') && near && isKind(node, 'by') && node.said.how === 'on') node.assumed = [APART]
  if (isKind(last, 'event') && (yearsNamed(last, node) || daysNamed(last, node) || runsFrom(last, node)))
    return true
  if (isKind(last, 'always') && last.said.during && node.link === '(' && isKind(node, 'by')) {
    // "Cả năm (trước 15/12)": the bracket says when the year's work is due.
    const whole: Node = last
    whole.said = { kind: 'span', stretch: last.said.during }
    return false
  }
  if (isKind(last, 'always') || isKind(last, 'event')) {
    if (limits(last, node) || yearlyEvent(last, node) || limitedEvent(last, node) || noted(c, last, node))
      return true
    return (
      near && isKind(last, 'always') && (isKind(node, 'by') || isKind(node, 'rule')) && swallow(last, node)
    )
  }
  if (isKind(last, 'open') && !last.said.after && isKind(node, 'by') && node.said.how === 'by') {
    return set(last, node, { kind: 'range', from: last.said.from, to: node.said.point })
  }
  // "Từ quý II/2024 đến khi có kết luận": goes on from there until then.
  if (near && isKind(last, 'open') && !last.said.after && isKind(node, 'always') && !node.said.during)
    return set(last, node, { kind: 'always', from: last.said.from })
  if (isKind(node, 'event')) return noted(c, last, node) || (near && !node.said.words && swallow(last, node))
  if (isKind(node, 'again') && near) return frequencyAfter(last, node)
  if (isKind(node, 'always') && node.link !== 'none') return wholeYearAfter(last, node)
  return near && !sideBySide(last, node) && swallow(last, node)
}

/** "Bắt đầu: 01/3/2024, kết thúc: 30/6/2024": one span, its ends under headings of their own. */
function startAndEnd(last: Node, node: Node): boolean {
  if (!/^(ngày |thời gian |thời điểm )?bắt đầu$/.test(foldKey(last.label ?? ''))) return false
  if (!/^(ngày |thời gian |thời điểm )?(kết thúc|hoàn thành)$/.test(foldKey(node.label ?? ''))) return false
  const [from, to] = [pointOf(last), pointOf(node)]
  if (!from || !to) return false
  last.said = { kind: 'range', from, to }
  last.to = node.to
  last.label = `${last.label}; ${node.label}`
  return true
}

function pointOf({ said }: Node): Point | undefined {
  if (said.kind === 'span') return said.stretch
  return said.kind === 'by' && said.how !== 'before' && said.time === undefined ? said.point : undefined
}

/** "Tháng 5/2024 (trước ngày 25)": the day is one of that month; "tháng 6, tháng 12 (trước ngày 20)": one of each. */
function dayInMonth(out: Node[], node: Node): boolean {
  if (!isKind(node, 'rule') || !node.said.bare || !['(', ',', ':'].includes(node.link)) return false
  const months: Of<'span'>[] = []
  for (let i = out.length - 1; i >= 0; i--) {
    const it = out[i]
    if (!isKind(it, 'span') || dateIn(it.said.stretch, node.said) === undefined) break
    months.unshift(it)
    if (it.link !== ',' && it.link !== 'and') break
  }
  const at: Node = node
  const last = months.at(-1)
  const only = last && months.length === 1 ? dateIn(last.said.stretch, node.said) : undefined
  if (only) at.said = only
  if (!last || only) return false
  for (const it of months) {
    const month: Node = it
    month.said = dateIn(it.said.stretch, node.said) ?? it.said
  }
  last.to = node.to
  return true
}

function dateIn(stretch: Stretch, { on, time }: RuleSaid): BySaid | undefined {
  if (stretch.kind !== 'months' || stretch.from !== stretch.to) return undefined
  if (on.kind !== 'date' || on.date === 'last' || !fitsMonth(on.date, stretch.from)) return undefined
  const { from: month, kind: _, to: __, ...year } = stretch
  const point: Point = { kind: 'date', date: on.date, month, ...year }
  return { kind: 'by', point, how: on.before ? 'before' : 'by', ...(time === undefined ? {} : { time }) }
}

/** "Sau ngày 30/6 và trước ngày 30/9": one span between two days. */
function afterAndBefore(last: Node, node: Node): boolean {
  if (!isKind(last, 'open') || !last.said.after || !isKind(node, 'by') || node.said.how !== 'before')
    return false
  if (node.link === ';' || node.link === 'or' || node.said.time !== undefined) return false
  return set(last, node, {
    kind: 'range',
    from: last.said.from,
    to: node.said.point,
    before: true,
    after: true,
  })
}

/** What cannot be read spoils the time before it, if it may change that time. */
function spoil(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(last, 'unread') && !cutOff(c, node)) return false
  return swallow(last, node)
}

function swallow(last: Node, node: Node): boolean {
  last.said = { kind: 'unread' }
  last.to = node.to
  return true
}

/** A time and an event side by side are two things; two times without a joint may be anything. */
function sideBySide(last: Node, node: Node): boolean {
  return (
    node.said.kind !== 'unread' &&
    last.said.kind !== 'unread' &&
    ((node.said.kind === 'event' && node.said.words !== undefined) || last.said.kind === 'event')
  )
}

/** A day rule behind frequencies holds for all of them that name none yet. */
function dayRule(out: Node[], node: Node): boolean {
  const group: Of<'again'>[] = []
  for (let i = out.length - 1; i >= 0 && group.length < 8; i--) {
    const it = out[i]
    if (!isKind(it, 'again') || it.said.on) break
    group.unshift(it)
    if (it.link === ';' || it.link === 'or') break
  }
  if (group.length === 0) return false
  if (isKind(node, 'rule')) return ruled(group, node)
  if (isKind(node, 'again')) return saidAgain(group.at(-1), node)
  if (node.said.kind !== 'by' && node.said.kind !== 'span') return false
  const last = group.at(-1)
  if (last && group.length === 1 && (halfYearly(last, node) || dayOfPeriod(last, node))) return true
  const only =
    last && group.length === 1 && last.said.every === 'year' && !last.said.of && !last.said.times
      ? last
      : undefined
  const on = only && yearly(node.said)
  if (!only || !on || (on.of && only.said.interval)) return false
  const inside = node.said.kind === 'span' && on.of === undefined && on.on === undefined
  if (inside) return false
  // "năm trước ngày …" may be last year's.
  if (only.said.bare && node.link === 'none' && only.label === undefined) return swallow(only, node)
  const { kind: _, every: __, ...rest } = on
  only.said = { ...only.said, ...rest }
  delete only.said.bare
  only.to = node.to
  return true
}

/** "Quý I hằng năm, trước ngày 15/3": a day of the period that comes each year. */
function dayOfPeriod(last: Of<'again'>, node: Node): boolean {
  const { of, times, interval } = last.said
  const on = isKind(node, 'by') && of && of !== 'Y' && !times && !interval ? yearly(node.said)?.on : undefined
  if (!of || on?.kind !== 'date' || !('in' in on.month) || on.month.in < 1) return false
  const { start, end } = monthsOf(of, 2000)
  if (on.month.in < monthOf(start) || on.month.in > monthOf(end)) return false
  const { of: _, ...said } = last.said
  last.said = { ...said, on }
  last.to = node.to
  return true
}

/** "Báo cáo hằng năm: chậm nhất ngày 14/12 hằng năm": the frequency is said twice, the day once. */
function saidAgain(last: Of<'again'> | undefined, node: Of<'again'>): boolean {
  if (!last || last.said.every !== node.said.every || (!node.said.on && !node.said.of)) return false
  if (last.said.of || last.said.times || last.said.interval) return false
  last.said = { ...last.said, ...node.said }
  delete last.said.bare
  last.to = node.to
  return true
}

/** "6 tháng (trước ngày 15/6) và năm": a day in June or July makes it the first half of the year. */
function halfYearly(last: Of<'again'>, { said, to }: Node): boolean {
  if (last.said.every !== 'half' || said.kind !== 'by' || said.point.kind !== 'date') return false
  const { date, month, year } = said.point
  if (year !== undefined || (month !== 6 && month !== 7)) return false
  const before = said.how === 'before' ? { before: true as const } : {}
  const on: DayRule = { kind: 'date', date, month: month === 6 ? { in: -1 } : { after: 1 }, ...before }
  last.said = { ...last.said, every: 'year', of: 'H1', on }
  delete last.said.bare
  last.to = to
  return true
}

function ruled(group: Of<'again'>[], node: Of<'rule'>): boolean {
  const rule = node.said
  const first = group[0]
  // "định kỳ vào ngày 15 hằng tháng": the rule says how often.
  if (
    group.length === 1 &&
    first?.said.every === 'period' &&
    rule.every !== undefined &&
    rule.every !== 'period'
  ) {
    first.said = { ...first.said, every: rule.every }
    return lay(first, node)
  }
  if (rule.bare) {
    // "tháng 6 và tháng 12 hằng năm, trước ngày 20": of each of the months named.
    if (unitOf(rule.on) === 'month' && group.every(({ said }) => /^M\d\d$/.test(said.of ?? ''))) {
      for (const it of group) lay(it, node)
      return true
    }
    const last = group.at(-1)
    if (group.length !== 1 || last?.said.every !== unitOf(rule.on) || last.said.interval || last.said.times)
      return false
    if (last.said.bare && node.link === 'none' && last.label === undefined) return swallow(last, node)
    return lay(last, node)
  }
  const fitting = group.filter(({ said }) => fits(said, rule))
  if (fitting.length === 0) return false
  if (rule.every !== undefined && rule.every !== 'period' && fitting.length < group.length) {
    const last = group.at(-1)
    return last !== undefined && fitting.includes(last) && lay(last, node)
  }
  if (fitting.length < group.length) return false
  for (const it of fitting) lay(it, node)
  return true
}

function fits(said: AgainSaid, rule: RuleSaid): boolean {
  // "2 lần/năm" on one day of the year cannot both be meant.
  if (said.times !== undefined) return false
  if (said.every === 'week' || said.every === 'day') return rule.every === said.every
  if (said.interval !== undefined && rule.every !== undefined && rule.every !== 'period')
    return rule.every === said.every && isLast(rule.on)
  return rule.every === undefined || rule.every === 'period' || rule.every === said.every
}

/** A day of the last month of a period: with "2 tháng một lần", "tuần cuối tháng" is in the second one. */
function isLast(on: DayRule): boolean {
  return 'month' in on && on.month !== undefined && 'in' in on.month && on.month.in === -1
}

function lay(it: Of<'again'>, node: Of<'rule'>): boolean {
  const { on, time } = node.said
  // Nine months have their last month in September, "tháng cuối kỳ" is seen from there.
  it.said = { ...it.said, on, ...(time === undefined ? {} : { time }) }
  delete it.said.bare
  it.to = Math.max(it.to, node.to)
  return true
}

/** "Trước ngày 20 tháng cuối quý, hằng quý", "ngày 15 hằng tháng". */
function ruleFirst(last: Of<'rule'>, node: Of<'again'>): boolean {
  if (node.link !== 'none' && node.said.every === 'year' && last.said.every === undefined) return false
  if (
    node.said.on ||
    !fits(node.said, last.said) ||
    (last.said.bare && node.said.every !== unitOf(last.said.on))
  )
    return false
  const { on, time } = last.said
  const said: AgainSaid = { ...node.said, on, ...(time === undefined ? {} : { time }) }
  delete said.bare
  const at = last as Node
  at.said = said
  at.to = node.to
  return true
}

/** Where something that goes on or comes again begins and ends. */
function limits(last: Of<'again'> | Of<'always'> | Of<'event'>, node: Node): boolean {
  const said: AgainSaid | AlwaysSaid | EventSaid = last.said
  if (said.from || said.to || said.during) {
    if (!(isKind(node, 'by') && said.from && !said.to && node.link === 'none')) return false
  }
  const near = node.link === 'none'
  // Between commas a span beside an event is a time of its own.
  if (isKind(node, 'range') && isKind(last, 'event') && !near) return false
  if (isKind(node, 'range')) return set(last, node, { from: node.said.from, to: node.said.to })
  if (isKind(node, 'open') && !node.said.after) return set(last, node, { from: node.said.from })
  if (isKind(node, 'always') && node.said.during) return set(last, node, { during: node.said.during })
  if (isKind(last, 'again') && isKind(node, 'span') && !longer(node.said.stretch, last.said)) return false
  const years = isKind(node, 'span') && node.said.stretch.kind === 'years'
  // "02 năm/lần (năm 2024, 2026)" names its turns, not its limits.
  const rhythm = isKind(last, 'again') && last.said.interval !== undefined && !last.said.bare
  if (
    isKind(node, 'span') &&
    (near || node.said.during || (years && node.link === '(' && !rhythm)) &&
    !isKind(last, 'event')
  )
    return set(last, node, { during: node.said.stretch })
  if (isKind(node, 'span') && near && node.said.during) return set(last, node, { during: node.said.stretch })
  const until =
    near || (node.link === ',' && isKind(node, 'by') && node.said.until && hasYear(node.said.point))
  if (isKind(node, 'by') && until && node.said.how === 'by' && !isKind(last, 'event'))
    return set(last, node, { to: node.said.point })
  return false
}

/** "Thứ Sáu hằng tuần đến hết năm 2025": a day rule that says how often may have its limits, too. */
function limitedRule(last: Of<'rule'>, node: Node): boolean {
  const { every, on, time } = last.said
  if (every === undefined || isKind(node, 'again')) return false
  const again: Node = { ...last, said: { kind: 'again', every, on, ...(time === undefined ? {} : { time }) } }
  if (!isKind(again, 'again') || !limits(again, node)) return false
  const at: Node = last
  at.said = again.said
  at.to = again.to
  return true
}

const MONTHS = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12, period: 0 }

/** Whether a frequency fits into some months more than once: "hằng quý quý III" does not. */
function longer(stretch: Stretch, { every, interval = 1 }: AgainSaid): boolean {
  if (stretch.kind !== 'months') return stretch.kind !== 'days' && stretch.kind !== 'week'
  const whole = stretch.from === 1 && stretch.to === 12
  return whole || stretch.to - stretch.from + 1 > MONTHS[every] * interval
}

function set(last: Node, node: Node, more: object): boolean {
  last.said = { ...last.said, ...more } as Node['said']
  last.to = node.to
  return true
}

/** "Hội nghị cán bộ, công chức hàng năm" comes again each year. */
function yearlyEvent(last: Node, node: Node): boolean {
  if (!isKind(last, 'event') || !isKind(node, 'again') || node.link !== 'none' || node.said.on) return false
  if (last.said.within) return false
  if (last.said.words && last.said.words[1] === node.from) last.said.words = [last.said.words[0], node.to]
  last.said.every = node.said.every
  last.to = node.to
  return true
}

/** "Sau khi kết thúc quý, trước ngày 10 tháng sau": not an event, but each quarter's end. */
function afterPeriod(c: Cursor, last: Of<'event'>, node: Of<'rule'>): boolean {
  const { how, words, within } = last.said
  const { on, every } = node.said
  if (how !== 'after' || !words || within || every || !('month' in on) || !on.month || !('after' in on.month))
    return false
  const unit = /^kết thúc (?:(?:mỗi|hằng|hàng|từng) )?(tháng|quý|6 tháng|năm|kỳ báo cáo)$/.exec(
    foldKey(textOf(c, ...words)),
  )?.[1]
  if (!unit) return false
  const length = {
    tháng: 'month',
    quý: 'quarter',
    '6 tháng': 'half',
    năm: 'year',
    'kỳ báo cáo': 'period',
  } as const
  const at: Node = last
  at.said = {
    kind: 'again',
    every: length[unit as keyof typeof length],
    on,
    ...(node.said.time ? { time: node.said.time } : {}),
  }
  at.to = node.to
  return true
}

/** "trong 02 năm (2024 - 2025)": the years that are meant. */
function yearsNamed(last: Of<'event'>, node: Node): boolean {
  const { within, words } = last.said
  if (words || within?.unit !== 'year' || !isKind(node, 'span') || node.said.stretch.kind !== 'years')
    return false
  if (node.said.stretch.to - node.said.stretch.from + 1 !== within.count) return false
  const at = last as Node
  at.said = node.said
  at.to = node.to
  return true
}

/** "Trong 5 ngày làm việc (từ 30/6)": the day that the limit runs from. */
function runsFrom(last: Of<'event'>, node: Node): boolean {
  const { within, words } = last.said
  if (words || !within || within.unit === 'hour' || !isKind(node, 'open') || node.said.after) return false
  const { from } = node.said
  const first: Spot = isStretch(from) ? { kind: 'edge', edge: 'start', of: from } : from
  const at: Node = last
  at.said = { kind: 'by', how: 'by', point: { kind: 'counted', from: first, within } }
  at.to = node.to
  return true
}

/** "trong 02 ngày (15 - 16/8/2024)": the days that are meant; if they are more or fewer, nobody knows. */
function daysNamed(last: Of<'event'>, node: Node): boolean {
  const { within, words } = last.said
  if (words || within?.unit !== 'day' || within.count === 0 || !isKind(node, 'range')) return false
  const { from, to } = node.said
  const span = from.kind === 'now' ? undefined : cross(from, to, 2024, { first: 2024, last: 2024 })
  if (!span) return false
  if (daysBetween(span.start, span.end) + 1 !== within.count) return swallow(last, node)
  const at: Node = last
  at.said = node.said
  at.to = node.to
  return true
}

/** "Khi nhận được hồ sơ, trong vòng 03 ngày làm việc": the limit runs from the event named before it. */
function limitedEvent(last: Node, node: Node): boolean {
  if (!isKind(last, 'event') || !isKind(node, 'event') || !node.said.within || node.said.words) return false
  if (
    last.said.within ||
    node.said.within.count === 0 ||
    (last.said.how !== 'when' && last.said.how !== 'after')
  )
    return false
  return set(last, node, { within: node.said.within })
}

/** "Trước ngày 15/12 theo quy định": words about the ground of a time, not another time. */
function noted(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(node, 'event') || node.said.how !== 'under' || node.said.within) return false
  const text = textOf(c, node.from, node.to)
  if (
    isKind(last, 'event') ||
    (node.link !== 'none' && !/^(theo|đúng)( đúng)? quy định$/.test(foldKey(text)))
  )
    return false
  if (node.said.from || node.said.to || node.said.during) return false
  last.note = last.note ? `${last.note}; ${text}` : text
  last.to = node.to
  return true
}

/** "Trước ngày 15/12 định kỳ hằng năm". */
function frequencyAfter(last: Node, node: Of<'again'>): boolean {
  if ((last.said.kind !== 'by' && last.said.kind !== 'span') || node.said.every !== 'year' || node.said.on)
    return swallow(last, node)
  const said = yearly(last.said)
  if (!said) return swallow(last, node)
  last.said = said
  last.to = node.to
  return true
}

/** "6 tháng đầu năm và cả năm": the whole year is the second of two spans. */
function wholeYearAfter(last: Node, node: Of<'always'>): boolean {
  if (!isKind(last, 'span') || !node.said.during) return false
  const part = last.said.stretch
  if (part.kind === 'months' && periodOf(part.from, part.to))
    (node as Node).said = { kind: 'span', stretch: node.said.during }
  return false
}
