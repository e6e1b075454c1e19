/** Words in brackets beside a time that name or number something, though they may hold a day, and tell no time of their own. */
import { foldKey } from '../text/fold.ts'

/** Whether a bracket only says more of the time before it. */
export function isAside(text: string): boolean {
  const key = foldKey(text)
  if (REPLACED.test(key)) return !REPLACES.test(key)
  // "hưởng ứng Tháng hành động, xong trước 25/5" has a deadline of its own.
  return !(BOUND.test(key) && /\d/.test(key)) && BESIDE.some((it) => it.test(key))
}

/** "(2 ngày)", "(02 lớp, mỗi lớp 03 ngày)": how long something goes on that is done in the time before it. */
export function lastsSoLong(text: string): boolean {
  return LASTS.test(foldKey(text))
}

const LASTS =
  /^(\d+ [^\d,;]+, )?((mỗi|một) [^\d,;]+ )?(trong |kéo dài |thời gian )?\d+ (ngày|buổi|tuần|tháng|năm)( liên tục| ?\/ ?(lớp|đợt|khóa|đơn vị|xã|huyện|cuộc))?$/

/** Whether a heading in brackets says when most of the work falls: "Tháng 3 (cao điểm 26/3)". */
export function isPeak(label: string): boolean {
  return PEAK.test(foldKey(label))
}

/** "thay cho trước tháng 6/2024", "đã điều chỉnh từ quý II", "thời hạn cũ: 30/9": what was to hold before, and no more. */
const REPLACED =
  /^(thay (cho|vì|thế)( cho)?( là)? (thời hạn|thời gian|hạn|mốc|trước|chậm nhất|ngày|tháng|quý|năm|hằng|hàng|\d)|(đã |được )*(điều chỉnh|gia hạn|lùi|chuyển( tiếp)?|dời)( thời (hạn|gian))? từ |(thời )?hạn (cũ|ban đầu|trước đây)[^\d]*\d|không gia hạn$)/

/** "quá thời hạn trên, coi như thống nhất": what follows where nothing is done by then. */
export const LAPSE = /^(nếu )?(quá|sau) (thời hạn|thời gian|hạn) (trên|nêu trên|này|đó)( |,|$)/

/** Behind which what holds now would stand. */
const REPLACES = /[;,]|(^| )(sang|thành|đến|nay|bằng|là)( |$)/

const BOUND = /(^| )(trước|chậm nhất|muộn nhất|xong|hoàn thành|hạn|nộp|gửi)( |$)/

/** "trùng ngày nghỉ thì lùi sang ngày làm việc tiếp theo", as a pattern. */
export const NEXT_WORKDAY =
  'trùng .*(nghỉ|lễ).* ngày làm việc (tiếp theo|kế tiếp|liền (kề )?sau|đầu tiên sau|sau|liền kề)( đó| sau đó| ngày nghỉ( đó)?)?'

/**
 * How something is done ("khai theo tháng"), how far it is ("đã xong"), which end of a period it is, the occasion, what
 * it goes with or was reported on, and what a limit counts or leaves out.
 */
const BESIDE = [
  /^[^\d,;]+ theo (ngày|tuần|tháng|quý|năm)$/,
  /^ước (tính|đạt|thực hiện|cả)( |$)[^;]*$/,
  /^đã (xong|hoàn thành|thực hiện|gửi|nộp|ban hành|trình|(có|ban hành|xây dựng) [^\d,;]+)$/,
  /^lần cuối( cùng)?$/,
  /^(đã )?(giảm|cắt giảm|rút ngắn)( được)? \d+ (ngày|giờ|tháng)( làm việc)? (so với|thời gian) [^\d,;]*$/,
  /^(để )?phục vụ [^;]*$/,
  /^số \d+[\d/a-z]* (đường|phố|ngõ|quốc lộ) [^;]*$/,
  // "60 người/lớp"
  /^\d+ (người|đại biểu|học viên|học sinh|cán bộ|đoàn viên|hộ|suất|phiếu|lượt) ?\/ ?[^\d,;/]+$/,
  /^(theo )?giờ (việt nam|hà nội|địa phương)$/,
  // Where to ask: "qua Phòng CCHC; ĐT: 02223.822.123", "0912.345.678".
  /(^|[;,.] ?)((số )?(đt|sđt|điện thoại|di động|liên hệ|zalo|fax)( |:|\.)[^;]*\d{3}[^;]*|0\d{2,4}[. ]?\d{3}[. ]?\d{3,4})$/,
  /^(không quá|tối đa|khoảng|dài) \d+ (trang|từ|phút|chữ|kí tự|ký tự|slide)[^\d;]*$/,
  /^(nguồn )?(kp|kinh phí|vốn)( [^\d,;]+)?$/,
  new RegExp(`${LAPSE.source}[^\\d;]*$`),
  /^(tính )?theo (ngày|dấu) (trên |của |đóng )?(dấu )?(bưu điện|bưu cục|công văn đến|văn bản đến)( [^\d,;]*)?$/,
  /^không (để|được)( xảy ra)?( tình trạng)? (chậm|trễ|quá hạn|kéo dài|tồn đọng)[^\d,;]*$/,
  /^(đầu|giữa|cuối) (kỳ|giai đoạn|nhiệm kỳ)$/,
  /^((nhân )?dịp|hưởng ứng|chào mừng|kỷ niệm|tuần lễ|tháng hành động|gắn với) /,
  new RegExp(`^nếu .*${NEXT_WORKDAY}$`),
  /^(tức|nhằm)( là)? [^;]*(âm lịch|giêng|chạp|năm (giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) \p{L}+)$/u,
  /^(kỷ niệm )?(ngày|tháng|tuần) .*(quốc gia|quốc tế|quốc khánh|việt nam|thế giới|pháp luật|truyền thống|thành lập|toàn dân)( .*)?\d{1,2}\/\d{1,2}$/,
  /^(theo |thời gian |thời hạn )*quy định( của pháp luật)?:? \d+ (ngày|giờ|tháng)[^,;]*$/,
  /^(báo cáo )?(lồng ghép|kết hợp|tích hợp) /,
  /^(tổng )?(kinh phí|dự toán|nguồn vốn|tổng mức đầu tư)[^;]*\d[\d.,]* ?(đồng|đ|nghìn|triệu|tỷ|tỉ|vnđ)/,
  /^((,? |và )?(điểm|khoản|điều|mục|tiểu mục|phụ lục|chương)( số)? [\d.]*([ivx]+|[a-hđ])?)+( (của )?(kế hoạch|quyết định|nghị quyết|thông tư|luật|nghị định|công văn|chương trình) [^,;]*)?$/,
  /^(báo cáo|số liệu|kết quả) [^\d]*(năm|quý|tháng|kỳ) (trước|trước liền kề|liền kề|liền trước)$/,
  /^so (với|sánh với) (cùng kỳ|kỳ|năm|quý|tháng|kết quả|số liệu) [^;]*$/,
  /^(không|chưa) (tính|bao gồm|kể) (cả )?thời gian[^\d]*$/,
  /^(kể|bao gồm) cả (ngày|tuần|tháng|quý|kỳ|trường hợp|đơn vị)[^\d]* không [^\d,;]*$/,
  /^(kể cả|bao gồm cả|tính cả) .*(ngày nghỉ|ngày lễ|lễ,? tết|thứ bảy|chủ nhật|cuối tuần)[^\d]*$/,
]

const PEAK = /^((đợt|thời gian|ngày|tháng|tập trung) )?cao điểm$/
