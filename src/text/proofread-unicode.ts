/**
 * Letters that are not what they seem: decomposed forms, look-alikes of other alphabets, characters that do not show,
 * and the two ways to place a tone. Comes in: one text. Goes out: places in it, with what should stand there.
 */
import type { Range } from '../finding.ts'
import { isSyllable } from './proofread-syllable.ts'
import { remembered } from './remember.ts'

/** A place and what should stand there. */
export interface LetterSlip extends Range {
  wrong: string
  meant: string
}

/** Letters typed as a base and loose marks where one composed letter exists. One place for each word. */
export const decomposedIn = remembered(readDecomposedIn)

function readDecomposedIn(text: string): LetterSlip[] {
  const found: LetterSlip[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}]*\p{M}[\p{L}\p{M}]*/gu)) {
    const meant = match[0].normalize('NFC')
    if (meant !== match[0])
      found.push({ start: match.index, end: match.index + match[0].length, wrong: match[0], meant })
  }
  return found
}

/** Letters of other alphabets and of other tables that look like Latin ones. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  һ: 'h',
  ӏ: 'l',
  ԛ: 'q',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ѕ: 'S',
  // Greek
  ο: 'o',
  α: 'a',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ϲ: 'c',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
  // Latin letters of other languages, ligatures, Roman numerals of one character, modifier marks
  ð: 'đ',
  Ð: 'Đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
  ı: 'i',
  ɑ: 'a',
  ɡ: 'g',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬀ: 'ff',
  Ⅰ: 'I',
  Ⅱ: 'II',
  Ⅲ: 'III',
  Ⅳ: 'IV',
  Ⅴ: 'V',
  Ⅵ: 'VI',
  Ⅶ: 'VII',
  Ⅷ: 'VIII',
  Ⅸ: 'IX',
  Ⅹ: 'X',
  ʹ: "'",
  ʼ: "'",
  ˈ: "'",
}

/** Look-alikes inside a word: one place for each word. Greek letters by themselves (α, µ, Δ) are left alone. */
export const lookAlikesIn = remembered(readLookAlikesIn)

function readLookAlikesIn(text: string): LetterSlip[] {
  const found: LetterSlip[] = []
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}\p{Lm}\p{Nl}]+/gu)) {
    const word = match[0]
    const letters = [...word]
    const alike = letters.filter((char) => Object.hasOwn(LOOK_ALIKES, char))
    if (alike.length === 0) continue
    // A lone sign (α) or a word wholly of another alphabet is meant as it stands.
    const foreign = letters.filter((char) => /[\p{Script=Greek}\p{Script=Cyrillic}]/u.test(char))
    if (foreign.length === letters.length && !isDisguised(foreign)) continue
    const meant = letters
      .map((char) => LOOK_ALIKES[char] ?? char)
      .join('')
      .normalize('NFC')
    found.push({ start: match.index, end: match.index + word.length, wrong: word, meant })
  }
  for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{N}+(?:[OoIl]\p{N}+)+(?![\p{L}])/gu)) {
    const meant = match[0].replace(/[Oo]/g, '0').replace(/[Il]/g, '1')
    found.push({ start: match.index, end: match.index + match[0].length, wrong: match[0], meant })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** A word of one alphabet that only makes sense in ours: "ТМ" in Cyrillic letters; one letter alone is a sign. */
function isDisguised(letters: readonly string[]): boolean {
  return letters.length > 1 && letters.every((char) => Object.hasOwn(LOOK_ALIKES, char))
}

/** Characters that do not show, or that show as a box: `meant` is empty for those that can just go. */
export const invisibleIn = remembered(readInvisibleIn)

function readInvisibleIn(text: string): (LetterSlip & { lost: boolean })[] {
  const found: (LetterSlip & { lost: boolean })[] = []
  for (const match of text.matchAll(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|[\ufffd\ue000-\uf8ff]+/g,
  )) {
    const lost = /[\ufffd\ue000-\uf8ff]/.test(match[0])
    found.push({ start: match.index, end: match.index + match[0].length, wrong: match[0], meant: '', lost })
  }
  return found
}

/** Where the tone stands in an open oa, oe, uy: `old` on the first vowel (hòa), `new` on the second (hoà). */
export interface TonePlace extends Range {
  word: string
  style: 'old' | 'new'
  /** The same word with the tone in the other place. */
  other: string
}

const OPEN_PAIR = /^(.*?)(oa|oe|uy)$/

/** The words of a text that have two ways to place the tone. */
export const tonePlacesIn = remembered(readTonePlacesIn)

function readTonePlacesIn(text: string): TonePlace[] {
  const found: TonePlace[] = []
  for (const match of text.matchAll(/(?<![\p{L}\p{M}])[\p{L}\p{M}]{2,7}(?![\p{L}\p{M}])/gu)) {
    const word = match[0].normalize('NFC')
    if (!/(?:[òóỏõọ][ae]|o[àáảãạèéẻẽẹ]|[ùúủũụ]y|u[ỳýỷỹỵ])$/i.test(word)) continue
    const decomposed = word.normalize('NFD')
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0] ?? ''
    const bare = decomposed.replace(tone, '').normalize('NFC')
    const [, onset, pair = ''] = OPEN_PAIR.exec(bare.toLowerCase()) ?? []
    // In "quý" and "quả" the u belongs to the onset: there is only one way.
    if (onset === undefined || (onset.endsWith('q') && pair === 'uy') || !isSyllable(word)) continue
    const at = bare.length - 2
    const isOld = /[\u0300\u0301\u0303\u0309\u0323]/.test((word[at] ?? '').normalize('NFD'))
    const to = isOld ? at + 1 : at
    const other = (bare.slice(0, to) + (bare[to] ?? '') + tone + bare.slice(to + 1)).normalize('NFC')
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      word,
      style: isOld ? 'old' : 'new',
      other,
    })
  }
  return found
}
