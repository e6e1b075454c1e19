import type { UnitNameArgs } from '../plan/units.ts'
import { defineRule } from './rule.ts'

export default defineRule<UnitNameArgs>({
  id: 'unit-name-unique',
  severity: 'error',
  title: { vi: 'Mỗi tên gọi chỉ thuộc về một đơn vị', en: 'A name belongs to one unit' },
  why: {
    vi: 'Hai đơn vị chung một tên gọi thì việc của đơn vị này bị tính cho đơn vị kia.',
    en: 'With two units under one name, the work of one is counted for the other.',
  },
  message: {
    vi: ({ name, first }) => `“${name}” đã là tên gọi của đơn vị \`${first}\`; hãy bỏ ở một trong hai chỗ`,
    en: ({ name, first }) =>
      `"${name}" is already a name of unit \`${first}\`; take it away from one of the two`,
  },
  bad: ['units: { p1: { name: Phòng Một, aliases: [Văn phòng Sở] } }'],
  good: ['units: { p1: { name: Phòng Một, aliases: [P1, Phòng 1] } }'],
})
