import type { CitationArgs } from '../official/citation-problem.ts'
import { ownProblems } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<CitationArgs['citation-year-date']>({
  id: 'citation-year-date',
  severity: 'error',
  title: {
    vi: 'Năm trong số, ký hiệu trùng với năm ban hành',
    en: 'The year in a cited number is the year of its date',
  },
  why: {
    vi: 'Văn bản quy phạm đánh số theo năm ban hành, nên năm trong số và năm của ngày ban hành phải là một.',
    en: 'Laws are numbered by their year of issue, so the year in the number and in the date must be one.',
  },
  message: {
    vi: ({ number, year, date, dateYear }) =>
      `số ${number} là của năm ${year} nhưng ngày ban hành ghi ${date} (năm ${dateYear}); hãy đối chiếu bản gốc và sửa một trong hai`,
    en: ({ number, year, date, dateYear }) =>
      `${number} is of ${year}, but its date is ${date} (${dateYear}); compare with the original and mend one of them`,
  },
  source: 'Luật Ban hành văn bản quy phạm pháp luật',
  bad: [
    'tasks: [{ title: "Thực hiện Thông tư số 01/2018/TT-VPCP ngày 23/11/2019 của Văn phòng Chính phủ về cơ chế một cửa" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Thông tư số 01/2018/TT-VPCP ngày 23/11/2018 của Văn phòng Chính phủ về cơ chế một cửa" }]',
  ],

  check: (context) => ownProblems(context, 'citation-year-date'),
})
