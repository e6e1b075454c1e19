/** Which field of a task a column of a table is, told by its heading in the many wordings that offices use. */
import type { ColumnField } from '../plan/types.ts'
import { foldKey } from '../text/fold.ts'

/** What a heading says; `weight` tells a plain heading (3) from a passing word in it (1). */
export interface HeadingRead {
  field: ColumnField
  weight: number
}

/**
 * In order: the first that fits is it. What is nearer to a single meaning stands first: "Thời gian hoàn thành sản phẩm" is
 * a time, "Đơn vị phối hợp" no leader, "Đơn vị tính" no unit at all.
 */
const HEADINGS: readonly [RegExp, ColumnField, number][] = [
  [
    /^(?:số ?)?(?:tt|stt|s\.tt|t\.t|st t|s tt|t t)\.?$|^số thứ tự$|^thứ tự$|^mã(?: số)?(?: nhiệm vụ| nv)?$|^(?:#|no\.?)$/,
    'id',
    3,
  ],
  [/^(?:đơn vị|đvt) ?(?:tính)$|^đvt$|điểm (?:chuẩn|tối đa|tự|đạt|số|thẩm)|^(?:số )?điểm$/, 'other', 3],
  [
    /^(?:lãnh đạo|đồng chí|đ\/c|người|cán bộ|phó giám đốc|pgđ|bgđ|ban giám đốc)\b.*(?:theo dõi|chỉ đạo|phụ trách|giúp việc|kiểm tra|giám sát)/,
    'other',
    3,
  ],
  [/^lãnh đạo\b/, 'other', 3],
  [/trình$|^cấp (?:trình|ban hành|phê duyệt|quyết định)|thẩm quyền/, 'other', 3],
  [/ghi chú|^chú thích$|^lưu ý$/, 'notes', 3],
  [/kinh phí|dự toán|nguồn (?:lực|vốn|kinh)|^ngân sách/, 'budget', 3],
  [
    /thời (?:gian|hạn|điểm)|tiến độ|lộ trình|^(?:ngày|hạn) (?:hoàn|báo|thực|cuối)|^hoàn thành(?: trước)?$|^hạn(?: xử lý| chót)?$|^mốc|^kỳ hạn|^deadline$/,
    'timing',
    3,
  ],
  [/chủ trì.*phối hợp|thực hiện.*phối hợp/, 'lead', 2],
  [/phối hợp|phối kết hợp|tham gia(?: thực hiện)?$/, 'support', 3],
  [
    /chủ trì|đầu mối|(?:được |phân )(?:giao|công)|chịu trách nhiệm|^trách nhiệm|tham mưu$|^phụ trách(?: chính)?$|^(?:người|đơn vị|cơ quan|phòng) phụ trách/,
    'lead',
    3,
  ],
  [
    /^(?:tên )?(?:các )?(?:đơn vị|cơ quan|bộ phận|phòng|cá nhân|cán bộ|công chức|người|chủ thể)\b.*(?:thực hiện|triển khai|phụ trách|tham mưu|xử lý|đảm nhận|báo cáo|chính)/,
    'lead',
    3,
  ],
  [
    /^(?:phòng|cơ quan|đơn vị|bộ phận|ban|sở)(?:\s*[,/]\s*| và | hoặc |, ?)?(?:phòng|cơ quan|đơn vị|bộ phận|ngành|địa phương|cá nhân)*(?: thực hiện)?$/,
    'lead',
    2,
  ],
  [
    /sản phẩm|đầu ra|^kết quả|^hồ sơ|văn bản (?:ban hành|thực hiện|triển khai)|minh chứng|tài liệu kiểm chứng/,
    'deliverables',
    3,
  ],
  [/chỉ tiêu|mục tiêu|định mức|^yêu cầu|^mức độ/, 'target', 3],
  [
    /cách thức|phương thức|phương pháp|hình thức|cách làm|biện pháp(?: thực hiện)?$|^giải pháp(?: thực hiện)?$|^cách thực hiện/,
    'method',
    3,
  ],
  [
    /nhiệm vụ|nội dung|công việc|hoạt động|tiêu chí|hạng mục|danh mục|đầu việc|phần việc|chỉ số|giải pháp|^việc/,
    'title',
    3,
  ],
  [/^tên\b|chương trình|đề án|văn bản/, 'title', 1],
]

/** What a column heading stands for; `other` of no weight where no wording is known. */
export function readHeading(raw: string): HeadingRead {
  const text = foldKey(raw.replace(/[*_]/g, '').replace(/\([^)]*\)/g, ' '))
    .replace(/[:.;]+$/, '')
    .trim()
  if (text === '' || text.length > 120) return { field: 'other', weight: 0 }
  for (const [pattern, field, weight] of HEADINGS) {
    if (pattern.test(text)) return { field, weight: text.length > 60 ? Math.min(1, weight) : weight }
  }
  return { field: 'other', weight: 0 }
}

