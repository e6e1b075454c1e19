import { unknownAbbreviation } from '../plan/unit-abbreviation.ts'
import { jointIn } from '../plan/unit-joint.ts'
import { isSameBody, kindOfName } from '../plan/unit-names.ts'
import { nearest } from '../text/suggest.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ name: string; near?: string }>({
  id: 'task-lead-known',
  severity: 'warning',
  title: { vi: 'Đơn vị chủ trì có trong danh mục đơn vị', en: 'A lead unit is in the registry of units' },
  why: {
    vi: 'Tên không có trong danh mục thì nhiệm vụ không được cộng vào đơn vị nào khi thống kê và đôn đốc.',
    en: 'A name that the registry does not know is counted for no unit and never reminded.',
  },
  message: {
    vi: ({ name, near }) =>
      `danh mục đơn vị không có “${name}”; ${near ? `ý bạn là “${near}”? ` : ''}hãy thêm vào \`units\` hoặc ghi là tên gọi khác (\`aliases\`) của đơn vị đã có`,
    en: ({ name, near }) =>
      `no unit "${name}" in the registry; ${near ? `did you mean "${near}"? ` : ''}add it to \`units\`, or as an alias of a known unit`,
  },
  bad: ['tasks: [{ lead: [Phòng Không Có] }]'],
  good: ['tasks: [{ lead: [vp] }]', 'tasks: [{ lead: [Văn phòng Sở] }]'],

  *check({ plan, config }) {
    // A plan without any registry keeps names as they stand; there is nothing to know them by.
    if (plan.units.all.length === 0) return
    const names = plan.units.all.flatMap((unit) => [unit.name, ...unit.aliases])
    for (const ref of plan.tasks.flatMap(({ lead }) => lead)) {
      // People, everybody, names run together and short forms are told by rules of their own.
      if (ref.ids.length > 0 || ref.raw.trim() === '' || kindOfName(ref.raw) !== 'body') continue
      if (jointIn(ref.raw, plan.units) || unknownAbbreviation(ref, plan, config.abbreviations)) continue
      const near = names.find((it) => isSameBody(it, ref.raw)) ?? nearest(ref.raw, names)
      yield { at: ref.path, args: { name: ref.raw, ...(near !== undefined && { near }) } }
    }
  },
})
