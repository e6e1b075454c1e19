/**
 * Reads what sets one of several apart before its own time: "đợt 1", "50%", "riêng năm 2025", "riêng quý IV", "hồ sơ phức
 * tạp không quá 10 ngày".
 */
import type { PeriodName } from '../time/period.ts'
import {
  attempt,
  type Cursor,
  fork,
  is,
  isAny,
  peek,
  take,
  takeNumber,
  takeText,
  textOf,
  tokenAt,
} from './cursor.ts'
import { hasYear } from './days.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { stretch } from './grammar/span.ts'
import { takeYear } from './grammar/year.ts'
import { lengthThenBound } from './head-words.ts'
import { type Label, labelOf } from './heading.ts'
import type { Said } from './said.ts'
import { SORT } from './sorts.ts'
import { namesActor } from './who.ts'
import { periodOf } from './yearly.ts'

/** "đợt 1 tháng 4", "bước 2 (xong trước 30/9)": a number that counts turns is no day. */
export function turnLabel(c: Cursor): Label | undefined {
  const from = c.at
  if (attempt(c, firstOrLater)) {
    const ahead = fork(c)
    return readSaid(ahead) && clauseMayEnd(ahead) ? labelOf(c, from, c.at) : undefined
  }
  if (!takeText(c, ...TURNS)) return undefined
  takeText(c, 'thứ')
  const number = peek(c)
  if (!number || !(TURN_NUMBER.test(number.text) || number.value !== undefined) || (number.value ?? 0) > 20)
    return undefined
  c.at++
  const to = c.at
  if (peek(c)?.text === '(')
    return c.at + 1 < c.end && peek(c, 1)?.text !== ')' ? labelOf(c, from, to) : undefined
  const ahead = fork(c)
  return readSaid(ahead) && clauseMayEnd(ahead) ? labelOf(c, from, to) : undefined
}

/** "lần đầu trước 30/4; các lần sau trước ngày 20 hằng tháng": the first turn, and those that follow. */
function firstOrLater(c: Cursor): true | undefined {
  if (take(c, 'all', 'each'))
    return takeText(c, ...TURNS) && LATER.test(peek(c)?.text ?? '') ? later(c) : undefined
  return takeText(c, ...TURNS) && take(c, 'first') ? true : undefined
}

function later(c: Cursor): true {
  c.at++
  takeText(c, 'lại', 'theo')
  return true
}

const LATER = /^(sau|tiếp theo|tiếp|kế tiếp|còn lại|còn)$/

/** "50% trước 30/6, 100% trước 30/11": how much is to be done by then. */
export function share(c: Cursor): Label | undefined {
  const from = c.at
  if (is(c, 'finish') || peek(c)?.head || peek(c)?.text === 'đạt') c.at++
  const number = peek(c)
  if (number?.kind !== 'number' || peek(c, 1)?.text !== '%') return undefined
  c.at += 2
  const to = c.at
  const ahead = fork(c)
  return readSaid(ahead) && clauseMayEnd(ahead) ? labelOf(c, from, to) : undefined
}

/** "riêng năm 2025 trước ngày 15/11", "riêng quý IV: 10/12": what is due otherwise in one year or quarter. */
export function apart(c: Cursor): Label | undefined {
  const from = c.at
  if (!takeText(c, 'riêng')) return undefined
  takeText(c, 'đối với')
  while (peek(c)?.head) c.at++
  const report = tokenAt(c, c.at - 1)?.head === true && attempt(c, lengthThenBound)
  if (report) return is(c, 'before') || is(c, 'by') ? labelOf(c, from, c.at) : undefined
  const quarter = attempt(c, quarterHere)
  const month = quarter ? undefined : attempt(c, monthHere)
  if (!quarter && !month) take(c, 'year')
  const year = quarter || month ? undefined : takeYear(c)
  const to = c.at
  takeText(c, ',', ':')
  const ahead = fork(c)
  const said = readSaid(ahead)
  if ((year ?? quarter ?? month) === undefined || !said || !clauseMayEnd(ahead)) return undefined
  if (month !== undefined)
    return said.every((it) => isOfMonth(it, month)) ? { text: textOf(c, from, to), month } : undefined
  return { text: textOf(c, from, to), ...(quarter ? { only: quarter } : {}), ...(year ? { year } : {}) }
}

/** A day of that month, with its month or without. */
function isOfMonth(it: Said, month: number): boolean {
  if (it.kind === 'by') return it.point.kind === 'date' && it.point.month === month
  return it.kind === 'rule' && it.bare === true && it.on.kind === 'date' && it.on.date !== 'last'
}

/** "riêng tháng 12 trước ngày 20": which month. */
function monthHere(c: Cursor): number | undefined {
  if (!take(c, 'month')) return undefined
  const month = takeNumber(c)
  return month !== undefined && month >= 1 && month <= 12 && peek(c)?.text !== '/' ? month : undefined
}

/** "riêng các xã đảo trong tháng 6", "trong đó cấp xã trước 10/6": who or what has a time of its own. */
export function apartBy(c: Cursor): Label | undefined {
  const from = c.at
  const next = peek(c, 1)
  const peak = next?.text === 'cao điểm' || next?.text === 'tập trung'
  const among = peek(c)?.text === 'trong đó' && (namesActor(c, 1) || next?.kind === 'number' || peak)
  if (among) c.at++
  else if (!takeText(c, 'riêng')) return undefined
  if (isAny(c, ['month', 'quarter', 'year'])) return undefined
  takeText(c, 'đối với')
  for (const first = c.at; c.at < first + 8; c.at++) {
    const to = c.at
    const ahead = fork(c)
    takeText(ahead, ':', ',', 'thì')
    // "Riêng báo cáo tháng 12 …": the month is what the report is on.
    const report = c.tokens[to - 1]?.lexes.includes('report')
    if (to > first && !report && readSaid(ahead) && clauseMayEnd(ahead)) {
      takeText(c, ':', ',', 'thì')
      return labelOf(c, from, to)
    }
    const word = peek(c)
    const each = to === first && is(c, 'all')
    if (word?.kind !== 'word' || word.line || (!each && (word.sorts & (SORT.negation | SORT.time)) !== 0))
      return undefined
  }
  return undefined
}

/** "riêng hồ sơ liên thông không quá 07 ngày làm việc": for what another limit is said. */
export function exceptional(c: Cursor): Label | undefined {
  const from = c.at
  const first = peek(c)
  if (from === 0 || !first || !EXCEPTIONAL.test(first.text)) return undefined
  // "05 ngày làm việc đối với hồ sơ đơn giản, 10 ngày …": what the limit before it is for.
  if (tokenAt(c, from - 1)?.kind !== 'mark' && !first.line) return undefined
  c.at++
  for (; c.at < from + 28; c.at++) {
    const to = c.at
    const ahead = fork(c)
    takeText(ahead, ':', ',', 'thì', 'là')
    const [limit, other] = readSaid(ahead) ?? []
    const limited = limit?.kind === 'event' && limit.within !== undefined
    // "…, trường hợp đặc biệt thì hoàn thành trước ngày 15 tháng 01 năm sau"
    const dated = limit?.kind === 'by' && limit.how !== 'on' && first.text.endsWith('trường hợp')
    if ((limited || dated) && !other && clauseMayEnd(ahead)) {
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
  /^(riêng|đối với|trường hợp|trong trường hợp|với|vụ việc|vụ án|vụ|hồ sơ|thủ tục|(ở |tại )?(vùng|khu vực|địa bàn|những nơi))( |$)/

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
