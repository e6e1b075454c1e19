import { defineRule } from './rule.ts'

export default defineRule<{ id: string; count: number }>({
  id: 'task-lead-present',
  severity: 'error',
  title: { vi: 'Nhiệm vụ nào cũng có đơn vị chủ trì', en: 'Every task has a lead unit' },
  why: {
    vi: 'Không ghi đơn vị chủ trì thì không biết đôn đốc ai, nhiệm vụ không vào báo cáo của đơn vị nào.',
    en: 'With no lead unit there is nobody to remind, and the task is in no unit’s report.',
  },
  message: {
    vi: ({ id, count }) =>
      `${count > 1 ? `${count} nhiệm vụ, từ nhiệm vụ ${id},` : `nhiệm vụ ${id}`} chưa có đơn vị chủ trì; hãy ghi \`lead\` (đơn vị chịu trách nhiệm chính)`,
    en: ({ id, count }) =>
      `${count > 1 ? `${count} tasks, from ${id} on, have` : `task ${id} has`} no lead unit; name it under \`lead\``,
  },
  bad: ['tasks: [{ id: "1.1", lead: [] }]'],
  good: ['tasks: [{ id: "1.1", lead: [vp] }]'],

  *check({ plan: { tasks } }) {
    // Some plans name the units inside "Cách thức thực hiện" and have no column for a lead.
    const without = tasks.filter(({ lead, method }) => lead.length === 0 && !method)
    // Where most have none, the plan has no such column at all: that is one thing to say.
    const habit = without.length > 2 && without.length * 2 > tasks.length
    for (const { id, title, path } of habit ? without.slice(0, 1) : without)
      yield { at: [...path, 'lead'], args: { id: id || title, count: habit ? without.length : 1 } }
  },
})
