/**
 * What can only be laid out once the text is known: tables that fit their columns to the content, and ruled lines as long
 * as the text above them. Comes in: a filled part and its styles. Changes the part in place.
 */
import { ruledParagraphs } from './fill.ts'
import { cellPadding, fitColumns, measureParagraph } from './fit.ts'
import type { Looks } from './looks.ts'
import { setProperties, withProperties } from './properties.ts'
import { spanOf } from './tables.ts'
import { wrapWidths } from './times.ts'
import { childOf, childrenOf, element, isElement, type XmlElement } from './xml.ts'

/** A4 with the margins of the decree, where a section does not say: 21 cm less 3 and 1,5. */
const USUAL_WIDTH = 9_354
/** Ruled lines are 1/3 to 1/2 of the text above them. */
const SHORT = 0.42

/** Lays out a filled part: `w:document`, or a header or footer (then `width` is that of its section). */
export function layOut(root: XmlElement, looks: Looks, width = USUAL_WIDTH): void {
  const body = childOf(root, 'w:body')
  if (!body) {
    layOutBlocks(root, width, looks)
    return
  }
  closeSections(body)
  let from = 0
  body.children.forEach((child, i) => {
    if (!isElement(child)) return
    const section = child.name === 'w:sectPr' ? child : childOf(childOf(child, 'w:pPr'), 'w:sectPr')
    if (!section) return
    layOutBlocks({ ...body, children: body.children.slice(from, i + 1) }, widthOf(section), looks)
    from = i + 1
  })
  if (from < body.children.length)
    layOutBlocks({ ...body, children: body.children.slice(from) }, width, looks)
}

/**
 * Where nothing is left after the last section break (an appendix that was not needed), the section before it is the
 * last: an empty page in the other direction would follow otherwise.
 */
function closeSections(body: XmlElement): void {
  const blocks = childrenOf(body)
  const last = blocks.at(-1)
  const before = blocks.at(-2)
  const look = childOf(before, 'w:pPr')
  const section = childOf(look, 'w:sectPr')
  if (last?.name !== 'w:sectPr' || !before || !look || !section) return
  const kept = { ...look, children: look.children.filter((child) => child !== section) }
  const paragraph = { ...before, children: before.children.map((child) => (child === look ? kept : child)) }
  body.children = [...blocks.slice(0, -2), paragraph, section]
}

function widthOf(section: XmlElement): number {
  const page = Number(childOf(section, 'w:pgSz')?.attrs['w:w'])
  const margins = childOf(section, 'w:pgMar')?.attrs
  const width =
    page - Number(margins?.['w:left']) - Number(margins?.['w:right']) - Number(margins?.['w:gutter'] ?? 0)
  return Number.isFinite(width) && width > 0 ? width : USUAL_WIDTH
}

function layOutBlocks(parent: XmlElement, width: number, looks: Looks): void {
  let above: XmlElement[] = []
  for (const child of childrenOf(parent)) {
    if (child.name === 'w:tbl') layOutTable(child, width, looks)
    else if (child.name === 'w:p') {
      const length = ruledParagraphs.get(child)
      if (length) drawRule(child, above, width, length, looks)
      // A text of several lines is several paragraphs in one look: the longest line of them counts.
      const sameLook = childOf(above.at(-1), 'w:pPr') === childOf(child, 'w:pPr')
      above = sameLook ? [...above, child] : [child]
      continue
    } else if (child.name === 'w:sdt') layOutBlocks(childOf(child, 'w:sdtContent') ?? child, width, looks)
    above = []
  }
}

function layOutTable(table: XmlElement, width: number, looks: Looks): void {
  const padding = cellPadding(table)
  const look = childOf(table, 'w:tblPr')
  const isFixed = childOf(look, 'w:tblLayout')?.attrs['w:type'] === 'fixed'
  const rows = childrenOf(table, 'w:tr')
  const hasHead = rows.some((row) => childOf(childOf(row, 'w:trPr'), 'w:tblHeader'))
  if (!isFixed && hasHead) {
    const asked = childOf(look, 'w:tblW')?.attrs
    const total = asked?.['w:type'] === 'dxa' ? Math.min(width, Number(asked['w:w'])) : width
    setWidths(table, fitColumns(table, total, padding, looks))
    return
  }
  const grid = childrenOf(childOf(table, 'w:tblGrid')).map(({ attrs }) => Number(attrs['w:w'] ?? 0))
  for (const row of rows) {
    let column = 0
    for (const cell of childrenOf(row, 'w:tc')) {
      const span = spanOf(cell)
      const own = grid.slice(column, column + span).reduce((sum, it) => sum + it, 0)
      const said = childOf(childOf(cell, 'w:tcPr'), 'w:tcW')?.attrs
      const cellWidth = said?.['w:type'] === 'dxa' ? Number(said['w:w']) : own
      layOutBlocks(cell, cellWidth - padding, looks)
      column += span
    }
  }
}

function setWidths(table: XmlElement, widths: readonly number[]): void {
  const total = widths.reduce((sum, width) => sum + width, 0)
  setProperties(table, [
    element('w:tblW', { 'w:w': String(total), 'w:type': 'dxa' }),
    element('w:tblLayout', { 'w:type': 'fixed' }),
  ])
  const columns = widths.map((width) => element('w:gridCol', { 'w:w': String(width) }))
  table.children = table.children.map((child) =>
    isElement(child, 'w:tblGrid') ? { ...child, children: columns } : child,
  )
  // Thousands of cells share the few property lists of the template: each is changed once.
  const known = new Map<XmlElement | undefined, Map<number, XmlElement>>()
  const propertiesFor = (old: XmlElement | undefined, width: number): XmlElement => {
    const byWidth = known.get(old) ?? new Map<number, XmlElement>()
    known.set(old, byWidth)
    const made = byWidth.get(width)
    if (made) return made
    const size = element('w:tcW', { 'w:w': String(width), 'w:type': 'dxa' })
    const list = withProperties(old ?? element('w:tcPr'), [size])
    byWidth.set(width, list)
    return list
  }
  for (const row of childrenOf(table, 'w:tr')) {
    let column = 0
    row.children = row.children.map((child) => {
      if (!isElement(child, 'w:tc')) return child
      const span = spanOf(child)
      const own = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0)
      column += span
      const old = childOf(child, 'w:tcPr')
      const rest = old ? child.children.slice(child.children.indexOf(old) + 1) : child.children
      // A cell without tags is shared by all its repetitions: it is copied, not changed.
      return { ...child, children: [propertiesFor(old, own), ...rest] }
    })
  }
}

/** Draws the ruled line as the upper border of its own, very low paragraph, indented to the lawful length. */
function drawRule(
  paragraph: XmlElement,
  above: readonly XmlElement[],
  width: number,
  length: 'long' | 'short',
  looks: Looks,
): void {
  const longest = Math.max(0, ...above.map((it) => longestLine(it, width, looks)))
  const drawn = Math.min(width, length === 'long' ? longest : longest * SHORT)
  const side = String(Math.max(0, Math.round((width - drawn) / 2)))
  const line = { 'w:val': 'single', 'w:sz': '6', 'w:space': '0', 'w:color': '000000' }
  setProperties(paragraph, [
    element('w:pBdr', {}, [element('w:top', line)]),
    element('w:ind', { 'w:left': side, 'w:right': side, 'w:firstLine': '0' }),
  ])
}

function longestLine(paragraph: XmlElement, width: number, looks: Looks): number {
  const { words, blank } = measureParagraph(paragraph, looks)
  return Math.max(0, ...wrapWidths(words, blank, width))
}
