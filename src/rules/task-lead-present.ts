import { defineRule } from './rule.ts'

export default defineRule<{ id: string }>({
  id: 'task-lead-present',
  severity: 'error',
  title: { vi: 'Nhiệm vụ nào cũng có đơn vị chủ trì', en: 'Every task has a lead unit' },
  why: {
    vi: 'Không ghi đơn vị chủ trì thì không biết đôn đốc ai, nhiệm vụ không vào báo cáo của đơn vị nào.',
    en: 'With no lead unit there is nobody to remind, and the task is in no unit’s report.',
  },
  message: {
    vi: ({ id }) => `nhiệm vụ ${id} chưa có đơn vị chủ trì; hãy ghi \`lead\` (đơn vị chịu trách nhiệm chính)`,
    en: ({ id }) => `task ${id} has no lead unit; name it under \`lead\``,
  },
  bad: ['tasks: [{ id: "1.1", lead: [] }]'],
  good: ['tasks: [{ id: "1.1", lead: [vp] }]'],

  *check({ plan }) {
    for (const { id, lead, method, path } of plan.tasks) {
      // Some plans name the units inside "Cách thức thực hiện" and have no column for a lead.
      if (lead.length === 0 && !method) yield { at: [...path, 'lead'], args: { id } }
    }
  },
})
