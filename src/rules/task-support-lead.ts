import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ name: string; task: string }>({
  id: 'task-support-lead',
  severity: 'warning',
  title: {
    vi: 'Đơn vị chủ trì không đồng thời là đơn vị phối hợp',
    en: 'A lead unit is not also in support',
  },
  why: {
    vi: 'Một đơn vị vừa chủ trì vừa phối hợp thường là chép nhầm ô; đơn vị phải phối hợp thật sự bị bỏ sót.',
    en: 'A unit both in lead and in support is mostly a cell copied by mistake; the one that should support is left out.',
  },
  message: {
    vi: ({ name, task }) =>
      `nhiệm vụ ${task} ghi “${name}” vừa chủ trì vừa phối hợp; hãy bỏ ở một trong hai cột`,
    en: ({ name, task }) => `task ${task} names "${name}" both in lead and in support; drop it from one`,
  },
  bad: ['tasks: [{ lead: [vp], support: [Văn phòng Sở] }]'],
  good: ['tasks: [{ lead: [vp], support: [tt] }]', 'tasks: [{ lead: [vp], support: ["Các phòng, đơn vị"] }]'],

  *check({ plan }) {
    for (const { id: task, lead, support } of plan.tasks) {
      const leading = new Set(lead.flatMap((ref) => keysOf(ref)))
      for (const ref of support)
        if (keysOf(ref).some((key) => leading.has(key)))
          yield { at: ref.path, args: { name: ref.name, task } }
    }
  },
})

function keysOf({ ids, raw }: { ids: readonly string[]; raw: string }): readonly string[] {
  return ids.length > 0 ? ids : [foldKey(raw)]
}
