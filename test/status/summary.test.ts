import { describe, expect, it } from 'vitest'
import { directorLine } from '../../src/format/status-line.ts'
import { filterStatus } from '../../src/status/filter.ts'
import { groupsOf, rateOf, statisticsFrom } from '../../src/status/summary.ts'
import { sayCount, sayPercent } from '../../src/text/number.ts'
import { statusOfYaml } from './plan.ts'

const none = {
  doneInTime: 0,
  doneLate: 0,
  doneNoDeadline: 0,
  openInTime: 0,
  openOverdue: 0,
  openNoDeadline: 0,
  cancelled: 0,
}

// Published figures: domain/reporting-periods.md §5.
describe('the statistics of published reports', () => {
  it('of BC 1270/BC-TCTTTg add up in every direction', () => {
    const it = statisticsFrom({
      ...none,
      doneInTime: 14_068,
      doneLate: 1_983,
      openInTime: 5_640,
      openOverdue: 223,
    })
    expect([it.total, it.done.total, it.open.total]).toEqual([21_914, 16_051, 5_863])
    expect(it.rates.overdue).toEqual({ count: 223, base: 21_914, of: 'total', percent: 1.02 })
    // The report itself rates what is done against what was due: 16.051 of 16.274.
    expect(rateOf(16_051, 16_274, 'due').percent).toBe(98.63)
    expect(it.done.total + it.open.overdue).toBe(16_274)
  })

  it('of Đà Nẵng have done tasks without a deadline, so that done is more than in time and late', () => {
    const it = statisticsFrom({
      ...none,
      doneInTime: 5_361,
      doneLate: 1_111,
      doneNoDeadline: 460,
      openOverdue: 208,
      openInTime: 1_142,
    })
    expect([it.total, it.done.total, it.open.total]).toEqual([8_282, 6_932, 1_350])
    expect([it.rates.done.percent, it.rates.doneLate.percent, it.rates.overdue.percent]).toEqual([
      83.7, 13.41, 2.51,
    ])
    expect(rateOf(5_361, 8_282, 'total').percent).toBe(64.73)
    expect(rateOf(1_350, 8_282, 'total').percent).toBe(16.3)
  })

  it('of Hải Phòng keep what their parts do not explain', () => {
    expect(
      statisticsFrom({ ...none, doneInTime: 13_119, openInTime: 2_065, openOverdue: 348, openNoDeadline: 1 }),
    ).toMatchObject({
      total: 15_533,
      open: { total: 2_414 },
      rates: { done: { percent: 84.46 } },
    })
  })

  it('of Quảng Nam give what was left out', () => {
    expect(statisticsFrom({ ...none, doneInTime: 585, openInTime: 67, openOverdue: 181 })).toMatchObject({
      total: 833,
      open: { total: 248 },
    })
  })

  it('leave a rate without a base out', () => {
    expect(statisticsFrom(none).rates.done).toEqual({ count: 0, base: 0, of: 'total' })
  })
})

it('rounds a rate half up', () => {
  expect(rateOf(7, 12, 'total').percent).toBe(58.33)
  expect(rateOf(1, 3, 'total').percent).toBe(33.33)
  expect(rateOf(2, 3, 'total').percent).toBe(66.67)
  expect(rateOf(201, 20_000, 'total').percent).toBe(1.01) // 1,005
  expect(rateOf(5, 5, 'total').percent).toBe(100)
})

it('writes numbers the Vietnamese way', () => {
  expect([sayCount(1270), sayCount(999), sayCount(1_234_567), sayCount(1270, 'en')]).toEqual([
    '1.270',
    '999',
    '1.234.567',
    '1,270',
  ])
  expect([sayPercent(58.33), sayPercent(83.7), sayPercent(100), sayPercent(0.5, 'en')]).toEqual([
    '58,33%',
    '83,70%',
    '100,00%',
    '0.50%',
  ])
})

