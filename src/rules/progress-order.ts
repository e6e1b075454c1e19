import { recordItems } from '../plan/record-items.ts'
import type { Progress } from '../plan/types.ts'
import { type Day, sayDay } from '../time/day.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ date: string; before: string; line: number }>({
  id: 'progress-order',
  severity: 'warning',
  title: { vi: 'Tiến độ ghi theo thứ tự thời gian', en: 'Progress stands in order of time' },
  why: {
    vi: 'Mục tiến độ đứng sau mà ngày lại trước thường là gõ nhầm tháng; người đọc lấy mục cuối làm tình hình mới nhất.',
    en: 'A later entry with an earlier day is mostly a mistyped month; readers take the last entry for the latest.',
  },
  message: {
    vi: ({ date, before, line }) =>
      `tiến độ ngày ${sayDay(date)} đứng sau mục ngày ${sayDay(before)} (dòng ${line}); hãy xem lại ngày hoặc xếp lại thứ tự`,
    en: ({ date, before, line }) =>
      `progress of ${date} stands after that of ${before} (line ${line}); look at the date or put it in order`,
  },
  bad: [
    'tasks: [{ progress: [{ date: 2024-05-10, state: ongoing }, { date: 2024-03-15, state: ongoing }] }]',
  ],
  good: [
    'tasks: [{ progress: [{ date: 2024-03-15, state: ongoing }, { date: 2024-03-15, state: ongoing }] }]',
  ],

  *check({ plan, lineOf }) {
    const items = recordItems(plan).map(({ item }) => item.progress)
    if (isNewestFirst(items)) return
    for (const progress of items) {
      let latest = progress[0]
      for (const entry of progress.slice(1)) {
        if (latest && entry.date < latest.date) {
          const args = { date: entry.date, before: latest.date, line: lineOf(latest.path) }
          yield { at: [...entry.path, 'date'], args }
        } else latest = entry
      }
    }
  },
})

/** Whether the office writes the newest entry on top everywhere: then every entry stands in its order. */
function isNewestFirst(items: readonly (readonly Progress[])[]): boolean {
  const steps = items.flatMap((progress) =>
    progress.slice(1).map(({ date }, i) => compare(progress[i]?.date ?? date, date)),
  )
  return steps.filter((step) => step > 0).length > 2 && !steps.some((step) => step < 0)
}

function compare(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0
}
