import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { element, readXml, textOf, writeXml, type XmlElement } from '../../src/ooxml/xml.ts'

describe('readXml', () => {
  it.each([
    ['<a/>', { name: 'a', attrs: {}, children: [] }],
    [
      '\ufeff<?xml version="1.0"?>\n<!-- x --><a b="1 &amp; 2">c&lt;d<e/>&#7843;</a>\n',
      {
        name: 'a',
        attrs: { b: '1 & 2' },
        children: ['c<d', { name: 'e', attrs: {}, children: [] }, 'ả'],
      },
    ],
    ['<a><![CDATA[<b>&amp;]]></a>', { name: 'a', attrs: {}, children: ['<b>&amp;'] }],
    [
      "<w:t xml:space='preserve'> </w:t>",
      { name: 'w:t', attrs: { 'xml:space': 'preserve' }, children: [' '] },
    ],
  ])('reads %s', (text, root) => {
    expect(readXml(text)).toEqual({ root })
  })

  it.each([
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'dtd'],
    ['<a>&unknown;</a>', 'broken'],
    ['<a>&amp</a>', 'broken'],
    ['<a><b></a></b>', 'broken'],
    ['<a>', 'broken'],
    ['<a/><b/>', 'broken'],
    ['text', 'broken'],
    ['', 'broken'],
    ['<a b=1/>', 'broken'],
    ['<a b="1" b="2"/>', 'broken'],
    ['<a b="<"/>', 'broken'],
    ['<a>&#x110000;</a>', 'broken'],
    [`${'<a>'.repeat(600)}${'</a>'.repeat(600)}`, 'deep'],
  ])('refuses %s', (text, kind) => {
    expect(readXml(text).fault?.kind).toBe(kind)
  })

  it('never throws, whatever it is given', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '/',
      'a',
      '&',
      ';',
      '"',
      '=',
      '<!',
      '<?',
      '<!--',
      '-->',
      ']]>',
      ' ',
      'ả',
      '<a>',
      '</a>',
    )
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => void readXml(pieces.join(''))))
  })
})

describe('writeXml', () => {
  it('gives back what was read, with every character that XML can hold', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 })
    // Built level by level, so that no tree grows without end.
    const over = (children: fc.Arbitrary<XmlElement[]>): fc.Arbitrary<XmlElement> =>
      fc.record({
        name: fc.constantFrom('w:p', 'w:r', 'a'),
        attrs: fc.dictionary(fc.constantFrom('b', 'w:val', 'xml:space'), text),
        children,
      })
    const leaf = over(fc.constant([]))
    const branch = over(fc.array(leaf, { maxLength: 3 }))
    const tree = over(fc.array(branch, { maxLength: 3 }))
    fc.assert(
      fc.property(tree, text, (node, inside) => {
        const root = element('root', {}, [node, element('t', {}, [inside])])
        const written = writeXml(root)
        const again = readXml(written).root as XmlElement
        expect(writeXml(again)).toBe(written)
      }),
    )
  })

  it('leaves out what XML cannot hold', () => {
    const { root } = readXml(writeXml(element('a', {}, ['x\u0000\u0008y\ud800z'])))
    expect(root && textOf(root)).toBe('xyz')
  })
})
