/**
 * Text folded for matching: one form for what a Vietnamese reader takes as the same word.
 * Comes in: any text, composed or not. Goes out: the folded text and the way back to the raw offsets.
 *
 * Folded are: Unicode form (NFC), case, kinds of blanks (NBSP, thin spaces, tabs, line breaks), kinds of dashes and
 * quotation marks, and the two ways to place a tone (`hoà`/`hòa`, `qúy`/`quý`) and to write a final i (`quí`/`quý`).
 * Nothing is dropped or joined: every folded character stands for one raw cluster, so offsets go both ways.
 */
import { remembered } from './remember.ts'

/** A folded text with the raw offsets of each of its characters. */
export interface Folded {
  text: string
  /** Raw offset at which folded character `i` starts; `raw(text.length)` is the raw length. */
  raw(i: number): number
}

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const BLANK = /[\s\u00a0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000]/
const DASH = /[\u2010-\u2015\u2212\u00ad]/
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gsu
const WORD = /\p{L}+/gu

/** The folded text alone, for comparing two texts. */
export function fold(raw: string): string {
  return remember(raw)
}

const remember = remembered((raw) => foldWords(foldMarks(raw.normalize('NFC').toLowerCase())))

/** The folded text with the way back to raw offsets, for finding things in a text. */
export function foldMap(raw: string): Folded {
  const simple = raw.normalize('NFC')
  if (simple === raw && simple.toLowerCase().length === raw.length) {
    return { text: fold(raw), raw: (i) => i }
  }
  const starts: number[] = []
  let text = ''
  for (const match of raw.matchAll(CLUSTER)) {
    const folded = foldMarks(match[0].normalize('NFC').toLowerCase())
    for (let i = 0; i < folded.length; i++) starts.push(match.index)
    text += folded
  }
  return { text: foldWords(text), raw: (i) => starts[i] ?? raw.length }
}

/** Folded and with every run of blanks as one, none at the ends: the key under which names are compared. */
export function foldKey(raw: string): string {
  return rememberKey(raw)
}

const rememberKey = remembered((raw) => fold(raw).replace(/ +/g, ' ').trim())

/** Whatever `foldMarks` may change: most texts hold none of it. */
const SPECIAL =
  /[\t-\r\u00a0\u00ad\u1680\u2000-\u200b\u2010-\u2015\u2018-\u201b\u201c-\u201f\u2028\u2029\u202f\u205f\u2060\u2212\u3000\ufeff«»]/

function foldMarks(text: string): string {
  if (!SPECIAL.test(text)) return text
  let out = ''
  for (const char of text) {
    if (BLANK.test(char)) out += ' '.repeat(char.length)
    else if (DASH.test(char)) out += '-'
    else if ('“”„‟«»'.includes(char)) out += '"'
    else if ('‘’‚‛'.includes(char)) out += "'"
    else out += char
  }
  return out
}

function foldWords(text: string): string {
  return text.replace(WORD, foldWord)
}

const memo = new Map<string, string>()

function foldWord(word: string): string {
  const known = memo.get(word)
  if (known !== undefined) return known
  const folded = placeTone(word)
  // Words repeat without end, but a hostile file must not fill the memory with invented ones.
  if (memo.size < 20_000 && word.length <= 8) memo.set(word, folded)
  return folded
}

/** Puts the tone of a syllable where the usual (older) spelling has it, and writes an open final i as y. */
function placeTone(word: string): string {
  // Without a mark only a final i can change.
  if (/^[a-z]*$/.test(word) && !word.endsWith('i')) return word
  let tone = ''
  let bare = ''
  for (const char of word) {
    const parts = char.normalize('NFD')
    const mark = [...parts].find((part) => TONES.includes(part))
    if (mark === undefined) bare += char
    else {
      if (tone !== '') return word // two tones are no syllable
      tone = mark
      bare += parts.replace(mark, '').normalize('NFC')
    }
  }
  const shape = /^([^aăâeêioôơuưy]*)([aăâeêioôơuưy]*)([^aăâeêioôơuưy]*)$/.exec(bare)
  if (!shape) return word
  let [, onset = '', nucleus = '', coda = ''] = shape
  if (onset === 'q' && nucleus.startsWith('u') && nucleus.length > 1) {
    onset = 'qu'
    nucleus = nucleus.slice(1)
  } else if (onset === 'g' && nucleus.startsWith('i') && nucleus.length > 1) {
    onset = 'gi'
    nucleus = nucleus.slice(1)
  }
  if (nucleus === 'i' && coda === '' && /^(h|k|l|m|s|t|qu)$/.test(onset)) nucleus = 'y'
  if (tone === '') return onset + nucleus + coda
  if (nucleus === '') return word
  const at = toneIndex(nucleus, coda !== '')
  const marked = ((nucleus[at] ?? '') + tone).normalize('NFC')
  return onset + nucleus.slice(0, at) + marked + nucleus.slice(at + 1) + coda
}

function toneIndex(nucleus: string, closed: boolean): number {
  for (let i = nucleus.length - 1; i >= 0; i--) if ('ăâêôơư'.includes(nucleus[i] ?? '')) return i
  if (nucleus.length === 1) return 0
  if (nucleus.length === 2) return closed ? 1 : 0
  return 1
}
