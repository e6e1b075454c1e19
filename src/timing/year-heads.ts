/**
 * Years that head the times below or behind them: "Năm 2025:" on a line of its own, "năm 2024 và 2025, trước 15/12",
 * "giai đoạn 2024-2025: quý I", "năm học 2024-2025: trước 15/9". Such a heading is no time of its own.
 */

import type { Cursor } from './cursor.ts'
import { isLimited } from './join-limits.ts'
import { dateBy, isUndated } from './join-lists.ts'
import { noteTo } from './node.ts'
import { isKind, type Node, pointOf, type Stretch } from './said.ts'
import { yearly } from './yearly.ts'

/** It holds to the next one. */
interface Heading {
  /** One year or several, each of which has the times. */
  years?: readonly number[]
  /** Years on end, in each of which the times come again; or a school year, which has each once. */
  span?: Extract<Stretch, { kind: 'years' | 'school-year' }>
  /** Its own nodes, and where they would stand among the others if nothing took the years. */
  nodes: readonly Node[]
  at: number
  used: boolean
}

/** The nodes with the years of their headings, and without the headings. */
export function underYears(c: Cursor, nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some((it) => yearsOf(it) !== undefined)) return nodes
  const out: Node[] = []
  let heading: Heading | undefined
  for (let i = 0; i < nodes.length; i++) {
    const found = headingAt(c, nodes, i, heading !== undefined)
    if (found) {
      giveBack(out, heading)
      heading = { ...found, at: out.length }
      i += found.nodes.length - 1
      continue
    }
    const node = nodes[i]
    if (!node) break
    // "từ năm 2023: …" has years of its own.
    if (node.said.kind === 'open') {
      giveBack(out, heading)
      heading = undefined
    }
    const last = out.at(-1)
    if (last && behind(last, node)) continue
    out.push(...(heading ? under(heading, node) : [node]))
  }
  giveBack(out, heading)
  return out
}

/** A heading whose years nothing took is a time like others. */
function giveBack(out: Node[], heading: Heading | undefined): void {
  if (heading && !heading.used) out.splice(heading.at, 0, ...heading.nodes)
}

function yearsOf({ said }: Node): Heading['span'] | undefined {
  if (said.kind === 'span' && !said.during) {
    const { stretch } = said
    return stretch.kind === 'years' || stretch.kind === 'school-year' ? stretch : undefined
  }
  // "Từ 2025 đến 2026: tháng 12"
  const run =
    said.kind === 'range' && said.from.kind === 'years' && said.to.kind === 'years' ? said : undefined
  return run?.from.kind === 'years' && run.to.kind === 'years'
    ? { kind: 'years', from: run.from.from, to: run.to.to }
    : undefined
}

/**
 * A heading of one or more nodes, if one begins here and something stands below or behind it that has no year.
 *
 * @param next whether another heading stands before it, which it ends: "2023, 2024: quý III; 2025: quý II"
 */
function headingAt(
  c: Cursor,
  nodes: readonly Node[],
  at: number,
  next: boolean,
): Omit<Heading, 'at'> | undefined {
  const first = nodes[at]
  const span = first && yearsOf(first)
  if (!first || !span) return undefined
  const years: number[] = []
  let count = 1
  if (span.kind === 'years' && span.from === span.to) {
    years.push(span.from)
    for (let i = at + 1; i < nodes.length; i++, count++) {
      const next = nodes[i]
      const more = next && (next.link === ',' || next.link === 'and') ? yearsOf(next) : undefined
      if (more?.kind !== 'years' || more.from !== more.to) break
      years.push(more.from)
    }
  }
  const [last, below] = [nodes[at + count - 1], nodes[at + count]]
  if (!last || !below || !(isTimeless(below) || below.label !== undefined)) return undefined
  const line = onOwnLine(c, first.from, last.to)
  const colon = c.tokens[last.to]?.text === ':'
  const listed = years.length > 1 && [',', '(', ':'].includes(below.link)
  // A single year before a colon or a comma is joined with what stands behind it, unless that has a heading of its own.
  const own = years.length !== 1 || next || below.label !== first.label
  if (!line && !listed && !(colon && own)) return undefined
  const what = years.length > 0 ? { years } : { span }
  return { ...what, nodes: nodes.slice(at, at + count), used: false }
}

function onOwnLine({ tokens }: Cursor, from: number, to: number): boolean {
  const begins = from === 0 || tokens[from]?.line === true || isNumber(tokens[from - 1]?.text)
  const mark = tokens[to]
  const ends = mark?.line === true || (/^[:,]$/.test(mark?.text ?? '') && tokens[to + 1]?.line === true)
  return begins && ends
}

/** "1. Năm 2024:" */
function isNumber(text: string | undefined): boolean {
  return text === '.' || text === ')' || text === '-'
}

function isTimeless(node: Node): boolean {
  return isUndated(node) || (isKind(node, 'again') && !isLimited(node.said))
}

/** A time with the years of its heading, one node for each year. */
function under(heading: Heading, node: Node): Node[] {
  const made = isTimeless(node) ? withYears(heading, node) : [node]
  const [first] = made
  // The words of the heading go with the first time below it.
  if (first && !heading.used && made[0] !== node) {
    const [head] = heading.nodes
    first.from = head?.from ?? first.from
    const labels = [head?.label, first.label].filter((it) => it !== undefined)
    if (labels.length > 0) first.label = labels.join('; ')
    heading.used = true
  }
  return made
}

function withYears({ years, span }: Heading, node: Node): Node[] {
  if (isKind(node, 'again')) {
    const spans = span
      ? [span]
      : (years ?? []).map((year) => ({ kind: 'years' as const, from: year, to: year }))
    return spans.map((during, i) => ({ ...node, ...alsoLinked(i), said: { ...node.said, during } }))
  }
  if (years)
    return years.map((year, i) => {
      const copy: Node = { ...node, ...alsoLinked(i) }
      dateBy(copy, { year })
      return copy
    })
  const copy: Node = { ...node }
  if (span?.kind === 'school-year') {
    dateBy(copy, { year: monthOf(node) >= 8 ? span.from : span.to })
    return [copy]
  }
  const again = yearly(node.said as Parameters<typeof yearly>[0])
  if (again && span) copy.said = { ...again, during: span }
  return [copy]
}

function alsoLinked(i: number): Partial<Node> {
  return i > 0 ? { link: 'and' } : {}
}

/** The month in which a time ends. */
function monthOf({ said }: Node): number {
  const at = pointOf(said)
  return at?.kind === 'date' ? at.month : at?.kind === 'months' ? at.to : 0
}

/** "Tháng 12 (giai đoạn 2024-2025)": the years in which it comes again. */
function behind(last: Node, node: Node): boolean {
  const span = node.link === '(' && isUndated(last) ? yearsOf(node) : undefined
  if (span?.kind !== 'years' || span.from === span.to) return false
  const again = yearly(last.said as Parameters<typeof yearly>[0])
  if (!again) return false
  last.said = { ...again, during: span }
  if (node.note !== undefined) noteTo(last, node.note)
  last.to = node.to
  return true
}
