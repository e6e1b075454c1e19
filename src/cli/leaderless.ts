import type { Words } from '../lang/lang.ts'
import type { PlanStatus, TaskStatus } from '../status/types.ts'
import type { Host } from './host.ts'

/** No line names more tasks than these. */
const MOST = 12

/**
 * Tells which tasks reach nobody, as no unit leads them: no sheet and no letter would ask for them.
 *
 * @param which of those without a leader are told
 */
export function tellLeaderless(
  statuses: readonly PlanStatus[],
  host: Host,
  which: (task: TaskStatus) => boolean = () => true,
): void {
  for (const { plan, tasks } of statuses) {
    const ids = tasks.filter((it) => it.lead.length === 0 && which(it)).map(({ id }) => id || '?')
    if (ids.length === 0) continue
    const more = ids.length > MOST ? ', …' : ''
    host.err(`${TOLD(plan.file, ids.length, ids.slice(0, MOST).join(', ') + more)[host.lang]}\n`)
  }
}

const TOLD = (file: string, count: number, ids: string): Words => ({
  vi: `lưu ý: ${file}: ${count} nhiệm vụ chưa có đơn vị chủ trì nên không gửi được cho ai: ${ids}; hãy ghi \`lead\` rồi chạy lại`,
  en: `note: ${file}: ${count} tasks have no leading unit and so go to nobody: ${ids}; write \`lead\` and run again`,
})
