/** The person at the terminal: one line after the other, with completion, through Node's own readline. */
import { createInterface } from 'node:readline'
import { plainLetters } from '../text/plain-letters.ts'
import type { Question } from './ask.ts'

/** Somebody who answers. */
export interface Asker {
  /** The line typed; nothing where the person gave up (Ctrl-C, Ctrl-D) or the input ended. */
  line(question: Question): Promise<string | undefined>
  /** Gives the terminal back. */
  close(): void
}

/**
 * Asks over a pair of streams. Lines typed ahead of their question are kept for it, so that answers can be pasted.
 *
 * @param output where questions and what is typed are shown: standard error, as standard output is for results
 */
export function terminalAsker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const ahead: string[] = []
  let words: readonly string[] = []
  let waiting: ((line: string | undefined) => void) | undefined
  let ended = false
  const lines = createInterface({
    input,
    output,
    terminal: true,
    historySize: 0,
    completer: (typed: string): [string[], string] => completed(typed, words),
  })
  const answer = (line: string | undefined): void => {
    const take = waiting
    waiting = undefined
    take?.(line)
  }
  lines.on('line', (line) => {
    if (waiting) answer(line)
    else ahead.push(line)
  })
  lines.on('SIGINT', () => lines.close())
  lines.on('close', () => {
    if (waiting) output.write('\n')
    ended = true
    answer(undefined)
  })
  return {
    line: ({ text, complete = [] }) => {
      const early = ahead.shift()
      if (early !== undefined) {
        output.write(`${text}${early}\n`)
        return Promise.resolve(early)
      }
      if (ended) return Promise.resolve(undefined)
      words = complete
      lines.setPrompt(text)
      lines.prompt()
      return new Promise((done) => {
        waiting = done
      })
    },
    close: () => lines.close(),
  }
}

/**
 * What Tab completes a line to: words that begin as it does, whether or not tone marks were typed.
 *
 * @returns as readline wants it: the words, and the part of the line that they stand for
 */
export function completed(typed: string, words: readonly string[]): [string[], string] {
  const start = bare(typed)
  const hits = words.filter((word) => bare(word).startsWith(start))
  const shared = hits.reduce((a, b) => a.slice(0, sharedLength(a, b)), hits[0] ?? '')
  // Readline would cut the line back to what the words share to the letter.
  return shared.length < typed.length ? [hits, shared] : [hits, typed]
}

const bare = (text: string): string => plainLetters(text).toLowerCase()

function sharedLength(a: string, b: string): number {
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  return i
}
