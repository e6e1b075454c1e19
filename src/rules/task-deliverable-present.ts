import { defineRule } from './rule.ts'

export default defineRule<{ id: string }>({
  id: 'task-deliverable-present',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ có sản phẩm hoặc chỉ tiêu', en: 'A task has a deliverable or a target' },
  why: {
    vi: 'Không ghi sản phẩm, chỉ tiêu thì cuối kỳ không có căn cứ để xác nhận nhiệm vụ đã hoàn thành.',
    en: 'Without a deliverable or a target nothing tells at the end whether the task was done.',
  },
  message: {
    vi: ({ id }) =>
      `nhiệm vụ ${id} chưa ghi sản phẩm; hãy ghi \`deliverables\` (ví dụ: Báo cáo, Quyết định) hoặc \`target\``,
    en: ({ id }) =>
      `task ${id} names no deliverable; add \`deliverables\` (a report, a decision) or \`target\``,
  },
  bad: ['tasks: [{ id: "1.1", deliverables: [] }]'],
  good: ['tasks: [{ deliverables: [Báo cáo] }]', 'tasks: [{ deliverables: [], target: Đạt từ 85% trở lên }]'],

  *check({ plan }) {
    // Plans whose tasks are paragraphs of prose have no such column at all: one missing among many is the slip.
    const withProduct = plan.tasks.filter(hasProduct).length
    if (withProduct * 2 < plan.tasks.length && plan.tasks.length > 2) return
    for (const task of plan.tasks) {
      if (!hasProduct(task)) yield { at: [...task.path, 'deliverables'], args: { id: task.id } }
    }
  },
})

function hasProduct({ deliverables, target }: { deliverables: string[]; target?: string }): boolean {
  return Boolean(target?.trim()) || deliverables.some((item) => item.trim() !== '')
}
