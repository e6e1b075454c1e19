import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readPackage, writePackage } from '../../src/ooxml/package.ts'

const parts = new Map([
  ['word/document.xml', '<a/>'],
  ['[Content_Types].xml', '<Types/>'],
])

describe('writePackage', () => {
  it('gives the same bytes for the same parts and day, content types first', () => {
    const bytes = writePackage(parts, '2024-06-14')
    expect(writePackage(parts, '2024-06-14')).toEqual(bytes)
    expect([...(readPackage(bytes).parts?.keys() ?? [])]).toEqual([
      '[Content_Types].xml',
      'word/document.xml',
    ])
  })
})

describe('readPackage', () => {
  it.each([
    ['nothing', new Uint8Array(), 'empty'],
    ['a text', strToU8('không phải tệp Word'), 'not-zip'],
    ['an old .doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), 'ole'],
    ['a part outside', zipSync({ '../x': new Uint8Array(3) }), 'bad-name'],
    [
      'a part that stands twice',
      zipSync({ 'A.xml': new Uint8Array(3), 'a.xml': new Uint8Array(3) }),
      'bad-name',
    ],
    ['a bomb', zipSync({ 'a.xml': new Uint8Array(30 << 20) }), 'too-large'],
  ])('refuses %s', (_, bytes, fault) => {
    expect(readPackage(bytes).fault).toBe(fault)
  })

  it('refuses a part that is longer than the directory says', () => {
    const bytes = zipSync({ 'a.xml': strToU8('a'.repeat(5000)) })
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true)
    }
    expect(readPackage(bytes)).toEqual({ fault: 'broken' })
  })

  it('never throws on a damaged file', () => {
    const bytes = writePackage(parts, '2024-06-14')
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), fc.nat(bytes.length), (at, byte, length) => {
        const damaged = bytes.slice(0, length)
        damaged[at] = byte
        readPackage(damaged)
      }),
    )
  })
})
