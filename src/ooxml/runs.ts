import { withProperties } from './properties.ts'
import type { Inline } from './rich.ts'
import { childOf, element, type XmlElement, type XmlNode } from './xml.ts'

/** A run of text in a look (w:rPr), with the marks of an inline stretch laid over it. Tabs become tabs. */
export function runWith(text: string, look: XmlElement | undefined, inline: Inline): XmlElement {
  const marked = inline.bold || inline.italic || inline.superscript ? withMarks(look, inline) : look
  const children: XmlNode[] = marked ? [marked] : []
  text.split('\t').forEach((piece, i) => {
    if (i > 0) children.push(element('w:tab'))
    if (piece !== '') children.push(element('w:t', { 'xml:space': 'preserve' }, [piece]))
  })
  return element('w:r', {}, children)
}

function withMarks(look: XmlElement | undefined, { bold, italic, superscript }: Inline): XmlElement {
  const added: XmlElement[] = []
  if (bold) added.push(element('w:b'))
  if (italic) added.push(element('w:i'))
  if (superscript) added.push(element('w:vertAlign', { 'w:val': 'superscript' }))
  return withProperties(look ?? element('w:rPr'), added)
}

/** Whether a toggle (w:b, w:i) is set in a look, said with or without a value; `undefined` where it says nothing. */
export function toggle(look: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(look, name)
  if (!found) return undefined
  return !['0', 'false', 'off'].includes(found.attrs['w:val'] ?? 'true')
}
