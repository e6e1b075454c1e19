import { jointIn } from '../plan/unit-joint.ts'
import { unitRefs } from '../plan/unit-refs.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ first: string; second: string }>({
  id: 'unit-joined',
  severity: 'warning',
  title: {
    vi: 'Mỗi đơn vị ghi riêng, không viết liền hai tên',
    en: 'Two bodies are not run together in one name',
  },
  why: {
    vi: 'Hai tên viết liền thường do mất dấu xuống dòng khi chép bảng; in ra đọc như tên của một đơn vị không có thật.',
    en: 'Two names run together mostly lost a line break in copying; in print they read as one body that does not exist.',
  },
  message: {
    vi: ({ first, second }) =>
      `“${first}” và “${second}” đang viết liền thành một tên; hãy tách thành hai mục của danh sách`,
    en: ({ first, second }) => `"${first}" and "${second}" are run together; make them two items of the list`,
  },
  bad: [
    'tasks: [{ lead: [Văn phòng Sở Thanh tra Sở] }]',
    'tasks: [{ lead: [Văn phòng Sở Trung tâm Thông tin] }]',
  ],
  good: ['tasks: [{ lead: [Văn phòng Sở, Thanh tra Sở] }]', 'tasks: [{ support: [Chánh Văn phòng Sở] }]'],

  *check({ plan }) {
    for (const { ref } of unitRefs(plan)) {
      const joint = jointIn(ref.raw, plan.units)
      if (!joint) continue
      const args = { first: joint.first, second: joint.second }
      const composed = ref.raw === ref.raw.normalize('NFC')
      const within = { start: joint.at, end: ref.raw.length }
      yield { at: ref.path, ...(composed && { within }), args }
    }
  },
})
