import { describe, expect, it } from 'vitest'
import { saidDeadlines } from '../../src/plan/said-deadline.ts'

describe('a deadline in the text of a task', () => {
  it.each([
    ['Tiến độ thực hiện dự toán (đến hết ngày 30/11)', 'đến hết ngày 30/11', 'until'],
    ['Gửi báo cáo chậm nhất ngày 20 tháng 12 năm 2024', 'chậm nhất ngày 20 tháng 12 năm 2024', 'limit'],
    ['Hoàn thành trước ngày 30/6 việc số hóa', 'trước ngày 30/6', 'limit'],
    ['Hoàn thành trong quý II việc rà soát', 'Hoàn thành trong quý II', 'limit'],
  ])('is seen in “%s”', (text, said, kind) => {
    expect(saidDeadlines(text)).toMatchObject([{ text: said, kind }])
  })

  it.each([
    'Rà soát văn bản ban hành trước ngày 01/7/2016',
    'Triển khai Kế hoạch số 15/KH-UBND ngày 15/01/2024',
    'Báo cáo quý I, 6 tháng, quý III và năm',
    'Công khai chậm nhất 15 ngày kể từ ngày được giao',
    'Kế hoạch năm 2024',
    'Dịch vụ công trực tuyến mức độ 3/4',
  ])('is not seen in “%s”', (text) => {
    expect(saidDeadlines(text)).toEqual([])
  })
})
