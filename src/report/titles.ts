/** Titles and names as they stand in sentences: what a plan is called when another document speaks of it. */
import { nameDocument } from '../official/head.ts'
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

/** The text without the marks that end it, for going on with the sentence. */
export function withoutStop(text: string): string {
  return text.trim().replace(/[\s.;,:/]+$/u, '')
}

/** A plan by its name alone: "Kế hoạch nâng cao Chỉ số …"; the year goes where the sentence names it anyhow. */
export function planName({ type, title = '' }: OfficialDocument, year?: number): string {
  const subject = inSentence(withoutStop(title))
  return `${type} ${year === undefined ? subject : subject.replace(new RegExp(`\\s+năm ${year}$`, 'u'), '')}`.trim()
}

/** A plan cited in full, the first time: number, symbol, date, body and subject. */
export function citePlan({ document, term }: Plan): string {
  const { type, number, symbol, dateText, agency, title } = document
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

/** Words before which a title is best broken, the better the higher. */
const GOOD_BREAKS: readonly (readonly [RegExp, number])[] = [
  [/^(tại|của|về|do|và phương hướng|phương hướng)\b/u, 3],
  [/^(năm|giai đoạn|quý|\d+ tháng|thuộc|trên địa bàn|đối với|theo|để|nhằm|cho|trong|từ)\b/u, 2],
  [/^(và|gắn)\b/u, 1],
]

/**
 * A centred title broken as a secretary breaks it: as few lines as it needs, about as long as each other, between groups of
 * words and not inside a name.
 *
 * @param width of the line in twips; the title is set bold at `size` points
 */
export function breakTitle(title: string, width: number, size = 14): string {
  if (title.includes('\n')) return title
  const face = { size, bold: true, italic: false }
  const words = title.split(/\s+/)
  const lengths = words.map((word) => textWidth(word, face))
  const blank = textWidth(' ', face)
  const lineWidth = (from: number, to: number) =>
    lengths.slice(from, to).reduce((sum, length) => sum + length, 0) + (to - from - 1) * blank
  const least = linesNeeded(lengths, blank, width)
  if (least <= 1) return title
  const mean = lineWidth(0, words.length) / least
  // best[l][i]: cost and break of the best way to set the first i words in l lines.
  const best: { cost: number; from: number }[][] = [[{ cost: 0, from: 0 }]]
  for (let lines = 1; lines <= least; lines++) {
    best[lines] = []
    for (let end = lines; end <= words.length; end++) {
      let choice = { cost: Number.POSITIVE_INFINITY, from: 0 }
      for (let from = lines - 1; from < end; from++) {
        const before = best[lines - 1]?.[from]?.cost
        const length = lineWidth(from, end)
        if (before === undefined || length > width) continue
        const cost = before + ((length - mean) / width) ** 2 + (from === 0 ? 0 : breakCost(words, from))
        if (cost < choice.cost) choice = { cost, from }
      }
      const row = best[lines] as { cost: number; from: number }[]
      row[end] = choice
    }
  }
  const rows: string[] = []
  for (let lines = least, end = words.length; lines > 0; lines--) {
    const from = best[lines]?.[end]?.from ?? 0
    rows.unshift(words.slice(from, end).join(' '))
    end = from
  }
  return rows.join('\n')
}

function linesNeeded(lengths: readonly number[], blank: number, width: number): number {
  let lines = 1
  let line = -blank
  for (const length of lengths) {
    if (line + blank + length <= width) line += blank + length
    else {
      lines++
      line = length
    }
  }
  return lines
}

/** What a break before a word costs: little before a new group of words, much inside a name. */
function breakCost(words: readonly string[], at: number): number {
  const rest = fold(words.slice(at, at + 3).join(' '))
  const before = words[at - 1] ?? ''
  const gain = GOOD_BREAKS.find(([pattern]) => pattern.test(rest))?.[1] ?? 0
  const endsGroup = /[,;:]$/.test(before)
  // “Khoa học và | Công nghệ”, “Chỉ | số”: a capital on one side and its name on the other stay together.
  const insideName = /^\p{Lu}/u.test(before) || /^(và|về|của|tại|năm)$/u.test(fold(before))
  return (endsGroup ? 0.02 : 0.14) - gain * 0.04 + (insideName ? 0.12 : 0)
}
