/**
 * Draws Word files from source: paragraphs, tables, sections and the package around them. Everything here is spelled out —
 * no ids of chance, no dates — so that the same source gives the same bytes and a change of a template can be reviewed.
 */

import { FONT, PAPER } from '../../src/official/measures.ts'
import { writePackage } from '../../src/ooxml/package.ts'
import { readRich } from '../../src/ooxml/rich.ts'
import { runWith } from '../../src/ooxml/runs.ts'
import { element, writeXml, type XmlElement, type XmlNode } from '../../src/ooxml/xml.ts'
import { STYLES } from './styles.ts'

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** Millimetres in twips. */
export function mm(length: number): number {
  return Math.round((length * 1440) / 25.4)
}

/** An element of WordprocessingML with attributes of the same namespace. */
export function w(
  name: string,
  attrs: Record<string, string | number> = {},
  ...children: XmlNode[]
): XmlElement {
  const named = Object.fromEntries(
    Object.entries(attrs).map(([key, value]) => [key.includes(':') ? key : `w:${key}`, String(value)]),
  )
  return element(`w:${name}`, named, children)
}

/** A paragraph in a style; `**đậm**` and `*nghiêng*` in its text are marks. */
export function p(style: keyof typeof STYLES, text = '', extra: XmlElement[] = []): XmlElement {
  const runs = readRich(text).map((inline) => runWith(inline.text, undefined, inline))
  return w('p', {}, w('pPr', {}, w('pStyle', { val: STYLES[style].id }), ...extra), ...runs)
}

/** Page of a section in millimetres; `landscape` turns the sheet. */
export interface Page {
  landscape?: boolean
  top: number
  bottom: number
  left: number
  right: number
}

/** The properties of a section: page, page number in the head from the second page on, numbering from 1. */
export function section({ landscape = false, top, bottom, left, right }: Page): XmlElement {
  const [width, height] = landscape ? [PAPER.height, PAPER.width] : [PAPER.width, PAPER.height]
  const orient = landscape ? { orient: 'landscape' } : {}
  return w(
    'sectPr',
    {},
    w('headerReference', { type: 'default', 'r:id': 'rId3' }),
    w('type', { val: 'nextPage' }),
    w('pgSz', { w: mm(width), h: mm(height), ...orient }),
    w('pgMar', {
      top: mm(top),
      right: mm(right),
      bottom: mm(bottom),
      left: mm(left),
      header: mm(10),
      footer: mm(10),
      gutter: 0,
    }),
    w('pgNumType', { start: 1 }),
    w('titlePg'),
  )
}

/** Ends a section: a paragraph too low to be seen. */
export function sectionEnd(page: Page): XmlElement {
  return p('low', '', [section(page)])
}

export interface TableOptions {
  /** Widths of the columns, in millimetres. */
  widths: number[]
  /** Lines around the cells. */
  borders?: boolean
  /** Columns are fitted to their content when filled; otherwise they stay as drawn. */
  fit?: boolean
  /** Left and right margin of a cell, in millimetres. */
  padding?: number
}

export function table(
  { widths, borders = false, fit = false, padding = 1.5 }: TableOptions,
  rows: XmlElement[],
): XmlElement {
  const total = widths.reduce((sum, width) => sum + width, 0)
  const line = {
    val: borders ? 'single' : 'none',
    sz: borders ? 4 : 0,
    space: 0,
    color: borders ? '000000' : 'auto',
  }
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => w(side, line))
  return w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      w('tblW', { w: mm(total), type: 'dxa' }),
      w('jc', { val: 'center' }),
      w('tblBorders', {}, ...sides),
      w('tblLayout', { type: fit ? 'autofit' : 'fixed' }),
      w(
        'tblCellMar',
        {},
        w('left', { w: mm(padding), type: 'dxa' }),
        w('right', { w: mm(padding), type: 'dxa' }),
      ),
    ),
    w('tblGrid', {}, ...widths.map((width) => w('gridCol', { w: mm(width) }))),
    ...rows,
  )
}

/** A row that does not break over pages; a head row stands again on every page. */
export function row(cells: XmlElement[], { head = false }: { head?: boolean } = {}): XmlElement {
  const properties = [w('cantSplit'), ...(head ? [w('tblHeader')] : [])]
  return w('tr', {}, w('trPr', {}, ...properties), ...cells)
}

export interface CellOptions {
  width: number
  span?: number
  /** Merged with the cells below (`start`), or with the one above. */
  merge?: 'start' | 'go'
  middle?: boolean
}

export function cell({ width, span, merge, middle }: CellOptions, ...content: XmlElement[]): XmlElement {
  const properties = [
    w('tcW', { w: mm(width), type: 'dxa' }),
    ...(span ? [w('gridSpan', { val: span })] : []),
    ...(merge ? [w('vMerge', merge === 'start' ? { val: 'restart' } : {})] : []),
    ...(middle ? [w('vAlign', { val: 'center' })] : []),
  ]
  return w('tc', {}, w('tcPr', {}, ...properties), ...content)
}

/** More parts of a document: a chart with its relationships, a workbook. */
export interface ExtraPart {
  name: string
  data: string | Uint8Array
  contentType: string
  /** Its relationship from the main part, where it has one. */
  relation?: { id: string; type: string }
}

