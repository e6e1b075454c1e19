import { addDays, monthOf, yearOf } from '../time/day.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ date: string; from: string; to: string; late: boolean }>({
  id: 'document-date-term',
  severity: 'warning',
  title: {
    vi: 'Kế hoạch ban hành vào đầu thời gian thực hiện',
    en: 'A plan is issued about the beginning of its term',
  },
  why: {
    vi: 'Ngày ban hành sau khi kế hoạch đã hết hạn, hoặc sớm hơn cả năm, thường là năm của bản cũ chưa sửa.',
    en: 'A date after the term, or a year before it, is mostly the year of the old copy.',
  },
  message: {
    vi: ({ date, from, to, late }) =>
      `ngày ban hành ${date} ${late ? 'sau khi kế hoạch đã kết thúc' : 'quá sớm so với thời gian thực hiện'} (${from} đến ${to}); hãy xem lại \`date\` hoặc \`term\``,
    en: ({ date, from, to, late }) =>
      `the date ${date} is ${late ? 'after the end' : 'long before the beginning'} of the term (${from} to ${to}); look at \`date\` or \`term\``,
  },
  bad: [
    'document: { date: 2023-01-15, basis: [] }',
    'document: { date: 2025-01-15 }',
    'document: { number: null, date: "2023-01" }',
  ],
  good: ['document: { date: 2023-12-29, basis: [] }', 'document: { date: 2024-03-01 }'],

  *check({ plan }) {
    const { date, dateText, path } = plan.document
    const { start, end } = plan.term
    const written = date ?? dateText
    if (written === undefined || start === '' || end === '') return
    const late = written.length === 4 ? written > end.slice(0, 4) : written > end.slice(0, written.length)
    // Plans of a year are mostly made from September of the year before; "2023-01" for 2024 is last year's head.
    const first = monthOf(start) === 1 ? `${yearOf(start) - 1}-09` : addDays(start, -180)
    const early = written.length === 4 ? Number(written) < yearOf(start) - 1 : written < first
    if (!late && !early) return
    yield {
      at: [...path, 'date'],
      args: { date: sayPart(written), from: sayPart(start), to: sayPart(end), late },
    }
  },
})

/** "2023-01-15" → "15/01/2023", "2023-01" → "01/2023". */
function sayPart(date: string): string {
  return date.split('-').reverse().join('/')
}
