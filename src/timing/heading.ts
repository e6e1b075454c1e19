/** What a heading says of the times that it heads: their frequency, their year, or that they are no deadlines at all. */
import { foldKey } from '../text/fold.ts'
import { type Cursor, textOf } from './cursor.ts'
import { lengthOf } from './grammar/unit.ts'
import { relativeYear } from './grammar/year.ts'
import type { Said } from './said.ts'
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
}

/** The heading that some tokens are. */
export function labelOf(c: Cursor, from: number, to: number): Label {
  const text = textOf(c, from, to)
  const first = c.tokens[from]
  if ((first && (first.sorts & SORT.negation) !== 0) || NO_DEADLINE.test(foldKey(text)))
    return { text, void: true }
  const year = { ...c, at: from, end: to }
  const shift = relativeYear(year)?.shift
  if (shift && year.at === to) return { text, shift }
  for (let i = from; i < to; i++) {
    const sub = { ...c, at: i, end: to }
    const length = lengthOf(sub)
    if (length && length.every !== 'day' && !length.of && !length.interval && sub.at === to)
      return { text, hint: length.every }
  }
  return { text }
}

/** "Số liệu từ 15/12 đến 14/6", "số liệu chốt đến 30/11": the days that a report is on, and not when it is due. @param aside in brackets */
export function datesData({ text }: Label, said: readonly Said[], aside: boolean): boolean {
  if (!DATA.test(foldKey(text))) return false
  if (aside) return true
  return said.every((it) => it.kind === 'range' || it.kind === 'open' || (it.kind === 'by' && it.until))
}

/** Whether a note is but the days that its report is on: no day to send it by stands among them. */
export function isDataNote(note: string): boolean {
  return (
    !/(^| )(trước|chậm nhất|muộn nhất|gửi|nộp)( |$)/.test(foldKey(note)) &&
    /^(kỳ |lấy |chốt |thời (điểm|gian) (lấy |chốt )?)?số liệu/.test(foldKey(note))
  )
}

const DATA =
  /^(báo cáo )?(kỳ |lấy |chốt |thời (điểm|gian) (lấy |chốt )?)?số liệu( báo cáo)?( chốt| lấy| tính)?$/

/** Days that stand beside a deadline in a register: when it was given, when it was done. */
const NO_DEADLINE =
  /^ngày (ban hành|giao|giao việc|giao nhiệm vụ|nhận|nhận việc|tiếp nhận|ký|đến|phát hành|văn bản)$|thực tế$|^(thời )?hạn cũ$|^âm lịch$|^(các )?năm (chẵn|lẻ|đầu|đầu tiên|cuối|cuối kỳ|còn lại|sau đó|thứ .+)$|^các năm (sau|tiếp theo|còn lại)$|^riêng (tháng|quý) /
