import { sayDay } from '../time/day.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ text: string; end: string }>({
  id: 'timing-open-end',
  severity: 'info',
  title: { vi: 'Thời hạn có điểm kết thúc', en: 'A deadline has an end' },
  why: {
    vi: 'Chỉ ghi “Từ quý I” thì không biết khi nào phải xong; nhiệm vụ được coi là làm liên tục đến hết thời gian thực hiện kế hoạch.',
    en: '“Từ quý I” alone does not say when the work must be finished; it is taken to go on to the end of the term.',
  },
  message: {
    vi: ({ text, end }) =>
      `“${text}” không có điểm kết thúc, đang hiểu là làm liên tục đến ${sayDay(end)}; nếu phải xong sớm hơn, hãy ghi rõ “đến …”`,
    en: ({ text, end }) =>
      `"${text}" has no end and is taken to go on until ${end}; if it must be finished earlier, say “đến …”`,
  },
  bad: ['tasks: [{ timing: Từ quý II/2024 }]'],
  good: ['tasks: [{ timing: Từ quý II đến hết quý III/2024 }]', 'tasks: [{ timing: Thường xuyên }]'],

  *check({ plan, timing }) {
    for (const { timing: phrase, override, timingPath } of plan.tasks) {
      if (phrase === undefined || override) continue
      for (const part of timing(phrase).parts) {
        if (part.kind !== 'continuous' || part.start === undefined || part.end !== undefined) continue
        const [start, end] = part.at
        yield { at: timingPath, within: { start, end }, args: { text: part.text, end: plan.term.end } }
      }
    }
  },
})
