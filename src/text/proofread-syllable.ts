/**
 * The Vietnamese syllable: which strings of letters can be one, and what was probably meant where one cannot.
 * The legal syllables are finite (onset, rime, tone), so an impossible one is a slip whatever its neighbours are.
 * Comes in: one word. Knows no sentence.
 */

import { fold } from './fold.ts'
import { usedForm } from './proofread-used.ts'
import { remembered } from './remember.ts'

const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323']

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const ONSETS = list('b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x')

/** Rimes after any onset but `qu` and `gi`; rare ones (khuỷu, ngoằn, xoong, nguệch) are Vietnamese too. */
const RIMES = list(`
  a ac ach ai am an ang anh ao ap at au ay
  ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt
  oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh uêt ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
  uy uya uych uyên uyêt uyn uynh uyp uyt uyu
  ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y`)

/** Rimes that begin with y and stand without an onset. */
const OPEN_RIMES = list('y yêm yên yêng yêt yêu')

/** After qu and gi, whose u and i are no part of the rime. */
const QU_RIME = /^(?:[aăâeêiơy]|ôc?$)/
const GI_RIME = /^[^iy]/

/** After g itself: "gì", "gìn", "gin". */
const G_RIMES = list('i in')

interface Shape {
  bare: string
  tone: string
  /** Index of the toned letter in `bare`. */
  at: number
}

/** A word without its tone; nothing when it has two. */
function shapeOf(word: string): Shape | undefined {
  let bare = ''
  let tone = ''
  let at = -1
  for (const char of word.normalize('NFC').toLowerCase()) {
    const mark = [...char.normalize('NFD')].find((part) => TONES.includes(part))
    if (mark === undefined) bare += char
    else if (tone === '') {
      tone = mark
      at = [...bare].length
      bare += char.normalize('NFD').replace(mark, '').normalize('NFC')
    } else return undefined
  }
  return { bare, tone, at }
}

/** Onset and rime of a toneless syllable; nothing when no onset and rime make it. */
function partsOf(bare: string): { onset: string; rime: string } | undefined {
  if (RIMES.has(bare) || OPEN_RIMES.has(bare)) return { onset: '', rime: bare }
  const after = bare.slice(2)
  if (bare.startsWith('qu') && QU_RIME.test(after) && (RIMES.has(after) || RIMES.has(`u${after}`)))
    return { onset: 'qu', rime: after }
  if (bare.startsWith('gi') && GI_RIME.test(after) && (RIMES.has(after) || after === 'êng'))
    return { onset: 'gi', rime: after }
  if (bare.startsWith('g') && G_RIMES.has(bare.slice(1))) return { onset: 'g', rime: bare.slice(1) }
  for (const length of [3, 2, 1]) {
    const onset = bare.slice(0, length)
    const rime = bare.slice(length)
    if (!ONSETS.has(onset) || onset === 'qu' || onset === 'gi' || !RIMES.has(rime)) continue
    if (isSpelt(onset, rime)) return { onset, rime }
  }
  return undefined
}

/** k, gh, ngh stand before e, ê, i, y and only there; c, g, ng everywhere else. */
function isSpelt(onset: string, rime: string): boolean {
  const front = /^[eêiy]/.test(rime)
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return front
  if (onset === 'c' || onset === 'g' || onset === 'ng') return !front
  return true
}

const STOPPED = /(?:c|ch|p|t)$/

/**
 * Whether a word can be a Vietnamese syllable, in any case and either place of the tone (hoà, hòa).
 * Without tone marks at all it is one too ("hoc"), unless letters stand in it that Vietnamese has not.
 */
export const isSyllable = remembered(readIsSyllable)

function readIsSyllable(word: string): boolean {
  const shape = shapeOf(word)
  if (!shape) return false
  const parts = partsOf(shape.bare)
  if (!parts) return false
  if (shape.tone === '') return !STOPPED.test(parts.rime) || !/[^a-z]/.test(shape.bare)
  if (STOPPED.test(parts.rime) && shape.tone !== '\u0301' && shape.tone !== '\u0323') return false
  return placesOfTone(parts).includes(shape.at)
}

