import { describe, expect, it } from 'vitest'
import { readTiming } from '../../src/timing/read.ts'
import { brief, read, untold } from './brief.ts'
import { tables } from './tables/index.ts'

describe.each(Object.entries(tables))('%s', (_, rows) => {
  it.each(rows)('“%s” is %s', (phrase, reading) => {
    expect(brief(read(phrase))).toBe(reading)
  })
})

describe('every word is used or said to be unread', () => {
  const rows = Object.values(tables).flat()

  it.each(rows)('“%s”', (phrase) => {
    const timing = read(phrase)
    const [text = ''] = phrase.split('@')
    for (const { at, text: own } of timing.parts) expect(own).toBe(text.slice(...at))
    // Only joints, bullets, brackets and stops may be left.
    expect(untold(text, timing.parts).replace(/sau đó|và\/hoặc|và|hoặc|&|[\s,;:./…"“”()+•·–—-]/g, '')).toBe(
      '',
    )
  })
})

describe('against the term', () => {
  const term = { start: '2024-07-01', end: '2025-06-30' }

  it.each([
    ['Trước ngày 15/12', ['2024-12-14']],
    ['30/4', ['2025-04-30']],
    ['Quý I', ['2025-03-31']],
    ['Hằng quý', ['2024-09-30', '2024-12-31', '2025-03-31', '2025-06-30']],
  ])('“%s” falls in the year of the term in which it ends', (phrase, due) => {
    expect(readTiming(phrase, { term }).due).toEqual(due)
  })

  it('keeps a year that is said, though it lies outside', () => {
    expect(readTiming('Trong năm 2023', { term }).due).toEqual(['2023-12-31'])
  })

  it('gives a phrase without a year in a term of several years for each of them, and says so', () => {
    const { parts, due } = read('Trước ngày 15/12@2022-2024')
    expect(due).toEqual(['2022-12-14', '2023-12-14', '2024-12-14'])
    expect(parts[0]?.assumed).toContainEqual({ kind: 'years', years: [2022, 2023, 2024] })
  })
})

describe('before: inclusive', () => {
  const context = { term: { start: '2024-01-01', end: '2024-12-31' }, before: 'inclusive' as const }

  it.each([
    ['Trước ngày 30/11', ['2024-11-30']],
    ['Trước ngày 15 hằng tháng', '15'],
    ['Trước tháng 3', ['2024-02-29']], // March is never before March
    ['Trước Tết Nguyên đán', ['2024-02-09']],
  ])('“%s”', (phrase, due) => {
    const timing = readTiming(phrase, context)
    if (typeof due === 'string') expect(timing.due.every((day) => day.endsWith(due))).toBe(true)
    else expect(timing.due).toEqual(due)
  })
})

describe('what was assumed is told apart from what was said', () => {
  it.each([
    ['Trước ngày 30/11', [{ kind: 'year', year: 2024 }, { kind: 'strict' }]],
    ['Chậm nhất ngày 30/11/2024', undefined],
    ['Hằng quý', [{ kind: 'turn-end' }]],
    ['Quý II, quý IV/2023', [{ kind: 'year', year: 2023 }]],
  ])('“%s”', (phrase, assumed) => {
    expect(read(phrase).parts[0]?.assumed).toEqual(assumed)
  })
})

describe('lines of a cell', () => {
  it.each([
    ['Quý I\nQuý III', 'window 2024-01-01..2024-03-31 | window 2024-07-01..2024-09-30'],
    ['Khi có yêu cầu\r\nTrước ngày 30/6', 'event when “có yêu cầu” | deadline 2024-06-29<'],
    ['Trước ngày\n30/11/2024', 'deadline 2024-11-29<'],
    ['Theo Kế hoạch của\nUBND tỉnh', 'event under “Kế hoạch của\nUBND tỉnh”'],
    [
      'Báo cáo quý:\n- trước ngày 15 tháng cuối quý\nBáo cáo năm:\n- trước ngày 15/12',
      'recurring quarter <15 in -1 «Báo cáo quý» | deadline 2024-12-14< «Báo cáo năm»',
    ],
    ['Trước ngày 30\u200b/11', 'deadline 2024-11-29< ~30\u200b/11→30/11'],
  ])('%j', (phrase, reading) => {
    expect(brief(read(phrase))).toBe(reading)
  })
})
