/** Whether words beside a time hold none themselves, though they may hold a number or the name of a unit; on the safe side. */
import { type Cursor, fork, tokenAt } from './cursor.ts'
import { TERMS } from './heading.ts'
import { joins } from './marks.ts'
import { fractionHere } from './plain-numbers.ts'
import { TURN_NUMBER, TURNS } from './set-apart.ts'
import { SORT } from './sorts.ts'
import type { Token } from './tokens.ts'
import { timeIn } from './unread.ts'
import { sentTo } from './who.ts'

/** "đợt 1", "lần thứ 2", "giai đoạn I": which of several turns the time before is of. */
export function numbersTurn(c: Cursor, from: number, to: number): boolean {
  if (!TURNS.includes(c.tokens[from]?.text ?? '')) return false
  const at = c.tokens[from + 1]?.text === 'thứ' ? from + 2 : from + 1
  return at === to - 1 && TURN_NUMBER.test(c.tokens[at]?.text ?? '')
}

/** Whether words hold no time, though they may hold a number or the name of a unit: "Ngày Pháp luật", "đợt 1". */
export function isNoTime(c: Cursor, from: number, to: number): boolean {
  if (!timeIn(c, from, to) || numbersTurn(c, from, to)) return true
  for (let i = from; i < to; i++) {
    // "kiểm tra 1/3 số xã"; "Quý IV: 10/12 xã" may be a day.
    if (c.tokens[i]?.kind === 'number') i += fractionHere(fork(c, i, to), false)
    const token = c.tokens[i]
    // "Kế hoạch số 15/KH-UBND ngày 20/01/2024" dates a document.
    if (
      token?.text === 'số' &&
      (tokenAt(c, i - 1)?.head || isWord(tokenAt(c, i - 1))) &&
      c.tokens[i + 2]?.text === '/'
    )
      return true
    if (token && !isHarmless(c, i, to)) return false
  }
  return true
}

function isHarmless(c: Cursor, at: number, to: number): boolean {
  const [before, token, next] = [tokenAt(c, at - 1), c.tokens[at], at + 1 < to ? c.tokens[at + 1] : undefined]
  if (!token || token.repaired) return true
  // "khoản 2 Điều 5"
  if (token.kind === 'number' && CLAUSES.includes(before?.text ?? '')) return true
  if ((token.kind === 'number' || token.text === 'số') && ofForm(c, at)) return true
  // "thực hiện như đã nêu tại …"
  if (token.text === 'đã' && before?.text === 'như') return next?.kind === 'word'
  // "Kế hoạch năm đã được phê duyệt"
  if (token.text === 'đã' && next?.text === 'được')
    return /^(phê duyệt|duyệt|ban hành|giao|thông qua|ký)/.test(c.tokens[at + 2]?.text ?? '')
  if (token.text === 'năm' && before?.text === 'kế hoạch' && next?.kind === 'word') return true
  // "người đã đăng ký thường trú phải làm thủ tục …"
  if (token.text === 'đã')
    return c.tokens.slice(at, Math.min(to, at + 12)).some(({ text }) => text === 'phải' || text === 'trách')
  // "kế hoạch sử dụng đất năm 2024 cấp huyện": the year that it is of, in the middle of its name.
  if (token.text === 'năm' && YEAR.test(next?.text ?? '') && at + 2 < to)
    return isPlain(before) && isPlain(c.tokens[at + 2])
  if (YEAR.test(token.text) && before?.text === 'năm') return isPlain(tokenAt(c, at - 2)) && isPlain(next)
  // "IPv6", "1.200 lượt đoàn viên"
  if (token.kind === 'number' && token.glued && isWord(before) && !isDateMark(next)) return true
  if (token.kind === 'number' && isThousands(c, at)) return true
  // "Phòng Nghiệp vụ 2", "02 đơn vị", "60%" count or number things.
  if (token.kind === 'number')
    return (
      token.text.length < 4 &&
      !(isDateMark(before) && token.glued) &&
      !isDateMark(next) &&
      ((isThing(before) && !before?.head) || before?.text === 'số' || isThing(next) || next?.text === '%')
    )
  if (/^[ivx]+$/.test(token.text)) return false
  // "kết quả thực hiện nhiệm vụ trong tháng và …"
  if (token.text === 'trong') return !PERIODS.includes(next?.text ?? '') || goesOn(c, at + 2, to)
  if (PERIODS.includes(token.text) && before?.text === 'trong' && goesOn(c, at + 1, to)) return true
  // "nội dung chuyển đổi số của năm kế tiếp với Sở …"
  if (PERIODS.includes(token.text) && before?.text === 'của' && BESIDE_YEAR.includes(next?.text ?? ''))
    return true
  if (BESIDE_YEAR.includes(token.text) && tokenAt(c, at - 2)?.text === 'của') return true
  // "các đơn vị gửi báo cáo quý về Cục Thống kê"
  if (
    PERIODS.includes(token.text) &&
    before?.text === 'báo cáo' &&
    /^(về|cho|gửi|đến)$/.test(next?.text ?? '')
  )
    return true
  // "quyết toán tạm ứng của tháng trước"
  if (PERIODS.includes(token.text) && before?.text === 'của' && next?.text === 'trước') return at + 2 === to
  if (token.text === 'trước' && PERIODS.includes(before?.text ?? '') && tokenAt(c, at - 2)?.text === 'của')
    return at + 1 === to
  // "lịch công tác tuần", "công tác năm của địa phương", "dự toán ngân sách năm sau", "kế hoạch tháng sau"
  if (PERIODS.includes(token.text) && (isWord(before) || before?.head)) {
    if (!before?.head && (!next || next.text === 'của')) return true
    if (next && BESIDE_YEAR.includes(next.text) && endsName(c, at + 2, to)) return true
  }
  if (BESIDE_YEAR.includes(token.text) && endsName(c, at + 1, to) && PERIODS.includes(before?.text ?? ''))
    return true
  // "Ngày Pháp luật" is a name; "ngày khởi công" says whose day it is.
  if (UNITS.includes(token.text)) return before?.kind !== 'number' && (isName(next) || isNamedMonth(c, at))
  // "Hạn cuối cùng nộp hồ sơ" is what falls on the day before it.
  if (TERMS.includes(token.text)) return isWord(next) || next?.head === true
  // "gửi văn bản đến cơ quan", "các khoản tiền"
  if (token.text === 'đến' || token.text === 'vào') return sentTo(fork(c, at, to))
  if (token.lexes.includes('first') && before?.text === 'lần') return true
  // "điều chỉnh lần thứ nhất"
  if (token.text === 'lần thứ') return next !== undefined
  // "người bị tố cáo", which nobody puts off
  if (token.text === 'bị') return isWord(next) && !/^(hoãn|chậm|lùi|trễ)$/.test(next?.text ?? '')
  // "người giải quyết lần hai", "quyền lợi của mỗi bên"
  if (
    token.text === 'lần' &&
    (next?.lexes.includes('first') || (next?.kind === 'word' && next.value !== undefined))
  )
    return true
  if (token.text === 'mỗi' || token.text === 'từng') return isWord(next) && next?.value === undefined
  if (token.text === 'trên') return next?.kind === 'word' || c.tokens[at + 2]?.text === '%'
  if (token.text === 'người' || CLAUSES.includes(token.text)) return true
  if (token.text === '%') return before?.kind === 'number'
  // How often is no note.
  if (token.lexes.includes('times') && !isThing(token)) return false
  // "phòng họp số 2", but not "số 12/5"
  if (token.text === 'số') return next?.kind !== 'number' || !isDateMark(c.tokens[at + 2])
  return (token.sorts & (SORT.time | SORT.negation)) === 0
}

