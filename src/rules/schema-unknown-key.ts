import type { UnknownKeyArgs } from '../plan/schema.ts'
import { defineRule } from './rule.ts'

/** More names than this are no help; the rules have a command of their own to list them. */
const MANY = 30

export default defineRule<UnknownKeyArgs>({
  id: 'schema-unknown-key',
  severity: 'error',
  title: { vi: 'Khóa nào cũng có trong khuôn dạng', en: 'Every key is one that the format knows' },
  why: {
    vi: 'Khóa viết sai bị bỏ qua: ghi `leads` thì nhiệm vụ thành không có đơn vị chủ trì.',
    en: 'A misspelt key is passed over: with `leads` the task has no lead unit.',
  },
  message: {
    vi: ({ key, near, known }) =>
      `không có khóa \`${key}\`; ${near ? `ý bạn là \`${near}\`?` : known.length > MANY ? 'xem danh sách bằng `reform explain`' : `ở đây dùng được: ${known.join(', ')}`}`,
    en: ({ key, near, known }) =>
      `there is no key \`${key}\`; ${near ? `did you mean \`${near}\`?` : known.length > MANY ? '`reform explain` lists them' : `known here: ${known.join(', ')}`}`,
  },
  bad: ['tasks: [{ leads: [vp] }]', 'document: { titel: Kế hoạch }', 'ghi_chu: không có khóa này'],
  good: ['tasks: [{ lead: [vp] }]'],
})
