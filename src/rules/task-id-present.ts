import { defineRule } from './rule.ts'

export default defineRule<{ title: string }>({
  id: 'task-id-present',
  severity: 'error',
  title: { vi: 'Nhiệm vụ nào cũng có mã', en: 'Every task has an id' },
  why: {
    vi: 'Không có mã thì không ghi được tiến độ, không theo dõi được thời hạn và không gọi tên được nhiệm vụ trong báo cáo.',
    en: 'Without an id no progress can be recorded against the task and no report can name it.',
  },
  message: {
    vi: ({ title }) =>
      `nhiệm vụ “${title}” chưa có mã; hãy thêm \`id\` theo số thứ tự trong phụ lục, ví dụ "1.1"`,
    en: ({ title }) => `task "${title}" has no id; add \`id\` as numbered in the appendix, such as "1.1"`,
  },
  bad: ['tasks: [{ id: "" }]'],
  good: ['tasks: [{ id: "1.1" }]'],

  *check({ plan }) {
    for (const { id, title, path } of plan.tasks) {
      if (id.trim() === '') yield { at: [...path, 'id'], args: { title: shorten(title) } }
    }
  },
})

function shorten(title: string): string {
  const words = title.split(/\s+/)
  return words.length > 10 ? `${words.slice(0, 10).join(' ')}…` : title
}
