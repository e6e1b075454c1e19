import type { CitationArgs } from '../official/citation-problem.ts'
import { ownProblems } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<CitationArgs['citation-padding']>({
  id: 'citation-padding',
  severity: 'info',
  title: {
    vi: 'Số dưới 10, ngày dưới 10 và tháng 1, 2 có số 0 đứng trước',
    en: 'Numbers and days below 10 and months 1 and 2 have a leading zero',
  },
  why: {
    vi: 'Thêm số 0 trước số và ngày nhỏ hơn 10, tháng 1 và 2, để không ai thêm chữ số vào được; các tháng khác không thêm.',
    en: 'The zero keeps a digit from being added later; other months have none.',
  },
  message: {
    vi: ({ written, meant }) => `“${written}” nên viết “${meant}”`,
    en: ({ written, meant }) => `"${written}" is better written "${meant}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.3, II.4',
  inForce: { from: '2020-03-05' },
  bad: [
    'tasks: [{ title: "Thực hiện Quyết định số 91/QĐ-UBND ngày 11 tháng 1 năm 2024 của UBND tỉnh phê duyệt kế hoạch" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Quyết định số 91/QĐ-UBND ngày 11 tháng 01 năm 2024 của UBND tỉnh phê duyệt kế hoạch" }]',
  ],

  check: (context) => ownProblems(context, 'citation-padding'),
})
