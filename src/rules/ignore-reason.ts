import type { IgnoreArgs } from './ignore.ts'
import { defineRule } from './rule.ts'

export default defineRule<IgnoreArgs>({
  id: 'ignore-reason',
  severity: 'error',
  title: { vi: 'Chú thích bỏ qua có nêu lý do', en: 'An ignore comment gives its reason' },
  why: {
    vi: 'Người tiếp nhận kế hoạch năm sau phải biết vì sao chỗ sai được để lại và ai đã đồng ý.',
    en: 'Whoever takes over the plan must know why the fault was let stand, and on whose word.',
  },
  message: {
    vi: ({ id }) =>
      `chú thích bỏ qua “${id}” chưa nêu lý do nên không có tác dụng; hãy viết \`# reform-ignore ${id}: lý do\``,
    en: ({ id }) =>
      `the comment that ignores "${id}" gives no reason and has no effect; write \`# reform-ignore ${id}: reason\``,
  },
  bad: [
    'format: 1 # reform-ignore task-lead-present\nterm: 2024\ndocument: {type: Kế hoạch, title: Kế hoạch năm 2024}\nsections: []\n',
  ],
  good: [
    'format: 1\nterm: 2024\ndocument: {type: Kế hoạch, title: Kế hoạch năm 2024}\nsections:\n  - tasks:\n      # reform-ignore schema-text-quoted: mã giữ như bản đã ký\n      - {id: 1.10, title: Rà soát, lead: [Văn phòng Sở], deliverables: [Báo cáo], timing: Quý II}\n',
  ],
})
