/**
 * Readings that are asked for again: the plans of a province say much in the same words. Each phrase is read once for a
 * term; bounded like all that is remembered. Nobody may change a reading that others are given too.
 */
import { remembered } from '../text/remember.ts'
import { readTiming } from './read.ts'
import type { Timing, TimingContext } from './types.ts'

/** As many terms as are kept apart; plans of one repository have few. */
const MOST_TERMS = 50

const readers = new Map<string, (phrase: string) => Timing>()

/** A reader of phrases against one term, which remembers what it has read. */
export function readerOf(context: TimingContext): (phrase: string) => Timing {
  const { term, before = 'strict' } = context
  const key = `${term.start} ${term.end} ${before}`
  let reader = readers.get(key)
  if (!reader) {
    if (readers.size >= MOST_TERMS) readers.clear()
    reader = remembered((phrase) => readTiming(phrase, { term: { ...term }, before }))
    readers.set(key, reader)
  }
  return reader
}
