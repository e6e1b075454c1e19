import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldKey, foldMap } from '../../src/text/fold.ts'

describe('fold', () => {
  it.each([
    ['hoà bình', 'hòa bình'],
    ['uỷ ban', 'ủy ban'],
    ['quí', 'quý'],
    ['qúy', 'quý'],
    ['qúi', 'quý'],
    ['kì', 'kỳ'],
    ['KỲ HỌP', 'kỳ họp'],
    ['lý', 'lí'],
    ['thuỷ lợi', 'thủy lợi'],
    ['khoẻ', 'khỏe'],
    ['a\u00a0b\u2009c\td', 'a b c d'],
    ['3–6 — 7', '3-6 - 7'],
    ['“năm”', '"năm"'],
  ])('takes “%s” and “%s” as one', (one, other) => {
    expect(fold(one)).toBe(fold(other))
    expect(fold(one.normalize('NFD'))).toBe(fold(other))
  })

  it.each([
    ['tháng', 'thang'],
    ['hằng', 'hàng'],
    ['khi', 'khy'],
    ['giá', 'già'],
    ['quý', 'quy'],
    ['mua', 'múa'],
  ])('keeps “%s” and “%s” apart', (one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })

  it('gives the same for composed and decomposed text, and nothing new the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

describe('foldMap', () => {
  it('finds the way back from a folded word to the raw one', () => {
    const raw = 'Trước ngày 15, quý I'.normalize('NFD')
    const folded = foldMap(raw)
    const at = folded.text.indexOf('quý')
    expect(raw.slice(folded.raw(at), folded.raw(at + 3)).normalize('NFC')).toBe('quý')
  })

  it('maps every text onto itself, in order, with its end at the end', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text, raw: back } = foldMap(raw)
        let last = 0
        for (let i = 0; i <= text.length; i++) {
          expect(back(i)).toBeGreaterThanOrEqual(last)
          last = back(i)
        }
        expect(back(text.length)).toBe(raw.length)
      }),
    )
  })
})

describe('foldKey', () => {
  it('makes one blank of many, and none at the ends', () => {
    expect(foldKey('  Văn   phòng\u00a0 Sở ')).toBe('văn phòng sở')
  })
})
