import { meets, readTarget } from '../plan/target.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ value: string; target: string; task: string }>({
  id: 'progress-target-missed',
  severity: 'warning',
  title: { vi: 'Hoàn thành thì kết quả đạt chỉ tiêu', en: 'What is done meets its target' },
  why: {
    vi: 'Ghi hoàn thành mà kết quả dưới chỉ tiêu thì báo cáo tự mâu thuẫn, thẩm định sẽ không công nhận.',
    en: 'Done with a result below the target, the report contradicts itself and will not be accepted.',
  },
  message: {
    vi: ({ value, target, task }) =>
      `nhiệm vụ ${task} ghi hoàn thành với kết quả ${value}, chưa đạt chỉ tiêu “${target}”; hãy xem lại số liệu hoặc ghi \`state: ongoing\``,
    en: ({ value, target, task }) =>
      `task ${task} is done with ${value}, short of its target "${target}"; look at the figure again or write \`state: ongoing\``,
  },
  bad: [
    'tasks: [{ target: Đạt từ 85% trở lên, progress: [{ date: 2024-06-01, state: done, value: 80, evidence: ["Báo cáo số 15/BC-SKHCN ngày 01/6/2024"] }] }]',
  ],
  good: [
    'tasks: [{ target: Đạt từ 85% trở lên, progress: [{ date: 2024-06-01, state: done, value: 86.5, evidence: ["Báo cáo số 15/BC-SKHCN ngày 01/6/2024"] }] }]',
    'tasks: [{ target: Đạt từ 85% trở lên, progress: [{ date: 2024-03-01, state: ongoing, value: 60 }] }]',
  ],

  *check({ plan }) {
    for (const { id: task, target = '', progress } of plan.tasks) {
      const [quantity, ...more] = readTarget(target)
      if (!quantity || more.length > 0) continue
      for (const { state, value, path } of progress) {
        if (state !== 'done' || value === undefined || meets(quantity, value) !== false) continue
        const args = { value: String(value).replace('.', ','), target: quantity.text, task }
        yield { at: [...path, 'value'], args }
      }
    }
  },
})
