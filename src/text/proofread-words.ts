/**
 * What a proofreader sees in words without a dictionary: a word or phrase written twice, capitals inside a word.
 * Comes in: one text. Goes out: places in it. Raw text of any Unicode form; offsets are of the raw text.
 */
import type { Range } from '../finding.ts'
import { fold } from './fold.ts'
import { maskOf } from './proofread-mask.ts'
import { isKnownPair } from './proofread-phrases.ts'
import { GRAMMAR as STANDS_APART } from './proofread-phrases-data.ts'
import { isSyllable } from './proofread-syllable.ts'
import { remembered } from './remember.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Grammar words: twice in a row they are a slip. A content word twice is mostly no slip at all, because the first one
 * ends a compound and the second begins the next: "Ủy ban ban hành", "quy định định kỳ", "thông tin tin cậy".
 */
const GRAMMAR = words(`
  của và các những cho để trong với là được đến theo về có không tại khi do này trên bằng sẽ phải hoặc nếu thì mà
  cũng như một đã đang bị vào ra lên nhưng nhằm bởi đó đây mọi từng cùng rằng nên vẫn rất tới ngoài giữa thuộc`)

/** Where a grammar word ends a compound, so that the same word may follow it: "tồn tại tại các cơ quan". */
const ENDS_COMPOUND: Readonly<Record<string, ReadonlySet<string>>> = {
  tại: words('tồn hiện'),
  do: words('tự lý'),
  bằng: words('công cân thăng văn bình'),
  vào: words('đầu'),
  ra: words('đầu kiểm thanh điều gây'),
  trên: words('cấp bên'),
  bị: words('trang chuẩn thiết'),
  theo: words('kèm tiếp noi'),
  đến: words('đi bản văn'),
  trong: words('bên'),
  ngoài: words('bên nước'),
  không: words('hàng có'),
  thuộc: words('trực phụ'),
  như: words('hầu'),
  cùng: words('cuối'),
  để: words('vấn'),
  là: words('gọi'),
  giữa: words('ở'),
  về: words('đi trở'),
  có: words('sẵn'),
  một: words('số'),
  phải: words('bên'),
  lên: words('trở'),
  mọi: words(''),
}

interface Word extends Range {
  text: string
  key: string
}

/** A word or phrase that stands twice in a row. */
export interface Twice extends Range {
  /** The repeated part as written the first time. */
  phrase: string
}

/** Words and phrases written twice in a row, with nothing but blanks between. Reduplications are left alone. */
export const twiceIn = remembered(readTwice)

function readTwice(text: string): Twice[] {
  const masked = maskOf(text)
  const found: Twice[] = []
  for (const run of runsOf(masked)) {
    for (let i = 0; i < run.length; i++) {
      const length = repeatedAt(run, i)
      const [first, last] = [run[i], run[i + 2 * length - 1]]
      const [end, second] = [run[i + length - 1], run[i + length]]
      if (length === 0 || !first || !last || !end || !second) continue
      found.push({
        start: first.start,
        end: last.end,
        phrase: text.slice(first.start, end.end),
      })
      i += 2 * length - 1
    }
  }
  return found
}

/** Words in a row with only blanks between them. */
function* runsOf(text: string): Generator<Word[]> {
  let run: Word[] = []
  let last = 0
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}&]+/gu)) {
    const between = text.slice(last, match.index)
    if (run.length > 0 && !/^[^\S\n]+$/.test(between)) {
      yield run
      run = []
    }
    last = match.index + match[0].length
    run.push({ start: match.index, end: last, text: match[0], key: fold(match[0]) })
  }
  if (run.length > 0) yield run
}

/** How many words from `i` on are said twice: 0 for none. The longest repetition wins. */
function repeatedAt(run: readonly Word[], i: number): number {
  for (let length = Math.min(8, (run.length - i) >> 1); length > 0; length--) {
    if (!run.slice(i, i + length).every((word, k) => word.key === run[i + length + k]?.key)) continue
    if (length === 1 ? isSlip(run, i) : isPhrase(run.slice(i, i + length))) return length
  }
  return 0
}

function isSlip(run: readonly Word[], i: number): boolean {
  const [word, second] = [run[i], run[i + 1]]
  if (!word || !second || run[i + 2]?.key === word.key) return false
  if (!GRAMMAR.has(word.key)) return isLoose(run, i, word.key)
  // A capital on the second one begins a name: "của Của", "Một một" are none that we know.
  if (
    word.text === word.text.toUpperCase() &&
    word.text.length > 1 &&
    second.text !== second.text.toUpperCase()
  )
    return false
  if (word.key === 'không' && run[i + 2] && /^(?:khí|gian|quân)$/.test(run[i + 2]?.key ?? '')) return false
  if (word.key === 'bằng' && /^(?:khen|cấp|lái)$/.test(run[i + 2]?.key ?? '')) return false
  if (word.key === 'có' && /^(?:hay|không)$/.test(run[i + 2]?.key ?? '')) return false
  return !ENDS_COMPOUND[word.key]?.has(run[i - 1]?.key ?? '')
}

