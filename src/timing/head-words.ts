/**
 * Reads words that head a time right before it: "báo cáo", "gửi Sở Nội vụ", with the period that a report is on ("báo cáo
 * 6 tháng đầu năm trước ngày 15/6") and brackets without a time.
 */
import { foldKey } from '../text/fold.ts'
import { isAside } from './asides.ts'
import { attempt, type Cursor, fork, is, isAny, peek, take, takeText, textOf, tokenAt } from './cursor.ts'
import { hasYear } from './days.ts'
import { amount } from './grammar/amount.ts'
import { extending } from './grammar/clause.ts'
import { date } from './grammar/day.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { stretch } from './grammar/span.ts'
import { lengthOf } from './grammar/unit.ts'
import { type Label, labelOf, SENDING } from './heading.ts'
import { bullet, closeOf, joins, stops } from './marks.ts'
import type { Said } from './said.ts'
import { SORT } from './sorts.ts'
import type { Token } from './tokens.ts'
import { ofHours, timeIn } from './unread.ts'
import { namesActor } from './who.ts'

/** "Đối với báo cáo năm gửi trước ngày 20/12": for what the day is, before it. */
export function forReport(c: Cursor): Label | undefined {
  const from = c.at
  if (from > 0 && tokenAt(c, from - 1)?.kind !== 'mark' && !peek(c)?.line) return undefined
  if (!takeText(c, 'đối với') || !headWords(c)) return undefined
  return labelOf(c, from, c.at)
}

/**
 * Words such as "báo cáo", "sơ kết", "gửi Sở Nội vụ" right before a time, perhaps with the period that they are about
 * ("báo cáo 6 tháng đầu năm trước ngày 15/6").
 */
export function headWords(c: Cursor): Label | undefined {
  const from = c.at
  // "Chỉ báo cáo khi có phát sinh"
  if (peek(c, 1)?.head) takeText(c, 'chỉ')
  if (!peek(c)?.head && !is(c, 'finish')) return undefined
  if (is(c, 'finish') && (peek(c, 1)?.head || isFree(peek(c, 1)))) c.at++
  // "Hoàn thành, báo cáo kết quả trong quý III"
  else if (is(c, 'finish') && peek(c, 2)?.head && (joins(peek(c, 1)) || is(c, 'all', 1))) c.at += 2
  while (peek(c)?.head && c.at < from + 4) c.at++
  if (c.at === from) return undefined
  while (c.at < from + 8 && (peek(c)?.head || isFree(peek(c)) || insideName(c))) c.at++
  attempt(c, about)
  attempt(c, (it) => ofNextPeriod(it, from))
  attempt(c, wordsAside)
  const to = c.at
  if (c.tokens[to - 1]?.text === ')') takeText(c, ':')
  // "Quý II chuyển quý III", "quý II kỳ trước 30/6": no heading, but a word that moves the time before it.
  if (to === from + 1 && MOVES.includes(c.tokens[from]?.text ?? '')) return undefined
  if (peek(c)?.text === '(') return timeInBrackets(c) ? labelOf(c, from, to) : undefined
  const ahead = fork(c)
  const said = readSaid(ahead)
  const done = is(ahead, 'finish') && is(c, 'until')
  if (!said || !(clauseMayEnd(ahead) || isListSent(ahead, said) || dueSentTo(ahead, said) || done))
    return undefined
  // "Xây dựng dự toán năm 2025 và kế hoạch tài chính … trước 20/7": the year is the plan's.
  const plan = PLANNED.includes(c.tokens[to - 1]?.text ?? '') && said[0]?.kind === 'span' && !said[0].during
  if (plan && is(ahead, 'and') && dueBehind(ahead) !== undefined) return undefined
  // "Nộp trong giờ hành chính" tells the hours, not by when.
  if (said[0]?.kind === 'always' && ofHours(c, { from: to, to: ahead.at })) return undefined
  // "Gửi Bộ Nội vụ theo mẫu số 01 trước ngày …": in which form, not when.
  if (is(c, 'under') && FORM.test(peek(c, 1)?.text ?? '') && is(ahead, 'before')) return undefined
  return labelOf(c, from, to)
}

/** "gửi trước ngày 15/9 hằng năm về Văn phòng UBND tỉnh": by when, and to whom. */
function dueSentTo(c: Cursor, said: readonly Said[]): boolean {
  const due = said.every((it) => (it.kind === 'by' && it.how !== 'on') || (it.kind === 'again' && it.on))
  return due && peek(c)?.text === 'về' && namesActor(c, 1)
}

