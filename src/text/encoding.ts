/**
 * Leftovers of the encodings that Vietnamese was typed in before Unicode (TCVN3/ABC, VNI, VIQR), and of UTF-8 read as
 * Windows text. Comes in: one text. Goes out: places in it with what they said. A place is only told when reading it
 * back gives Vietnamese syllables, so that signs such as §, ®, ½ and foreign words stay untouched.
 */
import type { Range } from '../finding.ts'
import { isSyllable } from './proofread-syllable.ts'
import { remembered } from './remember.ts'

export type OldEncoding = 'TCVN3' | 'VNI' | 'VIQR' | 'UTF-8'

/** A run of words in an old encoding. */
export interface Leftover extends Range {
  encoding: OldEncoding
  /** What the run says in Unicode. */
  meant: string
}

/** TCVN3 (fonts .Vn…): its bytes as Windows-1252 shows them. Capitals with tone are the same codes in fonts ….H. */
const TCVN3 = pairs(`
  µa\u0300 ¸a\u0301 ¶a\u0309 ·a\u0303 ¹a\u0323 ¨ă »ằ ¾ắ ¼ẳ ½ẵ Æặ ©â Çầ Êấ Èẩ Éẫ Ëậ ®đ §Đ
  Ìe\u0300 Ðe\u0301 Îe\u0309 Ïe\u0303 Ñe\u0323 ªê Òề Õế Óể Ôễ Öệ ×i\u0300 Ýi\u0301 Øi\u0309 Üi\u0303 Þi\u0323
  ßo\u0300 ão\u0301 áo\u0309 âo\u0303 äo\u0323 «ô åồ èố æổ çỗ éộ ¬ơ êờ íớ ëở ìỡ îợ
  ïu\u0300 óu\u0301 ñu\u0309 òu\u0303 ôu\u0323 \u00adư õừ øứ öử ÷ữ ùự úy\u0300 ýy\u0301 ûy\u0309 üy\u0303 þy\u0323
  ¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư`)

/** VNI (fonts VNI-…): a letter and a second character that carries its marks. */
const VNI_MARKS = pairs(`
  ù\u0301 ø\u0300 û\u0309 õ\u0303 ï\u0323 â\u0302 á\u0302\u0301 à\u0302\u0300 å\u0302\u0309 ã\u0302\u0303 ä\u0302\u0323
  ê\u0306 é\u0306\u0301 è\u0306\u0300 ú\u0306\u0309 ü\u0306\u0303 ë\u0306\u0323`)
const VNI_LETTERS = pairs('ñđ ÑĐ öư ÖƯ ôơ ÔƠ òị óĩ æỉ ì\u0069\u0300 îỵ ÒỊ')

function pairs(table: string): ReadonlyMap<string, string> {
  const entries = table
    .trim()
    .split(/[ \n]+/)
    .map((entry): [string, string] => [entry.slice(0, 1), entry.slice(1).normalize('NFC')])
  return new Map(entries)
}

/** Runs of words in an old encoding, with their reading; of two possible encodings the one that reads more. */
export const leftoversIn = remembered(readLeftoversIn)

function readLeftoversIn(text: string): Leftover[] {
  let best: Leftover[] = []
  let most = 0
  for (const reader of READERS) {
    const { runs, words } = runsRead(text, reader)
    if (words > most) {
      best = runs
      most = words
    }
  }
  return best
}

interface Reader {
  encoding: OldEncoding
  decode(word: string): string | undefined
  /** What Vietnamese in Unicode never shows: only a text with such a word is read at all. */
  sign: RegExp
  /** How many such words are proof: "a(" may be a habit of punctuation. */
  proof: number
}

