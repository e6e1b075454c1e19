import { dimensionNamed, namedBy, nearName } from '../official/index-names.ts'
import { editionOf, indexedSections } from '../plan/indexed.ts'
import { defineRule } from './rule.ts'

interface Args {
  title: string
  index: string
  number: number
  /** The right words, where the heading nearly has them; else the dimension that the heading names. */
  right: string
  wrong?: string
  named?: number
}

export default defineRule<Args>({
  id: 'index-title',
  severity: 'warning',
  title: { vi: 'Mục gọi đúng tên nội dung của bộ chỉ số', en: 'A section names its dimension rightly' },
  why: {
    vi: 'Tên nội dung sai một chữ có thể đổi nghĩa (giải trình với người dân khác giải trình của người dân), và người chấm không đối chiếu được với bộ chỉ số.',
    en: 'One wrong word can turn the meaning round, and assessors cannot match the section with their list.',
  },
  message: {
    vi: ({ index, number, right, wrong, named }) =>
      wrong !== undefined
        ? `“${wrong}” không đúng tên nội dung ${number} của ${index}; tên đúng là “${right}”`
        : `mục gắn với nội dung ${number} của ${index} nhưng tên là của nội dung ${named} (“${right}”); hãy sửa \`index\` hoặc tên mục`,
    en: ({ index, number, right, wrong, named }) =>
      wrong !== undefined
        ? `"${wrong}" is not the name of dimension ${number} of ${index}; the right name is "${right}"`
        : `the section is bound to dimension ${number} of ${index} but bears the name of dimension ${named} ("${right}"); mend \`index\` or the heading`,
  },
  bad: [
    'sections: [{ id: "1", title: Trách nhiệm giải trình của người dân, index: papi/3, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }]',
    'sections: [{ id: "1", title: Quản trị môi trường, index: papi/8, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }]',
  ],
  good: [
    'sections: [{ id: "1", title: Đối với nội dung “Trách nhiệm giải trình với người dân”, index: papi/3, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }]',
    'sections: [{ id: "1", title: "Dân chủ, công khai, minh bạch trong cơ quan", index: papi/2, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }]',
  ],

  *check({ plan }) {
    const sections = indexedSections(plan)
    // Headings are held against an index that is not stated only where others plainly follow its list.
    const followed = sections.filter(({ number }) => number !== undefined).length > 1
    for (const ref of sections) {
      const { section, index, number } = ref
      const dimensions = editionOf(plan, ref)?.dimensions ?? []
      const own = dimensions.find((it) => it.number === number)
      const at = [...section.path, 'title']
      const base = { title: section.title, index: index.short }
      if (own && namedBy(section.title, own) > 0) continue
      for (const dimension of own ? [own] : followed ? dimensions : []) {
        const near = nearName(section.title, dimension, !ref.stated)
        if (!near) continue
        yield { at, args: { ...base, number: dimension.number, right: dimension.name, wrong: near.wrong } }
        break
      }
      const other = own && ref.stated ? dimensionNamed(section.title, dimensions) : undefined
      if (own && other && namedBy(section.title, other) > 2)
        yield { at, args: { ...base, number: own.number, right: other.name, named: other.number } }
    }
  },
})
