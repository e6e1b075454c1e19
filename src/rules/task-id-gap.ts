import { numberGaps } from '../plan/number-gaps.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ id: string; before?: string; missing: string }>({
  id: 'task-id-gap',
  severity: 'warning',
  title: { vi: 'Mã nhiệm vụ đánh liên tục', en: 'Task ids have no gaps' },
  why: {
    vi: 'Mã bị nhảy thường là một nhiệm vụ bị mất khi chép bảng hoặc đã bỏ mà quên đánh số lại; người nhận kế hoạch sẽ hỏi nhiệm vụ thiếu ở đâu.',
    en: 'A gap is mostly a task lost in copying the table, or dropped without numbering anew; readers will ask where it is.',
  },
  message: {
    vi: ({ id, before, missing }) =>
      before === undefined
        ? `nhiệm vụ đầu tiên của mục mang mã “${id}”, thiếu “${missing}”; hãy bổ sung nhiệm vụ thiếu hoặc đánh số lại`
        : `sau mã “${before}” là “${id}”, thiếu “${missing}”; hãy bổ sung nhiệm vụ thiếu hoặc đánh số lại`,
    en: ({ id, before, missing }) =>
      before === undefined
        ? `the section’s first task is "${id}", "${missing}" is missing; add it or number anew`
        : `"${id}" follows "${before}", "${missing}" is missing; add it or number anew`,
  },
  bad: ['tasks: [{ id: "1.1" }, { id: "1.3" }]', 'tasks: [{ id: "1.2" }, { id: "1.3" }]'],
  good: ['tasks: [{ id: "1.9" }, { id: "1.10" }]', 'tasks: [{ id: "7" }, { id: "8" }]'],

  *check({ plan }) {
    for (const { kind, number, before, missing } of numberGaps(plan)) {
      if (kind !== 'task') continue
      const args = { id: number.text, missing, ...(before && { before: before.text }) }
      yield { at: number.path, args }
    }
  },
})
