import { canonicalName } from '../plan/unit-names.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

/** Shorter titles ("Họp giao ban") may rightly stand twice. */
const TELLING_WORDS = 5

export default defineRule<{ task: string; other: string; line: number }>({
  id: 'task-title-unique',
  severity: 'warning',
  title: { vi: 'Không ghi một nhiệm vụ hai lần', en: 'No task stands twice' },
  why: {
    vi: 'Hai dòng cùng nội dung, cùng đơn vị, cùng thời hạn thường là chép thừa một dòng; khi thống kê, một việc được tính hai lần.',
    en: 'Two rows with one text, one lead and one deadline are mostly one row copied too often; the work is counted twice.',
  },
  message: {
    vi: ({ task, other, line }) =>
      `nhiệm vụ ${task} trùng nội dung, đơn vị và thời hạn với nhiệm vụ ${other} (dòng ${line}); hãy bỏ một dòng hoặc ghi rõ chỗ khác nhau`,
    en: ({ task, other, line }) =>
      `task ${task} has the text, lead and deadline of task ${other} (line ${line}); drop one or say how they differ`,
  },
  bad: [
    'tasks: [{ title: "Rà soát, đơn giản hóa thủ tục hành chính" }, { title: "Rà soát, đơn giản hóa TTHC" }]',
  ],
  good: [
    'tasks: [{ title: Báo cáo kết quả cải cách hành chính, timing: Quý I }, { title: Báo cáo kết quả cải cách hành chính, timing: Quý III }]',
    'tasks: [{ title: Rà soát thủ tục hành chính nội bộ, lead: [vp] }, { title: Rà soát thủ tục hành chính nội bộ, lead: [tt] }]',
  ],

  *check({ plan, lineOf }) {
    const first = new Map<string, (typeof plan.tasks)[number]>()
    for (const task of plan.tasks) {
      const title = canonicalName(task.title)
      if (title.split(' ').length < TELLING_WORDS) continue
      const lead = task.lead.map(({ id, raw }) => id ?? foldKey(raw)).sort()
      const due = task.override?.due ?? []
      const key = JSON.stringify([title, lead, foldKey(task.timing ?? ''), due, task.target ?? ''])
      const other = first.get(key)
      if (other) {
        const args = { task: task.id, other: other.id, line: lineOf(other.path) }
        yield { at: [...task.path, 'title'], args }
      } else first.set(key, task)
    }
  },
})
