import type { Section } from '../plan/types.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ title: string }>({
  id: 'section-empty',
  severity: 'warning',
  title: { vi: 'Mục nào cũng có nhiệm vụ', en: 'Every section has a task' },
  why: {
    vi: 'Mục không có nhiệm vụ in ra thành một dòng tiêu đề trống trong phụ lục, và nội dung đó cuối năm không có gì để báo cáo.',
    en: 'A section without tasks is printed as a heading over nothing, and at the year’s end there is nothing to report on it.',
  },
  message: {
    vi: ({ title }) => `mục “${title}” chưa có nhiệm vụ nào; hãy thêm \`tasks\` hoặc bỏ mục này`,
    en: ({ title }) => `section "${title}" has no task; add \`tasks\` or drop the section`,
  },
  bad: [
    'sections: [{ id: "1", title: Thể chế, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }, { id: "2", title: Chế độ công vụ }]',
  ],
  good: [
    'sections: [{ id: I, title: Thể chế, sections: [{ id: "1", title: Rà soát, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }] }]',
  ],

  *check({ plan }) {
    for (const section of emptyOf(plan.sections))
      yield { at: section.path, args: { title: section.title || section.id || '' } }
  },
})

function emptyOf(sections: readonly Section[]): Section[] {
  return sections.flatMap((section) =>
    section.tasks.length === 0 && section.sections.length === 0 ? [section] : emptyOf(section.sections),
  )
}
