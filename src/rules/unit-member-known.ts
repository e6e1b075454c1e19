import type { UnitMemberArgs } from '../plan/units.ts'
import { defineRule } from './rule.ts'

export default defineRule<UnitMemberArgs>({
  id: 'unit-member-known',
  severity: 'error',
  title: { vi: 'Thành viên của nhóm là đơn vị đã khai', en: 'A member of a group is a unit of the registry' },
  why: {
    vi: 'Đơn vị không có trong danh mục thì không nhận được việc giao cho cả nhóm.',
    en: 'A unit that the registry does not know gets nothing of what the group is given.',
  },
  message: {
    vi: ({ id, near }) =>
      `chưa khai đơn vị \`${id}\` ở \`units\`; ${near ? `ý bạn là \`${near}\`?` : 'hãy khai đơn vị này hoặc bỏ khỏi `members`'}`,
    en: ({ id, near }) =>
      `no unit \`${id}\` under \`units\`; ${near ? `did you mean \`${near}\`?` : 'add it there or drop it from `members`'}`,
  },
  bad: ['units: { khoi: { name: Khối văn phòng, members: [vp, tts] } }'],
  good: ['units: { khoi: { name: Khối văn phòng, members: [vp, tt] } }'],
})