/** "kế hoạch công tác tháng sau gửi trước ngày 25": what is planned for the period to come. */
function ofNextPeriod(c: Cursor, from: number): true | undefined {
  if (!isAny(c, ['week', 'month', 'quarter', 'year']) || !is(c, 'next', 1)) return undefined
  if (!PLANS.test(foldKey(textOf(c, from, c.at)))) return undefined
  c.at += 2
  sending(c)
  return is(c, 'before') || is(c, 'by') || is(c, 'day') ? true : undefined
}

const PLANS = /(^| )(kế hoạch|lịch|chương trình|dự toán|nhiệm vụ|phương hướng)( |$)/

const PLANNED: readonly string[] = ['dự toán', 'kế hoạch', 'quyết toán', 'chương trình']

/**
 * "báo cáo quý, 6 tháng, năm gửi Sở Nội vụ trước ngày 12 của tháng cuối kỳ": kinds of reports, and behind them a rule for
 * all. Behind days of the year ("… gửi trước 20/5 và 20/11") nobody knows which is whose.
 */
export function isListSent(c: Cursor, said: readonly Said[]): boolean {
  if (said.length < 2 || !said.every((it) => it.kind === 'again' && it.bare)) return false
  if (!SENDING.includes(peek(c)?.text ?? '') && !is(c, 'before') && !is(c, 'by')) return false
  const due = dueBehind(c)
  return due !== undefined && readSaid(fork(c, due))?.every(({ kind }) => kind === 'rule') === true
}

/** Where a bound time stands further on in the clause. */
function dueBehind(c: Cursor): number | undefined {
  for (let i = 0; i < 20; i++) {
    const token = peek(c, i)
    if (!token || token.line || token.text === ';' || token.text === ',') return undefined
    if (is(c, 'before', i) || is(c, 'by', i)) return c.at + i
  }
  return undefined
}

const FORM = /^(mẫu|biểu|phụ|đề)$/

/** "Gia hạn thời gian thực hiện đến hết ngày 30/11/2024": the new day; beside another one nobody knows which still holds. */
export function extended(c: Cursor): Label | undefined {
  const from = c.at
  if (from > 0) return undefined
  takeText(c, 'được')
  const longer = extending(c, c.at)
  if (longer === 0 && !takeText(c, 'lùi')) return undefined
  c.at += longer
  while (c.at < from + 24 && (isFree(peek(c)) || peek(c)?.head || peek(c)?.text === 'thời hạn')) c.at++
  const to = c.at
  if (!is(c, 'to')) return undefined
  const ahead = fork(c)
  const [said, more] = readSaid(ahead) ?? []
  const next = peek(ahead)
  const close = next?.text === '(' ? closeOf(c, ahead.at) : undefined
  const noted = close !== undefined && isAside(textOf(c, ahead.at + 1, close))
  const closed = !next || next.line || next.text === ';' || noted || stops(c, ahead.at)
  return said?.kind === 'by' && !more && closed ? labelOf(c, from, to) : undefined
}

/** "Lùi từ ngày 30/6 sang ngày 15/7", "rút ngắn từ 15 ngày xuống còn 10 ngày …": what is moved, and from where. */
export function moved(c: Cursor): Label | undefined {
  const from = c.at
  if (!MOVING.includes(peek(c)?.text ?? '')) return undefined
  // "Lùi thời hạn hoàn thành sang quý IV": alone it is what holds now.
  const alone = from === 0 ? attempt(c, movedTo) : undefined
  if (alone) return labelOf(c, from, c.at)
  while (c.at < from + 16 && peek(c) && peek(c)?.text !== 'từ') c.at++
  if (!MOVED.test(foldKey(textOf(c, from, c.at))) || !takeText(c, 'từ')) return undefined
  if (!(attempt(c, date) ?? attempt(c, stretch) ?? attempt(c, amount))) return undefined
  if (!takeText(c, 'sang', 'thành', 'đến', 'xuống')) return undefined
  if (tokenAt(c, c.at - 1)?.text === 'xuống') takeText(c, 'còn')
  const ahead = fork(c)
  return readSaid(ahead) && clauseMayEnd(ahead) ? labelOf(c, from, c.at) : undefined
}

function movedTo(c: Cursor): true | undefined {
  const from = c.at
  while (c.at < from + 6 && peek(c) && !/^(chuyển )?sang$/.test(peek(c)?.text ?? '')) c.at++
  const what = foldKey(textOf(c, from, c.at))
  if (!takeText(c, 'sang', 'chuyển sang') || (what !== '' && !MOVED.test(what))) return undefined
  takeText(c, 'thực hiện')
  const ahead = fork(c)
  const said = readSaid(ahead)
  const plain = said?.length === 1 && said.every(({ kind }) => kind === 'by' || kind === 'span')
  const next = peek(ahead)
  return plain && (!next || next.line || next.text === ';' || stops(c, ahead.at)) ? true : undefined
}

