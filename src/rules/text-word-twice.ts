import { textsOfPlan } from '../plan/texts.ts'
import { twiceIn } from '../text/proofread-words.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ phrase: string }>({
  id: 'text-word-twice',
  severity: 'warning',
  title: { vi: 'Không có từ ngữ bị viết lặp', en: 'No word is written twice' },
  why: {
    vi: 'Từ lặp thường còn lại sau khi sửa câu hoặc chép ghép hai đoạn; người ký đọc lướt rất dễ bỏ qua.',
    en: 'Doubled words remain when a sentence is edited or pasted together, and are easily overlooked.',
  },
  message: {
    vi: ({ phrase }) => `“${phrase}” viết lặp hai lần liền nhau; hãy bỏ một`,
    en: ({ phrase }) => `"${phrase}" stands twice in a row; drop one`,
  },
  bad: [
    'document: { body: ["Các phòng, đơn vị của của Sở chủ động thực hiện./."] }',
    'tasks: [{ title: Rà soát thủ tục hành chính thủ tục hành chính nội bộ }]',
  ],
  good: [
    'tasks: [{ title: "Ủy ban ban hành quy định định kỳ, hướng dẫn luôn luôn kịp thời" }]',
    'tasks: [{ title: Khắc phục những tồn tại tại các đơn vị }]',
  ],

  // No remedy by machine: which of the two goes, or whether a word between them is lost, is for a person to see.
  *check({ plan, document }) {
    for (const { at, text } of textsOfPlan(plan, document)) {
      for (const { start, end, phrase } of twiceIn(text))
        yield { at, within: { start, end }, args: { phrase } }
    }
  },
})
