/** Lines shown around a change. */
const CONTEXT = 3

interface Hunk {
  before: [number, number]
  after: [number, number]
}

/**
 * What changed between two texts, as a unified diff by lines; empty when nothing did.
 *
 * @param name how the file is told in the head of the diff
 */
export function unifiedDiff(before: string, after: string, name: string): string {
  const old = linesWithBreaks(before)
  const now = linesWithBreaks(after)
  const hunks = hunksOf(old, now)
  if (hunks.length === 0) return ''
  const lines = [`--- a/${name}\n`, `+++ b/${name}\n`]
  for (const group of grouped(hunks)) lines.push(...written(group, old, now))
  // A last line without its break is told so, or `patch` would not find it.
  return lines
    .map((line) => (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`))
    .join('')
}

/** Lines with their breaks, so that a changed break is a change. */
function linesWithBreaks(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** The changed stretches, in order: found by the longest common runs of lines from both ends inwards. */
function hunksOf(old: readonly string[], now: readonly string[]): Hunk[] {
  const hunks: Hunk[] = []
  const compare = (a: number, b: number, c: number, d: number): void => {
    while (a < b && c < d && old[a] === now[c]) {
      a++
      c++
    }
    while (a < b && c < d && old[b - 1] === now[d - 1]) {
      b--
      d--
    }
    if (a === b && c === d) return
    const anchor = a < b && c < d ? anchorIn(old, now, a, b, c, d) : undefined
    if (!anchor) {
      hunks.push({ before: [a, b], after: [c, d] })
      return
    }
    compare(a, anchor[0], c, anchor[1])
    compare(anchor[0], b, anchor[1], d)
  }
  compare(0, old.length, 0, now.length)
  return hunks
}

/** A line that stands exactly once in both stretches: the two texts meet there for certain. */
function anchorIn(
  old: readonly string[],
  now: readonly string[],
  a: number,
  b: number,
  c: number,
  d: number,
): [number, number] | undefined {
  const count = new Map<string, { olds: number; news: number; at: number }>()
  for (let i = a; i < b; i++) {
    const seen = count.get(old[i] ?? '')
    if (seen) seen.olds++
    else count.set(old[i] ?? '', { olds: 1, news: 0, at: i })
  }
  for (let i = c; i < d; i++) {
    const seen = count.get(now[i] ?? '')
    if (seen) seen.news++
  }
  for (let i = c; i < d; i++) {
    const seen = count.get(now[i] ?? '')
    if (seen?.olds === 1 && seen.news === 1) return [seen.at, i]
  }
  return undefined
}

/** Hunks whose contexts touch are told together. */
function grouped(hunks: readonly Hunk[]): Hunk[][] {
  const groups: Hunk[][] = []
  for (const hunk of hunks) {
    const last = groups.at(-1)
    const end = last?.at(-1)?.before[1]
    if (last && end !== undefined && hunk.before[0] - end <= CONTEXT * 2) last.push(hunk)
    else groups.push([hunk])
  }
  return groups
}

function written(group: readonly Hunk[], old: readonly string[], now: readonly string[]): string[] {
  const first = group[0] as Hunk
  const last = group.at(-1) as Hunk
  const lead = Math.min(CONTEXT, first.before[0])
  const trail = Math.min(CONTEXT, old.length - last.before[1])
  const [from, to] = [first.before[0] - lead, last.before[1] + trail]
  const [fromNow, toNow] = [first.after[0] - lead, last.after[1] + trail]
  const lines = [`@@ -${range(from, to)} +${range(fromNow, toNow)} @@\n`]
  let at = from
  for (const { before, after } of group) {
    lines.push(...old.slice(at, before[0]).map((line) => ` ${line}`))
    lines.push(...old.slice(...before).map((line) => `-${line}`))
    lines.push(...now.slice(...after).map((line) => `+${line}`))
    at = before[1]
  }
  lines.push(...old.slice(at, to).map((line) => ` ${line}`))
  return lines
}

/** Where a hunk stands: first line (from 1; of none, the line before) and how many. */
function range(from: number, to: number): string {
  return `${to === from ? from : from + 1},${to - from}`
}
