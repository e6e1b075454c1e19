import { expect, it } from 'vitest'
import { readWrittenDay } from '../../src/time/written-day.ts'

it.each([
  ['15/3/2024', '2024-03-15'],
  ['15.03.2024', '2024-03-15'],
  ['15 - 3 - 2024', '2024-03-15'],
  ['Ngày 05 tháng 4 năm 2024', '2024-04-05'],
  ['2024-03-15', '2024-03-15'],
  ['15/3', '2025-03-15'],
  ['ngày 15 tháng 3', '2025-03-15'],
  ['31/02/2024', 'none'],
  ['29/2', 'none'],
  ['15/13/2024', 'none'],
  ['0/3/2024', 'none'],
  ['3/2024', undefined],
  ['15/3/24', undefined],
  ['hôm qua', undefined],
  ['15/3/2024 hoặc 16/3/2024', undefined],
  ['', undefined],
])('“%s” is the day %s', (text, day) => {
  expect(readWrittenDay(text, 2025)).toBe(day)
})

it('takes no day without a year where none is told', () => {
  expect(readWrittenDay('15/3')).toBeUndefined()
})
