/** Reads the issuing body and the title (trích yếu) that follow the number and date of a cited document. */
import { typeWords } from './citation-type.ts'

/** A stretch of the folded text. */
export interface Stretch {
  start: number
  end: number
}

/** Words with which a title begins or a sentence goes on: no body's name goes past them. */
const STOPS = new Set(
  (
    'về v/v việc phê ban quy hướng triển thực sửa bổ công thông tăng đẩy nâng tiếp tổ giao thành kiện chi xác phát bãi điều cho chấn ' +
    'kiểm kèm tại ngày năm số để do nhằm gửi yêu trong trên đã có theo được đối đến là thì với từ khi nếu này nêu trước sau mà nên ' +
    'đề chỉ gắn bằng cùng thống chuyển rà hỗ một những ký nhất gồm đảm bảo liên cụ góp tập đánh cải ứng cập quán phổ tuyên xây đổi ' +
    'nói đăng kết hoặc gia giai còn vẫn cũng sẽ đang phải cần đưa làm giúp đáp phục quản sử áp kế hạn tạo'
  ).split(' '),
)

/** Two words that begin like a stop and yet belong to a body's name. */
const NAME_PAIRS =
  /^(?:ban (?:thường|chấp|chỉ|bí|tổ|dân|tuyên|quản|nội|cán|kinh|đại|pháp|văn|tôn|thi)|thành (?:phố|ủy)|công (?:an|thương|đoàn|nghệ)|thông (?:tin|tấn)|kiểm (?:toán|sát|soát|tra)|tổ (?:chức|công|quốc)|liên (?:ngành|đoàn|hiệp|bộ|tịch)|thống kê|giao thông|phát (?:triển|thanh)|chỉ đạo|thực phẩm|quản lý|cải cách|kế hoạch|quy hoạch|phục vụ|chuyển đổi|xây dựng|thi hành|tài chính|thương binh|bảo (?:hiểm|vệ|tàng)|hỗ trợ|ứng dụng|cho vay|đánh giá|tuyên (?:giáo|truyền)|tiếp (?:nhận|công)|chi cục|đổi mới|một cửa|đăng ký|tập đoàn|thành viên|quân (?:sự|khu)|đảng bộ|làm việc|số hóa)/

const HEADS =
  /^(?:chính phủ|thủ tướng|quốc hội|ủy ban|ubnd|ubmttq|ubkt|hđnd|hội đồng|bộ|ban|sở|văn phòng|vp|tỉnh|thành|huyện|quận|thị|xã|phường|đảng|chủ tịch|bộ trưởng|giám đốc|cục|tổng|chi cục|kho bạc|ngân hàng|thanh tra|tòa|viện|kiểm toán|trung ương|tw|bch|btv|liên|hội|đoàn|mặt trận|công an|trung tâm|trường|đại học|tổ|phòng|bí thư|lãnh đạo|cơ quan|ubtvqh|ttg|bảo hiểm|công đoàn|các bộ|cấp)/

const MAX_WORDS = 18

