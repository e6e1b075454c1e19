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
