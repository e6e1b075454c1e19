/**
 * Questions to the person at the terminal. Comes in: a host that can ask. Goes out: checked answers; whoever gives up
 * ends the command by a `Stop`, with nothing written. Where nobody can be asked, commands say what is missing instead.
 */
import { dayText } from '../format/status-words.ts'
import { wordsOf } from '../lang/words.ts'
import { plainLetters } from '../text/plain-letters.ts'
import { type Day, yearOf } from '../time/day.ts'
import { readWrittenDay } from '../time/written-day.ts'
import { Stop } from './exit.ts'
import type { Host } from './host.ts'

/** One question. */
export interface Question {
  /** As shown before the place where the answer is typed, on one line. */
  text: string
  /** What Tab completes to. */
  complete?: readonly string[]
}

/** One of several things to choose from, in the order of their numbers. */
export interface Option<T> {
  value: T
  label: string
}

/** A line of the person, composed and without blanks at its ends; empty for Enter alone. */
export async function askLine(question: Question, host: Host): Promise<string> {
  const line = await host.ask?.(question)
  if (line === undefined) throw new Stop(wordsOf(host.lang).ask.gaveUp)
  return line.normalize('NFC').trim()
}

/** Asks until `read` takes the answer; what it says of one that it cannot take is shown. */
export async function askUntil<T>(
  question: Question,
  read: (answer: string) => { value: T } | { fault: string },
  host: Host,
): Promise<T> {
  for (;;) {
    const answer = read(await askLine(question, host))
    if ('value' in answer) return answer.value
    host.err(`  ${answer.fault}\n`)
  }
}

/** How a day is asked for. */
export interface DayQuestion extends Question {
  /** What a day without year is of. */
  today: Day
  /** Enter is no answer. */
  needed?: boolean
  /** It has happened already: no day after `today`. */
  past?: boolean
}

/** A day as a clerk writes it; nothing for Enter alone. */
export function askDay(
  { today, needed, past, ...question }: DayQuestion,
  host: Host,
): Promise<Day | undefined> {
  const { ask } = wordsOf(host.lang)
  return askUntil(
    question,
    (answer): { value: Day | undefined } | { fault: string } => {
      if (answer === '') return needed ? { fault: ask.needed } : { value: undefined }
      const day = readWrittenDay(answer, yearOf(today))
      if (day === undefined) return { fault: ask.notDay(answer) }
      if (day === 'none') return { fault: ask.noDay(answer) }
      return past && day > today ? { fault: ask.notYet(dayText(day, host.lang)) } : { value: day }
    },
    host,
  )
}

/** One of a numbered list, by its number or the beginning of its words, tone marks or not. */
export async function askOption<T>(
  question: string,
  options: readonly Option<T>[],
  host: Host,
  offer?: T,
): Promise<T> {
  const { choose, noOption } = wordsOf(host.lang).ask
  host.err(`${question}\n${options.map(({ label }, i) => `  ${i + 1}  ${label}\n`).join('')}`)
  const labels = options.map(({ label }) => label)
  return askUntil(
    { text: choose(options.length), complete: labels },
    (answer) => {
      if (answer === '' && offer !== undefined) return { value: offer }
      const numbered = /^\d+$/.test(answer) ? options[Number(answer) - 1] : undefined
      const chosen = numbered ?? optionLike(options, answer)
      return chosen ? { value: chosen.value } : { fault: noOption(answer, options.length) }
    },
    host,
  )
}

/** The one option whose words begin so, or else hold what was typed; nothing where several do. */
function optionLike<T>(options: readonly Option<T>[], typed: string): Option<T> | undefined {
  const like = plainLetters(typed).toLowerCase()
  if (like === '') return undefined
  const told = options.map((option) => ({ option, label: plainLetters(option.label).toLowerCase() }))
  const begun = told.filter(({ label }) => label.startsWith(like))
  const [only, ...others] = begun.length > 0 ? begun : told.filter(({ label }) => label.includes(like))
  return others.length === 0 ? only?.option : undefined
}

/** A yes; anything but a clear yes is a no. */
export async function askYes(question: string, host: Host): Promise<boolean> {
  return isYes(await askLine({ text: question }, host))
}

/** Whether an answer is a clear yes: c, có, y, yes. */
export function isYes(answer: string): boolean {
  return /^(c|co|y|yes)$/.test(plainLetters(answer.trim()).toLowerCase())
}
