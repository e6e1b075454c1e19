import { numberLists } from '../plan/number-lists.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ number: string; before: string }>({
  id: 'section-number-order',
  severity: 'warning',
  title: { vi: 'Mục, khoản, điểm đánh số tăng dần', en: 'Sections and points stand in rising order' },
  why: {
    vi: 'Số lùi lại thường là đoạn chép từ chỗ khác sang mà quên đánh số lại.',
    en: 'A number that goes back is mostly a paragraph copied from elsewhere and not numbered anew.',
  },
  message: {
    vi: ({ number, before }) =>
      `số “${number}” đứng sau “${before}” là không đúng thứ tự; hãy đánh số lại hoặc chuyển về đúng chỗ`,
    en: ({ number, before }) =>
      `number "${number}" after "${before}" is out of order; number anew or move it`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.7',
  bad: ['document: { body: [{ number: "2.", text: Hai. }, { number: "1.", text: Một. }] }'],
  good: [
    'document: { body: [{ number: d), text: Một. }, { number: đ), text: Hai. }, { number: e), text: Ba. }] }',
    'document: { body: [{ number: "1.", text: Một. }, { title: Đối với cá nhân }, { number: "1.", text: Hai. }] }',
  ],

  *check({ plan }) {
    for (const { kind, numbers } of numberLists(plan)) {
      // The order of task ids has a rule of its own, task-id-order.
      if (kind === 'task') continue
      let before = numbers[0]
      for (const number of numbers.slice(1)) {
        const same = before && number.style === before.style && number.prefix === before.prefix
        if (before && same && number.value < before.value)
          yield { at: number.path, args: { number: number.text, before: before.text } }
        before = number
      }
    }
  },
})
