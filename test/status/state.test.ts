import { describe, expect, it } from 'vitest'
import { statusPeriod } from '../../src/status/period.ts'
import { scheduleOfTask, taskOn } from './plan.ts'

/** Entries of progress: `15/3 done`, `10/4 done Q1`, one after another with `;`. */
function progress(text: string): string {
  const entries = text.split('; ').map((entry) => {
    const [, date, month, state, turn] = /^(\d+)\/(\d+) (\S+)(?: (\S+))?$/.exec(entry) ?? []
    const day = `2024-${month?.padStart(2, '0')}-${date?.padStart(2, '0')}`
    return `{date: ${day}, state: ${state}${turn ? `, turn: "${turn}"` : ''}}`
  })
  return `progress: [${entries.join(', ')}]`
}

describe.each([
  // What is due once: Quý I is due on 31/3.
  ['Quý I', '', '2024-01-20', 'upcoming'],
  ['Quý I', '1/2 started', '2024-02-20', 'ongoing'],
  ['Quý I', '', '2024-03-15', 'upcoming'], // 16 days left
  ['Quý I', '', '2024-03-16', 'due-soon'],
  ['Quý I', '1/2 ongoing', '2024-03-16', 'due-soon'],
  ['Quý I', '', '2024-03-31', 'due-soon'], // the due day itself is still in time
  ['Quý I', '', '2024-04-01', 'overdue'],
  ['Quý I', '1/2 ongoing', '2024-04-01', 'overdue'],
  ['Quý I', '31/3 done', '2024-07-01', 'done'],
  ['Quý I', '1/4 done', '2024-07-01', 'done-late'],
  ['Quý I', '20/12 done', '2024-07-01', 'overdue'], // recorded later than the day we look from
  ['Quý III', '10/2 done', '2024-07-01', 'done'], // before its window opens
  ['Quý I', '20/3 done; 5/4 done', '2024-07-01', 'done'], // more evidence is not a later end
  ['Quý I', '20/3 done; 5/4 ongoing', '2024-07-01', 'overdue'], // opened again
  ['Trước ngày 30/11', '', '2024-11-29', 'due-soon'],
  ['Trước ngày 30/11', '', '2024-11-30', 'overdue'],
  ['Trước ngày 30/11', '30/11 done', '2024-12-01', 'done-late'],

  // Recorded to be dropped or put off.
  ['Quý I', '20/3 cancelled', '2024-07-01', 'cancelled'],
  ['Quý I', '20/3 deferred', '2024-07-01', 'deferred'],
  ['Quý I', '20/3 deferred; 10/5 done', '2024-07-01', 'done-late'],
  ['Quý II', '20/3 deferred; 10/5 done', '2024-07-01', 'done'],
  ['Quý I', '20/3 cancelled; 10/4 ongoing', '2024-07-01', 'overdue'],

  // Again and again.
  ['Hằng quý', '', '2024-02-01', 'upcoming'],
  ['Hằng quý', '', '2024-03-20', 'due-soon'],
  ['Hằng quý', '', '2024-04-01', 'overdue'],
  ['Hằng quý', '10/3 done', '2024-04-01', 'upcoming'],
  ['Hằng quý', '10/3 done; 2/4 ongoing', '2024-04-05', 'ongoing'],
  ['Hằng quý', '10/3 done', '2024-06-20', 'due-soon'],
  ['Hằng quý', '10/3 done; 20/3 done', '2024-04-01', 'upcoming'], // the second is not the second quarter's
  ['Hằng quý', '10/3 done; 20/3 ongoing', '2024-04-01', 'ongoing'], // and work goes on for the next
  ['Hằng quý', '10/4 done', '2024-04-11', 'overdue'], // in the window of quarter II: quarter I is missing
  ['Hằng quý', '10/4 done Q1', '2024-04-11', 'upcoming'],
  ['Hằng quý', '10/4 done 2024-Q1', '2024-04-11', 'upcoming'],
  ['Hằng quý', '10/3 done; 10/6 done; 10/9 done; 10/12 done', '2024-12-31', 'done'],
  ['Hằng quý', '10/4 done Q1; 10/6 done; 10/9 done; 10/12 done', '2024-12-31', 'done-late'],
  ['Hằng quý', '10/3 done; 15/5 cancelled', '2024-12-31', 'done'],
  ['Hằng quý', '10/3 deferred Q1', '2024-04-05', 'upcoming'],

  // All the time: each reporting period must show something.
  ['Thường xuyên', '', '2024-03-01', 'silent'],
  ['Thường xuyên', '10/2 ongoing', '2024-03-01', 'ongoing'],
  ['Thường xuyên', '10/2 ongoing', '2024-06-14', 'ongoing'],
  ['Thường xuyên', '10/2 ongoing', '2024-06-15', 'silent'], // the second half-year of reporting has begun
  ['Thường xuyên', '20/12 ongoing', '2024-12-31', 'ongoing'], // after 14/12, yet in the term
  ['Thường xuyên', '10/2 done', '2024-09-01', 'done'], // a person has closed it
  ['Thường xuyên', '10/2 cancelled', '2024-09-01', 'cancelled'],

  // When something happens.
  ['Khi có yêu cầu', '', '2024-09-01', 'waiting'],
  ['Khi có yêu cầu', '10/2 done', '2024-09-01', 'done'], // the event is not on record, the result is
  ['Khi có yêu cầu', '10/2 ongoing', '2024-09-01', 'ongoing'],

  // Not understood.
  ['Sớm nhất có thể nhé', '', '2024-09-01', 'unread'],
  ['Sớm nhất có thể nhé', '10/2 ongoing', '2024-09-01', 'unread'],
  ['Sớm nhất có thể nhé', '10/2 done', '2024-09-01', 'done'],
])('“%s” with [%s]', (timing, entries, asOf, state) => {
  it(`on ${asOf} is ${state}`, () => {
    const fields = `timing: "${timing}"${entries ? `, ${progress(entries)}` : ''}`
    expect(taskOn(fields, asOf).state).toBe(state)
  })
})

