/** Reads the issuing body and the title (trích yếu) that follow the number and date of a cited document. */
import { matchAt } from './citation-text.ts'
import { typeWords } from './citation-type.ts'

/** A stretch of the folded text. */
export interface Stretch {
  start: number
  end: number
}

/** Words that no body's name holds: with them a title begins or the sentence goes on. */
const STOPS = new Set(
  (
    'về v/v việc tại ngày năm số để do nhằm gửi yêu trong trên đã có theo được đối đến là thì với từ khi nếu này nêu trước sau mà nên ' +
    'cùng những gồm còn vẫn cũng sẽ đang phải cần giao gắn bằng hoặc hết kèm chi bãi khắc cho tới như song nhưng tháng quý giai'
  ).split(' '),
)

/** Verbs of two syllables with which a title begins; one of the two alone may well stand in a name. */
const STOP_PAIRS =
  /^(?:phê duyệt|ban hành|quy định|hướng dẫn|triển khai|thực hiện|sửa đổi|bổ sung|công bố|công nhận|công khai|thông qua|thông báo|tăng cường|đẩy mạnh|nâng cao|tiếp tục|tổ chức|thành lập|kiện toàn|xác định|phát động|phát triển|điều chỉnh|chấn chỉnh|kiểm tra|kiểm soát|rà soát|đánh giá|tuyên truyền|phổ biến|quán triệt|xây dựng|đề nghị|đề xuất|chỉ đạo|chỉ định|đôn đốc|kết luận|ứng dụng|áp dụng|chuyển đổi|thí điểm|đổi mới|bảo đảm|đảm bảo|mua sắm|hỗ trợ|thống nhất|quản lý|cải thiện|cập nhật|đăng tải|đăng ký|cung cấp|liên quan|chủ động|phân công|phân cấp|ủy quyền|tham mưu|phối hợp|góp phần|đáp ứng|phục vụ|tạo điều|làm cơ|đồng thời|bao gồm|sử dụng|trình bày|khen thưởng|bổ nhiệm|phân bổ|nêu rõ)(?![\p{L}])/u

/** Names in which such a pair is at home: "Ban Tổ chức", "Ủy ban Kiểm tra", "Ban chỉ đạo cải cách hành chính". */
const BEFORE_PAIR = /^(?:ban|bộ|sở|cục|vụ|viện|phòng|và|đạo|tâm|tác|trách|hoạch|đồng|hợp)$/

const HEADS =
  /^(?:chính phủ|thủ tướng|quốc hội|ủy ban|ubnd|ubmttq|ubkt|hđnd|hội đồng|bộ|ban|sở|văn phòng|vp|tỉnh|thành|huyện|quận|thị|xã|phường|đảng|chủ tịch|bộ trưởng|giám đốc|cục|tổng|chi cục|kho bạc|ngân hàng|thanh tra|tòa|viện|kiểm toán|trung ương|tw|bch|btv|liên|hội|đoàn|mặt trận|công an|trung tâm|trường|đại học|tổ|phòng|bí thư|lãnh đạo|cơ quan|ubtvqh|ttg|bảo hiểm|công đoàn|các bộ|cấp)/

const MAX_WORDS = 18

