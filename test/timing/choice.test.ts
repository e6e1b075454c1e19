import { describe, expect, it, vi } from 'vitest'
import { readTiming } from '../../src/timing/read.ts'
import { termOf } from './brief.ts'
import { tables } from './tables/index.ts'

// A reader that could begin with a word that its row does not name would never be tried, nor one that needs a word further
// on that it does not need: here all are tried everywhere.
vi.doMock('../../src/timing/cursor.ts', async (original) => {
  const cursor = await original<typeof import('../../src/timing/cursor.ts')>()
  const choice: typeof cursor.choice = (choices) => (c) =>
    cursor.firstOf(
      c,
      choices.map(([reader]) => reader),
    )
  return { ...cursor, choice, needing: (_, reader) => reader, holds: () => true } satisfies typeof cursor
})
vi.resetModules()
const patient = (await import('../../src/timing/read.ts')).readTiming

const context = { term: termOf('2024') }
const phrases = Object.values(tables)
  .flat()
  .map(([phrase]) => phrase.split('@')[0] ?? '')

describe('readers are tried only where their first word may stand', () => {
  it('is another reader', () => {
    expect(patient).not.toBe(readTiming)
  })

  it.each(['', 'Báo cáo: ', 'Định kỳ ', 'Trước ', 'Hoàn thành '])(
    'which changes no reading behind “%s”',
    (before) => {
      const changed = phrases.filter(
        (it) =>
          JSON.stringify(readTiming(before + it, context)) !== JSON.stringify(patient(before + it, context)),
      )
      expect(changed).toEqual([])
    },
  )
})
