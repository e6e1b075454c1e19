import { addDays, sayDay } from '../time/day.ts'
import { defineRule } from './rule.ts'

/** Closed in the last quarter, a continuous task has been carried on to the end. */
const LAST_DAYS = 92

export default defineRule<{ task: string; date: string; end: string }>({
  id: 'progress-continuous-done',
  severity: 'info',
  title: {
    vi: 'Nhiệm vụ thường xuyên chỉ ghi hoàn thành khi gần hết thời gian thực hiện',
    en: 'A continuous task is done only when its time is nearly over',
  },
  why: {
    vi: 'Đơn vị thường chọn “Hoàn thành” cho phần việc của tháng; nhiệm vụ ghi hoàn thành thì từ đó không còn được đôn đốc, các kỳ sau không còn tính đến.',
    en: 'Units often choose "done" for what a month asked; a task that is done is reminded no more and counts in no later period.',
  },
  message: {
    vi: ({ task, date, end }) =>
      `nhiệm vụ thường xuyên ${task} ghi hoàn thành từ ngày ${sayDay(date)}, trong khi thực hiện đến ${sayDay(end)}; nếu còn làm tiếp, hãy ghi \`state: ongoing\``,
    en: ({ task, date, end }) =>
      `continuous task ${task} is done since ${date}, while it goes on to ${end}; if work goes on, write \`state: ongoing\``,
  },
  bad: [
    'tasks: [{ timing: Thường xuyên, progress: [{ date: 2024-02-15, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 15/02/2024"] }] }]',
  ],
  good: [
    'tasks: [{ timing: Thường xuyên, progress: [{ date: 2024-12-10, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 10/12/2024"] }] }]',
    'tasks: [{ timing: Quý II, progress: [{ date: 2024-02-15, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 15/02/2024"] }] }]',
  ],

  *check({ plan, timing }) {
    for (const { id, title, timing: phrase, override, progress } of plan.tasks) {
      if (phrase === undefined || override) continue
      const { parts } = timing(phrase)
      const [only] = parts
      const last = [...progress].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)).at(-1)
      if (parts.length !== 1 || only?.kind !== 'continuous' || last?.state !== 'done') continue
      const end = only.end ?? plan.term.end
      if (last.date >= addDays(end, -LAST_DAYS)) continue
      yield { at: [...last.path, 'state'], args: { task: id === '' ? title : id, date: last.date, end } }
    }
  },
})