it('tells what is due, since when, and the working day beside it', () => {
  expect(taskOn('timing: Quý I', '2024-07-01')).toMatchObject({
    state: 'overdue',
    dueOn: '2024-03-31',
    dueWorkday: '2024-04-01',
    daysOverdue: 92,
  })
  expect(taskOn('timing: Quý I', '2024-03-31')).toMatchObject({ daysLeft: 0 })
  expect(taskOn('timing: Quý I', '2024-02-01', { within: 60 }).state).toBe('due-soon')
  expect(taskOn('timing: Quý I', '2024-03-31', { within: 0 }).state).toBe('due-soon')
})

it('marks the working day of a year whose days off are not announced as expected', () => {
  expect(taskOn('timing: Trước ngày 01/5', '2024-04-20').workdayExpected).toBeUndefined()
  const task = taskOn('timing: Ngày 30/4/2028', '2028-04-20', {}, '2028')
  expect(task).toMatchObject({ dueOn: '2028-04-30', dueWorkday: '2028-05-03', workdayExpected: true })
})

it('without a deadline phrase has none that could be known', () => {
  expect(taskOn('notes: ""', '2024-07-01').state).toBe('unread')
})

describe('an extension', () => {
  const fields = (more = ''): string =>
    `timing: Quý I, extensions: [{to: 2024-05-15, date: 2024-03-25}, {to: 2024-06-10, date: 2024-05-10}]${more}`

  it.each([
    ['2024-03-20', 'due-soon', '2024-03-31', 0], // not granted yet
    ['2024-03-26', 'upcoming', '2024-05-15', 1],
    ['2024-05-12', 'upcoming', '2024-06-10', 2],
    ['2024-06-10', 'due-soon', '2024-06-10', 2],
    ['2024-06-11', 'overdue', '2024-06-10', 2],
  ])('on %s: %s, due %s', (asOf, state, dueOn, extensions) => {
    const task = taskOn(fields(), asOf)
    expect(task).toMatchObject({ state, dueOn, extensions })
    expect(task.turn?.firstDue).toBe('2024-03-31')
  })

  it('holds from the day of the document that grants it, where no other is given', () => {
    const granted =
      'timing: Quý I, extensions: [{to: 2024-05-15, by: "Công văn số 88/SKHCN-VP ngày 25/3/2024"}]'
    expect(taskOn(granted, '2024-03-24')).toMatchObject({ dueOn: '2024-03-31', extensions: 0 })
    expect(taskOn(granted, '2024-03-25')).toMatchObject({ dueOn: '2024-05-15', extensions: 1 })
  })

  it('makes what is done by the new day done in time', () => {
    const done = ', progress: [{date: 2024-06-10, state: done}]'
    expect(taskOn(fields(done), '2024-07-01').state).toBe('done')
  })

  it('of a task put off is a deadline again once it has passed', () => {
    const deferred =
      'timing: Quý I, progress: [{date: 2024-03-20, state: deferred}], extensions: [{to: 2024-06-10, date: 2024-03-20}]'
    expect(taskOn(deferred, '2024-05-01').state).toBe('deferred')
    expect(taskOn(deferred, '2024-06-10').state).toBe('deferred')
    expect(taskOn(deferred, '2024-06-11')).toMatchObject({ state: 'overdue', daysOverdue: 1 })
  })

  it('moves the turn that it names, else the last one due before the new day', () => {
    const q1 = 'timing: Hằng quý, extensions: [{to: 2024-07-20, turn: Q1}]'
    expect(taskOn(q1, '2024-07-10').turn).toMatchObject({ name: '2024-Q2', state: 'overdue' })
    const nearest = 'timing: Hằng quý, extensions: [{to: 2024-04-20}]'
    expect(taskOn(nearest, '2024-04-10').turn).toMatchObject({
      name: '2024-Q1',
      state: 'due-soon',
      due: '2024-04-20',
    })
  })
})

