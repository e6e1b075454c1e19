import { dimensionNamed } from '../official/index-names.ts'
import { editionOf, indexedSections } from '../plan/indexed.ts'
import { foldMap } from '../text/fold.ts'
import { defineRule } from './rule.ts'

const QUOTED = /(?:chỉ số|yếu tố|nội dung|tiêu chí)(?: thành phần| nội dung)? "([^"\n]{4,80}?)(?:"|$)/g

export default defineRule<{ name: string; index: string; dimension: string; known: string }>({
  id: 'index-factor',
  severity: 'info',
  title: { vi: 'Yếu tố trong ngoặc kép có trong bộ chỉ số', en: 'A quoted factor is one of its index' },
  why: {
    vi: 'Tên trong ngoặc kép được hiểu là tên chính thức; gọi khác đi thì không đối chiếu được với kết quả công bố.',
    en: 'A name in quotation marks is taken as the official one; another name cannot be matched with the published results.',
  },
  message: {
    vi: ({ name, index, dimension, known }) =>
      `${index} không có ${dimension} nào tên “${name}”; các ${dimension} gồm: ${known}`,
    en: ({ name, index, known }) => `${index} has no factor "${name}"; its factors are: ${known}`,
  },
  bad: [
    'sections: [{ id: "1", title: Mức độ hài lòng, index: sipas, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, target: Cải thiện Chỉ số “Tiến độ làm việc” }] }]',
  ],
  good: [
    'sections: [{ id: "1", title: Mức độ hài lòng, index: sipas, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, target: Cải thiện Chỉ số “Tiếp cận dịch vụ” }] }]',
  ],

  *check({ plan }) {
    for (const ref of indexedSections(plan)) {
      // Only these two publish a short closed list; PAR INDEX has criteria below its fields.
      if (ref.index.key !== 'sipas' && ref.index.key !== 'papi') continue
      const dimensions = editionOf(plan, ref)?.dimensions ?? []
      for (const task of ref.section.tasks) {
        for (const field of ['title', 'target'] as const) {
          const text = task[field]
          if (text === undefined || !/["“”]/.test(text)) continue
          const folded = foldMap(text)
          for (const match of folded.text.matchAll(QUOTED)) {
            const inner = match[1] ?? ''
            if (dimensionNamed(inner, dimensions) || inner.includes(ref.index.key)) continue
            const from = match.index + match[0].indexOf('"') + 1
            const within = { start: folded.raw(from), end: folded.raw(from + inner.length) }
            const known = dimensions.map(({ name }) => `“${name}”`).join(', ')
            const { short: index, dimension } = ref.index
            const name = text.slice(within.start, within.end)
            yield { at: [...task.path, field], within, args: { name, index, dimension, known } }
          }
        }
      }
    }
  },
})
