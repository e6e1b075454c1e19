import type { CitationArgs } from '../official/citation-problem.ts'
import { ownProblems } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<CitationArgs['citation-symbol']>({
  id: 'citation-symbol',
  severity: 'error',
  title: {
    vi: 'Chữ viết tắt trong ký hiệu văn bản viện dẫn viết đúng',
    en: 'The abbreviations in a cited symbol are spelt right',
  },
  why: {
    vi: 'Ký hiệu mất dấu của chữ Đ, sai chữ hoa, đảo hoặc thừa chữ (ND-CP, QĐ-TTG, UBDN) là lỗi đánh máy hoặc lỗi quét, không phải cơ quan khác.',
    en: 'A lost đ, a wrong capital, letters swapped or doubled (ND-CP, QĐ-TTG, UBDN) are slips of typing or scanning, not another body.',
  },
  message: {
    vi: ({ written, meant }) => `ký hiệu “${written}” viết sai chữ; hãy sửa thành “${meant}”`,
    en: ({ written, meant }) => `the symbol in "${written}" is misspelt; write "${meant}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục III, mục I',
  bad: [
    'tasks: [{ title: "Thực hiện Nghị định số 61/2018/ND-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa" }]',
    'tasks: [{ title: "Thực hiện Kế hoạch số 184/KH-UBDN ngày 07/12/2021 của UBND tỉnh về cải cách hành chính" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Quyết định số 45/2016/QĐ-TTg ngày 19/10/2016 của Thủ tướng Chính phủ về bưu chính công ích" }]',
  ],

  check: (context) => ownProblems(context, 'citation-symbol'),
})
