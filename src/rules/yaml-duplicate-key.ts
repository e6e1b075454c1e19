import { defineRule } from './rule.ts'

export default defineRule<{ key: string }>({
  id: 'yaml-duplicate-key',
  severity: 'error',
  title: { vi: 'Mỗi khóa ghi một lần', en: 'A key stands once' },
  why: {
    vi: 'Hai khóa trùng tên trong một mục thì chỉ một giá trị được dùng, giá trị kia mất mà không ai hay.',
    en: 'Of two keys with one name only one value counts; the other is lost unnoticed.',
  },
  message: {
    vi: ({ key }) => `khóa \`${key}\` đã có trong mục này; hãy gộp hai giá trị hoặc bỏ một`,
    en: ({ key }) => `key \`${key}\` is already there; join the two values or drop one`,
  },
  bad: ['format: 1\nterm: 2023\nterm: 2024\n'],
  good: ['format: 1\nterm: 2024\n'],
})
