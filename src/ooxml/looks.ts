/** How runs look once styles are resolved: what the page layout must know to measure text. */
import { toggle } from './runs.ts'
import type { TypeFace } from './times.ts'
import { childOf, childrenOf, textOf, type XmlElement } from './xml.ts'

/** The face of a run in its paragraph. */
export type Looks = (paragraph: XmlElement, run: XmlElement) => TypeFace

/** Reads the style sheet (root of styles.xml, may be missing) into a function that tells how a run looks. */
export function looksOf(styles: XmlElement | undefined): Looks {
  const byId = new Map(childrenOf(styles, 'w:style').map((style) => [style.attrs['w:styleId'] ?? '', style]))
  const defaults = childOf(childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')
  const normal = [...byId].find(
    ([, { attrs }]) => attrs['w:default'] === '1' && attrs['w:type'] === 'paragraph',
  )?.[0]
  const chains = new Map<string, readonly (XmlElement | undefined)[]>()
  const chainOf = (id: string | undefined): readonly (XmlElement | undefined)[] => {
    const known = chains.get(id ?? '')
    if (known) return known
    const chain: (XmlElement | undefined)[] = []
    const seen = new Set<string>()
    for (let at = id; at !== undefined && !seen.has(at); ) {
      seen.add(at)
      const style = byId.get(at)
      chain.push(childOf(style, 'w:rPr'))
      at = childOf(style, 'w:basedOn')?.attrs['w:val']
    }
    chains.set(id ?? '', chain)
    return chain
  }
  return (paragraph, run) => {
    const style = childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attrs['w:val'] ?? normal
    const look = childOf(run, 'w:rPr')
    const layers = [look, ...chainOf(childOf(look, 'w:rStyle')?.attrs['w:val']), ...chainOf(style), defaults]
    const first = <T>(read: (layer: XmlElement | undefined) => T | undefined): T | undefined => {
      for (const layer of layers) {
        const value = layer && read(layer)
        if (value !== undefined) return value
      }
      return undefined
    }
    return {
      size: Number(first((layer) => childOf(layer, 'w:sz')?.attrs['w:val']) ?? 20) / 2,
      bold: first((layer) => toggle(layer, 'w:b')) ?? false,
      italic: first((layer) => toggle(layer, 'w:i')) ?? false,
    }
  }
}

/** The words of a paragraph with their faces, for measuring; runs inside links and the like count too. */
export function piecesOf(paragraph: XmlElement, looks: Looks): { text: string; face: TypeFace }[] {
  const pieces: { text: string; face: TypeFace }[] = []
  const collect = (node: XmlElement) => {
    for (const child of childrenOf(node)) {
      if (child.name === 'w:r') {
        const text = childrenOf(child, 'w:t').map(textOf).join('')
        if (text !== '') pieces.push({ text, face: looks(paragraph, child) })
      } else if (/^w:(hyperlink|ins|smartTag|sdt|sdtContent|fldSimple)$/.test(child.name)) collect(child)
    }
  }
  collect(paragraph)
  return pieces
}