/** Whether the name of a plan ends: "Kế hoạch công việc năm tiếp theo và trình …". */
function endsName(c: Cursor, at: number, to: number): boolean {
  return at === to || goesOn(c, at, to)
}

function goesOn(c: Cursor, at: number, to: number): boolean {
  return at < to && (c.tokens[at]?.head === true || joins(c.tokens[at]))
}

/** "1.200 lượt", "12.500 hồ sơ": either number of a count of thousands, with what is counted. */
function isThousands(c: Cursor, at: number): boolean {
  const first = tokenAt(c, at - 1)?.text === '.' ? at - 2 : at
  const [high, mark, low, what] = [
    c.tokens[first],
    c.tokens[first + 1],
    c.tokens[first + 2],
    c.tokens[first + 3],
  ]
  return (
    high?.kind === 'number' &&
    mark?.text === '.' &&
    mark.glued &&
    low?.text.length === 3 &&
    low.glued &&
    what?.kind === 'word'
  )
}

/** "Mẫu số 10", "biểu 4": the number of a form, or the word before it. */
function ofForm(c: Cursor, at: number): boolean {
  const named = c.tokens[at]?.kind === 'number' && tokenAt(c, at - 1)?.text === 'số'
  return FORMS.includes(tokenAt(c, at - (named ? 2 : 1))?.text ?? '')
}

const YEAR = /^20\d\d$/
const FORMS: readonly string[] = ['mẫu', 'biểu', 'biểu mẫu', 'phụ lục', 'phụ biểu']
const CLAUSES: readonly string[] = ['điều', 'khoản', 'điểm', 'mục', 'chương', 'phụ lục']

export function isUnit(token: Token | undefined): boolean {
  return token !== undefined && (UNITS.includes(token.text) || PERIODS.includes(token.text))
}

const BESIDE_YEAR: readonly string[] = ['sau', 'tới', 'kế hoạch', 'tiếp theo', 'kế tiếp', 'liền kề']
const PERIODS: readonly string[] = ['tuần', 'tháng', 'quý', 'năm']
const UNITS: readonly string[] = ['ngày', 'tuần', 'tháng', 'năm']

/** Whether a word behind "ngày" or "tháng" names it, and does not say whose it is: "ngày họp", "ngày nhận hồ sơ". */
function isName(token: Token | undefined): boolean {
  return isWord(token) && !token?.head && !OCCASION.test(token?.text ?? '')
}

/** "Tháng Công nhân", "tháng hành động": a month that the calendar of campaigns names, and no month of the year alone. */
export function isNamedMonth(c: Cursor, at: number): boolean {
  const [month, first, second] = [c.tokens[at], c.tokens[at + 1], c.tokens[at + 2]]
  return month?.text === 'tháng' && MONTH_NAMES.test(`${first?.text} ${second?.text}`)
}

const MONTH_NAMES =
  /^(thanh niên|công nhân|hành động|nhân đạo|tri ân|an toàn|cao điểm|khuyến mại|khuyến mãi|khuyến học|bán hàng)$/

const OCCASION =
  /^(họp|khởi|khai|bế|giao|ký|nhận|ban|phát|bắt|công|thực|nghỉ|lấy|chốt|xảy|đăng|mở|đóng|thụ|có|được|mà|này|đó|kia)$/

function isDateMark(token: Token | undefined): boolean {
  return token !== undefined && ['/', '-', '.', ','].includes(token.text) && token.glued
}

/** A word of which the deadline language knows nothing. */
export function isWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.lexes.length === 0
}

function isPlain(token: Token | undefined): boolean {
  return isWord(token) && !token?.head
}

function isThing(token: Token | undefined): boolean {
  return isWord(token) || token?.text === 'cuộc' || token?.text === 'buổi'
}
