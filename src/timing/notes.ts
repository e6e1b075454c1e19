/** Words beside a time that hold none themselves, and stay beside it as its note: brackets, purposes, what is to be done. */
import { foldKey } from '../text/fold.ts'
import type { Span } from '../time/day.ts'
import { wholeMonths } from '../time/period.ts'
import { isAside } from './asides.ts'
import { type Cursor, cursorOf, fork, is, peek, textOf, tokenAt } from './cursor.ts'
import { daysOf, type Years } from './days.ts'
import { saysLonger } from './grammar/clause.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { stretch } from './grammar/span.ts'
import { lengthOf } from './grammar/unit.ts'
import { TERMS } from './heading.ts'
import { isShare } from './join-clauses.ts'
import { bullet, closeOf, stops } from './marks.ts'
import { tellsWhich } from './no-deadline.ts'
import { isNoTime, isUnit, isWord } from './no-time.ts'
import { noteTo } from './node.ts'
import { isKind, type Link, type Node } from './said.ts'
import { exceptional } from './set-apart.ts'
import { tokensOf } from './tokens.ts'
import { boundTimeHere } from './unread.ts'
import { namesActor } from './who.ts'

/** What looks back on a period. */
const REVIEW = /báo cáo|số liệu|kết quả|tổng kết|sơ kết|đánh giá|quyết toán/

/**
 * "Quý I (báo cáo năm 2023)", "20/12 (báo cáo năm 2024)": the period that the report due then is on. Behind a stretch a
 * month may be when it is due, and is read.
 */
export function isReportOn({ said, label }: Node, before: Node): boolean {
  if (said.kind !== 'span' || said.during || label === undefined || !REVIEW.test(foldKey(label))) return false
  const { stretch } = said
  const long = stretch.kind === 'years' || (stretch.kind === 'months' && stretch.to > stretch.from)
  return long || before.said.kind === 'by'
}

/** The days of the period that a heading looks back on: "Báo cáo quý IV", "tổng kết năm 2024", "báo cáo năm". */
export function periodNamed(label: string, year: number, years: Years): Span | undefined {
  const text = foldKey(label)
  if (!REVIEW.test(text) || text.includes('kế hoạch')) return undefined
  const tokens = tokensOf(label)
  const c = cursorOf(label, tokens)
  for (let at = tokens.length - 1; at >= 0; at--) {
    c.at = at
    const found = stretch(c)
    if (found) return daysOf(found, year, years)
  }
  return / năm$/.test(text) ? wholeMonths(year, 1, 12) : undefined
}

/** "(đối với báo cáo năm)": what the time before is for, whatever period it names; a year may be another than its own. */
export function isFor(c: Cursor, from: number, to: number): boolean {
  const first = c.tokens[from]
  const onPeriod = is(fork(c, from + 1), 'period') || is(fork(c, from + 1), 'report')
  if (first?.text === 'đối với' || first?.text === 'đ/v' || (first?.text === 'cho' && onPeriod))
    return !c.tokens.slice(from, to).some(({ text }) => /^\d{4}$/.test(text)) || dated(textOf(c, from, to))
  // "trước 14/6 (để Sở báo cáo UBND tỉnh trước ngày 20/6)": what others do then is no work of this time.
  return first?.lexes.includes('for') === true && (first.text === 'để' || isNoTime(c, from + 1, to))
}

/** "đối với viên chức tuyển dụng từ ngày 01/7/2020": which ones, and not by when. */
function dated(words: string): boolean {
  const [which, day] = foldKey(words).split(/ (?:từ|trước|sau|đến)(?: hết)? ngày /)
  return which !== undefined && day !== undefined && tellsWhich(which)
}

/** "Sau khi Luật có hiệu lực (01/7/2024)", "trước kỳ họp (tháng 7, tháng 12)": when the event is, not when the work is due. */
export function happensThen(before: Node | undefined, found: readonly Node[]): boolean {
  if (!isKind(before, 'event') || !before.said.words || found.length === 0) return false
  if (before.said.how !== 'after' && before.said.how !== 'before') return false
  return found.every(
    ({ said }) => (said.kind === 'by' && said.how === 'on') || (said.kind === 'span' && !said.during),
  )
}

