import { textsOfPlan } from '../plan/texts.ts'
import { oddCapitalsIn } from '../text/proofread-words.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ word: string; near: string }>({
  id: 'text-capitals',
  severity: 'warning',
  title: { vi: 'Không có chữ hoa lạc giữa từ', en: 'No stray capitals inside a word' },
  why: {
    vi: 'Giữ phím Shift quá tay hoặc ghép hai chữ thì có chữ hoa giữa từ; in ra trông cẩu thả và tìm kiếm không thấy.',
    en: 'A shift key held too long or two words run together: it prints badly and is not found.',
  },
  message: {
    vi: ({ word, near }) => `“${word}” có chữ hoa lạc giữa từ; có lẽ là “${near}”`,
    en: ({ word, near }) => `"${word}" has stray capitals; probably "${near}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục II',
  bad: [
    'tasks: [{ title: Đo lường mức độ HÀi lòng của người dân }]',
    'tasks: [{ title: Báo cáo Ủy ban nhân dân tỉnhHưng Yên }]',
  ],
  good: [
    'tasks: [{ title: "Cập nhật KH&CN, BKHCN, VNeID, UDKHCN, QyĐ và iOffice trên YouTube" }]',
    'tasks: [{ title: NÂNG CAO CHỈ SỐ PAPI }]',
  ],

  *check({ plan, document }) {
    for (const { at, text } of textsOfPlan(plan, document)) {
      for (const { start, end, word, near } of oddCapitalsIn(text))
        yield { at, within: { start, end }, args: { word, near } }
    }
  },
})
