/** What is left to do when neighbours have been joined: frequencies for day rules, years for lists, and what stays unread. */

import { foldKey } from '../text/fold.ts'
import { type Cursor, textOf } from './cursor.ts'
import { hasMonth } from './grammar/month-ref.ts'
import { limitStands } from './join-clauses.ts'
import { startAlone } from './join-spans.ts'
import { noteTo } from './node.ts'
import { dayIn } from './periods-ruled.ts'
import { type AgainSaid, dayOf, isKind, isStretch, type Node, type Of, pointOf } from './said.ts'
import type { Assumption, DayRule, Every } from './types.ts'

/** Day rules that found their frequency nowhere, and bare units that stand alone, are not read. */
export function settle(c: Cursor, nodes: readonly Node[]): Node[] {
  const bare = nodes.filter((it) => isKind(it, 'again') && it.said.bare).length
  const out: Node[] = []
  const behind = namedBehind(nodes)
  for (const [i, node] of nodes.entries()) {
    if (node.label !== undefined) startAlone(node)
    const settled = isKind(node, 'rule') ? withFrequency(c, node, out, behind[i]) : node
    if (
      isKind(settled, 'again') &&
      settled.said.bare &&
      bare < 2 &&
      !labelled(settled) &&
      !beside(settled, out)
    )
      settled.said = { kind: 'unread' } as never
    // "Thời hạn gửi báo cáo quý chậm nhất là 30 ngày": behind each quarter, which nobody has said.
    if (isKind(settled, 'event') && settled.hint !== undefined && !settled.said.words && settled.said.within)
      settled.said = { kind: 'unread' } as never
    if (isKind(settled, 'event') && settled.said.bare && !limitStands(settled, out.at(-1)))
      settled.said = { kind: 'unread' } as never
    const last = out.at(-1)
    if (isKind(settled, 'unread') && isKind(last, 'unread') && last && settled.link !== ';') {
      last.to = settled.to
      if (settled.note !== undefined) noteTo(last, settled.note)
    } else out.push(settled)
  }
  return out
}

/** For each node the first behind it that is no bare day under a heading of its own: "xã: ngày 12; huyện: ngày 15; …". */
function namedBehind(nodes: readonly Node[]): readonly (Node | undefined)[] {
  const behind: (Node | undefined)[] = []
  let next: Node | undefined
  for (let i = nodes.length - 1; i >= 0; i--) {
    behind[i] = next
    const node = nodes[i]
    if (!isKind(node, 'rule') || !node.said.bare || node.label === undefined) next = node
  }
  return behind
}

/** "Hằng tháng, quý (trước ngày 20 tháng cuối quý), năm": "hằng" is said once for all. */
function beside(node: Node, before: readonly Node[]): boolean {
  const last = before.at(-1)
  return (node.link === ',' || node.link === 'and') && isKind(last, 'again') && last.label === node.label
}

function labelled(node: Node): boolean {
  return node.label !== undefined && /báo cáo|kỳ/.test(foldKey(node.label)) && node.hint === undefined
}

/** @param next "Tự đánh giá: trước ngày 25; thẩm định: trước ngày 28 hằng tháng": what the last says holds for both */
function withFrequency(c: Cursor, node: Of<'rule'>, before: readonly Node[], next: Node | undefined): Node {
  const { on, every, bare, time } = node.said
  const listed = before.at(-1)
  const beside = node.link === ',' || node.link === 'and'
  const same = beside && isKind(listed, 'again') && listed.said.on ? listed.said.every : undefined
  const after = on.kind !== 'shift' && on.month !== undefined && 'after' in on.month
  const shared = bare && node.label !== undefined ? dayShared(node, on, next) : undefined
  if (shared) return { ...node, said: { ...shared, ...(time === undefined ? {} : { time }) } }
  // "Báo cáo tháng: … của kỳ báo cáo": the heading says how long that is.
  const named = every === 'period' ? (node.hint ?? every) : (every ?? node.hint)
  const length = named ?? (after ? 'month' : same)
  const assumed: Assumption[] = every === undefined && node.hint === undefined && after ? [MONTHLY] : []
  const placed = assumed.length > 0 ? monthElsewhere(c, node, listed) : undefined
  if (placed) return placed
  // "Báo cáo tuần gửi vào thứ Sáu và ngày 15 tháng đầu": a week has no months.
  const month = 'month' in on ? on.month : undefined
  const shorter = (length === 'week' || length === 'day') && month !== undefined
  // "Hằng quý (…) và ngày 15 tháng thứ 4"
  if (shorter || (month && 'in' in month && !hasMonth(length, month.in)))
    return { ...node, said: { kind: 'unread' } }
  if (length === undefined || (bare && length !== unitOf(on))) return { ...node, said: { kind: 'unread' } }
  const said: AgainSaid = { kind: 'again', every: length, ...dayOf(node.said) }
  return { ...node, said, assumed: [...(node.assumed ?? []), ...assumed, ...(node.said.told ?? [])] }
}

