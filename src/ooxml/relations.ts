import { type Parts, partText } from './package.ts'
import { childrenOf, readXml } from './xml.ts'

/** One relationship of a part: what kind of thing, and the name of the part that it is. */
export interface Relation {
  id: string
  /** The last word of the relationship's type: `header`, `chart`, `package`, `styles`. */
  type: string
  /** Name of the part, or the address where `external`. */
  target: string
  external: boolean
}

/** The relationships of a part (of the package itself for ''), in order; none where the list is missing or broken. */
export function relationsOf(parts: Parts, part: string): Relation[] {
  const xml = partText(parts, relationsPart(part))
  const root = xml === undefined ? undefined : readXml(xml).root
  return childrenOf(root, 'Relationship').map(({ attrs }) => {
    const external = attrs.TargetMode === 'External'
    const target = attrs.Target ?? ''
    return {
      id: attrs.Id ?? '',
      type: (attrs.Type ?? '').split('/').at(-1) ?? '',
      target: external ? target : resolveTarget(part, target),
      external,
    }
  })
}

/** Name of the part that holds the relationships of a part. */
export function relationsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

function resolveTarget(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** The main part of a Word file (`word/document.xml` in all but odd ones). */
export function mainPart(parts: Parts): string | undefined {
  return relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target
}
