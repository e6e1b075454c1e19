/**
 * Phrases of the office that a lost or wrong mark turns into nothing ("tiên hành", "Công Thông tin điện tử"). Every
 * syllable of such a slip is possible Vietnamese; only its company tells. A slip is told where a known phrase differs
 * in one syllable, and neither that syllable nor its neighbour belongs to another known word on either side.
 * Comes in: one text. Goes out: places in it with the phrase that was meant.
 */
import type { Range } from '../finding.ts'
import { fold } from './fold.ts'
import { maskOf } from './proofread-mask.ts'
import { GRAMMAR, GUARDS, MISSPELT, PAIRS, PHRASES } from './proofread-phrases-data.ts'
import { remembered } from './remember.ts'
import { editDistance } from './suggest.ts'

/** A phrase with one syllable gone wrong. */
export interface PhraseSlip extends Range {
  wrong: string
  near: string
}

interface Token extends Range {
  /** Folded, in the usual place of the tone. */
  key: string
  /** Without any mark: what is left when all marks are lost. */
  bare: string
  capital: boolean
}

const bares = new Map<string, string>()

const pairKeys = new Set([...PAIRS, ...GUARDS].map(fold))
const misspelt = new Map(Object.entries(MISSPELT).map(([wrong, right]) => [fold(wrong), fold(right)]))
for (const phrase of PHRASES) {
  const words = fold(phrase).split(' ')
  words.slice(1).forEach((word, i) => {
    const before = words[i] ?? ''
    if (!GRAMMAR.has(before) && !GRAMMAR.has(word)) pairKeys.add(`${before} ${word}`)
  })
}
const pairsByBare = new Map<string, string[]>()
for (const pair of PAIRS) {
  const bare = bareOf(fold(pair))
  pairsByBare.set(bare, [...(pairsByBare.get(bare) ?? []), fold(pair)])
}
const phraseWords = new Set(PHRASES.flatMap((phrase) => fold(phrase).split(' ')))
/** Whether two folded syllables make a known word of the office. */
export function isKnownPair(left: string, right: string): boolean {
  return pairKeys.has(`${left} ${right}`)
}

/** Longer phrases by their syllables with one left open: "cải * hành chính". */
const phrasesByGap = new Map<string, { words: string[]; gap: number }[]>()
for (const phrase of PHRASES) {
  const words = fold(phrase).split(' ')
  words.forEach((_, gap) => {
    const key = gapKey(words, gap)
    phrasesByGap.set(key, [...(phrasesByGap.get(key) ?? []), { words, gap }])
  })
}
const lengths = [...new Set(PHRASES.map((phrase) => phrase.split(' ').length))].sort((a, b) => b - a)

/** First and second words of phrases by length: most places of a text can be passed over at once. */
const starts = new Set<string>()
for (const phrase of PHRASES) {
  const words = fold(phrase).split(' ')
  starts.add(`${words.length} ${words[0]} *`).add(`${words.length} * ${words[1]}`)
}

function canStart(first: string | undefined, second: string | undefined, length: number): boolean {
  return starts.has(`${length} ${first} *`) || starts.has(`${length} * ${second}`)
}

/** Known phrases with one syllable gone wrong. */
export const phraseSlips = remembered(readPhraseSlips)

function readPhraseSlips(text: string): PhraseSlip[] {
  const found: PhraseSlip[] = []
  for (const run of runsOf(text)) {
    for (let i = 0; i < run.length; i++) {
      const slip = longSlip(run, i, text) ?? pairSlip(run, i, text)
      if (slip && !found.some((it) => it.start < slip.end && slip.start < it.end)) found.push(slip)
    }
  }
  return found
}

function longSlip(run: readonly Token[], i: number, text: string): PhraseSlip | undefined {
  for (const length of lengths) {
    if (i + length > run.length || !canStart(run[i]?.key, run[i + 1]?.key, length)) continue
    const part = run.slice(i, i + length)
    const keys = part.map(({ key }) => key)
    const strange = keys.flatMap((key, at) => (phraseWords.has(key) ? [] : [at]))
    if (strange.length > 1) continue
    for (let gap = strange[0] ?? 0; gap < (strange[0] === undefined ? length : strange[0] + 1); gap++) {
      const written = part[gap]
      if (!written) continue
      const candidates = phrasesByGap.get(gapKey(keys, gap)) ?? []
      // The phrase itself stands here: nothing is wrong, whatever else it resembles.
      if (candidates.some(({ words }) => words[gap] === written.key)) return undefined
      const meant = candidates.find(({ words }) => isNear(written, words[gap] ?? ''))
      if (!meant || isKnownWord(run, i + gap)) continue
      return slipAt(part, meant.words, text)
    }
  }
  return undefined
}

