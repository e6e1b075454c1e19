import { describe, expect, it } from 'vitest'
import { toldOfTasks } from './found.ts'

const found = (title: string, timing: string) => toldOfTasks('timing-text-agrees', [{ title, timing }]).length

describe('the timing column and the text of a task', () => {
  it.each([
    ['Ban hành Kế hoạch CCHC năm 2024 trước ngày 31/01/2024', 'Tháng 01/2024'],
    ['Báo cáo kết quả CCHC quý I, 6 tháng, quý III và năm', 'Trước ngày 15 tháng cuối quý'],
    ['Rà soát các văn bản QPPL ban hành đến hết ngày 31/12/2023', 'Quý I'],
    ['Giải quyết dứt điểm đơn thư tồn đọng trước ngày 31/12/2023', 'Quý II'],
    ['Hoàn thành việc số hóa trước ngày 30/6/2024', '30/6'],
    ['Xây dựng kế hoạch CCHC năm 2025', 'Quý IV'],
    ['Xây dựng báo cáo tự chấm điểm Chỉ số CCHC năm 2023', 'Tháng 01/2024'],
    ['Giải ngân vốn đầu tư công (tính đến hết ngày 31/01/2025)', 'Năm 2024'],
    ['Lập dự toán năm 2025, hoàn thành trước ngày 10/7', 'Quý II, III'],
    ['Ban hành Kế hoạch cải cách hành chính giai đoạn 2021-2025', 'Quý I/2024'],
  ])('“%s” and “%s” are at one', (title, timing) => {
    expect(found(title, timing)).toBe(0)
  })

  it.each([
    ['Tiến độ thực hiện dự toán chi thường xuyên (đến hết ngày 30/11)', 'Trước ngày 30/11'],
    ['Hoàn thành trước ngày 30/6 việc số hóa', 'Quý III'],
    ['Hoàn thành trong quý II việc rà soát TTHC', 'Quý III'],
    ['Trình UBND tỉnh trước ngày 05/11', 'Trước ngày 10/11'],
    ['Tham mưu UBND tỉnh ban hành Kế hoạch phát triển KH&CN năm 2023', 'Quý I'],
  ])('“%s” and “%s” are not', (title, timing) => {
    expect(found(title, timing)).toBe(1)
  })
})