/** The body named after "của" at `at` ("của UBND tỉnh Hưng Yên"), or a known head right there. */
export function readIssuer(low: string, cased: string, at: number): Stretch | undefined {
  const lead = match(/\s{0,3},?\s{0,3}(?:\(\s?)?(?:(?:của|cùa|cuả)\s{1,3}){1,2}|\s{1,3}do\s{1,3}/y, low, at)
  const from = lead ? at + lead[0].length : at + (match(/\s{1,3}/y, low, at)?.[0].length ?? 0)
  if (
    !lead &&
    !/^(?:chính phủ|thủ tướng chính phủ|ubnd |ủy ban nhân dân |hđnd |hội đồng nhân dân |bộ [a-zđ]|sở [a-zđ]|bộ chính trị|ban bí thư|tỉnh ủy)/.test(
      low.slice(from, from + 24),
    )
  ) {
    return undefined
  }
  if (!lead && !/\p{Lu}/u.test(cased[from] ?? '')) return undefined
  if (!/\p{Lu}/u.test(cased[from] ?? '') && !HEADS.test(low.slice(from, from + 16))) return undefined
  const end = endOfName(low, cased, from)
  return end > from ? { start: from, end } : undefined
}

function endOfName(low: string, cased: string, from: number): number {
  const window = low.slice(from, from + 200)
  const stops = new Set(
    typeWords(window, cased.slice(from, from + 200))
      .filter((word) => word.capital)
      .map((word) => word.start),
  )
  let end = from
  let previous = ''
  let count = 0
  for (const word of window.matchAll(/[^ \u0001]+|\u0001/g)) {
    if (++count > MAX_WORDS) break
    const start = from + word.index
    const text = word[0]
    const name = text.replace(/[,;.:()"\u0000]+$/, '')
    const capital = /\p{Lu}/u.test(cased[start] ?? '')
    if (name === '' || /^[("\d\u0000\u0001]/.test(text)) break
    if (count > 1) {
      const next = low.slice(start + text.length).match(/^ {1,3}/)?.[0].length ?? 0
      const nextAt = start + text.length + next
      const nextCapital = /\p{Lu}/u.test(cased[nextAt] ?? '')
      if (stops.has(word.index) && !/^(?:bộ|sở|phòng|ban|cục|vụ|viện|và)$/.test(previous)) break
      if (/^(?:-|và|của)$/.test(name)) {
        if (!nextCapital || stops.has(nextAt - from)) break
      } else if (
        !capital &&
        STOPS.has(name) &&
        previous !== 'ủy' &&
        !NAME_PAIRS.test(low.slice(start, start + 16))
      )
        break
      // In capitals "BAN HÀNH" looks like a name; outside a heading a capital after a whole name is a new clause.
      else if (
        capital &&
        STOPS.has(name) &&
        /^(?:về|phê duyệt|ban hành|quy định|hướng dẫn|v\/v)/.test(low.slice(start, start + 12))
      )
        break
    }
    end = start + name.length
    previous = name.toLowerCase()
    if (name.length < text.length) {
      // "Sở Văn hóa, Thể thao và Du lịch": a comma inside a body's name.
      const follows = low.slice(start + text.length, start + text.length + 12)
      if (!(text.endsWith(',') && /^ {1,2}(?:thể thao|thông tin|du lịch|gia đình)/.test(follows))) break
    }
  }
  while (end > from && /[\s\-,]/.test(low[end - 1] ?? '')) end--
  return end
}

const TITLE =
  /\s{0,3}[,:]?\s{0,3}(?=(?:về|v\/v|phê duyệt|ban hành|quy định|hướng dẫn|triển khai|thực hiện|sửa đổi|bổ sung|công bố|thông qua|tăng cường|đẩy mạnh|nâng cao|tiếp tục|tổ chức|giao|thành lập|kiện toàn|quy chế|chi tiết|xác định|phát động|phát triển|bãi bỏ|điều chỉnh|chấn chỉnh|cải cách|cải thiện|kiểm tra|kiểm soát|rà soát|đánh giá|tuyên truyền|xây dựng|chương trình|kế hoạch|đề nghị|yêu cầu|đôn đốc|kết luận|ứng dụng|chuyển đổi|thí điểm|đổi mới|bảo đảm|đảm bảo|mua sắm|khắc phục|hỗ trợ|thống nhất|một số|duy trì|phòng|đăng ký|chủ động|cung cấp|liên quan)(?![\p{L}])|")/uy

const MAX_TITLE = 600

/** The title (trích yếu) that starts at `at`: up to the end of the sentence, of the clause or to the next document. */
export function readTitle(low: string, at: number, limit: number): Stretch | undefined {
  const lead = match(TITLE, low, at)
  if (!lead) return undefined
  const start = at + lead[0].length
  const window = low.slice(start, Math.min(limit, start + MAX_TITLE))
  const stop = /;|\u0001|\.(?=\s|$)|\)(?=[\s.,;]|$)|:(?=\s|$)|\s(?=(?:và|,)\s(?:các\s)?$)/.exec(
    balanced(window),
  )
  let end = start + (stop ? stop.index : window.length)
  while (end > start && /[\s,;:(-]/.test(low[end - 1] ?? '')) end--
  return end > start ? { start, end } : undefined
}

/** Brackets that close what they opened end no title: "(PAPI)" inside it becomes plain. */
function balanced(text: string): string {
  return text.replace(/\([^()]{0,80}\)/g, (inner) => 'x'.repeat(inner.length))
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
