import { defineRule } from './rule.ts'

export default defineRule<{ text: string }>({
  id: 'timing-read',
  severity: 'error',
  title: { vi: 'Thời hạn đọc hiểu được', en: 'A timing phrase can be read' },
  why: {
    vi: 'Thời hạn không đọc được thì nhiệm vụ không bao giờ được nhắc và không bao giờ bị tính là quá hạn.',
    en: 'A deadline that cannot be read is never reminded of and never counted as overdue.',
  },
  message: {
    vi: ({ text }) =>
      `không đọc được thời hạn “${text}”; hãy viết như “Trước ngày 30/11”, “Quý II”, “Hằng tháng”, “Thường xuyên”, hoặc ghi rõ \`timing: {text: …, due: 2024-06-30}\``,
    en: ({ text }) =>
      `cannot read the deadline “${text}”; write it like “Trước ngày 30/11”, “Quý II”, “Hằng tháng”, “Thường xuyên”, or say \`timing: {text: …, due: 2024-06-30}\``,
  },
  bad: ['tasks: [{ timing: Ngày 32 tháng 4 }]'],
  good: [
    'tasks: [{ timing: Trước ngày 30/11 }]',
    'tasks: [{ timing: { text: Khi rảnh rỗi, due: 2024-06-30 } }]',
  ],

  *check({ plan, timing }) {
    for (const { timing: phrase, override, timingPath } of [...plan.tasks, ...plan.reporting]) {
      if (!phrase || override) continue
      for (const part of timing(phrase).parts) {
        if (part.kind !== 'unread') continue
        const [start, end] = part.at
        yield { at: timingPath, within: { start, end }, args: { text: part.text } }
      }
    }
  },
})
