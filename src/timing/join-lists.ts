/** Gives every time of a list what is said of it once: "hằng năm" before or behind, a year beside, "thường xuyên". */

import { foldKey } from '../text/fold.ts'
import type { Cursor } from './cursor.ts'
import { hasYear } from './days.ts'
import { isLimited } from './join-limits.ts'
import {
  type AgainSaid,
  isKind,
  type Node,
  type Point,
  pointOf,
  type Stretch,
  type YearSaid,
} from './said.ts'
import { yearly } from './yearly.ts'

/** What a node takes from the ones before it, or they from it; whether it became part of them. */
export function inList(c: Cursor, out: readonly Node[], node: Node): boolean {
  const last = out.at(-1)
  if (!last) return false
  yearlyBefore(c, out, node)
  yearlyAfter(last, node)
  goesOnToo(last, node)
  return yearBeside(last, node) || yearsHead(last, node)
}

/** "Trước ngày 17/6 và trước ngày 17/12 hằng năm": each of the two. */
function yearlyBefore(c: Cursor, out: readonly Node[], node: Node): void {
  if (!isKind(node, 'again') || node.said.every !== 'year' || (!node.said.on && !node.said.of)) return
  const [each, unit] = [c.tokens[node.to - 2], c.tokens[node.to - 1]]
  if (!each?.lexes.includes('each') || !unit?.lexes.includes('year')) return
  makeYearly(out, out.length - 1, node)
}

/** "20/6 (báo cáo 6 tháng), 20/12 (báo cáo năm) hằng năm": the frequency was taken in by the last of them. */
export function yearlyTogether(out: readonly Node[], node: Node): void {
  const last = out.at(-1)
  if (!last || !isKind(node, 'again') || node.said.every !== 'year' || node.said.on || node.link !== 'none')
    return
  if (isKind(last, 'again') && (last.said.on || last.said.of)) makeYearly(out, out.length - 2, last)
}

/** Makes the times before a yearly one yearly, too, as far as the list goes back. */
function makeYearly(out: readonly Node[], from: number, { link: first, label }: Node): void {
  let link = first
  for (let i = from; i >= 0 && (link === 'and' || link === ','); i--) {
    const it = out[i]
    const said = it && (it.label === label || areTurns(it.label, label)) ? yearlyOf(it) : undefined
    if (!it || !said) return
    link = it.link
    it.said = said
  }
}

/** "Lần 1 trong tháng 5, lần 2 trong tháng 10 hằng năm" */
export function areTurns(first: string | undefined, second: string | undefined): boolean {
  return TURN.test(foldKey(first ?? '')) && TURN.test(foldKey(second ?? ''))
}

const TURN = /^(lần|đợt|kỳ|vòng)( thứ)? (\d+|[ivx]+|nhất|hai|ba)$/

/** "Hằng năm, trước ngày 17/6 và 17/12": both of each year. */
function yearlyAfter(last: Node, node: Node): void {
  if (!last.led || (node.link !== 'and' && node.link !== ',')) return
  const said = last.label === node.label ? yearlyOf(node) : undefined
  if (!said) return
  node.said = said
  node.led = true
}

function yearlyOf(node: Node): AgainSaid | undefined {
  const { said } = node
  return (said.kind === 'by' || said.kind === 'span') && isUndated(node) ? yearly(said) : undefined
}

/** "Báo cáo quý I, 6 tháng, 9 tháng và năm": beside nine months the six are the first ones of the year, not each half. */
export function firstSix(nodes: readonly Node[]): void {
  for (const [i, node] of nodes.entries()) {
    if (!isKind(node, 'again') || node.said.of !== '9M') continue
    const half = node.link === ',' || node.link === 'and' || node.link === ';' ? nodes[i - 1] : undefined
    if (!isKind(half, 'again') || half.said.every !== 'half') continue
    if (!half.said.times && !half.said.interval) half.said = { ...half.said, every: 'year', of: 'H1' }
  }
}

/** "Báo cáo định kỳ quý I, 6 tháng, …": what comes again is the report on that quarter. */
export function periodicOf(last: Node, node: Node): boolean {
  if (!isKind(last, 'again') || last.said.every !== 'period' || last.said.on || isLimited(last.said))
    return false
  if (!isKind(node, 'span') || node.said.during || node.link !== 'none' || !isUndated(node)) return false
  const said = node.said.stretch.kind === 'months' ? yearly(node.said) : undefined
  if (!said) return false
  last.said = said
  last.to = node.to
  ;(last as Node).led = true
  return true
}

/** Whether a day or some months have no year. */
export function isUndated(node: Node): boolean {
  const at = pointOf(node.said)
  return at !== undefined && !hasYear(at) && !('shift' in at && at.shift !== undefined)
}

