import type { Plan } from '../plan/types.ts'
import { statusPeriod } from '../status/period.ts'
import { type Day, type Span, sayDay } from '../time/day.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ task: string; start: string; end: string }>({
  id: 'progress-continuous',
  severity: 'info',
  title: {
    vi: 'Nhiệm vụ thường xuyên có kết quả trong từng kỳ',
    en: 'A continuous task shows a result in every period',
  },
  why: {
    vi: 'Nhiệm vụ “thường xuyên” mà cả kỳ báo cáo không ghi kết quả nào thì báo cáo kỳ đó không có gì để viết.',
    en: 'A continuous task without a result in a whole reporting period leaves that report with nothing to say.',
  },
  message: {
    vi: ({ task, start, end }) =>
      `nhiệm vụ thường xuyên ${task} chưa ghi kết quả nào trong kỳ ${sayDay(start)} - ${sayDay(end)}; hãy bổ sung \`progress\` của kỳ này`,
    en: ({ task, start, end }) =>
      `continuous task ${task} has no result in the period ${start} to ${end}; add its \`progress\``,
  },
  bad: [
    'tasks: [{ timing: Thường xuyên }, { timing: Thường xuyên, progress: [{ date: 2024-03-15, state: ongoing }] }]',
  ],
  good: [
    'tasks: [{ timing: Thường xuyên }]',
    'tasks: [{ timing: Thường xuyên, progress: [{ date: 2024-03-15, state: ongoing }] }]',
  ],

  *check({ plan, timing, asOf, config }) {
    const period = lastClosed(plan, asOf, config.reportWindow)
    // A plan on which nobody has recorded anything yet is new, or kept elsewhere: it would be told row by row.
    if (!period || !plan.tasks.some(({ progress }) => progress.some(({ date }) => isIn(date, period)))) return
    for (const { id: task, title, timing: phrase, override, progress, path } of plan.tasks) {
      if (phrase === undefined || override) continue
      const { parts } = timing(phrase)
      const [only] = parts
      if (parts.length !== 1 || only?.kind !== 'continuous') continue
      const outside = (only.start ?? period.start) > period.end || (only.end ?? period.end) < period.start
      const ended = progress.some(
        ({ state, date }) => state !== 'started' && state !== 'ongoing' && date <= period.end,
      )
      if (outside || ended || progress.some(({ date }) => isIn(date, period))) continue
      const { start, end } = period
      yield { at: [...path, 'progress'], args: { task: task === '' ? title : task, start, end } }
    }
  },
})

/** The last half-year of the term whose data window has closed by the as-of day. */
function lastClosed({ term }: Plan, asOf: Day, kind: 'nd09' | 'calendar'): Span | undefined {
  const halves = term.years.flatMap((year) =>
    (['H1', 'H2'] as const).map((name) => statusPeriod(name, year, kind).window),
  )
  return halves.filter(({ start, end }) => end < asOf && end >= term.start && start <= term.end).at(-1)
}

function isIn(at: Day, { start, end }: Span): boolean {
  return start <= at && at <= end
}
