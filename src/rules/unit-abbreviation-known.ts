import { unknownAbbreviation } from '../plan/unit-abbreviation.ts'
import { unitRefs } from '../plan/unit-refs.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ short: string; near?: string }>({
  id: 'unit-abbreviation-known',
  severity: 'warning',
  title: { vi: 'Tên viết tắt của đơn vị tra được', en: 'A short form of a unit can be looked up' },
  why: {
    vi: 'Tên viết tắt không có trong danh mục thì chỉ người soạn hiểu; nơi nhận không biết đơn vị nào phải làm.',
    en: 'A short form that no registry holds is known to its writer only; readers cannot tell who is meant.',
  },
  message: {
    vi: ({ short, near }) =>
      `chữ viết tắt “${short}” không có trong danh mục đơn vị; ${near ? `nếu là “${near}” thì thêm vào \`aliases\` của đơn vị này` : 'hãy ghi đủ tên hoặc khai ở `aliases` của đơn vị'}`,
    en: ({ short, near }) =>
      `short form "${short}" is not in the registry; ${near ? `if it is "${near}", add it to that unit’s \`aliases\`` : 'write the name in full or add it to a unit’s `aliases`'}`,
  },
  bad: ['tasks: [{ lead: [TTTKUD] }]'],
  good: ['tasks: [{ support: [UBND tỉnh] }]', 'tasks: [{ support: [Sở KH&CN] }]'],

  *check({ plan, config }) {
    const told = new Set<string>()
    for (const { ref } of unitRefs(plan)) {
      const found = unknownAbbreviation(ref, plan, config.abbreviations)
      if (!found || told.has(foldKey(found.short))) continue
      told.add(foldKey(found.short))
      const start = ref.raw.indexOf(found.short)
      const within = { start, end: start + found.short.length }
      yield { at: ref.path, ...(start >= 0 && { within }), args: found }
    }
  },
})
