import { describe, expect, it } from 'vitest'
import { addDays, type Day, weekdayOf } from '../../src/time/day.ts'
import { announcements, lunarDays } from '../../src/time/holidays.ts'
import { calendarOf } from '../../src/time/workday.ts'

const calendar = calendarOf()

/** Weekdays off and weekend days worked of a year. */
function specials(year: number): { off: Day[]; worked: Day[] } {
  const off: Day[] = []
  const worked: Day[] = []
  for (let at = `${year}-01-01`; at <= `${year}-12-31`; at = addDays(at, 1)) {
    if (weekdayOf(at) < 6 && !calendar.isWorkday(at)) off.push(at.slice(5))
    if (weekdayOf(at) > 5 && calendar.isWorkday(at)) worked.push(at.slice(5))
  }
  return { off, worked }
}

const tet = (text: string): string[] => text.split(' ')

describe.each([
  [2018, '01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31', ''],
  [2019, '01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02', '01-05 05-04'],
  [2020, '01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02', ''],
  [2021, '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03', ''],
  [2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02', ''],
  [2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04', ''],
  [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', '05-04'],
  [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26'],
  [
    2026,
    '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24',
    '01-10 08-22',
  ],
  // Not announced: by the law alone.
  [2027, '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24', ''],
  [2028, '01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 11-24', ''],
  [2029, '01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04', ''],
])('%i', (year, off, worked) => {
  it('has its weekdays off and its worked Saturdays', () => {
    expect(specials(year)).toEqual({ off: tet(off), worked: worked ? tet(worked) : [] })
  })
})

describe('the announced days', () => {
  it.each(Object.keys(announcements).map(Number))(
    '%i are what the law alone would give, swaps apart',
    (year) => {
      // Five days from two before mùng 1, each weekend day among them made up after them.
      const first = addDays(lunarDays[year]?.tet ?? '', -2)
      const five = [0, 1, 2, 3, 4].map((i) => addDays(first, i))
      const off = five.filter((at) => weekdayOf(at) < 6)
      for (let at = addDays(first, 5); off.length < 5; at = addDays(at, 1))
        if (weekdayOf(at) < 6) off.push(at)
      const { start, end } = announcements[year]?.tet ?? { start: '', end: '' }
      const given: Day[] = []
      for (let at = start; at <= end; at = addDays(at, 1)) if (weekdayOf(at) < 6) given.push(at)
      expect(given).toEqual(off)
    },
  )

  it.each(Object.values(announcements).flatMap((it) => it.swaps))(
    'swap the weekday $off for the Saturday $worked',
    ({ off, worked }) => {
      expect(weekdayOf(off)).toBeLessThan(6)
      expect(weekdayOf(worked)).toBe(6)
    },
  )
})

describe('a calendar', () => {
  it.each([
    ['2024-11-30', '2024-12-02'], // a Saturday
    ['2024-12-02', '2024-12-02'],
    ['2024-02-08', '2024-02-15'], // all of Tết
    ['2025-04-26', '2025-04-26'], // a Saturday that is worked
    ['2025-04-30', '2025-05-05'], // 30/4, 1/5, the swapped 2/5 and a weekend
    ['2018-12-29', '2019-01-02'], // over the end of a year
  ])('the working day for %s is %s', (at, next) => {
    expect(calendar.nextWorkday(at)).toBe(next)
  })

  it.each([
    ['2024-05-02', 5, '2024-05-08'], // Saturday 4/5 is worked
    ['2024-06-03', 5, '2024-06-10'],
    ['2024-06-03', 0, '2024-06-03'],
    ['2024-06-10', -5, '2024-06-03'],
    ['2025-01-24', 1, '2025-02-03'],
  ])('%s and %i working days is %s', (from, count, to) => {
    expect(calendar.addWorkdays(from, count)).toBe(to)
  })

  it.each([
    ['2024-02-09', 'Tết Nguyên đán'],
    ['2024-04-18', 'Giỗ Tổ Hùng Vương'],
    ['2022-04-11', 'Nghỉ bù Giỗ Tổ Hùng Vương'],
    ['2025-05-02', 'Nghỉ hoán đổi (làm bù ngày 26/4/2025)'],
    ['2026-11-24', 'Ngày Văn hóa Việt Nam'],
    ['2025-11-24', undefined],
    ['2024-06-01', undefined], // a plain Saturday
  ])('%s is off for: %s', (at, name) => {
    expect(calendar.holidayName(at)).toBe(name)
  })

  it('lets the office win over law and announcement', () => {
    const own = calendarOf([
      { start: '2024-05-15', end: '2024-05-15', name: 'Ngày truyền thống', work: false },
      { start: '2024-05-01', end: '2024-05-01', work: true },
    ])
    expect(own.nextWorkday('2024-05-15')).toBe('2024-05-16')
    expect(own.holidayName('2024-05-15')).toBe('Ngày truyền thống')
    expect(own.isWorkday('2024-05-01')).toBe(true)
  })

  it('does not hang on an office that never works', () => {
    expect(
      calendarOf([{ start: '1000-01-01', end: '9999-12-31', work: false }]).nextWorkday('2024-05-15'),
    ).toBe('2024-05-16')
  })

  it('tells what is only expected', () => {
    expect(calendar.expected(2025)).toBe(false)
    expect(calendar.expected(2027)).toBe(true)
    expect(calendar.expected(2010)).toBe(true)
    expect(calendar.notices(2025)).toEqual(['Thông báo số 6150/TB-BLĐTBXH'])
  })
})
