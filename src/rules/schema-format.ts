import type { FormatArgs } from '../plan/normal.ts'
import { defineRule } from './rule.ts'

export default defineRule<FormatArgs>({
  id: 'schema-format',
  severity: 'error',
  title: {
    vi: 'Ngày viết theo năm-tháng-ngày và có thật',
    en: 'A date is written year-month-day and exists',
  },
  why: {
    vi: '05/6 có người đọc là ngày 5 tháng 6, có máy đọc là ngày 6 tháng 5; viết 2024-06-05 thì không ai nhầm.',
    en: '05/6 is 5 June to one and 6 May to another; 2024-06-05 is the same to everybody.',
  },
  message: {
    vi: ({ key, value, near }) =>
      `\`${key}\`: “${value}” không phải là một ngày; hãy viết ${near ? `${near}` : 'năm-tháng-ngày, ví dụ 2024-06-30'}`,
    en: ({ key, value, near }) =>
      `\`${key}\`: "${value}" is no date; write ${near ? `${near}` : 'year-month-day, such as 2024-06-30'}`,
  },
  bad: [
    'tasks: [{ progress: [{ date: 15/3/2024, state: started }] }]',
    'tasks: [{ progress: [{ date: 2024-02-30, state: started }] }]',
    'document: { date: tháng 1 năm 2024 }',
  ],
  good: ['tasks: [{ progress: [{ date: 2024-02-29, state: started }] }]', 'document: { date: 2024-01 }'],
})
