import { addDays, sayDay } from '../time/day.ts'
import { defineRule } from './rule.ts'

/** Results of the year's end are often written down in the first weeks of the next one. */
const DAYS_OF_GRACE = 45

export default defineRule<{ date: string; start: string; end: string }>({
  id: 'progress-in-term',
  severity: 'warning',
  title: { vi: 'Tiến độ nằm trong thời gian thực hiện', en: 'Progress lies in the plan’s term' },
  why: {
    vi: 'Ngày ngoài thời gian thực hiện kế hoạch thường là chép từ kế hoạch năm trước hoặc gõ nhầm năm.',
    en: 'A day outside the term is mostly copied from last year’s plan, or a mistyped year.',
  },
  message: {
    vi: ({ date, start, end }) =>
      `tiến độ ngày ${sayDay(date)} nằm ngoài thời gian thực hiện ${sayDay(start)} - ${sayDay(end)}; hãy xem lại năm`,
    en: ({ date, start, end }) =>
      `progress of ${date} lies outside the term ${start} to ${end}; look at the year again`,
  },
  bad: ['tasks: [{ progress: [{ date: 2023-03-15, state: ongoing }] }]'],
  good: ['tasks: [{ progress: [{ date: 2024-03-15, state: ongoing }] }]'],

  *check({ plan: { tasks, term } }) {
    const { start, end } = term
    // The statutory data window of a year opens on 15 December of the year before (NĐ 09/2019/NĐ-CP, Điều 12).
    const first = addDays(start, -17)
    const last = addDays(end, DAYS_OF_GRACE)
    for (const { progress } of tasks) {
      for (const { date, path } of progress) {
        if (date < first || date > last) yield { at: [...path, 'date'], args: { date, start, end } }
      }
    }
  },
})
