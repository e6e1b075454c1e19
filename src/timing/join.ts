/**
 * Joins neighbouring nodes that say one thing together: "Hằng năm (trước 15/12)", "Thường xuyên trong năm 2022",
 * "Quý, 6 tháng và năm trước ngày 12 của tháng cuối kỳ báo cáo". What stands side by side and fits no such pattern is
 * not read.
 */
import { foldKey } from '../text/fold.ts'
import { monthsCounted } from './counted-months.ts'
import { type Cursor, fork, textOf } from './cursor.ts'
import { endsInQuarter, isVague } from './grammar/range.ts'
import {
  conditioned,
  countedIn,
  daysOfEvent,
  figuresTaken,
  halfLimit,
  inHours,
  isShare,
  occursIn,
  startUnread,
  turnsUntil,
} from './join-clauses.ts'
import { carryBefore, monthlyDay } from './join-days.ts'
import { shareEdge } from './join-edges.ts'
import {
  dayAfterEnd,
  daysNamed,
  daysOffOut,
  eachTimeBefore,
  limitedEvent,
  noted,
  runsFrom,
  runsFromBefore,
  untilHappens,
  yearlyEvent,
  yearsNamed,
} from './join-events.ts'
import {
  afterPeriod,
  carryRule,
  dayOfMonth,
  dayRule,
  frequencyAfter,
  ruleFirst,
  yearlyAlone,
  yearlyFrom,
} from './join-frequency.ts'
import { alsoWithin, limitedRules, limits, limitsAll, limitsSaid, timesWithin } from './join-limits.ts'
import { firstSix, inList, isUndated, periodicOf, yearForward, yearlyTogether } from './join-lists.ts'
import {
  afterAndBefore,
  dayHeads,
  dayInMonth,
  fromThenTo,
  looksAhead,
  periodDated,
  startAndEnd,
  wholeYearAfter,
} from './join-spans.ts'
import { firstTurn, thenOn } from './join-turns.ts'
import { laidOut } from './laid-out.ts'
import { leadClauses } from './lead-clauses.ts'
import { shortened, startBehind, startOfNext, startShared, startToo } from './limit-starts.ts'
import { limitedBehind, mayLimit } from './limits-first.ts'
import { namedPeriods, periodBehind } from './named-periods.ts'
import { noteTo, set, swallow } from './node.ts'
import { underPeriods } from './period-heads.ts'
import { periodsHeaded } from './periods-ruled.ts'
import { quarterApart } from './quarter-apart.ts'
import { isKind, type Node } from './said.ts'
import { saidInTurn } from './said-twice.ts'
import { settle, spread } from './settle.ts'
import { APART, endsTold } from './told.ts'
import { countsFrom, cutOff, excepts, extendsLimit, negates, takesEffect } from './unread.ts'

/** The nodes with what belongs together in one. */
export function joined(c: Cursor, nodes: readonly Node[]): Node[] {
  // One alone has nothing to be joined with.
  const [only] = nodes
  if (only && nodes.length === 1) {
    const made = periodsHeaded(c, only) ?? nodes
    firstSix(made)
    return settle(c, made)
  }
  const out: Node[] = []
  startShared(nodes)
  const counted = monthsCounted(c, startBehind(c, nodes))
  const all = laidOut(c, monthlyDay(c, conditioned(c, underPeriods(c, saidInTurn(counted)))))
  for (const [i, node] of all.entries()) {
    if (all[i + 1]?.link === ':') node.heading = true
    carryBefore(c, out, node)
    shareEdge(c, out.at(-1), node)
    carryRule(c, out.at(-1), node, behindList(all, i))
    thenOn(c, out.at(-1), node)
    startToo(c, out, node)
    shortened(out.at(-1), node)
    startOfNext(c, out.at(-1), node)
    if (frequencyHeaded(out.at(-1), node) || belongsBefore(out.at(-1), node)) node.link = ','
    else if (node.link === 'none' && dayWithin(out.at(-1), node)) node.link = ':'
    if (inList(c, out, node) || merge(c, out, node)) {
      keepNote(c, out.at(-1), node)
      yearlyTogether(out, node)
    } else out.push(node)
  }
  firstSix(out)
  const settled = startUnread(c, spread(limitedBehind(quarterApart(settle(c, out)))))
  yearForward(settled)
  for (const [i, node] of settled.entries()) figuresTaken(settled[i - 1], node)
  return [...leadClauses(c, settled)]
}

