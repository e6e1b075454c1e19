import type { TextQuotedArgs } from '../plan/normal.ts'
import { defineRule } from './rule.ts'

export default defineRule<TextQuotedArgs>({
  id: 'schema-text-quoted',
  severity: 'warning',
  title: { vi: 'Chữ trông như số được đặt trong dấu nháy', en: 'Text that looks like a number is quoted' },
  why: {
    vi: 'YAML đọc 1.10 thành 1.1 và 05 thành 5; ở đây vẫn giữ đúng như viết, nhưng công cụ khác mở tệp sẽ làm hỏng mã.',
    en: 'YAML reads 1.10 as 1.1 and 05 as 5; it is kept here as written, but other tools will spoil it.',
  },
  message: {
    vi: ({ key, source }) =>
      `\`${key}: ${source}\` bị YAML hiểu là số hoặc giá trị khác; hãy viết \`${key}: "${source}"\``,
    en: ({ key, source }) =>
      `YAML takes \`${key}: ${source}\` for a number or other value; write \`${key}: "${source}"\``,
  },
  bad: [
    'format: 1\nterm: 2024\ndocument: {type: Kế hoạch, title: Kế hoạch năm 2024}\nsections: [{tasks: [{id: 1.10, title: Rà soát}]}]\n',
    'format: 1\nterm: 2024\ndocument: {type: Kế hoạch, title: Kế hoạch năm 2024, number: 05}\nsections: []\n',
  ],
  good: [
    'format: 1\nterm: 2024\ndocument: {type: Kế hoạch, title: Kế hoạch năm 2024, number: 12}\nsections: [{tasks: [{id: "1.10", title: Rà soát}]}]\n',
  ],
})
