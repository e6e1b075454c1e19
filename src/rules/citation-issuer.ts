import type { CitationArgs } from '../official/citation-problem.ts'
import { ownProblems } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<CitationArgs['citation-issuer']>({
  id: 'citation-issuer',
  severity: 'warning',
  title: {
    vi: 'Cơ quan ban hành khớp với ký hiệu văn bản viện dẫn',
    en: 'The issuing body agrees with the cited symbol',
  },
  why: {
    vi: 'Chữ viết tắt cuối ký hiệu là cơ quan ban hành; ghi cơ quan khác (“Chỉ thị số …/CT-TTg của Chính phủ”) là viện dẫn sai thẩm quyền.',
    en: 'The symbol ends with its issuer; naming another body cites the document under the wrong authority.',
  },
  message: {
    vi: ({ number, written, right }) =>
      `ký hiệu “${number}” là của ${right} nhưng ghi cơ quan ban hành là “${written}”; hãy đối chiếu với bản gốc`,
    en: ({ number, written, right }) =>
      `"${number}" is issued by ${right}, but "${written}" is named; compare with the original`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.3',
  bad: [
    'tasks: [{ title: "Thực hiện Chỉ thị số 30/CT-TTg ngày 30/10/2018 của Chính phủ về nâng cao chất lượng giải quyết thủ tục" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Chỉ thị số 30/CT-TTg ngày 30/10/2018 của Thủ tướng Chính phủ về nâng cao chất lượng giải quyết thủ tục" }]',
  ],

  check: (context) => ownProblems(context, 'citation-issuer'),
})
