/** What the words beside a time do to it: conditions, relative clauses, shares of a whole, and a start that was not understood. */
import { foldKey } from '../text/fold.ts'
import { NEXT_WORKDAY } from './asides.ts'
import { type Cursor, fork, isAny, textOf } from './cursor.ts'
import type { Lex } from './forms.ts'
import { ENUMERATOR } from './marks.ts'
import { isDataNote } from './no-deadline.ts'
import { noteTo, set, swallow } from './node.ts'
import { isKind, type Node, type Of } from './said.ts'
import { EXCEPTIONAL } from './set-apart.ts'
import { excepts, numberIn, ofHours, timeIn } from './unread.ts'

/**
 * The nodes with the conditions behind a time no events of their own: "trước 30/6 nếu được duyệt" has a note, what a
 * condition does to a time ("nếu không kịp thì quý III") is not read.
 */
export function conditioned(c: Cursor, nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (const [i, node] of nodes.entries()) {
    const last = out.at(-1)
    const next = nodes[i + 1]
    if (last && laterThan(c, last, node)) out.push({ ...node, said: { kind: 'unread' } })
    else if (
      last &&
      (datesFigures(c, last, node, next) || (exception(c, last, node) && next?.link !== 'none'))
    ) {
      noteAll(last, withLabel(c, node), node)
    } else if (!last && conditionOfTime(c, node, next)) out.push({ ...node, said: { kind: 'unread' } })
    else if (last && isKind(last, 'unread') && isCondition(c, last) && node.link === 'none') {
      swallow(last, node)
      noteTo(last, node.note ?? '')
    } else if (last && isKind(node, 'event') && isCondition(c, node) && !joinedTo(last, node)) {
      const alone = next?.link !== 'none' && !node.said.within
      const text = textOf(c, node.from, node.to)
      if (alone && (!timeIn(c, node.from, node.to) || nextWorkday(text))) {
        if ((node.link === ';' && !nextWorkday(text)) || isKind(last, 'unread')) out.push(node)
        else noteAll(last, node.label === last.label ? text : withLabel(c, node), node)
      } else out.push({ ...node, said: { kind: 'unread' }, link: node.link === 'none' ? ',' : node.link })
    } else out.push(node)
  }
  return out
}

function noteAll(last: Node, text: string, { note }: Node): void {
  noteTo(last, text)
  noteTo(last, note ?? '')
}

function withLabel(c: Cursor, { label, from, to }: Node): string {
  const text = textOf(c, from, to)
  return label === undefined ? text : `${label}: ${text}`
}

/** "Họp ngày 05 hằng tháng, thông báo kết luận sau 02 ngày làm việc": after what stands before it, which is no event. */
function laterThan(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(node, 'event') || node.said.words || !node.said.within || isKind(last, 'unread')) return false
  return (
    c.tokens[node.from]?.text === 'sau' &&
    (last.said.kind !== 'event' || !last.said.words || last.said.how === 'at')
  )
}

/** "Gửi trước ngày 15/12, số liệu tính đến hết ngày 14/12": the days that the report is on. */
function datesFigures(c: Cursor, last: Node, node: Node, next: Node | undefined): boolean {
  if (!isKind(node, 'unread') || isKind(last, 'unread') || node.link === 'none') return false
  return (
    (next === undefined || next.link === ';' || next.link === ',') &&
    isDataNote(textOf(c, node.from, node.to))
  )
}

/** "…, trừ trường hợp có quy định khác": it names no time that could be left out. */
function exception(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(node, 'unread') || isKind(last, 'unread') || !excepts(c, node)) return false
  return (
    (node.link === ',' || node.link === 'none' || node.link === '(') && !timeIn(c, node.from + 1, node.to)
  )
}

function isCondition(c: Cursor, { from }: Node): boolean {
  return /^(nếu|trong trường hợp|trường hợp)/.test(c.tokens[from]?.text ?? '')
}

/** "Nếu Kế hoạch ban hành sau ngày 31/01 thì …": a condition with a time of its own. */
function conditionOfTime(c: Cursor, node: Node, next: Node | undefined): boolean {
  return isKind(node, 'event') && isCondition(c, node) && isKind(next, 'open') && next.link === 'none'
}

