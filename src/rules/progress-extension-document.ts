import { recordItems } from '../plan/record-items.ts'
import { sayDay } from '../time/day.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ name: string; to: string }>({
  id: 'progress-extension-document',
  severity: 'warning',
  title: { vi: 'Gia hạn có văn bản cho phép', en: 'An extension rests on a document' },
  why: {
    vi: 'Gia hạn không có văn bản thì khi kiểm tra vẫn bị tính quá hạn theo thời hạn ban đầu.',
    en: 'Without a document an inspection counts the task as overdue by its first deadline.',
  },
  message: {
    vi: ({ name, to }) =>
      `nhiệm vụ ${name} gia hạn đến ${sayDay(to)} nhưng chưa ghi văn bản cho phép; hãy thêm \`by\`, ví dụ “Công văn số 88/SKHCN-VP ngày 20/6/2024”`,
    en: ({ name, to }) =>
      `task ${name} is extended to ${to} without a document; add \`by\`, such as “Công văn số 88/SKHCN-VP ngày 20/6/2024”`,
  },
  bad: ['tasks: [{ timing: Trước ngày 30/6, extensions: [{ to: 2024-07-15 }] }]'],
  good: [
    'tasks: [{ timing: Trước ngày 30/6, extensions: [{ to: 2024-07-15, by: Công văn số 88/SKHCN-VP ngày 20/6/2024 }] }]',
  ],

  *check({ plan }) {
    for (const { name, item } of recordItems(plan))
      for (const { to, by, path } of item.extensions)
        if (by === undefined) yield { at: path, args: { name, to } }
  },
})
