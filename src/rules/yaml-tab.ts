import { defineRule } from './rule.ts'

export default defineRule<object>({
  id: 'yaml-tab',
  severity: 'error',
  title: { vi: 'Thụt đầu dòng bằng dấu cách', en: 'Lines are indented with blanks' },
  why: {
    vi: 'YAML không cho thụt đầu dòng bằng phím Tab, vì mỗi máy hiện Tab rộng hẹp khác nhau.',
    en: 'YAML does not allow tabs as indentation, since every editor shows them at another width.',
  },
  message: {
    vi: () => 'đầu dòng có ký tự Tab; hãy thay bằng dấu cách (2 dấu cách cho mỗi cấp)',
    en: () => 'a tab indents this line; use blanks instead (two a level)',
  },
  bad: ['format: 1\ndocument:\n\ttype: Kế hoạch\n'],
  good: ['format: 1\ndocument:\n  type: Kế hoạch\n'],
})
