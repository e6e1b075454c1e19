import { unknownAbbreviation } from '../plan/unit-abbreviation.ts'
import { jointIn } from '../plan/unit-joint.ts'
import { isSameBody, kindOfName } from '../plan/unit-names.ts'
import { foldKey } from '../text/fold.ts'
import { nearest } from '../text/suggest.ts'
import { defineRule } from './rule.ts'

/** Bodies that support from outside the agency: no registry of its own units need hold them. */
const OUTSIDE =
  /^(?:các |những )?(?:sở|bộ|ban ngành|ubnd|ủy ban|hđnd|hội|hiệp hội|liên |liên hiệp|liên minh|mặt trận|mttq|ubmttq|công an|quân sự|bộ đội|báo|đài|cổng|ngân hàng|kho bạc|bảo hiểm|bhxh|thuế|cục|tổng cục|viện|học viện|trường|đại học|bệnh viện|bưu điện|viễn thông|vnpt|viettel|fpt|mobifone|công ty|tập đoàn|doanh nghiệp|tổ chức|tòa án|tỉnh|huyện|thành phố|xã|phường|cơ quan|nhà thầu|chuyên gia|đơn vị)(?= |$|[,;])/

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
  good: [
    'tasks: [{ support: [tt] }]',
    'tasks: [{ support: ["Các phòng, đơn vị có liên quan"] }]',
    'tasks: [{ support: [Sở Nội vụ] }]',
  ],

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
      if (near === undefined && OUTSIDE.test(key)) continue
      yield { at: path, args: { name, count, ...(near !== undefined && { near }) } }
    }
  },
})