describe('a trigger', () => {
  const event = 'timing: Khi có yêu cầu'
  it.each([
    [`${event}, triggers: [{date: 2024-05-02, due: 2024-06-30}]`, '2024-05-01', 'waiting', undefined],
    [`${event}, triggers: [{date: 2024-05-02, due: 2024-06-30}]`, '2024-05-02', 'upcoming', '2024-06-30'],
    [`${event}, triggers: [{date: 2024-05-02, due: 2024-06-30}]`, '2024-07-01', 'overdue', '2024-06-30'],
    [`${event}, triggers: [{date: 2024-05-02}]`, '2024-07-01', 'ongoing', undefined], // no limit runs from it
    [
      'timing: Trong vòng 05 ngày làm việc kể từ khi có yêu cầu, triggers: [{date: 2024-04-26}]',
      '2024-05-07',
      'due-soon',
      '2024-05-07', // 29/4 to 1/5 are off, Saturday 4/5 is worked
    ],
    [
      'timing: Trong vòng 10 ngày kể từ ngày có yêu cầu, triggers: [{date: 2024-05-02}]',
      '2024-05-13',
      'due-soon',
      '2024-05-13', // the tenth day is a Sunday (Bộ luật Dân sự, Điều 148 khoản 5)
    ],
    [
      'timing: Trong vòng 05 ngày làm việc kể từ khi có yêu cầu, triggers: [{date: 2024-04-26, due: 2024-05-20}]',
      '2024-05-07',
      'due-soon',
      '2024-05-20', // the record wins over the phrase
    ],
  ])('%s on %s: %s', (fields, asOf, state, dueOn) => {
    const task = taskOn(fields, asOf)
    expect([task.state, task.dueOn]).toEqual([state, dueOn])
  })

  it('is not answered by what was done before it', () => {
    const fields = `${event}, triggers: [{date: 2024-05-02, due: 2024-06-30}], progress: [{date: 2024-04-20, state: done}]`
    expect(taskOn(fields, '2024-05-01').state).toBe('done')
    expect(taskOn(fields, '2024-07-01').state).toBe('overdue')
    const named = fields.replace('state: done', 'state: done, turn: 2024-05-02')
    expect(taskOn(named, '2024-07-01').state).toBe('done')
  })

  it('that comes again opens another turn', () => {
    const fields = `${event}, triggers: [{date: 2024-02-05, due: 2024-02-20}, {date: 2024-05-02, due: 2024-06-30}], progress: [{date: 2024-02-19, state: done}]`
    const task = taskOn(fields, '2024-07-01')
    expect(task.turns.map((it) => [it.name, it.state])).toEqual([
      ['2024-02-05', 'done'],
      ['2024-05-02', 'overdue'],
    ])
    expect(task.state).toBe('overdue')
  })
})

