import { readIndex } from '../official/index-names.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ text: string; index: string; dimension: string; most: number }>({
  id: 'index-known',
  severity: 'error',
  title: { vi: 'Nội dung chỉ số có trong bộ chỉ số', en: 'A dimension is one of its index' },
  why: {
    vi: 'Mục gắn với một nội dung không có thì kết quả của mục không được cộng vào nội dung nào khi báo cáo theo bộ chỉ số.',
    en: 'A section bound to a dimension that does not exist counts for none when results are told by index.',
  },
  message: {
    vi: ({ text, index, dimension, most }) =>
      `\`${text}\`: ${index} chỉ có ${most} ${dimension}; hãy ghi số từ 1 đến ${most}`,
    en: ({ text, index, most }) =>
      `\`${text}\`: ${index} has ${most} dimensions only; write a number from 1 to ${most}`,
  },
  bad: [
    'sections: [{ id: "1", title: Khác, index: papi/9, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }]',
  ],
  good: [
    'sections: [{ id: "1", title: Khác, index: papi/8, tasks: [{ id: "1.1", title: Họp, lead: [vp], timing: Quý II, deliverables: [Tin] }] }]',
  ],

  *check({ plan }) {
    const queue = [...plan.sections]
    for (let section = queue.shift(); section; section = queue.shift()) {
      queue.push(...section.sections)
      const read = section.index === undefined ? undefined : readIndex(section.index)
      // A key that is no index at all is told by the schema.
      if (!read || read.number === undefined) continue
      const numbers = read.index.editions.flatMap(({ dimensions }) => dimensions.map(({ number }) => number))
      if (numbers.includes(read.number)) continue
      const { short, dimension } = read.index
      const args = { text: section.index ?? '', index: short, dimension, most: Math.max(...numbers) }
      yield { at: [...section.path, 'index'], args }
    }
  },
})
