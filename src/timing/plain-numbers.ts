/** Numbers of a clause that are no part of a time: "mẫu số 01", "500 triệu đồng", "2/3 số hồ sơ", "tờ khai D02", "24/7". */
import { type Cursor, fork, is, isAny, isOf, peek, take, tokenAt } from './cursor.ts'
import { date } from './grammar/day.ts'
import type { Token } from './tokens.ts'
import { namesActor } from './who.ts'

/** How many tokens a number at the cursor has with what it counts or names; 0 where it may be part of a time. */
export function numberHere(c: Cursor): number {
  if (peek(c, 1)?.text === '%') return 2
  // "TCVN ISO 9001:2015", but not "16:00".
  if (peek(c, 1)?.text === ':' && peek(c, 1)?.glued) return isStandard(c) ? 3 : 0
  if (ofService(c)) return 2
  return (
    namedNumber(c) ||
    placeHere(c) ||
    fractionHere(c) ||
    hoursHere(c) ||
    periodHere(c) ||
    amountHere(c) ||
    signHere(c)
  )
}

/** "25 năm công tác": how long, and not when. */
function ofService(c: Cursor): boolean {
  return is(c, 'year', 1) && /^(công|kinh|thành|tuổi|giảng|xây)$/.test(peek(c, 2)?.text ?? '')
}

/** "Nghị quyết 36", "Đề án 06", "Chương trình 135": the number by which a document is called, in tokens. */
function namedNumber(c: Cursor): number {
  const [last, next] = [tokenAt(c, c.at - 1), peek(c, 1)]
  if (!CALLED.includes(last?.text ?? '') || peek(c)?.glued || /^[/.-]$/.test(next?.text ?? '')) return 0
  return isAny(fork(c, c.at + 1), ['day', 'month', 'quarter', 'year', 'week', 'times']) ? 0 : 1
}

const CALLED: readonly string[] = [
  'quyết',
  'án',
  'đề án',
  'trình',
  'chương trình',
  'thị',
  'luận',
  'đạo',
  'chỉ đạo',
]

/** "đường 30/4", "Trường THCS 19-5": a street or a school that is called by a date, in tokens. */
function placeHere(c: Cursor): number {
  const [mark, month] = [peek(c, 1), peek(c, 2)]
  if ((mark?.text !== '/' && mark?.text !== '-') || !mark.glued || month?.kind !== 'number' || !month.glued)
    return 0
  if (peek(c, 3)?.glued && peek(c, 3)?.text !== ',' && peek(c, 3)?.text !== ';') return 0
  for (let at = c.at - 1; at >= Math.max(0, c.at - 3); at--) {
    const word = c.tokens[at]?.text ?? ''
    const near = at === c.at - 1 ? PLACES : SCHOOLS
    // "tựu trường 29/8", "lên đường 15/2" are days.
    if (near.includes(word)) return NO_PLACE.includes(tokenAt(c, at - 1)?.text ?? '') ? 0 : 3
  }
  return 0
}

const SCHOOLS: readonly string[] = ['trường']
const PLACES: readonly string[] = ['trường', 'đường', 'phố', 'quảng trường', 'công viên']
const NO_PLACE: readonly string[] = [
  'tựu',
  'nhà',
  'lên',
  'môi',
  'thị',
  'hội',
  'ra',
  'thông',
  'khai',
  'tan',
  'đến',
  'xuất',
]

function isStandard(c: Cursor): boolean {
  return (peek(c)?.text.length ?? 0) > 2 && /^\d{4}$/.test(peek(c, 2)?.text ?? '')
}

/** How many tokens a fraction at the cursor has; 0 where what follows cannot be counted. @param units who may be counted */
export function fractionHere(c: Cursor, units = true): number {
  const [part, stroke, whole, what] = [peek(c), peek(c, 1), peek(c, 2), peek(c, 3)]
  if (part?.kind !== 'number' || stroke?.text !== '/' || !stroke.glued) return 0
  if (whole?.kind !== 'number' || !whole.glued || (part.value ?? 0) > (whole.value ?? 0)) return 0
  return what && !what.glued && (COUNTED.includes(what.text) || (units && namesActor(c, 3))) ? 3 : 0
}

/** What is counted, or its first syllable: "số", "chỉ tiêu", "dự án". */
const COUNTED: readonly string[] = [
  'số',
  'tổng',
  'chỉ',
  'nhiệm vụ',
  'mục tiêu',
  'tiêu',
  'hồ sơ',
  'dự',
  'khối',
  'diện',
  'công',
  'sản',
  'thủ',
]

/** "24/24 giờ", "24/7": the hours of the day, in tokens. */
function hoursHere(c: Cursor): number {
  if (peek(c)?.text !== '24' || peek(c, 1)?.text !== '/') return 0
  if (peek(c, 2)?.text === '7') return 3
  return peek(c, 2)?.text !== '24' ? 0 : is(c, 'hour', 3) ? 4 : 3
}

