import { recordItems } from '../plan/record-items.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ task: string; count: number }>({
  id: 'progress-evidence',
  severity: 'warning',
  title: { vi: 'Hoàn thành thì có tài liệu kiểm chứng', en: 'What is done has its evidence' },
  why: {
    vi: 'Khi chấm điểm chỉ số, nhiệm vụ ghi hoàn thành mà không có số, ký hiệu văn bản kiểm chứng thì không được tính.',
    en: 'When an index is scored, a task said to be done without a document that proves it does not count.',
  },
  message: {
    vi: ({ task, count }) =>
      `${count > 1 ? `cả ${count} lần ghi hoàn thành trong kế hoạch` : `nhiệm vụ ${task} ghi hoàn thành nhưng`} chưa có tài liệu kiểm chứng; hãy thêm \`evidence\` (số, ký hiệu, ngày văn bản)`,
    en: ({ task, count }) =>
      `${count > 1 ? `all ${count} tasks said to be done have` : `task ${task} is said to be done and has`} no evidence; add \`evidence\` (number, symbol, date of the document)`,
  },
  bad: ['tasks: [{ progress: [{ date: 2024-03-15, state: done }] }]'],
  good: [
    'tasks: [{ progress: [{ date: 2024-03-15, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 15/3/2024"] }] }]',
  ],

  *check({ plan }) {
    const done = recordItems(plan).flatMap(({ name, item }) =>
      item.progress.filter(({ state }) => state === 'done').map((entry) => ({ task: name, entry })),
    )
    const without = done.filter(({ entry }) => entry.evidence.length === 0)
    // An office that records no evidence at all is told so once.
    const habit = without.length > 2 && without.length === done.length
    for (const { task, entry } of habit ? without.slice(0, 1) : without)
      yield { at: [...entry.path, 'evidence'], args: { task, count: habit ? without.length : 1 } }
  },
})
