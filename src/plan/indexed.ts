/** Which index the sections of a plan serve, told by their key or by their heading. */
import { dimensionNamed, editionsIn, type IndexRef, readIndex } from '../official/index-names.ts'
import { type Edition, indices } from '../official/indices.ts'
import { foldKey } from '../text/fold.ts'
import { yearOf } from '../time/day.ts'
import type { Plan, Section } from './types.ts'

/** A section with the index it serves. */
export interface IndexedSection extends IndexRef {
  section: Section
  /** Its own key says so; else the section above, the plan's title, or its heading does. */
  stated: boolean
}

/**
 * The sections that serve an index. Without a key of its own a section takes the index of the one above, and where the
 * plan's title names exactly one index, a heading that is one of its dimensions is taken as such.
 */
export function indexedSections(plan: Plan): readonly IndexedSection[] {
  const known = read.get(plan)
  if (known) return known
  const sections = readSections(plan)
  read.set(plan, sections)
  return sections
}

/** Several rules look at the same sections. */
const read = new WeakMap<Plan, readonly IndexedSection[]>()

function readSections(plan: Plan): IndexedSection[] {
  const title = foldKey(plan.document.title ?? '').replaceAll(' ', '')
  const named = indices.filter(({ key, spellings, name }) =>
    [...spellings.filter((it) => it.length > 3 || it === key), foldKey(name).replaceAll(' ', '')].some(
      (it) => !/^\d+$/.test(it) && title.includes(it),
    ),
  )
  const [only] = named
  const years = yearsOf(plan)
  const walk = (sections: readonly Section[], above?: IndexRef): IndexedSection[] =>
    sections.flatMap((section) => {
      const own = section.index === undefined ? undefined : readIndex(section.index)
      const index = own?.index ?? above?.index
      const dimensions = index ? (editionsIn(index, years).at(-1)?.dimensions ?? []) : []
      const number = own?.number ?? above?.number ?? dimensionNamed(section.title, dimensions)?.number
      const ref = index && { index, ...(number !== undefined && { number }) }
      const here = ref ? [{ ...ref, section, stated: own !== undefined }] : []
      return [...here, ...walk(section.sections, ref)]
    })
  return walk(plan.sections, named.length === 1 && only ? { index: only } : undefined)
}

/**
 * The years whose lists of dimensions a plan may rightly follow: those of its term, the year it was made in, and the
 * year before, whose results it answers to.
 */
export function yearsOf({ term, document }: Plan): number[] {
  const made = document.dateText === undefined ? undefined : yearOf(document.dateText)
  const first = Math.min(made ?? term.years[0] ?? 0, term.years[0] ?? 0)
  return [...new Set([made ?? first, (made ?? first) - 1, ...term.years])]
}

/** The latest list that holds for a plan, against which its headings are read. */
export function editionOf(plan: Plan, { index }: IndexRef): Edition | undefined {
  return editionsIn(index, yearsOf(plan)).at(-1)
}
