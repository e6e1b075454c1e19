import { describe, expect, it } from 'vitest'
import { templates } from '../../scripts/templates/all.ts'
import type { Model } from '../../src/ooxml/shape.ts'
import { checkTemplate } from '../../src/ooxml/template.ts'
import { briefModel } from '../../src/report/brief.ts'
import { reportModel } from '../../src/report/period.ts'
import { planModel } from '../../src/report/plan.ts'
import { remindedUnits, reminderModel } from '../../src/report/reminder.ts'
import { renderReport } from '../../src/report/render.ts'
import { templateShapes } from '../../src/report/shapes.ts'
import { linesOf } from '../ooxml/word-file.ts'
import { file, planAt, statusAt } from './documents.ts'

const { plan, config: office } = planAt('examples/2024-papi.yaml')
const statuses = [statusAt(plan, { period: 'H1', year: 2024 })]
const units = remindedUnits([statusAt(plan, { asOf: '2024-06-05' })])
const models: [string, Model][] = [
  ['ke-hoach.docx', planModel(plan, office)],
  ['bao-cao.docx', reportModel({ statuses, office })],
  ['bao-cao-ngan.docx', reportModel({ statuses, office })],
  ['trang-lanh-dao.docx', briefModel({ statuses, office })],
  ['cong-van-don-doc.docx', reminderModel({ units, office, replyBy: '2024-06-14' })],
].map(([name, model]) => [name as string, model as unknown as Model])
const stamp = { title: 'Thử', author: 'Sở', day: '2024-06-14' }

it('every shipped template has its model here', () => {
  const names = templates.map(([name]) => name).sort()
  expect(models.map(([name]) => name).sort()).toEqual(names)
  expect(
    Object.keys(templateShapes)
      .map((name) => `${name}.docx`)
      .sort(),
  ).toEqual(names)
})

describe.each(models)('%s', (name, model) => {
  const bytes = file(`templates/${name}`)

  it('is what its source draws (`npm run templates`)', () => {
    const draw = templates.find(([it]) => it === name)?.[1]
    expect(draw && Buffer.from(draw()).equals(bytes)).toBe(true)
  })

  it('names only what its model has', () => {
    expect(checkTemplate(bytes, model.shape)).toEqual([])
  })

  it('is filled without a tag left, twice to the same bytes', () => {
    const { docx, problems } = renderReport(bytes, model, stamp)
    expect(problems).toEqual([])
    const text = linesOf(docx).join('\n')
    expect(text).not.toMatch(/[{}]|undefined|NaN|\[object|null/)
    expect(text.length).toBeGreaterThan(500)
    expect(renderReport(bytes, model, stamp).docx).toEqual(docx)
  })
})
