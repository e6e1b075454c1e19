import { recordItems } from '../plan/record-items.ts'
import { sayDay } from '../time/day.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ name: string; date: string; trigger: string; line: number }>({
  id: 'progress-before-trigger',
  severity: 'warning',
  title: { vi: 'Không hoàn thành trước khi việc phát sinh', en: 'Nothing is done before what triggers it' },
  why: {
    vi: 'Nhiệm vụ theo sự kiện mà hoàn thành trước ngày sự kiện xảy ra thì một trong hai ngày ghi nhầm, hoặc còn thiếu một lần phát sinh.',
    en: 'A task done before the event that calls for it means that one day is wrong, or that an event was not recorded.',
  },
  message: {
    vi: ({ name, date, trigger, line }) =>
      `nhiệm vụ ${name} ghi hoàn thành ngày ${sayDay(date)}, trước khi phát sinh ngày ${sayDay(trigger)} (dòng ${line}); hãy xem lại ngày hoặc ghi thêm \`triggers\``,
    en: ({ name, date, trigger, line }) =>
      `task ${name} is done on ${date}, before it was triggered on ${trigger} (line ${line}); look at the days or add to \`triggers\``,
  },
  bad: [
    'tasks: [{ timing: Khi có yêu cầu, triggers: [{ date: 2024-05-02 }], progress: [{ date: 2024-04-10, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 10/4/2024"] }] }]',
  ],
  good: [
    'tasks: [{ timing: Khi có yêu cầu, triggers: [{ date: 2024-05-02 }], progress: [{ date: 2024-05-10, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 10/5/2024"] }] }]',
    'tasks: [{ timing: Quý II, triggers: [{ date: 2024-05-02 }], progress: [{ date: 2024-04-10, state: done, evidence: ["Báo cáo số 15/BC-SKHCN ngày 10/4/2024"] }] }]',
  ],

  *check({ plan, timing, lineOf }) {
    for (const { name, item } of recordItems(plan)) {
      const first = [...item.triggers].sort((a, b) => (a.date < b.date ? -1 : 1))[0]
      if (!first || item.timing === undefined || item.override) continue
      // Where the phrase also names a time of its own, the work need not wait for the event.
      const { parts } = timing(item.timing)
      if (parts.length === 0 || parts.some(({ kind }) => kind !== 'event')) continue
      for (const { date, state, path } of item.progress) {
        if (state !== 'done' || date >= first.date) continue
        yield { at: [...path, 'date'], args: { name, date, trigger: first.date, line: lineOf(first.path) } }
      }
    }
  },
})