/** "hoặc nếu có yêu cầu" and what stands behind an event without a day are one more occasion. */
function joinedTo(last: Node, node: Node): boolean {
  if (node.link === 'and' || node.link === 'or') return true
  return isKind(last, 'event') && !last.said.within
}

/** "nếu trùng ngày nghỉ thì lùi sang ngày làm việc tiếp theo": the next working day is given for every day anyway. */
function nextWorkday(text: string): boolean {
  return WORKDAY_AFTER.test(foldKey(text))
}

const WORKDAY_AFTER = new RegExp(`${NEXT_WORKDAY}(?!\\p{L})`, 'u')

/** "tháng tiếp theo tháng phát sinh nghĩa vụ thuế": which period is meant, no event. */
export function occursIn(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(node, 'event') || node.said.within || node.link !== 'none') return false
  if (!c.tokens[node.from]?.lexes.includes('occur')) return false
  if (isKind(last, 'unread')) return timeIn(c, last.from, last.to) && swallow(last, node)
  if (!isKind(last, 'again') && !isKind(last, 'rule') && !isKind(last, 'by')) return false
  const text = textOf(c, node.from, node.to)
  noteTo(last, text)
  last.to = node.to
  return true
}

/** "Không quá 1/2 thời gian quy định": a share of something, not a day. */
export function isShare(c: Cursor, { from, to, said }: Pick<Node, 'from' | 'to' | 'said'>): boolean {
  if (said.kind !== 'by' || said.point.kind !== 'date' || said.point.year !== undefined) return false
  const [first, mark, second] = [c.tokens[to - 3], c.tokens[to - 2], c.tokens[to - 1]]
  if (mark?.text !== '/' || to - 3 < from || c.tokens[to - 4]?.text === 'ngày') return false
  if (first?.text.length !== 1 || second?.text.length !== 1) return false
  return (first.value ?? 9) < (second.value ?? 0)
}

/** "… khi tỷ lệ dưới 50% đến hết quý II", "có 02 hồ sơ quá hạn trong 01 tháng": what is counted, and in which days. */
export function countedIn(c: Cursor, last: Of<'event'>, node: Node): boolean {
  const { words, within } = last.said
  if (!words || within || node.link !== 'none' || !counts(c, words)) return false
  const lead = c.tokens[node.from]?.text
  const inside =
    (isKind(node, 'event') && !node.said.words && (lead === 'trong' || lead === 'từ')) ||
    isKind(node, 'span') ||
    isKind(node, 'range') ||
    (isKind(node, 'by') && node.said.until === true)
  return inside && swallow(last, node)
}

function counts(c: Cursor, [from, to]: [number, number]): boolean {
  return c.tokens
    .slice(from, to)
    .some(
      ({ kind, text }, i) =>
        text === '%' ||
        (kind === 'number' &&
          c.tokens[from + i + 1]?.kind === 'word' &&
          !/^(số|điều|khoản|mục|chương|năm|tháng|ngày|quý|lần|thứ)$/.test(
            c.tokens[from + i - 1]?.text ?? '',
          )),
    )
}

/** "Sau khi kết thúc đợt cao điểm từ ngày 01/6 đến ngày 30/6": the days of what ends, not of the work. */
export function daysOfEvent(c: Cursor, last: Of<'event'>, node: Node): boolean {
  if (last.said.how !== 'after' && last.said.how !== 'before') return false
  if (c.tokens[node.from]?.lexes.includes('in')) return false
  return isKind(node, 'range') && node.link === 'none' && swallow(last, node)
}

/** "Hằng quý trong 6 tháng đầu sau khi sáp nhập": where the turns end hangs on an event. */
export function turnsUntil(last: Node, node: Node): boolean {
  if (!isKind(last, 'again') || !isKind(node, 'event') || node.link !== 'none') return false
  const unit = node.said.within?.unit
  return (unit === 'month' || unit === 'year') && node.said.words !== undefined && swallow(last, node)
}

