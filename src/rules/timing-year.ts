import { recordItems } from '../plan/record-items.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ text: string; first: number; last: number; year?: number }>({
  id: 'timing-year',
  severity: 'warning',
  title: {
    vi: 'Kế hoạch nhiều năm thì thời hạn ghi rõ năm',
    en: 'With several years, a deadline names its year',
  },
  why: {
    vi: 'Kế hoạch nhiều năm mà thời hạn không ghi năm thì mỗi đơn vị hiểu một năm; công cụ phải tự chọn năm và có thể chọn sai.',
    en: 'In a plan of several years each unit takes a deadline without a year for another year, and so may the tool.',
  },
  message: {
    vi: ({ text, first, last, year }) =>
      `“${text}” chưa ghi năm trong khi kế hoạch thực hiện ${first} - ${last} (đang hiểu là ${year === undefined ? 'năm nào cũng làm' : `năm ${year}`}); hãy ghi rõ năm, hoặc “hằng năm” nếu năm nào cũng làm`,
    en: ({ text, first, last, year }) =>
      `"${text}" names no year in a plan for ${first} to ${last} (taken as ${year ?? 'every year'}); add the year, or “hằng năm” for every year`,
  },
  bad: ['{ term: 2022-2025, tasks: [{ timing: Trước ngày 30/11 }] }'],
  good: [
    '{ term: 2022-2025, tasks: [{ timing: Trước ngày 30/11/2024 }] }',
    '{ term: 2022-2025, tasks: [{ timing: Trước ngày 30/11 hằng năm }] }',
    'tasks: [{ timing: Trước ngày 30/11 }]',
  ],

  *check({ plan, timing }) {
    const [first, last] = [plan.term.years[0] ?? 0, plan.term.years.at(-1) ?? 0]
    if (first === last) return
    for (const { item } of recordItems(plan)) {
      if (item.timing === undefined || item.override) continue
      const told = new Set<number>()
      for (const { kind, text, at, assumed = [] } of timing(item.timing).parts) {
        const year = assumed.find((it) => it.kind === 'year' || it.kind === 'years')
        const [start, end] = at
        // Read as every year's, one phrase is several parts.
        if (!year || told.has(start) || (kind !== 'deadline' && kind !== 'window')) continue
        told.add(start)
        const args = { text, first, last, ...(year.kind === 'year' && { year: year.year }) }
        yield { at: item.timingPath, within: { start, end }, args }
      }
    }
  },
})
