import type { Block } from '../plan/types.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ words: string }>({
  id: 'body-paragraph-end',
  severity: 'info',
  title: { vi: 'Mỗi đoạn văn có dấu kết thúc', en: 'Every paragraph ends with a mark' },
  why: {
    vi: 'Đoạn không có dấu ở cuối trông như câu còn dở; có khi phần sau đã bị mất.',
    en: 'A paragraph without a closing mark looks unfinished, and may be.',
  },
  message: {
    vi: ({ words }) => `đoạn kết thúc bằng “${words}” mà không có dấu; hãy thêm dấu chấm hoặc chấm phẩy`,
    en: ({ words }) => `the paragraph ends with "${words}" and no mark; add a full stop or a semicolon`,
  },
  bad: [
    'document: { body: ["Các phòng thực hiện theo quy định của pháp luật về ngân sách nhà nước", "Văn phòng theo dõi, tổng hợp kết quả thực hiện của các phòng.", "Các đơn vị thực hiện nghiêm túc kế hoạch này của Sở./."] }',
  ],
  good: [
    'document: { body: ["Các phòng thực hiện theo quy định của pháp luật về ngân sách nhà nước.", "Các đơn vị thực hiện nghiêm túc kế hoạch này của Sở./."] }',
    'document: { body: [{ number: "-", text: "Rà soát văn bản quy phạm pháp luật hết hiệu lực" }, { number: "-", text: "Công khai kết quả giải quyết thủ tục hành chính" }] }',
  ],

  *check({ plan, document }) {
    const paragraphs = [...paragraphsOf(plan.document.body)]
    const open = paragraphs.filter(({ text }) => /[\p{L}\p{N}%][”")*]*$/u.test(text))
    // Where half of them have none it is the style of the plan.
    if (open.length * 2 > paragraphs.length) return
    for (const { text, path } of open) {
      const at = document.rangeOf([...path, 'text']) ? [...path, 'text'] : path
      const start = Math.max(0, text.length - 24)
      const words = text.slice(start).replace(/^\S*\s+/, '')
      yield {
        at,
        within: { start: text.length - words.length, end: text.length },
        args: { words: `…${words}` },
      }
    }
  },
})

function* paragraphsOf(body: readonly Block[]): Generator<{ text: string; path: Block['path'] }> {
  for (const block of body) {
    const { text, path, tasks } = block
    if (text && text.length > 32 && !tasks && !/^\(.*\)$/s.test(text)) yield { text, path }
    yield* paragraphsOf(block.body)
  }
}
