/**
 * Mends slips of spelling that have only one reading: a lost or misplaced horn or tone ("Truớc", "Thưòng xuyên"), two
 * letters that changed places ("nagỳ"), two words written as one ("Trướcngày"). Asked only where the vocabulary knows no word; another word of the language with
 * the same letters ("quỹ", "thăng", "nằm") is never taken for a slip.
 */
import { fold } from '../text/fold.ts'
import { remembered } from '../text/remember.ts'
import type { Piece } from './tokens.ts'
import { branchAt, stripMarks } from './words.ts'

/**
 * Words that stand together, `#` for a number. `any` other word of the same letters is a slip beside the rest; `bare`:
 * they are read without any marks, too.
 */
const PATTERNS: readonly (readonly [words: string, how?: 'any' | 'bare'])[] = [
  ['thường xuyên', 'any'],
  ['đột xuất', 'any'],
  ['liên tục', 'any'],
  ['ngày làm việc', 'any'],
  ['# tháng đầu năm', 'any'],
  ['# tháng cuối năm', 'any'],
  ['chậm nhất'],
  ['muộn nhất'],
  ['trễ nhất'],
  ['định kỳ'],
  ['hằng tháng', 'bare'],
  ['hằng quý', 'bare'],
  ['hằng tuần', 'bare'],
  ['hằng ngày', 'bare'],
  ['hằng năm'],
  ['hàng tháng', 'bare'],
  ['hàng quý', 'bare'],
  ['hàng tuần', 'bare'],
  ['hàng ngày', 'bare'],
  ['hàng năm'],
  ['đầu năm'],
  ['cuối năm'],
  ['đầu tháng'],
  ['cuối tháng'],
  ['đầu quý'],
  ['cuối quý'],
  ['ngày #'],
  ['tháng #'],
  ['tuần #'],
  ['năm #'],
  ['trước'],
  ['hết'],
  ['đến'],
]

/** Words of the language with the letters of those above. */
const REAL = new Set(
  (
    'hét hệt hẹt đen đèn đền ngay ngáy ngây ngấy ngậy ngầy thang thắng thằng thẳng thăng thặng nam nằm nấm nạm nám nắm ' +
    'nậm nầm tuấn tuân tuẫn quỹ quỷ quỳ quỵ quy hạng hãng hang háng đâu đau đấu đậu đẩu cười cưới cưỡi cuội cuỗi ' +
    'hàng hằng chấm chăm chạm chàm muốn trê nhật ký kỹ kỷ đình đỉnh'
  ).split(' '),
)

interface Pattern {
  words: readonly string[]
  any: boolean
  bare: boolean
  numberBefore: boolean
  numberBehind: boolean
}

let patterns: ReadonlyMap<string, readonly Pattern[]> | undefined

function build(): ReadonlyMap<string, readonly Pattern[]> {
  const byFirst = new Map<string, Pattern[]>()
  for (const [text, how] of PATTERNS) {
    const all = text.split(' ')
    const spelt = all.filter((it) => it !== '#').map(fold)
    const key = lettersOf(spelt[0] ?? '')
    const pattern: Pattern = {
      words: spelt,
      any: how === 'any',
      bare: how === 'bare',
      numberBefore: all[0] === '#',
      numberBehind: all.at(-1) === '#',
    }
    byFirst.set(key, [...(byFirst.get(key) ?? []), pattern])
  }
  return byFirst
}

/** The letters of a word without tone and vowel marks; đ is a letter of its own. */
const lettersOf = remembered((word) => word.normalize('NFD').replace(/\p{M}/gu, ''))

const GLUED =
  /^(trước|hằng|hàng|mỗi|đến|hết|cuối|đầu|giữa|từ|thường|chậm|muộn|định|đột)(ngày|tháng|quý|qúy|quí|năm|tuần|xuyên|nhất|kỳ|kì|xuất)$/

/** Whether a word may be one that is mended, or stand beside one: most are not. */
const mayBeSlip = remembered((text) => {
  if (swapped(text) !== undefined) return true
  if (/[^a-z]/.test(text) && /ǎ|v$/.test(text)) return true
  if (GLUED.test(text)) return true
  parts ??= new Set(
    PATTERNS.flatMap(([all]) => all.split(' ')).flatMap((it) => [lettersOf(fold(it)), stripMarks(fold(it))]),
  )
  return parts.has(lettersOf(text))
})

