/**
 * XML as a plain tree, for the parts of an Office file. Comes in: text of any origin, hostile too. Goes out: elements and
 * text, and back. Names keep their prefixes as written; comments and processing instructions are dropped; a DTD or an
 * entity of one's own is refused, so nothing is ever fetched or multiplied.
 */

/** Attributes by their written name, entities already resolved. */
export type XmlAttributes = Readonly<Record<string, string>>

/** An element; text children are plain strings with entities resolved. */
export interface XmlElement {
  name: string
  attrs: XmlAttributes
  children: XmlNode[]
}

export type XmlNode = XmlElement | string

/** Why a text is no XML that we read: `dtd` is refused on purpose, `deep` and `large` are bounds, the rest is broken. */
export interface XmlFault {
  kind: 'dtd' | 'deep' | 'large' | 'broken'
  /** 0-based offset in UTF-16 units. */
  offset: number
}

const MAX_DEPTH = 512
const MAX_NODES = 4_000_000
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const NAME = /[^\s/>=<"']+/y
const ATTRIBUTE = /\s+([^\s/>=<"']+)\s*=\s*("[^"<]*"|'[^'<]*')/y
const TAG_END = /\s*(\/?)>/y

/** Reads a whole XML document. Never throws: broken text gives a fault with its offset. */
export function readXml(
  text: string,
): { root: XmlElement; fault?: undefined } | { root?: undefined; fault: XmlFault } {
  const top: XmlElement = { name: '', attrs: {}, children: [] }
  const open: XmlElement[] = [top]
  let nodes = 0
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  const fault = (kind: XmlFault['kind'], offset = at) => ({ fault: { kind, offset } })

  while (at < text.length) {
    const parent = open.at(-1) as XmlElement
    if (++nodes > MAX_NODES) return fault('large')
    if (text[at] !== '<') {
      const end = text.indexOf('<', at)
      const raw = text.slice(at, end < 0 ? text.length : end)
      const value = resolveEntities(raw)
      if (value === undefined) return fault('broken')
      if (open.length > 1) parent.children.push(value)
      else if (value.trim() !== '') return fault('broken')
      at += raw.length
      continue
    }
    const next = text[at + 1]
    if (next === '?' || (next === '!' && text.startsWith('<!--', at))) {
      const close = next === '?' ? '?>' : '-->'
      const end = text.indexOf(close, at + 2)
      if (end < 0) return fault('broken')
      at = end + close.length
    } else if (next === '!') {
      if (!text.startsWith('<![CDATA[', at)) return fault('dtd')
      const end = text.indexOf(']]>', at)
      if (end < 0 || open.length === 1) return fault('broken')
      parent.children.push(text.slice(at + 9, end))
      at = end + 3
    } else if (next === '/') {
      const end = text.indexOf('>', at)
      if (end < 0 || text.slice(at + 2, end).trimEnd() !== parent.name || open.length === 1)
        return fault('broken')
      open.pop()
      at = end + 1
    } else {
      const start = readStartTag(text, at)
      if (!start) return fault('broken')
      parent.children.push(start.element)
      if (!start.empty) {
        if (open.push(start.element) > MAX_DEPTH) return fault('deep')
      }
      at = start.end
    }
  }
  const roots = top.children.filter((child) => typeof child !== 'string')
  const root = roots[0]
  if (open.length > 1 || roots.length !== 1 || root === undefined) return fault('broken', text.length)
  return { root }
}

function readStartTag(
  text: string,
  at: number,
): { element: XmlElement; empty: boolean; end: number } | undefined {
  NAME.lastIndex = at + 1
  const name = NAME.exec(text)?.[0]
  if (name === undefined) return undefined
  let end = NAME.lastIndex
  const attrs: Record<string, string> = {}
  for (;;) {
    ATTRIBUTE.lastIndex = end
    const match = ATTRIBUTE.exec(text)
    if (!match) break
    const [, key = '', quoted = ''] = match
    const value = resolveEntities(quoted.slice(1, -1))
    if (value === undefined || key in attrs || key === '__proto__') return undefined
    attrs[key] = value
    end = ATTRIBUTE.lastIndex
  }
  TAG_END.lastIndex = end
  const close = TAG_END.exec(text)
  if (!close) return undefined
  return { element: { name, attrs, children: [] }, empty: close[1] === '/', end: TAG_END.lastIndex }
}

function resolveEntities(raw: string): string | undefined {
  if (!raw.includes('&')) return raw
  let known = true
  const text = raw.replace(/&([^;&\s]{0,10});?/g, (whole, name: string) => {
    const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name)
    const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : Number.NaN
    const value = code ? (point <= 0x10ffff ? String.fromCodePoint(point) : undefined) : ENTITIES[name]
    if (value === undefined || !whole.endsWith(';')) known = false
    return value ?? ''
  })
  return known ? text : undefined
}

/** What no XML 1.0 document may hold, however it is escaped. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const SPECIAL = /[&<>\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

/** Text ready to stand between tags; characters that XML cannot hold are left out. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text
  return text.replace(FORBIDDEN, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function escapeAttribute(text: string): string {
  if (!SPECIAL.test(text) && !/["\t\n\r]/.test(text)) return text
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#9;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
}

/** Writes a whole document with its declaration. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeNode(root, new Map())}`
}

/** @param shared what property lists came out as: a filled table has the same few lists thousands of times */
function writeNode(node: XmlNode, shared: Map<XmlElement, string>): string {
  if (typeof node === 'string') return escapeText(node)
  const isShared = node.name.endsWith('Pr')
  const known = isShared ? shared.get(node) : undefined
  if (known !== undefined) return known
  let text = `<${node.name}`
  for (const key in node.attrs) text += ` ${key}="${escapeAttribute(node.attrs[key] ?? '')}"`
  if (node.children.every((child) => child === '')) text += '/>'
  else {
    text += '>'
    for (const child of node.children) text += writeNode(child, shared)
    text += `</${node.name}>`
  }
  if (isShared) shared.set(node, text)
  return text
}

/** Builds an element. */
export function element(name: string, attrs: XmlAttributes = {}, children: XmlNode[] = []): XmlElement {
  return { name, attrs, children }
}

/** Whether a node is an element, of the name if one is given. */
export function isElement(node: XmlNode | undefined, name?: string): node is XmlElement {
  return typeof node === 'object' && (name === undefined || node.name === name)
}

/** The first child element of a name. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((child): child is XmlElement => isElement(child, name))
}

/** All child elements, of a name if one is given. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  return parent?.children.filter((child): child is XmlElement => isElement(child, name)) ?? []
}

/** Every element below (not `root` itself), in document order. */
export function* descendantsOf(root: XmlElement): Generator<XmlElement> {
  for (const child of root.children) {
    if (typeof child === 'string') continue
    yield child
    yield* descendantsOf(child)
  }
}

/** All text below, joined. */
export function textOf(node: XmlNode): string {
  if (typeof node === 'string') return node
  let text = ''
  for (const child of node.children) text += textOf(child)
  return text
}
