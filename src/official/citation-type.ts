/** Finds the words for document types (tên loại) in a text, whole or damaged, and tells which one a number belongs to. */
import { foldKey } from '../text/fold.ts'
import { editDistance } from '../text/suggest.ts'
import { anyKind, type Kind, kindNamed, kinds } from './kinds.ts'

/** A type word in a text; offsets are into the folded text. `kind` is absent for words that fit any document. */
export interface TypeWord {
  start: number
  end: number
  kind?: Kind
  /** The words say that one document is meant: they begin with a capital. */
  capital: boolean
}

/** The names as a tree of words: much of a plan is read for them, and few words begin one. */
interface Branch {
  /** A name ends here; without a kind it fits any document. */
  name?: { kind?: Kind }
  next: Map<string, Branch>
}

const names: Branch = { next: new Map() }
for (const kind of kinds)
  for (const name of [kind.name, ...(kind.words ?? [])]) branchOf(name).name = { kind }
for (const name of anyKind) branchOf(name).name = {}

function branchOf(name: string): Branch {
  let branch = names
  for (const word of foldKey(name).split(' ')) {
    const next: Branch = branch.next.get(word) ?? { next: new Map() }
    branch.next.set(word, next)
    branch = next
  }
  return branch
}

const WORD = /[\p{L}\d]+/gu
const GAP = /^ {1,3}$/

/** All type words of a text, in order; of two that begin at one place the longer. */
export function typeWords(low: string, cased: string): TypeWord[] {
  const found: TypeWord[] = []
  const words = [...low.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }))
  for (let i = 0; i < words.length; i++) {
    const first = words[i]
    let branch = first && names.next.get(first.text)
    let last: { name: { kind?: Kind }; at: number; end: number } | undefined
    for (let at = i; branch; at++) {
      const [here, after] = [words[at], words[at + 1]]
      if (branch.name && here) last = { name: branch.name, at, end: here.end }
      branch =
        here && after && GAP.test(low.slice(here.end, after.start)) ? branch.next.get(after.text) : undefined
    }
    if (!first || !last) continue
    const capital = /\p{Lu}/u.test(cased[first.start] ?? '')
    found.push({ start: first.start, end: last.end, capital, ...last.name })
    i = last.at
  }
  return found
}

/** Short forms of type words that stand before "số": "QĐ số 91/QĐ-UBND". */
const SHORT_TYPE =
  /(?<![\p{L}\d/-])(NĐ|NQ|QĐ|TT|TTLT|CT|KH|BC|TB|CV|TTr|CTr|HD|KL|VB)(?= {0,2}(?:số|:)? {0,2}$)/u

const shortKinds: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  QĐ: 'Quyết định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  CT: 'Chỉ thị',
  KH: 'Kế hoạch',
  BC: 'Báo cáo',
  TB: 'Thông báo',
  CV: 'Công văn',
  TTr: 'Tờ trình',
  CTr: 'Chương trình',
  HD: 'Hướng dẫn',
  KL: 'Kết luận',
}

/** A type written as its abbreviation right before a number that starts at `at`. */
export function shortTypeBefore(cased: string, at: number): TypeWord | undefined {
  const from = Math.max(0, at - 16)
  const match = SHORT_TYPE.exec(cased.slice(from, at))
  if (!match) return undefined
  const kind = kindNamed(shortKinds[match[1] ?? ''] ?? '')
  const start = from + match.index
  return { start, end: start + match[0].length, capital: true, ...(kind && { kind }) }
}

/** A type word that was meant but is damaged ("Nghi định", "Thông" for Thông tư). */
export interface DamagedType {
  start: number
  end: number
  kind: Kind
}

/** Words that stand before a number where no type word is: a type word is then missing, not damaged. */
const CONNECTORS = new Set(
  'căn cứ theo tại của thực hiện và với cùng bởi là có kèm ban hành trên từ trong xem hoặc các những gồm như nêu đến cho về bằng ngày số'.split(
    ' ',
  ),
)

/**
 * The damaged type word right before `at`, if one of `meant` is near enough; whether nothing stands there that could be one.
 * `at` is where "số" or the number itself begins.
 */
export function damagedTypeBefore(
  low: string,
  at: number,
  meant: readonly Kind[],
): { damaged?: DamagedType; missing: boolean } {
  const from = Math.max(0, at - 48)
  const before = low.slice(from, at)
  const spoken = [...before.matchAll(/[\p{L}]+/gu)].map((word) => ({
    text: word[0],
    start: from + word.index,
  }))
  const tail = before.match(/[^\p{L}]*$/u)?.[0] ?? ''
  const last = spoken.at(-1)
  if (!last || /[,;:.()"]/.test(tail.replace(/[:.( ]+$/, ''))) return { missing: true }
  const end = last.start + last.text.length
  for (const kind of meant) {
    for (const name of [kind.name, ...(kind.words ?? [])]) {
      const parts = foldKey(name).split(' ')
      for (const count of [parts.length, parts.length - 1, parts.length + 1]) {
        if (count < 1 || count > spoken.length) continue
        const first = spoken[spoken.length - count]
        if (!first) continue
        const written = low.slice(first.start, end).replace(/ +/g, ' ')
        if (isNear(written, parts.join(' ')) || (count === parts.length - 1 && isHalf(written, parts))) {
          return { damaged: { start: first.start, end, kind }, missing: false }
        }
      }
    }
  }
  // In brackets the number may stand for a document named before them.
  if (tail.includes('(')) return { missing: false }
  return { missing: /[,;:."]\s*$/.test(tail) || CONNECTORS.has(last.text) }
}

function isNear(written: string, name: string): boolean {
  if (written === name) return false
  if (bare(written) === bare(name)) return true
  if (written.length < name.length - 2) return false
  const limit = name.length > 6 ? 2 : 1
  // One whole other word ("kế toán" for "kế hoạch") is not damage: the syllables must each be near.
  return (
    editDistance(written.replace(/ /g, ''), name.replace(/ /g, ''), limit) <= limit &&
    (written[0] === name[0] || limit === 1)
  )
}

/** One syllable of the type is left: "Thông số 01/2018/TT-VPCP", "định số 91/QĐ-UBND". */
function isHalf(written: string, parts: readonly string[]): boolean {
  return parts.length === 2 && (written === parts[0] || written === parts[1])
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/ /g, '')
}