/** "mẫu số 01", "Phụ lục III", "phiên bản 3.12", "Quyết định số 30/QĐ-UBND": a thing with its number, in tokens. */
export function numberedHere(c: Cursor): number {
  const from = c.at
  let at = from
  for (let i = 0; i < 2 && c.tokens[at]?.kind === 'word'; i++) at++
  if (c.tokens[at]?.text === 'số') at++
  const name = c.tokens
    .slice(from, at)
    .map(({ text }) => text)
    .join(' ')
  if (!NUMBERED.test(name) || !NUMBER.test(c.tokens[at]?.text ?? '')) return 0
  at++
  const sign = at
  while (c.tokens[at]?.glued && c.tokens[at]?.text !== ',' && c.tokens[at]?.text !== ';') at++
  if (at > sign) return at - from + (/(^| )số$/.test(name) ? dateOfDocument(c, at) : 0)
  // "Biểu số 4, 5, 9"
  while (
    c.tokens[at]?.text === ',' &&
    isBareNumber(c.tokens[at + 1]) &&
    !/^[/.-]$/.test(c.tokens[at + 2]?.text ?? '')
  )
    at += 2
  return at - from
}

export function isBareNumber(token: Token | undefined): boolean {
  return token?.kind === 'number' && token.text.length < 3
}

/** "… số 1234/UBND-NC ngày 05/3/2024 của UBND tỉnh": the date behind the sign of a document, in tokens. */
function dateOfDocument(c: Cursor, at: number): number {
  const ahead = fork(c, at)
  return take(ahead, 'day') && date(ahead)?.year !== undefined ? ahead.at - at : 0
}

const NUMBERED =
  /^(mức độ|cấp độ|mức|nhóm|loại|gói|gói thầu|hợp phần|dự án|vùng|khu vực|tuyến|lớp|khóa|tầng|phụ lục|mẫu|biểu|mẫu số|biểu số|mẫu biểu số|số|phiên bản|điều|khoản|điểm|mục|chương)( số)?$/
const NUMBER = /^(\d{1,4}|[ivx]+|[a-hđ])$/

/** "Báo cáo 6 tháng đầu năm gửi trước …": the period that is reported on, in tokens. */
function periodHere(c: Cursor): number {
  if (!/^0?[69]$/.test(peek(c)?.text ?? '') || !is(c, 'month', 1)) return 0
  const edge = (is(c, 'first', 2) || is(c, 'last', 2)) && is(c, 'year', 3) ? 4 : 2
  const due = is(c, 'before', edge) && (is(c, 'day', edge + 1) || peek(c, edge + 1)?.kind === 'number')
  return peek(c, edge)?.head === true || due || is(c, 'finish', edge) ? edge : 0
}

/** "tờ khai D02": a number that a letter stands before, in tokens. */
function signHere(c: Cursor): number {
  // "trẻ 1-5 tuổi"
  if (peek(c, 1)?.text === '-' && peek(c, 3)?.text === 'tuổi') return 4
  // "người đủ 17 tuổi"
  if (peek(c, 1)?.text === 'tuổi') return 2
  const [last, number] = [tokenAt(c, c.at - 1), peek(c)]
  return number?.glued &&
    last?.kind === 'word' &&
    last.lexes.length === 0 &&
    !/^[/.-]$/.test(peek(c, 1)?.text ?? '')
    ? 1
    : 0
}

/** "500 triệu đồng", "20 chỉ tiêu": so many things. */
function amountHere(c: Cursor): number {
  const [last, number, unit] = [tokenAt(c, c.at - 1), peek(c), peek(c, 1)]
  const plain = last?.kind === 'word' && last.text !== 'số' && !last.lexes.includes('of')
  if (plain && MONEY.test(unit?.text ?? '')) return MONEY.test(peek(c, 2)?.text ?? '') ? 3 : 2
  // "Hoàn thành 02 cuộc kiểm tra trong quý III"
  const held =
    /^(cuộc|đợt|buổi|lớp)$/.test(unit?.text ?? '') &&
    peek(c, 2)?.kind === 'word' &&
    !isOf(fork(c, c.at + 2), 'time')
  if (plain && held && !isAny(fork(c, c.at + 2), ['in', 'each', 'per', 'of'])) return 2
  if (!plain || unit?.kind !== 'word' || unit.glued || unit.lexes.length > 0 || unit.line) return 0
  return (number?.text.length ?? 9) < 5 ? 2 : 0
}

const MONEY = /^(triệu|tỷ|tỉ|nghìn|ngàn|đồng)$/

export function isUnitOfTime(c: Cursor, ahead: number): boolean {
  return isAny(fork(c, c.at + ahead), ['day', 'workday', 'week', 'month', 'year', 'hour'])
}
