import type { CitationArgs } from '../official/citation-problem.ts'
import { ownProblems } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<CitationArgs['citation-year']>({
  id: 'citation-year',
  severity: 'error',
  title: {
    vi: 'Số văn bản có năm khi là văn bản quy phạm, không có năm khi là văn bản hành chính',
    en: 'The number carries the year if the document is law, and none if it is administrative',
  },
  why: {
    vi: 'Nghị định, thông tư luôn có năm ban hành trong số, ký hiệu; kế hoạch, báo cáo, công văn không bao giờ có. Thừa hoặc thiếu năm là chép sai.',
    en: 'Decrees and circulars always carry their year, plans, reports and letters never do. A year too many or too few is a slip.',
  },
  message: {
    vi: (args) =>
      `số, ký hiệu “${args.number}” ${faultVi(args)}; ${args.meant ? `hãy sửa thành “${args.meant}”` : 'hãy đối chiếu với bản gốc'}`,
    en: (args) =>
      `the number "${args.number}" ${faultEn(args)}; ${args.meant ? `write "${args.meant}"` : 'compare it with the original'}`,
  },
  source: 'Luật Ban hành văn bản quy phạm pháp luật; NĐ 30/2020/NĐ-CP, Phụ lục I, II.3',
  bad: [
    'tasks: [{ title: "Thực hiện Nghị định số 61/NĐ-CP ngày 23/4/2018 của Chính phủ về cơ chế một cửa" }]',
    'tasks: [{ title: "Thực hiện Kế hoạch số 192/2023/KH-UBND ngày 26/12/2023 của UBND tỉnh về cải cách hành chính" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể" }]',
  ],

  check: (context) => ownProblems(context, 'citation-year'),
})

type Args = CitationArgs['citation-year']

function faultVi({ reason, type, term }: Args): string {
  if (reason === 'lacks') return `của ${type.toLowerCase()} thiếu năm ban hành`
  if (reason === 'term') return `có năm không thuộc nhiệm kỳ Quốc hội khóa ${term}`
  return `của ${type.toLowerCase()} không được ghi năm`
}

function faultEn({ reason, type, term }: Args): string {
  if (reason === 'lacks') return `of a ${type} lacks the year of issue`
  if (reason === 'term') return `has a year outside the term of National Assembly ${term}`
  return `of a ${type} must not carry a year`
}
