/**
 * Where the rows of a layout table end. A number stands in the first line of its row where cells are set at the top, and
 * halfway down where they are set in the middle.
 */
import type { BodyLine } from './layout.ts'
import { type LayoutColumns, segmentsOf } from './layout-columns.ts'

/** A number of the first column with what is before it: "1", "1.2", "II", "A", with a stop or without. */
export const ROW_NUMBER =
  /^\s*((?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}(?:\.\d{1,3}){0,3}|[A-ZĐ])[.)]?)(?=\s|$)/

/** The last line of each row, by index. */
export function rowEnds(body: readonly BodyLine[], pages: readonly LayoutColumns[]): ReadonlySet<number> {
  const starts = (i: number): readonly number[] => pages[body[i]?.page ?? 0]?.starts ?? []
  const lines = body.map(({ text }, i) => lineOf(text, starts(i)))
  const numbered = lines.flatMap((it, i) => (it.numbered ? [i] : []))
  const ends = new Set<number>([body.length - 1])
  if (!isCentred(lines, numbered)) {
    for (const at of numbered) if (at > 0) ends.add(at - 1)
    return ends
  }
  // A group row stands in one line: it parts the rows above it from those below.
  let from = 0
  let open: number[] = []
  for (const at of numbered) {
    if (!lines[at]?.whole) {
      open.push(at)
      continue
    }
    for (const end of endsBetween(lines, open, from, at - 1)) ends.add(end)
    if (at > 0) ends.add(at - 1)
    ends.add(at)
    from = at + 1
    open = []
  }
  for (const end of endsBetween(lines, open, from, body.length - 1)) ends.add(end)
  return ends
}

interface Line {
  numbered: boolean
  /** Nothing but one text beside the number. */
  whole: boolean
  /** What stands in the second column: a sentence that begins, one that goes on, nothing. */
  title: 'begins' | 'goes-on' | 'none'
  /** How many of its cells cannot begin one. */
  goingOn: number
}

function lineOf(text: string, starts: readonly number[]): Line {
  const [, second = 0, third = Number.POSITIVE_INFINITY] = starts
  const match = ROW_NUMBER.exec(text)
  const numbered = match !== null && match[0].length <= second + 2
  const rest = numbered && match ? ' '.repeat(match[0].length) + text.slice(match[0].length) : text
  const segments = segmentsOf(rest)
  const [first] = segments
  const own = first && first.start < (second + third) / 2 ? first.text : ''
  return {
    numbered,
    whole: numbered && segments.length === 1 && own !== '',
    title: own === '' ? 'none' : /^\p{Ll}/u.test(own) ? 'goes-on' : 'begins',
    goingOn: segments.filter((it) => /^[\p{Ll},;)]/u.test(it.text)).length,
  }
}

/** Set in the middle: beside most numbers no sentence begins, for the row's first line stands above. */
function isCentred(lines: readonly Line[], numbered: readonly number[]): boolean {
  const tasks = numbered.filter((at) => !lines[at]?.whole)
  const inside = tasks.filter((at) => lines[at]?.title !== 'begins' && at > 0)
  return tasks.length > 1 && inside.length * 5 > tasks.length * 2
}

const OFF_MIDDLE = 2
const CUT_SENTENCE = 3

/** Parts the lines between two group rows so that each number stands as near as can be to the middle of its row. */
function endsBetween(lines: readonly Line[], numbers: readonly number[], from: number, to: number): number[] {
  interface Way {
    cost: number
    ends: number[]
  }
  let ways = new Map<number, Way>([[from, { cost: 0, ends: [] }]])
  for (const [k, at] of numbers.entries()) {
    const next = numbers[k + 1]
    const found = new Map<number, Way>()
    const first = next === undefined ? to : at
    const last = next === undefined ? to : Math.min(next - 1, at + LONGEST)
    for (let end = first; end <= last; end++) {
      const below = lines[end + 1]
      const cut = next === undefined || !below ? 0 : below.goingOn * CUT_SENTENCE
      for (const [start, way] of ways) {
        if (start > at) continue
        const cost = way.cost + OFF_MIDDLE * Math.abs(2 * at - start - end) + cut
        const best = found.get(end + 1)
        if (!best || cost < best.cost) found.set(end + 1, { cost, ends: [...way.ends, end] })
      }
    }
    ways = found
  }
  return [...ways.values()].sort((a, b) => a.cost - b.cost)[0]?.ends ?? []
}

/** No row has more lines below its number. */
const LONGEST = 40