const PLAN = `sections:
  - id: "1"
    title: Công khai
    index: papi/3
    tasks:
      - {id: "1.1", title: Việc một, lead: [vp], timing: Quý I, progress: [{date: 2024-03-20, state: done}]}
      - {id: "1.2", title: Việc hai, lead: [vp, tt], timing: Quý I}
  - id: "2"
    title: Thủ tục
    index: papi/5
    tasks:
      - {id: "2.1", title: Việc ba, lead: [tt], timing: Hằng quý, progress: [{date: 2024-03-20, state: done}]}
      - {id: "2.2", title: Việc bốn, timing: Thường xuyên}
`

describe('a plan', () => {
  const status = statusOfYaml(PLAN, '2024-07-01')

  it('counts tasks by state and turns in the official classes', () => {
    expect(status.summary.total).toBe(4)
    expect(status.summary.byState).toMatchObject({ done: 1, overdue: 2, silent: 1, upcoming: 0 })
    // 2.1 has three turns so far: quarter I done, II overdue, III in hand.
    expect(status.summary.statistics).toMatchObject({
      total: 6,
      done: { total: 2, inTime: 2, late: 0, noDeadline: 0 },
      open: { total: 4, inTime: 1, overdue: 2, noDeadline: 1 },
    })
  })

  it.each([
    ['unit', ['vp 2', 'tt 2', ' 1']],
    ['section', ['thu#1 2', 'thu#2 2']],
    ['state', ['overdue 2', 'silent 1', 'done 1']],
    ['plan', ['thu 4']],
    ['index', ['papi/3 2', 'papi/5 2']],
  ] as const)('is grouped by %s', (by, groups) => {
    expect(groupsOf([status], by).map((it) => `${it.key} ${it.tasks.length}`)).toEqual(groups)
  })

  it('is one line for the director', () => {
    expect(directorLine([status], 'vi')).toBe(
      'Tính đến ngày 01/7/2024, 4 nhiệm vụ (6 lượt): đã hoàn thành 2 (33,33% tổng số); chưa hoàn thành 4, trong đó quá hạn 2 (33,33% tổng số); 1 nhiệm vụ thường xuyên chưa có kết quả trong kỳ.',
    )
  })

  it('says how many tasks are dropped, which no count takes in', () => {
    const cancelled = 'timing: Quý I, progress: [{date: 2024-02-01, state: cancelled}]}'
    const dropped = PLAN.replace('timing: Quý I}', cancelled)
    const line = directorLine([statusOfYaml(dropped, '2024-07-01')], 'vi')
    expect(line).toContain('4 nhiệm vụ (5 lượt), trừ 1 không thực hiện: đã hoàn thành')
  })

  it('says when the line is of a choice', () => {
    expect(directorLine([filterStatus(status, { states: ['overdue'] })], 'vi')).toBe(
      'Tính đến ngày 01/7/2024, 2 nhiệm vụ được chọn (4 lượt): đã hoàn thành 1 (25,00% số được chọn); chưa hoàn thành 3, trong đó quá hạn 2 (50,00% số được chọn).',
    )
  })
})

describe('reporting duties', () => {
  const yaml = `${PLAN}reporting:
  - {title: Báo cáo kết quả, to: UBND tỉnh, by: [vp], timing: 6 tháng một lần}
reports:
  H1: {number: 45, date: 2024-06-14}
`
  it('stand beside the tasks and are answered by the dated report of the period', () => {
    const { reporting, summary, reportingSummary } = statusOfYaml(yaml, '2024-07-01')
    expect(summary.total).toBe(4)
    expect(reportingSummary.total).toBe(1)
    expect(reporting[0]?.turns.map((it) => [it.name, it.state])).toEqual([
      ['2024-H1', 'done'],
      ['2024-H2', 'upcoming'],
    ])
  })

  it('wait as long as the report has no number and date', () => {
    const { reporting } = statusOfYaml(
      yaml.replace('number: 45, date: 2024-06-14', 'highlights: [Đã làm]'),
      '2024-07-01',
    )
    expect(reporting[0]?.state).toBe('overdue')
  })
})
