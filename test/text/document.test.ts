import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/text/document.ts'

const slice = (text: string, range: { start: number; end: number } | undefined) =>
  range && text.slice(range.start, range.end)

describe('readDocument', () => {
  it('gives plain values by the YAML 1.2 core schema', () => {
    expect(readDocument('a: 1\nb: [x, 2024-01-15, true, ~]\nc: {d: "e"}\n').value).toEqual({
      a: 1,
      b: ['x', '2024-01-15', true, null],
      c: { d: 'e' },
    })
  })

  it('knows where every value and key stands', () => {
    const text = 'tasks:\n  - id: "1.1"   # ghi chú\n    lead: [vp,  tt]\n'
    const document = readDocument(text)
    expect(slice(text, document.rangeOf(['tasks', 0, 'id']))).toBe('"1.1"')
    expect(slice(text, document.rangeOf(['tasks', 0, 'lead', 1]))).toBe('tt')
    expect(slice(text, document.keyRangeOf(['tasks', 0, 'lead']))).toBe('lead')
    expect(document.rangeOf(['tasks', 1])).toBeUndefined()
  })

  it('keeps how a number was written', () => {
    const document = readDocument('id: 1.10\nnumber: 05\n')
    expect(document.scalarAt(['id'])).toMatchObject({ source: '1.10', style: 'plain' })
    expect(document.scalarAt(['number'])?.source).toBe('05')
  })

  it.each([
    ['a tab as indentation', 'a:\n\tb: 1\n', 'yaml-tab', 2],
    ['a key twice', 'a: 1\na: 2\n', 'yaml-duplicate-key', 2],
    ['a quote left open', 'a: "b\nc: d\n', 'yaml-syntax', undefined],
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml-syntax', undefined],
  ])('reports %s', (_, text, rule, line) => {
    const document = readDocument(text)
    expect(document.problems.map((it) => it.rule)).toContain(rule)
    const range = document.problems.find((it) => it.rule === rule)?.range
    if (line) expect(document.lines.positionOf(range?.start ?? 0).line).toBe(line)
  })

  it('stops an alias bomb before it fills the memory', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]']
    for (let i = 1; i < 12; i++) {
      const [name, last] = ['abcdefghijkl'[i], 'abcdefghijkl'[i - 1]]
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${last}`).join(',')}]`)
    }
    const document = readDocument(bomb.join('\n'))
    expect(document.problems.map((it) => it.rule)).toEqual(['yaml-alias'])
    expect(document.value).toBeUndefined()
  })

  it('keeps a key that would reach a prototype as a plain key', () => {
    const value = readDocument('__proto__: {polluted: true}\n').value as object
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect('polluted' in {}).toBe(false)
  })

  it('reads CRLF, a byte order mark and an empty text', () => {
    expect(readDocument('\ufeffa: 1\r\nb: 2\r\n').value).toEqual({ a: 1, b: 2 })
    expect(readDocument('').value).toBeNull()
  })
})
