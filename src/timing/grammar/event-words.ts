/** Finds where the free words of an event end: at a stop, where another time begins, or where a clause with one does. */
import { type Cursor, fork, is, isAny, isOf, peek, take, tokenAt } from '../cursor.ts'
import type { Lex } from '../forms.ts'
import { SORT } from '../sorts.ts'
import type { Event } from '../types.ts'
import { again } from './again.ts'
import { amount } from './amount.ts'
import { decimal, dutyBehind, LED, type Times } from './clause.ts'
import { date } from './day.ts'
import { mustAct } from './must-act.ts'
import { lengthOf } from './unit.ts'

export type { Times } from './clause.ts'

/** The words of the event, up to a stop or to where another time begins. */
export function eventWords(
  c: Cursor,
  times: Times,
  how: Event['how'] = 'when',
): [number, number] | undefined {
  const from = c.at
  // "trước/sau khi …" and "trước và sau ngày …" name no one event.
  const first = peek(c)
  if (!first || ['/', ',', '-', ':'].includes(first.text) || is(c, 'and') || is(c, 'or')) return undefined
  while (c.at < c.end) {
    const token = peek(c)
    if (!token || (c.at > from && ends(c, from, how, times))) break
    c.at++
  }
  const open = openBracket(c, from)
  if (open !== undefined) {
    const ahead: Cursor = fork(c, from, open)
    const words = eventWords(ahead, times, how)
    c.at = ahead.at
    return words
  }
  // A joint that nothing follows is no word of the event.
  while (c.at - 1 > from && trailing(c)) c.at--
  // "05 năm sau trước" names nothing that happens.
  const named = c.tokens
    .slice(from, c.at)
    .some(({ kind, lexes }) => kind !== 'mark' && !lexes.includes('before'))
  return named ? [from, c.at] : undefined
}

/** Where a bracket opens in the words so far that does not close in them. */
function openBracket(c: Cursor, from: number): number | undefined {
  const open: number[] = []
  for (let i = from; i < c.at; i++) {
    const text = c.tokens[i]?.text
    if (text === '(') open.push(i)
    else if (text === ')') open.pop()
  }
  return open[0]
}

/** Words that lead on to something else, and that no event ends in. */
const LOOSE: readonly string[] = ['nhưng', 'thì', 'kể']

function trailing(c: Cursor): boolean | undefined {
  const last = tokenAt(c, c.at - 1)
  return (
    last?.lexes.some((lex) => lex === 'and' || lex === 'or') ||
    [',', '/', '(', '-', ...LOOSE].includes(last?.text ?? '')
  )
}

function ends(c: Cursor, from: number, how: Event['how'], times: Times): boolean {
  const token = peek(c)
  if (!token || token.text === ';' || token.text === ':') return true
  // A line may be broken in the middle of a name; a bullet, a heading or a time begins something new.
  if (token.line && (token.kind === 'mark' || token.head || tries(c, 0, times.begins))) return true
  if (token.text === '(') return closesClause(c)
  if (token.text === ')') return openBracket(c, from) === undefined
  if (token.text === '+' && token.glued && peek(c, 1)?.glued) return false
  if (token.text === '.' || token.text === '…') return stops(c)
  if (is(c, 'untilEvent')) return peek(c, 1) !== undefined
  // Behind "chậm nhất" stands a time, though no reader may know it.
  if (LATEST.includes(token.text)) return true
  // "tại trụ sở trong thời gian tối thiểu 10 ngày"
  if (
    token.text.startsWith('trong ') &&
    is(c, 'within') &&
    (peek(c, 1)?.value !== undefined || is(c, 'least', 1))
  )
    return true
  // "kể từ ngày có người chết thì …": what is to be done then.
  if (token.text === 'thì' && how === 'after') return true
  // "khi có trường hợp tử vong": a case of it, not another event.
  if (token.text === 'trường hợp' && CASES.includes(tokenAt(c, c.at - 1)?.text ?? '')) return false
  // "đối với trường hợp …" tells for whom the limit is.
  if (is(c, 'for') && (is(c, 'when', 1) || periodEnded(c, from))) return true
  if (bareDay(c, from, how)) return true
  // "45/KH-UBND" and "02/5/2024" are numbers, not joints.
  if (token.text === '/' && (tokenAt(c, c.at - 1)?.kind === 'number' || peek(c, 1)?.kind !== 'word'))
    return false
  if (token.text === '-' && !token.glued && peek(c, 1)?.glued === false)
    return !isTwoYears(c) && tries(c, 1, times.begins)
  if (token.text === ',')
    return !decimal(c, c.at) && (periodEnded(c, from) || endsAtComma(c, from, how, times))
  if (is(c, 'and') && how !== 'under' && workBehind(c, times)) return true
  // "thời điểm chốt số liệu 30/6 và 31/12"
  if (is(c, 'and') && c.at - 1 > from && tokenAt(c, c.at - 1)?.kind === 'number' && date(fork(c, c.at + 1)))
    return false
  // "khi có đơn thư hoặc định kỳ ngày 15 hằng tháng"
  if (is(c, 'or') && is(c, 'periodic', 1) && tries(c, 2, times.begins)) return true
  if (token.text === '/' || is(c, 'and') || is(c, 'or')) return endsAtJoint(c, from, times)
  if (LED.includes(token.text)) return limitBefore(c, how) || dutyBehind(c, c.at, c.at, how, times)
  return isOf(c, 'strong') && tries(c, 0, times.begins)
}

