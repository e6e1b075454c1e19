/**
 * What a paragraph or a run of a Word file looks like in the end: document defaults, then the paragraph style with all it
 * is based on, then the character style, then what is set on the spot (ECMA-376, 17.7.2).
 */
import { childOf, childrenOf, type XmlElement } from './xml.ts'

/** How letters look; absent where nothing in the file says so. Sizes in points, colour as `RRGGBB` or `auto`. */
export interface RunLook {
  font?: string
  size?: number
  bold?: boolean
  italic?: boolean
  caps?: boolean
  underline?: boolean
  hidden?: boolean
  /** Above the line: VP^XT. */
  raised?: boolean
  color?: string
}

/** How a paragraph stands. Lengths in points; `line` as a multiple of single spacing, or `exact` points. */
export interface ParagraphLook {
  align?: 'left' | 'center' | 'right' | 'both'
  left?: number
  right?: number
  firstLine?: number
  before?: number
  after?: number
  line?: number
  exactLine?: number
  keepNext?: boolean
  pageBreakBefore?: boolean
  borders?: Set<string>
  outline?: number
  numId?: string
  level?: number
}

/** The styles of a file, ready to be asked. */
export interface Styles {
  /** Looks of a paragraph with these properties (`w:pPr`), and of a plain run in it. */
  paragraph(properties: XmlElement | undefined): {
    look: ParagraphLook
    run: RunLook
    style: string | undefined
  }
  /** Look of a run with these properties (`w:rPr`) inside a paragraph whose plain run looks like `base`. */
  run(properties: XmlElement | undefined, base: RunLook): RunLook
}

interface Style {
  paragraph: ParagraphLook
  run: RunLook
}

