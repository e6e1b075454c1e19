import { numberLists } from '../plan/number-lists.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ number: string; usual: string; count: number }>({
  id: 'section-number-mark',
  severity: 'info',
  title: { vi: 'Dấu sau số thứ tự đúng kiểu và thống nhất', en: 'The mark after a number is the usual one' },
  why: {
    vi: 'Theo thể thức, sau số của khoản là dấu chấm (1.), sau chữ cái của điểm là dấu ngoặc đơn (a)); một danh sách dùng hai kiểu dấu trông như hai văn bản ghép lại.',
    en: 'The official form has a full stop after figures (1.) and a bracket after letters (a)); two marks in one list look like two documents put together.',
  },
  message: {
    vi: ({ number, usual, count }) =>
      `“${number}” nên ghi “${usual}”${count > 1 ? ` (${count} chỗ trong kế hoạch)` : ''}; hãy sửa cho đúng thể thức và thống nhất`,
    en: ({ number, usual, count }) =>
      `"${number}" is better written "${usual}"${count > 1 ? ` (${count} places in the plan)` : ''}; write all alike`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.7',
  inForce: { from: '2020-03-05' },
  bad: [
    'document: { body: [{ number: a., text: Một. }, { number: b., text: Hai. }] }',
    'document: { body: [{ number: "1.", text: Một. }, { number: "2)", text: Hai. }] }',
  ],
  good: [
    'document: { body: [{ number: a), text: Một. }, { number: b), text: Hai. }] }',
    'document: { body: [{ number: "1.", text: Một. }, { number: "2.", text: Hai. }] }',
  ],

  *check({ plan }) {
    const wrong = numberLists(plan).flatMap(({ kind, numbers }) => {
      if (kind !== 'point') return []
      return numbers.flatMap((number) => {
        const mark = number.style === 'letter' ? ')' : '.'
        const bare = number.text.replace(/[.)/:\s]+$/, '')
        return number.mark === mark || number.mark === '' ? [] : [{ ...number, usual: bare + mark }]
      })
    })
    // One habit runs through the whole plan: it is told once, at its first place.
    const [first] = wrong
    if (first) yield { at: first.path, args: { number: first.text, usual: first.usual, count: wrong.length } }
  },
})
