import type { Path } from '../finding.ts'
import { recordItems } from '../plan/record-items.ts'
import type { ReportingDuty, Task } from '../plan/types.ts'
import { sayDay } from '../time/day.ts'
import type { Timing } from '../timing/types.ts'
import { defineRule, type RuleContext } from './rule.ts'

export default defineRule<{ name: string; date: string; closed: string; line: number; cancelled: boolean }>({
  id: 'progress-after-closing',
  severity: 'warning',
  title: {
    vi: 'Nhiệm vụ đã kết thúc thì không ghi tiến độ tiếp',
    en: 'Nothing is recorded after a task is closed',
  },
  why: {
    vi: 'Ghi hoàn thành rồi lại ghi đang thực hiện thì không rõ nhiệm vụ đã xong hay chưa; thống kê lấy ngày hoàn thành đầu tiên.',
    en: 'Done and then in hand again leaves open whether the task is finished; figures take the first closing day.',
  },
  message: {
    vi: ({ name, date, closed, line, cancelled }) =>
      `nhiệm vụ ${name} đã ghi ${cancelled ? 'không thực hiện' : 'hoàn thành'} ngày ${sayDay(closed)} (dòng ${line}) nhưng lại có tiến độ ngày ${sayDay(date)}; hãy sửa \`state\` của một trong hai mục`,
    en: ({ name, date, closed, line, cancelled }) =>
      `task ${name} was ${cancelled ? 'cancelled' : 'done'} on ${closed} (line ${line}), yet has progress of ${date}; mend the \`state\` of one of them`,
  },
  bad: [
    'tasks: [{ timing: Quý II, progress: [{ date: 2024-04-10, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 10/4/2024"] }, { date: 2024-05-15, state: ongoing }] }]',
  ],
  good: [
    'tasks: [{ timing: Hằng quý, progress: [{ date: 2024-03-20, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 20/3/2024"] }, { date: 2024-05-15, state: ongoing }] }]',
    'tasks: [{ timing: Quý II, progress: [{ date: 2024-03-15, state: ongoing }, { date: 2024-05-10, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 10/5/2024"] }] }]',
  ],

  *check(context) {
    for (const { name, item } of recordItems(context.plan)) {
      if (!isDueOnce(item, context)) continue
      const entries = [...item.progress].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      let closing: { date: string; path: Path; cancelled: boolean } | undefined
      for (const { date, state, path } of entries) {
        if (closing && (state === 'started' || state === 'ongoing') && date > closing.date) {
          const { date: closed, path: before, cancelled } = closing
          yield { at: path, args: { name, date, closed, line: context.lineOf(before), cancelled } }
        }
        if (state === 'done' || state === 'cancelled')
          closing ??= { date, path, cancelled: state === 'cancelled' }
      }
    }
  },
})

/** Whether a single `done` closes the whole: one deadline or one span, no turns, nothing that goes on. */
function isDueOnce(item: Task | ReportingDuty, { timing }: RuleContext): boolean {
  if (item.progress.some(({ turn }) => turn !== undefined)) return false
  if (item.override) return item.override.every === undefined && (item.override.due?.length ?? 0) <= 1
  if (item.timing === undefined) return false
  return isOnce(timing(item.timing))
}

function isOnce({ parts }: Timing): boolean {
  const [only] = parts
  return parts.length === 1 && (only?.kind === 'deadline' || only?.kind === 'window')
}