/** A column of a quarter or month that is ticked: "Quý I", "Q2", "Tháng 3", "T4"; its words for the deadline. */
export function periodHeading(raw: string): string | undefined {
  const text = foldKey(raw)
  const quarter = /^(?:quý|q\.?) ?(iv|i{1,3}|[1-4])$/.exec(text)?.[1]
  if (quarter) return `Quý ${/\d/.test(quarter) ? quarter : quarter.toUpperCase()}`
  const month = /^(?:tháng|t\.?) ?(1[0-2]|0?[1-9])$/.exec(text)?.[1]
  return month ? `Tháng ${month}` : undefined
}

const LABELS: readonly [RegExp, ColumnField][] = [
  [
    /^(?:thời gian|thời hạn|tiến độ|lộ trình|thời điểm|hạn|hoàn thành)(?: (?:thực hiện|hoàn thành|triển khai|tổ chức|báo cáo|dự kiến|xong|và tiến độ|và lộ trình|ban hành|trình))*$/,
    'timing',
  ],
  [
    /^(?:(?:cơ quan|đơn vị|bộ phận|phòng|các đơn vị|các cơ quan|đơn vị, cá nhân|cơ quan, đơn vị|phòng, đơn vị|sở|ban) )?(?:phối hợp)(?: thực hiện| triển khai| với)?$/,
    'support',
  ],
  [
    /^(?:(?:cơ quan|đơn vị|bộ phận|phòng|sở|cơ quan, đơn vị|phòng, đơn vị) )?(?:chủ trì|đầu mối|chịu trách nhiệm|tham mưu)(?: thực hiện| tham mưu| triển khai| chính| chủ trì)?$/,
    'lead',
  ],
  [
    /^(?:cơ quan|đơn vị|bộ phận|phòng|người|phân công|trách nhiệm|cơ quan, đơn vị|phòng, đơn vị|các cơ quan|các đơn vị)(?: thực hiện| triển khai| phụ trách| được giao| tham mưu)*$/,
    'lead',
  ],
  [
    /^(?:sản phẩm|kết quả|kết quả đầu ra|đầu ra|sản phẩm,? ?\/? ?kết quả|kết quả,? ?\/? ?sản phẩm)(?: dự kiến| đầu ra| thực hiện| cần đạt| hoàn thành| đạt được)*$/,
    'deliverables',
  ],
  [/^(?:chỉ tiêu|mục tiêu)(?: phấn đấu| cần đạt| cụ thể| đề ra| năm \d{4})*$/, 'target'],
  [/^(?:kinh phí|nguồn kinh phí|dự toán|nguồn lực|nguồn vốn)(?: thực hiện| dự kiến)*$/, 'budget'],
  [
    /^(?:cách thức|hình thức|phương thức|cách làm|biện pháp|giải pháp|phương pháp)(?: thực hiện| tổ chức| triển khai)*$/,
    'method',
  ],
  [/^ghi chú$/, 'notes'],
]

/** A line of a task in prose: which field its label names, the label as written and the value. */
export interface LabelLine {
  field: ColumnField
  /** "Thời gian thực hiện:". */
  label: string
  value: string
}

/** Reads "Thời gian thực hiện: Quý I." (its bullet already taken off); nothing where no known label leads the line. */
export function readLabel(raw: string): LabelLine | undefined {
  const text = raw.replace(/^\*+([^*]{3,60}?)\*+(?=\s*:|\s)/, '$1').replace(/^\*+([^*]{3,60}:)\*+/, '$1')
  const match = /^([^:]{2,60}?)\s*:\s*(.+)$/s.exec(text)
  if (!match) return undefined
  const key = foldKey(match[1] ?? '')
  for (const [pattern, field] of LABELS) {
    if (pattern.test(key))
      return { field, label: `${(match[1] ?? '').trim()}:`, value: (match[2] ?? '').trim() }
  }
  return undefined
}
