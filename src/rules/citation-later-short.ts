import type { Citation } from '../official/citation.ts'
import { mentions, nameOf, othersCited, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ document: string; line: number }>({
  id: 'citation-later-short',
  severity: 'info',
  title: {
    vi: 'Các lần viện dẫn sau chỉ ghi tên loại và số, ký hiệu',
    en: 'Later mentions give type and number only',
  },
  why: {
    vi: 'Văn bản đã viện dẫn đủ một lần thì các lần sau ghi gọn cho dễ đọc và khỏi sai lệch giữa các chỗ.',
    en: 'Once cited in full, a document is named briefly: easier to read, and nothing to contradict.',
  },
  message: {
    vi: ({ document, line }) =>
      `${document} đã viện dẫn đủ ở dòng ${line}; ở đây chỉ cần tên loại và số, ký hiệu`,
    en: ({ document, line }) =>
      `${document} is cited in full at line ${line}; type and number are enough here`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.6',
  inForce: { from: '2020-03-05' },
  bad: [
    'tasks: [{ title: "Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh về nâng cao Chỉ số PAPI", notes: "Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh về nâng cao Chỉ số PAPI" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh về nâng cao Chỉ số PAPI", notes: "Kế hoạch số 192/KH-UBND" }]',
  ],

  *check(context) {
    for (const [first, ...later] of mentions(othersCited(context))) {
      if (!first || !isFull(first.citation)) continue
      for (const cited of later) {
        if (cited.citation.nested || !isFull(cited.citation)) continue
        yield {
          ...placeOf(context, cited),
          args: { document: nameOf(cited.citation), line: context.lineOf(first.at) },
        }
      }
    }
  },
})

function isFull({ date, issuerWritten, subject }: Citation): boolean {
  return date !== undefined && issuerWritten && subject !== undefined
}
