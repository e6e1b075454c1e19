import { describe, expect, it } from 'vitest'
import { readTiming } from '../../src/timing/read.ts'
import { readerOf } from '../../src/timing/readings.ts'
import { termOf } from './brief.ts'

describe('a reader that remembers', () => {
  const term = termOf('2024')

  it('reads as one that does not', () => {
    const phrase = 'Quý, 6 tháng và năm trước ngày 12 của tháng cuối kỳ báo cáo'
    expect(readerOf({ term })(phrase)).toEqual(readTiming(phrase, { term }))
  })

  it('reads a phrase once', () => {
    expect(readerOf({ term })('Trước ngày 30/11')).toBe(
      readerOf({ term: termOf('2024') })('Trước ngày 30/11'),
    )
  })

  it('keeps terms and ways with “trước” apart', () => {
    const due = (context: Parameters<typeof readerOf>[0]): string[] =>
      readerOf(context)('Trước ngày 30/11').due
    expect(due({ term })).toEqual(['2024-11-29'])
    expect(due({ term: termOf('2025') })).toEqual(['2025-11-29'])
    expect(due({ term, before: 'inclusive' })).toEqual(['2024-11-30'])
  })

  it('keeps phrases apart that only look alike', () => {
    const composed = 'Quý I'
    expect(readerOf({ term })(composed.normalize('NFD')).phrase).toBe(composed.normalize('NFD'))
  })

  it('forgets terms rather than keep any number of them', () => {
    const first = readerOf({ term })('Quý I')
    for (let year = 2100; year < 2200; year++) readerOf({ term: termOf(String(year)) })('Quý I')
    expect(readerOf({ term })('Quý I')).toEqual(first)
  })
})
