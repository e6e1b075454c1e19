/**
 * The language of targets (chỉ tiêu): "Đạt từ 85% trở lên", "trên 84%", "Từ 02 giải pháp trở lên", "100% hồ sơ đúng hạn".
 * Comes in: any text. Goes out: every quantity in it, with what it is compared by. A text without quantities is no fault:
 * many targets are words.
 */
import type { Range } from '../finding.ts'
import { foldMap } from '../text/fold.ts'

/** How a result is held against the value. */
export type Comparator = 'at-least' | 'more-than' | 'at-most' | 'less-than' | 'exactly' | 'about'

/** One quantity of a text. Offsets are UTF-16 units of the text, `end` not included. */
export interface Quantity extends Range {
  comparator: Comparator
  value: number
  /** The upper end of a range: 90 of "80-90%". */
  upTo?: number
  /** "%", or the counted thing in one or two folded words: "giải pháp", "hội nghị". */
  unit: string
  /** Measured as a change: `up` of "tăng 5%", `down` of "giảm ít nhất 10%". */
  change?: 'up' | 'down'
  /** What it is a share of, or compared with: "hồ sơ …", "so với năm 2023"; folded, empty where nothing is said. */
  base: string
  /** "từ 60%" without "trở lên" or an upper end: read as at least. */
  open?: boolean
  /** As written. */
  text: string
}

const NUMBER = '(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?)'
const COMPARED: readonly (readonly [string, Comparator])[] = [
  ['không (?:dưới|thấp hơn|ít hơn|nhỏ hơn|kém)', 'at-least'],
  ['(?:ít nhất|tối thiểu|thấp nhất)(?: (?:là|đạt|phải đạt|từ|có))?', 'at-least'],
  ['(?:>=|≥|=>)', 'at-least'],
  ['không (?:quá|vượt quá|vượt|nhiều hơn|cao hơn|lớn hơn|trên)', 'at-most'],
  ['(?:tối đa|nhiều nhất|cao nhất)(?: (?:là|không quá))?', 'at-most'],
  ['(?:<=|≤|=<)', 'at-most'],
  ['(?:trên|hơn|vượt|lớn hơn|cao hơn|nhiều hơn|>)', 'more-than'],
  ['(?:dưới|ít hơn|thấp hơn|nhỏ hơn|<)', 'less-than'],
  ['(?:khoảng|gần|xấp xỉ|~)', 'about'],
  ['từ', 'at-least'],
]
const COMPARATOR = COMPARED.map(([words], i) => `(?<c${i}>${words})`).join('|')
const CHANGE =
  '(?:(?<up>tăng(?: thêm| lên)?|nâng(?: lên| thêm)?)|(?<down>(?:cắt )?giảm(?: bớt| thêm)?|rút ngắn|cắt|tiết kiệm))(?: \\p{L}+){0,5}? '
