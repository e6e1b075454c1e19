import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultConfig } from '../../src/plan/config.ts'
import { readPlan } from '../../src/plan/read.ts'
import { scheduleOf } from '../../src/status/schedule.ts'
import { statusOf } from '../../src/status/state.ts'
import { readDocument } from '../../src/text/document.ts'
import { day } from '../../src/time/day.ts'
import { calendarOf } from '../../src/time/workday.ts'

const { plan } = readPlan(
  readDocument(readFileSync('examples/2024-papi.yaml', 'utf8')),
  defaultConfig,
  'examples/2024-papi.yaml',
)
const schedule = scheduleOf(plan, calendarOf())
/** The plan as it stands on the last day of each month. */
const year = Array.from({ length: 12 }, (_, i) => statusOf(schedule, day(2024, i + 2, 0)))

// The example's year as its clerk would tell it, at the end of each month from January to December.
describe.each([
  // All the time, with results in January, March, June, September and December; the second half begins on 15/6.
  ['1.1', 'ongoing ongoing ongoing ongoing ongoing silent silent silent ongoing ongoing ongoing done'],
  ['1.2', 'silent ongoing ongoing ongoing ongoing silent silent ongoing ongoing ongoing ongoing done'],
  // Posted once in January, which settled it.
  ['2.2', 'done done done done done done done done done done done done'],
  // All the time, and once by a letter of 12/3 until 30/4: reviewed on 19/4, gone on with on 25/10.
  ['2.3', 'silent silent silent ongoing ongoing silent silent silent silent ongoing ongoing ongoing'],
  // At the yearly conference, held on 26/1.
  ['2.4', 'done done done done done done done done done done done done'],
  // After each regulation: the first published in time, the second (30/8, until 6/9) on 20/9.
  ['2.6', 'waiting done done done done done done due-soon done-late done-late done-late done-late'],
  // In quarter I, finished on 12/4.
  [
    '2.7',
    'upcoming upcoming due-soon done-late done-late done-late done-late done-late done-late done-late done-late done-late',
  ],
  // Inspections by plan (until 10/6) and by order (25/9, until 30/11).
  ['4.1', 'upcoming upcoming upcoming upcoming done done done done upcoming ongoing due-soon overdue'],
  // When asked; nobody asked.
  ['4.3', 'waiting waiting waiting waiting waiting waiting waiting waiting waiting waiting waiting waiting'],
  // Put off by a letter in May, done in November.
  ['5.2', 'silent silent silent silent deferred deferred deferred deferred deferred deferred done done'],
  // By the province's plan of 28/2 until 30/6, extended to 31/7, done on 25/7.
  ['6.2', 'waiting upcoming upcoming ongoing ongoing ongoing done done done done done done'],
  // By the province's plan of 20/3 until 31/5, done on 5/7.
  [
    '6.4',
    'waiting waiting upcoming ongoing due-soon overdue done-late done-late done-late done-late done-late done-late',
  ],
])('%s', (id, states) => {
  it(`stands month by month at ${states}`, () => {
    expect(year.map(({ tasks }) => tasks.find((it) => it.id === id)?.state)).toEqual(states.split(' '))
  })
})

it('the report of six months is answered by the one sent on 14/6, that of the year is not', () => {
  expect(new Set(year.slice(0, 11).map(({ reporting }) => reporting[0]?.state))).toEqual(
    new Set(['upcoming']),
  )
  const [duty] = statusOf(schedule, '2025-01-01').reporting
  expect(duty?.turns.map((it) => [it.name, it.state])).toContainEqual(['2024-H1', 'done'])
  expect(duty?.state).toBe('overdue')
})

it('the counts add up every month, and nothing that is done becomes undone', () => {
  let before = 0
  for (const { summary, tasks } of year) {
    const { total, done, open } = summary.statistics
    expect(total).toBe(done.total + open.total)
    expect(done.total).toBe(done.inTime + done.late + done.noDeadline)
    expect(open.total).toBe(open.inTime + open.overdue + open.noDeadline)
    expect(Object.values(summary.byState).reduce((sum, it) => sum + it, 0)).toBe(24)
    expect(tasks.every((it) => it.counted.length > 0)).toBe(true)
    expect(done.total).toBeGreaterThanOrEqual(before)
    before = done.total
  }
})

it('what stood on a day is the same seen later: only what was recorded by then counts', () => {
  // The extension to 31/7 was granted on 14/6.
  const on = (asOf: string): unknown => statusOf(schedule, asOf).tasks.find((it) => it.id === '6.2')
  expect(on('2024-06-13')).toMatchObject({ dueOn: '2024-06-30', extensions: 0 })
  expect(on('2024-06-14')).toMatchObject({ dueOn: '2024-07-31', extensions: 1 })
})