/** Reads `word/styles.xml`; without it, only what is set on the spot counts. `themeFonts` give names for theme references. */
export function readStyles(
  root: XmlElement | undefined,
  themeFonts: Readonly<Record<string, string>>,
): Styles {
  const defaults = childOf(root, 'w:docDefaults')
  const base: Style = {
    paragraph: paragraphLook(childOf(childOf(defaults, 'w:pPrDefault'), 'w:pPr')),
    run: runLook(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'), themeFonts),
  }
  const byId = new Map<string, XmlElement>()
  let normal: string | undefined
  for (const style of childrenOf(root, 'w:style')) {
    const id = style.attrs['w:styleId'] ?? ''
    byId.set(id, style)
    if (style.attrs['w:type'] === 'paragraph' && isOn(style.attrs['w:default'], false)) normal = id
  }
  const known = new Map<string, Style>()
  const resolve = (id: string | undefined, depth = 0): Style => {
    const style = id === undefined ? undefined : byId.get(id)
    if (id === undefined || !style || depth > 20) return { paragraph: {}, run: {} }
    const found = known.get(id)
    if (found) return found
    const parent = resolve(childOf(style, 'w:basedOn')?.attrs['w:val'], depth + 1)
    const own: Style = {
      paragraph: { ...parent.paragraph, ...paragraphLook(childOf(style, 'w:pPr')) },
      run: { ...parent.run, ...runLook(childOf(style, 'w:rPr'), themeFonts) },
    }
    known.set(id, own)
    return own
  }
  return {
    paragraph(properties) {
      const id = childOf(properties, 'w:pStyle')?.attrs['w:val'] ?? normal
      const style = resolve(id)
      return {
        look: { ...base.paragraph, ...style.paragraph, ...paragraphLook(properties) },
        run: { ...base.run, ...style.run },
        style: id,
      }
    },
    run(properties, plain) {
      const character = resolve(childOf(properties, 'w:rStyle')?.attrs['w:val'])
      return { ...plain, ...character.run, ...runLook(properties, themeFonts) }
    },
  }
}

function runLook(properties: XmlElement | undefined, themeFonts: Readonly<Record<string, string>>): RunLook {
  const look: RunLook = {}
  for (const { name, attrs } of childrenOf(properties)) {
    const value = attrs['w:val']
    if (name === 'w:rFonts') {
      const theme = themeFonts[attrs['w:asciiTheme'] ?? attrs['w:hAnsiTheme'] ?? '']
      const font = theme ?? attrs['w:ascii'] ?? attrs['w:hAnsi']
      if (font) look.font = font
    } else if (name === 'w:sz' && value) look.size = Number(value) / 2
    else if (name === 'w:b') look.bold = isOn(value)
    else if (name === 'w:i') look.italic = isOn(value)
    else if (name === 'w:caps') look.caps = isOn(value)
    else if (name === 'w:vanish') look.hidden = isOn(value)
    else if (name === 'w:vertAlign') look.raised = value === 'superscript'
    else if (name === 'w:u') look.underline = value !== undefined && value !== 'none'
    else if (name === 'w:color' && value)
      look.color = value.toUpperCase() === 'AUTO' ? 'auto' : value.toUpperCase()
  }
  return look
}

const ALIGN: Readonly<Record<string, NonNullable<ParagraphLook['align']>>> = {
  left: 'left',
  start: 'left',
  center: 'center',
  right: 'right',
  end: 'right',
  both: 'both',
  distribute: 'both',
}

function paragraphLook(properties: XmlElement | undefined): ParagraphLook {
  const look: ParagraphLook = {}
  for (const node of childrenOf(properties)) {
    const { name, attrs } = node
    const value = attrs['w:val']
    if (name === 'w:jc' && value) look.align = ALIGN[value] ?? 'left'
    else if (name === 'w:ind') indents(attrs, look)
    else if (name === 'w:spacing') spacing(attrs, look)
    else if (name === 'w:keepNext') look.keepNext = isOn(value)
    else if (name === 'w:pageBreakBefore') look.pageBreakBefore = isOn(value)
    else if (name === 'w:outlineLvl' && value) look.outline = Number(value)
    else if (name === 'w:pBdr') look.borders = drawnBorders(node)
    else if (name === 'w:numPr') {
      const id = childOf(node, 'w:numId')?.attrs['w:val']
      if (id !== undefined) look.numId = id
      look.level = Number(childOf(node, 'w:ilvl')?.attrs['w:val'] ?? 0)
    }
  }
  return look
}

function indents(attrs: Readonly<Record<string, string>>, look: ParagraphLook): void {
  const left = twips(attrs['w:left'] ?? attrs['w:start'])
  const right = twips(attrs['w:right'] ?? attrs['w:end'])
  const first = twips(attrs['w:firstLine'])
  const hanging = twips(attrs['w:hanging'])
  if (left !== undefined) look.left = left
  if (right !== undefined) look.right = right
  if (hanging !== undefined && hanging !== 0) look.firstLine = -hanging
  else if (first !== undefined) look.firstLine = first
}

function spacing(attrs: Readonly<Record<string, string>>, look: ParagraphLook): void {
  const before = isOn(attrs['w:beforeAutospacing'], false) ? 14 : twips(attrs['w:before'])
  const after = isOn(attrs['w:afterAutospacing'], false) ? 14 : twips(attrs['w:after'])
  if (before !== undefined) look.before = before
  if (after !== undefined) look.after = after
  const line = Number(attrs['w:line'])
  if (!(line > 0)) return
  const rule = attrs['w:lineRule'] ?? 'auto'
  if (rule === 'auto') look.line = line / 240
  else look.exactLine = line / 20
}

function drawnBorders(borders: XmlElement): Set<string> {
  const drawn = childrenOf(borders).filter(
    ({ attrs }) => !['nil', 'none', undefined].includes(attrs['w:val']),
  )
  return new Set(drawn.map(({ name }) => name.replace('w:', '')))
}

/** Points from twentieths of a point. */
export function twips(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const unit = /^(-?[\d.]+)(mm|cm|in|pt)?$/.exec(value)
  if (!unit) return undefined
  const factor = { mm: 72 / 25.4, cm: 720 / 25.4, in: 72, pt: 1 }[unit[2] ?? ''] ?? 1 / 20
  return Number(unit[1]) * factor
}

/** A Word switch: present without value is on. */
function isOn(value: string | undefined, bare = true): boolean {
  return value === undefined ? bare : !['0', 'false', 'off'].includes(value)
}