/** "tháng sau" where it is, or may be, that behind one month or a longer period, and not behind each month. */
function monthElsewhere(c: Cursor, node: Of<'rule'>, last: Node | undefined): Node | undefined {
  const { on } = node.said
  const unread: Node = { ...node, said: { kind: 'unread' } }
  const goesOn = node.link !== ';'
  // "Trong 05 ngày kể từ khi …, nhưng không muộn hơn ngày 10 tháng sau": of the month behind the event.
  if (isKind(last, 'event') && goesOn && node.label === last.label) return unread
  // "Tháng 5 (sơ bộ), chính thức trước ngày 10 tháng sau": of the month behind the one before it.
  if (isKind(last, 'span') && last.said.stretch.kind === 'months' && goesOn) {
    const said = on.kind === 'date' && on.date !== 'last' ? dayIn(last, node.said, 'next year') : undefined
    return said ? { ...node, said } : unread
  }
  // "Báo cáo tình hình quý của các huyện trước ngày 10 tháng sau": whose month it is, is not sure; nor in "Báo cáo quý II và
  // quý III nộp trước …", of which the beginning was not understood.
  const words = isKind(last, 'unread') && goesOn ? textOf(c, last.from, last.to) : node.label
  return LONGER.test(foldKey(words ?? '')) ? unread : undefined
}

/** Periods longer than a month; not the year in "cuối năm", "năm học", "năm 2024". */
const LONGER = /(^| )quý( |$)|(?<!(cuối|đầu|trong|hết|giữa) )(?<!\S)năm(?! (\d|học|tài chính))( |$)/

/** The period that a bare day is one of: "thứ Sáu" of a week, "ngày 15" of a month. */
export function unitOf(on: DayRule): Every {
  return on.kind === 'weekday' && on.nth === undefined ? 'week' : 'month'
}

/** A day of the same month of the same period as the next one, where that comes later in the month. */
function dayShared({ hint }: Node, on: DayRule, next: Node | undefined): AgainSaid | undefined {
  if (next?.label === undefined || !(isKind(next, 'again') || isKind(next, 'rule'))) return undefined
  const { every, on: theirs } = next.said
  if (every === undefined || on.kind !== 'date' || theirs?.kind !== 'date') return undefined
  // "Báo cáo tháng gửi trước ngày 20, quý trước ngày 22 …": its own heading says of what.
  if (hint !== undefined && hint !== every) return undefined
  const later = on.date !== 'last' && (theirs.date === 'last' || theirs.date > on.date)
  return later ? { kind: 'again', every, on: { ...on, month: theirs.month } } : undefined
}

const MONTHLY: Assumption = {
  kind: 'other',
  vi: '“tháng sau” là sau mỗi tháng',
  en: '“tháng sau” taken as after every month',
}

/** A year said at the end of a list holds for the ones before it: "Quý II, quý IV/2024". */
export function spread(nodes: Node[]): Node[] {
  for (let i = nodes.length - 2; i >= 0; i--) {
    const [node, next] = [nodes[i], nodes[i + 1]]
    if (!node || !next || next.label !== node.label) continue
    const [mine, theirs] = [dated(node), dated(next)]
    if (!mine || !theirs || mine.year !== undefined || mine.shift !== undefined || theirs.year === undefined)
      continue
    if (mine.order > theirs.order) continue
    mine.target.year = theirs.year
    node.assumed = [...(node.assumed ?? []), { kind: 'year', year: theirs.year }]
  }
  return nodes
}

interface Dated {
  target: { year?: number }
  year: number | undefined
  shift: number | undefined
  order: number
}

function dated(node: Node): Dated | undefined {
  const { said } = node
  const at = pointOf(said)
  if (!at) return undefined
  if (at.kind === 'date')
    return { target: at, year: at.year, shift: at.shift, order: at.month * 100 + at.date }
  if (isStretch(at) && at.kind === 'months')
    return { target: at, year: at.year, shift: at.shift, order: at.to * 100 + 31 }
  return undefined
}
