/** What a heading says of the times that it heads: their frequency, their year, or that they are no deadlines at all. */
import { foldKey } from '../text/fold.ts'
import type { PeriodName } from '../time/period.ts'
import { type Cursor, fork, textOf } from './cursor.ts'
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
  /** The only quarter that it speaks of: "riêng quý IV trước ngày 10/12". */
  only?: PeriodName
  /** The only month that it speaks of: "riêng tháng 12 trước ngày 10". */
  month?: number
}

/** The heading that some tokens are. */
export function labelOf(c: Cursor, from: number, to: number): Label {
  const text = textOf(c, from, to)
  const first = c.tokens[from]
  const key = foldKey(text)
  if ((first && (first.sorts & SORT.negation) !== 0) || NO_DEADLINE.test(key) || OF_THINGS.test(key))
    return { text, void: true }
  const year = fork(c, from, to)
  const shift = relativeYear(year)?.shift
  if (shift && year.at === to) return { text, shift }
  // "Báo cáo tháng gửi trước ngày 15": which report it is stands before the word of sending.
  const sent = c.tokens.slice(from, to).findIndex(({ text }, i) => i > 0 && SENDING.includes(text))
  const end = sent < 0 ? to : from + sent
  for (let i = from; i < end; i++) {
    const sub = fork(c, i, end)
    const length = lengthOf(sub)
    if (length && length.every !== 'day' && !length.of && !length.interval && sub.at === end)
      return { text, hint: length.every }
  }
  return { text }
}

/** Words of sending, which a heading may end in. */
export const SENDING: readonly string[] = ['gửi', 'nộp', 'trình', 'phải', 'được', 'về']

/** "Số liệu từ 15/12 đến 14/6", "số liệu chốt đến 30/11": the days that a report is on, and not when it is due. @param aside in brackets */
export function datesData({ text }: Label, said: readonly Said[], aside: boolean): boolean {
  const key = foldKey(text)
  // "Kế hoạch ban hành ngày 15/01/2024" dates a document.
  if (ISSUED.test(key)) return said.every((it) => it.kind === 'by' && it.how === 'on')
  // "Hợp đồng lao động từ 01/01/2024 đến 31/12/2024": the days that it holds.
  if (HOLDS.test(key)) return said.every(({ kind }) => kind === 'range' || kind === 'open')
  if (!DATA.test(key)) return false
  if (aside) return true
  // "Thời gian chốt số liệu ngày 25 tháng báo cáo": a day that figures are of, unless they are to be ready before it.
  const taken = /^thời (điểm|gian) |^lấy /.test(key)
  return said.every((it) => {
    if (it.kind === 'range' || it.kind === 'open') return true
    if (it.kind === 'by') return it.until === true || (taken && it.how === 'on')
    return taken && (it.kind === 'rule' || it.kind === 'again') && it.on !== undefined && !it.on.before
  })
}

/** "Bảo hành 24 tháng kể từ …", "thời hạn giữ chức vụ 05 năm kể từ …": how long something holds, and no work's due day. */
export function saysHowLong({ text }: Label, said: readonly Said[]): boolean {
  if (!LASTS.test(foldKey(text))) return false
  return said.every(
    (it) =>
      (it.kind === 'event' && it.within !== undefined && it.how === 'after') ||
      (it.kind === 'by' && it.point.kind === 'counted'),
  )
}

const LASTS = new RegExp(
  '^(thời hiệu|bảo hành|nhiệm kỳ|tuổi|lưu (trữ|giữ)|bảo quản|có (giá trị|hiệu lực)|thời (hạn|gian) (có )?(bảo hành|bảo trì|bảo quản' +
    '|lưu trữ|lưu giữ|giữ chức|giữ chức vụ|sử dụng|hiệu lực|giá trị|hợp đồng|thuê|vay|hưởng|bổ nhiệm|biệt phái|tập sự|thử việc|cách ly))( |$)',
)

const HOLDS = /^(hợp đồng|giấy phép|giấy chứng nhận|chứng chỉ|thẻ)( [^ ,;]+){0,3}$/
const ISSUED =
  /^(thông báo kết luận|công văn|tờ trình|chỉ thị|kết luận)$|^(kế hoạch|quyết định|công văn|thông báo|chỉ thị|nghị quyết|văn bản|hướng dẫn)( [^ ,;]+)? (được )?(ban hành|ký|ký ban hành|phê duyệt)$/

/** Whether a note is but the days that its report is on: no day to send it by stands among them. */
export function isDataNote(note: string): boolean {
  return (
    !/(^| )((?<!(năm|quý|tháng|kỳ) )trước|chậm nhất|muộn nhất|gửi|nộp|xong)( |$)/.test(foldKey(note)) &&
    DATA_NOTE.test(foldKey(note))
  )
}

