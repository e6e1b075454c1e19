/**
 * A compiled template and data become XML. Comes in: the template of one part and the data of its shape. Goes out: the
 * filled part, and a problem for every value that is missing; with problems the XML is not to be used.
 */
import type { Problem } from '../finding.ts'
import { type TemplateArgs, templateProblem } from './faults.ts'
import type { Inline, Rich } from './rich.ts'
import { runWith } from './runs.ts'
import { ORDINAL_KEY, type Reference } from './scope.ts'
import type { Blank, TextValue } from './shape.ts'
import { fillGrid, mergeDown, setMergeKey } from './tables.ts'
import type { EachPart, IfPart, Part, Slot, ValuePart } from './template-tree.ts'
import { element, isElement, type XmlElement, type XmlNode } from './xml.ts'

/** Marks on paragraphs that the page layout draws as a ruled line: the length that was asked for. */
export const ruledParagraphs = new WeakMap<XmlElement, 'long' | 'short'>()

/** Where a value has a line break the paragraph ends and a like one begins. */
const BREAK: XmlElement = element('break')
const MAX_PROBLEMS = 100

interface Repetition {
  item: unknown
  index: number
  name: string
}

/** Fills one part. */
export function fillPart(
  template: Part,
  data: unknown,
): { root?: XmlElement; problems: Problem<TemplateArgs>[] } {
  const filler = new Filler(data)
  const out: XmlNode[] = []
  filler.fill([template], out)
  const root = out.find((node): node is XmlElement => isElement(node))
  return { ...(root && { root }), problems: filler.problems }
}

class Filler {
  readonly problems: Problem<TemplateArgs>[] = []
  private readonly frames = new Map<number, Repetition>()

  constructor(data: unknown) {
    this.frames.set(0, { item: data, index: 0, name: '' })
  }

  fill(parts: readonly Part[], out: XmlNode[]): void {
    for (const part of parts) {
      if (typeof part === 'string' || !('kind' in part)) out.push(part)
      else if (part.kind === 'value') this.fillValue(part, out)
      else if (part.kind === 'each') this.fillEach(part, out)
      else if (part.kind === 'if') this.fillIf(part, out)
      else this.fillSlot(part, out)
    }
  }

  private fillEach({ ref, frame, body }: EachPart, out: XmlNode[]): void {
    const items = this.lookUp(ref)
    if (!Array.isArray(items)) return
    items.forEach((item, index) => {
      this.frames.set(frame, { item, index, name: ref.name })
      this.fill(body, out)
    })
    this.frames.delete(frame)
  }

  private fillIf({ ref, negate, then, otherwise }: IfPart, out: XmlNode[]): void {
    this.fill(holds(this.lookUp(ref)) !== negate ? then : otherwise, out)
  }

  private fillSlot(slot: Slot, out: XmlNode[]): void {
    const children: XmlNode[] = []
    this.fill(slot.children, children)
    const filled: XmlElement = { name: slot.name, attrs: slot.attrs, children }
    if (slot.name === 'w:p') {
      const paragraphs = splitAtBreaks(filled)
      if (slot.rule) for (const paragraph of paragraphs) ruledParagraphs.set(paragraph, slot.rule)
      out.push(...paragraphs)
      return
    }
    if (slot.name === 'w:tc') {
      // A block that came out empty may leave a cell without the paragraph that a cell must end with.
      if (!isElement(children.at(-1), 'w:p')) children.push(element('w:p'))
      if (slot.merge) setMergeKey(filled, plain(this.lookUp(slot.merge)))
    }
    if (slot.name === 'w:tr' && !children.some((child) => isElement(child, 'w:tc'))) return
    if (slot.name === 'w:tbl') {
      if (!children.some((child) => isElement(child, 'w:tr'))) return
      mergeDown(filled)
      if (slot.elastic) fillGrid(filled)
    }
    out.push(filled)
  }

  private fillValue({ ref, tag, upper, look, place }: ValuePart, out: XmlNode[]): void {
    const value = this.lookUp(ref)
    const optional = ref.shape.kind === 'text' && ref.shape.optional
    if (isMissing(value) || (!optional && plain(value).trim() === '' && !isBlank(value))) {
      const inside = [...this.frames.values()].slice(1).map(({ name, index }) => `${name} ${index + 1}`)
      if (this.problems.length < MAX_PROBLEMS) {
        const args = { ...place, tag, ...(inside.length > 0 && { inside: inside.join(', ') }) }
        this.problems.push(templateProblem('template-value-present', args))
      }
      return
    }
    for (const inline of inlinesOf(value as TextValue)) {
      const text = upper ? inline.text.toLocaleUpperCase('vi') : inline.text
      text.split(/\r?\n/).forEach((line, i) => {
        if (i > 0) out.push(BREAK)
        if (line !== '') out.push(runWith(line, look, inline))
      })
    }
  }

  private lookUp({ frame, keys }: Reference): unknown {
    const start = this.frames.get(frame)
    if (keys[0] === ORDINAL_KEY) return String((start?.index ?? 0) + 1)
    let value = start?.item
    for (const key of keys) value = isRecord(value) ? value[key] : undefined
    return value
  }
}

function splitAtBreaks(paragraph: XmlElement): XmlElement[] {
  if (!paragraph.children.includes(BREAK)) return [paragraph]
  const look = paragraph.children.filter((child) => isElement(child, 'w:pPr'))
  const rest = paragraph.children.filter((child) => !isElement(child, 'w:pPr'))
  const pieces: XmlNode[][] = [[]]
  for (const child of rest) {
    if (child === BREAK) pieces.push([])
    else pieces.at(-1)?.push(child)
  }
  // Only the last of them may end a section.
  const plainLook = look.map((it) =>
    isElement(it) ? { ...it, children: it.children.filter((child) => !isElement(child, 'w:sectPr')) } : it,
  )
  return pieces.map((piece, i) => ({
    ...paragraph,
    children: [...(i < pieces.length - 1 ? plainLook : look), ...piece],
  }))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isBlank(value: unknown): value is Blank {
  return isRecord(value) && value.kind === 'blank'
}

function isMissing(value: unknown): boolean {
  return !(typeof value === 'string' || Array.isArray(value) || isBlank(value))
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) ? (value as Rich).map(({ text }) => text).join('') : ''
}

/** Whether a condition on a value holds: there is something, or it is so. A count of nought is nothing. */
function holds(value: unknown): boolean {
  if (typeof value === 'string') return !/^\s*0*\s*$/.test(value)
  if (Array.isArray(value)) return value.length > 0
  return value !== undefined && value !== null && value !== false
}

function inlinesOf(value: TextValue): readonly Inline[] {
  if (typeof value === 'string') return [{ text: value }]
  // No-break spaces: neither Word nor a reader of the text folds them into one.
  return isBlank(value) ? [{ text: '\u00a0'.repeat(value.width) }] : (value as Rich)
}
