import { describe, expect, it } from 'vitest'
import { told } from './found.ts'
import { smallestPlan } from './smallest-plan.ts'

const found = (date: string, term: number | string, text: string) =>
  told('index-edition', { term, document: { ...smallestPlan().document, date, body: [{ text }] } }).length

describe('the number of dimensions of PAPI', () => {
  it.each([
    ['2018-01-09', '2017-2020', 'Cải thiện cả 06 nội dung đánh giá của chỉ số PAPI'], // the list of 2017, whose results it answers
    ['2024-01-15', 2024, 'Cải thiện cả 08 nội dung của Chỉ số PAPI'],
    ['2024-01-15', 2024, 'Tập trung 06 nội dung còn thấp điểm của Chỉ số PAPI'],
    ['2024-01-15', 2024, 'Đến năm 2017, Chỉ số PAPI gồm 06 nội dung'],
    ['2024-01-15', 2024, 'Tổ chức 06 hội nghị về Chỉ số PAPI'],
  ])('in a plan of %s for %s is right: “%s”', (date, term, text) => {
    expect(found(date, term, text)).toBe(0)
  })

  it.each([
    ['2020-01-09', 2020, 'Cải thiện cả 06 nội dung đánh giá của chỉ số PAPI'],
    ['2024-01-15', 2024, 'Chỉ số PAPI gồm 6 nội dung'],
    ['2015-01-15', 2015, 'Cải thiện cả 08 nội dung của Chỉ số PAPI'],
  ])('in a plan of %s for %s is of another edition: “%s”', (date, term, text) => {
    expect(found(date, term, text)).toBe(1)
  })
})
