/**
 * Reads what stands before a time as its heading: "Báo cáo quý:", "Sơ kết", "Gửi Sở Nội vụ", and the periods that head
 * the items of a list of reports.
 */

import type { PeriodName } from '../time/period.ts'
import { clauseBefore } from './clause-before.ts'
import { attempt, type Cursor, holds, is, isAny, peek, take, takeText, textOf } from './cursor.ts'
import { hasYear } from './days.ts'
import type { Lex } from './forms.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { stretch } from './grammar/span.ts'
import { lengthOf } from './grammar/unit.ts'
import { takeYear } from './grammar/year.ts'
import { type Label, labelOf } from './heading.ts'
import type { Said } from './said.ts'
import { SORT } from './sorts.ts'
import type { Token } from './tokens.ts'
import { ofHours, timeIn } from './unread.ts'
import { periodOf } from './yearly.ts'

/** "Báo cáo quý:", "Sơ kết:", "Hoàn thành …": what stands before a time as its heading. */
function labelBefore(c: Cursor): Label | undefined {
  const first = peek(c)
  // What begins with a number or a word of time has a colon behind it, or is the time itself.
  if (first && !mayHead(first)) return holds(c, 'colon') ? attempt(c, withColon) : undefined
  return (
    attempt(c, apart) ??
    attempt(c, exceptional) ??
    (holds(c, 'colon') ? attempt(c, withColon) : undefined) ??
    attempt(c, headWords) ??
    attempt(c, forReport) ??
    attempt(c, sentence) ??
    attempt(c, turnLabel) ??
    attempt(c, share) ??
    attempt(c, clauseBefore)
  )
}

/** "Đối với báo cáo năm gửi trước ngày 20/12": for what the day is, before it. */
function forReport(c: Cursor): Label | undefined {
  const from = c.at
  if (from > 0 && c.tokens[from - 1]?.kind !== 'mark' && !peek(c)?.line) return undefined
  if (!takeText(c, 'đối với') || !headWords(c)) return undefined
  return labelOf(c, from, c.at)
}

/** Whether a heading without a colon may begin with a word. */
function mayHead({ kind, text, lexes, head, line }: Token): boolean {
  if (kind !== 'word') return kind === 'number' || line || text === '-'
  return (
    head === true || lexes.length === 0 || HEADING.some((lex) => lexes.includes(lex)) || TURNS.includes(text)
  )
}

/** Words of time that a heading may begin with: "đối với …", "trường hợp …", "các phòng …". */
const HEADING: readonly Lex[] = [
  'finish',
  'for',
  'when',
  'all',
  'each',
  'report',
  'adhoc',
  'session',
  'stage',
  'period',
]

/** "Báo cáo 6 tháng đầu năm: Nộp trước ngày 15/7": a word of sending may stand behind the heading. */
export function labels(c: Cursor): Label | undefined {
  const first = labelBefore(c)
  if (!first || c.tokens[c.at - 1]?.text !== ':' || !peek(c)?.head) return first
  const from = c.at
  const more = headWords(c)
  if (more && isAny(c, ['before', 'by', 'day', 'when', 'after', 'in', 'under']))
    return { ...first, text: `${first.text}; ${more.text}` }
  c.at = from
  return first
}

function withColon(c: Cursor): Label | undefined {
  while (c.at < c.end - 1 && peek(c)?.text === '-') c.at++
  const from = c.at
  for (let i = from; i < Math.min(c.end, from + 14); i++) {
    const token = c.tokens[i]
    if (!token || [';', '(', ')'].includes(token.text) || (token.line && i > from)) return undefined
    if (stops(c, i) || token.text === '%' || (i > from && bullet(c, i))) return undefined
    if (token.text !== ':' || i === from) continue
    // "16:30" is a time of day, and "Hằng quý: ngày 15 …" begins with a time.
    if (c.tokens[i + 1]?.kind === 'number' && c.tokens[i - 1]?.kind === 'number' && c.tokens[i + 1]?.glued)
      continue
    const ahead = { ...c, end: i }
    // "tháng: ngày 20" in a list of reports: the month is the report's.
    const said = i === from + 1 && c.tokens[from]?.text === 'tháng' ? undefined : readSaid(ahead)
    // "Cả năm: trước 10/12" is the year that a report is on.
    const [first] = said ?? []
    const listed = from > 0 && joins(c.tokens[from - 1])
    const onYear =
      first?.kind === 'always' && first.during && !listed && isAny({ ...c, at: i + 1 }, ['before', 'by'])
    if (
      said &&
      ahead.at === i &&
      !onYear &&
      !namesPeriod(c, from, said) &&
      !(said[0]?.kind === 'event' && namesWork(c, from))
    )
      return undefined
    if (timeInside(c, from, i)) return undefined
    c.at = i + 1
    return c.at < c.end && peek(c)?.text !== '(' ? labelOf(c, from, i) : undefined
  }
  return undefined
}