const MOVING: readonly string[] = [
  'lùi',
  'dời',
  'chuyển',
  'chuyển sang',
  'hoãn',
  'điều chỉnh',
  'gia hạn',
  'thay đổi',
  'rút',
  'giảm',
]
const MOVED =
  /^(lùi|dời|chuyển|hoãn|điều chỉnh|gia hạn|thay đổi|rút ngắn|giảm)( (thời hạn|thời gian|tiến độ)( hoàn thành| thực hiện| gửi| nộp| giải quyết| xử lý| trả lời| báo cáo)?( (nhiệm vụ|dự án|báo cáo|hồ sơ|công trình|đề án|kế hoạch|công việc|gói thầu)( [^ ,;]+){0,8})?)?$/

/** "Khẩn trương, trước ngày 10/5", "Chào mừng ngày 03/02, hoàn thành trong tháng 01": how or why, before a comma and the time. */
export function leadIn(c: Cursor): Label | undefined {
  const from = c.at
  if (
    !LEAD.includes(peek(c)?.text ?? '') ||
    (from > 0 && !peek(c)?.line && tokenAt(c, from - 1)?.text !== ';')
  )
    return undefined
  while (c.at < from + 20 && peek(c) && peek(c)?.text !== ',' && peek(c)?.text !== ';') c.at++
  const to = c.at
  if (!takeText(c, ',') || !LEAD_IN.test(foldKey(textOf(c, from, to)))) return undefined
  const ahead = fork(c)
  const said = readSaid(ahead)
  const bound = isAny(c, ['before', 'by', 'finish', 'until', 'to', 'in'])
  return said && bound && clauseMayEnd(ahead) ? labelOf(c, from, to) : undefined
}

const LEAD: readonly string[] = [
  'khẩn',
  'kịp thời',
  'sớm',
  'càng',
  'gấp',
  'chào',
  'nhân',
  'nhân dịp',
  'sớm nhất',
  'hưởng',
  'kỷ',
  'lập',
]
const LEAD_IN =
  /^(khẩn trương|kịp thời|sớm nhất có thể|càng sớm càng tốt|gấp|(lập thành tích )?chào mừng .+|nhân dịp .+|hưởng ứng .+|kỷ niệm .+)$/

/** "Đề nghị các cơ quan, đơn vị gửi báo cáo về Sở (qua Văn phòng Sở) trước ngày …": a whole sentence that leads to a day. */
export function sentence(c: Cursor): Label | undefined {
  const from = c.at
  if (!peek(c)?.head) return undefined
  while (c.at < from + 30 && !is(c, 'before') && !is(c, 'by')) {
    const token = peek(c)
    const mark = token?.kind === 'mark' && !SENTENCE_MARKS.includes(token.text)
    if (!token || token.line || mark || (token.sorts & SORT.negation) !== 0 || stops(c, c.at))
      return undefined
    c.at++
  }
  const to = c.at
  if (to < from + 2 || timeIn(c, from, to) || !isClosed(c, from, to)) return undefined
  return dayBehind(c) ? labelOf(c, from, to) : undefined
}

/** Whether a day stands at the cursor, and its clause ends there or a word of sending follows. */
function dayBehind(c: Cursor): boolean {
  const ahead = fork(c)
  if (!readSaid(ahead)?.every((it) => it.kind === 'by' && it.point.kind === 'date')) return false
  return clauseMayEnd(ahead) || peek(ahead)?.head === true
}

function isClosed(c: Cursor, from: number, to: number): boolean {
  const marks = c.tokens.slice(from, to).filter(({ text }) => text === '(' || text === ')')
  return marks.length % 2 === 0 && marks.every(({ text }, i) => text === (i % 2 === 0 ? '(' : ')'))
}

const SENTENCE_MARKS: readonly string[] = [',', '(', ')', '-', '/']

const MOVES: readonly string[] = ['chuyển', 'kỳ', 'về']

export function isFree(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.lexes.length === 0 && token.value === undefined && !token.line
}

/** "Gửi Sở Nội vụ (trước ngày 15/6)", "rà soát (quý I), sửa đổi (quý II)": what the bracket says is when. */
export function timeInBrackets(c: Cursor): boolean {
  const close = closeOf(c, c.at)
  if (close === undefined) return false
  const inner = fork(c, c.at + 1, close)
  const said = readSaid(inner)
  if (!said || inner.at !== close) return false
  const next = c.tokens[close + 1]
  const due = said.every(
    (it) => (it.kind === 'by' && it.how !== 'on') || (it.kind === 'event' && it.within && it.words),
  )
  if (due) return clauseMayEnd(fork(c, close + 1))
  // Where a time follows, a period in brackets is what is reported on.
  const closed = close + 1 >= c.end || next?.line || next?.text === ';' || joins(next)
  return closed === true && said.every(({ kind }) => kind === 'span' || kind === 'range' || kind === 'open')
}

