import type { CitationArgs } from '../official/citation-problem.ts'
import { ownProblems } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<CitationArgs['citation-number']>({
  id: 'citation-number',
  severity: 'error',
  title: {
    vi: 'Số, ký hiệu văn bản viện dẫn viết đúng mẫu',
    en: 'The number of a cited document has its right form',
  },
  why: {
    vi: 'Người đọc tra cứu văn bản theo số, ký hiệu; sai một dấu hay một chữ số thì không tìm thấy, hoặc tìm ra văn bản khác.',
    en: 'Readers look a document up by its number; with one mark or digit wrong they find nothing, or another document.',
  },
  message: {
    vi: ({ written, meant, reason }) =>
      `số, ký hiệu “${written}” ${what[reason].vi}; ${meant ? `hãy sửa thành “${meant}”` : 'hãy đối chiếu với bản gốc'}`,
    en: ({ written, meant, reason }) =>
      `the number "${written}" ${what[reason].en}; ${meant ? `write "${meant}"` : 'compare it with the original'}`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.3; Luật Ban hành văn bản quy phạm pháp luật',
  bad: [
    'tasks: [{ title: "Thực hiện Nghị định số 90/213/NĐ-CP ngày 08/8/2013 của Chính phủ về trách nhiệm giải trình" }]',
    'tasks: [{ title: "Thực hiện Nghị quyết số 18/NQ-TW ngày 25/10/2017 của Ban Chấp hành Trung ương về sắp xếp bộ máy" }]',
    'tasks: [{ title: "Thực hiện Kế hoạch số 192//KH-UBND ngày 26/12/2023 của UBND tỉnh về cải cách hành chính" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa" }]',
    'tasks: [{ title: "Thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương về sắp xếp bộ máy" }]',
  ],

  check: (context) => ownProblems(context, 'citation-number'),
})

const what = {
  form: { vi: 'sai hoặc thiếu dấu, chữ số', en: 'has a wrong or missing mark or digit' },
  year: {
    vi: 'có năm không đủ bốn chữ số hoặc không có thật',
    en: 'has a year that is not of four digits or cannot be',
  },
  symbol: { vi: 'thiếu phần ký hiệu', en: 'lacks its symbol' },
  party: {
    vi: 'là của cơ quan Đảng nhưng viết theo kiểu của cơ quan nhà nước',
    en: "is the Party's but written the state's way",
  },
  state: {
    vi: 'là của cơ quan nhà nước nhưng viết theo kiểu của Đảng',
    en: "is a state body's but written the Party's way",
  },
} as const
