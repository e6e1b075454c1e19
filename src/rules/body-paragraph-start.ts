import type { Block } from '../plan/types.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ words: string }>({
  id: 'body-paragraph-start',
  severity: 'warning',
  title: { vi: 'Mỗi đoạn văn bắt đầu bằng chữ hoa', en: 'Every paragraph begins with a capital' },
  why: {
    vi: 'Đoạn không đánh số mà mở đầu bằng chữ thường thường là nửa sau của một câu bị cắt khi chép hoặc quét.',
    en: 'An unnumbered paragraph that begins small is mostly the second half of a sentence cut in two.',
  },
  message: {
    vi: ({ words }) =>
      `đoạn bắt đầu bằng chữ thường “${words}”; hãy đối chiếu bản gốc xem có bị cắt mất phần đầu không`,
    en: ({ words }) =>
      `the paragraph begins small with "${words}"; see in the original whether its beginning is lost`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục II, I',
  bad: [
    'document: { body: ["quyền giải quyết của Sở trên trang thông tin điện tử và các hình thức khác./."] }',
  ],
  good: [
    'document: { body: ["Quyền giải quyết của Sở trên trang thông tin điện tử./."] }',
    'document: { body: [{ text: "Các phòng:", body: [{ number: "-", text: "rà soát văn bản;" }, { number: "a)", text: "công khai kết quả./." }] }] }',
  ],

  *check({ plan, document }) {
    for (const { number, text, path } of blocksOf(plan.document.body)) {
      if (number !== undefined || !text || !/^[*“"(]*\p{Ll}/u.test(text) || text.length < 24) continue
      // Points numbered within their text, and names that begin small (iOffice), are no cut sentence.
      if (/^(?:\p{Ll}\p{Lu}|\p{L}{1,4}[).])/u.test(text)) continue
      const at = document.rangeOf([...path, 'text']) ? [...path, 'text'] : path
      const words = text.split(/\s+/).slice(0, 5).join(' ')
      yield { at, within: { start: 0, end: words.length }, args: { words: `${words}…` } }
    }
  },
})

function* blocksOf(body: readonly Block[]): Generator<Block> {
  for (const block of body) {
    // With a title the text goes on in its line.
    if (block.title === undefined) yield block
    yield* blocksOf(block.body)
  }
}
