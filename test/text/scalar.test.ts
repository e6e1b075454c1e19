import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/text/document.ts'
import { scalarRange } from '../../src/text/scalar.ts'

describe.each([
  ['plain', 'a: Kế hoạch của của Sở\n'],
  ['single-quoted', "a: 'Kế hoạch của của Sở'\n"],
  ['double-quoted', 'a: "Kế hoạch của của Sở"\n'],
  ['plain over two lines', 'a: Kế hoạch\n  của của Sở\n'],
  ['folded block', 'a: >-\n  Kế hoạch\n  của của Sở\n'],
  ['literal block', 'a: |\n  Kế hoạch của của Sở\n'],
  ['decomposed letters', 'a: Kế hoạch của của Sở\n'.normalize('NFD')],
])('scalarRange of %s', (_, text) => {
  it('finds a word of the value in the file', () => {
    const document = readDocument(text)
    const { a } = document.value as { a: string }
    const scalar = document.scalarAt(['a'])
    const word = text.includes('của') ? 'của' : 'của'.normalize('NFD')
    const start = a.lastIndexOf(word)
    const range = scalar && scalarRange(scalar, { start, end: start + word.length })
    expect(range && text.slice(range.start, range.end)).toBe(word)
    expect(range?.start).toBe(text.lastIndexOf(word))
  })
})

it('does not guess where escapes stand between value and file', () => {
  const document = readDocument('a: "Kế\\u0020hoạch"\n')
  const scalar = document.scalarAt(['a'])
  expect(scalar && scalarRange(scalar, { start: 3, end: 7 })).toBeUndefined()
})
