import { unknownAbbreviation } from '../plan/unit-abbreviation.ts'
import { jointIn } from '../plan/unit-joint.ts'
import { isSameBody, kindOfName } from '../plan/unit-names.ts'
import { foldKey } from '../text/fold.ts'
import { nearest } from '../text/suggest.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ name: string; near?: string; count: number }>({
  id: 'task-support-known',
  severity: 'info',
  title: {
    vi: 'Đơn vị phối hợp có trong danh mục đơn vị',
    en: 'A supporting unit is in the registry of units',
  },
  why: {
    vi: 'Đơn vị phối hợp không có trong danh mục thì phiếu giao việc và thống kê của đơn vị đó thiếu nhiệm vụ này.',
    en: 'A supporting unit that the registry does not know misses this task on its sheet and in its figures.',
  },
  message: {
    vi: ({ name, near, count }) =>
      `danh mục đơn vị không có “${name}”${count > 1 ? ` (${count} chỗ)` : ''}; ${near ? `ý bạn là “${near}”? ` : ''}nếu là đơn vị của cơ quan, hãy thêm vào \`units\``,
    en: ({ name, near, count }) =>
      `no unit "${name}" in the registry${count > 1 ? ` (${count} places)` : ''}; ${near ? `did you mean "${near}"? ` : ''}if it is one of yours, add it to \`units\``,
  },
  bad: ['tasks: [{ support: [Phòng Không Có] }, { support: [Phòng Không Có] }]'],
  good: ['tasks: [{ support: [tt] }]', 'tasks: [{ support: ["Các phòng, đơn vị có liên quan"] }]'],

  *check({ plan, config }) {
    if (plan.units.all.length === 0) return
    const names = plan.units.all.flatMap((unit) => [unit.name, ...unit.aliases])
    const unknown = plan.tasks
      .flatMap(({ support }) => support)
      .filter((ref) => ref.ids.length === 0 && kindOfName(ref.raw) === 'body')
      .filter((ref) => !jointIn(ref.raw, plan.units) && !unknownAbbreviation(ref, plan, config.abbreviations))
    const told = new Set<string>()
    for (const { raw: name, path } of unknown) {
      const key = foldKey(name)
      if (told.has(key)) continue
      told.add(key)
      const count = unknown.filter(({ raw }) => foldKey(raw) === key).length
      const near = names.find((it) => isSameBody(it, name)) ?? nearest(name, names)
      yield { at: path, args: { name, count, ...(near !== undefined && { near }) } }
    }
  },
})
