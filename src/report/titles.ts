/** Titles and names as they stand in sentences: what a plan is called when another document speaks of it. */
import { nameDocument } from '../official/head.ts'
import { kindNamed } from '../official/kinds.ts'
import { textWidth } from '../ooxml/times.ts'
import type { OfficialDocument, Plan } from '../plan/types.ts'
import { fold } from '../text/fold.ts'

/** A title inside a sentence: its first letter small, unless it begins a name in capitals. */
export function inSentence(title: string): string {
  const [first = '', second = ''] = title
  return second === second.toLowerCase() ? first.toLowerCase() + title.slice(1) : title
}

/** A sentence's beginning: the first letter is a capital. */
export function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

/** A text of several lines as one: the dashes of a list go, its items are set apart by semicolons. */
export function oneLine(text: string): string {
  return text
    .split(/\s*\n\s*/)
    .map((line) =>
      line
        .replace(/^[-+•]\s+/u, '')
        .replace(/[;,.]$/u, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('; ')
}

/** The text without the marks that end it, for going on with the sentence. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[\s.;,:/]+$/u, '')
}

/** A plan by its name alone: "Kế hoạch nâng cao Chỉ số …"; the year goes where the sentence names it anyhow. */
export function planName({ type, title = '' }: OfficialDocument, year?: number): string {
  const subject = inSentence(withoutStop(title))
  return `${type} ${year === undefined ? subject : subject.replace(new RegExp(`\\s+năm ${year}$`, 'u'), '')}`.trim()
}

/**
 * A plan cited in full, the first time: number, symbol, date, body and subject.
 *
 * @param office the agency in symbols ("SKHCN"), for a draft that has no symbol yet
 */
export function citePlan({ document, term }: Plan, office?: string): string {
  const { type, number, dateText, agency, title } = document
  const code = kindNamed(type)?.codes[0]
  const symbol = document.symbol ?? (office && code ? `${code}-${office}` : undefined)
  const name = nameDocument(
    {
      type,
      ...(number && { number }),
      ...(symbol && { symbol }),
      ...(dateText && { date: dateText }),
      ...(agency && { agency }),
    },
    term.years[0],
  )
  return title ? `${name} về ${inSentence(withoutStop(title))}` : name
}

/** The width of a title in the shipped templates, in twips: 160 mm less a little air. */
export const TITLE_WIDTH = 8_700

/** Words that begin a new group of words: a title is best broken before them, the better the higher. */
const GROUPS: readonly (readonly [RegExp, number])[] = [
  [/^(tại|của|về|do|phương hướng)( |$)/u, 3],
  [
    /^(tỉnh|thành phố|huyện|quận|thị xã|năm \d|giai đoạn|quý|tháng \d|\d+ tháng|thuộc|trên địa bàn|đối với|theo|để|nhằm|cho|trong|từ)( |$)/u,
    2.5,
  ],
  [/^(và|gắn|góp phần)( |$)/u, 1],
]

/**
 * A centred title broken as a secretary breaks it: few lines, about as long as each other, between groups of words and not
 * inside a name.
 *
 * @param width of the line in twips; the title is set at `size` points, bold unless told
 */
export function breakTitle(title: string, width: number, size = 14, bold = true): string {
  const words = title.split(/[ \t]+/)
  const face = { size, bold, italic: false }
  const blank = textWidth(' ', face)
  const ends: number[] = [-blank]
  for (const word of words) ends.push((ends.at(-1) ?? 0) + blank + textWidth(word, face))
  const lineWidth = (from: number, to: number) => (ends[to] ?? 0) - (ends[from] ?? 0) - blank
  const whole = lineWidth(0, words.length)
  if (title.includes('\n') || whole <= width) return title
  const least = Math.ceil(whole / width)
  const ways = [least, least + 1].flatMap((lines) => setInLines(words, lines, width, lineWidth) ?? [])
  const best = ways.sort((a, b) => a.cost - b.cost)[0]
  return best ? best.lines.join('\n') : title
}

/** The cheapest way to set words in a number of lines; none where they do not fit. */
function setInLines(
  words: readonly string[],
  count: number,
  width: number,
  lineWidth: (from: number, to: number) => number,
): { cost: number; lines: string[] } | undefined {
  const mean = lineWidth(0, words.length) / count
  // table[n][end]: what the best way to set the words before `end` in n lines costs, and where its last line begins.
  const table: { cost: number; from: number }[][] = [[{ cost: 0, from: 0 }]]
  for (let line = 1; line <= count; line++) {
    const row: { cost: number; from: number }[] = []
    for (let end = line; end <= words.length; end++) {
      for (let from = end - 1; from >= line - 1 && lineWidth(from, end) <= width; from--) {
        const before = table[line - 1]?.[from]
        if (!before) continue
        const cost =
          before.cost +
          0.5 * ((lineWidth(from, end) - mean) / width) ** 2 +
          (from === 0 ? 0 : breakCost(words, from))
        if (cost < (row[end]?.cost ?? Number.POSITIVE_INFINITY)) row[end] = { cost, from }
      }
    }
    table.push(row)
  }
  const last = table[count]?.[words.length]
  if (!last) return undefined
  const lines: string[] = []
  for (let line = count, end = words.length; line > 0; line--) {
    const from = table[line]?.[end]?.from ?? 0
    lines.unshift(words.slice(from, end).join(' '))
    end = from
  }
  return { cost: last.cost + 0.06 * count, lines }
}

/** What a break before a word costs: little before a new group of words, much inside a name. */
function breakCost(words: readonly string[], at: number): number {
  const before = words[at - 1] ?? ''
  const word = words[at] ?? ''
  const next = words[at + 1] ?? ''
  if (/[,;:]$/.test(before)) return 0.02
  // In a line of capitals a capital begins no name.
  const isCapital = /^[“"(]*\p{Lu}.*\p{Ll}/u
  // “Khoa học và | Công nghệ”, “Công | nghệ”: what follows a capital or a joining word belongs to it.
  if (isCapital.test(before) || /^(và|về|của|tại|do|đối|năm|\d+)$/u.test(fold(before))) return 0.35
  if (fold(word) === 'và' && isCapital.test(next)) return 0.35
  const opened = words.slice(0, at).join(' ')
  const inQuotes = opened.lastIndexOf('“') > opened.lastIndexOf('”') ? 0.2 : 0
  const gain = GROUPS.find(([pattern]) => pattern.test(fold(words.slice(at, at + 3).join(' '))))?.[1] ?? 0
  return inQuotes + 0.16 - 0.045 * Math.max(gain, isCapital.test(word) ? 1.5 : 0)
}
