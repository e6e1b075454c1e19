/** Reads laws, codes and ordinances that are cited by name: "Luật Thực hiện dân chủ ở cơ sở", "Bộ luật Lao động". */
import { lawNameLength } from './law-names.ts'

/** A law cited by name; offsets are into the folded text. */
export interface LawRead {
  start: number
  /** End of the name: before its number, year or date. */
  end: number
  type: 'Luật' | 'Bộ luật' | 'Pháp lệnh' | 'Hiến pháp'
}

const WORD = /(?<![\p{L}\d])(?:bộ {1,3}luật|luật|pháp {1,3}lệnh|hiến {1,3}pháp)(?![\p{L}\d])/gu

/** What "Luật" also begins or ends: professions, schools and the law as such. */
const NOT_AFTER =
  /(?:pháp|kỷ|quy|định|đại học|khoa|ngành|cử nhân|học viện|khoa học|hội|âm|niêm|tư vấn) {0,2}$/
const NOT_BEFORE =
  /^ {0,3}(?:sư|gia|pháp|định|học|lệ|tục|chơi|sửa đổi này|này|trên|số|và các|của quốc hội|là)(?![\p{L}])/u

const LONGEST = 14

/** Words that end a law's name when the name is not a known one. */
const END =
  /^(?:năm|ngày|số|quy|được|có|đã|đến|tới|tại|cho|theo|để|do|nhằm|khi|nếu|thì|là|này|trên|hoặc|các|những|bằng|trong|gồm|như|nêu|hiện|đang|sẽ|phải|cần|mới|giai|kèm|hết|tiếp|triển|áp|đối|căn|ban|sau|trước|nay|trường|và)$/

/** All laws cited by name in a text, in order. */
export function readLaws(low: string, cased: string): LawRead[] {
  const laws: LawRead[] = []
  let past = 0
  for (const match of low.matchAll(WORD)) {
    const start = match.index
    const after = start + match[0].length
    if (start < past || NOT_AFTER.test(low.slice(Math.max(0, start - 12), start))) continue
    const word = match[0].replace(/ +/g, ' ')
    const type =
      word === 'bộ luật'
        ? 'Bộ luật'
        : word === 'luật'
          ? 'Luật'
          : word === 'hiến pháp'
            ? 'Hiến pháp'
            : 'Pháp lệnh'
    const capital = /\p{Lu}/u.test(cased[start] ?? '')
    const end =
      type === 'Hiến pháp' ? constitution(low, after, capital) : endOfName(low, cased, after, capital)
    if (end === undefined) continue
    laws.push({ start, end, type })
    past = end
  }
  return laws
}

/** "Hiến pháp năm 2013", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam". */
function constitution(low: string, at: number, capital: boolean): number | undefined {
  const country = /^ {1,3}nước cộng hòa xã hội chủ nghĩa việt nam/.exec(low.slice(at, at + 60))
  if (country) return at + country[0].length
  return capital && /^ {1,3}(?:năm )?(?:19|20)\d\d/.test(low.slice(at, at + 14)) ? at : undefined
}

function endOfName(low: string, cased: string, after: number, capital: boolean): number | undefined {
  const rest = low.slice(after, after + 260)
  const gap = /^ {1,3}/.exec(rest)?.[0].length ?? 0
  if (gap === 0 || NOT_BEFORE.test(rest)) return undefined
  const from = after + gap
  const amending = /^sửa đổi(?:,? bổ sung)?(?: (?:một số|các|[0-9]{1,2}) (?:điều|luật))?(?: của)?/.exec(
    low.slice(from, from + 60),
  )
  if (amending) return capital ? endOfAmended(low, cased, from + amending[0].length) : undefined
  const known = lawNameLength(low, from)
  if (known > 0 && (capital || /\p{Lu}/u.test(cased[from] ?? ''))) return withVersion(low, from + known)
  if (!capital || !/\p{Lu}/u.test(cased[from] ?? '')) return undefined
  return withVersion(low, endByWords(low, cased, from))
}

/** "(sửa đổi)", "(sửa đổi, bổ sung)" belongs to the name. */
function withVersion(low: string, at: number): number {
  const version = /^ {0,2}\((?:sửa đổi|sđ)[^()]{0,20}\)/.exec(low.slice(at, at + 40))
  return at + (version?.[0].length ?? 0)
}

/** A law that amends others: "Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức". */
function endOfAmended(low: string, cased: string, from: number): number {
  let end = from
  for (let count = 0; count < 8; count++) {
    const next = /^(?: {0,2},| {1,3}và| {0,2})? {1,3}(?:bộ luật|luật|pháp lệnh) {1,3}/.exec(
      low.slice(end, end + 24),
    )
    if (!next) break
    const at = end + next[0].length
    const known = lawNameLength(low, at)
    end = withVersion(low, known > 0 ? at + known : endByWords(low, cased, at))
  }
  return end
}

function endByWords(low: string, cased: string, from: number): number {
  let end = from
  let count = 0
  for (const word of low.slice(from, from + 200).matchAll(/[^ \u0001]+/g)) {
    if (++count > LONGEST) break
    const text = word[0]
    const name = text.replace(/[,;.:()"/\u0000]+$/, '')
    const start = from + word.index
    if (count > 1 && (END.test(name) || /^[("\d\-\u0000]/.test(text) || /^(?:luật|nghị|pháp)$/.test(name)))
      break
    if (count > 1 && /\p{Lu}/u.test(cased[start] ?? '') && /^(?:nghị|quyết|thông|kế|bộ|chỉ)$/.test(name))
      break
    end = start + name.length
    if (name.length < text.length) break
  }
  return end
}
