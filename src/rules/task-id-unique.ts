import type { Path } from '../finding.ts'
import { bareNumber, taskScopes } from '../plan/numbering.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ id: string; line: number }>({
  id: 'task-id-unique',
  severity: 'error',
  title: { vi: 'Mỗi nhiệm vụ một mã riêng', en: 'Every task has its own id' },
  why: {
    vi: 'Báo cáo và lệnh ghi tiến độ gọi nhiệm vụ theo mã; hai nhiệm vụ trùng mã thì việc này bị ghi, bị báo cáo thay cho việc kia.',
    en: 'Reports and progress entries name a task by its id; with two alike, one is recorded and reported as the other.',
  },
  message: {
    vi: ({ id, line }) => `mã “${id}” đã dùng cho nhiệm vụ ở dòng ${line}; hãy đặt mã khác`,
    en: ({ id, line }) => `id "${id}" is already the task at line ${line}; give this one another`,
  },
  bad: ['tasks: [{ id: "1.1" }, { id: "1.1" }]'],
  good: ['tasks: [{ id: "1.1" }, { id: "1.2" }]'],

  *check({ plan, lineOf }) {
    const first = new Map<string, Path>()
    for (const [{ id, path }, scope] of taskScopes(plan)) {
      if (id === '') continue
      const key = `${scope} ${bareNumber(id)}`
      const earlier = first.get(key)
      if (earlier) yield { at: [...path, 'id'], args: { id, line: lineOf(earlier) } }
      else first.set(key, path)
    }
  },
})