/** "số liệu", "chốt số liệu", "thời điểm lấy số liệu", as a pattern. */
const FIGURES = '(kỳ |lấy |chốt |thời (điểm|gian) (lấy |chốt )?)?số liệu'

const DATA = new RegExp(
  `^(báo cáo )?${FIGURES}( báo cáo)?( chốt| lấy| tính| cập nhật| tổng hợp)?$|^(thời )?kỳ báo cáo( được)?( tính)?$`,
)

const DATA_NOTE = new RegExp(`^(${FIGURES}|(thời )?kỳ báo cáo( được)? (tính|từ))`)

/** What a time to do something by is called. */
export const TERMS: readonly string[] = ['thời hạn', 'hạn cuối', 'hạn chót', 'hạn cuối cùng']

/** Whether a day behind some words only tells which things they are: "hồ sơ phát sinh từ …", "công chức tuyển dụng trước …". */
export function tellsWhich(words: string): boolean {
  return OF_THINGS.test(foldKey(words))
}

/** "Văn bản ban hành trước ngày 01/7/2016", "công chức tuyển dụng trước 01/7": which ones are meant, not by when. */
const OF_THINGS = new RegExp(
  '(^| )((văn bản|hồ sơ|đơn(?! vị)|đơn thư|dự án|công trình|hợp đồng|giấy phép|giấy chứng nhận|vụ việc|nợ đọng|khoản nợ' +
    '|doanh nghiệp|cơ sở|hộ|xe|nhà|nhiệm vụ|dự toán|kinh phí|chỉ tiêu)( [^ ,;]+){0,3} (ban hành|được ban hành|tiếp nhận|đã tiếp nhận|phát sinh|thành lập' +
    '|được thành lập|được cấp|được giao|khởi công|hoạt động|có hiệu lực|ký|ký kết|tồn đọng|tồn|quá hạn|hết hạn|phê duyệt|được phê duyệt|giao)' +
    '|(quyết định|nghị quyết|kết luận|hợp đồng)( [^ ,;]+){0,2} (ký|đã ký|ký kết)' +
    '|(giấy|chứng chỉ|thẻ|bằng|giấy phép|hợp đồng)( [^ ,;]+){0,4} (còn|còn hạn|có giá trị|có hiệu lực)( đến| tới| từ)?' +
    '|(công dân|thanh niên)( nam| nữ)? sinh|đơn vị( [^ ,;]+){0,3} (thành lập|được thành lập|sáp nhập|hoạt động)' +
    '|(hộ|dân|nhân khẩu)( [^ ,;]+){0,3} (cư trú|sinh sống|định cư|tạm trú|thường trú)' +
    '|(công chức|viên chức|cán bộ|người|lao động|đối tượng|học sinh|đảng viên|trẻ|trẻ em|con)( [^ ,;]+){0,3} ' +
    '(tuyển dụng|được tuyển dụng|bổ nhiệm|được bổ nhiệm|điều động|được điều động|đủ điều kiện|sinh|kết nạp|nghỉ hưu|nhập ngũ|tham gia|công tác))$',
)

/** Days that stand beside a deadline in a register: when it was given, when it was done. */
const NO_DEADLINE =
  /^trước đây$|(^| )(hộ|người|đối tượng|đơn vị)( [^ ,;]+){0,3} có$|^ngày (ban hành|hiệu lực|có hiệu lực|sinh|cấp|thành lập|giao|giao việc|giao nhiệm vụ|nhận|nhận việc|tiếp nhận|ký|đến|phát hành|văn bản)$|thực tế$|^(thời )?hạn cũ$|^âm lịch$|^(các )?năm (chẵn|lẻ|đầu|đầu tiên|cuối|cuối kỳ|còn lại|sau đó|thứ .+)$|^các năm (sau|tiếp theo|còn lại)$|^riêng (tháng|quý) |^(áp dụng|chỉ(?! (thị|tiêu|đạo|số|huy|định|thực hiện|tổ chức|triển khai|báo cáo|gửi|nộp))|miễn) |^(luật|nghị định|thông tư|quyết định|nghị quyết|văn bản|quy định|quy chế|bảng giá|kế hoạch)( [^ ,;]+){0,4} (có|hết|còn) hiệu lực( thi hành)?$|^hạn của |^(để )?(biết|tham khảo)$|^(thời gian|thời hạn|lịch|đợt) nghỉ( |$)|^(bộ|tỉnh|trung ương|chính phủ|cấp trên|ubnd tỉnh|tổng cục) (yêu cầu|giao|quy định)$/
