import type { IgnoreKnownArgs } from './ignore.ts'
import { defineRule } from './rule.ts'

export default defineRule<IgnoreKnownArgs>({
  id: 'ignore-known',
  severity: 'error',
  title: { vi: 'Chú thích bỏ qua nêu quy tắc có thật', en: 'An ignore comment names a rule that exists' },
  why: {
    vi: 'Viết sai mã quy tắc thì chú thích không có tác dụng, mà người đọc lại tưởng chỗ đó đã được xem xét.',
    en: 'With a misspelt rule id the comment does nothing, while readers believe the place was looked at.',
  },
  message: {
    vi: ({ id, near }) =>
      id === ''
        ? 'chú thích bỏ qua chưa nêu mã quy tắc; hãy viết `# reform-ignore mã-quy-tắc: lý do`'
        : `không có quy tắc “${id}”${near ? `; ý bạn là “${near}”?` : '; xem danh sách: reform explain'}`,
    en: ({ id, near }) =>
      id === ''
        ? 'the ignore comment names no rule; write `# reform-ignore rule-id: reason`'
        : `there is no rule "${id}"${near ? `; did you mean "${near}"?` : '; see the list: reform explain'}`,
  },
  bad: [
    'format: 1 # reform-ignore task-lead-presnt: đã thống nhất tại cuộc họp giao ban\nterm: 2024\ndocument: {type: Kế hoạch, title: Kế hoạch năm 2024}\nsections: []\n',
    'format: 1 # reform-ignore: đã thống nhất\nterm: 2024\ndocument: {type: Kế hoạch, title: Kế hoạch năm 2024}\nsections: []\n',
  ],
  good: [
    'format: 1 # bỏ qua dòng này\nterm: 2024\ndocument: {type: Kế hoạch, title: Kế hoạch năm 2024}\nsections: []\n',
  ],
})
