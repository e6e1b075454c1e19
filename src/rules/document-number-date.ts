import { defineRule } from './rule.ts'

export default defineRule<{ number: string }>({
  id: 'document-number-date',
  severity: 'warning',
  title: { vi: 'Văn bản đã có số thì có đủ ngày, tháng, năm', en: 'A numbered document has its full date' },
  why: {
    vi: 'Số và ngày do văn thư cấp cùng lúc khi đăng ký; có số mà thiếu ngày thì kế hoạch vẫn bị coi là dự thảo.',
    en: 'The registry gives number and date together; with a number but no date the plan still counts as a draft.',
  },
  message: {
    vi: ({ number }) =>
      `kế hoạch đã có số “${number}” nhưng chưa đủ ngày, tháng, năm; hãy điền ngày ban hành vào \`date\``,
    en: ({ number }) =>
      `the plan has the number "${number}" but no full date; fill in \`date\` as it was issued`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Điều 15',
  bad: ['document: { number: 12, date: 2024-01 }'],
  good: ['document: { number: 12, date: 2024-01-15 }'],

  *check({ plan }) {
    const { number, date, path } = plan.document
    if (number !== undefined && date === undefined) yield { at: [...path, 'date'], args: { number } }
  },
})
