import { foldKey } from './fold.ts'

/**
 * The nearest of some known names to a wrong one, if it is near enough to be meant.
 *
 * @param wrong what was written
 * @param known the right names
 * @returns the nearest by edits (insert, drop, change, swap), at most a third of the longer name; else nothing
 */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const from = foldKey(wrong)
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of known) {
    const to = foldKey(name)
    const limit = Math.max(1, Math.floor(Math.max(from.length, to.length) / 3))
    const distance = editDistance(from, to, limit)
    if (distance <= limit && distance < least) {
      least = distance
      best = name
    }
  }
  return best
}

/** Edits (insert, drop, change, swap of neighbours) from `a` to `b`; anything above `limit` counts as `limit + 1`. */
export function editDistance(a: string, b: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      row.push(cost)
      least = Math.min(least, cost)
    }
    if (least > limit) return limit + 1
    before = last
    last = row
  }
  return last[b.length] ?? 0
}
