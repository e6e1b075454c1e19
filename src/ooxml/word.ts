/**
 * A Word file as a reader sees it: sections with their page, paragraphs with their looks, tables with their cells.
 * Comes in: the parts of a package. Goes out: a plain model; what the file lacks is absent, never invented.
 */

import { type Parts, partText } from './package.ts'
import { mainPart, relationsOf } from './relations.ts'
import { type ParagraphLook, type RunLook, readStyles, type Styles, twips } from './word-styles.ts'
import {
  childOf,
  childrenOf,
  descendantsOf,
  isElement,
  readXml,
  type XmlElement,
  type XmlFault,
} from './xml.ts'

export interface WordRun {
  text: string
  look: RunLook
}

export interface WordParagraph {
  kind: 'paragraph'
  /** Counted from 1 through the whole body, cells included: "đoạn 12". */
  number: number
  /** The text as read: runs joined, tabs and line breaks as `\t` and `\n`, hidden text left out. */
  text: string
  runs: WordRun[]
  look: ParagraphLook
  style: string | undefined
  /** How many lines or other shapes are drawn from here; `lines` are their widths in points. */
  shapes: { line: boolean; width: number }[]
  /** Word counts the paragraph by itself (automatic numbering or bullets). */
  numbered: boolean
  /** Where it stands when in a table: `table` counted from 1, row and column from 1. */
  cell?: { table: number; row: number; column: number }
}

export interface WordTable {
  kind: 'table'
  number: number
  /** `skip`: columns left free before the first cell. */
  rows: { header: boolean; cantSplit: boolean; skip: number; cells: WordCell[] }[]
  /** Whether any cell edge is drawn. */
  ruled: boolean
}

export interface WordCell {
  blocks: WordBlock[]
  /** Columns that it spans. */
  span: number
  /** Joined with the cells below it (`start`) or above it (`continue`). */
  merge?: 'start' | 'continue'
  width: number | undefined
}

export type WordBlock = WordParagraph | WordTable

/** Lengths in points. */
export interface WordSection {
  number: number
  width: number | undefined
  height: number | undefined
  margins: { top?: number; bottom?: number; left?: number; right?: number; header?: number }
  /** Page 1 of the section has a header of its own. */
  titlePage: boolean
  /** Page numbers start anew with this one. */
  pageStart: number | undefined
  headers: { type: string; blocks: WordBlock[]; pageField: boolean }[]
  footers: { type: string; blocks: WordBlock[]; pageField: boolean }[]
  blocks: WordBlock[]
}

export interface WordDocument {
  sections: WordSection[]
  /** Tracked changes or comments are still in it. */
  revisions: number
  comments: number
  macros: boolean
}

export type WordFault = { kind: 'no-document' } | { kind: 'xml'; part: string; fault: XmlFault }

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

/** Every paragraph of some blocks, those in cells included, in reading order. */
export function* paragraphsOf(blocks: readonly WordBlock[]): Generator<WordParagraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block
    else for (const { cells } of block.rows) for (const { blocks: inner } of cells) yield* paragraphsOf(inner)
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

/** Content controls, custom XML and accepted insertions are transparent; of alternatives, the first one counts. */
function* flatten(parent: XmlElement): Generator<XmlElement> {
  for (const child of childrenOf(parent)) {
    if (child.name === 'w:sdt') yield* flatten(childOf(child, 'w:sdtContent') ?? child)
    else if (child.name === 'mc:AlternateContent') yield* flatten(childOf(child, 'mc:Choice') ?? child)
    else if (
      ['w:customXml', 'w:smartTag', 'w:ins', 'w:moveTo', 'w:hyperlink', 'w:fldSimple'].includes(child.name)
    ) {
      yield* flatten(child)
    } else yield child
  }
}

class BodyReader {
  revisions = 0
  private paragraphs = 0
  private tables = 0

  constructor(private readonly styles: Styles) {}

  block(node: XmlElement, cell?: WordParagraph['cell']): WordBlock | undefined {
    if (node.name === 'w:p') return this.paragraph(node, cell)
    return node.name === 'w:tbl' ? this.table(node) : undefined
  }

