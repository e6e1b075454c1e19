import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { statusOf } from '../../src/status/state.ts'
import type { TaskStatus } from '../../src/status/types.ts'
import { addDays, type Day } from '../../src/time/day.ts'
import { scheduleOfTask } from './plan.ts'

vi.setConfig({ testTimeout: 30_000 })

const phrases = [
  'Quý I',
  'Trước ngày 30/11',
  'Quý I, Quý III',
  'Hằng quý',
  'Hằng tháng',
  'Thường xuyên',
  'Khi có yêu cầu',
  'Trong vòng 05 ngày làm việc kể từ khi có yêu cầu',
  'Thường xuyên hoặc khi có hướng dẫn',
  '2 lần/năm',
  'Sớm nhất có thể nhé',
]

const aDay = fc.integer({ min: -30, max: 420 }).map((count) => addDays('2024-01-01', count))
const entry = fc.record({
  date: aDay,
  state: fc.constantFrom('started', 'ongoing', 'done', 'deferred', 'cancelled'),
  turn: fc.option(fc.constantFrom('Q1', 'Q3', 'M05', 'Q9'), { nil: undefined, freq: 6 }),
})
const trigger = fc.record({ date: aDay, due: fc.option(aDay, { nil: undefined }) })
const extension = fc.record({ to: aDay, date: aDay })

interface Records {
  entries: { date: Day; state: string; turn: string | undefined }[]
  triggers: { date: Day; due: Day | undefined }[]
  extensions: { to: Day; date: Day }[]
}

const records = fc.record({
  entries: fc.array(entry, { maxLength: 5 }),
  triggers: fc.array(trigger, { maxLength: 3 }),
  extensions: fc.array(extension, { maxLength: 2 }),
})

function taskOf(phrase: string, { entries, triggers, extensions }: Records, asOf: Day): TaskStatus {
  const list = (items: readonly object[]): string => JSON.stringify(items)
  const fields = `timing: "${phrase}", progress: ${list(entries)}, triggers: ${list(triggers)}, extensions: ${list(extensions)}`
  const [task] = statusOf(scheduleOfTask(fields), asOf).tasks
  if (!task) throw new Error('the plan has no task')
  return task
}

const shown = ({ state, dueOn, extensions, turns }: TaskStatus): unknown => ({
  state,
  dueOn,
  extensions,
  turns: turns.map((it) => [it.id, it.state, it.due]),
})

/** The next event comes after the term, and after the day that is looked at. */
const triggeredAfterTerm: Records = {
  entries: [
    { date: '2025-01-01', state: 'started', turn: undefined },
    { date: '2024-01-01', state: 'deferred', turn: undefined },
  ],
  triggers: [
    { date: '2024-01-01', due: undefined },
    { date: '2025-01-02', due: undefined },
  ],
  extensions: [],
}

it('how a task stands on a day does not change with what is recorded later', () => {
  fc.assert(
    fc.property(fc.constantFrom(...phrases), records, aDay, (phrase, all, asOf) => {
      const known = <T extends { date: Day }>(items: readonly T[]): T[] =>
        items.filter((it) => it.date <= asOf)
      const then = {
        entries: known(all.entries),
        triggers: known(all.triggers),
        extensions: known(all.extensions),
      }
      expect(shown(taskOf(phrase, all, asOf))).toEqual(shown(taskOf(phrase, then, asOf)))
    }),
    { numRuns: 150, examples: [['Quý I', triggeredAfterTerm, '2025-01-01']] },
  )
})

it('every task counts at least once, each turn once, and an overdue one is past its day', () => {
  fc.assert(
    fc.property(fc.constantFrom(...phrases), records, aDay, (phrase, all, asOf) => {
      const task = taskOf(phrase, all, asOf)
      expect(task.counted.length).toBeGreaterThan(0)
      expect(new Set(task.turns.map((it) => it.id)).size).toBe(task.turns.length)
      for (const turn of task.turns) {
        if (turn.state === 'overdue') expect(turn.due && turn.due < asOf).toBe(true)
        if (turn.state === 'due-soon') expect(turn.due && turn.due >= asOf).toBe(true)
        if (turn.state === 'done')
          expect(turn.due === undefined || (turn.closedOn ?? '') <= turn.due).toBe(true)
        expect(turn.progress.every((it) => it.date <= asOf)).toBe(true)
      }
    }),
    { numRuns: 150 },
  )
})

it('no entry is lost: each answers a turn, unless it cancels what is closed already', () => {
  fc.assert(
    fc.property(fc.constantFrom(...phrases), records, (phrase, all) => {
      const [task] = scheduleOfTask(`timing: "${phrase}", progress: ${JSON.stringify(all.entries)}`).tasks
      const placed = new Set(task?.turns.flatMap((it) => it.progress))
      expect(task?.progress.filter((it) => !placed.has(it) && it.state !== 'cancelled')).toEqual([])
    }),
    { numRuns: 150 },
  )
})
