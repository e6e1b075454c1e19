/** Which dimension of a governance index a group of tasks serves, by its title. */
import { dimensionNamed, editionsIn } from '../official/index-names.ts'
import { type GovernanceIndex, indices } from '../official/indices.ts'
import { foldKey } from '../text/fold.ts'
import { type Span, yearOf } from '../time/day.ts'

/**
 * Reads titles of groups for a plan about one index; a plan about none, or about several, gives nothing.
 *
 * @param texts the title of the plan and those of its groups
 */
export function indexIn(
  texts: readonly string[],
  { start, end }: Span,
): (title: string | undefined) => string | undefined {
  const folded = foldKey(texts[0] ?? '').replaceAll(' ', '')
  const named = indices.filter(({ spellings, name }) =>
    [...spellings, foldKey(name).replaceAll(' ', '')].some((it) => folded.includes(it)),
  )
  const [index] = named
  if (!index || named.length > 1) return () => undefined
  const dimensions = editionsIn(index, years(yearOf(start), yearOf(end))).at(-1)?.dimensions ?? []
  const found = texts.slice(1).filter((it) => dimensionNamed(it, dimensions)).length
  // One heading alone may say the words by chance.
  if (found < 2) return () => undefined
  return (title) => keyOf(index, title, dimensions)
}

function keyOf(
  { key }: GovernanceIndex,
  title: string | undefined,
  dimensions: Parameters<typeof dimensionNamed>[1],
): string | undefined {
  const dimension = title === undefined ? undefined : dimensionNamed(title, dimensions)
  return dimension && `${key}/${dimension.number}`
}

function years(from: number, to: number): number[] {
  return Array.from({ length: Math.min(20, to - from + 1) }, (_, i) => from + i)
}
