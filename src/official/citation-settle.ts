/** Tells the type of a cited number: by the word before it, by the one before in a list, by its symbol. */
import { readIssuer } from './citation-issuer.ts'
import type { CitationRead } from './citation-read.ts'
import type { ReadableText } from './citation-text.ts'
import { damagedTypeBefore, type TypeWord } from './citation-type.ts'
import { type Kind, kindNamed, kindsOfCode } from './kinds.ts'

/** Gives every read number its type, and those without a type word right before them a word to say why. */
export function settleTypes(text: ReadableText, found: CitationRead[], words: readonly TypeWord[]): void {
  let previous: CitationRead | undefined
  let wordAt = 0
  for (const read of found) {
    while (wordAt < words.length && (words[wordAt]?.end ?? 0) <= read.start) wordAt++
    const before = { words: words.slice(Math.max(0, wordAt - 12), wordAt), previous }
    if (read.typed === 'adjacent') settleAdjacent(text, read, before)
    else if (read.typed === 'untold') settleUntold(text, read, before)
    previous = read
  }
}

/** What stands before a number: the type words, nearest last, and the citation. */
interface Before {
  words: readonly TypeWord[]
  previous: CitationRead | undefined
}

function settleAdjacent(text: ReadableText, read: CitationRead, before: Before): void {
  const meant = kindsMeant(read)
  const kind = read.word?.kind ?? meant[0]
  if (kind) read.kind = kind
  // "Quyết định phê duyệt kế hoạch số 91/QĐ-UBND": the number is the decision's, the small word its object's.
  if (!kind || !read.word || read.word.capital || !read.number?.type || meant.includes(kind)) return
  const near = nearWord(text, read, before, meant)
  if (near?.capital && near.kind) {
    read.kind = near.kind
    read.typed = 'near'
    read.word = near
    read.start = near.start
  }
}

function settleUntold(text: ReadableText, read: CitationRead, before: Before): void {
  const meant = kindsMeant(read)
  const { previous } = before
  const { damaged, missing } = damagedTypeBefore(text.low, read.start, meant)
  const near = damaged ? undefined : nearWord(text, read, before, meant)
  if (damaged) {
    read.typed = 'damaged'
    read.kind = damaged.kind
    read.typeAt = { start: damaged.start, end: damaged.end }
    read.start = damaged.start
  } else if (near) {
    read.typed = 'near'
    const kind = near.kind ?? meant[0]
    if (kind) read.kind = kind
    join(text, read, near)
  } else if (previous?.kind && meant.includes(previous.kind) && isList(text, previous.end, read.start)) {
    read.typed = 'inherited'
    read.kind = previous.kind
  } else {
    // "Số: 12/KH-SKHCN" at the head of a document needs no type word.
    const isNumberLine = /^s/.test(text.low[read.start] ?? '') && /\p{Lu}/u.test(text.cased[read.start] ?? '')
    read.typed = missing && !isNumberLine && !read.open ? 'missing' : 'untold'
    if (meant[0]) read.kind = meant[0]
  }
}

/** Draws the citation out to its type word, with the body between: "Quyết định của UBND tỉnh số 91/QĐ-UBND". */
function join({ low, cased }: ReadableText, read: CitationRead, word: TypeWord): void {
  const between = low.slice(word.end, read.start)
  if (!/^[^,;:.()"\u0001]{0,60}\(?$/.test(between)) return
  const issuer = readIssuer(low, cased, word.end)
  if (!read.issuer && issuer && issuer.start > word.end + 3 && issuer.end <= read.start) read.issuer = issuer
  if (between.endsWith('(') && low[read.end] === ')') read.end++
  read.start = word.start
  read.word = word
}

function isSameSentence({ cased }: ReadableText, from: number, to: number): boolean {
  return !/[.!?] +\p{Lu}|[.]$|\u0001/u.test(cased.slice(from, to))
}

function isList(text: ReadableText, from: number, to: number): boolean {
  return to - from < 400 && isSameSentence(text, from, to)
}

/** The nearest type word before a number that its symbol allows, in the same sentence and behind the citation before. */
function nearWord(
  text: ReadableText,
  { start }: CitationRead,
  { words, previous }: Before,
  meant: readonly Kind[],
): TypeWord | undefined {
  for (const word of words.toReversed()) {
    if (word.start < (previous?.end ?? 0) || start - word.end > 160) return undefined
    const fits = word.kind === undefined || meant.includes(word.kind)
    if (fits && isSameSentence(text, word.end, start)) return word
  }
  return undefined
}

/** The types that a number's symbol allows, the likeliest first. */
function kindsMeant({ number }: CitationRead): readonly Kind[] {
  if (!number) return []
  if (number.family === 'letter') return [kindNamed('Công văn')].flatMap((kind) => kind ?? [])
  if (number.family === 'assembly') return kindsOfCode(number.issuer ?? '')
  if (number.family === 'old')
    return ['Nghị định', 'Quyết định', 'Chỉ thị', 'Nghị quyết'].flatMap((name) => kindNamed(name) ?? [])
  const all = kindsOfCode(number.type ?? '')
  // Thông tri is the Party's, Thông tư the state's.
  return all.filter(
    (kind) => (kind.name === 'Thông tri') === (number.type === 'TT' && number.family === 'party'),
  )
}
