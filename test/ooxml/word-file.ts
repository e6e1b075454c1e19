import { partText, readPackage, writePackage } from '../../src/ooxml/package.ts'
import {
  descendantsOf,
  element,
  readXml,
  textOf,
  writeXml,
  type XmlElement,
  type XmlNode,
} from '../../src/ooxml/xml.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A paragraph of one run for each text given: as Word splits them. */
export function p(...runs: string[]): XmlElement {
  const texts = runs.map((text) => element('w:r', {}, [element('w:t', { 'xml:space': 'preserve' }, [text])]))
  return element('w:p', {}, texts)
}

/** A table of rows of cells; each cell is a text, or paragraphs. */
export function tbl(...rows: (string | XmlElement[])[][]): XmlElement {
  const cell = (content: string | XmlElement[]) =>
    element('w:tc', {}, [
      element('w:tcPr', {}, [element('w:tcW', { 'w:w': '2000', 'w:type': 'dxa' })]),
      ...(typeof content === 'string' ? [p(content)] : content),
    ])
  const columns = Math.max(...rows.map((row) => row.length))
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [element('w:tblLayout', { 'w:type': 'fixed' })]),
    element(
      'w:tblGrid',
      {},
      Array.from({ length: columns }, () => element('w:gridCol', { 'w:w': '2000' })),
    ),
    ...rows.map((row) => element('w:tr', {}, row.map(cell))),
  ])
}

/** The smallest Word file with a body. */
export function wordFile(body: XmlNode[], more: Record<string, string> = {}): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    element('Relationship', { Id: id, Type: `${OFFICE}/${type}`, Target: target })
  const relations = element('Relationships', {}, [relation('rId1', 'officeDocument', 'word/document.xml')])
  return writePackage(
    new Map([
      ['[Content_Types].xml', '<Types/>'],
      ['_rels/.rels', writeXml(relations)],
      ['word/document.xml', writeXml(element('w:document', { 'xmlns:w': W }, [element('w:body', {}, body)]))],
      ...Object.entries(more),
    ]),
    '2024-01-01',
  )
}

/** Root of a part of a Word file. */
export function partOf(docx: Uint8Array | undefined, name = 'word/document.xml'): XmlElement {
  const { parts } = readPackage(docx ?? new Uint8Array())
  const { root } = readXml((parts && partText(parts, name)) ?? '')
  if (!root) throw new Error(`no ${name}`)
  return root
}

/** The text of each paragraph of the body, tables and all; cells are in brackets for each row. */
export function linesOf(docx: Uint8Array | undefined): string[] {
  const lines: string[] = []
  const collect = (node: XmlElement) => {
    for (const child of node.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:p') lines.push(textOf(child))
      else if (child.name === 'w:tr') {
        const cells = child.children.filter(
          (it): it is XmlElement => typeof it === 'object' && it.name === 'w:tc',
        )
        lines.push(
          cells
            .map(
              (cell) =>
                `[${[...descendantsOf(cell)]
                  .filter(({ name }) => name === 'w:p')
                  .map(textOf)
                  .join('¶')}]`,
            )
            .join(''),
        )
      } else collect(child)
    }
  }
  collect(partOf(docx))
  return lines
}
