/** From when a limit runs that does not say it itself: from the event of its neighbour, from none that is known, or no more. */
import { foldKey } from '../text/fold.ts'
import { type Cursor, fork, is, isAny, take, textOf } from './cursor.ts'
import { stretch } from './grammar/span.ts'
import { lengthOf } from './grammar/unit.ts'
import { areTurns } from './join-lists.ts'
import { noteTo } from './node.ts'
import { type EventSaid, isKind, type Node, type Of } from './said.ts'
import { EXCEPTIONAL } from './set-apart.ts'
import type { Every, Within } from './types.ts'
import { timeIn } from './unread.ts'

/** "05 ngày làm việc (hồ sơ đơn giản), 10 ngày làm việc (hồ sơ phức tạp) kể từ ngày nhận hồ sơ": both run from there. */
export function startShared(nodes: readonly Node[]): void {
  for (let i = nodes.length - 2; i >= 0; i--) {
    const [node, next] = [nodes[i], nodes[i + 1]]
    if (isKind(node, 'event') && next) turnShared(node, next)
    if (!isKind(node, 'event') || !isKind(next, 'event') || next.link === 'none') continue
    const parallel = areParallel(node, next)
    if (next.link === ';' && !parallel) continue
    const [{ words, within, from }, { how, words: start, within: other }] = [node.said, next.said]
    // "Trong thời hạn 60 ngày và ít nhất 15 ngày trước ngày …": the first is no limit from the day that work comes in.
    if (next.link === 'and' && !words && within && how === 'before' && other) unread(node)
    if (words || !within || from || !start || !other) continue
    // "Gửi các Ban chậm nhất 20 ngày, gửi đại biểu chậm nhất 07 ngày trước ngày khai mạc": both before it.
    const both = how === 'before' && next.link === ','
    if (!both && (how !== 'after' || (node.label !== next.label && !parallel))) continue
    startFrom(node, { kind: 'event', how, words: start })
  }
}

/** "Cấp huyện: chậm nhất 05 ngày, cấp xã: chậm nhất 03 ngày kể từ …": the same step of two groups, not one behind the other. */
function areParallel({ label = '' }: Node, { label: other = '' }: Node): boolean {
  const [group, same] = [label, other].map((it) => GROUP.exec(foldKey(it))?.[0])
  return group !== undefined && group === same
}

const GROUP = /^(cấp|các|hồ sơ|đối với|trường hợp|dự án|nhóm|loại|thủ tục|nhiệm vụ)(?= )/

/**
 * "05 ngày làm việc đối với hồ sơ đơn giản, 10 ngày làm việc đối với hồ sơ phức tạp, kể từ ngày tiếp nhận hồ sơ": the start
 * stands behind what the limits are for, and is that of all of them.
 */
export function startBehind(c: Cursor, nodes: readonly Node[]): Node[] {
  const out: Node[] = []
  for (const node of nodes) {
    const words = isKind(node, 'unread') && node.link !== ';' ? startWords(c, node) : undefined
    const last = out.at(-1)
    if (!words || !isKind(last, 'event') || !isStartless(last) || last.note === undefined) {
      out.push(node)
      continue
    }
    for (let i = out.length - 1; i >= 0; i--) {
      const it = out[i]
      if (!isKind(it, 'event') || !isStartless(it)) break
      startFrom(it, { kind: 'event', how: 'after', words })
      if (it.link === 'none' || it.link === 'or') break
    }
    last.to = node.to
    if (node.note !== undefined) noteTo(last, node.note)
  }
  return out
}

function isStartless({ said: { words, within, from } }: Of<'event'>): boolean {
  return words === undefined && within !== undefined && from === undefined
}

/** "kể từ ngày tiếp nhận hồ sơ": what happens then, where it holds no time of its own. */
function startWords(c: Cursor, { from, to }: Node): [number, number] | undefined {
  const [since, on] = [c.tokens[from], c.tokens[from + 1]]
  if (!since?.lexes.includes('since') || !on?.lexes.includes('onDay')) return undefined
  return from + 2 >= to || timeIn(c, from + 2, to) ? undefined : [from + 2, to]
}

/** "Cấp huyện chậm nhất 05 ngày, cấp tỉnh chậm nhất 10 ngày sau khi kết thúc quý": both after each quarter. */
function turnShared(node: Of<'event'>, next: Node): void {
  const { words, within, from, bare } = node.said
  if (words || !within || from || bare || node.label === undefined || next.label === undefined) return
  if ((next.link !== ',' && next.link !== 'and') || !(isKind(next, 'rule') || isKind(next, 'again'))) return
  turnFrom(node, next, within)
}

