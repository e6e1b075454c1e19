/** Joins an event with its limit, its days or the ground of another time: "khi …, trong vòng 03 ngày làm việc". */
import { foldKey } from '../text/fold.ts'
import { type Cursor, textOf } from './cursor.ts'
import { hasYear, lastsFor } from './days.ts'
import { leavesHolidaysOut, outsideHolidays } from './grammar/days-off.ts'
import { isSameDay, LATEST, periodEnding } from './limit-starts.ts'
import { noteTo, set, swallow } from './node.ts'
import { isKind, isStretch, type Node, type Of, type Spot } from './said.ts'

/** "Hội nghị cán bộ, công chức hàng năm" comes again each year. */
export function yearlyEvent(last: Node, node: Node): boolean {
  if (!isKind(last, 'event') || !isKind(node, 'again') || node.link !== 'none') return false
  // "Dịp Tết trước 13 giờ 30 hằng ngày" is another time.
  if (node.said.on || node.said.time !== undefined) return false
  // Behind a bracket or a note it says how often something else comes.
  if (last.said.within || last.said.words?.[1] !== node.from) return false
  last.said.words = [last.said.words[0], node.to]
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
  // "3 ngày, từ ngày 14/8": so long it goes on.
  if (last.said.bare && node.link === ',' && within.unit !== 'workday') return swallow(last, node)
  const { from } = node.said
  const first: Spot = isStretch(from) ? { kind: 'edge', edge: 'start', of: from } : from
  const at: Node = last
  at.said = { kind: 'by', how: 'by', point: { kind: 'counted', from: first, within } }
  at.to = node.to
  return true
}

/** "Kể từ ngày 15/6/2024, trong vòng 10 ngày": the limit runs from the day before it. */
export function runsFromBefore(last: Node, node: Node): boolean {
  if (!isKind(last, 'open') || last.said.after || !isKind(node, 'event')) return false
  const { within, words } = node.said
  if (words || !within || within.count === 0 || within.unit === 'hour') return false
  const { from } = last.said
  const first: Spot = isStretch(from) ? { kind: 'edge', edge: 'start', of: from } : from
  return set(last, node, { kind: 'by', how: 'by', point: { kind: 'counted', from: first, within } })
}

/** "trong 02 ngày (15 - 16/8/2024)": the days that are meant; if they are more or fewer, nobody knows. */
export function daysNamed(last: Of<'event'>, node: Node): boolean {
  const { within, words } = last.said
  if (words || !within || within.count === 0 || !isKind(node, 'range')) return false
  // How many of them are working days the year decides, which is not known here.
  if (within.unit === 'workday' && last.said.bare) return swallow(last, node)
  if (within.unit !== 'day' && within.unit !== 'week' && within.unit !== 'month') return false
  const { from, to } = node.said
  const fits = lastsFor(from, to, within)
  if (fits === undefined) return false
  if (!fits) return swallow(last, node)
  const at: Node = last
  at.said = node.said
  at.to = node.to
  return true
}

/** "Khi nhận được hồ sơ, trong vòng 03 ngày làm việc": the limit runs from the event named before it. */
export function limitedEvent(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(last, 'event') || !isKind(node, 'event') || !node.said.within || node.said.words) return false
  // "trong ngày văn bản được ký, chậm nhất là trong ngày làm việc tiếp theo"
  if (isSameDay(last) && node.link === ',' && LATEST.test(c.tokens[node.from]?.text ?? ''))
    return set(last, node, { within: node.said.within })
  if (last.said.within || !last.said.words) return false
  if (last.said.how === 'before') return limitBefore(c, last, node)
  if (!LIMITED.includes(last.said.how)) return false
  if ((node.link === '(' && node.said.bare) || node.said.from || node.said.to || node.said.during)
    return false
  // "Dịp Tết chậm nhất 20 ngày": of a feast nobody knows from which of its days.
  if (c.tokens[last.said.words[0]]?.lexes.includes('tet')) return swallow(last, node)
  const { within, told } = node.said
  const every = periodEnding(c, last.said.words)
  if (every === undefined)
    return set(last, node, { within, words: happening(c, last), ...(told ? { told } : {}) })
  // "Khi kết thúc quý: trong vòng 10 ngày" is no event, but each quarter's end.
  if (every === 'named' || !['day', 'workday', 'week'].includes(within.unit)) return swallow(last, node)
  const unit = within.unit === 'workday' ? 'workday' : 'day'
  const count = within.unit === 'week' ? within.count * 7 : within.count
  const at: Node = last
  at.said = { kind: 'again', every, on: { kind: 'shift', count, unit } }
  at.to = node.to
  return true
}

