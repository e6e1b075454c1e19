import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldKey } from '../../src/text/fold.ts'
import { canonical, explain } from '../../src/timing/explain.ts'
import { readTiming } from '../../src/timing/read.ts'
import type { Part } from '../../src/timing/types.ts'
import { brief, read, termOf } from './brief.ts'
import { always } from './tables/always.ts'
import { days } from './tables/days.ts'
import { events } from './tables/events.ts'
import { mixed } from './tables/mixed.ts'
import { recurring } from './tables/recurring.ts'
import { spans } from './tables/spans.ts'

const context = { term: termOf('2024') }
const rows = [...days, ...spans, ...recurring, ...always, ...events, ...mixed].map(([phrase]) => phrase)

const WORDS =
  'trước ngày tháng quý năm hằng hàng mỗi 15 6 12 2024 30 31 02 I II V / - . , ; ( ) : và hoặc đến hết từ trong khi theo sau định kỳ thường xuyên lần một 6 cuối đầu của chậm nhất kể làm việc tuần thứ giờ báo cáo xyz quy định'.split(
    ' ',
  )
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '))

describe('any text at all', () => {
  it('is read without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), phrase), (text) => {
        const timing = readTiming(text, context)
        expect(timing.parts.length).toBeGreaterThan(0)
        for (const { text: own, at } of timing.parts) expect(own).toBe(text.slice(...at))
        expect(timing.due).toEqual([...new Set(timing.due)].sort())
        explain(timing, 'vi')
        explain(timing, 'en')
      }),
      { numRuns: 1000 },
    )
  }, 30_000)

  const units = [
    ...WORDS,
    'khi có (',
    '((',
    'báo cáo: ',
    'ngày 1, ',
    'tháng 6, ',
    'từ ngày 1 đến ',
    'khi khi ',
    'trước 1/',
    '- ',
    '"',
  ]

  it.each(units)('“%s” again and again is read in time linear in its length', (unit) => {
    const time = (many: number): number => {
      const text = `${unit} `.repeat(many)
      const start = performance.now()
      readTiming(text, context)
      return performance.now() - start
    }
    time(100)
    // Eight times as long takes eight times as long; a square would take sixty-four.
    const long = Math.min(time(1600), time(1600), time(1600))
    expect(long).toBeLessThan(Math.max(time(200), 20) * 40)
  })
})

/** What a part means, without its words. */
function meaning(part: Part): object {
  const { text: _, at: __, assumed: ___, repaired: ____, label: _____, note: ______, ...rest } = part
  if (rest.kind !== 'event') return rest
  // How an event is written changes with its trigger word; what it is, and its limit, must not.
  const { how: _h, ...event } = rest
  return event
}

describe('canonical words', () => {
  const parts = rows.flatMap((row) => read(row).parts.map((part) => [row, part] as const))

  it.each(parts)('of “%s” read back to the same part', (row, part) => {
    const words = canonical(part)
    const again = readTiming(words, { term: termOf(row.split('@')[1] ?? '2024') })
    expect(again.parts.map(meaning), words).toEqual([meaning(part)])
  })
})

describe('the same phrase, typed in another way', () => {
  const plain = (row: string): string => foldKey(brief(read(row)).replace(/ ~.*$/, ''))

  it.each(rows)('“%s”', (row) => {
    const same = plain(row)
    expect(plain(row.normalize('NFD'))).toBe(same)
    expect(plain(row.replace(/ /g, '\u00a0'))).toBe(same)
    expect(plain(row.toUpperCase())).toBe(same)
    expect(plain(row.replace(/ /g, '  '))).toBe(same)
    expect(plain(row.replace(/quý/g, 'qúy').replace(/kỳ/g, 'kì'))).toBe(same)
    expect(plain(row.replace(/hằng/g, 'hàng')).replace(/hàng/g, 'hằng')).toBe(same.replace(/hàng/g, 'hằng'))
  })
})
