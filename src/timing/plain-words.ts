/**
 * Words of a clause that can neither be part of a time nor take one back, though they may hold the name of a unit: "khai
 * theo tháng", "học kỳ I", "gửi đến Bộ". Those with a number are in `plain-numbers.ts`.
 */
import { isAside } from './asides.ts'
import { periodInClause } from './clause-period.ts'
import { type Cursor, fork, is, isAny, peek, textOf, tokenAt } from './cursor.ts'
import { calledDay } from './grammar/named-day.ts'
import { SENDING } from './heading.ts'
import { closeOf } from './marks.ts'
import { isNamedMonth, isWord } from './no-time.ts'
import { isBareNumber, isUnitOfTime, numberedHere, numberHere } from './plain-numbers.ts'
import { SORT } from './sorts.ts'
import type { Token } from './tokens.ts'
import { timeIn } from './unread.ts'
import { namesActor, sentTo } from './who.ts'

/** How many tokens stand here that can neither be part of a time nor take one back: a word, a bracket, a number of things. */
export function plainHere(c: Cursor): number {
  const [token, next] = [peek(c), peek(c, 1)]
  if (!token) return 0
  const period = periodInClause(c)
  if (period > 0) return period
  if (token.kind === 'number') return numberHere(c)
  // "Báo cáo kết quả năm 2023 trước ngày 31/01/2024"
  if (token.text === 'năm' && next?.kind === 'number') return next.text.length === 4 ? 2 : 0
  if (token.text === '(') return bracketHere(c)
  if (token.kind === 'mark') return isPart(token, next) || (token.text === ',' && goesOn(c, next)) ? 1 : 0
  // "hai tuần một lần"
  if (token.value !== undefined && isUnitOfTime(c, 1)) return 0
  const numbered = numberedHere(c)
  if (numbered > 0) return numbered
  // "giải ngân trên 95% kế hoạch vốn"
  if (
    /^(trên|dưới|hơn|gần|tối thiểu|ít nhất)$/.test(token.text) &&
    next?.kind === 'number' &&
    peek(c, 2)?.text === '%'
  )
    return 3
  if (token.text === 'trên' && next?.kind === 'number') return 0
  // What happens first is no word of what is to be done.
  if (isAny(c, ['untilEvent', 'beforeEvent', 'course']) || HAPPENS.test(token.text)) return 0
  // "tối thiểu là 18 ngày": bounded from below it is no deadline.
  if (LEAST.test(token.text) && next?.value !== undefined && isUnitOfTime(c, 2)) return 0
  if (token.text === 'số' || token.text === 'trên') return next?.kind === 'word' ? 1 : 0
  // "theo từng dự án"
  if (
    /^(từng|mỗi)$/.test(token.text) &&
    next?.kind === 'word' &&
    (next.lexes.length === 0 || next.text === 'đợt' || next.text === 'cuộc') &&
    next.value === undefined
  )
    return 2
  // "Người bị xử phạt phải chấp hành …", whom nobody puts off
  if (token.text === 'bị' && isWord(next) && !/^(hoãn|chậm|lùi|trễ)$/.test(next?.text ?? '')) return 1
  const turn = turnHere(c) || nextOf(c) || dayCalled(c) || yearsHere(c) || eachHere(c)
  if (turn > 0) return turn
  if (namesUnit(c) || isNamedMonth(c, c.at) || sentTo(c) || usesUp(c) || whereHere(c)) return 1
  if (ofLast(c)) return 2
  const counted = token.lexes.includes('piece') && tokenAt(c, c.at - 1)?.value === undefined
  const time = (token.sorts & (SORT.time | SORT.negation)) !== 0 && token.text !== 'người' && !counted
  return time || isAny(c, ['schoolYear', 'budgetYear', 'stage', 'period']) ? 0 : 1
}

/** "Khai theo tháng chậm nhất …", "kế hoạch năm là …": the unit only tells which one, as its last word has none. */
function namesUnit(c: Cursor): boolean {
  const [last, next] = [tokenAt(c, c.at - 1), peek(c, 1)]
  if (!isAny(c, ['week', 'month', 'quarter', 'year']) || peek(c)?.text.length === 1) return false
  if (last?.kind !== 'word' || (last.sorts & SORT.time) !== 0 || last.value !== undefined) return false
  if (next?.text === '/') return isAny(fork(c, c.at + 2), ['month', 'quarter', 'year'])
  if (last.lexes.includes('report') && /^(về|cho|đến)$/.test(next?.text ?? ''))
    return peek(c, 2)?.kind === 'word'
  // "chỉ số giá quý trước ngày 15 …"
  if ((is(c, 'before', 1) && is(c, 'day', 2)) || is(c, 'finish', 1)) return true
  if (next?.text === 'của' && namesActor(c, 2)) return true
  // "hoàn chỉnh Kế hoạch năm và trình Lãnh đạo"
  if (is(c, 'and', 1) && peek(c, 2)?.head) return true
  return next?.head === true || next?.text === 'là' || next?.text === 'phải' || is(c, 'by', 1)
}

/** "Học kỳ I", "giai đoạn 01", "lần đầu", "lần thứ hai": which one it is, in tokens. */
function turnHere(c: Cursor): number {
  const name = peek(c)?.text === 'học' ? 2 : 1
  const [turn, which] = [c.tokens[c.at + name - 1], peek(c, name)]
  if (turn?.text === 'lần' && which?.lexes.includes('first')) return 2
  // "Nộp lần 1 trước 20/5"
  if (turn?.text === 'lần' && isBareNumber(which) && tokenAt(c, c.at - 1)?.kind === 'word')
    return isAny(fork(c, c.at + 2), ['before', 'by', 'in']) ? 2 : 0
  if (turn?.text === 'lần thứ') return which?.value === undefined ? 0 : 2
  if (!/^(kỳ|giai đoạn|đợt|vòng)$/.test(turn?.text ?? '') || (turn?.text === 'kỳ' && name === 1)) return 0
  const after = peek(c, name + 1)
  return /^(\d{1,2}|i{1,3})$/.test(which?.text ?? '') && !/^[-/.,]$/.test(after?.text ?? '') ? name + 1 : 0
}

