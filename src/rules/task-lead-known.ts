import { nearest } from '../text/suggest.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ name: string; near?: string }>({
  id: 'task-lead-known',
  severity: 'warning',
  title: { vi: 'Đơn vị chủ trì có trong danh mục đơn vị', en: 'A lead unit is in the registry of units' },
  why: {
    vi: 'Tên không có trong danh mục thì nhiệm vụ không được cộng vào đơn vị nào khi thống kê và đôn đốc.',
    en: 'A name that the registry does not know is counted for no unit and never reminded.',
  },
  message: {
    vi: ({ name, near }) =>
      `danh mục đơn vị không có “${name}”; ${near ? `ý bạn là “${near}”? ` : ''}hãy thêm vào \`units\` hoặc ghi là tên gọi khác (\`aliases\`) của đơn vị đã có`,
    en: ({ name, near }) =>
      `no unit "${name}" in the registry; ${near ? `did you mean "${near}"? ` : ''}add it to \`units\`, or as an alias of a known unit`,
  },
  bad: ['tasks: [{ lead: [Phòng Không Có] }]'],
  good: ['tasks: [{ lead: [vp] }]', 'tasks: [{ lead: [Văn phòng Sở] }]'],

  *check({ plan }) {
    // A plan without any registry keeps names as they stand; there is nothing to know them by.
    if (plan.units.all.length === 0) return
    const names = plan.units.all.flatMap((unit) => [unit.name, unit.id, ...unit.aliases])
    for (const { lead } of plan.tasks) {
      for (const { raw, ids, path } of lead) {
        if (ids.length > 0 || raw.trim() === '') continue
        const near = nearest(raw, names)
        yield { at: path, args: { name: raw, ...(near !== undefined && { near }) } }
      }
    }
  },
})
