/** Joins a frequency and the day on which each of its turns is due: "Hằng năm (trước 15/12)". */
import { foldKey } from '../text/fold.ts'
import { type Cursor, textOf } from './cursor.ts'
import { hasMonth } from './grammar/month-ref.ts'
import { timesWithin } from './join-limits.ts'
import { isUndated } from './join-lists.ts'
import { set, swallow } from './node.ts'
import { type AgainSaid, dayOf, isKind, type Node, type Of, pointOf, type RuleSaid } from './said.ts'
import { inMonths, saidAgain, turnsAYear } from './said-twice.ts'
import { unitOf } from './settle.ts'
import { LAST_MONTH, shiftOf } from './told.ts'
import type { DayRule } from './types.ts'
import { yearly } from './yearly.ts'

/** A day rule behind frequencies holds for all of them that name none yet. */
export function dayRule(c: Cursor, out: Node[], node: Node): boolean {
  const group: Of<'again'>[] = []
  for (let i = out.length - 1; i >= 0 && group.length < 8; i--) {
    const it = out[i]
    if (!isKind(it, 'again') || it.said.on) break
    group.unshift(it)
    if (it.link === ';' || it.link === 'or') break
  }
  if (group.length === 0) return false
  if (isKind(node, 'rule')) {
    const own = ownTurn(group, node)
    if ((node.link === 'and' && !own) || !ruled(c, group, node)) return false
    if (own) out.push(own)
    return true
  }
  if (isKind(node, 'again')) return saidAgain(group.at(-1), node)
  if (node.said.kind !== 'by' && node.said.kind !== 'span' && node.said.kind !== 'range') return false
  const last = group.at(-1)
  if (last && group.length === 1 && (halfYearly(last, node) || dayOfPeriod(last, node))) return true
  const only =
    last && group.length === 1 && last.said.every === 'year' && !last.said.of && !last.said.times
      ? last
      : undefined
  const at = pointOf(node.said)
  // "Hằng năm, quý IV của năm trước": each turn before its year, which no rule says.
  if (only && at && shiftOf(at) < 0) return swallow(only, node)
  const on = only && yearly(node.said)
  if (only && !on && at?.kind === 'counted') return swallow(only, node)
  if (!only || !on || (on.of && only.said.interval)) return false
  const inside = node.said.kind === 'span' && on.of === undefined && on.on === undefined
  if (inside) return false
  // "năm trước ngày …" may be last year's.
  if (only.said.bare && node.link === 'none' && only.label === undefined) return swallow(only, node)
  const { kind: _, every: __, ...rest } = on
  only.said = { ...only.said, ...rest, bare: false }
  only.led = true
  only.to = node.to
  return true
}

/** "Báo cáo quý, báo cáo năm gửi trước ngày 25 của tháng cuối kỳ": the day is of the report before it, too. */
function ownTurn(group: readonly Of<'again'>[], node: Of<'rule'>): Node | undefined {
  const { hint, said } = node
  if (hint === undefined || (said.every !== undefined && said.every !== 'period')) return undefined
  if (group.some((it) => it.said.every === hint) || (node.link !== ',' && node.link !== 'and'))
    return undefined
  return { ...node, said: { kind: 'again', every: hint, ...dayOf(said) } }
}

/** "Từ năm 2025: trước 15/12", "năm 2024 và các năm tiếp theo: quý II": of each year from that one on. */
export function yearlyFrom(last: Node, node: Node): boolean {
  if (!isKind(last, 'open') || last.said.after || last.said.from.kind !== 'years') return false
  const bound = isKind(node, 'by') && node.said.how !== 'on'
  if (node.said.kind === 'unread' || !isUndated(node) || (node.label ?? last.label) !== last.label)
    return false
  if (node.link !== ':' && !(node.link === ',' && bound)) return false
  const said = yearly(node.said)
  return said !== undefined && set(last, node, { ...said, from: last.said.from })
}

/** "Quý I hằng năm, trước ngày 15/3": a day of the period that comes each year. */
function dayOfPeriod(last: Of<'again'>, node: Node): boolean {
  const { of, times, interval } = last.said
  const on = isKind(node, 'by') && of && of !== 'Y' && !times && !interval ? yearly(node.said)?.on : undefined
  if (!of || !inMonths(on, of) || !on) return false
  const { of: _, bare: __, ...said } = last.said
  last.said = { ...said, on }
  last.to = node.to
  return true
}

/** "6 tháng (trước ngày 15/6) và năm": a day in June or July makes it the first half of the year. */
export function halfYearly(last: Of<'again'>, { said, to }: Node): boolean {
  if (last.said.every !== 'half' || said.kind !== 'by' || said.point.kind !== 'date') return false
  const { date, month, year } = said.point
  if (year !== undefined || (month !== 6 && month !== 7)) return false
  const before = said.how === 'before' ? { before: true as const } : {}
  const on: DayRule = { kind: 'date', date, month: month === 6 ? { in: -1 } : { after: 1 }, ...before }
  last.said = { ...last.said, every: 'year', of: 'H1', on, bare: false }
  last.to = to
  return true
}