/** "trước ít nhất 10 ngày nhưng | không quá 45 ngày trước khi …": half a limit is none. */
export function halfLimit(c: Cursor, last: Node, node: Node): boolean {
  if (!isKind(last, 'unread') || node.link !== 'none') return false
  const [end, first] = [fork(c, last.to - 1), fork(c, node.from)]
  // "sau khi | kết thúc quý IV", "chậm nhất 05 ngày | trước ngày 15 hằng tháng".
  if (isAny(end, TRIGGERS) && last.to - last.from <= 5) return swallow(last, node)
  if (isAny(first, BOUNDS) && isAny(end, LENGTHS) && numberIn(c, last.to - 3, last.to))
    return swallow(last, node)
  if (!isKind(node, 'event')) return false
  const bounds = node.said.within !== undefined || node.said.how === 'before'
  return bounds && numberIn(c, last.from, last.to) && swallow(last, node)
}

const TRIGGERS: readonly Lex[] = ['when', 'after', 'beforeEvent', 'before']
const BOUNDS: readonly Lex[] = ['after', 'beforeEvent', 'before']
const LENGTHS: readonly Lex[] = ['day', 'workday', 'hour']

/** "Nộp trong giờ hành chính": the hours in which something is taken in; "trong giờ hành chính ngày 28/6": those of a day. */
export function inHours(c: Cursor, last: Node, node: Node): boolean {
  const days = isKind(node, 'by') || isKind(node, 'range')
  if (isKind(last, 'always') && node.link !== ':' && days && ofHours(c, last)) {
    const hours = textOf(c, last.from, last.to)
    if (last.said.from || last.said.during || !set(last, node, node.said)) return false
    noteTo(last, hours)
    return true
  }
  if (!isKind(last, 'unread') || node.link !== 'none' || !isKind(node, 'always')) return false
  return ofHours(c, node) && swallow(last, node)
}

/** A limit that names no start, where what stands behind it in the sentence names one that was not understood. */
export function startUnread(c: Cursor, nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (const node of nodes) {
    const last = out.at(-1)
    const nameless = isKind(last, 'event') && last.said.within !== undefined && !last.said.words
    if (last && nameless && isKind(node, 'unread') && node.link !== ';' && namesStart(c, node))
      swallow(last, node)
    else out.push(node)
  }
  return out
}

function namesStart(c: Cursor, { from, to }: Node): boolean {
  return c.tokens.slice(from, to).some(({ text }) => STARTS.test(text))
}

const STARTS = /^(kể từ|tính từ|kể từ khi|tính từ khi|sau khi|trước khi)$/

/** A limit alone is one where it is said in working days, or its heading says so: "Thời gian thực hiện hợp đồng: 90 ngày". */
export function limitStands(node: Of<'event'>, before: Node | undefined): boolean {
  const { said, label, link } = node
  // Behind an event without a limit it may run from there.
  if (isKind(before, 'event') && !before.said.within) return false
  if (label !== undefined && !ENUMERATOR.test(label)) {
    const key = foldKey(label)
    return LIMIT.test(key) || (said.within?.unit === 'workday' && EXCEPTIONAL.test(key))
  }
  const listed = link === ',' && isKind(before, 'event') && before.said.bare === true
  const first = before === undefined || link === ';' || listed
  return first && said.within?.unit === 'workday'
}

const LIMIT =
  /^(rút ngắn|giảm|cắt giảm) |(^|; )(tổng )?(thời hạn|hạn|thời gian (thực hiện|hoàn thành|giải quyết|xử lý|trả lời|gửi|nộp|báo cáo))/

/** "Chốt số liệu lúc 17 giờ ngày 14/12, báo cáo trước ngày 16/12": the first is the day of the figures, and not due. */
export function figuresTaken(last: Node | undefined, node: Node): void {
  if (!last || isKind(node, 'unread') || !/(^|; |, )chốt số liệu$/.test(foldKey(last.label ?? ''))) return
  const day = (isKind(last, 'by') && last.said.how === 'on') || isKind(last, 'rule') || isKind(last, 'again')
  const sent = /^(báo cáo|gửi|nộp|tổng hợp|trình)( |$)/.test(foldKey(node.label ?? ''))
  if (day && sent) (last as Node).said = { kind: 'unread' }
}
