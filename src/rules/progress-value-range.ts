import { readTarget } from '../plan/target.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ value: string; target: string }>({
  id: 'progress-value-range',
  severity: 'warning',
  title: { vi: 'Kết quả là tỷ lệ thì trong khoảng 0 - 100%', en: 'A measured rate lies between 0 and 100%' },
  why: {
    vi: 'Chỉ tiêu là tỷ lệ phần trăm mà kết quả quá 100 hoặc âm thường là ghi nhầm số lượng vào chỗ tỷ lệ, hoặc thiếu dấu thập phân.',
    en: 'With a target in percent, a result above 100 or below 0 is mostly a count in the wrong place, or a lost decimal mark.',
  },
  message: {
    vi: ({ value, target }) =>
      `kết quả ${value} không thể là tỷ lệ phần trăm (chỉ tiêu “${target}”); hãy xem lại, ví dụ 86,5% ghi \`value: 86.5\``,
    en: ({ value, target }) =>
      `${value} cannot be a rate in percent (target "${target}"); look again: 86,5% is written \`value: 86.5\``,
  },
  bad: [
    'tasks: [{ target: Đạt từ 85% trở lên, progress: [{ date: 2024-06-01, state: ongoing, value: 865 }] }]',
  ],
  good: [
    'tasks: [{ target: Từ 02 giải pháp trở lên, progress: [{ date: 2024-06-01, state: ongoing, value: 120 }] }]',
    'tasks: [{ target: Đạt 100% kế hoạch, progress: [{ date: 2024-06-01, state: ongoing, value: 120 }] }]',
  ],

  *check({ plan }) {
    for (const { target = '', progress } of plan.tasks) {
      const [quantity, ...more] = readTarget(target)
      const rate = quantity?.unit === '%' && !quantity.change && more.length === 0
      if (!quantity || !rate || /kế hoạch|dự toán|so với|vượt|chỉ tiêu/.test(foldKey(target))) continue
      for (const { value, path } of progress) {
        if (value === undefined || (value >= 0 && value <= 100)) continue
        yield {
          at: [...path, 'value'],
          args: { value: String(value).replace('.', ','), target: quantity.text },
        }
      }
    }
  },
})
