import { bareNumber } from '../plan/numbering.ts'
import type { Section, Task } from '../plan/types.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ id: string; section: string }>({
  id: 'task-id-section',
  severity: 'warning',
  title: { vi: 'Mã nhiệm vụ theo số của mục', en: 'A task’s id follows its section’s number' },
  why: {
    vi: 'Mã “5.3” nằm trong mục 6 thường là dòng chép từ mục khác sang; người đọc sẽ tìm nhiệm vụ ở mục 5.',
    en: 'An id "5.3" in section 6 is mostly a row copied from elsewhere; readers will look for it in section 5.',
  },
  message: {
    vi: ({ id, section }) =>
      `nhiệm vụ mang mã “${id}” nằm trong mục “${section}”; hãy đánh số lại theo mục hoặc chuyển về đúng mục`,
    en: ({ id, section }) =>
      `task "${id}" stands in section "${section}"; number it after its section or move it`,
  },
  bad: [
    'sections: [{ id: "1", title: Một, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }, { id: "2.2", title: Báo, lead: [vp], timing: Quý II, deliverables: [Tin] }] }]',
  ],
  good: [
    'sections: [{ id: II, title: Hai, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }]',
  ],

  *check({ plan }) {
    const placed = plan.tasks.filter((task) => numbered(task) && /^\d/.test(numberOf(task.section)))
    const astray = placed.filter((task) => prefixOf(task) !== numberOf(task.section))
    // Where most tasks do not follow their section, the plan numbers them by another way.
    if (astray.length * 2 > placed.length) return
    for (const { id, section, path } of astray)
      yield { at: [...path, 'id'], args: { id, section: numberOf(section) } }
  },
})

function numbered({ id }: Task): boolean {
  return /^\d+(\.\d+)+$/.test(bareNumber(id))
}

function prefixOf({ id }: Task): string {
  return bareNumber(id).replace(/\.\d+$/, '')
}

function numberOf(section: Section): string {
  return bareNumber(section.id ?? '')
}
