import type { IgnoreArgs } from './ignore.ts'
import { defineRule } from './rule.ts'

export default defineRule<IgnoreArgs>({
  id: 'ignore-unused',
  severity: 'warning',
  title: { vi: 'Chú thích bỏ qua còn cần đến', en: 'An ignore comment is still needed' },
  why: {
    vi: 'Chỗ sai đã sửa thì chú thích cũ chỉ còn che lỗi mới phát sinh ở cùng dòng.',
    en: 'Once the fault is mended, the comment only hides the next one on the same line.',
  },
  message: {
    vi: ({ id }) =>
      `ở dòng này không còn gì phải bỏ qua theo quy tắc “${id}”; hãy xóa chú thích (reform check --fix xóa giúp)`,
    en: ({ id }) =>
      `nothing on this line is left to ignore by "${id}"; delete the comment (reform check --fix does it)`,
  },
  bad: [
    'format: 1 # reform-ignore schema-text-quoted: mã giữ như bản đã ký\nterm: 2024\ndocument: {type: Kế hoạch, title: Kế hoạch năm 2024}\nsections: []\n',
  ],
  good: [
    'format: 1\nterm: 2024\ndocument: {type: Kế hoạch, title: Kế hoạch năm 2024}\nsections: [{tasks: [{id: 1.10, title: Rà soát, lead: [Văn phòng Sở], deliverables: [Báo cáo], timing: Quý II}]}] # reform-ignore schema-text-quoted: mã giữ như bản đã ký\n',
  ],
})
