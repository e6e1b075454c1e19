import { textsOfPlan } from '../plan/texts.ts'
import { phraseSlips } from '../text/proofread-phrases.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ wrong: string; near: string }>({
  id: 'text-phrase',
  severity: 'warning',
  title: {
    vi: 'Từ ngữ hành chính thông dụng viết đúng dấu',
    en: 'Common words of the office have their marks right',
  },
  why: {
    vi: 'Lỗi gõ hoặc quét sai một dấu (“tiên hành”, “kiến toàn”, “Công Thông tin điện tử”) từng tiếng vẫn có nghĩa nên máy soát chính tả bỏ qua.',
    en: 'One wrong mark (“tiên hành” for “tiến hành”) leaves possible syllables, which a spelling checker lets pass.',
  },
  message: {
    vi: ({ wrong, near }) => `“${wrong}” có lẽ là “${near}”; hãy đối chiếu và sửa lại`,
    en: ({ wrong, near }) => `"${wrong}" is probably "${near}"; compare and mend it`,
  },
  bad: [
    'tasks: [{ title: Tập trung tiên hành cải thiện các nội dung }]',
    'tasks: [{ title: Đăng tải trên Công Thông tin điện tử của Sở }]',
    'tasks: [{ title: "Cải cách tổ chức bộ máy, cải các chế độ công vụ" }]',
  ],
  good: [
    'tasks: [{ title: "Ưu tiên hành động vì người dân, sáng kiến toàn ngành; thông qua trình tự rút gọn" }]',
    'tasks: [{ title: "Nâng cao chất lượng dịch vụ công, thông tin kịp thời; phần đấu thầu; chi tiêu nội bộ" }]',
  ],

  *check({ plan, document }) {
    for (const { at, text } of textsOfPlan(plan, document)) {
      for (const { start, end, wrong, near } of phraseSlips(text))
        yield { at, within: { start, end }, args: { wrong, near } }
    }
  },
})