/** More frequencies than that no list has. */
const LIST = 12

/** The first node behind a list of frequencies that names no other one of it: "tháng, quý, năm (trước ngày 10)". */
function behindList(nodes: readonly Node[], at: number): Node | undefined {
  for (let i = at + 1; i < at + LIST; i++) {
    const next = nodes[i]
    const listed = next?.link === ',' || next?.link === 'and'
    if (!isKind(next, 'again') || next.said.on || !listed) return next
  }
  return undefined
}

/** What stood beside a node stays beside what it became part of; what is not read holds its own words. */
function keepNote(c: Cursor, last: Node | undefined, { note, to, said }: Node): void {
  if (!last || note === undefined || last.note?.split('; ').includes(note)) return
  // What an event that ends it was called stands in the words not read.
  const own =
    isKind(last, 'unread') && said.kind === 'always' && said.until ? textOf(c, ...said.until) : undefined
  const kept = own === undefined ? note : note.slice(own.length).replace(/^; /, '')
  noteTo(last, kept)
  last.to = Math.max(last.to, to)
}

/** Puts a node into the ones before it where it only says more of them. */
function merge(c: Cursor, out: Node[], node: Node): boolean {
  const last = out.at(-1)
  if (last && (exceptsMore(c, last, node) || firstTurn(last, node))) return true
  if (last && (startAndEnd(last, node) || fromThenTo(c, last, node))) return true
  // "Báo cáo quý và báo cáo năm gửi trước ngày 25 của tháng cuối kỳ"
  if (node.link === 'and' && isKind(node, 'rule') && node.hint !== undefined && dayRule(c, out, node))
    return true
  if (dayInMonth(out, node) || alsoWithin(out, node) || namedPeriods(c, out, node)) return true
  if (
    last &&
    (afterAndBefore(last, node) ||
      periodDated(c, last, node) ||
      dayHeads(c, last, node) ||
      looksAhead(c, last, node) ||
      periodBehind(c, last, node))
  )
    return true
  if (!last || (node.link !== 'none' && node.link !== ',' && node.link !== '(' && node.link !== ':'))
    return false
  const near = node.link === 'none'
  if (
    untilHappens(c, out, node) ||
    occursIn(c, last, node) ||
    halfLimit(c, last, node) ||
    inHours(c, last, node)
  )
    return true
  if (isKind(last, 'event') && isKind(node, 'unread') && daysOffOut(c, last, node)) return true
  if (isKind(node, 'unread')) return near && spoil(c, last, node)
  // A unit behind a time lost its number: "ngày 15 tháng 3 năm …".
  if (near && isKind(node, 'again') && node.said.bare && !isKind(last, 'again')) return swallow(last, node)
  // "Không quá một phần hai (1/2) thời hạn"
  if (isKind(last, 'unread') && node.link === '(' && isShare(c, node)) return swallow(last, node)
  if (isKind(last, 'unread')) {
    // "được gia hạn một lần, không quá 30 ngày"
    const limited = isKind(node, 'event') && node.said.within !== undefined && !node.said.words
    if (limited && (near || node.link === ',') && extendsLimit(c, last)) return swallow(last, node)
    const spoils =
      negates(c, last) ||
      (last.to - last.from < 3 && cutOff(c, last)) ||
      countsFrom(c, last, node) ||
      (isKind(node, 'open') && takesEffect(c, last))
    return near && spoils && swallow(last, node)
  }
  if (isKind(last, 'again')) {
    // "định kỳ (quý, 6 tháng, năm)": the bracket says how often.
    const named = node.label !== undefined && last.label === undefined
    if (
      isKind(node, 'again') &&
      last.said.every === 'period' &&
      !last.said.on &&
      (node.link !== ',' || named)
    ) {
      const { from, to, during } = last.said
      last.said = { ...node.said, ...limitsSaid({ from, to, during }) }
      if (node.label !== undefined) last.label = node.label
      last.to = node.to
      return true
    }
    if (periodicOf(last, node) || dayRule(c, out, node)) return true
    if (limits(c, last, node)) return limitsAll(out, node)
    if (noted(c, last, node) || turnsUntil(last, node) || eachTimeBefore(last, node)) return true
    const heads =
      node.link === ':' ? isKind(node, 'by') : node.link === '(' && last.label && isKind(node, 'span')
    const same = node.label === undefined || node.label === last.label || TERM.test(foldKey(node.label))
    if (last.said.bare && heads && same && !headingBetween(c, last, node)) return headed(c, last, node)
    // "Hằng quý 15/7": side by side they may mean anything.
    const apart = (isKind(node, 'event') && node.said.words !== undefined) || isKind(node, 'always')
    return near && !apart && swallow(last, node)
  }
  if (isKind(last, 'rule') && (limitedRules(c, out, node) || dayOfMonth(c, last, node))) return true
  if (isKind(last, 'rule') && isKind(node, 'again'))
    return ruleFirst(last, node) || (near && swallow(last, node))
  if (isKind(last, 'event') && (countedIn(c, last, node) || daysOfEvent(c, last, node))) return true
  if (isKind(last, 'event') && isKind(node, 'rule') && afterPeriod(c, last, node)) return true
  if (isKind(last, 'event') && dayAfterEnd(c, last, node)) return swallow(last, node)
  if (isKind(last, 'event') && near && isKind(node, 'by') && node.said.how === 'on') node.assumed = [APART]
  if (isKind(last, 'event') && (yearsNamed(last, node) || daysNamed(last, node) || runsFrom(last, node)))
    return true
  const dueIn = node.link === '(' || (near && isKind(node, 'by') && node.said.how !== 'on' && isUndated(node))
  if (isKind(last, 'always') && last.said.during && dueIn && isKind(node, 'by')) {
    // "Cả năm (trước 15/12)", "cả năm trước 15/12": when the year's work is due.
    const whole: Node = last
    whole.said = { kind: 'span', stretch: last.said.during }
    if (near) node.link = ':'
    return false
  }
  // "Cả năm duy trì"
  const goesOn = near && isKind(last, 'always') && isKind(node, 'always') && !node.said.until
  if (goesOn && !node.said.during && node.label === last.label) return set(last, node, {})
  if (isKind(last, 'always') || isKind(last, 'event')) {
    const limited = !(isKind(last, 'event') && negates(c, last)) && limits(c, last, node)
    if (limited || yearlyEvent(last, node) || limitedEvent(c, last, node) || noted(c, last, node)) return true
    return (
      near && isKind(last, 'always') && (isKind(node, 'by') || isKind(node, 'rule')) && swallow(last, node)
    )
  }
  if (runsFromBefore(last, node) || yearlyFrom(last, node)) return true
  if (isKind(last, 'open') && !last.said.after && isKind(node, 'by') && node.said.how === 'by') {
    const { from } = last.said
    const { point: to, time } = node.said
    const doubtful = isVague(from, to) || endsInQuarter(fork(c, node.from + 1), from) || time === '00:00'
    if (doubtful) return swallow(last, node)
    return set(last, node, {
      kind: 'range',
      from,
      to,
      ...(time === undefined ? {} : { told: [endsTold(undefined, time)] }),
    })
  }
  // "Từ quý II/2024 trong suốt quá trình …": goes on from there.
  if (near && isKind(last, 'open') && !last.said.after && isKind(node, 'always') && !node.said.during)
    return set(last, node, { kind: 'always', from: last.said.from })
  if (isKind(node, 'event')) return noted(c, last, node) || (near && !node.said.words && swallow(last, node))
  if (near && isKind(node, 'again') && mayLimit(last, node)) return false
  if (isKind(node, 'again') && (near || (node.link === '(' && yearlyAlone(last, node))))
    return frequencyAfter(c, last, node)
  if (node.link === ',' && isKind(node, 'again') && timesWithin(c, last, node)) return true
  if (isKind(node, 'always') && node.link !== 'none') return wholeYearAfter(last, node)
  return near && !sideBySide(last, node) && swallow(last, node)
}

