/**
 * Finds where a text cites documents: numbers in any grammar, laws by name, numbers left open. What is no document (dates,
 * fractions, forms, standards, telephone numbers) is sorted out here.
 */
import { readLaws } from './citation-law.ts'
import { mend } from './citation-mend.ts'
import { type NumberRead, readNumber, readOpenNumber } from './citation-number.ts'
import type { CitationRead } from './citation-read.ts'
import { settleTypes } from './citation-settle.ts'
import { addTail, extendTitle, shareTail } from './citation-tail.ts'
import { matchAt, type ReadableText } from './citation-text.ts'
import { shortTypeBefore, type TypeWord, typeWords } from './citation-type.ts'
import { kindNamed } from './kinds.ts'

/** Numbers that count things, forms or standards, not documents. */
const NOT_A_DOCUMENT =
  /(?:mẫu|biểu|phụ lục|bảng|hình|gói thầu|thửa|thửa đất|lô|quyển|chỉ|mã|hệ|tham|tổng|dân|tần|tỷ|tỉ|một|tài khoản|điện thoại|đt|fax|tcvn|qcvn|iso|iec|tcn|đlvn|tiêu chuẩn|quy chuẩn|kỳ họp|khóa|phiên bản|version|điểm|lần) {0,2}(?:[a-z]{0,3} {0,2})?(?:(?:số|thứ)[ :.]{0,4})?$/
const FORM = /(?:mẫu|biểu|phụ lục|bảng|hình|tcvn|qcvn|iso|iec|tiêu chuẩn|quy chuẩn)[ \w.:/-]{0,12}$/
const NUMBER_WORD = /(?:^|[^\p{L}\d])((?:số {1,2}(?:hiệu|ký hiệu|kí hiệu)|s[ốôoòóồổỗộ])[ :.*]{0,5}|s {1,2})$/u
const CANDIDATE = /(?:(?<![\p{L}\d])|(?<=\bs[ốô]))(?:[0-9]|[OlI](?=[0-9]{1,4}\s{0,2}\/|\s?\/))/gu
const OPEN = /(?<![\p{L}\d])số[ :]{0,4}[ ._…\u0000-]{0,40}(?=\/ ?(?:20\d\d ?\/ ?)?[a-zđ]{1,6} ?- ?[a-zđ])/gu
const WRECK = /([0-9]{1,5})([\p{L}\d&./-]{2,26})/uy
const BARE = /([0-9]{1,5}[a-zđ]?)(?![\p{L}\d%]|[/.,-]\d|\s{0,2}[/%])/uy
const BARE_KINDS = /^(Nghị định|Nghị quyết|Quyết định|Chỉ thị|Thông tư|Kết luận|Công điện|Công văn)$/

/** All citations of a text with everything read of each, in order, none overlapping another. */
export function readAll(text: ReadableText): CitationRead[] {
  const { low, cased } = text
  let typed: TypeWord[] | undefined
  // Looked for where a number asks for them: a text may name documents and cite none.
  const words = (): TypeWord[] => {
    typed ??= typeWords(low, cased)
    return typed
  }
  const found: CitationRead[] = []
  for (const law of readLaws(low, cased)) found.push(lawRead(text, law))
  for (const open of low.matchAll(OPEN)) {
    const at = open.index + open[0].length
    // "Số:      /KH-SKHCN" on a line of its own is the head of the document itself.
    const isHead =
      cased[open.index] === 'S' && /(?:^|\u0001) *$/.test(low.slice(Math.max(0, open.index - 8), open.index))
    const number = isHead ? undefined : readOpenNumber(cased, at)
    if (number)
      found.push(
        completed(text, { start: open.index, end: number.end, number, typed: 'untold', open: true }, words()),
      )
  }
  const taken = [...found].sort((a, b) => a.start - b.start)
  let next = 0
  let past = 0
  let wordAt = 0
  for (const candidate of cased.matchAll(CANDIDATE)) {
    const at = candidate.index
    while (next < taken.length && (taken[next]?.end ?? 0) <= at) next++
    if (at < past || (taken[next]?.start ?? Number.POSITIVE_INFINITY) <= at) continue
    while (wordAt < words().length && (words()[wordAt]?.end ?? 0) <= at) wordAt++
    const read = readAt(text, at, words(), wordAt)
    if (!read) continue
    past = read.end
    found.push(read)
  }
  found.sort((a, b) => a.start - b.start)
  for (const [i, read] of found.entries()) addTail(text, read, found[i + 1])
  for (const [i, read] of found.entries()) extendTitle(low, read, found[i + 1])
  for (const read of found) mendNumber(text, read)
  for (let i = found.length - 2; i >= 0; i--) shareTail(low, found[i], found[i + 1])
  if (found.length > 0) settleTypes(text, found, words())
  return apart(found)
}

/** Citations that do not overlap: a type word belongs to one number, and what stands inside another citation is none. */
function apart(found: readonly CitationRead[]): CitationRead[] {
  let past = 0
  return found.filter((read) => {
    const first = read.number?.start ?? read.start
    if (first < past) return false
    if (read.start < past) read.start = first
    past = Math.max(past, read.end)
    return true
  })
}

