import { describe, expect, it } from 'vitest'
import { fitColumns } from '../../src/ooxml/fit.ts'
import { looksOf } from '../../src/ooxml/looks.ts'
import { group, list, type Model, text } from '../../src/ooxml/shape.ts'
import { fillTemplate } from '../../src/ooxml/template.ts'
import { textWidth, wrapWidths } from '../../src/ooxml/times.ts'
import { childOf, childrenOf, descendantsOf, element } from '../../src/ooxml/xml.ts'
import { p, partOf, tbl, wordFile } from './word-file.ts'

const face = (size: number, bold = false, italic = false) => ({ size, bold, italic })
const mm = (twips: number) => (twips * 25.4) / 1440

describe('textWidth', () => {
  // Measured for domain/nd30-format.md §8.
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', face(12, true), 88.3],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', face(13, true), 95.7],
    ['Độc lập - Tự do - Hạnh phúc', face(13, true), 56.1],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', face(12, true), 64.8],
    ['UBND TỈNH BÀ RỊA - VŨNG TÀU', face(13), 69.3],
    ['Thành phố Hồ Chí Minh, ngày 29 tháng 12 năm 2024', face(14, false, true), 106.3],
  ])('of “%s” in %j is %s mm', (words, look, width) => {
    expect(mm(textWidth(words, look))).toBeCloseTo(width, 0)
    expect(textWidth(words.normalize('NFD'), look)).toBeCloseTo(textWidth(words, look))
  })
})

describe('wrapWidths', () => {
  it.each([
    [[10, 10, 10], 25, [21, 10]],
    [[30, 10], 25, [30, 10]],
    [[], 25, []],
    [[10, 10, 10], 100, [32]],
  ])('%j in %s', (words, width, lines) => {
    expect(wrapWidths(words, 1, width)).toEqual(lines)
  })
})

describe('fitColumns', () => {
  const looks = looksOf(undefined)
  const long =
    'Rà soát văn bản quy phạm pháp luật thuộc lĩnh vực khoa học và công nghệ để kịp thời tham mưu '.repeat(3)
  const widthsOf = (rows: string[][], total: number) => fitColumns(tbl(...rows), total, 170, looks)

  it('takes the whole width, gives numbers little and texts much', () => {
    const widths = widthsOf(
      [
        ['TT', 'Nhiệm vụ', 'Thời hạn'],
        ['1.1', long, 'Thường xuyên'],
        ['1.2', long, 'Quý I'],
      ],
      9000,
    )
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9000)
    expect(widths[0]).toBeLessThan(700)
    expect(widths[1]).toBeGreaterThan(6000)
  })

  it('breaks no word as long as there is room', () => {
    const words = ['Nghiêng', 'Trách nhiệm', 'giải']
    const widths = widthsOf([words, [long, long, long]], 9000)
    words.forEach((word, i) => {
      const widest = Math.max(...word.split(' ').map((it) => textWidth(it, face(10))))
      expect(widths[i]).toBeGreaterThan(widest)
    })
  })

  it.each([
    ['no rows', [], 9000],
    ['an empty table', [['', '']], 9000],
    ['no room at all', [['Nghiêng', long]], 300],
  ])('makes the total of %s too', (_, rows, total) => {
    expect(widthsOf(rows, total).reduce((sum, width) => sum + width, 0)).toBe(total)
  })
})

describe('a filled document', () => {
  const shape = group('x', '', {
    agency: text('cơ quan', ''),
    rows: list('dòng', '', { name: text('tên', '') }),
  })
  const rows = Array.from({ length: 20 }, (_, i) => ({
    name: i % 2 ? 'Văn phòng' : 'Trung tâm Thông tin, thống kê và ứng dụng',
  }))
  const model = { shape, data: { agency: 'SỞ KHOA HỌC VÀ CÔNG NGHỆ', rows } } as unknown as Model
  const stamp = { title: '', author: '', day: '2024-01-01' }
  const page = element('w:sectPr', {}, [
    element('w:pgSz', { 'w:w': '11906', 'w:h': '16838' }),
    element('w:pgMar', { 'w:left': '1701', 'w:right': '1134' }),
  ])

  it('draws ruled lines as long as the text above, or a lawful part of it', () => {
    const { docx } = fillTemplate(
      wordFile([p('{cơ quan}'), p('{kẻ dài}'), p('{cơ quan}'), p('{kẻ ngắn}'), page]),
      model,
      stamp,
    )
    const rules = [...descendantsOf(partOf(docx))].filter(({ name }) => name === 'w:ind')
    const lengths = rules.map(
      ({ attrs }) => 11906 - 1701 - 1134 - Number(attrs['w:left']) - Number(attrs['w:right']),
    )
    const whole = textWidth('SỞ KHOA HỌC VÀ CÔNG NGHỆ', face(10))
    expect(lengths[0]).toBeCloseTo(whole, -1)
    expect((lengths[1] ?? 0) / whole).toBeGreaterThan(1 / 3)
    expect((lengths[1] ?? 0) / whole).toBeLessThan(1 / 2)
  })

  it('fits the columns of a table with a head row, and leaves a fixed one as drawn', () => {
    const table = tbl(['TT', 'Đơn vị'], ['{mỗi dòng}{thứ tự}', '{tên}{hết}'])
    const head = childOf(table, 'w:tr')
    head?.children.unshift(element('w:trPr', {}, [element('w:tblHeader')]))
    const gridOf = (layout: string) => {
      const look = childOf(table, 'w:tblPr')
      if (look) look.children = [element('w:tblLayout', { 'w:type': layout })]
      const { docx } = fillTemplate(wordFile([table, page]), model, stamp)
      const grid = [...descendantsOf(partOf(docx))].find(({ name }) => name === 'w:tblGrid')
      return childrenOf(grid).map(({ attrs }) => Number(attrs['w:w']))
    }
    expect(gridOf('fixed')).toEqual([2000, 2000])
    const [first = 0, second = 0] = gridOf('autofit')
    expect(first + second).toBe(11906 - 1701 - 1134)
    expect(first).toBeLessThan(second / 4)
  })
})