/** Where the tone may stand: the usual place first; open oa, oe, uy have two. */
function placesOfTone({ onset, rime }: { onset: string; rime: string }): number[] {
  const from = onset.length
  const nucleus = /^[aăâeêioôơuưy]+/.exec(rime)?.[0] ?? ''
  for (let i = nucleus.length - 1; i >= 0; i--)
    if ('ăâêôơư'.includes(nucleus[i] ?? '') && nucleus !== 'ưa' && nucleus !== 'ưu' && nucleus !== 'ưi')
      return nucleus === 'uơ' || nucleus === 'uê' ? [from + i, from] : [from + i]
  const closed = rime.length > nucleus.length
  if (nucleus.length === 1) return [from]
  if (nucleus === 'oo') return [from + 1, from]
  if (nucleus.length === 3) return nucleus === 'uya' ? [from + 1] : [from + 1]
  if (closed) return [from + 1]
  return /^(?:oa|oe|uy)$/.test(nucleus) ? [from, from + 1] : [from]
}

/** Loan words that Vietnamese writes as one word of several syllables, or with letters of its own. */
const LOANS = list(`
  ôtô ôxy ôxi bêtông ximăng xêri kilômét kilôgam kilôoát hécta vắcxin rađa rađiô ghiđông phôtô phôtôcopy côngten
  côngtenơ cácbon cácbonic hyđrô hiđrô nitơ mácxít lêninnít lêninít đôla môtô xàphòng ápphích café càphê pôlyme
  prôtêin vitamin mêtan êtan êtanol cồn xăngđan tuabin tuốcbin pianô ôzôn ôzon đềpô câulạcbộ pixen mêgaoát mêgabai
  amoniắc xenlulôzơ glucôzơ enzim axít bazơ silíc côban niken ăngten áptômát xíchlô xelen prôtít lipít gluxít`)

export type SyllableFault = 'impossible' | 'joined' | 'tone' | 'unused'

export interface SyllableSlip {
  fault: SyllableFault
  /** What was probably meant, where one reading stands out. */
  near?: string
}

/**
 * What is wrong with a word as a Vietnamese syllable.
 *
 * @param word letters only, with at least one Vietnamese mark: without one it may be a foreign word, and nothing is said
 * @returns nothing for a legal syllable, a known loan, a name that does not follow the spelling, an abbreviation
 */
export function syllableSlip(word: string): SyllableSlip | undefined {
  return slipOf(word).slip
}

// A plan has a few hundred words, and says them over and over.
const slipOf = remembered((word) => ({ slip: readSlip(word) }))

function readSlip(word: string): SyllableSlip | undefined {
  const lower = word.normalize('NFC').toLowerCase()
  if (!/[^a-z]/.test(lower) || lower.length < 2 || lower.length > 14) return undefined
  if (!/^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]+$/.test(lower)) return undefined
  if (LOANS.has(lower)) return undefined
  if (isSyllable(lower)) {
    // A name may have marks that no other word has (Nhử, Trĩnh); a word inside a sentence may not.
    const used = word === lower ? usedForm(fold(lower)) : undefined
    return used === undefined ? undefined : { fault: 'unused', near: used }
  }
  // Abbreviations (UBNDtỉnh, BGDĐT, QyĐ) have capitals beyond the first letter; without a vowel it is none either.
  if (/\p{Lu}/u.test(word.normalize('NFC').slice(1))) return undefined
  if (!/[aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/.test(lower)) return undefined
  const placed = replacedTone(lower)
  if (placed) return { fault: 'tone', near: likeCase(placed, word) }
  const near = nearSyllable(lower)
  if (near) return { fault: 'impossible', near: likeCase(near, word) }
  const joined = splitSyllables(lower)
  if (joined) return { fault: 'joined', near: likeCase(joined, word) }
  return { fault: 'impossible' }
}

/** "tóan" → "toán": the same letters and tone, the tone where it belongs. */
function replacedTone(lower: string): string | undefined {
  const shape = shapeOf(lower)
  const parts = shape && partsOf(shape.bare)
  if (!shape || !parts || shape.tone === '') return undefined
  const at = placesOfTone(parts)[0] ?? 0
  const letters = [...shape.bare]
  letters[at] = `${letters[at]}${shape.tone}`.normalize('NFC')
  const placed = letters.join('')
  return placed !== lower && isSyllable(placed) ? placed : undefined
}

const TELEX: Readonly<Record<string, string>> = {
  f: '\u0300',
  s: '\u0301',
  x: '\u0303',
  r: '\u0309',
  j: '\u0323',
}

