import type { CitationArgs } from '../official/citation-problem.ts'
import { ownProblems } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<CitationArgs['citation-type']>({
  id: 'citation-type',
  severity: 'error',
  title: {
    vi: 'Tên loại văn bản viện dẫn khớp với ký hiệu',
    en: 'The type of a cited document agrees with its symbol',
  },
  why: {
    vi: 'Tên loại và chữ viết tắt trong ký hiệu nói cùng một điều; khác nhau thì một trong hai đã chép sai.',
    en: 'The type and its abbreviation in the symbol say the same thing; where they differ, one of them was copied wrongly.',
  },
  message: {
    vi: ({ type, number, right }) =>
      `ghi “${type}” nhưng số, ký hiệu “${number}” là của ${right.toLowerCase()}; hãy đối chiếu bản gốc và sửa tên loại hoặc ký hiệu`,
    en: ({ type, number, right }) =>
      `"${type}" is written, but "${number}" is the number of a ${right}; compare with the original and mend the one or the other`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, mục I',
  bad: [
    'tasks: [{ title: "Thực hiện Nghị định số 45/2016/QĐ-TTg ngày 19/10/2016 của Thủ tướng Chính phủ về bưu chính công ích" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Công văn số 172/SNV-CCHC ngày 15/01/2024 của Sở Nội vụ về xây dựng kế hoạch" }]',
  ],

  check: (context) => ownProblems(context, 'citation-type'),
})
