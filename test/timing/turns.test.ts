import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../src/time/workday.ts'
import { readTiming } from '../../src/timing/read.ts'
import { limitFrom, turnsOf } from '../../src/timing/turns.ts'
import type { Event, Recurring } from '../../src/timing/types.ts'
import { read } from './brief.ts'

const MARCH = { start: '2024-03-01', end: '2024-03-31' }

function recurring(phrase: string): Recurring {
  const part = read(phrase).parts[0]
  if (part?.kind !== 'recurring') throw new Error(`${phrase}: ${part?.kind}`)
  return part
}

function names(phrase: string, start: string, end: string): string[] {
  return turnsOf(recurring(phrase), { start, end }).map(({ name, due }) => `${name} ${due}`)
}

describe('turns over any days', () => {
  it('names quarters, halves, months, years, weeks and days', () => {
    expect(names('Hằng quý', '2024-01-01', '2024-06-30')).toEqual([
      '2024-Q1 2024-03-31',
      '2024-Q2 2024-06-30',
    ])
    expect(names('Định kỳ 6 tháng', '2024-01-01', '2024-12-31')).toEqual([
      '2024-H1 2024-06-30',
      '2024-H2 2024-12-31',
    ])
    expect(names('Ngày 05 hằng tháng', '2024-11-01', '2025-01-31')).toEqual([
      '2024-M11 2024-11-05',
      '2024-M12 2024-12-05',
      '2025-M01 2025-01-05',
    ])
    expect(names('Hằng năm (trước 15/12)', '2024-01-01', '2025-12-31')).toEqual([
      '2024 2024-12-14',
      '2025 2025-12-14',
    ])
    expect(names('Thứ Sáu hằng tuần', '2024-02-26', '2024-03-10')).toEqual([
      '2024-W09 2024-03-01',
      '2024-W10 2024-03-08',
    ])
    expect(names('Hằng ngày', '2024-02-28', '2024-03-01')).toEqual([
      '2024-02-28 2024-02-28',
      '2024-02-29 2024-02-29',
      '2024-03-01 2024-03-01',
    ])
  })

  it('keeps a turn whose period reaches into the days, unless it was due before them', () => {
    expect(names('Hằng quý', '2024-02-01', '2024-02-29')).toEqual(['2024-Q1 2024-03-31'])
    expect(names('Ngày 05 hằng tháng', '2024-03-10', '2024-04-30')).toEqual(['2024-M04 2024-04-05'])
  })

  it('gives a report after its period the day in the next one', () => {
    expect(names('Trước ngày 05 tháng sau', '2024-12-01', '2024-12-31')).toEqual(['2024-M12 2025-01-04'])
    expect(names('Trước ngày 15 của tháng đầu quý sau', '2024-10-01', '2024-12-31')).toEqual([
      '2024-Q4 2025-01-14',
    ])
  })

  it('takes the last day of a month that has no such day', () => {
    expect(names('Ngày 31 hằng tháng', '2023-02-01', '2023-04-30')).toEqual([
      '2023-M02 2023-02-28',
      '2023-M03 2023-03-31',
      '2023-M04 2023-04-30',
    ])
  })

  it('counts working days by the public holidays', () => {
    // 30/4/2024 was a holiday, 29/4 swapped: the last working day of April was Friday 26.
    expect(names('Ngày làm việc cuối cùng của tháng', '2024-04-01', '2024-04-30')).toEqual([
      '2024-M04 2024-04-26',
    ])
    expect(names('Ngày làm việc đầu tiên của tháng', '2024-01-01', '2024-01-31')).toEqual([
      '2024-M01 2024-01-02',
    ])
  })

  it('finds weekdays of a month', () => {
    expect(names('Thứ Sáu cuối cùng của tháng', '2024-05-01', '2024-05-31')).toEqual(['2024-M05 2024-05-31'])
    expect(names('Thứ Hai đầu tiên của tháng', '2024-05-01', '2024-05-31')).toEqual(['2024-M05 2024-05-06'])
  })

  it('puts what is due before a week before its first day', () => {
    expect(names('Trước tuần cuối của quý', '2024-01-01', '2024-03-31')).toEqual(['2024-Q1 2024-03-24'])
    expect(names('Trước tuần thứ hai của tháng', '2024-02-01', '2024-02-29')).toEqual(['2024-M02 2024-02-07'])
    expect(names('Trước tuần thứ năm của tháng', '2024-02-01', '2024-02-29')).toEqual(['2024-M02 2024-02-28'])
    const { due } = readTiming('Trước tuần cuối của tháng', { term: MARCH, before: 'inclusive' })
    expect(due).toEqual(['2024-03-24'])
  })

  it('keeps to what the phrase bounds', () => {
    expect(names('Hằng quý từ quý III/2024', '2024-01-01', '2024-12-31')).toEqual([
      '2024-Q3 2024-09-30',
      '2024-Q4 2024-12-31',
    ])
  })

  it('keeps the rhythm of several periods', () => {
    expect(names('3 tháng một lần', '2024-01-01', '2024-06-30')).toEqual([
      '2024-Q1 2024-03-31',
      '2024-Q2 2024-06-30',
    ])
    expect(names('2 năm một lần@2024-2027', '2024-01-01', '2027-12-31')).toEqual([
      '2024-2025 2025-12-31',
      '2026-2027 2027-12-31',
    ])
    expect(names('2 tuần một lần', '2024-01-01', '2024-01-31')).toEqual([
      '2024-W01 2024-01-14',
      '2024-W03 2024-01-28',
    ])
  })

  it('takes only the named period of each year', () => {
    expect(names('Quý I hằng năm', '2024-01-01', '2025-12-31')).toEqual([
      '2024-Q1 2024-03-31',
      '2025-Q1 2025-03-31',
    ])
    expect(names('9 tháng đầu năm hằng năm', '2024-01-01', '2024-12-31')).toEqual(['2024-9M 2024-09-30'])
  })

  it('is bounded, and empty where the days are', () => {
    expect(names('Hằng ngày', '0001-01-01', '9999-12-31')).toHaveLength(5000)
    expect(names('Hằng quý', '2024-12-31', '2024-01-01')).toEqual([])
    expect(names('Định kỳ', '2024-01-01', '2024-12-31')).toEqual([])
  })
})

