import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { defaultConfig } from '../../src/plan/config.ts'
import { checkPlan, checkTogether } from '../../src/rules/check-plan.ts'
import { smallestPlan } from './smallest-plan.ts'

const TITLE = 'Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Sở'

/** The rules that speak of each plan when all are checked in one run. */
function between(plans: Record<string, object>): string[][] {
  const options = { config: defaultConfig, asOf: '2024-07-01', lang: 'vi' as const }
  const texts = Object.entries(plans).map(([file, over]) => ({
    file,
    text: stringify({ ...smallestPlan(), ...over }),
  }))
  const digests = texts.map(({ text, file }) => checkPlan(text, file, options).digest)
  return checkTogether(digests).map((together, i) => {
    const { file = '', text = '' } = texts[i] ?? {}
    const told = checkPlan(text, file, { ...options, together }).findings.map(({ rule }) => rule)
    return together.map(({ rule }) => rule).filter((rule) => told.includes(rule))
  })
}

const withTask = (timing: string, title = TITLE, lead = 'vp') => ({
  sections: [
    {
      id: '1',
      title: 'Thủ tục hành chính',
      tasks: [{ id: '1.1', title, lead: [lead], timing, deliverables: ['Báo cáo'] }],
    },
  ],
})

describe('plans checked together', () => {
  it('have nothing to say when they are at one', () => {
    expect(between({ 'a.yaml': withTask('Quý II'), 'b.yaml': withTask('Trong quý 2/2024') })).toEqual([
      [],
      [],
    ])
  })

  it('contradict each other on the deadline of one task, told of the later plan', () => {
    expect(between({ 'a.yaml': withTask('Quý II'), 'b.yaml': withTask('Trước ngày 30/11') })).toEqual([
      [],
      ['task-due-agrees'],
    ])
  })

  it('know one task by its short forms too', () => {
    const short = 'Rà soát, đơn giản hóa TTHC thuộc phạm vi quản lý của Sở'
    expect(between({ 'a.yaml': withTask('Quý II'), 'b.yaml': withTask('Quý III', short) })[1]).toEqual([
      'task-due-agrees',
    ])
  })

  it.each([
    ['a general title', withTask('Quý II', 'Báo cáo kết quả'), withTask('Quý III', 'Báo cáo kết quả')],
    ['another year', withTask('Quý II'), { ...withTask('Quý III/2025'), term: 2025 }],
    [
      'another office',
      withTask('Quý II'),
      { ...withTask('Quý III'), document: { ...smallestPlan().document, parent: 'UBND tỉnh Sơn La' } },
    ],
  ])('%s is no contradiction', (_, one, two) => {
    expect(between({ 'a.yaml': one, 'b.yaml': two })).toEqual([[], []])
  })

  it('have ids of their own', () => {
    expect(between({ '2023/papi.yaml': {}, '2024/papi.yaml': {} })[1]).toContain('plan-id-unique')
  })

  it('share their units', () => {
    const one = { ...withTask('Quý II'), units: { vp: 'Văn phòng Sở', ttud: 'Trung tâm Ứng dụng' } }
    const two = withTask(
      'Quý II',
      'Tổ chức hội nghị tập huấn nghiệp vụ cải cách hành chính',
      'Trung tâm Ứng dụng',
    )
    expect(between({ 'a.yaml': one, 'b.yaml': two })).toEqual([[], ['unit-shared']])
  })

  it('mean one unit by one id', () => {
    const one = { ...withTask('Quý II'), units: { vp: 'Văn phòng Sở' } }
    const two = { ...withTask('Quý II'), units: { vp: 'Vụ Pháp chế' } }
    expect(between({ 'a.yaml': one, 'b.yaml': two })).toEqual([[], ['unit-id-agrees']])
  })
})
