import { bodyWords } from '../plan/body-words.ts'
import { defineRule } from './rule.ts'

const MENTION = /phụ lục|kèm theo|đính kèm|gửi kèm|(?:biểu|bảng|danh mục)[^.;]{0,40} (?:kèm|sau đây|dưới đây)/

export default defineRule<{ label: string }>({
  id: 'plan-appendix-mentioned',
  severity: 'warning',
  title: { vi: 'Phụ lục được nhắc tới trong kế hoạch', en: 'The appendix is mentioned in the plan' },
  why: {
    vi: 'Văn bản có phụ lục thì phần nội dung phải chỉ dẫn tới phụ lục đó; không nhắc tới thì phụ lục không gắn với điều nào của kế hoạch.',
    en: 'A document with an appendix has to point at it; else the appendix belongs to nothing in the plan.',
  },
  message: {
    vi: ({ label }) =>
      `kế hoạch có “${label}” nhưng phần nội dung không nhắc tới; hãy thêm chỉ dẫn, ví dụ “(Chi tiết tại Phụ lục kèm theo)”`,
    en: ({ label }) =>
      `the plan has "${label}" but its body never mentions it; point at it: “(Chi tiết tại Phụ lục kèm theo)”`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, III.1',
  bad: [
    'document: { appendix: { label: PHỤ LỤC }, body: [{ number: I., title: MỤC ĐÍCH, text: Nâng cao chất lượng. }] }',
  ],
  good: [
    'document: { appendix: { label: PHỤ LỤC }, body: [{ number: I., title: NHIỆM VỤ, text: Chi tiết tại Phụ lục kèm theo. }] }',
    'document: { body: [{ number: I., title: MỤC ĐÍCH, text: Nâng cao chất lượng. }] }',
  ],

  *check({ plan: { document } }) {
    // A plan whose prose has not been copied in yet cannot mention anything.
    if (!document.appendix || document.body.length === 0) return
    if (MENTION.test(bodyWords(document.body).normalize('NFC').toLowerCase())) return
    yield { at: document.appendix.path, args: { label: document.appendix.label ?? 'Phụ lục' } }
  },
})
