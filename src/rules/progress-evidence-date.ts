import { findCitations } from '../official/citation.ts'
import { recordItems } from '../plan/record-items.ts'
import { sayDay } from '../time/day.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ text: string; dated: string; date: string }>({
  id: 'progress-evidence-date',
  severity: 'warning',
  title: { vi: 'Tài liệu kiểm chứng có trước ngày ghi tiến độ', en: 'Evidence is no later than its entry' },
  why: {
    vi: 'Văn bản kiểm chứng ban hành sau ngày ghi kết quả nghĩa là một trong hai ngày sai; kết quả có thể rơi vào sai kỳ báo cáo.',
    en: 'Evidence issued after the result means that one of the two days is wrong; the result may fall into the wrong period.',
  },
  message: {
    vi: ({ text, dated, date }) =>
      `“${text}” đề ngày ${sayDay(dated)}, sau ngày ghi tiến độ ${sayDay(date)}; hãy xem lại ngày của mục này hoặc của văn bản`,
    en: ({ text, dated, date }) =>
      `"${text}" is dated ${dated}, after the entry of ${date}; look at the day of the entry or of the document`,
  },
  bad: [
    'tasks: [{ progress: [{ date: 2024-03-15, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 20/3/2024"] }] }]',
  ],
  good: [
    'tasks: [{ progress: [{ date: 2024-03-15, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 15/3/2024"] }] }]',
  ],

  *check({ plan }) {
    for (const { item } of recordItems(plan)) {
      for (const { evidence, date, path } of item.progress) {
        for (const [i, words] of evidence.entries()) {
          for (const { text, date: dated, start, end } of findCitations(words)) {
            if (dated === undefined || dated <= date) continue
            yield { at: [...path, 'evidence', i], within: { start, end }, args: { text, dated, date } }
          }
        }
      }
    }
  },
})
