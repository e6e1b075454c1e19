/**
 * A Word file as a reader sees it: sections with their page, paragraphs with their looks, tables with their cells.
 * Comes in: the parts of a package. Goes out: a plain model; what the file lacks is absent, never invented.
 */

import { type Parts, partText } from './package.ts'
import { mainPart, relationsOf } from './relations.ts'
import { BodyReader, flatten, has } from './word-body.ts'
import type { WordBlock, WordDocument, WordFault, WordSection } from './word-model.ts'
import { readStyles, type Styles, twips } from './word-styles.ts'
import { childOf, childrenOf, descendantsOf, readXml, type XmlElement } from './xml.ts'

/** Reads the body of a Word file with everything that shapes it. Never throws. */
export function readWord(
  parts: Parts,
): { word: WordDocument; fault?: undefined } | { word?: undefined; fault: WordFault } {
  const main = mainPart(parts) ?? 'word/document.xml'
  const text = partText(parts, main)
  if (text === undefined) return { fault: { kind: 'no-document' } }
  const { root, fault } = readXml(text)
  if (fault) return { fault: { kind: 'xml', part: main, fault } }
  const body = childOf(root, 'w:body')
  if (!body) return { fault: { kind: 'no-document' } }
  const relations = relationsOf(parts, main)
  const partOf = (type: string): XmlElement | undefined => {
    const target = relations.find((it) => it.type === type)?.target
    return rootOf(parts, target)
  }
  const styles = readStyles(partOf('styles'), themeFontsOf(partOf('theme')))
  const reader = new BodyReader(styles)
  const stories = new Map(relations.map((it) => [it.id, it.target]))
  const sections: WordSection[] = []
  let blocks: WordBlock[] = []
  const close = (properties: XmlElement | undefined): void => {
    const story = (kind: string) =>
      storiesOf(properties, kind, (id) => rootOf(parts, stories.get(id)), styles)
    sections.push(
      sectionOf(
        properties,
        sections.length + 1,
        blocks,
        story('w:headerReference'),
        story('w:footerReference'),
      ),
    )
    inherit(sections)
    blocks = []
  }
  for (const child of flatten(body)) {
    if (child.name === 'w:sectPr') close(child)
    else {
      const block = reader.block(child)
      if (block) blocks.push(block)
      const inner = childOf(childOf(child, 'w:pPr'), 'w:sectPr')
      if (child.name === 'w:p' && inner) close(inner)
    }
  }
  if (blocks.length > 0 || sections.length === 0) close(undefined)
  return {
    word: {
      sections,
      revisions: reader.revisions,
      comments: childrenOf(partOf('comments'), 'w:comment').length,
      macros: [...parts.keys()].some((name) => /vbaProject\.bin$/i.test(name)),
    },
  }
}

function rootOf(parts: Parts, name: string | undefined): XmlElement | undefined {
  const text = name === undefined ? undefined : partText(parts, name)
  return text === undefined ? undefined : readXml(text).root
}

function themeFontsOf(theme: XmlElement | undefined): Record<string, string> {
  const fonts: Record<string, string> = {}
  if (!theme) return fonts
  for (const node of descendantsOf(theme)) {
    if (node.name !== 'a:majorFont' && node.name !== 'a:minorFont') continue
    const face = childOf(node, 'a:latin')?.attrs.typeface
    const kind = node.name === 'a:majorFont' ? 'major' : 'minor'
    if (face) for (const script of ['HAnsi', 'Ascii']) fonts[kind + script] = face
  }
  return fonts
}

function storiesOf(
  properties: XmlElement | undefined,
  kind: string,
  load: (id: string) => XmlElement | undefined,
  styles: Styles,
): WordSection['headers'] {
  return childrenOf(properties, kind).flatMap(({ attrs }) => {
    const root = load(attrs['r:id'] ?? '')
    if (!root) return []
    const reader = new BodyReader(styles)
    const blocks = [...flatten(root)].flatMap((child) => reader.block(child) ?? [])
    const codes = [...descendantsOf(root)].map(
      (node) => node.attrs['w:instr'] ?? (node.name === 'w:instrText' ? node.children.join('') : ''),
    )
    return [
      {
        type: attrs['w:type'] ?? 'default',
        blocks,
        pageField: codes.some((code) => /^\s*PAGE\b/i.test(code)),
      },
    ]
  })
}

function sectionOf(
  properties: XmlElement | undefined,
  number: number,
  blocks: WordBlock[],
  headers: WordSection['headers'],
  footers: WordSection['footers'],
): WordSection {
  const size = childOf(properties, 'w:pgSz')?.attrs
  const edges = childOf(properties, 'w:pgMar')?.attrs ?? {}
  const margins: WordSection['margins'] = {}
  for (const side of ['top', 'bottom', 'left', 'right', 'header'] as const) {
    const length = twips(edges[`w:${side}`])
    if (length !== undefined) margins[side] = length
  }
  const start = childOf(properties, 'w:pgNumType')?.attrs['w:start']
  return {
    number,
    width: twips(size?.['w:w']),
    height: twips(size?.['w:h']),
    margins,
    titlePage: has(properties, 'w:titlePg'),
    pageStart: start === undefined ? undefined : Number(start),
    headers,
    footers,
    blocks,
  }
}

/** A section without a header of a type takes the one before it. */
function inherit(sections: WordSection[]): void {
  const [before, last] = sections.slice(-2)
  if (!before || !last || sections.length < 2) return
  for (const story of ['headers', 'footers'] as const) {
    for (const old of before[story])
      if (!last[story].some(({ type }) => type === old.type)) last[story].push(old)
  }
}
