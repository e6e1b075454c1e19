import { defineRule } from './rule.ts'

export default defineRule<{ limit: number }>({
  id: 'yaml-alias',
  severity: 'error',
  title: { vi: 'Tham chiếu YAML có chừng mực', en: 'YAML aliases are bounded' },
  why: {
    vi: 'Vài dòng tham chiếu lồng nhau có thể nở ra hàng triệu giá trị và làm treo máy.',
    en: 'A few nested aliases can grow into millions of values and hang the machine.',
  },
  message: {
    vi: ({ limit }) =>
      `tham chiếu (*, &) hoặc mục lồng nhau nở ra quá ${limit} giá trị hay quá sâu; hãy chép thẳng nội dung thay cho tham chiếu`,
    en: ({ limit }) =>
      `aliases (*, &) or nesting grow past ${limit} values or too deep; write the content out instead`,
  },
  bad: [],
  good: [],
})
