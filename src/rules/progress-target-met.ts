import { meets, readTarget } from '../plan/target.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ value: string; target: string; task: string }>({
  id: 'progress-target-met',
  severity: 'info',
  title: { vi: 'Kết quả đạt chỉ tiêu thì xét ghi hoàn thành', en: 'A target met may be the end of its task' },
  why: {
    vi: 'Kết quả mới nhất đã đạt chỉ tiêu nhưng nhiệm vụ vẫn ghi đang thực hiện; nếu không cập nhật, nhiệm vụ sẽ bị tính quá hạn.',
    en: 'The last result meets the target, yet the task is still in hand; left so, it will be counted as overdue.',
  },
  message: {
    vi: ({ value, target, task }) =>
      `kết quả ${value} của nhiệm vụ ${task} đã đạt chỉ tiêu “${target}”; nếu nhiệm vụ đã xong, hãy ghi \`state: done\``,
    en: ({ value, target, task }) =>
      `the result ${value} of task ${task} meets its target "${target}"; if the task is finished, write \`state: done\``,
  },
  bad: [
    'tasks: [{ target: Đạt từ 85% trở lên, progress: [{ date: 2024-06-01, state: ongoing, value: 86.5 }] }]',
  ],
  good: [
    'tasks: [{ target: Đạt từ 85% trở lên, progress: [{ date: 2024-06-01, state: ongoing, value: 60 }] }]',
    'tasks: [{ target: Không quá 5% hồ sơ trễ hạn, progress: [{ date: 2024-03-01, state: ongoing, value: 2 }] }]',
  ],

  *check({ plan }) {
    for (const { id: task, target = '', progress } of plan.tasks) {
      const [quantity, ...more] = readTarget(target)
      const last = [...progress].sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1)
      if (!quantity || more.length > 0 || last?.value === undefined) continue
      // What must stay below a figure is not met before its time is over.
      const growing = quantity.comparator !== 'at-most' && quantity.comparator !== 'less-than'
      const open = last.state === 'started' || last.state === 'ongoing'
      if (!open || !growing || !meets(quantity, last.value)) continue
      const args = { value: String(last.value).replace('.', ','), target: quantity.text, task }
      yield { at: [...last.path, 'value'], args }
    }
  },
})
