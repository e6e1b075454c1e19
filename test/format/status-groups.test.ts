import { expect, it } from 'vitest'
import { groupRows } from '../../src/format/status-groups.ts'
import { planAt, statusAt } from '../report/documents.ts'

it('names a plan by its file first, as two years of it have nearly one title', () => {
  const status = statusAt(planAt('examples/2024-papi.yaml').plan, { asOf: '2024-07-01' })
  const [, row] = groupRows([status], 'plan', 'vi')
  expect(row?.[0]).toMatch(/^2024-papi: Nâng cao Chỉ số/)
  expect(groupRows([status], 'unit', 'vi')[1]?.[0]).not.toContain(':')
})