describe('what is told of the days of turns', () => {
  it.each([
    ['Từ ngày 01 đến ngày 05 hằng tháng', 'những ngày liền nhau'],
    ['Hằng năm, từ 15/4 đến 15/5', 'những ngày liền nhau'],
    ['Từ thứ Hai đến thứ Tư hằng tuần', 'những ngày liền nhau'],
    ['Ngày 31 của tháng cuối quý', 'không có ngày đó'],
    ['Ngày 29/2 hằng năm', 'không có ngày đó'],
    ['Ngày 30 hằng tháng', 'không có ngày đó'],
    ['Nửa tháng một lần', 'ngày của từng lần'],
    ['02 lần/năm', 'ngày của từng lần'],
  ])('of “%s”', (phrase, words) => {
    expect(told(phrase)).toContain(words)
  })

  it.each([
    ['Ngày 30 của tháng cuối quý', 'không có ngày đó'],
    ['Ngày 28 hằng tháng', 'không có ngày đó'],
    ['Ngày 31/12 hằng năm', 'không có ngày đó'],
    ['Ngày 31 tháng cuối 6 tháng', 'những ngày liền nhau'],
    ['Ngày 15 hằng tháng', 'những ngày liền nhau'],
    ['2 lần/tháng (ngày 05, ngày 20)', 'ngày của từng lần'],
  ])('but not of “%s”', (phrase, words) => {
    expect(told(phrase)).not.toContain(words)
  })
})

function told(phrase: string): string {
  return read(phrase)
    .parts.flatMap(({ assumed = [] }) => assumed)
    .map((it) => (it.kind === 'other' ? it.vi : it.kind))
    .join('; ')
}

describe('limits from an event (Bộ luật Dân sự, Điều 147 and 148)', () => {
  const { addWorkdays } = calendarOf()

  it.each([
    ['Trong vòng 10 ngày kể từ khi nhận hồ sơ', '2024-03-01', '2024-03-11'],
    ['Trong vòng 05 ngày làm việc kể từ khi nhận hồ sơ', '2024-03-01', '2024-03-08'],
    ['Trong 03 ngày làm việc kể từ ngày nhận', '2024-04-25', '2024-05-03'], // 29/4 (swapped), 30/4 and 1/5 are off
    ['Trong thời hạn 01 tháng kể từ ngày ban hành', '2024-01-31', '2024-02-29'],
    ['Trong vòng 2 tuần kể từ khi có kết luận', '2024-03-01', '2024-03-15'],
    ['Trong vòng 24 giờ kể từ khi nhận được phản ánh', '2024-03-01', '2024-03-02'],
    ['Trong 16 giờ làm việc kể từ khi nhận được phản ánh', '2024-03-01', '2024-03-05'],
    ['15 ngày trước khi khai mạc Đại hội', '2024-03-20', '2024-03-05'],
    ['Chậm nhất 03 ngày làm việc trước ngày tổ chức hội nghị', '2024-03-20', '2024-03-15'],
    ['Trong ngày', '2024-03-20', '2024-03-20'],
    ['Ngay sau khi ban hành', '2024-03-20', undefined],
  ])('“%s” from %s is due on %s', (phrase, from, due) => {
    expect(limitFrom(read(phrase).parts[0] as Event, from, addWorkdays)).toBe(due)
  })
})
