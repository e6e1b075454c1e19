import { element, textOf, type XmlElement } from './xml.ts'

/** Elements of a paragraph that hold runs: links, accepted insertions, content controls, fields. */
export const WRAPPERS = new Set([
  'w:hyperlink',
  'w:ins',
  'w:smartTag',
  'w:sdt',
  'w:sdtContent',
  'w:fldSimple',
  'w:customXml',
])

/** Word splits a tag over runs where it changed a letter or checked a word: each tag is put whole into its first run. */
export function joinSplitTags(paragraph: XmlElement): void {
  const texts: XmlElement[] = []
  const collect = (node: XmlElement) => {
    for (const child of node.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:t') texts.push(child)
      else if (child.name === 'w:r' || WRAPPERS.has(child.name)) collect(child)
    }
  }
  collect(paragraph)
  const owners = texts.flatMap((node, i) => Array.from({ length: textOf(node).length }, () => i))
  const whole = texts.map((node) => textOf(node)).join('')
  for (const { index, 0: tag } of whole.matchAll(/\{[^{}]*\}/g))
    owners.fill(owners[index] ?? 0, index, index + tag.length)
  texts.forEach((node, i) => {
    const from = owners.indexOf(i)
    node.children = [from < 0 ? '' : whole.slice(from, owners.lastIndexOf(i) + 1)]
  })
}

/** The text of a run, blanks kept. */
export function textElement(value: string): XmlElement {
  return element('w:t', { 'xml:space': 'preserve' }, [value])
}