/** "Thường xuyên quý III, IV": in both. */
function goesOnToo(last: Node, node: Node): void {
  if (!isKind(last, 'always') || !last.said.during || !isKind(node, 'span') || node.to !== last.to) return
  const at: Node = node
  at.said = { kind: 'always', during: node.said.stretch }
}

/** "Năm 2025 (quý II, quý IV)", "Quý II (2025)": the year that stands beside. */
function yearBeside(last: Node, node: Node): boolean {
  if (node.link === '(' && isKind(node, 'span') && isUndated(last)) {
    const year = onlyYear(node)
    if (year !== undefined && put(last, year)) {
      last.to = node.to
      return true
    }
  }
  const head = node.link === 'and' ? undefined : onlyYear(last)
  const year = last.inYear ?? head
  if (year === undefined || !['(', ',', ':', 'and'].includes(node.link) || !isUndated(node)) return false
  if (last.label !== node.label || !put(node, year)) return false
  node.inYear = year
  return head !== undefined && heads(last, node)
}

/** "Năm 2025: quý I, quý III": the year is no time of its own, but that of what stands behind it. */
function heads(year: Node, node: Node): boolean {
  if (!isKind(year, 'span') || year.said.during || year.note !== undefined) return false
  const plain = isKind(node, 'span') || (isKind(node, 'by') && node.said.how === 'on')
  if (!plain) return false
  return becomes(year, node)
}

/** "Giai đoạn 1 (2022-2023): quý III/2022", "các năm 2023-2025: quý I hằng năm": years that head a time inside them. */
function yearsHead(years: Node, node: Node): boolean {
  if (node.link !== ':' || !isKind(years, 'span')) return false
  const { stretch } = years.said
  if (stretch.kind === 'school-year' && (isKind(node, 'span') || isKind(node, 'by')))
    return years.note === undefined && !isUndated(node) && becomes(years, node)
  if (stretch.kind !== 'years') return false
  if (isKind(node, 'again') && !isLimited(node.said)) {
    node.said = { ...node.said, during: stretch }
    return becomes(years, node)
  }
  const year = isKind(node, 'span') ? yearIn(node.said.stretch) : undefined
  return year !== undefined && year >= stretch.from && year <= stretch.to && becomes(years, node)
}

function yearIn(stretch: Stretch): number | undefined {
  if (stretch.kind === 'years') return stretch.from === stretch.to ? stretch.from : undefined
  return 'year' in stretch ? stretch.year : undefined
}

function becomes(head: Node, { said, to, inYear }: Node): true {
  head.said = said
  head.to = to
  head.inYear = inYear
  return true
}

/** A year said before holds for what is listed behind it, later in the year: "Quý III/2025, quý IV". */
export function yearForward(nodes: readonly Node[]): void {
  for (let i = 1; i < nodes.length; i++) {
    const [last, node] = [nodes[i - 1], nodes[i]]
    if (last && node) takeYear(last, node)
  }
}

function takeYear(last: Node, node: Node): void {
  if (last.label !== node.label || !['(', ',', 'and', ';'].includes(node.link) || !isUndated(node)) return
  const [before, at] = [pointOf(last.said), pointOf(node.said)]
  const year = before && yearSaid(before)
  if (!before || !at || year === undefined || orderOf(at) < startOf(before)) return
  if (put(node, year)) node.assumed = [...(node.assumed ?? []), { kind: 'year', year }]
}

function yearSaid(at: Point): number | undefined {
  return at.kind === 'date' || at.kind === 'months' ? at.year : undefined
}

function startOf(at: Point): number {
  return at.kind === 'months' ? at.from * 100 : orderOf(at)
}

/** Where in its year a day or some months end, for comparing. */
function orderOf(at: Point): number {
  if (at.kind === 'date') return at.month * 100 + at.date
  return at.kind === 'months' ? at.to * 100 + 31 : 0
}

function onlyYear({ said }: Node): number | undefined {
  if (said.kind !== 'span' || said.stretch.kind !== 'years') return undefined
  return said.stretch.from === said.stretch.to ? said.stretch.from : undefined
}

function put(node: Node, year: number): boolean {
  return dateBy(node, { year })
}

/** "Năm sau: 30/6", "riêng năm 2025 trước 15/11": what stands under such a heading is of that year. */
export function inYear(node: Node, year: YearSaid): void {
  if (isUndated(node)) dateBy(node, year)
}

/** Writes a year to a day or to months; the said is made anew, as readings are shared. */
export function dateBy(node: Node, year: YearSaid): boolean {
  const at = pointOf(node.said)
  if (at?.kind !== 'date' && at?.kind !== 'months') return false
  if (node.said.kind === 'by') node.said = { ...node.said, point: { ...at, ...year } }
  else if (node.said.kind === 'span' && at.kind === 'months')
    node.said = { ...node.said, stretch: { ...at, ...year } }
  return true
}