let parts: ReadonlySet<string> | undefined

/** Words that are found again where two letters changed places: "nagỳ", "thnág". */
const OFTEN = [
  'ngày',
  'tháng',
  'trước',
  'hằng',
  'hàng',
  'tuần',
  'định',
  'thường',
  'xuyên',
  'chậm',
  'nhất',
  'cuối',
]

let often: ReadonlyMap<string, readonly string[]> | undefined

/** The word that some letters are in another order, by one change of two neighbours; no word is written so. */
function swapped(text: string): string | undefined {
  if (text.length < 4 || text.length > 7) return undefined
  often ??= groupBy(OFTEN.map(fold), sorted)
  const words = often.get(sorted(text))
  if (!words || words.includes(text)) return undefined
  for (let i = 0; i + 1 < text.length; i++) {
    const other = fold(`${text.slice(0, i)}${text[i + 1]}${text[i]}${text.slice(i + 2)}`)
    if (words.includes(other) && !isSyllable(text)) return other
  }
  return undefined
}

function sorted(text: string): string {
  return [...lettersOf(text)].sort().join('')
}

function groupBy(words: readonly string[], key: (word: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const it of words) groups.set(key(it), [...(groups.get(key(it)) ?? []), it])
  return groups
}

/** Whether letters may be a word of Vietnamese: consonants, vowels, consonants. */
function isSyllable(text: string): boolean {
  return /^(ngh|ng|gh|gi|kh|nh|ph|qu|th|tr|ch|[bcdđghklmnpqrstvx])?[aeiouy]+(ch|ng|nh|[cmnpt])?$/.test(
    lettersOf(text),
  )
}

/**
 * Mends the pieces around one that the vocabulary does not know.
 *
 * @param pieces are changed where a slip is mended
 * @param lone whether the piece before it was looked up alone
 * @returns from which piece on they are to be looked up anew, if any was mended
 */
export function mend(pieces: Piece[], at: number, lone: boolean): number | undefined {
  const piece = pieces[at]
  if (piece?.kind !== 'word' || piece.slip || !mayBeSlip(piece.text)) return undefined
  const right = swapped(piece.text)
  if (right !== undefined) {
    Object.assign(piece, { text: right, slip: true })
    return at
  }
  if (respell(piece) || split(pieces, at)) return at
  patterns ??= build()
  for (const from of at > 0 && lone ? [at, at - 1] : [at]) {
    const first = pieces[from]
    const found =
      first?.kind === 'word' && patterns.get(lettersOf(first.text))?.find((it) => fits(it, pieces, from, at))
    if (!found) continue
    found.words.forEach((word, i) => {
      const mended = pieces[from + i]
      if (mended && mended.text !== word) Object.assign(mended, { text: word, slip: true })
    })
    return from
  }
  return undefined
}

/** "nǎm" has another mark than "năm"; no Vietnamese word ends in v. */
function respell(piece: Piece): boolean {
  if (!/[^a-z]/.test(piece.text)) return false
  const text = fold(piece.text.replace(/ǎ/g, 'ă').replace(/v$/, 'y'))
  if (text === piece.text || text.length < 2 || !branchAt(text)) return false
  Object.assign(piece, { text, slip: true })
  return true
}

function split(pieces: Piece[], at: number): boolean {
  const piece = pieces[at]
  const match = piece && piece.text.length > 4 ? GLUED.exec(piece.text) : null
  const [, first, second] = match ?? []
  if (!piece || !first || !second) return false
  const middle = piece.from + first.length
  pieces.splice(
    at,
    1,
    { ...piece, text: first, to: middle },
    { ...piece, text: fold(second), from: middle, apart: true },
  )
  return true
}

function fits(
  { words: own, any, bare, numberBefore, numberBehind }: Pattern,
  pieces: Piece[],
  from: number,
  at: number,
): boolean {
  if (from + own.length <= at) return false
  if (numberBefore && pieces[from - 1]?.kind !== 'number') return false
  if (numberBehind && pieces[from + own.length]?.kind !== 'number') return false
  return own.every((word, i) => {
    const text = pieces[from + i]?.text ?? ''
    if (text === word) return true
    if (text === stripMarks(word)) return any || bare
    return lettersOf(text) === lettersOf(word) && (any || !REAL.has(text))
  })
}
