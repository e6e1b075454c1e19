import type { Span } from '../time/day.ts'
import type { PlanDigest, TaskDigest } from './digest.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ task: string; timing: string; other: string; file: string; line: number }>({
  id: 'task-due-agrees',
  severity: 'warning',
  title: {
    vi: 'Một nhiệm vụ ở hai kế hoạch có cùng thời hạn',
    en: 'One task in two plans has one deadline',
  },
  why: {
    vi: 'Nhiệm vụ giống nhau ở hai kế hoạch mà thời hạn khác nhau thì làm theo kế hoạch này là trễ hạn ở kế hoạch kia.',
    en: 'With two deadlines for one task, doing it by one plan makes it late by the other.',
  },
  message: {
    vi: ({ task, timing, other, file, line }) =>
      `nhiệm vụ ${task} ở đây có thời hạn “${timing}”, còn ở ${file}:${line} là “${other}”; hãy thống nhất thời hạn hoặc ghi rõ hai phần việc khác nhau`,
    en: ({ task, timing, other, file, line }) =>
      `task ${task} is due “${timing}” here and “${other}” at ${file}:${line}; settle on one, or say how the two differ`,
  },
  bad: [
    '# cchc.yaml\ntasks: [{ title: "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Sở", timing: Quý II }]\n---\n# ks-tthc.yaml\ntasks: [{ title: "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Sở", timing: Trước ngày 30/11 }]',
  ],
  good: [
    '# cchc.yaml\ntasks: [{ title: "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Sở", timing: Quý II }]\n---\n# ks-tthc.yaml\ntasks: [{ title: "Rà soát, đơn giản hóa thủ tục hành chính thuộc phạm vi quản lý của Sở", timing: Chậm nhất ngày 30/6/2024 }]',
  ],

  *checkTogether(plans) {
    const seen = new Map<string, { owner: PlanDigest; task: TaskDigest }[]>()
    for (const [plan, owner] of plans.entries()) {
      // Offices share titles as they copy them from the province; only one and the same office contradicts itself.
      if (owner.office === '') continue
      for (const task of owner.tasks) {
        const key = `${owner.office}\n${task.key}`
        const others = seen.get(key) ?? []
        seen.set(key, [...others, { owner, task }])
        const other = others.find((it) => it.owner !== owner && differ(it, { owner, task }))
        if (!other) continue
        const { file } = other.owner
        const args = {
          task: task.id || task.title,
          timing: task.timing,
          other: other.task.timing,
          file,
          line: other.task.line,
        }
        yield { plan, at: task.at, args }
      }
    }
  },
})

interface Owned {
  owner: PlanDigest
  task: TaskDigest
}

/** Whether both are due within the time that both plans cover, and not on the same days. */
function differ(one: Owned, two: Owned): boolean {
  const [, start = ''] = [one.owner.term.start, two.owner.term.start].sort()
  const [end = ''] = [one.owner.term.end, two.owner.term.end].sort()
  const common = { start, end }
  const a = inside(one.task, common)
  const b = inside(two.task, common)
  return a !== '' && b !== '' && a !== b
}

function inside({ due }: TaskDigest, { start, end }: Span): string {
  return due.filter((day) => start <= day && day <= end).join(' ')
}