/** "sau khi kết thúc năm tài chính, nộp khoản tiền vào Quỹ": the end of a period is the whole event. */
function periodEnded(c: Cursor, from: number): boolean {
  const ahead = fork(c, from, c.at)
  if (!take(ahead, 'ending') || !lengthOf(ahead)) return false
  // "trước khi kết thúc quý 05 ngày làm việc đối với …"
  if (ahead.at < c.at && !amount(ahead)) return false
  if (ahead.at !== c.at) return false
  return is(c, 'for') || lengthOf(fork(c, c.at + 1)) === undefined
}

/** "khai giảng năm học 2024 - 2025", "Đại hội Đảng bộ nhiệm kỳ 2025 - 2030" */
function isTwoYears(c: Cursor): boolean {
  const [first, next] = [tokenAt(c, c.at - 1)?.value, peek(c, 1)?.value]
  return first !== undefined && first > 1900 && next !== undefined && next > first && next <= first + 10
}

const CASES: readonly string[] = ['có', 'các', 'những', 'mỗi', 'từng', 'về', 'phát hiện', 'xảy ra', 'ra']

function endsAtComma(c: Cursor, from: number, how: Event['how'], times: Times): boolean {
  if (APART.includes(peek(c, 1)?.text ?? '') || (how !== 'under' && mustAct(c, from))) return true
  if (otherCase(c)) return true
  // "hồ sơ đầy đủ, đúng quy định": how it must be.
  if (peek(c, 1)?.text === 'đúng') return false
  if ((how === 'under' && numbersName(c, from)) || datesDocument(c, from) || feastGoesOn(c, from))
    return false
  return endsAtJoint(c, from, times) || dutyBehind(c, c.at - 1, c.at + joint(c), how, times)
}

/** What sets something apart from what stands before: ", trừ trường hợp …", ", riêng hồ sơ liên thông …". */
const APART: readonly string[] = ['riêng', 'trong đó', 'trừ', 'ngoại trừ', 'gia hạn']

/** "khi phát sinh và tổng hợp cuối năm": another work, with a time that ends the clause. */
function workBehind(c: Cursor, times: Times): boolean {
  if (!peek(c, 1)?.head) return false
  for (let i = 2; i < 6; i++) {
    if (tries(c, i, times.begins)) return !is(c, 'of', i)
    if (peek(c, i)?.kind !== 'word') return false
  }
  return false
}

/** "…, vụ việc phức tạp thì không quá 45 ngày": what has another limit. */
function otherCase(c: Cursor): boolean {
  if (!CASE.includes(peek(c, 1)?.text ?? '')) return false
  for (let i = 2; i < 14; i++) {
    const token = peek(c, i)
    if (token?.kind !== 'word' || token.line) return false
    if (is(c, 'within', i) && peek(c, i + 1)?.value !== undefined)
      return amount(fork(c, c.at + i + 1)) !== undefined
  }
  return false
}

const CASE: readonly string[] = ['trường hợp', 'vụ việc', 'vụ án', 'vụ', 'hồ sơ', 'thủ tục']

function endsAtJoint(c: Cursor, from: number, times: Times): boolean {
  const ahead = joint(c)
  // "Phát sinh / Quý"
  const next = peek(c, 2)
  const ended = !next || next.line || next.kind === 'mark' || (next.sorts & SORT.behind) !== 0
  const last = peek(c)?.text === '/' && ended && !isAny(fork(c, c.at - 1), ['times', 'piece'])
  if (last && isAny(fork(c, c.at + 1), ['month', 'quarter', 'year', 'week'])) return true
  if (feastGoesOn(c, from)) return false
  if (tries(c, ahead, times.begins) || tries(c, ahead, reportDue)) return true
  return peek(c, ahead)?.text === 'dự kiến' && tries(c, ahead + 1, times.begins)
}

/** "Nhân dịp Tết và 30/4": two feasts. */
function feastGoesOn(c: Cursor, from: number): boolean {
  const ahead = joint(c)
  return (
    feastBefore(c, from) && peek(c, ahead)?.kind === 'number' && date(fork(c, c.at + ahead)) !== undefined
  )
}

/** "Theo Công văn số 123/SNV, 15/6", "theo lịch 3/6, 5/6": behind a number the bare day still names the ground. */
function numbersName(c: Cursor, from: number): boolean {
  if (peek(c, 1)?.kind !== 'number' || !date(fork(c, c.at + 1))) return false
  return c.tokens.slice(from, c.at).some(({ kind }) => kind === 'number')
}

