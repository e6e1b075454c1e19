/**
 * Words beside a time which say that it is no day to do anything by: the days that figures are of, a document's date, how
 * long something holds, which things are meant.
 */
import { foldKey } from '../text/fold.ts'
import type { Said } from './said.ts'

/** Whether no time behind a heading is a deadline: "Ngày ban hành: …", "hồ sơ tiếp nhận từ …". */
export function headsNone(heading: string): boolean {
  const key = foldKey(heading)
  return NO_DEADLINE.test(key) || OF_THINGS.test(key)
}

/** Whether a day behind some words only tells which things they are: "hồ sơ phát sinh từ …", "công chức tuyển dụng trước …". */
export function tellsWhich(words: string): boolean {
  return OF_THINGS.test(foldKey(words))
}

/**
 * Whether these times behind a heading are no deadlines: the days that a report is on ("số liệu chốt đến 30/11"), the date
 * of a document, the days or the time that something holds.
 *
 * @param aside whether they stand in brackets
 */
export function isNoDeadline(heading: string, said: readonly Said[], aside: boolean): boolean {
  // Of "Báo cáo năm; số liệu chốt" the last words stand before the time.
  const key = foldKey(heading).split('; ').at(-1) ?? ''
  if (LAW.test(key))
    return said.every((it) => it.kind === 'span' && it.stretch.kind === 'years' && !it.during)
  if (ISSUED.test(key)) return said.every((it) => it.kind === 'by' && it.how === 'on')
  if (HOLDS.test(key)) return said.every(({ kind }) => kind === 'range' || kind === 'open')
  if (POSTED.test(key) && said.every((it) => isLength(it) && it.kind === 'event' && !it.words)) return true
  return (LASTS.test(key) && said.every(isLength)) || (DATA.test(key) && (aside || datesData(key, said)))
}

function isLength(it: Said): boolean {
  if (it.kind === 'event') return it.within !== undefined && it.how === 'after'
  return it.kind === 'by' && it.point.kind === 'counted'
}

/** "Số liệu từ 15/12 đến 14/6": the days that a report is on, and not when it is due. */
function datesData(key: string, said: readonly Said[]): boolean {
  // "Thời gian chốt số liệu ngày 25 tháng báo cáo": a day that figures are of, unless they are to be ready before it.
  const taken = /^thời (điểm|gian|hạn) |^lấy |thời điểm$/.test(key)
  return said.every((it) => {
    if (it.kind === 'range' || it.kind === 'open') return true
    // "Kỳ đánh giá: 6 tháng đầu năm 2024"
    if (it.kind === 'span') return /^(thời kỳ|niên độ|kỳ) (?!báo cáo)/.test(key)
    if (it.kind === 'by') return it.until === true || (taken && it.how === 'on')
    return taken && (it.kind === 'rule' || it.kind === 'again') && it.on !== undefined && !it.on.before
  })
}

/** Whether a note is but the days that its report is on: no day to send it by stands among them. */
export function isDataNote(note: string): boolean {
  return (
    !/(^| )((?<!(năm|quý|tháng|kỳ) )trước|chậm nhất|muộn nhất|gửi|nộp|xong)( |$)/.test(foldKey(note)) &&
    DATA_NOTE.test(foldKey(note))
  )
}

/** "số liệu", "chốt số liệu", "thời điểm lấy số liệu", as a pattern. */
const FIGURES = '(kỳ |lấy |chốt |mốc (chốt |lấy )?|thời (điểm|gian|hạn) (lấy |chốt )?)?số liệu'

const DATA = either([
  `^(báo cáo )?${FIGURES}( báo cáo)?( chốt| lấy| tính| cập nhật| tổng hợp)?$`,
  '^(thời )?kỳ báo cáo( được)?( tính)?$',
  // "Kiểm kê tài sản thời điểm 0 giờ ngày 01/01/2025", "Thời kỳ thanh tra: từ 01/01/2022 đến 31/12/2023"
  '(^| )(kiểm kê|điều tra|thống kê)( [^ ,;]+){0,4} (tại )?thời điểm$',
  '^(thời kỳ|niên độ|kỳ) (thanh tra|kiểm tra|kiểm toán|giám sát|quyết toán|đánh giá)$',
])

const DATA_NOTE = new RegExp(`^(${FIGURES}|(thời )?kỳ báo cáo( được)? (tính|từ))`)

/** "Kế hoạch ban hành ngày 15/01/2024", "Thông báo kết luận ngày 12/4": the date of a document. */
const ISSUED = either([
  '^(thông báo kết luận|công văn|tờ trình|chỉ thị|kết luận)$',
  '^(kế hoạch|quyết định|công văn|thông báo|chỉ thị|nghị quyết|văn bản|hướng dẫn)( [^ ,;]+)? (được )?(ban hành|ký|ký ban hành|phê duyệt)$',
])

/** "Triển khai Luật Giao dịch điện tử năm 2023": the year of the law. */
const LAW = /(^| )(luật|bộ luật|pháp lệnh|hiến pháp)( [^ ,;]+){0,8}$/

/** "Hợp đồng lao động từ 01/01/2024 đến 31/12/2024": the days that it holds. */
const HOLDS = /^(hợp đồng|giấy phép|giấy chứng nhận|chứng chỉ|thẻ)( [^ ,;]+){0,3}$/

