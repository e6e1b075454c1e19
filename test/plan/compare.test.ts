import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { comparePlans, type PlanChanges } from '../../src/plan/compare.ts'
import { defaultConfig } from '../../src/plan/config.ts'
import { readPlan } from '../../src/plan/read.ts'
import type { Plan } from '../../src/plan/types.ts'
import { readDocument } from '../../src/text/document.ts'
import { smallestPlan } from '../rules/smallest-plan.ts'

const planOf = (tasks: object[], more: object = {}): Plan => {
  const base = smallestPlan()
  const sections = [{ id: '1', title: 'Cải cách thể chế', tasks }]
  return readPlan(readDocument(stringify({ ...base, ...more, sections })), defaultConfig, 'plans/thu.yaml')
    .plan
}
const task = (id: string, title: string, more: object = {}) => ({
  id,
  title,
  lead: ['vp'],
  timing: 'Quý II',
  ...more,
})
const A = 'Rà soát văn bản quy phạm pháp luật'
const B = 'Tuyên truyền cải cách hành chính'
const C = 'Kiểm tra công vụ tại các phòng'

describe.each<[string, object[], object[], PlanChanges['tasks']]>([
  ['the same plan', [task('1.1', A)], [task('1.1', A)], []],
  [
    'a task added between two',
    [task('1.1', A), task('1.2', B)],
    [task('1.1', A), task('1.2', C), task('1.3', B)],
    [
      { kind: 'added', id: '1.2', title: C, lead: ['Văn phòng Sở'], timing: 'Quý II' },
      { kind: 'changed', id: '1.3', title: B, changes: [{ field: 'id', before: '1.2', after: '1.3' }] },
    ],
  ],
  [
    'a task dropped',
    [task('1.1', A), task('1.2', B)],
    [task('1.1', A)],
    [{ kind: 'dropped', id: '1.2', title: B, lead: ['Văn phòng Sở'], timing: 'Quý II' }],
  ],
  [
    'a changed lead',
    [task('1.1', A)],
    [task('1.1', A, { lead: ['tt'] })],
    [
      {
        kind: 'changed',
        id: '1.1',
        title: A,
        changes: [{ field: 'lead', before: 'Văn phòng Sở', after: 'Thanh tra Sở' }],
      },
    ],
  ],
  [
    'a reworded title under the same id',
    [task('1.1', A)],
    [task('1.1', `${A} năm 2024`)],
    [
      {
        kind: 'changed',
        id: '1.1',
        title: `${A} năm 2024`,
        changes: [{ field: 'title', before: A, after: `${A} năm 2024` }],
      },
    ],
  ],
  [
    'another task under an old id',
    [task('1.1', A)],
    [task('1.1', C)],
    [
      { kind: 'added', id: '1.1', title: C, lead: ['Văn phòng Sở'], timing: 'Quý II' },
      { kind: 'dropped', id: '1.1', title: A, lead: ['Văn phòng Sở'], timing: 'Quý II' },
    ],
  ],
  [
    'two tasks that change places',
    [task('1.1', A), task('1.2', B)],
    [task('1.1', B), task('1.2', A)],
    [
      { kind: 'changed', id: '1.1', title: B, changes: [{ field: 'id', before: '1.2', after: '1.1' }] },
      { kind: 'changed', id: '1.2', title: A, changes: [{ field: 'id', before: '1.1', after: '1.2' }] },
    ],
  ],
  [
    'new progress',
    [task('1.1', A, { progress: [{ date: '2024-03-01', state: 'started' }] })],
    [
      task('1.1', A, {
        progress: [
          { date: '2024-03-01', state: 'started' },
          { date: '2024-06-10', state: 'done', evidence: ['Báo cáo số 15/BC-SKHCN'] },
        ],
      }),
    ],
    [
      {
        kind: 'changed',
        id: '1.1',
        title: A,
        changes: [{ field: 'progress', after: '2024-06-10 done · Báo cáo số 15/BC-SKHCN' }],
      },
    ],
  ],
])('%s', (_, before, after, tasks) => {
  it('is told as tasks', () => {
    expect(comparePlans(planOf(before), planOf(after)).tasks).toEqual(tasks)
  })
})

it('tells the due days of a changed deadline, not its words alone', () => {
  const { tasks } = comparePlans(planOf([task('1.1', A)]), planOf([task('1.1', A, { timing: 'Quý III' })]))
  expect(tasks).toMatchObject([
    {
      changes: [
        {
          field: 'timing',
          before: 'Quý II',
          after: 'Quý III',
          due: { before: ['2024-06-30'], after: ['2024-09-30'] },
        },
      ],
    },
  ])
})

it('tells what changed in the head of the document', () => {
  const base = smallestPlan()
  const after = planOf([task('1.1', A)], { document: { ...base.document, number: 13, date: '2024-01-20' } })
  expect(comparePlans(planOf([task('1.1', A)]), after).document).toEqual([
    { field: 'number', before: '12', after: '13' },
    { field: 'date', before: '2024-01-15', after: '2024-01-20' },
  ])
})
