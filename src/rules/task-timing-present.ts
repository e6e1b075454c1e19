import { defineRule } from './rule.ts'

export default defineRule<{ id: string }>({
  id: 'task-timing-present',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ nào cũng có thời hạn', en: 'Every task has a deadline' },
  why: {
    vi: 'Nhiệm vụ không có thời hạn thì không bao giờ được nhắc, và không bao giờ bị tính là chậm.',
    en: 'A task without a deadline is never reminded of and never late.',
  },
  message: {
    vi: ({ id }) =>
      `nhiệm vụ ${id} chưa có thời hạn; hãy ghi \`timing\`, ví dụ “Quý II”, “Trước ngày 30/11”, “Thường xuyên”`,
    en: ({ id }) =>
      `task ${id} has no deadline; add \`timing\`, such as “Quý II”, “Trước ngày 30/11”, “Thường xuyên”`,
  },
  bad: ['tasks: [{ timing: "" }]'],
  good: ['tasks: [{ timing: Quý II }]', 'tasks: [{ timing: { due: 2024-06-30 } }]'],

  *check({ plan }) {
    const without = plan.tasks.filter(({ timing, override }) => timing === undefined && !override)
    // A plan that gives no task a time of its own has one for all of them: its term.
    if (plan.tasks.length > 2 && without.length * 2 > plan.tasks.length) return
    for (const { id, title, path } of without) yield { at: [...path, 'timing'], args: { id: id || title } }
  },
})
