import { kindOfName } from '../plan/unit-names.ts'
import { unitRefs } from '../plan/unit-refs.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ name: string; lead: boolean }>({
  id: 'unit-not-person',
  severity: 'warning',
  title: {
    vi: 'Giao việc cho đơn vị, không giao cho tên người',
    en: 'Work is given to a unit, not to a person by name',
  },
  why: {
    vi: 'Người được nêu tên chuyển công tác hay nghỉ phép thì nhiệm vụ không còn ai chịu trách nhiệm, và không cộng được vào đơn vị nào khi thống kê.',
    en: 'When the named person moves or is away nobody answers for the task, and it is counted for no unit.',
  },
  message: {
    vi: ({ name, lead }) =>
      `“${name}” là tên người; hãy ghi đơn vị ${lead ? 'chủ trì' : 'thực hiện'} (hoặc chức danh), tên người theo dõi ghi ở \`notes\``,
    en: ({ name, lead }) =>
      `"${name}" is a person; name the unit${lead ? ' that leads' : ''} (or the post), and the person under \`notes\``,
  },
  bad: ['tasks: [{ lead: [Đ/c Thắng] }]', 'tasks: [{ support: [Nguyễn Văn An] }]'],
  good: ['tasks: [{ lead: [Văn phòng Sở] }]', 'tasks: [{ support: [UBND tỉnh Bà Rịa - Vũng Tàu] }]'],

  *check({ plan }) {
    for (const { ref, role } of unitRefs(plan)) {
      // A name that the office itself keeps in its registry is its own choice.
      if (ref.ids.length > 0 || kindOfName(ref.raw) !== 'person') continue
      yield { at: ref.path, args: { name: ref.raw, lead: role === 'lead' } }
    }
  },
})