/** The same turns as another, so long after each of their ends: "…; đối với Tổng công ty chậm nhất là 45 ngày". */
function turnFrom(node: Node, { said }: Of<'again'> | Of<'rule'>, { count, unit }: Within): void {
  if (said.on?.kind !== 'shift' || (unit !== 'day' && unit !== 'workday')) return
  node.said = { ...said, on: { ...said.on, count: Math.sign(said.on.count) * count, unit } }
}

/** "02 ngày làm việc kể từ ngày lập biên bản (vùng sâu, xa không quá 03 ngày làm việc)": from the same event. */
function startBeside(c: Cursor, last: Of<'event'>, node: Of<'event'>): void {
  if (!last.said.words || !last.said.within || node.said.words || node.label === last.label) return
  if (node.label === undefined || EXCEPTIONAL.test(foldKey(node.label))) return
  // "(các phòng cho ý kiến trong 03 ngày)" is another step, which may run from elsewhere.
  if (/^(không|tối đa)/.test(c.tokens[node.from]?.text ?? '')) startFrom(node, last.said)
  else unread(node)
}

/** "…; đối với vùng sâu, vùng xa không quá 10 ngày": one clause, of which the beginning has no time. */
function begunBefore(c: Cursor, last: Node | undefined, node: Node): boolean {
  if (!isKind(last, 'unread') || last.link !== ';' || node.link !== ',') return false
  return /^đối với /.test(foldKey(textOf(c, last.from, last.to)))
}

/** "…, riêng hồ sơ phức tạp không quá 10 ngày": the other limit runs from the same event. */
export function startToo(c: Cursor, out: readonly Node[], node: Node): void {
  if (!isKind(node, 'event') || !node.said.within) return
  const begun = begunBefore(c, out.at(-1), node)
  const last = out.at(begun ? -2 : -1)
  if (node.link === '(' && isKind(last, 'event')) startBeside(c, last, node)
  // "Lần 1: sau 03 tháng kể từ ngày kết thúc khóa học; lần 2: sau 06 tháng"
  const turns = isKind(last, 'event') && areTurns(last.label, node.label) && !node.said.words
  if (turns && last.said.words && last.said.within && !node.said.bare) startFrom(node, last.said)
  if (node.label === undefined) return
  if (!EXCEPTIONAL.test(foldKey(node.label))) {
    // "…; đối với hồ sơ liên thông, Sở gửi Bộ trong 02 ngày" is a step, which may run from elsewhere.
    if (!begun || node.said.words) return
    if (!/^(không|tối đa)/.test(c.tokens[node.from]?.text ?? '')) {
      unread(node)
      return
    }
  }
  // "Đối với vụ việc phức tạp có thể gia hạn không quá 30 ngày": that much more, and not from the same day.
  if (/(^| )(gia hạn|thêm)( |$)/.test(foldKey(node.label))) {
    unread(node)
    return
  }
  // "20 ngày kể từ ngày kết thúc quý; đối với Tổng công ty chậm nhất là 45 ngày"
  if ((isKind(last, 'again') || isKind(last, 'rule')) && last.said.on?.kind === 'shift' && !node.said.words) {
    turnFrom(node, last, node.said.within)
    return
  }
  // "Trong 30 ngày kể từ ngày 01/4/2024; trường hợp phức tạp không quá 45 ngày"
  if (
    isKind(last, 'by') &&
    last.said.point.kind === 'counted' &&
    !node.said.words &&
    node.said.within.unit !== 'hour'
  ) {
    const counted: Node = node
    counted.said = { kind: 'by', how: 'by', point: { ...last.said.point, within: node.said.within } }
    return
  }
  if (!isKind(last, 'event') || !last.said.within) return
  // "trong 10 ngày, trường hợp cần thiết không quá 15 ngày, kể từ ngày …": said behind both.
  if (!last.said.words && node.said.words && node.link === ',')
    (last as Node).said = { ...last.said, words: node.said.words, how: node.said.how }
  if (last.said.words && !node.said.words) startFrom(node, last.said)
}

/** "15 ngày làm việc, rút ngắn còn 10 ngày làm việc kể từ …": the first limit holds no more. */
export function shortened(last: Node | undefined, node: Node): void {
  if (!last || !isKind(last, 'event') || !last.said.within || !isKind(node, 'event') || !node.said.within)
    return
  if (node.label !== undefined && SHORTER.test(foldKey(node.label))) unread(last)
}

const SHORTER = /^(được |nay )?(rút ngắn|cắt giảm|giảm)( (thời gian|thời hạn))?( xuống)?( còn)?$/

/**
 * "Sau khi xảy ra sự cố, báo cáo nhanh trong 02 giờ và báo cáo đầy đủ trong 24 giờ": both run from the event. What is to
 * follow ("…, báo cáo chi tiết sau 03 ngày", "trong 10 ngày sau đó") may run from what stands before it, and is not read.
 */
