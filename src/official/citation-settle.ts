/** Tells the type of a cited number: by the word before it, by the one before in a list, by its symbol. */
import { readIssuer } from './citation-issuer.ts'
import type { CitationRead } from './citation-read.ts'
import type { ReadableText } from './citation-text.ts'
import { damagedTypeBefore, type TypeWord } from './citation-type.ts'
import { type Kind, kindNamed, kindsOfCode } from './kinds.ts'

/** Tells the type of every number that has no type word right before it. */
export function settleTypes(text: ReadableText, found: CitationRead[], words: readonly TypeWord[]): void {
  const { low } = text
  let previous: CitationRead | undefined
  let wordAt = 0
  for (const read of found) {
    while (wordAt < words.length && (words[wordAt]?.end ?? 0) <= read.start) wordAt++
    if (read.typed === 'adjacent' && read.word?.kind) read.kind = read.word.kind
    else if (read.typed === 'adjacent') {
      const [kind] = kindsMeant(read)
      if (kind) read.kind = kind
    } else if (read.typed === 'untold') {
      const meant = kindsMeant(read)
      const sameSentence = (from: number): boolean =>
        !/[.!?] +\p{Lu}|[.]$|\u0001/u.test(text.cased.slice(from, read.start))
      const { damaged, missing } = damagedTypeBefore(low, read.start, meant)
      const near = damaged
        ? undefined
        : nearWord(words, wordAt, read.start, meant, previous?.end ?? 0, sameSentence)
      if (damaged) {
        read.typed = 'damaged'
        read.kind = damaged.kind
        read.typeAt = { start: damaged.start, end: damaged.end }
        read.start = damaged.start
      } else if (near) {
        read.typed = 'near'
        const kind = near.kind ?? meant[0]
        if (kind) read.kind = kind
        const between = low.slice(near.end, read.start)
        if (/^[^,;:.()"\u0001]{0,60}\(?$/.test(between)) {
          const issuer = readIssuer(low, text.cased, near.end)
          if (!read.issuer && issuer && issuer.start > near.end + 3 && issuer.end <= read.start)
            read.issuer = issuer
          if (between.endsWith('(') && low[read.end] === ')') read.end++
          read.start = near.start
          read.word = near
        }
      } else if (
        previous?.kind &&
        meant.includes(previous.kind) &&
        read.start - previous.end < 400 &&
        sameSentence(previous.end)
      ) {
        read.typed = 'inherited'
        read.kind = previous.kind
      } else {
        const numberLine = /^s/.test(low[read.start] ?? '') && /\p{Lu}/u.test(text.cased[read.start] ?? '')
        read.typed = missing && !numberLine && !read.open ? 'missing' : 'untold'
        if (meant[0]) read.kind = meant[0]
      }
    }
    previous = read
  }
}

function nearWord(
  words: readonly TypeWord[],
  wordAt: number,
  at: number,
  meant: readonly Kind[],
  after: number,
  sameSentence: (from: number) => boolean,
): TypeWord | undefined {
  for (let i = wordAt - 1; i >= 0; i--) {
    const word = words[i]
    if (!word || word.start < after || at - word.end > 160) return undefined
    if ((word.kind === undefined || meant.includes(word.kind)) && sameSentence(word.end)) return word
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
