import { describe, expect, it } from 'vitest'
import { dimensionNamed, editionsIn, nearName, readIndex } from '../../src/official/index-names.ts'
import { indices } from '../../src/official/indices.ts'

const dimensionsOf = (key: string, year: number) => {
  const index = indices.find((it) => it.key === key)
  return index ? (editionsIn(index, [year])[0]?.dimensions ?? []) : []
}

describe('an index', () => {
  it.each([
    ['papi/5', 'PAPI', 5],
    ['par', 'PAR INDEX', undefined],
    ['PAR INDEX/3', 'PAR INDEX', 3],
    ['papi/3.2', 'PAPI', 3],
  ])('`%s` is read', (text, short, number) => {
    const read = readIndex(text)
    expect([read?.index.short, read?.number]).toEqual([short, number])
  })

  it('has six dimensions of PAPI until 2017 and eight from 2018', () => {
    expect([dimensionsOf('papi', 2017).length, dimensionsOf('papi', 2018).length]).toEqual([6, 8])
  })

  it('numbers its dimensions from 1 without gaps', () => {
    for (const { editions } of indices)
      for (const { dimensions } of editions)
        expect(dimensions.map(({ number }) => number)).toEqual(dimensions.map((_, i) => i + 1))
  })

  it.each([
    ['papi', 'Tham gia của người dân', 1],
    ['papi', 'Đối với nội dung dân chủ, công khai, minh bạch trong hoạt động cơ quan', 2],
    ['papi', 'Nâng cao trách nhiệm giải trình với người dân', 3],
    ['papi', 'Đối với nội dung “Kiểm soát tham nhũng trong khu vực công”', 4],
    ['papi', 'Đối với nội dung “Thủ tục hành chính công”', 5],
    ['papi', 'Chỉ số nội dung “Quản trị điện tử”', 8],
    ['par', 'CẢI CÁCH TỔ CHỨC BỘ MÁY HÀNH CHÍNH', 4],
    ['par', 'Xây dựng, phát triển Chính quyền điện tử, Chính quyền số', 7],
    ['papi', 'Tổ chức thực hiện', undefined],
  ])('of %s: “%s” names dimension %s', (key, title, number) => {
    expect(dimensionNamed(title, dimensionsOf(key, 2024))?.number).toBe(number)
  })

  it.each([
    ['Đối với nội dung “trách nhiệm giải trình của người dân”', 3, 'trách nhiệm giải trình với người dân'],
    ['Cung cấp dịch vụ công', 6, 'cung ứng dịch vụ công'],
    ['Quản lý điện tử', 8, 'quản trị điện tử'],
    ['Quản trị điện lực', 8, undefined], // a changed last word is mostly another thing
    ['Trách nhiệm giải trình với người dân', 3, undefined],
  ])('“%s” is near the name of dimension %d: %s', (title, number, right) => {
    const dimension = dimensionsOf('papi', 2024).find((it) => it.number === number)
    expect(dimension && nearName(title, dimension)?.right).toBe(right)
  })
})
