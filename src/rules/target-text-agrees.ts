import { type Quantity, readTarget } from '../plan/target.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ task: string; said: string; target: string }>({
  id: 'target-text-agrees',
  severity: 'warning',
  title: { vi: 'Chỉ tiêu khớp với nội dung nhiệm vụ', en: 'A target agrees with the task’s own text' },
  why: {
    vi: 'Tên nhiệm vụ ghi một mức, chỉ tiêu ghi mức khác thì cuối năm không biết chấm theo mức nào.',
    en: 'With one figure in the task and another in its target, nobody knows which one to score by.',
  },
  message: {
    vi: ({ task, said, target }) =>
      `nhiệm vụ ${task} ghi “${said}” nhưng chỉ tiêu là “${target}”; hãy thống nhất một mức`,
    en: ({ task, said, target }) =>
      `task ${task} says "${said}" but its target is "${target}"; settle on one figure`,
  },
  bad: [
    'tasks: [{ title: Có trên 30% công việc được giao hoàn thành sớm hạn, target: Đạt 40% trở lên }]',
    'tasks: [{ title: Tổ chức 02 hội nghị đối thoại, target: Từ 03 hội nghị trở lên }]',
  ],
  good: [
    'tasks: [{ title: Có trên 40% công việc hoàn thành sớm hạn, target: Đạt 40% trở lên }]',
    'tasks: [{ title: Rà soát 100% thủ tục hành chính, target: Rút ngắn 20% thời gian giải quyết }]',
    'tasks: [{ title: "Tập huấn cho 100% công chức, viên chức", target: 90% học viên đạt loại khá }]',
  ],

  *check({ plan }) {
    for (const { id: task, title, target, path } of plan.tasks) {
      if (target === undefined) continue
      const [said, ...more] = readTarget(title)
      const [asked, ...others] = readTarget(target)
      // With several figures in either text it is not certain which belong together.
      if (!said || !asked || more.length > 0 || others.length > 0 || !contradict(said, asked)) continue
      const args = { task, said: said.text, target: asked.text }
      yield { at: [...path, 'target'], within: { start: asked.start, end: asked.end }, args }
    }
  },
})

function contradict(said: Quantity, asked: Quantity): boolean {
  if (said.change !== asked.change || said.upTo !== asked.upTo || said.value === asked.value) return false
  if (said.unit !== asked.unit) return false
  return asked.unit !== '%' || asked.base === '' || sharesWord(said.base, asked.base)
}

/** Whether two shares are shares of one thing: the first word of the one stands in the other. */
function sharesWord(a: string, b: string): boolean {
  const words = b.split(' ')
  return words.includes(a.split(' ')[0] ?? '')
}