/** The syllable that the usual slips of spelling and typing lead back to, the surest first. */
function nearSyllable(lower: string): string | undefined {
  const candidates = [
    lower.replace(/^ngh(?=[^eêiyéèẻẽẹếềểễệíìỉĩịýỳỷỹỵ])/, 'ng'),
    lower.replace(/^ng(?=[eêiyéèẻẽẹếềểễệíìỉĩịýỳỷỹỵ])/, 'ngh'),
    lower.replace(/^gh(?=[^eêiyéèẻẽẹếềểễệíìỉĩịýỳỷỹỵ])/, 'g'),
    lower.replace(/^g(?=[eêéèẻẽẹếềểễệ])/, 'gh'),
    lower.replace(/^c(?=[eêiyéèẻẽẹếềểễệíìỉĩịýỳỷỹỵ])/, 'k'),
    lower.replace(/^k(?=[aăâoôơuư])/, 'c'),
    telexed(lower),
    ...whole(lower),
    lower.replace(/(.)\1/, '$1'),
    lower.replace(/gn$/, 'ng').replace(/hn$/, 'nh').replace(/hc$/, 'ch'),
    lower
      .replace(/^ht/, 'th')
      .replace(/^rt/, 'tr')
      .replace(/^hn/, 'nh')
      .replace(/^hp/, 'ph')
      .replace(/^hk/, 'kh'),
    ...swapped(lower),
    ...shortened(lower),
  ]
  const possible = candidates.filter((it) => it !== undefined && it !== lower && it.length > 1)
  // A closing stop needs its tone: "thuc" is none of what "thựuc" can have been.
  return possible.find((it) => it && isSyllable(it) && (shapeOf(it)?.tone !== '' || !STOPPED.test(it)))
}

/** A tone key of the keyboard left as a letter: "đâuf" → "đầu". */
function telexed(lower: string): string | undefined {
  const tone = TELEX[lower.at(-1) ?? '']
  const shape = shapeOf(lower.slice(0, -1))
  const parts = shape && shape.tone === '' && partsOf(shape.bare)
  if (!tone || !shape || !parts) return undefined
  const letters = [...shape.bare]
  const at = placesOfTone(parts)[0] ?? 0
  letters[at] = `${letters[at]}${tone}`.normalize('NFC')
  return letters.join('')
}

/** A diphthong with half of its marks: "đựoc" → "được", "tiéng" → "tiếng". */
function whole(lower: string): string[] {
  const shape = shapeOf(lower)
  if (!shape) return []
  return [
    ['ưo', 'ươ'],
    ['uơ', 'ươ'],
    ['ie', 'iê'],
    ['ye', 'yê'],
    ['uo', 'uô'],
  ].flatMap(([half = '', full = '']) => {
    if (!shape.bare.includes(half)) return []
    const letters = [...shape.bare.replace(half, full)]
    const parts = partsOf(letters.join(''))
    const at = parts && placesOfTone(parts)[0]
    if (at === undefined) return []
    letters[at] = `${letters[at]}${shape.tone}`.normalize('NFC')
    return [letters.join('')]
  })
}

/** One letter less: a letter inside first, as it is mostly there that a key was touched. */
function shortened(lower: string): string[] {
  const letters = [...lower]
  const without = letters.map((_, i) => letters.filter((_, k) => k !== i).join(''))
  return [...without.slice(1), without[0] ?? '']
}

function swapped(lower: string): string[] {
  const letters = [...lower]
  return letters
    .slice(1)
    .map((_, i) => [...letters.slice(0, i), letters[i + 1], letters[i], ...letters.slice(i + 2)].join(''))
}

/** Two syllables written without the blank between them: "hànhchính" → "hành chính". Both need two letters. */
function splitSyllables(lower: string): string | undefined {
  const found: string[] = []
  for (let at = 2; at <= lower.length - 2; at++) {
    const [left, right] = [lower.slice(0, at), lower.slice(at)]
    if (isSyllable(left) && isSyllable(right)) found.push(`${left} ${right}`)
  }
  // "thờihạn" could end after "thời" or … only: the reading with an onset on the right is the one meant.
  return found.find((it) => /\s[bcdđghklmnpqrstvx]/.test(it))
}

function likeCase(text: string, model: string): string {
  const first = model.charAt(0)
  return first === first.toUpperCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
