/** The readers of the deadline language in their order: the one that reads most wins, of equals the first. */
import { type Cursor, fork, holds, is, once, peek, type Reader } from '../cursor.ts'
import type { Said } from '../said.ts'
import { SORT, type Sort } from '../sorts.ts'
import type { Token } from '../tokens.ts'
import { again } from './again.ts'
import { always } from './always.ts'
import { amount } from './amount.ts'
import { daysCounted } from './days-counted.ts'
import { bounded } from './deadline.ts'
import { beforeTerm, eventReader, namedDay } from './event.ts'
import { hours } from './hours.ts'
import { open, range } from './range.ts'
import { rule } from './rule.ts'
import { leads } from './within.ts'

const readers: readonly { reads: Reader<Said[]>; begins: (first: Token) => boolean; needs?: Sort }[] = [
  { reads: range, begins: (first) => has(first, 'range'), needs: 'run' },
  { reads: bounded, begins: (first) => has(first, 'bounded') },
  { reads: hours, begins: () => true, needs: 'clock' },
  {
    reads: daysCounted,
    begins: (first) => first.kind === 'number' || first.lexes.includes('in'),
    needs: 'listed',
  },
  { reads: always, begins: (first) => has(first, 'always') || first.kind === 'number' },
  { reads: again, begins: (first) => has(first, 'again') },
  { reads: rule, begins: (first) => has(first, 'rule') },
  { reads: open, begins: (first) => has(first, 'open') },
  {
    reads: (c) => (goesOn(c) ? open(c) : undefined),
    begins: (first) => !has(first, 'open'),
    needs: 'onward',
  },
  {
    reads: eventReader({ begins, here, starts }),
    begins: (first) => has(first, 'event') || first.value !== undefined,
  },
]

/** The readers that may begin with a word, by its number in the vocabulary: found once for each. */
const known: (typeof readers)[] = []

function readersOf(first: Token): typeof readers {
  let found = known[first.word]
  if (!found) {
    found = readers.filter(({ begins }) => begins(first))
    known[first.word] = found
  }
  return found
}

function has(token: Token, sort: Sort): boolean {
  return (token.sorts & SORT[sort]) !== 0
}

function goesOn(c: Cursor): boolean {
  for (let i = 1; i < 12; i++) if (is(c, 'onward', i)) return true
  return false
}

/** What begins at the cursor, which is moved past it; nothing if no reader reads. */
export const readSaid: Reader<Said[]> = once(read)

function read(c: Cursor): Said[] | undefined {
  const from = c.at
  const first = peek(c)
  // A word that the vocabulary does not know begins no time.
  if (!first || first.kind === 'mark' || (first.lexes.length === 0 && first.value === undefined))
    return undefined
  let best: Said[] | undefined
  let to = from
  for (const { reads, needs } of readersOf(first)) {
    if (needs !== undefined && !holds(c, needs)) continue
    c.at = from
    const found = reads(c)
    if (found && c.at > to) {
      best = found
      to = c.at
      // Nothing reads further than to the end.
      if (to === c.end) break
    }
  }
  c.at = to
  return best
}

/** Whether a time begins at the cursor that ends where a clause may end. A bare unit ("năm") is none. */
function begins(c: Cursor): boolean {
  const first = peek(c)
  if (!first || (first.kind === 'word' && first.lexes.length === 0)) return false
  const at = c.at
  const found = beginning(c) !== undefined
  c.at = at
  return found
}

/** Whether a time stands where an event should be named; a feast and "đột xuất" are no such times. */
function here(c: Cursor): boolean {
  return !is(c, 'tet') && !is(c, 'newYear') && !is(c, 'adhoc') && begins(c)
}

/** Whether a time begins at the cursor, whatever follows; years and bare units often go on as a name. */
function starts(c: Cursor): boolean {
  const from = c.at
  const length = amount(c)
  if (length && length.unit !== 'year' && length.unit !== 'month') {
    c.at = from
    return true
  }
  for (const reader of TIMES) {
    c.at = from
    const found = reader(c)
    c.at = from
    if (found?.some((it) => !(it.kind === 'again' && it.bare) && !isYears(it))) return true
  }
  return false
}

function isYears(it: Said): boolean {
  return it.kind === 'span' && !it.during && it.stretch.kind === 'years'
}

const beginning: Reader<true> = once((c) => {
  const first = peek(c)
  return first && firstReading(c, first) ? true : undefined
})

/** "trong vòng 03 ngày làm việc", with nothing behind it that it could run from. */
function limitAlone(c: Cursor): boolean {
  const from = c.at
  const found =
    leads(c) !== undefined &&
    amount(c) !== undefined &&
    (clauseMayEnd(c) || is(c, 'since') || is(c, 'after') || is(c, 'beforeEvent'))
  c.at = from
  return found
}

/** "15 ngày sau khi": a limit with what it runs from. */
function limitFollowed(c: Cursor): boolean {
  const from = c.at
  const found = amount(c) !== undefined && (is(c, 'after') || is(c, 'since') || is(c, 'beforeEvent'))
  c.at = from
  return found
}

function firstReading(c: Cursor, first: Token): boolean {
  const from = c.at
  if (is(c, 'when') || is(c, 'under') || is(c, 'after') || is(c, 'beforeEvent') || is(c, 'adhoc')) {
    const next = peek(c, 1)
    return (next !== undefined && next.text !== 'dõi') || is(c, 'adhoc')
  }
  if (is(c, 'within') && limitAlone(c)) return true
  if (is(c, 'finish') && is(c, 'within', 1) && limitAlone(fork(c, c.at + 1))) return true
  if (first.kind === 'number' && limitFollowed(c)) return true
  if (is(c, 'before') && (is(c, 'session', 1) || namedDay(c, 1) || beforeTerm(c))) return true
  if (is(c, 'untilEvent')) return peek(c, 1) !== undefined
  if (is(c, 'at') || is(c, 'course') || (is(c, 'in') && is(c, 'session', 1))) return peek(c, 1) !== undefined
  for (const reader of TIMES) {
    c.at = from
    const found = reader(c)
    if (
      found &&
      clauseMayEnd(c) &&
      !(found.length < 3 && found.every((it) => it.kind === 'again' && it.bare))
    )
      return true
  }
  return false
}

const TIMES: readonly Reader<Said[]>[] = [range, bounded, hours, again, rule, open, always]

const STOPS: readonly string[] = [';', ',', '.', ':', '(', ')', '/', '…', '-', '+', '•']

/** Whether nothing, a stop, a joint or the start of another time follows. */
export function clauseMayEnd(c: Cursor): boolean {
  const next = peek(c)
  if (!next || next.line) return true
  if (STOPS.includes(next.text) || next.text === 'nhưng' || next.text === 'kể') return true
  return has(next, 'goesOn')
}