/** "Báo cáo (theo mẫu): trước 15/6", "báo cáo (quý I): …": a bracket without a time, or with the period that it is on. */
function wordsAside(c: Cursor): true | undefined {
  const close = peek(c)?.text === '(' ? closeOf(c, c.at, 23) : undefined
  if (close === undefined) return undefined
  const inner = fork(c, c.at + 1, close)
  const period = attempt(inner, stretch) ?? attempt(inner, lengthOf)
  const words = !timeIn(c, c.at + 1, close)
  c.at = close + 1
  if (period && inner.at === close)
    return takeText(c, ':') || is(c, 'before') || is(c, 'by') ? true : undefined
  return words ? true : undefined
}

/** The mark in "P.TCCB", "TT-TT", "KH&CN". */
function insideName(c: Cursor): boolean {
  const [last, mark, next] = [tokenAt(c, c.at - 1), peek(c), peek(c, 1)]
  if (mark?.text === 'p' && next?.text === '.' && next.glued) return true
  if (!mark?.glued || !next?.glued || !['.', '-', '/', '&'].includes(mark.text)) return false
  return last?.kind === 'word' && isFree(next)
}

/** "…; 6 tháng: trước ngày 15/6; quý III trước ngày 15/9": in a list of reports a period names the next one. */
export function periodLabel(c: Cursor): Label | undefined {
  const from = c.at
  take(c, 'whole')
  if (attempt(c, stretch) === undefined && !lengthOf(c)) return undefined
  sending(c)
  const to = c.at
  const dash = bullet(c, c.at) && !peek(c)?.line
  if (dash) c.at++
  if (!dash && takeText(c, ':') === undefined && !is(c, 'before') && !is(c, 'by')) return undefined
  return dayBehind(c) ? labelOf(c, from, to) : undefined
}

/** The period that a report is on, where its deadline follows. */
function about(c: Cursor): true | undefined {
  const period = attempt(c, lengthThenBound) ?? attempt(c, yearsThenTime) ?? attempt(c, stretchThenBound)
  return period
}

export function lengthThenBound(c: Cursor): true | undefined {
  take(c, 'whole')
  const length = lengthOf(c)
  if (!length) return undefined
  sending(c)
  // "Báo cáo tuần gửi vào thứ Sáu"
  if (length.every === 'week' && is(c, 'weekday', is(c, 'in') ? 1 : 0)) return true
  return is(c, 'before') || is(c, 'by') || is(c, 'day') || is(c, 'to') ? true : undefined
}

/** "tổng kết 05 năm vào quý IV": so many years are what is summed up. */
function yearsThenTime(c: Cursor): true | undefined {
  const length = lengthOf(c)
  // "sơ kết 6 tháng vào tháng 7"
  if ((length?.every === 'half' || length?.of === 'H1') && peek(c)?.text === 'vào') return true
  return length?.every === 'year' && length.interval !== undefined && is(c, 'in') ? true : undefined
}

function stretchThenBound(c: Cursor): true | undefined {
  take(c, 'whole')
  const found = stretch(c)
  if (!found) return undefined
  const at = c.at
  sending(c)
  if (is(c, 'before') || is(c, 'by')) return true
  // "Báo cáo quý I gửi trong tháng 4"
  if (c.at > at && is(c, 'in') && is(c, 'month', 1)) return true
  // "báo cáo năm 2023 trong quý II/2024"
  const ahead = fork(c)
  const [said] =
    (found.kind === 'years' || hasYear(found)) && take(ahead, 'in') ? (readSaid(ahead) ?? []) : []
  const months = said?.kind === 'span' && said.stretch.kind === 'months'
  return said?.kind === 'span' && (hasYear(said.stretch) || (months && found.kind === 'years'))
    ? true
    : undefined
}

/** "báo cáo quý I gửi trước ngày …": a word of sending stands between. */
function sending(c: Cursor): void {
  if (peek(c, 1)?.head || (peek(c, 1)?.text === 'được' && peek(c, 2)?.head))
    takeText(c, 'phải', 'cần', 'được')
  if (peek(c, 1)?.head) takeText(c, 'được')
  for (let i = 0; i < 8 && (peek(c)?.head || (i > 0 && isFree(peek(c)))); i++) c.at++
}
