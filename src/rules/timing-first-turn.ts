import { recordItems } from '../plan/record-items.ts'
import { sayDay } from '../time/day.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ text: string; start: string; end: string }>({
  id: 'timing-first-turn',
  severity: 'warning',
  title: {
    vi: 'Việc định kỳ có ít nhất một lượt trong kế hoạch',
    en: 'A recurring duty has a turn in the term',
  },
  why: {
    vi: 'Việc định kỳ mà không có lượt nào rơi vào thời gian thực hiện thì không bao giờ đến hạn; thường là ghi nhầm chu kỳ hoặc nhầm năm.',
    en: 'A recurring duty without a turn in the term is never due; mostly its period or its year is wrong.',
  },
  message: {
    vi: ({ text, start, end }) =>
      `“${text}” không có lượt nào trong thời gian thực hiện ${sayDay(start)} - ${sayDay(end)}; hãy xem lại chu kỳ hoặc năm`,
    en: ({ text, start, end }) =>
      `"${text}" has no turn in the term ${start} to ${end}; look at its period or year`,
  },
  bad: ['{ term: { from: 2024-01-01, to: 2024-02-29 }, tasks: [{ timing: Hằng quý }] }'],
  good: ['tasks: [{ timing: Hằng quý }]'],

  *check({ plan, timing }) {
    const { start: from, end: to } = plan.term
    for (const { item } of recordItems(plan)) {
      if (item.timing === undefined || item.override) continue
      for (const part of timing(item.timing).parts) {
        // Days and weeks have turns in any term, and the length of "định kỳ" is set elsewhere.
        if (part.kind !== 'recurring' || ['day', 'week', 'period'].includes(part.every)) continue
        // A report on December may be due in January; a quarter that ends after the term has no turn in it.
        const inside = part.due.some((due) => part.on !== undefined || due <= to)
        if (inside) continue
        const [start, end] = part.at
        yield { at: item.timingPath, within: { start, end }, args: { text: part.text, start: from, end: to } }
      }
    }
  },
})
