/** Joins two times that make one span or one day: "sau 30/6 và trước 30/9", "tháng 5 (trước ngày 25)". */
import { foldKey } from '../text/fold.ts'
import { type Cursor, fork, textOf } from './cursor.ts'
import { hasYear } from './days.ts'
import { fits as fitsMonth } from './grammar/day.ts'
import { calledDay } from './grammar/named-day.ts'
import { noteTo, set } from './node.ts'
import { type BySaid, isKind, type Node, type Of, type Point, type RuleSaid, type Stretch } from './said.ts'
import { periodOf } from './yearly.ts'

/** "Bắt đầu: 01/3/2024, kết thúc: 30/6/2024": one span, its ends under headings of their own. */
export function startAndEnd(last: Node, node: Node): boolean {
  if (!BEGINS.test(foldKey(last.label ?? ''))) return false
  if (!/^(ngày |thời gian |thời điểm )?(kết thúc|hoàn thành)$/.test(foldKey(node.label ?? ''))) return false
  const [from, to] = [pointOf(last), pointOf(node)]
  if (!from || !to) return false
  last.said = { kind: 'range', from, to }
  last.to = node.to
  last.label = `${last.label}; ${node.label}`
  return true
}

/** "Ngày hội Đại đoàn kết 18/11: báo cáo kết quả trước 25/11": the day is only what the duty behind it is about. */
export function dayHeads(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(last, 'by') || last.said.how !== 'on' || node.link !== ':' || node.label === undefined)
    return false
  if (!isKind(node, 'by') || !calledDay(fork(c, last.from))) return false
  const words = textOf(c, last.from, last.to)
  const heading = last.label === undefined || last.label === node.label ? words : `${last.label}; ${words}`
  last.label = `${heading}; ${node.label}`
  ;(last as Node).said = node.said
  last.to = node.to
  return true
}

/** "Giai đoạn 2021 - 2025, tầm nhìn đến năm 2030": how far the plan looks, which is no day that anything is due. */
export function looksAhead(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(node, 'by') || node.said.point.kind !== 'years' || !VISION.test(foldKey(node.label ?? '')))
    return false
  if (isKind(last, 'unread') || node.link === ';') return false
  noteTo(last, `${node.label} ${textOf(c, node.from, node.to)}`)
  last.to = Math.max(last.to, node.to)
  return true
}

const VISION = /^(và )?(tầm nhìn|định hướng)$/

/** "Cuối kỳ (tháng 12/2025)": when that is; the words before the bracket are its heading. */
export function periodDated(c: Cursor, last: Node, node: Node): boolean {
  if (!(isKind(last, 'rule') || isKind(last, 'again')) || last.said.every !== 'period' || node.link !== '(')
    return false
  const at = isKind(node, 'span') ? node.said.stretch : untimed(node)
  if (!at || !hasYear(at) || last.said.on?.kind === 'shift') return false
  const words = textOf(c, last.from, last.to)
  last.label = last.label === undefined || last.link === 'and' ? words : `${last.label}; ${words}`
  ;(last as Node).said = node.said
  last.to = node.to
  return true
}

/** "Từ: 01/3; đến: 30/6", "bắt đầu từ tháng 01, hoàn thành trước 31/3", "từ quý I, hoàn thành trong quý III": a beginning and its end. */
export function fromThenTo(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(last, 'open') || last.said.after || last.label !== node.label || node.link === 'or')
    return false
  const to = isKind(node, 'span') ? node.said.stretch : untimed(node)
  if (!to) return false
  const first = c.tokens[node.from]
  const before = isKind(node, 'by') && node.said.how === 'before'
  const ends = node.link === ';' && isKind(node, 'by') && node.said.until && first?.lexes.includes('to')
  const ended = first?.lexes.includes('finish') || first?.text === 'kết thúc'
  const finished = (node.link === ',' || node.link === 'and') && ended
  if (!ends && !finished) return false
  return set(last, node, { kind: 'range', from: last.said.from, to, ...(before ? { before } : {}) })
}

function untimed({ said }: Pick<Node, 'said'>): Point | undefined {
  return said.kind === 'by' && said.time === undefined ? said.point : undefined
}

/** "Bắt đầu: 15/6" says when the work begins, not when it is due. */
export function startAlone(node: Node): void {
  if (!BEGINS.test(foldKey(node.label ?? ''))) return
  const from = pointOf(node)
  if (from) node.said = { kind: 'open', from }
}

const BEGINS = /^(ngày |thời gian |thời điểm )?bắt đầu$/

function pointOf({ said }: Node): Point | undefined {
  if (said.kind === 'span') return said.stretch
  return said.kind === 'by' && said.how !== 'before' ? untimed({ said }) : undefined
}

/** "Tháng 5/2024 (trước ngày 25)": the day is one of that month; "tháng 6, tháng 12 (trước ngày 20)": one of each. */
export function dayInMonth(out: Node[], node: Node): boolean {
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
export function afterAndBefore(last: Node, node: Node): boolean {
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

/** "6 tháng đầu năm và cả năm": the whole year is the second of two spans. */
export function wholeYearAfter(last: Node, node: Of<'always'>): boolean {
  if (!isKind(last, 'span') || !node.said.during || last.label !== node.label) return false
  const part = last.said.stretch
  if (part.kind === 'months' && periodOf(part.from, part.to))
    (node as Node).said = { kind: 'span', stretch: node.said.during }
  return false
}
