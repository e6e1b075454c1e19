/** What a heading says of the times that it heads: their frequency, their year, or that they are no deadlines. */
import { foldKey } from '../text/fold.ts'
import type { PeriodName } from '../time/period.ts'
import { type Cursor, fork, textOf } from './cursor.ts'
import { lengthOf } from './grammar/unit.ts'
import { relativeYear } from './grammar/year.ts'
import { headsNone } from './no-deadline.ts'
import { SORT } from './sorts.ts'
import type { Every } from './types.ts'

/** A heading, and the frequency that it names at its end: "Báo cáo quý". */
export interface Label {
  text: string
  hint?: Every
  /** It says that what follows is no deadline: "Tạm dừng: …", "Ngày ban hành: …". */
  void?: true
  /** The year that it names for what follows, from the term's on: "Năm sau: 30/6". */
  shift?: number
  /** The year itself: "riêng năm 2025 trước ngày 15/11". */
  year?: number
  /** The only quarter that it speaks of: "riêng quý IV trước ngày 10/12". */
  only?: PeriodName
  /** The only month that it speaks of: "riêng tháng 12 trước ngày 10". */
  month?: number
}

/** The heading that some tokens are. */
export function labelOf(c: Cursor, from: number, to: number): Label {
  const text = textOf(c, from, to)
  const first = c.tokens[from]
  if ((first && (first.sorts & SORT.negation) !== 0) || headsNone(text)) return { text, void: true }
  const year = fork(c, from, to)
  const shift = relativeYear(year)?.shift
  if (shift && year.at === to) return { text, shift }
  // "Báo cáo tháng gửi trước ngày 15": which report it is stands before the word of sending.
  for (let end = from + 1; end <= to; end++) {
    if (c.tokens[end - 1]?.lexes.length === 0) continue
    const hint = lengthBefore(c, from, end)
    const told = end === to || SENDING.includes(c.tokens[end]?.text ?? '')
    if (hint && (told || MADE_KNOWN.test(foldKey(textOf(c, end, to))))) return { text, hint }
  }
  return { text }
}

/** The period that ends where some words end: "báo cáo quý". */
function lengthBefore(c: Cursor, from: number, end: number): Every | undefined {
  for (let i = Math.max(from, end - 3); i < end; i++) {
    const sub = fork(c, i, end)
    const length = lengthOf(sub)
    if (length && length.every !== 'day' && !length.of && !length.interval && sub.at === end)
      return length.every
  }
  return undefined
}

/** Words of sending, which a heading may end in. */
export const SENDING: readonly string[] = ['gửi', 'nộp', 'trình', 'phải', 'được', 'về']

/** "Kết quả xếp loại quý công khai …", "số liệu quý cập nhật …": what is done with the figures of a period. */
const MADE_KNOWN =
  /^(công khai|công bố|cập nhật|đăng tải|đăng|niêm yết|thông báo|tổng hợp|hoàn thành|ban hành|phê duyệt|chuyển|trả|chi trả|thanh toán)( |$)/

/** What a time to do something by is called. */
export const TERMS: readonly string[] = ['thời hạn', 'hạn cuối', 'hạn chót', 'hạn cuối cùng']