function ruled(c: Cursor, group: Of<'again'>[], node: Of<'rule'>): boolean {
  const rule = node.said
  // "6 tháng, hằng năm, đầu kỳ, giữa kỳ, cuối kỳ": more of a list, not the day of the others.
  const [edge, period] = [c.tokens[node.from], c.tokens[node.to - 1]]
  const ofPeriod = node.to - node.from === 2 && period?.lexes.includes('period')
  if (node.link === ',' && ofPeriod && edge?.lexes.includes('first')) return false
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
    // "Hằng tháng và hằng quý, vào ngày làm việc cuối cùng": of the last month of each.
    if (group.length > 1 && ofMonths(rule.on) && group.every(({ said }) => isMonthly(said)))
      return layAll(group, node)
    const last = group.at(-1)
    if (group.length !== 1 || last?.said.every !== unitOf(rule.on) || last.said.times) return false
    // "02 tuần một lần, vào thứ Sáu"; which of two months has the day, nobody says.
    if (last.said.interval && last.said.every !== 'week') return false
    if (last.said.bare && node.link === 'none' && last.label === undefined) return swallow(last, node)
    return lay(last, node)
  }
  // "04 lần/năm: ngày 15 tháng cuối quý": as often as that.
  if (group.length === 1 && first?.said.times !== undefined && rule.every && !first.said.of) {
    if (turnsAYear(first.said) !== turnsAYear({ every: rule.every })) return false
    const { times: _, interval: __, ...said } = first.said
    first.said = { ...said, every: rule.every }
    return lay(first, node)
  }
  // "tháng, quý trước ngày 20 hằng tháng"
  const each = rule.every === 'month' && ofMonths(rule.on) && group.every(({ said }) => isMonthly(said))
  if (each && group.length > 1 && group.some(({ said }) => said.every === 'month')) return layAll(group, node)
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

/** A day of a month that is not one of the week. */
function ofMonths(on: DayRule): boolean {
  return unitOf(on) === 'month' && (on.kind === 'date' || on.kind === 'workday')
}

/** A frequency of whole months, of which no day is said yet. */
function isMonthly({ every, of, times, interval }: AgainSaid): boolean {
  return !of && !times && !interval && ['month', 'quarter', 'half', 'year'].includes(every)
}

function layAll(group: readonly Of<'again'>[], node: Of<'rule'>): true {
  for (const it of group) {
    lay(it, node)
    if (it.said.every !== 'month') (it as Node).assumed = [...(it.assumed ?? []), LAST_MONTH]
  }
  return true
}

function fits(said: AgainSaid, rule: RuleSaid): boolean {
  // A quarter has no fourth month.
  const month = 'month' in rule.on ? rule.on.month : undefined
  const which = month && 'in' in month ? month.in : -1
  if (which > 0 && !said.interval && !hasMonth(said.every, which)) return false
  // "2 lần/năm" on one day of the year cannot both be meant.
  if (said.times !== undefined) return false
  if (said.every === 'week' || said.every === 'day') return rule.every === said.every
  if (said.interval !== undefined && rule.every !== undefined && rule.every !== 'period')
    return rule.every === said.every && (said.every === 'year' || isLast(rule.on))
  return rule.every === undefined || rule.every === 'period' || rule.every === said.every
}

/** A day of the last month of a period: with "2 tháng một lần", "tuần cuối tháng" is in the second one. */
function isLast(on: DayRule): boolean {
  return 'month' in on && on.month !== undefined && 'in' in on.month && on.month.in === -1
}

function lay(it: Of<'again'>, node: Of<'rule'>): boolean {
  // Nine months have their last month in September, "tháng cuối kỳ" is seen from there.
  it.said = { ...it.said, ...dayOf(node.said), bare: false }
  it.to = Math.max(it.to, node.to)
  return true
}

/** "Trước ngày 20 tháng cuối quý, hằng quý", "ngày 15 hằng tháng". */
export function ruleFirst(last: Of<'rule'>, node: Of<'again'>): boolean {
  if (node.link !== 'none' && node.said.every === 'year' && last.said.every === undefined) return false
  if (
    node.said.on ||
    !fits(node.said, last.said) ||
    (last.said.bare && node.said.every !== unitOf(last.said.on))
  )
    return false
  const said: AgainSaid = { ...node.said, ...dayOf(last.said), bare: false }
  const ruled = last.said
  const at = last as Node
  at.said = said
  at.to = node.to
  if (ruled.every === 'period' || node.link === '(') at.ruled = ruled
  return true
}

/** "Trước ngày 20 của tháng cuối quý, 6 tháng, năm": one day for all the periods that are named behind it. */
function ruleOfAll(last: Node | undefined, node: Node): void {
  if (!isKind(last, 'rule') || last.said.every === undefined || !isKind(node, 'again')) return
  const listed = node.said.bare && (node.link === ',' || node.link === 'and') && last.label === node.label
  if (listed && unitOf(last.said.on) !== 'week') (last as Node).ruled = { ...last.said, every: 'period' }
}

