import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldKey } from '../../src/text/fold.ts'
import { canonical, explain } from '../../src/timing/explain.ts'
import { readTiming } from '../../src/timing/read.ts'
import type { Part } from '../../src/timing/types.ts'
import { brief, read, termOf, untold } from './brief.ts'
import { tables } from './tables/index.ts'

const context = { term: termOf('2024') }
const rows = Object.entries(tables).flatMap(([name, rows]) =>
  name === 'unread' ? [] : rows.map(([phrase]) => phrase),
)

const WORDS =
  'trước ngày tháng quý năm hằng hàng mỗi 15 6 12 2024 30 31 02 I II V / - . , ; ( ) : và hoặc đến hết từ trong khi theo sau định kỳ thường xuyên lần một 6 cuối đầu của chậm nhất kể làm việc tuần thứ giờ báo cáo xyz quy định'.split(
    ' ',
  )
const phrase = fc.array(fc.constantFrom(...WORDS), { maxLength: 14 }).map((words) => words.join(' '))

/** Clauses as the tables have them, put together anew. */
const CLAUSES = [
  ...new Set(
    [...rows, ...tables.unread.map(([phrase]) => phrase)].flatMap((row) =>
      (row.split('@')[0] ?? '').split(/(?<=[;,:])\s|\s(?=(?:và|hoặc|trước|từ|đến|hằng|của|trong) )/),
    ),
  ),
].filter((clause) => clause !== '')
const JOINTS = [' ', ', ', '; ', ' và ', ' hoặc ', ' (', ') ', ': ']
const compound = fc
  .array(fc.tuple(fc.constantFrom(...CLAUSES), fc.constantFrom(...JOINTS)), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([clause, joint], i) => (i === 0 ? clause : joint + clause)).join(''))
const generated = fc.oneof(compound, phrase)

// The same phrases on each run; more of them, and others, by hand: seed and numRuns below.
const RUNS = { numRuns: 3000, seed: 20261121 }

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
    'khi có yêu cầu, các sở phải',
    'lùi từ 15/6 sang 16/6,',
    'riêng tháng 12 trước ngày 10,',
    'báo cáo trong 3 giờ và',
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
    'đợt 1 (',
    '1. ',
    'thứ Hai, ',
    'quý I, ',
    'cho 15/6 ',
    'a: b, ',
    '15/8 âl, ',
    'kể từ ngày ký, 5 ngày ',
    'đề nghị gửi ',
    'truoc ngay ',
    'sơ kết, quý I: ',
    'năm 2024: quý I ',
    'số liệu: ',
    'hằng quý, ',
    'xã: ngày 12; ',
    '15/6; ',
    'trước ngày hết hạn',
    'trước thời điểm họp',
    'hằng tháng, quý (trước ngày 15),',
    'dự toán năm 2025 và kế hoạch',
    'trong 5 ngày kể từ ngày nhận, nếu không có ý kiến',
    'lần đầu trước 15/3; các lần sau',
    'gửi báo cáo quý I về',
    'Giao Sở rà soát, hoàn thành',
    'a.b@c.',
    'www.a',
    '02 đợt (quý I và',
    'nếu trùng ngày nghỉ,',
    '24 tháng (từ tháng 1',
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

describe('phrases put together from others', () => {
  it('have every word in a part, a heading or a note', () => {
    fc.assert(
      fc.property(generated, (text) => {
        const { parts } = readTiming(text, context)
        expect(
          untold(text, parts).replace(/sau đó|và\/hoặc|và|hoặc|hay|cùng|&|[\s,;:./…"“”()+•·*–—÷→~>=-]/g, ''),
        ).toBe('')
      }),
      RUNS,
    )
  }, 30_000)

  it('have canonical words that read back to the same parts', () => {
    fc.assert(
      fc.property(generated, (text) => {
        for (const part of readTiming(text, context).parts) {
          if (part.kind === 'unread') continue
          const words = canonical(part)
          expect(readTiming(words, context).parts.map(meaning), words).toEqual([meaning(part)])
        }
      }),
      RUNS,
    )
  }, 30_000)

  it('read alike however they are typed', () => {
    const plain = (text: string): string =>
      foldKey(brief(readTiming(text, context)).replace(/ ~[^|]*/g, '')).replace(/hàng/g, 'hằng')
    fc.assert(
      fc.property(generated, (text) => {
        const same = plain(text)
        expect(plain(text.normalize('NFD'))).toBe(same)
        expect(plain(text.toUpperCase())).toBe(same)
        expect(plain(text.replace(/ /g, '\u00a0'))).toBe(same)
        expect(plain(text.replace(/ /g, ' \t '))).toBe(same)
        // Inside a word written together with another ("Hằngquý") nobody knows where the syllable begins.
        expect(plain(text.replace(/(?<!\p{L})quý/gu, 'qúy').replace(/(?<!\p{L})kỳ/gu, 'kì'))).toBe(same)
      }),
      RUNS,
    )
  }, 30_000)

  it('keep what stands before a stop, whatever stands behind it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), (row) => {
        const [text = '', years] = row.split('@')
        const term = years ? `@${years}` : ''
        const alone = read(`${text}${term}`)
        const followed = read(`${text}; xyz${term}`)
        expect(followed.parts.slice(0, alone.parts.length).map(meaning)).toEqual(alone.parts.map(meaning))
        expect(followed.due).toEqual(alone.due)
      }),
      RUNS,
    )
  }, 30_000)
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
  // What is not read may be so only beside its neighbours.
  const parts = rows.flatMap((row) =>
    read(row)
      .parts.filter(({ kind }) => kind !== 'unread')
      .map((part) => [row, part] as const),
  )

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