describe("the clerk's word against the phrase", () => {
  it.each([
    ['timing: {text: Sớm nhất có thể nhé, due: 2024-06-30}', '2024-07-01', 'overdue', '2024-06-30'],
    ['timing: {text: Thường xuyên, every: quarter}', '2024-04-01', 'overdue', '2024-03-31'],
    ['timing: {text: Quý I, start: 2024-04-01, end: 2024-05-31}', '2024-04-05', 'upcoming', '2024-05-31'],
    ['timing: {text: Khi có yêu cầu, due: [2024-03-15, 2024-09-15]}', '2024-04-01', 'overdue', '2024-03-15'],
  ])('%s on %s: %s, due %s', (fields, asOf, state, dueOn) => {
    expect(taskOn(fields, asOf)).toMatchObject({ state, dueOn })
  })
})

describe('a phrase of several parts', () => {
  it('shows its worst open part', () => {
    const task = taskOn('timing: "Quý I, Quý III", progress: [{date: 2024-03-01, state: done}]', '2024-10-05')
    expect(task.turns.map((it) => [it.due, it.state])).toEqual([
      ['2024-03-31', 'done'],
      ['2024-09-30', 'overdue'],
    ])
  })

  it('waits for an event only until everything else is settled', () => {
    const fields = 'timing: Thường xuyên hoặc khi có hướng dẫn của cơ quan có thẩm quyền'
    expect(taskOn(fields, '2024-07-01').state).toBe('silent')
    expect(taskOn(`${fields}, progress: [{date: 2024-06-20, state: done}]`, '2024-07-01').state).toBe('done')
    expect(taskOn(fields, '2024-07-01').counted).toHaveLength(1)
  })

  it.each([
    ['Thường xuyên hoặc khi có hướng dẫn của cơ quan có thẩm quyền', ''],
    ['Theo KH hoặc theo chỉ đạo của UBND tỉnh', ''],
    ['Theo KH hoặc theo chỉ đạo của UBND tỉnh', ', triggers: [{date: 2024-06-01}]'],
  ])('counts one result once, however many ways “%s” waits%s', (timing, more) => {
    const fields = `timing: ${timing}, progress: [{date: 2024-06-20, state: done}]${more}`
    expect(taskOn(fields, '2024-07-01')).toMatchObject({ state: 'done', counted: [{ state: 'done' }] })
  })

  it('counts a result before the first event beside those of its events', () => {
    const fields = 'timing: Khi có yêu cầu, triggers: [{date: 2024-06-01}]'
    const progress = '[{date: 2024-03-01, state: done}, {date: 2024-06-20, state: done}]'
    expect(taskOn(`${fields}, progress: ${progress}`, '2024-07-01').counted).toHaveLength(2)
  })

  it('of several frequencies takes one report for what is due on one day, and none for what is not', () => {
    const fields = 'timing: "Quý, 6 tháng và năm trước ngày 12 của tháng cuối kỳ báo cáo"'
    const state = (progress: string, name: string): string | undefined =>
      taskOn(`${fields}, progress: [${progress}]`, '2024-12-31').turns.find((it) => it.name === name)?.state
    const march = '{date: 2024-03-10, state: done}'
    expect(state(march, '2024-Q1')).toBe('done')
    expect(state(march, '2024-H1')).toBe('overdue')
    expect(state(march, '2024')).toBe('overdue')
    const june = '{date: 2024-06-10, state: done}'
    expect(state(june, '2024-Q2')).toBe('done')
    expect(state(june, '2024-H1')).toBe('done')
    expect(state(june, '2024')).toBe('overdue')
  })
})