/** "Bảo hành 24 tháng kể từ …", "thời hạn giữ chức vụ 05 năm kể từ …", "niêm yết ít nhất …": how long something holds. */
const LASTS = either([
  '^(phiếu lý lịch tư pháp|giấy khám sức khỏe|ảnh|bản sao)( [^ ,;]+){0,3}$',
  '(^| )(ít nhất|tối thiểu|không dưới|không ít hơn)( là)?( trong( (thời hạn|vòng|thời gian))?)?$',
  '(^| )có (giá trị|hiệu lực|thời hạn)( thi hành| pháp luật)?$',
  '^(thời hiệu|bảo hành|nhiệm kỳ|tuổi|lưu (trữ|giữ)|bảo quản|có (giá trị|hiệu lực))( |$)',
  '^thời (hạn|gian) (có )?(bảo hành|bảo trì|bảo quản|lưu trữ|lưu giữ|giữ chức|sử dụng|hiệu lực|giá trị|hợp đồng|thuê|vay|hưởng|bổ nhiệm|biệt phái|tập sự|thử việc|cách ly)( |$)',
])

/** "Niêm yết công khai trong 15 ngày", "mỗi đơn vị kiểm tra không quá 03 ngày": so long it goes on, where no start is named. */
const POSTED =
  /^(niêm yết|đăng tải|trưng bày|công khai|cách ly)( |$)|^(mỗi|từng) (đơn vị|cơ quan|lớp|đợt|cuộc|xã|phường|tổ|đoàn|đội)( |$)/

/** "Văn bản ban hành trước ngày 01/7/2016", "công chức tuyển dụng trước 01/7": which ones are meant, not by when. */
const OF_THINGS = new RegExp(
  `(^| )(${[
    '(văn bản|hồ sơ|đơn(?! vị)|đơn thư|dự án|công trình|hợp đồng|giấy phép|giấy chứng nhận|vụ việc|nợ đọng|khoản nợ|doanh nghiệp|cơ sở|hộ|xe|nhà|nhiệm vụ|dự toán|kinh phí|chỉ tiêu|kết quả|thủ tục|tthc|quy hoạch)( [^ ,;]+){0,3} ' +
      '(ban hành|được ban hành|tiếp nhận|đã tiếp nhận|phát sinh|thành lập|được thành lập|được cấp|được giao|khởi công|hoạt động|có hiệu lực|ký|ký kết|tồn đọng|tồn|quá hạn|hết hạn|phê duyệt|được phê duyệt|giao)',
    '(quyết định|nghị quyết|kết luận|hợp đồng)( [^ ,;]+){0,2} (ký|đã ký|ký kết)',
    '(giấy|chứng chỉ|thẻ|bằng|giấy phép|hợp đồng)( [^ ,;]+){0,4} (còn|còn hạn|có giá trị|có hiệu lực)( đến| tới| từ)?',
    '(công dân|thanh niên)( nam| nữ)? sinh',
    'đơn vị( [^ ,;]+){0,3} (thành lập|được thành lập|sáp nhập|hoạt động)',
    '(hộ|dân|nhân khẩu)( [^ ,;]+){0,3} (cư trú|sinh sống|định cư|tạm trú|thường trú)',
    '(công chức|viên chức|cán bộ|người|lao động|đối tượng|học sinh|đảng viên|trẻ|trẻ em|con)( [^ ,;]+){0,3} ' +
      '(tuyển dụng|được tuyển dụng|bổ nhiệm|được bổ nhiệm|điều động|được điều động|đủ điều kiện|sinh|kết nạp|nghỉ hưu|nhập ngũ|tham gia|công tác)',
  ].join('|')})$`,
)

/** Days that stand beside a deadline in a register, years that are parted, what the law or another office sets. */
const NO_DEADLINE = either([
  '^(trước đây|nhiều nhất)$',
  '^((thời )?hạn|kế hoạch|kh|mốc|lịch|tiến độ) (cũ|trước đây|ban đầu)$',
  '^(thời )?hạn (xin .+|đề nghị .+)$',
  '^hạn của ',
  'thực tế$',
  '^âm lịch$',
  '^ngày (ban hành|hiệu lực|có hiệu lực|sinh|cấp|thành lập|giao|giao việc|giao nhiệm vụ|nhận|nhận việc|tiếp nhận|ký|đến|phát hành|văn bản)$',
  '^(các )?năm (chẵn|lẻ|đầu|đầu tiên|cuối|cuối kỳ|còn lại|sau đó|thứ .+)$',
  '^các năm (sau|tiếp theo|còn lại)$',
  '^riêng (tháng|quý) ',
  '^(áp dụng|chỉ(?! (thị|tiêu|đạo|số|huy|định|thực hiện|tổ chức|triển khai|báo cáo|gửi|nộp))|miễn) ',
  '^(luật|nghị định|thông tư|quyết định|nghị quyết|văn bản|quy định|quy chế|bảng giá|kế hoạch)( [^ ,;]+){0,4} (có|hết|còn) hiệu lực( thi hành)?$',
  '^(thời gian|thời hạn|lịch|đợt) nghỉ( |$)',
  '^(để )?(biết|tham khảo)$',
  '(^| )(hộ|người|đối tượng|đơn vị)( [^ ,;]+){0,3} có$',
  '^(bộ|tỉnh|trung ương|chính phủ|cấp trên|ubnd tỉnh|tổng cục) (yêu cầu|giao|quy định)$',
])

function either(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'))
}
