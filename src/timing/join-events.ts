/** Joins an event with its limit, its days or the ground of another time: "khi …, trong vòng 03 ngày làm việc". */
import { foldKey } from '../text/fold.ts'
import { daysBetween } from '../time/day.ts'
import { type Cursor, textOf } from './cursor.ts'
import { cross, hasYear } from './days.ts'
import { set, swallow } from './node.ts'
import { isKind, isStretch, type Node, type Of, type Spot } from './said.ts'

/** "Hội nghị cán bộ, công chức hàng năm" comes again each year. */
export function yearlyEvent(last: Node, node: Node): boolean {
  if (!isKind(last, 'event') || !isKind(node, 'again') || node.link !== 'none' || node.said.on) return false
  const { words, within } = last.said
  if (within || (words && words[1] !== node.from)) return false
  if (words) last.said.words = [words[0], node.to]
  last.said.every = node.said.every
  last.to = node.to
  return true
}

/** "trong 02 năm (2024 - 2025)": the years that are meant. */
export function yearsNamed(last: Of<'event'>, node: Node): boolean {
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
export function runsFrom(last: Of<'event'>, node: Node): boolean {
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
export function daysNamed(last: Of<'event'>, node: Node): boolean {
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
export function limitedEvent(last: Node, node: Node): boolean {
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
export function noted(c: Cursor, last: Node, node: Node): boolean {
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

/** "Sau khi kết thúc năm 2024, trước ngày 31/01": of which year the day is, only the end before it would tell. */
export function dayAfterEnd(c: Cursor, { said }: Of<'event'>, node: Node): boolean {
  if (said.how !== 'after' || !said.words || !c.tokens[said.words[0]]?.lexes.includes('ending')) return false
  if (!isKind(node, 'by') && !isKind(node, 'span')) return false
  return !hasYear(node.said.kind === 'by' ? node.said.point : node.said.stretch)
}
