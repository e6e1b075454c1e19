import { describe, expect, it } from 'vitest'
import { toldOfTasks } from './found.ts'

const entry = (date: string, state = 'ongoing') => ({ date, state })
const PROOF = ['Báo cáo số 15/BC-SKHCN ngày 01/3/2024']

describe('recorded progress', () => {
  it('may stand with the newest entry on top throughout a plan', () => {
    const down = { progress: [entry('2024-05-10'), entry('2024-04-10'), entry('2024-03-10')] }
    expect(toldOfTasks('progress-order', [down, down])).toEqual([])
    expect(
      toldOfTasks('progress-order', [down, { progress: [entry('2024-03-10'), entry('2024-04-10')] }]),
    ).toHaveLength(2)
  })

  it.each([
    ['Quý II', 1],
    ['Chậm nhất ngày 30/6', 1],
    ['Hằng tháng', 0],
    ['Thường xuyên', 0],
    ['Trước ngày 15/6 và trước ngày 15/12', 0],
  ])('after a task “%s” was done: %d', (timing, count) => {
    const progress = [{ ...entry('2024-04-10', 'done'), evidence: PROOF }, entry('2024-05-10')]
    expect(toldOfTasks('progress-after-closing', [{ timing, progress }])).toHaveLength(count)
  })

  it('is missed of a continuous task only where the office records anything', () => {
    const busy = { progress: [entry('2024-03-10')] }
    const idle = { timing: 'Thường xuyên' }
    expect(toldOfTasks('progress-continuous', [idle, idle])).toEqual([])
    expect(toldOfTasks('progress-continuous', [busy, idle])).toHaveLength(1)
    expect(toldOfTasks('progress-continuous', [busy, { ...idle, timing: 'Từ quý III/2024' }])).toEqual([])
  })

  it('many days ahead of the as-of day are a look back, one is a slip', () => {
    const ahead = (count: number) => [
      { progress: Array.from({ length: count }, (_, i) => entry(`2024-0${8}-0${i + 1}`)) },
    ]
    expect(toldOfTasks('progress-not-future', ahead(1))).toHaveLength(1)
    expect(toldOfTasks('progress-not-future', ahead(5))).toEqual([])
  })

  it('without any evidence in the plan is told once', () => {
    const done = { progress: [entry('2024-04-10', 'done')] }
    expect(toldOfTasks('progress-evidence', [done, done, done])).toHaveLength(1)
    const proved = { progress: [{ ...entry('2024-04-10', 'done'), evidence: PROOF }] }
    expect(toldOfTasks('progress-evidence', [done, done, proved])).toHaveLength(2)
  })
})
