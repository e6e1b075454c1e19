/**
 * What a written document says of itself: title, author and day, always the same for the same input; and a digest by which
 * the tool later knows whether anyone has changed the document by hand.
 */
import { strToU8 } from 'fflate'
import type { Day } from '../time/day.ts'
import { type Parts, partText, readPackage } from './package.ts'
import { mainPart } from './relations.ts'
import { childOf, childrenOf, element, readXml, textOf, writeXml, type XmlElement } from './xml.ts'

const CORE = 'docProps/core.xml'
const CUSTOM = 'docProps/custom.xml'
const DIGEST = 'reform-digest'
const RELATIONS = 'http://schemas.openxmlformats.org'

/** Sets title, author, dates and the digest of the main part. */
export function stampProperties(
  parts: Map<string, Uint8Array | string>,
  main: string,
  { title, author, day }: { title: string; author: string; day: Day },
): void {
  const time = `${day}T00:00:00Z`
  const date = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [time])
  const core = element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${RELATIONS}/package/2006/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      element('dc:title', {}, [title]),
      element('dc:creator', {}, [author]),
      element('cp:lastModifiedBy', {}, [author]),
      date('dcterms:created'),
      date('dcterms:modified'),
    ],
  )
  const custom = element(
    'Properties',
    {
      xmlns: `${RELATIONS}/officeDocument/2006/custom-properties`,
      'xmlns:vt': `${RELATIONS}/officeDocument/2006/docPropsVTypes`,
    },
    [
      element('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: '2', name: DIGEST }, [
        element('vt:lpwstr', {}, [digestOf(parts.get(main) ?? '')]),
      ]),
    ],
  )
  addPart(
    parts,
    CORE,
    core,
    `${RELATIONS}/package/2006/relationships/metadata/core-properties`,
    'application/vnd.openxmlformats-package.core-properties+xml',
  )
  addPart(
    parts,
    CUSTOM,
    custom,
    `${RELATIONS}/officeDocument/2006/relationships/custom-properties`,
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  )
}

/** Sets a part of the package itself, with its relationship and content type where they are not there yet. */
function addPart(
  parts: Map<string, Uint8Array | string>,
  name: string,
  root: XmlElement,
  type: string,
  contentType: string,
): void {
  parts.set(name, writeXml(root))
  update(parts, '_rels/.rels', (relations) => {
    if (childrenOf(relations).some(({ attrs }) => attrs.Target?.replace(/^\//, '') === name)) return
    const ids = new Set(childrenOf(relations).map(({ attrs }) => attrs.Id))
    let number = 1
    while (ids.has(`rId${number}`)) number++
    relations.children.push(element('Relationship', { Id: `rId${number}`, Type: type, Target: name }))
  })
  update(parts, '[Content_Types].xml', (types) => {
    if (childrenOf(types).some(({ attrs }) => attrs.PartName === `/${name}`)) return
    types.children.push(element('Override', { PartName: `/${name}`, ContentType: contentType }))
  })
}

function update(
  parts: Map<string, Uint8Array | string>,
  name: string,
  change: (root: XmlElement) => void,
): void {
  const data = parts.get(name)
  const { root } = readXml(typeof data === 'string' ? data : new TextDecoder().decode(data))
  if (!root) return
  change(root)
  parts.set(name, writeXml(root))
}

/**
 * Who wrote a Word file last: `ours` as this tool wrote it, `changed` by a person since, `foreign` not by this tool at all
 * (or no Word file).
 */
export function whoWrote(docx: Uint8Array): 'ours' | 'changed' | 'foreign' {
  const { parts } = readPackage(docx)
  const main = parts && mainPart(parts)
  const digest = parts && digestIn(parts)
  if (!parts || main === undefined || digest === undefined) return 'foreign'
  return digest === digestOf(parts.get(main) ?? '') ? 'ours' : 'changed'
}

function digestIn(parts: Parts): string | undefined {
  const { root } = readXml(partText(parts, CUSTOM) ?? '')
  const property = childrenOf(root, 'property').find(({ attrs }) => attrs.name === DIGEST)
  const value = childOf(property, 'vt:lpwstr')
  return value && textOf(value)
}

/** FNV-1a over the bytes, twice with different seeds: tells a change by hand, not an enemy. */
function digestOf(data: Uint8Array | string): string {
  const bytes = typeof data === 'string' ? strToU8(data) : data
  return [0x811c9dc5, 0x01000193]
    .map((seed) => {
      let hash = seed
      for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193)
      return (hash >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
}