  private paragraph(node: XmlElement, cell: WordParagraph['cell']): WordParagraph {
    const properties = childOf(node, 'w:pPr')
    const { look, run: plain, style } = this.styles.paragraph(properties)
    const runs: WordRun[] = []
    const shapes: WordParagraph['shapes'] = []
    const number = ++this.paragraphs
    this.revisions += childrenOf(node).filter(({ name }) => name === 'w:ins' || name === 'w:del').length
    for (const child of flatten(node)) {
      if (child.name !== 'w:r') continue
      const runLook = this.styles.run(childOf(child, 'w:rPr'), plain)
      const text = textOfRun(child)
      if (text !== '' && !runLook.hidden) runs.push({ text, look: runLook })
      shapes.push(...shapesOf(child))
    }
    return {
      kind: 'paragraph',
      number,
      text: runs.map((it) => it.text).join(''),
      runs,
      look,
      style,
      shapes,
      numbered: look.numId !== undefined && look.numId !== '0',
      ...(cell && { cell }),
    }
  }

  private table(node: XmlElement): WordTable {
    const number = ++this.tables
    const edges = childOf(childOf(node, 'w:tblPr'), 'w:tblBorders')
    const styled = childOf(childOf(node, 'w:tblPr'), 'w:tblStyle')?.attrs['w:val']
    const ruled = edges
      ? childrenOf(edges).some(({ attrs }) => !['nil', 'none'].includes(attrs['w:val'] ?? 'nil'))
      : styled !== undefined && !/normal/i.test(styled)
    const rows = [...flatten(node)]
      .filter(({ name }) => name === 'w:tr')
      .map((row, r) => {
        const properties = childOf(row, 'w:trPr')
        const cells = [...flatten(row)]
          .filter(({ name }) => name === 'w:tc')
          .map((cell, c) => this.cell(cell, { table: number, row: r + 1, column: c + 1 }))
        return {
          header: has(properties, 'w:tblHeader'),
          cantSplit: has(properties, 'w:cantSplit'),
          skip: Number(childOf(properties, 'w:gridBefore')?.attrs['w:val'] ?? 0),
          cells,
        }
      })
    return { kind: 'table', number, rows, ruled }
  }

  private cell(node: XmlElement, place: NonNullable<WordParagraph['cell']>): WordCell {
    const properties = childOf(node, 'w:tcPr')
    const blocks = [...flatten(node)].flatMap((child) => this.block(child, place) ?? [])
    const merge = childOf(properties, 'w:vMerge')
    return {
      blocks,
      span: Number(childOf(properties, 'w:gridSpan')?.attrs['w:val'] ?? 1),
      ...(merge && { merge: merge.attrs['w:val'] === 'restart' ? 'start' : 'continue' }),
      width: twips(childOf(properties, 'w:tcW')?.attrs['w:w']),
    }
  }
}

function has(properties: XmlElement | undefined, name: string): boolean {
  const value = childOf(properties, name)
  return value !== undefined && !['0', 'false', 'off'].includes(value.attrs['w:val'] ?? '1')
}

function textOfRun(run: XmlElement): string {
  let text = ''
  for (const { name, children, attrs } of childrenOf(run)) {
    if (name === 'w:t') text += children.filter((it) => !isElement(it)).join('')
    else if (name === 'w:tab') text += '\t'
    else if (name === 'w:noBreakHyphen') text += '-'
    else if (name === 'w:br' || name === 'w:cr') text += attrs['w:type'] === 'page' ? '\f' : '\n'
  }
  return text
}

/** Lines and shapes anchored in a run, DrawingML or the older VML. A line is a connector, or a shape next to no height. */
function shapesOf(run: XmlElement): WordParagraph['shapes'] {
  const shapes: WordParagraph['shapes'] = []
  for (const node of flatten(run)) {
    if (node.name === 'w:drawing') {
      const inside = [...descendantsOf(node)]
      const extent = inside.find(({ name }) => name === 'wp:extent')?.attrs
      const preset = inside.find(({ name }) => name === 'a:prstGeom')?.attrs.prst ?? ''
      const width = Number(extent?.cx ?? 0) / 12_700
      const flat = Number(extent?.cy ?? 1e9) <= 12_700 * 1.5
      shapes.push({
        line: preset === 'line' || preset === 'straightConnector1' || (flat && width > 0),
        width,
      })
    } else if (node.name === 'w:pict') {
      for (const shape of descendantsOf(node)) {
        if (shape.name === 'v:line') shapes.push({ line: true, width: vmlLength(shape.attrs) })
      }
    }
  }
  return shapes
}

function vmlLength({ from = '0,0', to = '0,0' }: Readonly<Record<string, string>>): number {
  const x = (text: string): number => twips(text.split(',')[0]?.replace(/^(-?[\d.]+)$/, '$1pt')) ?? 0
  return Math.abs(x(to) - x(from))
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