export function startOfNext(c: Cursor, last: Node | undefined, node: Node): void {
  if (!isKind(node, 'event') || node.said.words || !node.said.within) return
  if (SINCE.test(foldKey(node.label ?? ''))) {
    unread(node)
    return
  }
  if (!last || node.said.from) return
  if (isSameDay(last) && LATEST.test(c.tokens[node.from]?.text ?? '')) return
  if (
    (isKind(last, 'event') && last.said.within && stepUnclear(c, last, node)) ||
    startUnknown(c, last, node)
  ) {
    unread(node)
    return
  }
  const start = isKind(last, 'event') ? last.said : undefined
  const behind =
    c.tokens[node.to]?.text === 'sau đó' ||
    c.tokens[node.to - 1]?.text === 'sau đó' ||
    // "…, sau đó UBND tỉnh quyết định trong 05 ngày làm việc"
    c.tokens.slice(last.to, node.from).some(({ text }) => text === 'sau đó' || text === 'tiếp đó')
  const first = fork(c, node.from)
  const within = node.link === 'and' && !behind && isAny(first, ['within', 'by']) && !is(first, 'after')
  if (start?.words && !start.within) {
    // "ngay sau khi chẩn đoán và không muộn hơn 24 giờ"; behind a comma the limit is the event's own.
    if (!within || node.label !== last.label) return
    // "Từ khi kết thúc năm và trong 15 ngày" would be of each year.
    if (periodEnding(c, start.words)) unread(node)
    else startFrom(node, start)
    return
  }
  // "…; báo cáo đầy đủ trong 05 ngày": with nobody named it may run from the same event or from the first report.
  const sent = node.link === ';' && start?.within && reports(node)
  if (node.link !== 'and' && node.link !== ',' && !sent) return
  if (!behind && (!start?.words || node.label === undefined)) return
  if (start?.words && within) startFrom(node, start)
  else unread(node)
}

/**
 * Behind a limit: "… có thể kéo dài nhưng không quá 60 ngày" is how much longer that one may take, "trước khi giấy phép hết
 * hạn tối thiểu 45 ngày, tối đa 90 ngày" how early; "… kể từ ngày ký phải gửi Bộ, đồng thời đăng Công báo chậm nhất 03 ngày"
 * may run from the same day or not.
 */
function stepUnclear(c: Cursor, { said, label }: Of<'event'>, node: Of<'event'>): boolean {
  if (c.tokens[node.from]?.text === 'nhưng' || (said.how === 'before' && node.link === ',')) return true
  return said.words !== undefined && node.link === 'none' && !node.said.bare && node.label === label
}

/**
 * "Kể từ ngày ban hành, Sở phải công khai trong 05 ngày": from a day that was not understood; "sau khi kết thúc quý và không
 * quá 15 ngày đối với báo cáo năm": from a day that only the report would tell.
 */
function startUnknown(c: Cursor, last: Node, node: Node): boolean {
  if (isKind(last, 'unread') && SINCE.test(foldKey(last.label ?? ''))) return true
  if (isKind(last, 'unread') && node.link === ',')
    return isAny(fork(c, last.from), ['since', 'from', 'ending'])
  const turns = isKind(last, 'again') || isKind(last, 'rule')
  return turns && last.said.on?.kind === 'shift' && node.link === 'and'
}

/** "Kể từ ngày nhận đủ hồ sơ: Sở thẩm định trong 07 ngày": a heading that tells the start. */
const SINCE = /^(kể|tính) từ (khi|ngày|thời điểm|lúc) /

/** "kết thúc quý": which period ends; one that the calendar names ("kết thúc quý II") is none that comes again. */
export function periodEnding(c: Cursor, [from, to]: [number, number]): Every | 'named' | undefined {
  const ahead = fork(c, from, to)
  if (!take(ahead, 'ending')) return undefined
  const length = lengthOf(ahead)
  if (length && ahead.at === to) return length.interval || length.of ? 'named' : length.every
  ahead.at = from + 1
  return stretch(ahead) && ahead.at === to ? 'named' : undefined
}

function startFrom(node: Of<'event'>, { words, how }: EventSaid): void {
  const { bare: _, ...said } = node.said
  node.said = { ...said, words, how }
}

function unread(node: { said: Node['said'] }): void {
  node.said = { kind: 'unread' }
}

/** "báo cáo đầy đủ …": what is to be sent, and by nobody named. */
function reports({ label = '' }: Node): boolean {
  return /^(báo cáo|bc|thông báo)( |$)/.test(foldKey(label))
}

export function isSameDay(node: Node): boolean {
  return isKind(node, 'event') && node.said.within?.count === 0
}

export const LATEST = /^(chậm|muộn|trễ) nhất/
