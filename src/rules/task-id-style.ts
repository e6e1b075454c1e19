import { numberLists } from '../plan/number-lists.ts'
import { firstOfOtherStyle } from '../plan/number-styles.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ id: string; first: string }>({
  id: 'task-id-style',
  severity: 'warning',
  title: { vi: 'Nhiệm vụ trong một mục đánh mã cùng kiểu', en: 'Tasks of one section are numbered alike' },
  why: {
    vi: 'Hai kiểu mã trong một mục (1.1, 1.2, rồi 3 hoặc c) thường là dòng chép từ bảng khác sang.',
    en: 'Two styles of ids in one section (1.1, 1.2, then 3 or c) are mostly a row copied from another table.',
  },
  message: {
    vi: ({ id, first }) =>
      `mã “${id}” khác kiểu với “${first}” của nhiệm vụ đầu tiên trong mục; hãy đánh mã cùng kiểu`,
    en: ({ id, first }) =>
      `id "${id}" is of another style than "${first}", the section’s first; number them alike`,
  },
  bad: ['tasks: [{ id: "1.1" }, { id: "2" }]'],
  good: ['tasks: [{ id: "1.1" }, { id: "1.2" }]', 'tasks: [{ id: "c" }, { id: "d" }, { id: "đ" }]'],

  *check({ plan }) {
    for (const list of numberLists(plan)) {
      if (list.kind !== 'task') continue
      const found = firstOfOtherStyle(list)
      if (found) yield { at: found.other.path, args: { id: found.other.text, first: found.first.text } }
    }
  },
})
