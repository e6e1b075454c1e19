import { editionsIn } from '../official/index-names.ts'
import { indexedSections, yearsOf } from '../plan/indexed.ts'
import type { Section } from '../plan/types.ts'
import { defineRule } from './rule.ts'

/** A plan that serves at least so many dimensions goes through the whole list, and one left out is worth a word. */
const GOES_THROUGH = 3

export default defineRule<{ index: string; dimension: string; missing: string }>({
  id: 'index-covered',
  severity: 'info',
  title: { vi: 'Nội dung nào của bộ chỉ số cũng có nhiệm vụ', en: 'Every dimension of the index has a task' },
  why: {
    vi: 'Nội dung không có nhiệm vụ nào thì cuối năm không có gì để giải trình khi điểm giảm; nếu không thuộc chức năng của cơ quan thì bỏ qua được.',
    en: 'With no task for a dimension there is nothing to show when its score falls; what is not the agency’s business may be left out.',
  },
  message: {
    vi: ({ index, dimension, missing }) =>
      `kế hoạch chưa có nhiệm vụ cho ${dimension} ${missing} của ${index}; hãy bổ sung nếu thuộc chức năng của cơ quan`,
    en: ({ index, missing }) =>
      `the plan has no task for dimension ${missing} of ${index}; add one if it is the agency’s business`,
  },
  bad: [
    'sections: [{ id: "1", title: Một, index: par/1, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }, { id: "2", title: Hai, index: par/2, tasks: [{ id: "2.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }, { id: "3", title: Ba, index: par/3, tasks: [{ id: "3.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }]',
  ],
  good: [
    'sections: [{ id: "1", title: Một, index: papi/1, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }]',
  ],

  *check({ plan }) {
    const sections = indexedSections(plan)
    for (const index of new Set(sections.map((it) => it.index))) {
      const served = new Set<number>()
      const own = sections.filter((it) => it.index === index && it.number !== undefined)
      for (const { number = 0, section } of own) if (hasTask(section)) served.add(number)
      if (served.size < GOES_THROUGH) continue
      // Of several lists that may hold, the shortest that has all the plan serves.
      const edition = editionsIn(index, yearsOf(plan))
        .filter(({ dimensions }) =>
          [...served].every((number) => dimensions.some((it) => it.number === number)),
        )
        .sort((a, b) => a.dimensions.length - b.dimensions.length)[0]
      // The impact of reform on people and economy is measured of a province, not of one of its departments.
      const asked = edition?.dimensions.filter(({ number }) => !(index.key === 'par' && number === 8)) ?? []
      const missing = asked.filter(({ number }) => !served.has(number))
      const [first] = own
      if (missing.length === 0 || !first) continue
      const names = missing.map(({ number, name }) => `${number} (${name})`).join(', ')
      const at = first.section.index === undefined ? ['sections'] : [...first.section.path, 'index']
      yield { at, args: { index: index.short, dimension: index.dimension, missing: names } }
    }
  },
})

function hasTask({ tasks, sections }: Section): boolean {
  return tasks.length > 0 || sections.some(hasTask)
}