/** "04/3/2021 (80 ngày trước ngày bầu cử)": how the day before it was found. */
export function countsBack(before: Node | undefined, found: readonly Node[]): boolean {
  const [only] = found
  if (found.length !== 1 || !isKind(before, 'by') || before.said.point.kind !== 'date') return false
  return isKind(only, 'event') && only.said.how === 'before' && only.said.within !== undefined
}

/** "… đối với báo cáo 6 tháng": what the time before is for. */
export function purpose(c: Cursor, nodes: Node[]): boolean {
  const before = nodes.at(-1)
  if (!before || before.said.kind === 'unread' || !is(c, 'for') || exceptional(fork(c))) return false
  const from = c.at
  // "Trước 10/6 để Phòng tổng hợp gửi Sở trước 15/6": what another does by then.
  if (peek(c)?.text === 'để' && namesActor(c, 1) && isKind(before, 'by')) {
    while (c.at < c.end && !peek(c)?.line && peek(c)?.text !== ';' && c.at < from + 60) c.at++
    noteTo(before, textOf(c, from, c.at))
    return true
  }
  if (isForCase(c)) c.at += 2
  while (c.at < Math.min(c.end, from + 30)) {
    // "cho cán bộ, giáo viên, học sinh"
    if (
      peek(c)?.text === ',' &&
      namesActor(c, 1) &&
      namesActor(fork(c, from), 1) &&
      !timeBegins(c, c.at + 1)
    ) {
      c.at++
      continue
    }
    if (
      endsNote(c) ||
      (c.at > from && ((boundTimeHere(c) && !isReported(c)) || (dayListed(c) && !keepsDays(c, from))))
    )
      break
    c.at++
  }
  while (c.at > from + 1 && tokenAt(c, c.at - 1)?.lexes.some((lex) => lex === 'and' || lex === 'or')) c.at--
  const text = textOf(c, from, c.at)
  // "Đối với vụ việc phức tạp thì có thể gia hạn nhưng không quá 30 ngày" has a limit of its own.
  if (c.at < c.end && !endsNote(c) && saysLonger(foldKey(text)) && !startsHere(c)) {
    c.at = from
    return false
  }
  noteTo(before, text)
  return true
}

/** Whether a limit stands here with the event that it runs from. */
function startsHere(c: Cursor): boolean {
  return readSaid(fork(c))?.some((it) => it.kind === 'event' && it.words !== undefined) === true
}

/** "để chào mừng kỷ niệm 30/4 và 01/5": days that are kept. */
function keepsDays(c: Cursor, from: number): boolean {
  return FEAST.test(foldKey(textOf(c, from, c.at)))
}

const FEAST = /(^| )(chào mừng|kỷ niệm|nhân dịp|dịp|mừng) /

/** "… và ngày 15/12 đối với báo cáo năm": another day of the list. */
function dayListed(c: Cursor): boolean {
  return is(c, 'and') && (is(c, 'day', 1) || peek(c, 1)?.kind === 'number') && timeBegins(c, c.at + 1)
}

/** "báo cáo định kỳ 6 tháng" in a purpose is what is reported, not when. */
function isReported(c: Cursor): boolean {
  const whole = peek(c)?.text.startsWith('báo cáo')
  return is(c, 'periodic') && (whole || tokenAt(c, c.at - 1)?.lexes.includes('report')) === true
}

