/** Recognises the indices and their dimensions in keys and headings. */
import { foldKey } from '../text/fold.ts'
import { type Dimension, type Edition, type GovernanceIndex, indices } from './indices.ts'

/** `index: papi/5` taken apart. */
export interface IndexRef {
  index: GovernanceIndex
  /** The dimension, where one is named: 5 of "papi/5" and of "papi/5.2". */
  number?: number
}

/** Reads the key of a section; nothing for an index that is not known. */
export function readIndex(text: string): IndexRef | undefined {
  const [, key = '', number] = /^\s*([^/]+?)\s*(?:\/\s*(\d+)(?:\.\d+)*)?\s*$/.exec(text) ?? []
  const folded = foldKey(key).replaceAll(' ', '')
  const index = indices.find((it) => it.key === folded || it.spellings.includes(folded))
  return index && { index, ...(number !== undefined && { number: Number(number) }) }
}

/** The editions of an index that held in any of some years, the earliest first; the nearest one if none did. */
export function editionsIn(index: GovernanceIndex, years: readonly number[]): Edition[] {
  const held = index.editions.filter(({ from = 0, to = 9999 }) =>
    years.some((year) => from <= year && year <= to),
  )
  const last = index.editions.at(-1)
  return held.length > 0 || !last ? held : [last]
}

/** The dimension that a heading names, by the longest of its forms; nothing for a heading in free words. */
export function dimensionNamed(title: string, dimensions: readonly Dimension[]): Dimension | undefined {
  let best: Dimension | undefined
  let most = 0
  for (const dimension of dimensions) {
    const length = namedBy(title, dimension)
    if (length > most) {
      best = dimension
      most = length
    }
  }
  return best
}

/** How many words of a heading name a dimension: those of its longest form in the heading, 0 if it has none. */
export function namedBy(title: string, { name, cores }: Dimension): number {
  const words = wordsOf(title)
  return Math.max(
    0,
    ...[name, ...cores].map((form) => {
      const wanted = wordsOfForm(form)
      return includes(words, wanted) ? wanted.length : 0
    }),
  )
}

/**
 * A name that was nearly written: the official words but for one that was changed in the middle ("của người dân" for
 * "với người dân").
 *
 * @param whole the heading must be these words and no others
 * @returns the words as they stand in the heading (folded) and the right ones; nothing if the name is there or far off
 */
export function nearName(
  title: string,
  dimension: Dimension,
  whole = false,
): { wrong: string; right: string; from: string; to: string } | undefined {
  if (namedBy(title, dimension) > 0) return undefined
  const words = wordsOf(title)
  for (const form of [dimension.name, ...dimension.cores]) {
    const wanted = wordsOfForm(form)
    if (wanted.length < 4 || (whole && wanted.length !== words.length)) continue
    for (let at = 0; at + wanted.length <= words.length; at++) {
      const here = words.slice(at, at + wanted.length)
      const changed = wanted.flatMap((word, i) => (word === here[i] ? [] : [i]))
      const [i = 0] = changed
      // A changed first or last word is mostly the beginning or the end of something else.
      if (changed.length !== 1 || i === 0 || i === wanted.length - 1) continue
      return { wrong: here.join(' '), right: wanted.join(' '), from: here[i] ?? '', to: wanted[i] ?? '' }
    }
  }
  return undefined
}

/** Whether a heading is one of the former names of a dimension, with nothing but its number before it. */
export function formerlyNamed(title: string, dimensions: readonly Dimension[]): Dimension | undefined {
  const words = wordsOf(title).join(' ')
  return dimensions.find(({ former }) => former?.some((name) => wordsOfForm(name).join(' ') === words))
}

/** The words of the official names are the same every time. */
const formWords = new Map<string, readonly string[]>()

function wordsOfForm(form: string): readonly string[] {
  const known = formWords.get(form)
  if (known) return known
  const words = wordsOf(form)
  formWords.set(form, words)
  return words
}

/** The words of a heading, folded, without marks, number and the usual opening "Đối với nội dung". */
function wordsOf(text: string): string[] {
  const words = foldKey(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return words
    .replace(/^(?:(?:[ivx]+|\d+) )?(?:(?:đối với|về) )?(?:(?:chỉ số|nội dung|lĩnh vực)+ )*(?:\d+ )?/, '')
    .split(' ')
}

function includes(words: readonly string[], wanted: readonly string[]): boolean {
  return words.some((_, at) => wanted.every((word, i) => words[at + i] === word))
}
