import type { Path } from '../finding.ts'
import { numberLists } from '../plan/number-lists.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ number: string; line: number }>({
  id: 'section-number-unique',
  severity: 'warning',
  title: { vi: 'Số thứ tự mục, khoản, điểm không trùng nhau', en: 'No number is used twice in a list' },
  why: {
    vi: 'Hai điểm cùng số thì văn bản khác viện dẫn “điểm b” không biết là điểm nào.',
    en: 'With two points of one number, nobody knows which one another document means.',
  },
  message: {
    vi: ({ number, line }) => `số “${number}” đã dùng ở dòng ${line}; hãy đánh số lại từ chỗ này`,
    en: ({ number, line }) => `number "${number}" is already used at line ${line}; number anew from here on`,
  },
  bad: [
    'document: { body: [{ number: "a.", text: Một. }, { number: "b.", text: Hai. }, { number: "b.", text: Ba. }] }',
  ],
  good: [
    'document: { body: [{ number: "a)", text: Một. }, { number: "b)", text: Hai. }] }',
    'document: { body: [{ number: "1.", body: [{ number: "a)", text: Một. }] }, { number: "2.", body: [{ number: "a)", text: Hai. }] }] }',
  ],

  *check({ plan, lineOf }) {
    for (const { kind, numbers } of numberLists(plan)) {
      // Ids of tasks are checked over the whole plan by task-id-unique.
      if (kind === 'task') continue
      const first = new Map<string, Path>()
      for (const { text, prefix, style, value, path } of numbers) {
        const key = `${prefix} ${style} ${value}`
        const earlier = first.get(key)
        if (earlier) yield { at: path, args: { number: text, line: lineOf(earlier) } }
        else first.set(key, path)
      }
    }
  },
})
