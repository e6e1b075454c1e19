import { sayDay } from '../time/day.ts'
import type { Part } from '../timing/types.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ text: string; day: string; start: string; end: string }>({
  id: 'timing-in-term',
  severity: 'error',
  title: { vi: 'Thời hạn nằm trong thời gian thực hiện', en: 'A deadline lies in the plan’s term' },
  why: {
    vi: 'Thời hạn ngoài thời gian thực hiện thường là năm cũ còn sót khi chép kế hoạch năm trước; nhiệm vụ sẽ quá hạn ngay từ đầu.',
    en: 'A deadline outside the term is mostly last year’s, left when the plan was copied; the task is overdue from its first day.',
  },
  message: {
    vi: ({ text, day, start, end }) =>
      `thời hạn “${text}” (${sayDay(day)}) nằm ngoài thời gian thực hiện ${sayDay(start)} - ${sayDay(end)}; hãy xem lại năm`,
    en: ({ text, day, start, end }) =>
      `deadline “${text}” (${day}) lies outside the term ${start} to ${end}; look at the year again`,
  },
  bad: ['tasks: [{ timing: Trong năm 2023 }]'],
  good: ['tasks: [{ timing: Trong năm 2024 }]'],

  *check({ plan: { tasks, term }, timing }) {
    for (const { timing: phrase, override, timingPath } of tasks) {
      if (!phrase || override) continue
      for (const part of timing(phrase).parts) {
        const outside = daysOf(part).find((day) => day < term.start || day > term.end)
        if (!outside) continue
        const [start, end] = part.at
        const args = { text: part.text, day: outside, start: term.start, end: term.end }
        yield { at: timingPath, within: { start, end }, args }
      }
    }
  },
})

/** The days that must lie in the term. What goes on may begin before it or outlast it. */
function daysOf(part: Part): string[] {
  if (part.kind === 'deadline') return [part.due]
  if (part.kind === 'window') return [part.end]
  return []
}
