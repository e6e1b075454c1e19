import { describe, expect, it } from 'vitest'
import { tableLines, wrap } from '../../src/format/table.ts'
import { widthOf } from '../../src/text/width.ts'

const cells = (...texts: string[]): { text: string }[] => texts.map((text) => ({ text }))

describe('a table', () => {
  const columns = [
    { title: 'Mã' },
    { title: 'Nhiệm vụ', grows: 1 },
    { title: 'Hạn', align: 'right' as const },
  ]
  const rows = [cells('1.1', 'Công khai số liệu', '31/3/2024'), cells('10.12', 'Rà soát', '')]

  it('stands in columns', () => {
    expect(tableLines(columns, rows)).toEqual([
      'Mã     Nhiệm vụ                 Hạn',
      '1.1    Công khai số liệu  31/3/2024',
      '10.12  Rà soát',
    ])
  })

  it('stands in the same columns for decomposed text', () => {
    const nfd = rows.map((row) => row.map(({ text }) => ({ text: text.normalize('NFD') })))
    expect(tableLines(columns, nfd).map((line) => line.normalize('NFC'))).toEqual(tableLines(columns, rows))
  })

  it('wraps what does not fit', () => {
    const lines = tableLines(columns, rows, { width: 30, headless: true })
    expect(lines).toEqual(['1.1    Công khai số  31/3/2024', '       liệu', '10.12  Rà soát'])
    expect(lines.every((line) => widthOf(line) <= 30)).toBe(true)
  })

  it('shortens a cell to the lines it may have', () => {
    const short = [{ title: '', grows: 1, lines: 2 }]
    expect(tableLines(short, [cells('một hai ba bốn năm sáu bảy')], { width: 12, headless: true })).toEqual([
      'một hai ba',
      'bốn năm sáu…',
    ])
  })

  it('colours the text and not the blanks beside it', () => {
    const painted = [[{ text: 'quá hạn', paint: (text: string) => `<${text}>` }, { text: 'x' }]]
    expect(tableLines([{ title: 'Tình trạng' }, { title: '' }], painted, { headless: true })).toEqual([
      '<quá hạn>  x',
    ])
  })
})

it.each([
  ['một hai', 10, ['một hai']],
  ['một hai', 4, ['một', 'hai']],
  ['nghiêngngả', 7, ['nghiêng', 'ngả']],
  ['a\nb', 4, ['a', 'b']],
  ['', 4, ['']],
])('%j in %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})