/** "Trừ tháng 7, tháng 8": the second is left out like the first. */
function exceptsMore(c: Cursor, last: Node, node: Node): boolean {
  const listed = node.link === ',' || node.link === 'and'
  if (!listed || node.label !== undefined || !isKind(last, 'unread')) return false
  // "Không báo cáo tháng 6, tháng 12"
  if (!excepts(c, last) && c.tokens[last.from]?.text !== 'không') return false
  const plain =
    isKind(node, 'span') ||
    (isKind(node, 'by') && node.said.how === 'on') ||
    (isKind(node, 'again') && node.said.bare === true)
  return plain && swallow(last, node)
}

/** "Báo cáo 9 tháng hoặc báo cáo (quý I)": another heading stands between. */
function headingBetween(c: Cursor, last: Node, node: Node): boolean {
  if (last.note !== undefined || node.label !== last.label) return false
  return c.tokens.slice(last.to, node.from).some(({ kind }) => kind !== 'mark')
}

/** "Báo cáo 6 tháng (số liệu …): trước ngày 20/6/2024", "sơ kết 6 tháng (tháng 6)": the period heads what is due. */
function headed(c: Cursor, last: Node, node: Node): boolean {
  const period = textOf(c, last.from, last.to)
  const { label = '' } = last
  const before = c.tokens[last.from - 1]?.end ?? 0
  // A label right before the period is one heading with it.
  const written = c.phrase.slice(Math.max(0, before - 2 * label.length - 20), before)
  const near = label !== '' && written.replace(/\s+/g, ' ').endsWith(label.replace(/\s+/g, ' '))
  if (label === '' || period.startsWith(label)) last.label = period
  else last.label = near ? `${label} ${period}` : `${label}; ${period}`
  if (node.label !== undefined && node.label !== label) last.label += `; ${node.label}`
  last.said = node.said
  last.from = node.from
  last.to = node.to
  return true
}

