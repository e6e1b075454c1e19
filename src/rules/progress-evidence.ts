import { defineRule } from './rule.ts'

export default defineRule<{ task: string }>({
  id: 'progress-evidence',
  severity: 'warning',
  title: { vi: 'Hoàn thành thì có tài liệu kiểm chứng', en: 'What is done has its evidence' },
  why: {
    vi: 'Khi chấm điểm chỉ số, nhiệm vụ ghi hoàn thành mà không có số, ký hiệu văn bản kiểm chứng thì không được tính.',
    en: 'When an index is scored, a task said to be done without a document that proves it does not count.',
  },
  message: {
    vi: ({ task }) =>
      `nhiệm vụ ${task} ghi hoàn thành nhưng chưa có tài liệu kiểm chứng; hãy thêm \`evidence\` (số, ký hiệu, ngày văn bản)`,
    en: ({ task }) =>
      `task ${task} is said to be done without evidence; add \`evidence\` (number, symbol, date of the document)`,
  },
  bad: ['tasks: [{ progress: [{ date: 2024-03-15, state: done }] }]'],
  good: [
    'tasks: [{ progress: [{ date: 2024-03-15, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 15/3/2024"] }] }]',
  ],

  *check({ plan }) {
    for (const { id: task, progress } of plan.tasks) {
      for (const { state, evidence, path } of progress) {
        if (state === 'done' && evidence.length === 0) yield { at: [...path, 'evidence'], args: { task } }
      }
    }
  },
})
