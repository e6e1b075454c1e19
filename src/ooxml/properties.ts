/** The order in which Word wants the properties of runs, paragraphs and cells; it repairs a file that has them otherwise. */
import { childrenOf, element, isElement, type XmlElement } from './xml.ts'

const names = (list: string) => list.split(/\s+/).map((name) => `w:${name}`)

/** @source ISO/IEC 29500-1, CT_RPr, CT_PPr, CT_TcPr, CT_TblPr */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:rPr': names(
    `rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
    webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
    eastAsianLayout specVanish oMath`,
  ),
  'w:pPr': names(
    `pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`,
  ),
  'w:tcPr': names(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  ),
  'w:tblPr': names(
    `tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd
    tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription`,
  ),
}

/** A property list (w:rPr, w:pPr, …) with properties added or replaced, each at its lawful place; the old one is kept. */
export function withProperties(list: XmlElement, added: readonly XmlElement[]): XmlElement {
  const replaced = new Set(added.map(({ name }) => name))
  const order = ORDER[list.name] ?? []
  const place = ({ name }: XmlElement) => (order.includes(name) ? order.indexOf(name) : order.length)
  const kept = childrenOf(list).filter(({ name }) => !replaced.has(name))
  return { ...list, children: [...kept, ...added].sort((a, b) => place(a) - place(b)) }
}

/** Sets properties of a paragraph, cell or table in place; property lists shared with others stay untouched. */
export function setProperties(owner: XmlElement, added: readonly XmlElement[]): void {
  const name = `${owner.name}Pr`
  const at = owner.children.findIndex((child) => isElement(child, name))
  const old = owner.children[at]
  const list = withProperties(isElement(old) ? old : element(name), added)
  owner.children = at < 0 ? [list, ...owner.children] : owner.children.with(at, list)
}