/** "… gửi Sở Nội vụ để tổng hợp": what is to be done by the time before, where no other time follows it. */
export function tail(c: Cursor, nodes: Node[], link: Link): boolean {
  const before = nodes.at(-1)
  if (!before || before.said.kind === 'unread' || (link !== 'none' && link !== ',' && link !== 'and'))
    return false
  // "Không quá 1/2 thời gian quy định" is no day with a note.
  if (isShare(c, before)) return false
  const from = c.at
  // "ngày 15 của tháng đánh giá": which month that is, the word behind it says.
  if (link === 'none' && tokenAt(c, from - 2)?.text === 'của' && isUnit(tokenAt(c, from - 1))) return false
  const dash = bullet(c, from) && !peek(c)?.line ? 1 : 0
  const first = peek(c, dash)
  if (link === 'and' && !first?.head) return false
  const promptly = first?.lexes.includes('promptly') && tokenAt(c, from - 1)?.line !== true
  const last = calledLast(c)
  if (last !== undefined) {
    noteTo(before, textOf(c, from, last))
    c.at = last
    return true
  }
  const many = is(c, 'all', dash) && (peek(c, dash + 1)?.head || isWord(peek(c, dash + 1)))
  const what = peek(c, dash + 1)
  // "Quý IV/2024, 12 xã, phường"
  const share = first?.kind === 'number' && (what?.text === '%' || (!what?.glued && namesActor(c, dash + 1)))
  const led =
    TAILS.includes(first?.text ?? '') ||
    namesActor(c, dash) ||
    (link === ',' && (isWord(first) || share || many)) ||
    // "đến 31/12/2024 giải ngân đạt trên 95% kế hoạch vốn"
    (link === 'none' && (reaches(c) || (plainWords(c) && !(isKind(before, 'again') && before.said.bare))))
  if (!(first?.head || promptly || led) || first?.lexes.includes('before')) return false
  c.at += dash
  while (c.at < Math.min(c.end, from + 30)) {
    const close = peek(c)?.text === '(' ? silentBracket(c) : undefined
    // "…, các sở, ban, ngành gửi về …": who is to do it.
    if (peek(c)?.text === ',' && c.at > from + dash && namesActor(c, 1) && namesActor(fork(c, from), dash)) {
      c.at++
      continue
    }
    // "… phát sinh nghĩa vụ thuế đối với trường hợp …": what it is for is told behind it.
    if (close === undefined && (endsNote(c) || boundTimeHere(c) || isForCase(c))) break
    c.at = (close ?? c.at) + 1
  }
  // With a colon or a bracket behind it, it heads what follows.
  const above = first?.text === 'trên' && c.tokens[from + dash + 1]?.kind === 'word'
  const start = from + dash + (above ? 1 : 0)
  // "thì" with nothing behind it leads to nothing.
  const bare = first?.text === 'thì' && c.at === from + dash + 1
  const closed =
    !bare && (c.at >= c.end || isForCase(c) || (endsNote(c) && ![':', '('].includes(peek(c)?.text ?? '')))
  if (!closed || !(isNoTime(c, start, c.at) || reportsOn(c, before, from + dash, c.at))) {
    c.at = from
    return false
  }
  noteTo(before, textOf(c, from + dash, c.at))
  return true
}

/** "từ ngày 15/10 tiêm phòng cho đàn gia cầm": three words or more that no reader of times knows. */
function plainWords(c: Cursor): boolean {
  return [0, 1, 2].every((i) => isWord(peek(c, i)) && !peek(c, i)?.line)
}

/** "giải ngân đạt …", "tỷ lệ giải ngân đạt …": what is reached by then. */
function reaches(c: Cursor): boolean {
  for (let i = 0; i < 6; i++) {
    if (peek(c, i)?.text === 'đạt') return i > 0
    if (peek(c, i)?.kind !== 'word') return false
  }
  return false
}

/** "… là hạn cuối": where such words end. */
function calledLast(c: Cursor): number | undefined {
  if (peek(c)?.text !== 'là' || !TERMS.includes(peek(c, 1)?.text ?? '')) return undefined
  const to = c.at + (is(c, 'last', 2) ? 3 : 2)
  return endsNote(fork(c, to)) ? to : undefined
}

/** "đối với trường hợp khai theo tháng". */
function isForCase(c: Cursor): boolean {
  return is(c, 'for') && is(c, 'when', 1)
}

/** "… về Công an tỉnh (qua Phòng Cảnh sát)": where a bracket closes that no time stands in. */
function silentBracket(c: Cursor): number | undefined {
  const close = closeOf(c, c.at, 20)
  return close !== undefined && isNoTime(c, c.at + 1, close) ? close : undefined
}