/** "Thông tư số 01/2024/TT-BNV, ngày 15/3/2024": the date of the document, behind its sign. */
function datesDocument(c: Cursor, from: number): boolean {
  const sign = ['/', '-'].includes(tokenAt(c, c.at - 2)?.text ?? '') && tokenAt(c, c.at - 1)?.glued === true
  return (
    sign &&
    c.tokens.slice(Math.max(from, c.at - 12), c.at).some(({ text }) => text === 'số') &&
    date(fork(c, c.at + 1)) !== undefined
  )
}

/** "Sau khi họp xong 02 ngày phải gửi biên bản": the limit stands before what is to be done. */
function limitBefore(c: Cursor, how: Event['how']): boolean {
  return (
    (how === 'after' || how === 'before') &&
    isAny(fork(c, c.at - 1), ['day', 'workday', 'hour', 'week', 'month']) &&
    tokenAt(c, c.at - 2)?.kind === 'number'
  )
}

/** "khi có yêu cầu 15/7": a day without a word before it that could make it a document's. */
function bareDay(c: Cursor, from: number, how: Event['how']): boolean {
  const [last, first] = [tokenAt(c, c.at - 1), peek(c)]
  if (first?.kind !== 'number' || last?.kind !== 'word') return false
  // "theo tỷ lệ 5/10", "theo mẫu 02/6": a bare number names the ground.
  if (how === 'under') return false
  if (last.lexes.length > 0 || last.head || NUMBERED.test(last.text)) return false
  // "15/QĐ-TTg 30/6/2024" ends in a document's sign.
  if (['-', '/'].includes(tokenAt(c, c.at - 2)?.text ?? '')) return false
  // "Nhân dịp kỷ niệm Ngày Quốc khánh 02/9": the day is the feast itself.
  if (feastBefore(c, from)) return false
  const ahead = fork(c)
  if (!date(ahead)) return false
  const next = peek(ahead)
  return !next || [';', ',', '.', ')', '(', ':'].includes(next.text) || (next.sorts & SORT.behind) !== 0
}

/** @param from where the event's words begin, behind "nhân dịp" */
function feastBefore(c: Cursor, from: number): boolean {
  return c.tokens.slice(Math.max(0, from - 1, c.at - 16), c.at).some(({ text }) => FEAST.test(text))
}

const FEAST = /^(nhân )?dịp$|^(kỷ|niệm|lễ|nghỉ|các ngày lễ|ngày hội|tết|tết nguyên đán)$/

/** The last syllable of what a bare number names: a document, a share, a score. */
const NUMBERED =
  /^(định|văn|quyết|thị|luật|án|khoản|mục|điều|kh|qđ|cv|nq|tb|hd|ct|bc|ttr|số|khóa|bản|kết|luận|trình|lục|mẫu|biểu|lệ|tiêu|đạt|điểm|mức|phần|được|đủ|hơn|dưới|trên)$/

/** What tells by when: "báo cáo năm chậm nhất …" is another duty. */
const DUE: readonly Lex[] = ['before', 'by', 'until']

/** "và báo cáo quý, năm": another duty, with how often it comes. */
function reportDue(c: Cursor): boolean {
  if (!take(c, 'report')) return false
  const found = again(c)
  return found !== undefined && (peek(c) === undefined || peek(c)?.kind === 'mark' || isAny(c, DUE))
}

const LATEST: readonly string[] = [
  'chậm nhất',
  'chậm nhất là',
  'muộn nhất',
  'muộn nhất là',
  'trễ nhất',
  'trễ nhất là',
]

/** A comma and a word may stand together: ", hoặc". */
function joint(c: Cursor): number {
  return peek(c)?.text === ',' && (is(c, 'and', 1) || is(c, 'or', 1)) ? 2 : 1
}

function tries(c: Cursor, ahead: number, begins: (c: Cursor) => boolean): boolean {
  const at = c.at
  c.at += ahead
  const found = begins(c)
  c.at = at
  return found
}

/** Whether the bracket at the cursor closes at the end of the clause; then it is a note of its own. */
function closesClause(c: Cursor): boolean {
  for (let i = c.at + 1; i < c.end && i < c.at + 60; i++) {
    if (c.tokens[i]?.text !== ')') continue
    const next = c.tokens[i + 1]
    return (
      i + 1 >= c.end ||
      next?.kind === 'mark' ||
      next?.line === true ||
      (next !== undefined && ((next.sorts & (SORT.behind | SORT.goesOn)) !== 0 || LOOSE.includes(next.text)))
    )
  }
  return false
}

/** A full stop ends the clause where a blank or nothing follows: not in "12.5". */
function stops(c: Cursor): boolean {
  const next = peek(c, 1)
  return !next?.glued || ['.', ')', ';', '/'].includes(next.text)
}
