import { recordItems } from '../plan/record-items.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ from: string; to: string }>({
  id: 'timing-repaired',
  severity: 'info',
  title: { vi: 'Thời hạn viết đúng chính tả', en: 'A timing phrase has no slip' },
  why: {
    vi: 'Công cụ đọc được thời hạn vì chỗ sai chỉ có một cách hiểu; văn bản ban hành vẫn nên viết cho đúng.',
    en: 'The tool could read it because the slip has one reading only; the document should still be right.',
  },
  message: {
    vi: ({ from, to }) => `“${from}” đã được hiểu là “${to}”; hãy sửa lại cho đúng`,
    en: ({ from, to }) => `"${from}" was read as "${to}"; write it so`,
  },
  bad: ['tasks: [{ timing: Trước ngay 30/11/2024 }]'],
  good: ['tasks: [{ timing: Trước ngày 30/11/2024 }]'],

  *check({ plan, timing }) {
    for (const { item } of recordItems(plan)) {
      if (item.timing === undefined || item.override) continue
      for (const part of timing(item.timing).parts) {
        const [start, end] = part.at
        for (const { from, to } of part.repaired ?? [])
          yield { at: item.timingPath, within: { start, end }, args: { from, to } }
      }
    }
  },
})