/** The body named after "của" at `at` ("của UBND tỉnh Hưng Yên"), or a known head right there. */
export function readIssuer(low: string, cased: string, at: number): Stretch | undefined {
  const lead = matchAt(/\s{0,3},?\s{0,3}(?:\(\s?)?(?:(?:của|cùa|cuả)\s{1,3}){1,2}|\s{1,3}do\s{1,3}/y, low, at)
  const from = lead ? at + lead[0].length : at + (matchAt(/\s{1,3}/y, low, at)?.[0].length ?? 0)
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

const BODY =
  '((?:chủ tịch |giám đốc |bộ trưởng |chánh )?(?:ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd|thủ tướng chính phủ|chính phủ|tỉnh ủy|thành ủy|thanh tra|văn phòng [\\p{L} ]{2,30}?|bộ [\\p{L} ]{2,30}?|sở [\\p{L} ]{2,30}?)(?: [\\p{L} -]{1,40}?)?)'
const SUBJECT_OF_SENTENCE = new RegExp(
  `(?:^|[^\\p{L}])${BODY} (?:đã |cũng )?(?:ký )?(?:ban hành|có|gửi|trình [\\p{L} ]{2,30}) {1,2}(?:các )?$`,
  'u',
)
const PROPOSED_BY = new RegExp(
  `(?:đề nghị|đề xuất|ý kiến|chỉ đạo|hướng dẫn|kết luận|yêu cầu|giao|báo cáo|quy định) của ${BODY} tại {1,2}(?:các )?$`,
  'u',
)

/** The body named before its document: "UBND tỉnh đã ban hành Kế hoạch số …", "theo đề nghị của Sở Nội vụ tại Tờ trình số …". */
export function issuerBefore(low: string, at: number): Stretch | undefined {
  const from = Math.max(0, at - 100)
  const before = low.slice(from, at)
  const found = PROPOSED_BY.exec(before) ?? SUBJECT_OF_SENTENCE.exec(before)
  if (!found?.[1]) return undefined
  const start = from + found.index + found[0].indexOf(found[1])
  return { start, end: start + found[1].length }
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
    if (name === '' || /^[("\d\u0000\u0001]/.test(text)) break
    if (count > 1) {
      const next = low.slice(start + text.length).match(/^ {1,3}/)?.[0].length ?? 0
      const nextAt = start + text.length + next
      const nextCapital = /\p{Lu}/u.test(cased[nextAt] ?? '')
      if (stops.has(word.index) && !/^(?:bộ|sở|phòng|ban|cục|vụ|viện|và)$/.test(previous)) break
      if (/^(?:-|và|của)$/.test(name)) {
        if (!nextCapital || stops.has(nextAt - from)) break
      } else if (isEnd(low.slice(start, start + 16), name, previous, cased.slice(start, start + name.length)))
        break
    }
    end = start + name.length
    previous = name.toLowerCase()
    if (name.length < text.length) {
      // "Sở Văn hóa, Thể thao và Du lịch": a comma inside a body's name.
      const follows = low.slice(start + text.length, start + text.length + 12)
      if (
        !(
          text.endsWith(',') &&
          /^ {1,2}(?:thể thao|thông tin|du lịch|gia đình|chủ nhiệm|trưởng ban|tổng|giáo dục)/.test(follows)
        )
      )
        break
    }
  }
  while (end > from && /[\s\-,]/.test(low[end - 1] ?? '')) end--
  return end
}

/** Whether a name ends before a word. A capital begins a part of a name; in a heading of capitals it says nothing. */
function isEnd(ahead: string, name: string, previous: string, written: string): boolean {
  if (name === 'ban' && previous === 'ủy') return false
  if ((name === 'số' && previous === 'đổi') || (name === 'giao' && previous === 'ngoại')) return false
  const isName = /^\p{Lu}/u.test(written) && !(written.length > 1 && written === written.toUpperCase())
  if (isName) return /^(?:về|v\/v|phê duyệt|ban hành|quy định|hướng dẫn)(?![\p{L}])/u.test(ahead)
  return STOPS.has(name) || (STOP_PAIRS.test(ahead) && !BEFORE_PAIR.test(previous))
}

const TITLE =
  /\s{0,3}[,:]?\s{0,3}(?=(?:về|v\/v|phê duyệt|ban hành|quy định|hướng dẫn|triển khai|thực hiện|sửa đổi|bổ sung|công bố|thông qua|tăng cường|đẩy mạnh|nâng cao|tiếp tục|tổ chức|giao|thành lập|kiện toàn|quy chế|chi tiết|xác định|phát động|phát triển|bãi bỏ|điều chỉnh|chấn chỉnh|cải cách|cải thiện|kiểm tra|kiểm soát|rà soát|đánh giá|tuyên truyền|xây dựng|chương trình|kế hoạch|đề nghị|yêu cầu|đôn đốc|kết luận|ứng dụng|chuyển đổi|thí điểm|đổi mới|bảo đảm|đảm bảo|mua sắm|khắc phục|hỗ trợ|thống nhất|một số|duy trì|phòng|đăng ký|chủ động|cung cấp|liên quan)(?![\p{L}])|")/uy

const MAX_TITLE = 600

/** The title (trích yếu) that starts at `at`: up to the end of the sentence, of the clause or to the next document. */
export function readTitle(low: string, at: number, limit: number): Stretch | undefined {
  const lead = matchAt(TITLE, low, at)
  if (!lead) return undefined
  const start = at + lead[0].length
  // A quotation mark without a blank before it closes what was quoted.
  if (low[start] === '"' && !/\s/.test(lead[0])) return undefined
  const window = low.slice(start, Math.min(limit, start + MAX_TITLE))
  const stop = /;|\u0001|\.(?=\s|$)|\)(?=[\s.,;]|$)|:(?=\s|$)|\s(?=(?:và|,)\s(?:các\s)?$)/.exec(
    balanced(window),
  )
  let end = start + (stop ? stop.index : window.length)
  while (end > start && /[\s,;:(*-]/.test(low[end - 1] ?? '')) end--
  return end > start ? { start, end } : undefined
}

/** Brackets that close what they opened end no title: "(PAPI)" inside it becomes plain. */
function balanced(text: string): string {
  return text.replace(/\([^()]{0,80}\)/g, (inner) => 'x'.repeat(inner.length))
}
