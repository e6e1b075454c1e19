import type { Block } from '../plan/types.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ ending: string }>({
  id: 'body-end',
  severity: 'info',
  title: { vi: 'Nội dung văn bản kết thúc bằng “./.”', en: 'The body ends with “./.”' },
  why: {
    vi: 'Các mẫu văn bản đều kết thúc phần nội dung bằng “./.” để biết văn bản đã hết, không bị thêm trang.',
    en: 'All forms end the body with “./.”, so that nobody can add to it.',
  },
  message: {
    vi: ({ ending }) => `phần nội dung kết thúc bằng “${ending}”; hãy kết thúc bằng “./.”`,
    en: ({ ending }) => `the body ends with "${ending}"; end it with “./.”`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4',
  inForce: { from: '2020-03-05' },
  bad: ['document: { body: ["Các phòng, đơn vị thực hiện kế hoạch này."] }'],
  good: ['document: { body: ["Các phòng, đơn vị thực hiện kế hoạch này./."] }'],

  *check({ plan, document }) {
    const last = lastBlock(plan.document.body)
    // After a table at the end the mark stands below the table.
    if (!last || last.tasks) return
    const field = last.text === undefined ? 'title' : 'text'
    const text = last[field]
    if (!text || /\.\/\.[\s*”"]*$/.test(text)) return
    const at = document.rangeOf([...last.path, field]) ? [...last.path, field] : last.path
    const start = Math.max(0, text.length - 24)
    yield {
      at,
      within: { start, end: text.length },
      args: { ending: `…${text.slice(start).replace(/^\S*\s+/, '')}` },
    }
  },
})

function lastBlock(body: readonly Block[]): Block | undefined {
  const last = body.at(-1)
  return last && (lastBlock(last.body) ?? last)
}