describe('a reporting period', () => {
  const h1 = statusPeriod('H1', 2024)
  it('cuts off at the end of its data window', () => {
    expect(taskOn('timing: Quý II', '2024-07-10', { period: h1 }).state).toBe('upcoming') // as of 14/6: 16 days
    expect(
      taskOn('timing: Quý II', '2024-07-10', { period: statusPeriod('H1', 2024, 'calendar') }).state,
    ).toBe('due-soon')
  })

  it('holds continuous tasks to its own days', () => {
    const fields = 'timing: Thường xuyên, progress: [{date: 2024-03-20, state: ongoing}]'
    expect(taskOn(fields, '2024-12-31', { period: statusPeriod('Q1', 2024) }).state).toBe('silent') // 20/3 is Q2's
    expect(taskOn(fields, '2024-12-31', { period: statusPeriod('Q2', 2024) }).state).toBe('ongoing')
  })

  it('that has not begun expects nothing yet', () => {
    expect(taskOn('timing: Thường xuyên', '2024-03-01', { period: statusPeriod('H2', 2024) }).state).toBe(
      'upcoming',
    )
  })

  it.each([
    ['timing: Quý IV', 'H1', 0], // not begun
    ['timing: Trước ngày 30/11', 'H1', 1], // in hand from the start
    ['timing: Quý I, progress: [{date: 2024-02-10, state: done}]', 'H1', 1],
    ['timing: Quý I, progress: [{date: 2024-02-10, state: done}]', 'Q2', 0], // closed before
    ['timing: Quý I', 'Q2', 1], // left open from before
    ['timing: Hằng tháng', 'Q1', 3],
    ['timing: Thường xuyên', 'Q3', 1],
  ] as const)('%s counts in %s %i times', (fields, name, count) => {
    expect(taskOn(fields, '2024-12-31', { period: statusPeriod(name, 2024) }).counted).toHaveLength(count)
  })
})

describe('turns', () => {
  it('have ids that neither extensions nor other tasks of the same id change', () => {
    const ids = (fields: string): string[] =>
      scheduleOfTask(fields).tasks.flatMap((it) => it.turns.map((t) => t.id))
    expect(ids('timing: Quý I')).toEqual(['1.1@2024-03-31'])
    expect(ids('timing: Quý I, extensions: [{to: 2024-05-01}]')).toEqual(['1.1@2024-03-31'])
    expect(ids('timing: 6 tháng một lần')).toEqual(['1.1@2024-H1', '1.1@2024-H2'])
    expect(new Set(ids('timing: 2 lần/năm')).size).toBe(2)
  })

  it('tell which explicit turns there are not', () => {
    const [task] = scheduleOfTask(
      'timing: Hằng quý, progress: [{date: 2024-03-10, state: done, turn: Q5}]',
    ).tasks
    expect(task?.strayTurns).toHaveLength(1)
    expect(task?.turns[0]?.progress).toHaveLength(1) // placed by its date
  })

  it('of every ten days take what is done since the last one', () => {
    const fields = 'timing: 10 ngày một lần, progress: [{date: 2024-01-05, state: done}]'
    expect(
      taskOn(fields, '2024-01-20')
        .turns.slice(0, 3)
        .map((it) => it.state),
    ).toEqual(['overdue', 'done', 'due-soon'])
  })

  it('done n times a period are n turns', () => {
    const fields = 'timing: 2 lần/năm, progress: [{date: 2024-03-10, state: done}]'
    expect(
      taskOn(fields, '2025-01-10')
        .turns.map((it) => it.state)
        .sort(),
    ).toEqual(['done', 'overdue'])
  })
})
