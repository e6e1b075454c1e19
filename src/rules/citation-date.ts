import type { CitationArgs } from '../official/citation-problem.ts'
import { ownProblems } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<CitationArgs['citation-date']>({
  id: 'citation-date',
  severity: 'error',
  title: {
    vi: 'Ngày của văn bản viện dẫn là ngày có thật, viết đủ',
    en: 'The date of a cited document exists and is whole',
  },
  why: {
    vi: 'Ngày không có trong lịch, năm thừa hoặc thiếu chữ số là dấu hiệu chép sai; văn bản không tra cứu được.',
    en: 'A day that is not in the calendar, or a year with a digit too many or too few, shows a slip; the document cannot be found.',
  },
  message: {
    vi: ({ written, meant, reason }) =>
      reason === 'impossible'
        ? `ngày “${written}” không có trong lịch; hãy đối chiếu với bản gốc`
        : `ngày “${written}” viết sai dấu hoặc chữ số; ${meant ? `hãy sửa thành “${meant}”` : 'hãy đối chiếu với bản gốc'}`,
    en: ({ written, meant, reason }) =>
      reason === 'impossible'
        ? `there is no day "${written}"; compare it with the original`
        : `the date "${written}" has a wrong mark or digit; ${meant ? `write "${meant}"` : 'compare it with the original'}`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.4',
  bad: [
    'tasks: [{ title: "Thực hiện Quyết định số 91/QĐ-UBND ngày 31/11/2023 của UBND tỉnh phê duyệt kế hoạch" }]',
    'tasks: [{ title: "Thực hiện Quyết định số 91/QĐ-UBND ngày 11/01/20223 của UBND tỉnh phê duyệt kế hoạch" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Quyết định số 91/QĐ-UBND ngày 11/01/2024 của UBND tỉnh phê duyệt kế hoạch" }]',
  ],

  check: (context) => ownProblems(context, 'citation-date'),
})
