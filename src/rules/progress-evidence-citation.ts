import { findCitations } from '../official/citation.ts'
import { recordItems } from '../plan/record-items.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

/** What proves a result without being a numbered document. */
const OTHER_PROOF =
  /https?:|www\.|\.(?:vn|com|pdf|docx?|xlsx?|jpe?g|png|zip)(?:$|[\s/?)])|biên bản|hình ảnh|ảnh chụp|tin,? bài|bài viết|phiếu|ảnh|video|clip|danh sách|sổ|hệ thống|phần mềm|cổng|trang|giấy|hợp đồng|hóa đơn|chứng nhận|mã số|mã hồ sơ/

export default defineRule<{ text: string }>({
  id: 'progress-evidence-citation',
  severity: 'info',
  title: { vi: 'Tài liệu kiểm chứng tra được số, ký hiệu', en: 'Evidence can be looked up' },
  why: {
    vi: 'Người thẩm định tìm văn bản theo số, ký hiệu và ngày; ghi chung chung thì phải hỏi lại từng đơn vị.',
    en: 'Assessors look a document up by number, symbol and date; vague evidence means asking each unit again.',
  },
  message: {
    vi: ({ text }) =>
      `“${text}” chưa có số, ký hiệu văn bản; hãy ghi đủ, ví dụ “Báo cáo số 15/BC-SKHCN ngày 15/3/2024”, hoặc ghi đường dẫn`,
    en: ({ text }) =>
      `"${text}" names no numbered document; write it in full, such as “Báo cáo số 15/BC-SKHCN ngày 15/3/2024”, or give a link`,
  },
  bad: ['tasks: [{ progress: [{ date: 2024-03-15, state: ongoing, evidence: [đã gửi báo cáo] }] }]'],
  good: [
    'tasks: [{ progress: [{ date: 2024-03-15, state: ongoing, evidence: ["Báo cáo số 15/BC-SKHCN ngày 15/3/2024"] }] }]',
    'tasks: [{ progress: [{ date: 2024-03-15, state: ongoing, evidence: ["https://skhcn.hungyen.gov.vn/tin-bai"] }] }]',
  ],

  *check({ plan }) {
    for (const { item } of recordItems(plan)) {
      for (const { evidence, path } of item.progress) {
        for (const [i, text] of evidence.entries()) {
          if (findCitations(text).length > 0 || OTHER_PROOF.test(foldKey(text))) continue
          yield { at: [...path, 'evidence', i], args: { text } }
        }
      }
    }
  },
})
