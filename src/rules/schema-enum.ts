import type { EnumArgs } from '../plan/schema.ts'
import { defineRule } from './rule.ts'

export default defineRule<EnumArgs>({
  id: 'schema-enum',
  severity: 'error',
  title: { vi: 'Từ chọn nằm trong danh sách', en: 'A choice is one of the listed words' },
  why: {
    vi: 'Từ lạ thì không hiểu được: ghi `xong` thay cho `done` thì nhiệm vụ vẫn bị tính là chưa hoàn thành.',
    en: 'An unlisted word says nothing: with `finished` in place of `done` the task still counts as open.',
  },
  message: {
    vi: ({ key, value, allowed, near }) =>
      `\`${key}\` không nhận “${value}”; ${near ? `ý bạn là \`${near}\`?` : `hãy chọn: ${allowed.join(', ')}`}`,
    en: ({ key, value, allowed, near }) =>
      `\`${key}\` does not take "${value}"; ${near ? `did you mean \`${near}\`?` : `choose one of ${allowed.join(', ')}`}`,
  },
  bad: [
    'tasks: [{ progress: [{ date: 2024-03-15, state: xong }] }]',
    'tasks: [{ progress: [{ date: 2024-03-15, state: doen }] }]',
  ],
  good: ['tasks: [{ progress: [{ date: 2024-03-15, state: started }] }]'],
})
