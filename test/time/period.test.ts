import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/time/day.ts'
import { dataWindow, monthsOf, namePeriod, PERIODS, periodAfter, readPeriod } from '../../src/time/period.ts'

it.each([
  ['h1', 'H1'],
  ['M6', 'M06'],
  ['m12', 'M12'],
  ['9m', '9M'],
  ['y', 'Y'],
  ['Q5', undefined],
  ['M13', undefined],
  ['H3', undefined],
  ['', undefined],
])('%s is the period %s', (text, period) => {
  expect(readPeriod(text)).toBe(period)
})

describe.each([
  ['M06', '2024-05-15', '2024-06-14', 'tháng 6 năm 2024'],
  ['M01', '2023-12-15', '2024-01-14', 'tháng 01 năm 2024'],
  ['Q1', '2023-12-15', '2024-03-14', 'Quý I năm 2024'],
  ['Q2', '2024-03-15', '2024-06-14', 'Quý II năm 2024'],
  ['Q4', '2024-09-15', '2024-12-14', 'Quý IV năm 2024'],
  ['H1', '2023-12-15', '2024-06-14', '6 tháng đầu năm 2024'],
  ['H2', '2024-06-15', '2024-12-14', '6 tháng cuối năm 2024'],
  ['9M', '2023-12-15', '2024-09-14', '9 tháng năm 2024'],
  ['Y', '2023-12-15', '2024-12-14', 'năm 2024'],
] as const)('%s', (period, start, end, name) => {
  it('has the statutory window of Nghị định 09/2019/NĐ-CP', () => {
    expect(dataWindow(monthsOf(period, 2024), 'nd09')).toEqual({ start, end })
  })

  it('has its official name', () => {
    expect(namePeriod(period, 2024)).toBe(name)
  })
})

it.each([
  ['M', 12],
  ['Q', 4],
  ['H', 2],
] as const)('the windows of all %s periods tile the year of data exactly', (kind, count) => {
  const windows = PERIODS.filter((it) => it.startsWith(kind)).map((it) =>
    dataWindow(monthsOf(it, 2024), 'nd09'),
  )
  expect(windows).toHaveLength(count)
  for (const [i, window] of windows.entries()) {
    const next = windows[i + 1]
    if (next) expect(next.start).toBe(addDays(window.end, 1))
  }
  const year = dataWindow(monthsOf('Y', 2024), 'nd09')
  expect([windows[0]?.start, windows.at(-1)?.end]).toEqual([year.start, year.end])
})

it.each([
  ['Q1', 'Q2', 2024],
  ['Q4', 'Q1', 2025],
  ['H1', 'H2', 2024],
  ['M01', 'M02', 2024],
  ['M12', 'M01', 2025],
  ['9M', 'Q4', 2024],
  ['Y', 'Y', 2025],
] as const)('after %s comes %s of %i', (period, after, yearAfter) => {
  expect(periodAfter(period, 2024)).toEqual({ period: after, year: yearAfter })
})
