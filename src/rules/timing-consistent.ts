import { recordItems } from '../plan/record-items.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ vi: string; en: string }>({
  id: 'timing-consistent',
  severity: 'warning',
  title: { vi: 'Thời hạn không tự mâu thuẫn', en: 'A timing phrase does not contradict itself' },
  why: {
    vi: 'Hai phần của một thời hạn nói ngược nhau thì đơn vị chọn phần có lợi cho mình, và không tính được quá hạn.',
    en: 'When two parts of a deadline disagree, each unit takes the one it likes, and nothing can be counted as overdue.',
  },
  message: { vi: ({ vi }) => vi, en: ({ en }) => en },
  bad: ['tasks: [{ timing: "Quý I, trước ngày 30/11/2024" }]'],
  good: ['tasks: [{ timing: "Quý I, trước ngày 30/3/2024" }]'],

  *check({ plan, timing }) {
    for (const { item } of recordItems(plan)) {
      if (item.timing === undefined || item.override) continue
      for (const args of timing(item.timing).conflicts ?? []) yield { at: item.timingPath, args }
    }
  },
})
