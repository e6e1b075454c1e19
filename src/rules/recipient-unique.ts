import type { Path } from '../finding.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ line: string; first: number }>({
  id: 'recipient-unique',
  severity: 'warning',
  title: { vi: 'Mỗi nơi nhận ghi một lần', en: 'Every recipient is named once' },
  why: {
    vi: 'Nơi nhận ghi hai lần thì văn thư gửi trùng và số bản phát hành bị sai.',
    en: 'A recipient named twice is sent two copies, and the count of copies is wrong.',
  },
  message: {
    vi: ({ line, first }) => `nơi nhận “${line}” đã ghi ở dòng ${first}; hãy bỏ một`,
    en: ({ line, first }) => `the recipient "${line}" is already at line ${first}; drop one`,
  },
  bad: ['document: { recipients: ["UBND tỉnh (để b/c);", "UBND tỉnh;", "Lưu: VT, VP."] }'],
  good: ['document: { recipients: ["UBND tỉnh;", "Văn phòng UBND tỉnh;", "Lưu: VT, VP."] }'],

  *check({ plan, lineOf }) {
    const known = new Map<string, Path>()
    for (const { to, path } of plan.document.recipients) {
      const key = foldKey(to.replace(/[;.,\s]+$/, ''))
      const first = known.get(key)
      if (first) yield { at: path, args: { line: to, first: lineOf(first) } }
      else known.set(key, path)
    }
  },
})