/** "đợt 1 tháng 4", "bước 2 (xong trước 30/9)": a number that counts turns is no day. */
function turnLabel(c: Cursor): Label | undefined {
  const from = c.at
  if (!takeText(c, ...TURNS)) return undefined
  takeText(c, 'thứ')
  const number = peek(c)
  if (!number || !(TURN_NUMBER.test(number.text) || number.value !== undefined) || (number.value ?? 0) > 20)
    return undefined
  c.at++
  const to = c.at
  if (peek(c)?.text === '(')
    return c.at + 1 < c.end && peek(c, 1)?.text !== ')' ? labelOf(c, from, to) : undefined
  const ahead = { ...c }
  return readSaid(ahead) && clauseMayEnd(ahead) ? labelOf(c, from, to) : undefined
}

/** "50% trước 30/6, 100% trước 30/11": how much is to be done by then. */
function share(c: Cursor): Label | undefined {
  const from = c.at
  if (is(c, 'finish') || peek(c)?.head || peek(c)?.text === 'đạt') c.at++
  const number = peek(c)
  if (number?.kind !== 'number' || peek(c, 1)?.text !== '%') return undefined
  c.at += 2
  const to = c.at
  const ahead = { ...c }
  return readSaid(ahead) && clauseMayEnd(ahead) ? labelOf(c, from, to) : undefined
}

/** "riêng năm 2025 trước ngày 15/11", "riêng quý IV: 10/12": what is due otherwise in one year or quarter. */
function apart(c: Cursor): Label | undefined {
  const from = c.at
  if (!takeText(c, 'riêng')) return undefined
  takeText(c, 'đối với')
  while (peek(c)?.head) c.at++
  const report = c.tokens[c.at - 1]?.head === true && attempt(c, lengthThenBound)
  if (report) return is(c, 'before') || is(c, 'by') ? labelOf(c, from, c.at) : undefined
  const quarter = attempt(c, quarterHere)
  if (!quarter) take(c, 'year')
  const year = quarter ? undefined : takeYear(c)
  const to = c.at
  takeText(c, ',', ':')
  const ahead = { ...c }
  if ((year ?? quarter) === undefined || !readSaid(ahead) || !clauseMayEnd(ahead)) return undefined
  return { text: textOf(c, from, to), ...(quarter ? { only: quarter } : {}), ...(year ? { year } : {}) }
}

/** "riêng hồ sơ liên thông không quá 07 ngày làm việc": for what another limit is said. */
export function exceptional(c: Cursor): Label | undefined {
  const from = c.at
  const first = peek(c)
  if (from === 0 || !first || !EXCEPTIONAL.test(first.text)) return undefined
  // "05 ngày làm việc đối với hồ sơ đơn giản, 10 ngày …": what the limit before it is for.
  if (c.tokens[from - 1]?.kind !== 'mark' && !first.line) return undefined
  c.at++
  for (; c.at < from + 18; c.at++) {
    const to = c.at
    const ahead = { ...c }
    takeText(ahead, ':', ',', 'thì', 'là')
    const [limit, other] = readSaid(ahead) ?? []
    if (limit?.kind === 'event' && limit.within && !other && clauseMayEnd(ahead)) {
      const led = takeText(c, ':', ',', 'thì', 'là')?.kind === 'word'
      return { text: textOf(c, from, led ? c.at : to) }
    }
    const word = peek(c)
    if (!word || word.line || word.kind !== 'word' || (word.sorts & (SORT.negation | SORT.time)) !== 0)
      return undefined
  }
  return undefined
}

/** What may have a limit of its own. */
export const EXCEPTIONAL =
  /^(riêng|đối với|trường hợp|trong trường hợp|với|vụ việc|vụ án|vụ|hồ sơ|thủ tục)( |$)/

/** "quý IV" without a year. */
function quarterHere(c: Cursor): PeriodName | undefined {
  const found = stretch(c)
  if (found?.kind !== 'months' || hasYear(found) || found.shift !== undefined) return undefined
  const name = periodOf(found.from, found.to)
  return name?.startsWith('Q') ? name : undefined
}

/** Words that turns are counted with: "đợt 1", "lần thứ 2", "giai đoạn I". */
export const TURNS: readonly string[] = [
  'đợt',
  'lần',
  'lần thứ',
  'giai đoạn',
  'vòng',
  'bước',
  'kỳ',
  'chuyên đề',
]

/** The number of a turn. */
export const TURN_NUMBER = /^(\d{1,2}|[ivx]+|nhất)$/

