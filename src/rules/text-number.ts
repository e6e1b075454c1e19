import { textsOfPlan } from '../plan/texts.ts'
import { maskOf } from '../text/proofread-mask.ts'
import { replaceIn } from './replace.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ written: string; meant: string; decimal: boolean }>({
  id: 'text-number',
  severity: 'info',
  title: {
    vi: 'Tỷ lệ phần trăm viết liền, số lẻ dùng dấu phẩy',
    en: 'Percentages without a blank, decimals with a comma',
  },
  why: {
    vi: 'Viết “85%”, “58,33%” cho thống nhất với số liệu trong báo cáo.',
    en: 'Write “85%” and “58,33%” as reports do; a full stop separates thousands in Vietnamese.',
  },
  message: {
    vi: ({ written, meant, decimal }) =>
      `“${written}” ${decimal ? 'dùng dấu chấm cho số lẻ' : 'thừa dấu cách'}; hãy viết “${meant}”`,
    en: ({ written, meant, decimal }) =>
      `"${written}" ${decimal ? 'has a full stop for decimals' : 'has a blank'}; write "${meant}"`,
  },
  bad: ['tasks: [{ target: Đạt từ 85 % trở lên }]', 'tasks: [{ target: Đạt 58.3% }]'],
  good: ['tasks: [{ target: "Đạt 58,33%; 1.270 hồ sơ; 100%" }]'],

  *check(context) {
    for (const { at, text } of textsOfPlan(context.plan, context.document)) {
      for (const match of maskOf(text).matchAll(/(?<![\d.,])(\d{1,3})(?:\.(\d{1,2}))?([^\S\n]*)%/g)) {
        const [written, whole = '', rest, blank = ''] = match
        if (rest === undefined && blank === '') continue
        const meant = `${whole}${rest === undefined ? '' : `,${rest}`}%`
        const [start, end] = [match.index, match.index + written.length]
        const fix = replaceIn(context, at, [{ start, end, text: meant }], `Viết “${meant}”`)
        yield {
          at,
          within: { start, end },
          args: { written, meant, decimal: rest !== undefined },
          ...(fix && { fix }),
        }
      }
    }
  },
})