/** "Trước khi thu hồi đất, chậm nhất là 90 ngày": so long before it; "…, trong 03 ngày" may be counted from anywhere. */
function limitBefore(c: Cursor, last: Of<'event'>, node: Of<'event'>): boolean {
  const { within, bare, told } = node.said
  if (!within || bare || node.link === 'and' || node.link === ';') return false
  const at: Node = last
  if (told || within.count === 0 || !LATEST.test(c.tokens[node.from]?.text ?? '')) return swallow(at, node)
  return set(at, node, { within })
}

/** "khi có yêu cầu thì báo cáo: …": what is to be done then stands beside it, where a limit shows that it is the duty's. */
function happening(c: Cursor, last: Of<'event'>): [number, number] {
  const [from, to] = last.said.words ?? [last.from, last.to]
  for (let i = from + 1; i < to; i++) {
    if (c.tokens[i]?.text !== 'thì') continue
    noteTo(last, textOf(c, i, to))
    return [from, i]
  }
  return [from, to]
}

const LIMITED: readonly string[] = ['when', 'after', 'under']

/** "trong 05 ngày, không kể ngày nghỉ": days off do not count. */
export function daysOffOut(c: Cursor, last: Of<'event'>, node: Node): boolean {
  const { within } = last.said
  if (!within || node.link === 'none') return false
  const text = textOf(c, node.from, node.to)
  if (!leavesHolidaysOut(foldKey(text))) return false
  noteTo(last, text)
  return set(last, node, { within: outsideHolidays(within, text) })
}

/** "Hằng quý, trước ngày họp giao ban 03 ngày": each time before it. */
export function eachTimeBefore(last: Node, node: Node): boolean {
  if (!isKind(last, 'again') || !isKind(node, 'event') || node.said.how !== 'before' || !node.said.within)
    return false
  const { on, of, times, interval, bare, every, ...limits } = last.said
  if (on || of || times || interval || bare || node.link === '(' || node.link === ':') return false
  return set(last, node, { ...node.said, ...limits, kind: 'event', every })
}

/** "Hằng tháng cho đến khi hoàn thành": goes on until something happens, which is told beside it. */
export function untilHappens(c: Cursor, out: Node[], node: Node): boolean {
  const last = out.at(-1)
  if (!last) return false
  if (!isKind(node, 'always') || !node.said.until || node.label !== last.label) return false
  const { kind } = last.said
  if (kind === 'event' && last.said.how === 'after' && node.link === 'none') {
    last.said = { kind: 'always' }
    node.note = textOf(c, last.from, node.to)
    const goesOn = last.link === 'none' ? out.at(-2) : undefined
    if (goesOn && (goesOn.said.kind === 'again' || goesOn.said.kind === 'always')) {
      out.pop()
      goesOn.to = node.to
      goesOn.assumed = [...(goesOn.assumed ?? []), ...(node.assumed ?? [])]
      return true
    }
  } else if (kind === 'open' && !last.said.after) last.said = { kind: 'always', from: last.said.from }
  else if (kind !== 'again' && kind !== 'always' && kind !== 'rule' && kind !== 'event') return false
  last.to = node.to
  last.assumed = [...(last.assumed ?? []), ...(node.assumed ?? [])]
  return true
}

/** "Trước ngày 15/12 theo quy định": words about the ground of a time, not another time. */
export function noted(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(node, 'event') || node.said.within) return false
  // "Thứ Hai hằng tuần tại cuộc họp giao ban": where it is done.
  const where = node.said.how === 'at' && node.link === 'none' && !isKind(last, 'event')
  if (node.said.how !== 'under' && !where) return false
  const text = textOf(c, node.from, node.to)
  if (isKind(last, 'event') || (node.link !== 'none' && !FORM.test(foldKey(text)))) return false
  if (node.said.from || node.said.to || node.said.during) return false
  noteTo(last, text)
  last.to = node.to
  return true
}

/** "Trước 15/6, theo mẫu kèm Công văn …": how it is to be written, and nothing that it waits for. */
const FORM = /^(theo|đúng)( đúng)?( thời hạn)? quy định$|^theo (mẫu|biểu|biểu mẫu|đề cương|phụ lục)( |$)/

/** "Sau khi kết thúc năm 2024, trước ngày 31/01": of which year the day is, only the end before it would tell. */
export function dayAfterEnd(c: Cursor, { said }: Of<'event'>, node: Node): boolean {
  if (said.how !== 'after' || !said.words || !c.tokens[said.words[0]]?.lexes.includes('ending')) return false
  if (!isKind(node, 'by') && !isKind(node, 'span')) return false
  return !hasYear(node.said.kind === 'by' ? node.said.point : node.said.stretch)
}