const QUANTITY = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:${CHANGE})?(?:(?:${COMPARATOR}) {0,2})?(?<from>${NUMBER})(?: ?(?<per>%))?` +
    `(?: ?(?:-|đến|tới) ?(?<to>${NUMBER}))?(?: ?(?<percent>%|phần trăm|điểm phần trăm))?(?![\\d:]|/ ?\\d|-\\p{L}|[.,]\\d)` +
    `(?<rest>[^.;\\n()]{0,80})`,
  'gu',
)
/** A number after these names something and counts nothing. */
const NAMED =
  /(?:^| )(?:số|ngày|tháng|năm|quý|điều|khoản|điểm|mức|mức độ|cấp độ|cấp|hạng|khóa|thứ|lần thứ|nhóm|top|iso|tcvn|phiên bản|giai đoạn|mục|phụ lục|mẫu|biểu|luật|bậc|tuần|kỳ|khu vực|windows|phòng)\.? ?$/
const TIMES = /^(?:năm|tháng|ngày|giờ|quý|tuần|phút|h)(?: |$|\/)/
const UPWARD = /^\s*(?:\p{L}+ ){0,4}?trở lên/u
const DOWNWARD = /^\s*(?:\p{L}+ ){0,4}?trở xuống/u

/** Every quantity of a text, in order. Dates, years, numbers of documents and of standards are none. */
export function readTarget(text: string): Quantity[] {
  const { text: folded, raw } = foldMap(text)
  const found: Quantity[] = []
  QUANTITY.lastIndex = 0
  for (let match = QUANTITY.exec(folded); match; match = QUANTITY.exec(folded)) {
    const { rest = '', ...groups } = match.groups ?? {}
    const end = match.index + match[0].length - rest.length
    // The words after belong to this quantity only for looking: another number may stand in them.
    QUANTITY.lastIndex = Math.max(end, match.index + 1)
    const read = quantityOf(groups, rest, folded.slice(0, match.index))
    if (!read) continue
    const tail = (UPWARD.exec(rest) ?? DOWNWARD.exec(rest))?.[0].length ?? 0
    const range = { start: raw(match.index), end: raw(end + tail) }
    found.push({ ...read, ...range, text: text.slice(range.start, range.end).trim() })
  }
  return found
}

type Groups = Record<string, string | undefined>

function quantityOf(
  groups: Groups,
  rest: string,
  before: string,
): Omit<Quantity, 'text' | keyof Range> | undefined {
  const percent = groups.percent !== undefined || groups.per !== undefined
  const stated = COMPARED.find((_, i) => groups[`c${i}`] !== undefined)
  const change = groups.up !== undefined ? 'up' : groups.down !== undefined ? 'down' : undefined
  if (!percent && !stated && !change && NAMED.test(before.slice(-24))) return undefined
  if (!percent && NAMED.test(before.slice(-24)) && stated?.[0] !== 'từ') return undefined
  const words = rest.trim().replace(/^(?:trở (?:lên|xuống)|trên|của|tổng số)(?: |$)/, '')
  const unit = percent ? '%' : unitOf(rest)
  if (unit === undefined || (TIMES.test(`${unit} `) && !stated)) return undefined
  const value = numberOf(groups.from ?? '')
  const upTo = groups.to === undefined ? undefined : numberOf(groups.to)
  const upward = UPWARD.test(rest)
  const downward = DOWNWARD.test(rest)
  const comparator: Comparator = downward ? 'at-most' : upward ? 'at-least' : (stated?.[1] ?? 'exactly')
  const open = stated?.[0] === 'từ' && !upward && !downward && upTo === undefined
  return {
    comparator,
    value,
    ...(upTo !== undefined && { upTo }),
    unit,
    ...(change && { change }),
    base: words.split(/,| và | hoặc /)[0]?.trim() ?? '',
    ...(open && { open }),
  }
}

/** The one or two words that are counted: "giải pháp" of " giải pháp trở lên". */
function unitOf(rest: string): string | undefined {
  const words = /^\s*(\p{L}+(?: \p{L}+)?)/u
    .exec(rest)?.[1]
    ?.replace(/ (?:trở|được|trên|về|mỗi|trong|của|do|cho|có)$/, '')
  return words === undefined || /^(?:trở|và|đến|hoặc|của|trong|tại|theo)(?: |$)/.test(words)
    ? undefined
    : words
}

/** Vietnamese figures: "1.270" is a thousand and more, "87,5" and "87.5" are decimals, "02" is two. */
function numberOf(text: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'))
  return Number(text.replace(',', '.'))
}

/**
 * Whether a result meets a quantity.
 *
 * @returns nothing where it cannot be told: "khoảng 80%", or a change, whose base is not known
 */
export function meets({ comparator, value, upTo, change }: Quantity, result: number): boolean | undefined {
  if (change || comparator === 'about') return undefined
  if (comparator === 'at-most') return result <= (upTo ?? value)
  if (comparator === 'less-than') return result < value
  if (comparator === 'more-than') return result > value
  // A target reached beyond its figure is reached: "Đạt 95%" is missed by less only.
  return result >= value
}