/** "Hằng quý; trước ngày 20 tháng cuối quý", "Quý I\nTrước 15/3": a stop or the end of a line within one time. */
function belongsBefore(last: Node | undefined, node: Node): boolean {
  if (!last || node.link !== ';' || last.label !== undefined || last.note) return false
  if (node.label !== undefined && !SENT.test(foldKey(node.label))) return false
  if (isKind(last, 'again') && !last.said.on && !last.said.of && !last.said.bare && !last.said.times) {
    if (isKind(node, 'rule')) return node.said.every === last.said.every
    return last.said.every === 'year' && isKind(node, 'by') && node.said.how !== 'on' && isUndated(node)
  }
  return dayWithin(last, node)
}

/** "Kỳ báo cáo: quý, năm. Thời hạn gửi: trước ngày 20 của tháng cuối kỳ": how often, and the day of each. */
function frequencyHeaded(last: Node | undefined, node: Node): boolean {
  if (!isKind(last, 'again') || last.said.on || last.note !== undefined || !isKind(node, 'rule')) return false
  if (!OFTEN.test(foldKey(last.label ?? '')) || !/^thời (hạn|gian) /.test(foldKey(node.label ?? '')))
    return false
  node.label = last.label
  return true
}

const OFTEN = /^(kỳ báo cáo|kỳ hạn báo cáo|tần suất( báo cáo)?|định kỳ báo cáo|chế độ báo cáo)$/

/** "hạn gửi": what stands behind is the day of the report that its heading names. */
const TERM = /^(thời )?hạn( (gửi|nộp|báo cáo|gửi báo cáo|nộp báo cáo|hoàn thành))?$/

/** What is sent each time, so that the day behind it is of each time: "Hằng quý; báo cáo trước ngày 20 tháng cuối quý". */
const SENT = /^(gửi |nộp )?báo cáo( (về|cho) .+)?$|^(gửi|nộp)( |$)/

/** "Quý I trước 15/3", "năm 2025 trước 30/11": a day inside the months or year that stand before it can only be when their work is due. */
function dayWithin(last: Node | undefined, node: Node): boolean {
  if (!isKind(last, 'span') || last.said.during || !isKind(node, 'by') || node.said.how === 'on') return false
  const [outer, day] = [last.said.stretch, node.said.point]
  if (day.kind !== 'date' || !isUndated(node)) return false
  if (outer.kind === 'years') return outer.from === outer.to
  return outer.kind === 'months' && day.month >= outer.from && day.month <= outer.to
}

/** What cannot be read spoils the time before it, if it may change that time. */
function spoil(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(last, 'unread') && !cutOff(c, node) && !isShare(c, last)) return false
  return swallow(last, node)
}

/** A time and an event side by side are two things; two times without a joint may be anything. */
function sideBySide(last: Node, node: Node): boolean {
  return (
    node.said.kind !== 'unread' &&
    last.said.kind !== 'unread' &&
    ((node.said.kind === 'event' && node.said.words !== undefined) || last.said.kind === 'event')
  )
}
