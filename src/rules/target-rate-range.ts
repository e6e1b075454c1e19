import { type Quantity, readTarget } from '../plan/target.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

/** Where more than the whole makes sense: compared with a plan, an estimate, last year. */
const OF_ANOTHER =
  /kế hoạch|dự toán|chỉ tiêu|so với|cùng kỳ|năm trước|vượt|gấp|tăng|định mức|nghị quyết|kinh phí|doanh thu|thu ngân sách|nhiệm vụ giao/

export default defineRule<{ text: string; reversed: boolean }>({
  id: 'target-rate-range',
  severity: 'warning',
  title: { vi: 'Tỷ lệ không quá 100% và không ghi ngược', en: 'A rate is at most 100% and not turned round' },
  why: {
    vi: 'Tỷ lệ trên tổng số không thể quá 100%; khoảng ghi ngược (90% - 80%) không chấm được điểm.',
    en: 'A share of a whole cannot exceed 100%, and a range turned round (90% to 80%) cannot be scored.',
  },
  message: {
    vi: ({ text, reversed }) =>
      reversed
        ? `“${text}” ghi mức cao trước mức thấp; hãy viết mức thấp trước`
        : `“${text}” vượt 100%; hãy xem lại con số, hoặc ghi rõ là so với kế hoạch, dự toán hay năm trước`,
    en: ({ text, reversed }) =>
      reversed
        ? `"${text}" has the higher figure first; write the lower one first`
        : `"${text}" is more than 100%; look at the figure again, or say what it is compared with`,
  },
  bad: ['tasks: [{ target: Đạt từ 850% trở lên }]', 'tasks: [{ target: Từ 90% đến 80% hồ sơ }]'],
  good: ['tasks: [{ target: Đạt 120% kế hoạch }]', 'tasks: [{ target: 100% hồ sơ đúng hạn }]'],

  *check({ plan }) {
    for (const { target, path } of plan.tasks) {
      if (target === undefined) continue
      for (const quantity of readTarget(target)) {
        const { text, start, end, value, upTo } = quantity
        const reversed = upTo !== undefined && upTo < value && (quantity.unit === '%' || upTo > 0)
        if (reversed || exceeds(quantity, target))
          yield { at: [...path, 'target'], within: { start, end }, args: { text, reversed } }
      }
    }
  },
})

function exceeds({ unit, value, upTo, change }: Quantity, target: string): boolean {
  return unit === '%' && !change && Math.max(value, upTo ?? 0) > 100 && !OF_ANOTHER.test(foldKey(target))
}
