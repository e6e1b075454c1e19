import { recordItems } from '../plan/record-items.ts'
import { sayDay } from '../time/day.ts'
import { defineRule } from './rule.ts'

const MOST_SLIPS = 3

export default defineRule<{ date: string; asOf: string }>({
  id: 'progress-not-future',
  severity: 'error',
  title: { vi: 'Tiến độ không ghi trước ngày xảy ra', en: 'Progress is not dated in the future' },
  why: {
    vi: 'Kết quả ghi ngày chưa tới thường là gõ nhầm năm hoặc tháng, và sẽ rơi vào sai kỳ báo cáo.',
    en: 'A result dated ahead is mostly a mistyped year or month, and falls into the wrong reporting period.',
  },
  message: {
    vi: ({ date, asOf }) =>
      `tiến độ ghi ngày ${sayDay(date)}, sau ngày xét ${sayDay(asOf)}; hãy xem lại ngày, tháng, năm`,
    en: ({ date, asOf }) => `progress is dated ${date}, after the as-of day ${asOf}; look at the date again`,
  },
  bad: ['tasks: [{ progress: [{ date: 2024-12-31, state: ongoing }] }]'],
  good: ['tasks: [{ progress: [{ date: 2024-03-15, state: ongoing }] }]'],

  *check({ plan, asOf }) {
    const ahead = recordItems(plan).flatMap(({ item }) => item.progress.filter(({ date }) => date > asOf))
    // So many are no slips of the hand: the plan is looked at as of an earlier day than it was kept up to.
    if (ahead.length > MOST_SLIPS) return
    for (const { date, path } of ahead) yield { at: [...path, 'date'], args: { date, asOf } }
  },
})