/** A whole Word file from the blocks of its body; the last of them is the last section. */
export function wordFile(body: XmlElement[], extras: ExtraPart[] = []): Uint8Array {
  const namespaces = {
    'xmlns:w': W,
    'xmlns:r': R,
    'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
    'xmlns:c': 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  }
  const document = element('w:document', namespaces, [w('body', {}, ...body)])
  const related = extras.filter(({ relation }) => relation !== undefined)
  const parts = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', writeXml(contentTypes(extras))],
    ['_rels/.rels', writeXml(relations([['rId1', 'officeDocument', 'word/document.xml']]))],
    ['word/document.xml', writeXml(document)],
    [
      'word/_rels/document.xml.rels',
      writeXml(
        relations([
          ['rId1', 'styles', 'styles.xml'],
          ['rId2', 'settings', 'settings.xml'],
          ['rId3', 'header', 'header1.xml'],
          ...related.map(({ name, relation }): [string, string, string] => [
            relation?.id ?? '',
            relation?.type ?? '',
            name.replace(/^word\//, ''),
          ]),
        ]),
      ),
    ],
    ['word/styles.xml', writeXml(styleSheet())],
    ['word/settings.xml', writeXml(settings())],
    ['word/header1.xml', writeXml(pageNumber())],
    ...extras.map(({ name, data }): [string, string | Uint8Array] => [name, data]),
  ])
  return writePackage(parts, '2020-03-05')
}

function contentTypes(extras: ExtraPart[]): XmlElement {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const overrides: [string, string][] = [
    ['word/document.xml', `${word}.document.main+xml`],
    ['word/styles.xml', `${word}.styles+xml`],
    ['word/settings.xml', `${word}.settings+xml`],
    ['word/header1.xml', `${word}.header+xml`],
    ...extras
      .filter(({ name }) => !name.endsWith('.rels'))
      .map(({ name, contentType }): [string, string] => [name, contentType]),
  ]
  return element('Types', { xmlns: `${PACKAGE}/content-types` }, [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...overrides.map(([name, ContentType]) => element('Override', { PartName: `/${name}`, ContentType })),
  ])
}

/** Relationships by id, last word of the type, and target. */
export function relations(list: [string, string, string][]): XmlElement {
  return element(
    'Relationships',
    { xmlns: `${PACKAGE}/relationships` },
    list.map(([Id, type, Target]) => element('Relationship', { Id, Type: `${R}/${type}`, Target })),
  )
}

function styleSheet(): XmlElement {
  const fonts = w('rFonts', { ascii: FONT, hAnsi: FONT, eastAsia: FONT, cs: FONT })
  const defaults = w(
    'docDefaults',
    {},
    w(
      'rPrDefault',
      {},
      w(
        'rPr',
        {},
        fonts,
        w('color', { val: '000000' }),
        w('sz', { val: 28 }),
        w('szCs', { val: 28 }),
        w('lang', { val: 'vi-VN', eastAsia: 'vi-VN', bidi: 'ar-SA' }),
      ),
    ),
    w('pPrDefault', {}, w('pPr', {}, w('spacing', { before: 0, after: 0, line: 240, lineRule: 'auto' }))),
  )
  const normal = w(
    'style',
    { type: 'paragraph', default: 1, styleId: 'Normal' },
    w('name', { val: 'Normal' }),
    w('qFormat'),
  )
  const plain = w(
    'style',
    { type: 'table', default: 1, styleId: 'TableNormal' },
    w('name', { val: 'Normal Table' }),
    w('uiPriority', { val: 99 }),
    w('semiHidden'),
    w('tblPr', {}, w('tblInd', { w: 0, type: 'dxa' })),
  )
  const own = Object.values(STYLES).map(({ id, name, paragraph, run }) =>
    w(
      'style',
      { type: 'paragraph', customStyle: 1, styleId: id },
      w('name', { val: name }),
      w('basedOn', { val: 'Normal' }),
      w('qFormat'),
      w('pPr', {}, ...paragraph),
      w('rPr', {}, ...run),
    ),
  )
  return element('w:styles', { 'xmlns:w': W }, [defaults, normal, plain, ...own])
}

function settings(): XmlElement {
  return element('w:settings', { 'xmlns:w': W }, [
    w('zoom', { percent: 100 }),
    w('defaultTabStop', { val: 720 }),
    w('characterSpacingControl', { val: 'doNotCompress' }),
    w(
      'compat',
      {},
      w('compatSetting', {
        name: 'compatibilityMode',
        uri: 'http://schemas.microsoft.com/office/word',
        val: 15,
      }),
    ),
    w('themeFontLang', { val: 'vi-VN' }),
  ])
}

function pageNumber(): XmlElement {
  const field = (type: string) => w('r', {}, w('fldChar', { fldCharType: type }))
  const code = w('r', {}, w('instrText', { 'xml:space': 'preserve' }, ' PAGE '))
  const paragraph = w(
    'p',
    {},
    w('pPr', {}, w('pStyle', { val: STYLES.pageNumber.id })),
    field('begin'),
    code,
    field('separate'),
    w('r', {}, w('t', {}, '2')),
    field('end'),
  )
  return element('w:hdr', { 'xmlns:w': W, 'xmlns:r': R }, [paragraph])
}
