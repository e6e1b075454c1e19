import type { Path } from '../finding.ts'
import type { CitationArgs } from '../official/citation-problem.ts'
import { ownProblems } from './cited.ts'
import { defineRule } from './rule.ts'

const isRecord = (at: Path): boolean =>
  at.some((step) => /^(progress|triggers|extensions|reports)$/.test(String(step)))

export default defineRule<CitationArgs['citation-type-word']>({
  id: 'citation-type-word',
  severity: 'warning',
  title: {
    vi: 'Trước số, ký hiệu có tên loại văn bản viết đúng',
    en: 'A cited number follows its document type, spelt right',
  },
  why: {
    vi: 'Văn bản viện dẫn phải ghi tên loại; thiếu hoặc sai chữ (“Thông số 01/2018/TT-VPCP”) là lỗi đánh máy hay lỗi quét mà máy soát chính tả không thấy.',
    en: 'A cited document is named by its type; one that is missing or damaged is a slip that no spelling checker sees.',
  },
  message: {
    vi: ({ written, right, number }) =>
      written
        ? `“${written}” trước ${number} viết sai; hãy sửa thành “${right}”`
        : `số ${number} thiếu tên loại văn bản; hãy ghi “${right} số ${number}”`,
    en: ({ written, right, number }) =>
      written
        ? `"${written}" before ${number} is misspelt; write "${right}"`
        : `${number} has no document type before it; write "${right} số ${number}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.6',
  bad: [
    'tasks: [{ title: "Tuyên truyền Thông số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ về cơ chế một cửa" }]',
    'tasks: [{ title: "Thực hiện nhiệm vụ giao tại số 91/QĐ-UBND ngày 11/01/2024 của UBND tỉnh phê duyệt kế hoạch" }]',
  ],
  good: [
    'tasks: [{ title: "Tuyên truyền Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ về cơ chế một cửa" }]',
  ],

  *check(context) {
    for (const problem of ownProblems(context, 'citation-type-word')) {
      // In the record of progress an office may note a bare number; what is misspelt is misspelt there too.
      if (problem.args.written !== '' || !isRecord(problem.at)) yield problem
    }
  },
})