/**
 * "Trước 30/6, báo cáo sơ kết: quý III": the first time is a task of its own, and no word of the heading behind it. Only
 * the periods that a report is on stand in one: "Báo cáo quý, 6 tháng: …".
 */
function timeInside(c: Cursor, from: number, to: number): boolean {
  const about = c.tokens[from]?.head === true
  let listed = false
  for (let at = from; at < to; at++) {
    const ahead = { ...c, at, end: to }
    const [first] = readSaid(ahead) ?? []
    if (!first) continue
    if (first.kind === 'range' || first.kind === 'open') return true
    if (first.kind === 'by' && first.how !== 'on') return true
    const behind = at > from && joins(c.tokens[at - 1])
    const kind = first.kind === 'event' && c.tokens[at]?.lexes.includes('adhoc')
    const period =
      about && (first.kind === 'again' || first.kind === 'span' || first.kind === 'always' || kind)
    if (behind && !(period && listed)) return true
    if (ahead.at < to && joins(c.tokens[ahead.at]) && !period) return true
    listed = true
    at = ahead.at - 1
  }
  return false
}

function joins(token: Token | undefined): boolean {
  return token !== undefined && (token.text === ',' || token.lexes.includes('and'))
}

/** "Báo cáo định kỳ: trước 15/12", "cuối kỳ: tháng 12": before a colon it names what is due, not another turn. */
function namesPeriod(c: Cursor, from: number, [first]: readonly Said[]): boolean {
  if (first?.kind === 'again') return first.every === 'period' && c.tokens[from]?.text === 'báo cáo định kỳ'
  return (
    first?.kind === 'rule' && first.every === 'period' && /^(đầu|giữa|cuối)$/.test(c.tokens[from]?.text ?? '')
  )
}

/** "Báo cáo đột xuất: …", "Hội nghị giao ban: …": before a colon it is what is to be done, not another event. */
function namesWork(c: Cursor, from: number): boolean {
  return c.tokens[from]?.lexes.some((lex) => lex === 'adhoc' || lex === 'session') === true
}

/**
 * Words such as "báo cáo", "sơ kết", "gửi Sở Nội vụ" right before a time, perhaps with the period that they are about
 * ("báo cáo 6 tháng đầu năm trước ngày 15/6").
 */
function headWords(c: Cursor): Label | undefined {
  const from = c.at
  if (!peek(c)?.head && !is(c, 'finish')) return undefined
  if (is(c, 'finish') && (peek(c, 1)?.head || isFree(peek(c, 1)))) c.at++
  // "Hoàn thành, báo cáo kết quả trong quý III"
  else if (is(c, 'finish') && peek(c, 2)?.head && (joins(peek(c, 1)) || is(c, 'all', 1))) c.at += 2
  while (peek(c)?.head && c.at < from + 4) c.at++
  if (c.at === from) return undefined
  while (c.at < from + 8 && (peek(c)?.head || isFree(peek(c)) || insideName(c))) c.at++
  attempt(c, about)
  attempt(c, wordsAside)
  const to = c.at
  if (c.tokens[to - 1]?.text === ')') takeText(c, ':')
  // "Quý II chuyển quý III", "quý II kỳ trước 30/6": no heading, but a word that moves the time before it.
  if (to === from + 1 && MOVES.includes(c.tokens[from]?.text ?? '')) return undefined
  if (peek(c)?.text === '(') return timeInBrackets(c) ? labelOf(c, from, to) : undefined
  const ahead = { ...c }
  const said = readSaid(ahead)
  if (!said || !clauseMayEnd(ahead)) return undefined
  // "Nộp trong giờ hành chính" tells the hours, not by when.
  if (said[0]?.kind === 'always' && ofHours(c, { from: to, to: ahead.at })) return undefined
  return labelOf(c, from, to)
}

/** "Đề nghị các cơ quan, đơn vị gửi báo cáo về Sở (qua Văn phòng Sở) trước ngày …": a whole sentence that leads to a day. */
function sentence(c: Cursor): Label | undefined {
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
  const ahead = { ...c }
  const said = readSaid(ahead)
  if (
    !said?.every((it) => it.kind === 'by' && it.point.kind === 'date') ||
    !(clauseMayEnd(ahead) || peek(ahead)?.head)
  )
    return undefined
  return labelOf(c, from, to)
}

function isClosed(c: Cursor, from: number, to: number): boolean {
  const marks = c.tokens.slice(from, to).filter(({ text }) => text === '(' || text === ')')
  return marks.length % 2 === 0 && marks.every(({ text }, i) => text === (i % 2 === 0 ? '(' : ')'))
}

const SENTENCE_MARKS: readonly string[] = [',', '(', ')', '-', '/']

const MOVES: readonly string[] = ['chuyển', 'kỳ', 'về']

