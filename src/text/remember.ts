/** How many answers each of the two generations holds. */
const MOST = 4_000
/** Longer texts are not remembered: they are few, and would fill the memory. */
const LONGEST = 4_000

/**
 * A pure reader of texts that remembers its answers: many rules read the same text, and plans of other years and other
 * offices say much in the same words. Bounded: what was not asked for again in a generation is forgotten.
 *
 * @param read gives the same answer for the same text always; nobody may change an answer
 */
export function remembered<T extends NonNullable<unknown>>(read: (text: string) => T): (text: string) => T {
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (text) => {
    const known = young.get(text)
    if (known !== undefined) return known
    const answer = old.get(text) ?? read(text)
    if (text.length > LONGEST) return answer
    if (young.size >= MOST) {
      old = young
      young = new Map()
    }
    young.set(text, answer)
    return answer
  }
}