function pairSlip(run: readonly Token[], i: number, text: string): PhraseSlip | undefined {
  const [first, second] = [run[i], run[i + 1]]
  if (!first || !second) return undefined
  const written = `${first.key} ${second.key}`
  const known = misspelt.get(written)
  if (known && !isPair(run[i - 1], first) && !isPair(second, run[i + 2]))
    return misspeltAt(first, second, known, text)
  const candidates = pairsByBare.get(`${first.bare} ${second.bare}`)
  if (!candidates || pairKeys.has(written)) return undefined
  // A capital on the second alone, or on both inside a sentence, begins a name: "Hải Long".
  if (second.capital && (first.capital || i > 0)) return undefined
  if (isPair(run[i - 1], first) || isPair(second, run[i + 2])) return undefined
  const meant = candidates.find((pair) => oneSlips(pair.split(' '), [first.key, second.key]))
  return meant === undefined ? undefined : slipAt([first, second], meant.split(' '), text)
}

/** Same letters without their marks, or one letter more or less in a syllable of three and more. */
function isNear({ key, bare }: Token, meant: string): boolean {
  if (key === meant) return false
  const target = bareOf(meant)
  if (bare === target) return true
  return Math.min(bare.length, target.length) >= 3 && editDistance(bare, target, 1) === 1
}

/** Whether the syllable at `i` makes a known word with either neighbour: then it is right where it stands. */
function isKnownWord(run: readonly Token[], i: number): boolean {
  return isPair(run[i - 1], run[i]) || isPair(run[i], run[i + 1])
}

function isPair(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && right !== undefined && pairKeys.has(`${left.key} ${right.key}`)
}

/** Whether exactly one word differs, and is no grammar word that may stand there by itself ("cùng cấp", "có quan"). */
function oneSlips(meant: readonly string[], written: readonly string[]): boolean {
  const differing = written.filter((word, i) => word !== meant[i])
  return differing.length === 1 && !GRAMMAR.has(differing[0] ?? '')
}

function slipAt(part: readonly Token[], words: readonly string[], text: string): PhraseSlip | undefined {
  const [first, last] = [part[0], part.at(-1)]
  if (!first || !last) return undefined
  const wrong = text.slice(first.start, last.end)
  // Only the syllable that differs is written anew; the others keep their capitals and their tone places.
  const near = part
    .map(({ key, start, end }, i) => {
      const raw = text.slice(start, end)
      return key === words[i] ? raw : likeCase(words[i] ?? '', raw)
    })
    .join(' ')
  return { start: first.start, end: last.end, wrong, near }
}

/** A shared misspelling: what was meant may have more words ("được hiện" → "được thực hiện"). */
function misspeltAt(first: Token, second: Token, known: string, text: string): PhraseSlip {
  const wrong = text.slice(first.start, second.end)
  return { start: first.start, end: second.end, wrong, near: likeCase(known, wrong) }
}

function* runsOf(text: string): Generator<Token[]> {
  const masked = maskOf(text)
  const low = fold(masked)
  // Folded text keeps its length unless letters are typed with loose marks.
  const aligned = low.length === masked.length
  let run: Token[] = []
  let last = 0
  for (const match of masked.matchAll(/[\p{L}\p{M}]+/gu)) {
    const [word] = match
    const start = match.index
    if (run.length > 0 && !(start - last === 1 && /[^\S\n]/.test(masked[last] ?? ''))) {
      yield run
      run = []
    }
    last = start + word.length
    const key = aligned ? low.slice(start, last) : fold(word)
    run.push({ start, end: last, key, bare: bareOf(key), capital: /^\p{Lu}\p{Ll}/u.test(word) })
  }
  if (run.length > 0) yield run
}

function bareOf(key: string): string {
  const known = bares.get(key)
  if (known !== undefined) return known
  const bare = key.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  // Syllables are few, but a hostile file must not fill the memory with invented ones.
  if (bares.size < 10_000 && key.length < 40) bares.set(key, bare)
  return bare
}

function gapKey(words: readonly string[], gap: number): string {
  return words.map((word, i) => (i === gap ? '*' : word)).join(' ')
}

function likeCase(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase()
  const capital = model.charAt(0) !== model.charAt(0).toLowerCase()
  return capital ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
