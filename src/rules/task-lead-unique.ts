import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ name: string; task: string }>({
  id: 'task-lead-unique',
  severity: 'warning',
  title: { vi: 'Không ghi một đơn vị chủ trì hai lần', en: 'No lead unit is named twice' },
  why: {
    vi: 'Một đơn vị ghi hai lần trong một nhiệm vụ thường là chép nhầm: lẽ ra là tên một đơn vị khác.',
    en: 'The same unit twice in one task is mostly a slip: another unit was meant.',
  },
  message: {
    vi: ({ name, task }) =>
      `nhiệm vụ ${task} ghi “${name}” chủ trì hai lần; hãy bỏ một hoặc ghi đúng đơn vị còn lại`,
    en: ({ name, task }) => `task ${task} names "${name}" as lead twice; drop one or name the other unit`,
  },
  bad: ['tasks: [{ lead: [vp, Văn phòng Sở] }]'],
  good: ['tasks: [{ lead: [vp] }]'],

  *check({ plan }) {
    for (const { id: task, lead } of plan.tasks) {
      const seen = new Set<string>()
      for (const { raw, id, name, path } of lead) {
        const key = id ?? foldKey(raw)
        if (seen.has(key)) yield { at: path, args: { name, task } }
        seen.add(key)
      }
    }
  },
})
