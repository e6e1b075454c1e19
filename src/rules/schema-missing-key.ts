import type { MissingKeyArgs } from '../plan/schema.ts'
import { defineRule } from './rule.ts'

export default defineRule<MissingKeyArgs>({
  id: 'schema-missing-key',
  severity: 'error',
  title: { vi: 'Không thiếu khóa bắt buộc', en: 'No required key is missing' },
  why: {
    vi: 'Thiếu tên, thời gian thực hiện hay ngày ghi tiến độ thì không theo dõi và không in được kế hoạch.',
    en: 'Without a title, a term or the day of an entry the plan can be neither followed nor printed.',
  },
  message: {
    vi: ({ key, parent }) =>
      `thiếu \`${key}\`${parent ? ` trong \`${parent}\`` : ' ở đầu tệp'}; hãy thêm \`${key}: …\``,
    en: ({ key, parent }) =>
      `\`${key}\` is missing${parent ? ` in \`${parent}\`` : ' at the top'}; add \`${key}: …\``,
  },
  bad: [
    'tasks: [{ progress: [{ date: 2024-03-15 }] }]',
    'format: 1\nterm: 2024\ndocument: {type: Kế hoạch, title: }\nsections: []\n',
  ],
  good: ['tasks: [{ progress: [{ date: 2024-03-15, state: ongoing }] }]'],
})
