/** Reads the body of a Word file, a header or a footer: paragraphs with their looks, tables with their cells. */
import type { WordBlock, WordCell, WordParagraph, WordRun, WordTable } from './word-model.ts'
import { type Styles, twips } from './word-styles.ts'
import { childOf, childrenOf, descendantsOf, isElement, type XmlElement } from './xml.ts'

/** Content controls, custom XML and accepted insertions are transparent; of alternatives, the first one counts. */
export function* flatten(parent: XmlElement): Generator<XmlElement> {
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

export class BodyReader {
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

/** Whether a property of its kind is on: present, and not switched off. */
export function has(properties: XmlElement | undefined, name: string): boolean {
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
