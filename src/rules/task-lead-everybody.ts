import { kindOfName } from '../plan/unit-names.ts'
import { ALL_UNITS } from '../plan/units.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ name: string; task: string; count: number }>({
  id: 'task-lead-everybody',
  severity: 'info',
  title: { vi: 'Có một đơn vị chủ trì cụ thể', en: 'One unit in particular leads' },
  why: {
    vi: 'Giao chung cho “các phòng, đơn vị” thì không có đầu mối chịu trách nhiệm và tổng hợp kết quả.',
    en: 'What is given to everybody is answered for by nobody, and nobody puts the results together.',
  },
  message: {
    vi: ({ name, task, count }) =>
      `nhiệm vụ ${task} giao chung cho “${name}” chủ trì${count > 1 ? ` (${count} nhiệm vụ như vậy)` : ''}; nên giao một đơn vị làm đầu mối, các đơn vị khác phối hợp`,
    en: ({ name, task, count }) =>
      `task ${task} is led by "${name}"${count > 1 ? ` (${count} such tasks)` : ''}; better let one unit lead and the others support`,
  },
  bad: ['tasks: [{ lead: ["Các phòng, đơn vị thuộc Sở"] }]'],
  good: ['tasks: [{ lead: [vp], support: ["Các phòng, đơn vị thuộc Sở"] }]'],

  *check({ plan }) {
    const shared = plan.tasks.flatMap(({ id: task, lead }) => {
      const [ref] = lead
      // With a unit named beside it, everybody is there to help.
      const everybody =
        ref && lead.length === 1 && (ref.id === ALL_UNITS || kindOfName(ref.name) === 'everybody')
      return everybody ? [{ at: ref.path, args: { name: ref.name, task } }] : []
    })
    // A plan that gives nearly all to everybody does so on purpose: told once.
    const habit = shared.length > 2 && shared.length * 2 > plan.tasks.length
    for (const problem of habit ? shared.slice(0, 1) : shared)
      yield { ...problem, args: { ...problem.args, count: habit ? shared.length : 1 } }
  },
})