/**
 * Words of one syllable that can stand beside a compound which begins or ends with the same: "các ban ban hành". And
 * reduplications.
 */
const ALONE = words(`
  ban sở bộ tỉnh huyện xã phòng tổ đội hội đoàn đảng cục vụ viện trường lớp nhóm dân người nhân công vốn giá lương thu chi
  tin báo luật số phần mục điểm điều khoản kỳ hạn tháng năm quý ngày tuần giờ đầu cuối cấp bậc hạng loại mức phí thuế tiền
  quỹ điện nước đất nhà xe máy mạng thẻ sổ đơn thư phiếu bản văn sách bài việc làm lập trình giao ký họp xét duyệt nộp gửi
  nhận sửa xây đạt tăng giảm dùng mở đóng phát in thi học dạy tập kiểm ghi chép đọc viết nói nghe xem tính thêm bớt bỏ
  nhất hai ba tư sáu bảy tám chín mười trăm xanh đỏ dần luôn từ hằng hàng đời mãi thường lâu đều nơi chiều sáng tối song
  vân xa gần ngang nhanh chậm tốt đúng sai đủ thiếu mới cũ lớn nhỏ trẻ già đông tây nam bắc vừa ai gì nào hay càng rất
  khi nhưng giống khác quân cán chính phó quyền lợi ích vai trò tài sản nghề thợ chủ khách đường mỗi toàn tổng`)

/**
 * Whether a content word twice is a slip: one of the two belongs to no word on its side. That is certain where the
 * neighbours are known words of their own: "các đơn vị [thực] thực hiện", "nâng cao [cao] hiệu quả".
 */
function isLoose(run: readonly Word[], i: number, key: string): boolean {
  if (ALONE.has(key) || !/^\p{Ll}{2,}$/u.test(run[i + 1]?.text ?? '')) return false
  const pair = (a: number, b: number): boolean => isKnownPair(run[a]?.key ?? '', run[b]?.key ?? '')
  const left = pair(i - 1, i)
  const right = pair(i + 1, i + 2)
  if (left === right) return false
  // A grammar word makes no compound with its neighbour either.
  const closed = (at: number): boolean => {
    const neighbour = run[at]?.key
    return neighbour === undefined || GRAMMAR.has(neighbour) || STANDS_APART.has(neighbour)
  }
  return right ? closed(i - 1) || pair(i - 2, i - 1) : closed(i + 2) || pair(i + 2, i + 3)
}

/** A phrase twice is a slip unless it repeats by nature: "từng bước từng bước", figures in a row. */
function isPhrase(phrase: readonly Word[]): boolean {
  const [first] = phrase
  if (!first || phrase.every(({ key }) => key === first.key)) return false
  if (phrase.some(({ key }) => !/\p{L}/u.test(key)) && phrase.length < 3) return false
  return !/^(?:từng|ngày|mỗi|ai)$/.test(first.key)
}

/** A word with capitals inside; `near` is how it should stand. */
export interface OddCapitals extends Range {
  word: string
  near: string
}

/**
 * Words with capitals where Vietnamese has none: "HÀi lòng", "tỉnhHưng". Abbreviations and names of systems (TTg, QyĐ,
 * VNeID, iPhone) are told apart because they are no syllables.
 */
export const oddCapitalsIn = remembered(readOddCapitals)

function readOddCapitals(text: string): OddCapitals[] {
  const found: OddCapitals[] = []
  for (const match of maskOf(text).matchAll(
    /(?<![\p{L}\p{M}\p{N}&/-])[\p{L}\p{M}]{3,}(?![\p{L}\p{M}\p{N}&/-])/gu,
  )) {
    const word = match[0].normalize('NFC')
    const tail = word.slice(1)
    if (!/\p{Lu}/u.test(tail) || !/\p{Ll}/u.test(word)) continue
    const place = { start: match.index, end: match.index + match[0].length, word: match[0] }
    const near = syllableMeant(word)
    if (near) found.push({ ...place, near })
    else {
      const joined = /^(\p{L}?\p{Ll}+)(\p{Lu}\p{Ll}+)$/u.exec(word)
      const [, left = '', right = ''] = joined ?? []
      if (left && isSyllable(left) && isSyllable(right) && isMarked(left) && right.length > 1)
        found.push({ ...place, near: `${left} ${right}` })
    }
  }
  return found
}

function syllableMeant(word: string): string | undefined {
  const lower = word.toLowerCase()
  // Without a Vietnamese mark it may be an abbreviation that happens to spell a syllable (CTy, ThA).
  if (!isSyllable(lower) || !isMarked(lower)) return undefined
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0
  if (/^\p{Lu}/u.test(word) || capitals > 1)
    return capitals * 2 > word.length && capitals > 2
      ? word.toUpperCase()
      : lower.charAt(0).toUpperCase() + lower.slice(1)
  return lower
}

function isMarked(word: string): boolean {
  return /[^A-Za-z]/.test(word.normalize('NFC'))
}
