import { describe, expect, it } from 'vitest'
import { addresseesOf, recipientsOf } from '../../src/report/addressees.ts'
import { remindedUnits, reminderModel } from '../../src/report/reminder.ts'
import { reminderHtml, reminderText } from '../../src/report/reminder-text.ts'
import { planAt, statusAt } from './documents.ts'

const { plan, config: office } = planAt('examples/2024-papi.yaml')
const remindAt = (asOf: string) => {
  const units = remindedUnits([statusAt(plan, { asOf })])
  return { units, model: reminderModel({ units, office, replyBy: '2024-06-14' }) }
}

describe('a reminder', () => {
  it('goes to the units that lead something overdue, due soon, or silent at the end of a period', () => {
    const { units, model } = remindAt('2024-06-05')
    expect(units.map(({ key }) => key)).toContain('vp')
    const states = model.data.rows.filter(({ isGroup }) => !isGroup).map(({ state }) => state)
    expect(states).toContain('Quá hạn 5 ngày')
    expect(
      states.every((state) =>
        /^(Quá hạn \d+ ngày|Còn \d+ ngày|Đến hạn hôm nay|Chưa có kết quả)$/.test(String(state)),
      ),
    ).toBe(true)
  })

  it('does not call a continuous task silent in the first days of a period', () => {
    const rows = remindedUnits([statusAt(plan, { asOf: '2024-06-20' })]).flatMap((unit) =>
      reminderModel({ units: [unit], office, replyBy: '2024-06-28' }).data.rows.map(({ state }) => state),
    )
    expect(rows).not.toContain('Chưa có kết quả')
  })

  it('counts each task once in a letter to several units', () => {
    const { units, model } = remindAt('2024-06-05')
    const tasks = new Set(units.flatMap(({ statuses }) => statuses.flatMap((status) => status.tasks)))
    expect(Number(model.data.total)).toBeLessThanOrEqual([...tasks].flatMap(({ counted }) => counted).length)
  })

  it('does not ask the unit that gathers the answers to send them to itself', () => {
    const letters = remindAt('2024-06-05').units.map((unit) =>
      reminderModel({ units: [unit], office, replyBy: '2024-06-14' }),
    )
    const own = letters.filter(({ data }) => data.isContact)
    expect(own.map(({ data }) => data.unitsInText)).toEqual(['Văn phòng Sở'])
    expect(remindAt('2024-06-05').model.data.isContact).toBe(false)
  })

  it('is short enough for a chat, and safe in a mail', () => {
    const { model } = remindAt('2024-06-05')
    const text = reminderText(model, 1)
    expect(text).toMatch(
      /^Các phòng, đơn vị: \d+ nhiệm vụ quá hạn.*\(tính đến 05\/6\/2024\)\.\n- .*\n- … và \d+ nhiệm vụ khác\.\n/,
    )
    expect(text).toContain('chậm nhất ngày 14/6/2024.')
    const [first, ...rest] = model.data.rows
    const odd = {
      ...model,
      data: { ...model.data, rows: [{ ...first, title: '<b>&' } as (typeof rest)[number]] },
    }
    expect(reminderHtml(odd)).toContain('&lt;b&gt;&amp;')
  })
})

describe('addressees of a report', () => {
  const status = statusAt(plan, { period: 'H1', year: 2024 })
  const to = (...names: string[]) => ({
    ...status,
    plan: {
      ...plan,
      reporting: names.map((name) => ({
        ...(plan.reporting[0] as (typeof plan.reporting)[number]),
        to: name,
      })),
    },
  })

  it.each([
    [['UBND tỉnh'], ['UBND tỉnh Hưng Yên']],
    [['Ủy ban nhân dân tỉnh (thông qua Sở Nội vụ)'], ['UBND tỉnh Hưng Yên']],
    [['Văn phòng Sở'], ['UBND tỉnh Hưng Yên']],
    [['cấp có thẩm quyền'], ['UBND tỉnh Hưng Yên']],
    [[], ['UBND tỉnh Hưng Yên']],
    [
      ['UBND tỉnh', 'Bộ Khoa học và Công nghệ'],
      ['UBND tỉnh Hưng Yên', 'Bộ Khoa học và Công nghệ'],
    ],
  ])('%j are %j', (names, printed) => {
    expect(addresseesOf([to(...names)], office).addressees.map(({ text }) => text)).toEqual(printed)
  })

  it('are not named again under Nơi nhận, which ends with the archive', () => {
    const lines = recipientsOf(plan, office, addresseesOf([to('UBND tỉnh')], office)).map(({ text }) => text)
    expect(lines[0]).toBe('Như trên;')
    expect(lines.slice(1, -1).every((line) => line.endsWith(';') && !line.startsWith('UBND'))).toBe(true)
    expect(lines.at(-1)).toMatch(/^Lưu: .*\.$/)
  })
})