/** Reads the number at `at` with its type word, if it is a document's. `wordAt` counts the type words that end before it. */
function readAt(
  text: ReadableText,
  at: number,
  words: readonly TypeWord[],
  wordAt: number,
): CitationRead | undefined {
  const { low, cased } = text
  const before = low.slice(Math.max(0, at - 24), at)
  const numberWord = NUMBER_WORD.exec(before)?.[1] ?? ''
  const lead = numberWord.length
  const from = at - lead
  if (lead === 0 && /[\p{L}\d][/.:,-]$/u.test(before)) return undefined
  if (/\d[.:] ?$/.test(before) && lead === 0) return undefined
  const word = adjacentWord(low, words, wordAt, from) ?? shortTypeBefore(cased, from)
  const anchored = lead > 0 || word !== undefined
  if (FORM.test(low.slice(Math.max(0, from - 24), from))) return undefined
  const number =
    readNumber(cased, at, anchored, word?.kind) ?? (word && lead > 0 ? bareNumber(text, at, word) : undefined)
  if (!number) return undefined
  const certain = number.type !== undefined || number.family === 'assembly'
  if (!word && !certain && NOT_A_DOCUMENT.test(low.slice(Math.max(0, from - 20), from))) return undefined
  if (!word && number.family === 'partial') return undefined
  const start = word ? word.start : from
  const spoken = numberWord.trim().replace(/[ :.*]+$/, '')
  const isDamaged = spoken !== '' && !spoken.startsWith('số')
  if (isDamaged && !word && !certain) return undefined
  return {
    start,
    end: number.end,
    number,
    ...(word && { word }),
    ...(isDamaged && { numberWord: { start: from, end: from + spoken.length } }),
    ...(numberWord === spoken && spoken !== '' && { glued: from }),
    typed: word ? 'adjacent' : 'untold',
  }
}

/** The type word with nothing but blanks and marks between it and `from`. */
function adjacentWord(
  low: string,
  words: readonly TypeWord[],
  wordAt: number,
  from: number,
): TypeWord | undefined {
  for (let i = Math.min(wordAt, words.length - 1); i >= 0 && i >= wordAt - 3; i--) {
    const word = words[i]
    if (word && word.end <= from) return /^[ :,("*]{0,5}$/.test(low.slice(word.end, from)) ? word : undefined
  }
  return undefined
}

/**
 * What stands after "số" and a type and is no number in any grammar: "Nghị quyết số 57", a number alone, or
 * "Nghị định số 61/201/8NĐ-CP", one so damaged that only the type and the date can mend it.
 */
function bareNumber(text: ReadableText, at: number, word: TypeWord): NumberRead | undefined {
  if (!word.kind) return undefined
  const isNumbered = BARE_KINDS.test(word.kind.name)
  const wreck = matchAt(WRECK, text.cased, at)
  const [whole = '', serial = '', rest = ''] = wreck ?? []
  if (/\p{Lu}.*\p{Lu}/u.test(rest) && /[-/]/.test(rest)) {
    const read = { start: at, serialEnd: at + serial.length, serial, symbol: '', family: 'partial' as const }
    return { ...read, end: at + whole.length, damage: ['mark', 'symbol'] }
  }
  const bare = isNumbered ? matchAt(BARE, text.low, at) : null
  if (!bare) return undefined
  const end = at + bare[0].length
  return { start: at, serialEnd: end, end, family: 'partial', serial: bare[1] ?? '', symbol: '', damage: [] }
}

function lawRead(text: ReadableText, law: { start: number; end: number; type: string }): CitationRead {
  const { low, cased } = text
  const lead = /^ {0,2},? {0,2}\(? {0,2}(?:luật {1,2})?(?:số {0,2}:? {0,2})/.exec(
    low.slice(law.end, law.end + 20),
  )
  const at = law.end + (lead?.[0].length ?? 0)
  const number = lead ? readNumber(cased, at, true, kindNamed('Luật')) : undefined
  const kind = kindNamed(law.type === 'Pháp lệnh' ? 'Pháp lệnh' : 'Luật')
  const used = number?.family === 'assembly' || number?.family === 'legal' ? number : undefined
  return {
    start: law.start,
    end: used?.end ?? law.end,
    ...(used && { number: used }),
    ...(kind && { kind }),
    typed: 'name',
    lawName: { start: law.start, end: law.end, type: law.type },
  }
}

function completed(text: ReadableText, read: CitationRead, words: readonly TypeWord[]): CitationRead {
  const wordAt = words.findIndex((word) => word.end > read.start)
  const word = adjacentWord(text.low, words, wordAt < 0 ? words.length : wordAt, read.start)
  return word ? { ...read, start: word.start, word, typed: 'adjacent' } : read
}

/** Mends a number of a strange symbol by its type word, date and body. */
function mendNumber(text: ReadableText, read: CitationRead): void {
  const { number, word, date, issuer } = read
  const kind = word?.kind
  if (!number || !kind || read.open || read.typed !== 'adjacent') return
  const mended = mend(number, {
    kind,
    written: text.cased.slice(number.serialEnd, number.end),
    ...(date?.year !== undefined && { year: date.year }),
    ...(issuer && { body: text.slice(issuer.start, issuer.end) }),
  })
  if (mended) read.number = mended
}
