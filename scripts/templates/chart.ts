import { FONT } from '../../src/official/measures.ts'
import { workbookOf } from '../../src/ooxml/workbook.ts'
import { element, writeXml, type XmlElement, type XmlNode } from '../../src/ooxml/xml.ts'
import { type ExtraPart, mm, p, R, relations, w } from './word.ts'

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
/** Dark to light, so that the bars are told apart on a black-and-white printer too. */
const COLOURS = ['2E75B6', '9DC3E6', 'D9D9D9', 'C00000']

const c = (name: string, attrs: Record<string, string> = {}, ...children: XmlNode[]) =>
  element(`c:${name}`, attrs, children)
const a = (name: string, attrs: Record<string, string> = {}, ...children: XmlNode[]) =>
  element(`a:${name}`, attrs, children)
const val = (name: string, value: string | number) => c(name, { val: String(value) })

/** A paragraph with a native chart whose data are filled from the tag in its alternative text. Lengths in millimetres. */
export function chartParagraph(tag: string, width: number, height: number): XmlElement {
  const extent = { cx: String(mm(width) * 635), cy: String(mm(height) * 635) }
  const inline = element('wp:inline', { distT: '0', distB: '0', distL: '0', distR: '0' }, [
    element('wp:extent', extent),
    element('wp:effectExtent', { l: '0', t: '0', r: '0', b: '0' }),
    element('wp:docPr', { id: '1', name: 'Biểu đồ 1', descr: tag }),
    element('wp:cNvGraphicFramePr'),
    a('graphic', {}, a('graphicData', { uri: C }, c('chart', { 'r:id': 'rId10' }))),
  ])
  const paragraph = p('chart')
  paragraph.children.push(w('r', {}, w('drawing', {}, inline)))
  return paragraph
}

/** The parts of a chart of stacked horizontal bars, with the workbook behind it. Figures are placeholders until filled. */
export function chartParts(): ExtraPart[] {
  const namespaces = { 'xmlns:c': C, 'xmlns:a': A, 'xmlns:r': R }
  const chart = element('c:chartSpace', namespaces, [
    val('date1904', 0),
    val('roundedCorners', 0),
    c(
      'chart',
      {},
      val('autoTitleDeleted', 1),
      c('plotArea', {}, c('layout'), bars(), categoryAxis(), valueAxis()),
      c('legend', {}, val('legendPos', 'b'), val('overlay', 0), text(1000)),
      val('plotVisOnly', 1),
      val('dispBlanksAs', 'gap'),
    ),
    c('spPr', {}, a('noFill'), a('ln', {}, a('noFill'))),
    text(1000),
    c('externalData', { 'r:id': 'rId1' }, val('autoUpdate', 0)),
  ])
  const workbook = workbookOf([
    ['', ...COLOURS.map((_, i) => `Loại ${i + 1}`)],
    ['Đơn vị', ...COLOURS.map(() => 1)],
  ])
  return [
    {
      name: 'word/charts/chart1.xml',
      data: writeXml(chart),
      contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
      relation: { id: 'rId10', type: 'chart' },
    },
    {
      name: 'word/charts/_rels/chart1.xml.rels',
      data: writeXml(relations([['rId1', 'package', '../embeddings/chart1.xlsx']])),
      contentType: '',
    },
    {
      name: 'word/embeddings/chart1.xlsx',
      data: workbook,
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  ]
}

function bars(): XmlElement {
  const series = COLOURS.map((colour, i) =>
    c(
      'ser',
      {},
      val('idx', i),
      val('order', i),
      c('spPr', {}, a('solidFill', {}, a('srgbClr', { val: colour }))),
      val('invertIfNegative', 0),
      labels(i === 0 || i === 3 ? 'FFFFFF' : '000000'),
    ),
  )
  return c(
    'barChart',
    {},
    val('barDir', 'bar'),
    val('grouping', 'stacked'),
    val('varyColors', 0),
    ...series,
    val('gapWidth', 60),
    val('overlap', 100),
    val('axId', 111),
    val('axId', 112),
  )
}

/** Figures in the bars; a nought is not worth a figure. */
function labels(colour: string): XmlElement {
  return c(
    'dLbls',
    {},
    c('numFmt', { formatCode: '0;;', sourceLinked: '0' }),
    c('spPr', {}, a('noFill')),
    text(1000, colour),
    val('showLegendKey', 0),
    val('showVal', 1),
    val('showCatName', 0),
    val('showSerName', 0),
    val('showPercent', 0),
    val('showBubbleSize', 0),
  )
}

function categoryAxis(): XmlElement {
  return c(
    'catAx',
    {},
    val('axId', 111),
    c('scaling', {}, val('orientation', 'maxMin')),
    val('delete', 0),
    val('axPos', 'l'),
    c('numFmt', { formatCode: 'General', sourceLinked: '0' }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'low'),
    line('808080'),
    text(1000),
    val('crossAx', 112),
    val('crosses', 'autoZero'),
    val('auto', 1),
    val('lblAlgn', 'ctr'),
    val('lblOffset', 100),
    val('noMultiLvlLbl', 1),
  )
}

function valueAxis(): XmlElement {
  return c(
    'valAx',
    {},
    val('axId', 112),
    c('scaling', {}, val('orientation', 'minMax'), val('min', 0)),
    val('delete', 0),
    val('axPos', 't'),
    c('majorGridlines', {}, line('D9D9D9')),
    c('numFmt', { formatCode: '0', sourceLinked: '0' }),
    val('majorTickMark', 'none'),
    val('minorTickMark', 'none'),
    val('tickLblPos', 'high'),
    line('D9D9D9'),
    text(1000),
    val('crossAx', 111),
    val('crosses', 'autoZero'),
    val('crossBetween', 'between'),
  )
}

function line(colour: string): XmlElement {
  return c('spPr', {}, a('ln', { w: '6350' }, a('solidFill', {}, a('srgbClr', { val: colour }))))
}

function text(size: number, colour = '000000'): XmlElement {
  const look = a(
    'defRPr',
    { sz: String(size), b: '0' },
    a('solidFill', {}, a('srgbClr', { val: colour })),
    a('latin', { typeface: FONT }),
    a('cs', { typeface: FONT }),
  )
  return c(
    'txPr',
    {},
    a('bodyPr'),
    a('lstStyle'),
    a('p', {}, a('pPr', {}, look), a('endParaRPr', { lang: 'vi-VN' })),
  )
}