function isFree(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.lexes.length === 0 && token.value === undefined && !token.line
}

/** "Gửi Sở Nội vụ (trước ngày 15/6)": what the bracket says is when. */
function timeInBrackets(c: Cursor): boolean {
  let close = c.at + 1
  while (close < c.end && c.tokens[close]?.text !== ')') close++
  const inner = { ...c, at: c.at + 1, end: close }
  const said = readSaid(inner)
  const bound = said?.every((it) => it.kind === 'by' && it.how !== 'on') === true
  return bound && inner.at === close && close < c.end && clauseMayEnd({ ...c, at: close + 1 })
}

/** "Báo cáo (theo mẫu): trước 15/6", "báo cáo (quý I): …": a bracket without a time, or with the period that it is on. */
function wordsAside(c: Cursor): true | undefined {
  if (!takeText(c, '(')) return undefined
  const from = c.at
  const period = attempt(c, stretch) ?? attempt(c, lengthOf)
  if (period && takeText(c, ')')) return takeText(c, ':') || is(c, 'before') || is(c, 'by') ? true : undefined
  c.at = from
  while (peek(c) && !takeText(c, ')')) if (takeText(c, '(') || c.at++ > from + 20) return undefined
  return c.tokens[c.at - 1]?.text === ')' && !timeIn(c, from, c.at - 1) ? true : undefined
}

/** The mark in "P.TCCB", "TT-TT", "KH&CN". */
function insideName(c: Cursor): boolean {
  const [last, mark, next] = [c.tokens[c.at - 1], peek(c), peek(c, 1)]
  if (mark?.text === 'p' && next?.text === '.' && next.glued) return true
  if (!mark?.glued || !next?.glued || !['.', '-', '/', '&'].includes(mark.text)) return false
  return last?.kind === 'word' && isFree(next)
}

/** Whether a heading speaks of reports. */
export const REPORT = /báo cáo|số liệu/

/** "…; 6 tháng: trước ngày 15/6; quý III trước ngày 15/9": in a list of reports a period names the next one. */
export function periodLabel(c: Cursor): Label | undefined {
  const from = c.at
  take(c, 'whole')
  if (attempt(c, stretch) === undefined && !lengthOf(c)) return undefined
  const to = c.at
  if (takeText(c, ':') === undefined && !is(c, 'before') && !is(c, 'by')) return undefined
  const ahead = { ...c }
  const said = readSaid(ahead)
  if (
    !said?.every((it) => it.kind === 'by' && it.point.kind === 'date') ||
    !(clauseMayEnd(ahead) || peek(ahead)?.head)
  )
    return undefined
  return labelOf(c, from, to)
}

/** The period that a report is on, where its deadline follows. */
function about(c: Cursor): true | undefined {
  const period = attempt(c, lengthThenBound) ?? attempt(c, yearsThenTime) ?? attempt(c, stretchThenBound)
  return period
}

function lengthThenBound(c: Cursor): true | undefined {
  take(c, 'whole')
  if (!lengthOf(c)) return undefined
  sending(c)
  return is(c, 'before') || is(c, 'by') || is(c, 'day') || is(c, 'to') ? true : undefined
}

/** "tổng kết 05 năm vào quý IV": so many years are what is summed up. */
function yearsThenTime(c: Cursor): true | undefined {
  const length = lengthOf(c)
  return length?.every === 'year' && length.interval !== undefined && is(c, 'in') ? true : undefined
}

function stretchThenBound(c: Cursor): true | undefined {
  const found = stretch(c)
  if (!found) return undefined
  sending(c)
  if (is(c, 'before') || is(c, 'by')) return true
  // "báo cáo năm 2023 trong quý II/2024"
  const ahead = { ...c }
  const [said] = found.kind === 'years' && take(ahead, 'in') ? (readSaid(ahead) ?? []) : []
  return said?.kind === 'span' && hasYear(said.stretch) ? true : undefined
}

/** "báo cáo quý I gửi trước ngày …": a word of sending stands between. */
function sending(c: Cursor): void {
  for (let i = 0; i < 8 && (peek(c)?.head || (i > 0 && isFree(peek(c)))); i++) c.at++
}

/** A dash or plus with blanks around it: another item of a list that stands on one line. */
export function bullet(c: Cursor, at: number): boolean {
  const [mark, next] = [c.tokens[at], c.tokens[at + 1]]
  return !!mark && ['-', '+', '•'].includes(mark.text) && !mark.glued && next?.glued === false
}

/** Whether a full stop ends a sentence here: not in "12.5" and "T.6". */
export function stops(c: Cursor, at: number): boolean {
  const [stop, next] = [c.tokens[at], c.tokens[at + 1]]
  return stop?.text === '.' && !next?.glued
}