/** "Trước ngày 25 hằng tháng, ngày 20 tháng cuối quý": both before the day. */
function beforeToo(c: Cursor, last: Node, node: Node): void {
  if (!(isKind(last, 'again') || isKind(last, 'rule')) || !last.said.on?.before) return
  if (!(isKind(node, 'again') || isKind(node, 'rule')) || node.said.on?.kind !== 'date') return
  const plain =
    /^(ngày|\d{1,2})$/.test(c.tokens[node.from]?.text ?? '') &&
    node.said.on.date !== 'last' &&
    node.said.time === undefined
  if (!plain || (node.link !== ',' && node.link !== 'and') || last.label !== node.label) return
  // "Trước ngày 20 hằng tháng nhập số liệu, ngày 25 gửi báo cáo": two duties, the second on its day.
  if ((last.note ?? node.note) !== undefined && node.link === ',') return
  node.said = { ...node.said, on: { ...node.said.on, before: true } } as typeof node.said
}

/** "Trước ngày 15 hằng tháng, hằng quý": the same day of the last month of each quarter, unless a day of its own follows. */
function dayOfEach(last: Node, node: Node, next: Node | undefined): boolean {
  if (!isKind(last, 'again') && !isKind(last, 'rule')) return false
  if (last.said.every !== 'month' || last.said.on?.kind !== 'date') return false
  if (!isKind(node, 'again') || node.said.on || !isMonthly(node.said) || node.said.every === 'month')
    return false
  if (last.label !== node.label) return false
  if ((node.link !== ',' && node.link !== 'and') || (next && next.link !== ';' && !isKind(next, 'again')))
    return false
  const { bare: _, ...said } = node.said
  node.said = { ...said, on: last.said.on }
  node.ruled = { kind: 'rule', every: 'period', on: last.said.on }
  node.assumed = [...(node.assumed ?? []), LAST_MONTH]
  return true
}

/** "Trước ngày 14 của tháng cuối kỳ báo cáo (quý, 6 tháng, năm)": the day is of each of them. */
export function carryRule(c: Cursor, last: Node | undefined, node: Node, next: Node | undefined): void {
  ruleOfAll(last, node)
  if (last) beforeToo(c, last, node)
  if (last && !last.ruled && dayOfEach(last, node, next)) return
  if (!last?.ruled || !isKind(node, 'again') || node.said.on || (node.link !== ',' && node.link !== 'and'))
    return
  if (!fits(node.said, last.ruled)) return
  node.said = { ...node.said, ...dayOf(last.ruled), bare: false }
  node.ruled = last.ruled
}

/**
 * "Tháng cuối kỳ báo cáo, chậm nhất ngày 18", "Đầu mỗi quý, trước ngày 10": the day is one of that month. At the beginning
 * of a period a day of the second half of a month says something else.
 */
export function dayOfMonth(c: Cursor, last: Of<'rule'>, node: Node): boolean {
  if (
    !isKind(node, 'rule') ||
    !node.said.bare ||
    node.said.on.kind !== 'date' ||
    last.said.every === undefined
  )
    return false
  const { on } = last.said
  const { on: day } = node.said
  if (on.kind !== 'date' || on.before || last.said.time !== undefined || day.date === 'last') return false
  const words = c.tokens.slice(last.from, last.to)
  const edge = words.some(({ lexes }) => lexes.includes('first') || lexes.includes('last'))
  if (!edge || words.some(({ text, kind }) => text.startsWith('ngày') || kind === 'number')) return false
  if (node.link === 'none') return swallow(last, node)
  const named = words.some(({ text }, i) => text === 'tháng' && i < words.length - 1)
  if (!named && (on.date === 1) === day.date > 15) return swallow(last, node)
  last.said = { ...last.said, ...dayOf(node.said), on: { ...day, month: on.month } }
  last.to = node.to
  return true
}

/** "Sau khi kết thúc quý, trước ngày 10 tháng sau": not an event, but each quarter's end. */
export function afterPeriod(c: Cursor, last: Of<'event'>, node: Of<'rule'>): boolean {
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
  at.said = { kind: 'again', every: length[unit as keyof typeof length], ...dayOf(node.said) }
  at.to = node.to
  return true
}

/** "Trước 15/12 (hằng năm)": the bracket says how often, where the time names no year. */
export function yearlyAlone(last: Node, node: Of<'again'>): boolean {
  const { every, bare, on, of, interval, times } = node.said
  if (every !== 'year' || bare || on || of || interval || times) return false
  if (last.said.kind !== 'by' && last.said.kind !== 'span') return false
  return yearly(last.said) !== undefined
}

/** "Trước ngày 15/12 định kỳ hằng năm". */
export function frequencyAfter(c: Cursor, last: Node, node: Of<'again'>): boolean {
  const { every, on, times } = node.said
  if (timesWithin(c, last, node)) return true
  // "trong năm vào tháng 01 hằng năm"
  if (node.said.of !== undefined) return swallow(last, node)
  if ((last.said.kind !== 'by' && last.said.kind !== 'span') || every !== 'year' || on || times)
    return swallow(last, node)
  const said = yearly(last.said)
  if (!said) return swallow(last, node)
  last.said = said
  last.to = node.to
  return true
}
