import { SPREADSHEET } from './workbook.ts'
import { element as el, type XmlElement } from './xml.ts'

/** How a cell looks: Times New Roman, at the top, wrapped, unless said otherwise. */
export interface SheetLook {
  bold?: true
  italic?: true
  /** In points; 12 unless told. */
  size?: number
  align?: 'left' | 'center' | 'right'
  middle?: true
  /** Thin lines around. */
  border?: true
  /** Shown as dd/mm/yyyy. */
  date?: true
  /** How a number is shown: a count with its thousands set apart, a share as a percentage with two decimals. */
  number?: 'count' | 'percent'
  /** Can be changed in a locked sheet. */
  open?: true
  /** Six hexadecimal figures, `FFF2CC`. */
  fill?: string
}

/** The looks of one workbook: each gets its number when first seen, and the styles part holds them all. */
export function looksOf(): { idOf(look: SheetLook): number; styles(): XmlElement } {
  const fonts = listed([fontOf({})])
  const fills = listed([fillOf('none'), fillOf('gray125')])
  const borders = listed([borderOf(false)])
  const formats = listed([formatOf({}, 0, 0, 0)])
  return {
    idOf: (look) =>
      formats.idOf(
        formatOf(
          look,
          fonts.idOf(fontOf(look)),
          look.fill === undefined ? 0 : fills.idOf(fillOf('solid', look.fill)),
          borders.idOf(borderOf(look.border ?? false)),
        ),
      ),
    styles: () =>
      el('styleSheet', { xmlns: SPREADSHEET }, [
        el('numFmts', { count: '1' }, [el('numFmt', { numFmtId: '164', formatCode: 'dd/mm/yyyy' })]),
        fonts.element('fonts'),
        fills.element('fills'),
        borders.element('borders'),
        el('cellStyleXfs', { count: '1' }, [
          el('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' }),
        ]),
        formats.element('cellXfs'),
        el('cellStyles', { count: '1' }, [el('cellStyle', { name: 'Normal', xfId: '0', builtinId: '0' })]),
      ]),
  }
}

function listed(first: readonly XmlElement[]) {
  const items = [...first]
  const keys = items.map((it) => JSON.stringify(it))
  return {
    idOf(item: XmlElement): number {
      const key = JSON.stringify(item)
      const at = keys.indexOf(key)
      if (at >= 0) return at
      keys.push(key)
      return items.push(item) - 1
    },
    element: (name: string) => el(name, { count: String(items.length) }, items),
  }
}

function fontOf({ bold, italic, size = 12 }: SheetLook): XmlElement {
  return el('font', {}, [
    ...(bold ? [el('b')] : []),
    ...(italic ? [el('i')] : []),
    el('sz', { val: String(size) }),
    el('name', { val: 'Times New Roman' }),
    el('family', { val: '1' }),
  ])
}

function fillOf(patternType: string, color?: string): XmlElement {
  const inner =
    color === undefined ? [] : [el('fgColor', { rgb: `FF${color}` }), el('bgColor', { indexed: '64' })]
  return el('fill', {}, [el('patternFill', { patternType }, inner)])
}

function borderOf(lines: boolean): XmlElement {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    lines ? el(side, { style: 'thin' }, [el('color', { auto: '1' })]) : el(side),
  )
  return el('border', {}, [...sides, el('diagonal')])
}

/** Formats that every program has and shows with the marks of its own country: `1.270` and `58,33%` in Vietnam. */
const NUMBER_FORMATS = { count: '3', percent: '10' } as const

function formatOf(look: SheetLook, font: number, fill: number, border: number): XmlElement {
  const alignment = el('alignment', {
    horizontal: look.align ?? 'left',
    vertical: look.middle ? 'center' : 'top',
    wrapText: '1',
  })
  return el(
    'xf',
    {
      numFmtId: look.date ? '164' : look.number ? NUMBER_FORMATS[look.number] : '0',
      fontId: String(font),
      fillId: String(fill),
      borderId: String(border),
      xfId: '0',
      applyNumberFormat: '1',
      applyFont: '1',
      applyFill: '1',
      applyBorder: '1',
      applyAlignment: '1',
      applyProtection: '1',
    },
    [alignment, el('protection', { locked: look.open ? '0' : '1' })],
  )
}
