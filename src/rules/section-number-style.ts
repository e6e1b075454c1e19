import { numberLists } from '../plan/number-lists.ts'
import { firstOfOtherStyle } from '../plan/number-styles.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ number: string; first: string }>({
  id: 'section-number-style',
  severity: 'warning',
  title: { vi: 'Các mục cùng cấp đánh số cùng một kiểu', en: 'Sections of one level are numbered alike' },
  why: {
    vi: 'Hai kiểu số trong một danh sách làm người đọc không biết mục nào thuộc mục nào; thường là một đoạn bị đặt nhầm cấp.',
    en: 'Two styles in one list hide what belongs to what; mostly a paragraph stands on the wrong level.',
  },
  message: {
    vi: ({ number, first }) =>
      `số “${number}” khác kiểu với “${first}” ở đầu danh sách; hãy đánh số cùng kiểu hoặc đưa về đúng cấp`,
    en: ({ number, first }) =>
      `number "${number}" is of another style than "${first}" at the head of the list; number alike or move it to its level`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.7',
  bad: ['document: { body: [{ number: "1.", text: Một. }, { number: b), text: Hai. }] }'],
  good: [
    'document: { body: [{ number: "1.", text: Một. }, { number: "2.", text: Hai. }, { number: "-", text: Ba. }] }',
    'document: { body: [{ number: I., text: Một. }, { number: II., text: Hai. }, { number: V., text: Ba. }] }',
  ],

  *check({ plan }) {
    for (const list of numberLists(plan)) {
      if (list.kind === 'task') continue
      const found = firstOfOtherStyle(list)
      if (found) yield { at: found.other.path, args: { number: found.other.text, first: found.first.text } }
    }
  },
})
