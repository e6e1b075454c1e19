/** Which governance index, and which dimension of it, a group of tasks serves, by its title. */
import { dimensionNamed, editionsIn } from '../official/index-names.ts'
import { type GovernanceIndex, indices } from '../official/indices.ts'
import { foldKey } from '../text/fold.ts'
import { type Span, yearOf } from '../time/day.ts'

/** Two dimensions at least must be named: one heading alone may say the words by chance. */
const ENOUGH = 2

/**
 * Reads titles of groups. In a plan about one index the groups are its dimensions (`papi/5`); in one about several each
 * group is an index whole (`sipas`).
 *
 * @param plan the title of the plan
 * @param groups the titles of its groups
 */
export function indexIn(
  plan: string,
  groups: readonly string[],
  { start, end }: Span,
): (title: string | undefined) => string | undefined {
  const named = indicesIn(plan)
  const [index] = named
  if (named.length > 1) {
    return (title) => {
      const [own, ...others] = title === undefined ? [] : indicesIn(title).filter((it) => named.includes(it))
      return others.length === 0 ? own?.key : undefined
    }
  }
  if (!index) return () => undefined
  const dimensions = editionsIn(index, years(yearOf(start), yearOf(end))).at(-1)?.dimensions ?? []
  const found = groups.filter((it) => dimensionNamed(it, dimensions) !== undefined).length
  if (found < ENOUGH) return () => undefined
  return (title) => {
    const dimension = title === undefined ? undefined : dimensionNamed(title, dimensions)
    return dimension && `${index.key}/${dimension.number}`
  }
}

/** The indices that a text names, in full or by their short forms. */
function indicesIn(text: string): GovernanceIndex[] {
  const folded = foldKey(text)
  const tight = folded.replaceAll(' ', '')
  const words = new Set(folded.split(/[^\p{L}\d]+/u))
  return indices.filter(
    ({ spellings, name }) =>
      folded.includes(foldKey(name).replace(/ cấp tỉnh$/, '')) ||
      spellings.some((it) => (it.length > 5 ? tight.includes(it) : words.has(it))),
  )
}

function years(from: number, to: number): number[] {
  return Array.from({ length: Math.min(20, to - from + 1) }, (_, i) => from + i)
}
