import { describe, expect, it } from 'vitest'
import { explain } from '../../src/timing/explain.ts'
import { read } from './brief.ts'

const PHRASES = [
  'Trước ngày 30/11',
  'Trước 16 giờ ngày 30/6/2024',
  'Quý I/2024',
  'Từ ngày 15 đến ngày 20/6',
  'Hằng quý',
  'Trước ngày 25 hằng tháng',
  'Quý, 6 tháng và năm trước ngày 12 của tháng cuối kỳ báo cáo',
  'Thường xuyên từ quý II/2024',
  'Khi có yêu cầu',
  'Trong vòng 05 ngày làm việc kể từ khi nhận được hồ sơ',
  'Theo Kế hoạch của UBND tỉnh hoặc khi có kiến nghị, đơn thư',
  'Quý I (trước ngày 30/6)',
  'Quy l//2024',
  'Trước ngày 15/12@2022-2025',
  'Cuối tháng 6 xyz',
  'Trước ngày 15/6 và 15/12',
  'Thường xuyên (cả năm)',
  'Trong 5 ngày làm việc',
  'Trong ngày',
  'Khi có yêu cầu 15/7',
  'Trước ngày 15/01 năm sau',
  'Chậm nhất 03 ngày làm việc trước ngày tổ chức hội nghị',
  'Báo cáo quý: trước ngày 15 tháng cuối quý; báo cáo năm: trước ngày 15/12 (qua Sở Nội vụ)',
  'Từ ngày ký ban hành đến 31/12/2024',
  'Theo KH quý II',
  '',
]

describe('the sentence a clerk confirms', () => {
  it('stands as written in explained.txt', async () => {
    const lines = PHRASES.map((row) => {
      const timing = read(row)
      return `“${row}”\n  ${explain(timing, 'vi')}\n  ${explain(timing, 'en')}\n`
    })
    await expect(lines.join('\n')).toMatchFileSnapshot('explained.txt')
  })
})