/** Words that lead on to how or what for: "hằng tuần qua hệ thống …", "đến 30/6 đạt 40%". */
const TAILS: readonly string[] = [
  'thì',
  'phải',
  'phải hoàn thành',
  'hoàn thành',
  'hoàn tất',
  'phải xong',
  'đạt',
  'qua',
  'bằng',
  'đồng thời',
  'nhằm',
  'trên',
  'phục vụ',
  'kèm',
  'kèm theo',
  'gồm',
  'gắn',
  'tại',
  'được',
  'do',
]

/** "Hằng ngày, kể cả thứ Bảy, Chủ nhật": what a bracket may tell beside a time, without the bracket. */
export function aside(c: Cursor, nodes: readonly Node[]): boolean {
  const before = nodes.at(-1)
  if (!before || before.said.kind === 'unread' || !ASIDE.includes(peek(c)?.text ?? '')) return false
  const behindStop = tokenAt(c, c.at - 1)?.text === ';' || peek(c)?.line === true
  let to = c.at
  while (to < c.end && c.tokens[to]?.text !== ';' && !(to > c.at && c.tokens[to]?.line) && !stops(c, to)) {
    if (++to > c.at + LONGEST) return false
  }
  const text = textOf(c, c.at, to)
  if (!isAside(text) || (behindStop && !/^không (để|được)/.test(foldKey(text)))) return false
  noteTo(before, text)
  c.at = to
  return true
}

/** More words has no aside; the bound keeps the reading linear. */
const LONGEST = 60

const ASIDE: readonly string[] = [
  'thay',
  'thay vì',
  'thay thế',
  'không',
  'kể',
  'bao',
  'tính',
  'nhân',
  'chào',
  'hưởng',
  'lồng',
  'kết',
  'tích',
  'kinh',
  'giảm',
  'không để',
  'không để quá',
  'số',
  'điện',
  'liên',
  'phục vụ',
  'nếu',
  'trường hợp',
]

/** "Trước 15/6/2024 báo cáo năm 2023": the period is what the report is on. */
function reportsOn(c: Cursor, before: Node, from: number, to: number): boolean {
  return before.said.kind === 'by' && (isReport(c, from, to) || isReportIn(c, from, to))
}

function isReportIn(c: Cursor, from: number, to: number): boolean {
  const ahead: Cursor = fork(c, from + 1, to)
  return c.tokens[from]?.lexes.includes('report') === true && stretch(ahead) !== undefined && ahead.at === to
}

/** "báo cáo tuần", "báo cáo định kỳ 6 tháng": which report the time before is of. */
export function isReport(c: Cursor, from: number, to: number): boolean {
  if (!c.tokens[from]?.lexes.includes('report')) return false
  const ahead: Cursor = fork(c, from + 1, to)
  while (peek(ahead)?.head) ahead.at++
  return lengthOf(ahead) !== undefined && ahead.at === to
}

function endsNote(c: Cursor): boolean {
  const token = peek(c)
  return !token || token.line || [';', '(', ',', ':'].includes(token.text) || stops(c, c.at)
}

/** Whether a time stands at a token, with nothing behind it that it could be part of. */
function timeBegins(c: Cursor, at: number): boolean {
  const ahead: Cursor = fork(c, at)
  return readSaid(ahead) !== undefined && clauseMayEnd(ahead)
}

/** "Quý I: xây dựng kế hoạch; …": words after a time that hold no time are what is to be done in it. */
export function colonNote(c: Cursor, nodes: Node[]): boolean {
  const before = nodes.at(-1)
  if (peek(c)?.text !== ':') return false
  const from = c.at + 1
  let to = from
  while (
    to < Math.min(c.end, from + 60) &&
    ![';', '(', ':'].includes(c.tokens[to]?.text ?? '') &&
    !stops(c, to) &&
    !bullet(c, to) &&
    !c.tokens[to]?.line &&
    !(c.tokens[to]?.text === ',' && to > from && timeBegins(c, to + 1))
  )
    to++
  const ahead: Cursor = fork(c, from, to)
  if (readSaid(ahead) && clauseMayEnd(fork(ahead, ahead.at, c.end))) {
    c.at++
    return true
  }
  if (!before || before.said.kind === 'unread' || to === from || !isNoTime(c, from, to)) {
    c.at++
    return true
  }
  noteTo(before, textOf(c, from, to).replace(/[.,]+$/, ''))
  c.at = to
  return true
}
