import { describe, expect, it } from 'vitest'
import { recordedLine } from '../../src/cli/entry-line.ts'
import type { Entry } from '../../src/plan/record.ts'

const entries: Entry[] = [
  { kind: 'progress', date: '2024-06-12', state: 'done' },
  { kind: 'trigger', date: '2024-03-20', due: '2024-05-31' },
  { kind: 'trigger', date: '2024-03-20' },
  { kind: 'extension', to: '2024-06-10' },
]

describe('what was recorded, told to a clerk', () => {
  it('has states and days in words', () => {
    expect(recordedLine('2.7', entries, {}, 'vi')).toBe(
      'nhiệm vụ 2.7: hoàn thành 12/6/2024, phát sinh 20/3/2024, hạn 31/5/2024, phát sinh 20/3/2024, gia hạn đến 10/6/2024',
    )
    expect(recordedLine('2.7', entries.slice(0, 1), {}, 'en')).toBe('2.7: done 2024-06-12')
  })

  it('tells number and day of the plan itself', () => {
    expect(recordedLine(undefined, [], { number: '12', issued: '2024-01-15' }, 'vi')).toBe(
      'số 12, ngày ban hành 15/01/2024',
    )
  })
})