/** "kế hoạch đầu tư công giai đoạn 2026-2030": the years that it is for, in tokens. */
function yearsHere(c: Cursor): number {
  if (!(is(c, 'stage') || is(c, 'schoolYear')) || tokenAt(c, c.at - 1)?.kind !== 'word') return 0
  const [from, mark, to, next] = [peek(c, 1), peek(c, 2), peek(c, 3), peek(c, 4)]
  const years =
    from?.text.length === 4 && from.kind === 'number' && mark?.text === '-' && to?.text.length === 4
  return years && next?.kind === 'word' ? 4 : 0
}

/** "báo cáo giải ngân hằng tháng gửi về Sở trước ngày 25": how often what is sent comes, in tokens. */
function eachHere(c: Cursor): number {
  if (!eachBehindWord(c) || !isAny(fork(c, c.at + 1), ['month', 'quarter', 'year', 'week'])) return 0
  const due = is(c, 'finish', 2) && isAny(fork(c, c.at + 3), ['before', 'by'])
  return due || SENDING.includes(peek(c, 2)?.text ?? '') ? 2 : 0
}

/** "Kế hoạch kiểm tra hằng năm ban hành trước …": which one it is, in tokens; not what comes so often. */
export function namesEach(c: Cursor): number {
  if (!eachBehindWord(c) || !is(c, 'year', 1)) return 0
  const verb = peek(c, 2)
  return verb?.head && /^(ban hành|phê duyệt|công bố|trình|được|xây dựng|lập)/.test(verb.text) ? 2 : 0
}

function eachBehindWord(c: Cursor): boolean {
  return /^(hằng|hàng)$/.test(peek(c)?.text ?? '') && tokenAt(c, c.at - 1)?.kind === 'word'
}

/** "… tại địa phương", "… trong ngành": where, not when. */
function whereHere(c: Cursor): boolean {
  return is(c, 'at') && peek(c, 1)?.kind === 'word' && namesActor(c, 1)
}

/** "Số liệu tháng trước gửi trước ngày 05": of the period before. */
function ofLast(c: Cursor): boolean {
  const unit = isAny(c, ['month', 'quarter', 'year'])
  const sent = peek(c, 2)?.head === true || /^(đến|về|cho)$/.test(peek(c, 2)?.text ?? '')
  return unit && peek(c, 1)?.text === 'trước' && sent && peek(c, 3)?.kind === 'word'
}

/** "Giải ngân hết vốn": all of it, no end of a time. */
function usesUp(c: Cursor): boolean {
  const next = peek(c, 1)
  return (
    peek(c)?.text === 'hết' &&
    next?.kind === 'word' &&
    (next.lexes.length === 0 || next.head === true) &&
    next.value === undefined
  )
}

/** "…, phối hợp", "…, các xã", "…, hoàn thành": the clause goes on behind a comma. */
function goesOn(c: Cursor, next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false
  // "… năm 2015, năm 2016 trước ngày …"
  if (next.text === 'năm') return peek(c, 2)?.text.length === 4 && peek(c, 2)?.kind === 'number'
  return next.lexes.length === 0 || next.head === true || next.lexes.includes('finish') || namesActor(c, 1)
}

/** How many tokens a bracket has in which no time stands. */
function bracketHere(c: Cursor): number {
  const close = closeOf(c, c.at, 16)
  if (close === undefined) return 0
  return timeIn(c, c.at + 1, close) && !isAside(textOf(c, c.at + 1, close)) ? 0 : close + 1 - c.at
}

/** The mark in "KH&CN", "sở/ngành", "Xuân - Hè". */
function isPart({ text, glued }: Token, next: Token | undefined): boolean {
  if (/^["“”]$/.test(text)) return true
  if (text === '.') return glued && next?.glued === true && next.kind === 'word'
  return text === '/' || text === '-' || (text === '&' && next?.kind === 'word')
}

const HAPPENS = /(^| )khi$|^(nếu|nếu có|trong trường hợp)$/
const LEAST = /^(ít nhất|tối thiểu|không dưới|không ít hơn)( là)?$/

/** "dự toán ngân sách năm sau": of the year to come, behind what is planned for it, in tokens. */
function nextOf(c: Cursor): number {
  const unit = isAny(c, ['year', 'quarter', 'month', 'week'])
  const of = tokenAt(c, c.at - 1)?.text === 'của' && is(c, 'before', 2) && is(c, 'day', 3)
  if (!unit || !/^(sau|tới|kế hoạch|tiếp theo)$/.test(peek(c, 1)?.text ?? '')) return 0
  if (of) return 2
  return /^(dự toán|sách|ngân sách|kế hoạch|chương trình|chỉ tiêu|hướng|vụ|tác|nhiệm vụ|trình|lịch)$/.test(
    tokenAt(c, c.at - 1)?.text ?? '',
  )
    ? 2
    : 0
}

/** "kết quả Ngày Pháp luật": a day by its name, with no date behind it, in tokens. */
function dayCalled(c: Cursor): number {
  if (!is(c, 'day')) return 0
  const ahead = fork(c)
  return calledDay(ahead) && peek(ahead)?.kind !== 'number' ? ahead.at - c.at : 0
}
