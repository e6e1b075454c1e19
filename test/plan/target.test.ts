import { describe, expect, it } from 'vitest'
import { meets, readTarget } from '../../src/plan/target.ts'

describe('a target', () => {
  it.each([
    ['Đạt từ 85% trở lên', 'at-least', 85, '%'],
    ['Đạt trên 84%', 'more-than', 84, '%'],
    ['Từ 02 giải pháp trở lên', 'at-least', 2, 'giải pháp'],
    ['100% hồ sơ sớm hạn hoặc đúng hạn', 'exactly', 100, '%'],
    ['tối thiểu 80% hồ sơ', 'at-least', 80, '%'],
    ['Không quá 5% hồ sơ trễ hạn', 'at-most', 5, '%'],
    ['không dưới 90 điểm', 'at-least', 90, 'điểm'],
    ['ít nhất 02 hội nghị', 'at-least', 2, 'hội nghị'],
    ['dưới 5%', 'less-than', 5, '%'],
    ['Từ 5% trở xuống', 'at-most', 5, '%'],
    ['≥ 85%', 'at-least', 85, '%'],
    ['Đạt 87,5%', 'exactly', 87.5, '%'],
    ['Đạt 87.5 %', 'exactly', 87.5, '%'],
    ['Giải quyết 1.270 hồ sơ', 'exactly', 1270, 'hồ sơ'],
    ['khoảng 50 hồ sơ', 'about', 50, 'hồ sơ'],
  ] as const)('“%s” is read as comparator, value and unit', (text, comparator, value, unit) => {
    expect(readTarget(text)).toMatchObject([{ comparator, value, unit }])
  })

  it.each([
    ['80 - 90%', { value: 80, upTo: 90 }],
    ['Tăng 5% so với năm 2023', { value: 5, change: 'up', base: 'so với năm 2023' }],
    ['Rút ngắn tối thiểu 20% thời gian giải quyết', { value: 20, change: 'down', comparator: 'at-least' }],
    ['Đạt từ 60%', { value: 60, open: true }],
  ])('“%s” keeps its range, change and base', (text, quantity) => {
    expect(readTarget(text)).toMatchObject([quantity])
  })

  it.each([
    'Thực hiện ISO 9001:2015',
    'đến hết ngày 30/11',
    'Kế hoạch số 12/KH-UBND ngày 15/01/2024',
    'dịch vụ công trực tuyến mức độ 3, 4',
    '6 tháng đầu năm 2024',
    'trong nhóm 20 của cả nước',
    'Cải thiện Chỉ số “Tiếp cận dịch vụ”',
  ])('“%s” holds no quantity', (text) => {
    expect(readTarget(text)).toEqual([])
  })

  it.each([
    ['Đạt từ 85% trở lên', 85, true],
    ['Đạt trên 84%', 84, false],
    ['Không quá 5%', 6, false],
    ['Đạt 95%', 97, true],
    ['Tăng 5%', 6, undefined],
  ] as const)('“%s” with %d: met %s', (text, result, met) => {
    const [quantity] = readTarget(text)
    expect(quantity && meets(quantity, result)).toBe(met)
  })

  it('reads a long text without numbers in no time', () => {
    expect(readTarget('tăng cường công tác '.repeat(20_000))).toEqual([])
  })
})