const READERS: readonly Reader[] = [
  { encoding: 'UTF-8', decode: fromMojibake, sign: /[ÃÄÅÆ]|á[º»]/, proof: 1 },
  {
    encoding: 'TCVN3',
    decode: fromTcvn3,
    sign: /[µ¸¶·¹¨»¾¼½Æ©®§Ñª«¬Ö×ØÞßåæçëîïñö÷øûüþ¡¢£¤¥¦\u00adÇËÎÏ]/,
    proof: 1,
  },
  {
    encoding: 'VNI',
    decode: fromVni,
    sign: /[aeouyAEOUYöôÖÔ][ùøûõïâáàåãäêéèúüëÙØÛÕÏÂÁÀÅÃÄÊÉÈÚÜË]|ñ|Ñ/,
    proof: 2,
  },
  {
    encoding: 'VIQR',
    decode: fromViqr,
    sign: /[aeiouyAEIOUY][\^(+]['`?~.]?|[aeiouy]['`~?][a-z]|dd|DD/,
    proof: 2,
  },
]

function runsRead(
  text: string,
  { encoding, decode, sign, proof }: Reader,
): { runs: Leftover[]; words: number } {
  const runs: Leftover[] = []
  const none = { runs: [], words: 0 }
  if (!sign.test(text)) return none
  let open: Leftover | undefined
  let signs = 0
  let words = 0
  for (const match of text.matchAll(/\S+/gu)) {
    const [, lead = '', core = '', tail = ''] = /^([("“[]*)(.*?)([,;:!?)"”\]]*|\.)$/su.exec(match[0]) ?? []
    const start = match.index + lead.length
    const end = start + core.length
    const read = decode(core)
    if (read !== undefined && read !== core && isRead(read, core)) {
      if (sign.test(core)) signs++
      words++
      if (open && /^[^\S\n]+$/.test(text.slice(open.end, start))) {
        open.meant += text.slice(open.end, start) + read
        open.end = end
      } else {
        open = { encoding, start, end, meant: read }
        runs.push(open)
      }
    } else if (open && /^[A-Za-z]+$/.test(core) && isSyllable(core) && lead === '') {
      // Plain syllables between two old ones ("Céng hßa x· héi chñ nghÜa") are the same in every encoding.
      open.meant += text.slice(open.end, end)
      open.end = end
    } else open = undefined
    if (tail !== '') open = undefined
  }
  return signs < proof ? none : { runs, words }
}

/** Whether the reading is Vietnamese and the text as it stands is not. */
function isRead(read: string, core: string): boolean {
  const words = read.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')
  if (words.length === 0 || !words.every((word) => isSyllable(word) && word.length < 8)) return false
  const before = core.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '')
  return !(before.join('') === core && before.every((word) => isSyllable(word)))
}

function fromTcvn3(word: string): string | undefined {
  if (!/[A-Za-z]/.test(word) && word.length < 2) return undefined
  const capitals = /[A-Z]{2}/.test(word) && !/[a-z]/.test(word)
  const read = [...word].map((char) => TCVN3.get(char) ?? char).join('')
  return capitals ? read.toUpperCase() : read
}

function fromVni(word: string): string | undefined {
  const read = word.replace(
    /([aeouyöôAEOUYÖÔ])([ùøûõïâáàåãäêéèúüë])|[ñÑöÖôÔòóæìîÒ]/gi,
    (whole, letter: string | undefined, marks: string | undefined) => {
      if (letter === undefined || marks === undefined) return VNI_LETTERS.get(whole) ?? whole
      const base = VNI_LETTERS.get(letter) ?? letter
      return (base + (VNI_MARKS.get(marks.toLowerCase()) ?? marks)).normalize('NFC')
    },
  )
  return read
}

const VIQR_MARKS: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '(': '\u0306',
  '+': '\u031b',
  "'": '\u0301',
  '`': '\u0300',
  '?': '\u0309',
  '~': '\u0303',
  '.': '\u0323',
}

function fromViqr(word: string): string | undefined {
  if (/[/@\d]|[a-z]{2}\.[a-z]{2}/.test(word)) return undefined
  return word
    .replace(/dd/g, 'đ')
    .replace(/D[dD]/g, 'Đ')
    .replace(/([aeiouyAEIOUY])([\^(+]?)(['`?~.]?)/g, (_, letter: string, shape: string, tone: string) =>
      (letter + (VIQR_MARKS[shape] ?? '') + (VIQR_MARKS[tone] ?? '')).normalize('NFC'),
    )
}

/** Windows-1252's characters for the bytes 80–9F. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** UTF-8 that was opened as Windows text: "Cá»™ng hÃ²a". Nothing unless every byte fits. */
function fromMojibake(word: string): string | undefined {
  const bytes: number[] = []
  for (const char of word) {
    const code = char.codePointAt(0) ?? 0
    const high = CP1252.indexOf(char)
    if (high >= 0) bytes.push(0x80 + high)
    else if (code <= 0xff) bytes.push(code)
    else return undefined
  }
  return fromUtf8(bytes)
}

function fromUtf8(bytes: readonly number[]): string | undefined {
  let text = ''
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] ?? 0
    const length =
      first < 0x80 ? 1 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0
    const rest = bytes.slice(i + 1, i + length)
    if (length === 0 || rest.length !== length - 1 || rest.some((byte) => byte >> 6 !== 2)) return undefined
    const lead = length === 1 ? first : first & (0xff >> (length + 1))
    text += String.fromCodePoint(rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), lead))
    i += length
  }
  return text
}
