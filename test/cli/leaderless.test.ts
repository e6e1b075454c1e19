import { expect, it } from 'vitest'
import { folderWith, reform } from './run.ts'

const PLAN = `format: 1
document: {type: Kế hoạch, title: Kế hoạch}
term: 2024
units: {vp: Văn phòng Sở}
sections:
  - title: Một
    tasks:
      - {id: "1", title: Có chủ trì, lead: [vp], timing: Quý I}
      - {id: "2", title: Quá hạn không ai làm, timing: Quý I}
      - {id: "3", title: Chưa đến hạn, timing: Quý IV}
`

it('tells which tasks no sheet and no letter asks for', () => {
  const folder = folderWith({ 'plans/a.yaml': PLAN })
  const told = (...args: string[]): string => reform(folder, [...args, '--as-of', '2024-05-01']).err
  expect(told('sheet')).toContain('2 nhiệm vụ chưa có đơn vị chủ trì nên không gửi được cho ai: 2, 3;')
  expect(told('remind')).toContain('1 nhiệm vụ chưa có đơn vị chủ trì nên không gửi được cho ai: 2;')
  expect(told('sheet', '--unit', 'vp')).not.toContain('chưa có đơn vị chủ trì')
})
