import { defineRule } from './rule.ts'

export default defineRule<Record<string, never>>({
  id: 'schema-empty',
  severity: 'error',
  title: { vi: 'Tệp kế hoạch có nội dung', en: 'A plan file holds a plan' },
  why: {
    vi: 'Tệp trống thường là do lưu dở hoặc gộp nhánh hỏng; coi là “không có lỗi” thì mất cả kế hoạch mà không ai hay.',
    en: 'An empty file is mostly a failed save or merge; taken as faultless, a whole plan is lost unnoticed.',
  },
  message: {
    vi: () => 'tệp không có nội dung; hãy viết kế hoạch vào đây hoặc tạo mẫu bằng `reform init`',
    en: () => 'the file holds nothing; write the plan here, or start one with `reform init`',
  },
  bad: ['format:\n# chưa viết\n'],
  good: ['term: 2024'],
})
