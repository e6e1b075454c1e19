import { scheduleOf } from '../status/schedule.ts'
import { nearest } from '../text/suggest.ts'
import { calendarOf } from '../time/workday.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ turn: string; near: string; known: string }>({
  id: 'progress-turn-known',
  severity: 'warning',
  title: {
    vi: 'Kỳ ghi ở tiến độ, gia hạn là một kỳ của nhiệm vụ',
    en: 'A turn named by an entry is a turn of its task',
  },
  why: {
    vi: 'Ghi sai kỳ thì kết quả bị tính cho kỳ khác theo ngày cập nhật, còn kỳ định báo cáo vẫn là quá hạn.',
    en: 'With a wrong turn the result counts for another one by its date, and the one meant stays overdue.',
  },
  message: {
    vi: ({ turn, near, known }) =>
      `nhiệm vụ không có kỳ “${turn}”${near ? `; ý bạn là “${near}”?` : ''}; các kỳ của nhiệm vụ: ${known}`,
    en: ({ turn, near, known }) =>
      `the task has no turn "${turn}"${near ? `; did you mean "${near}"?` : ''}; its turns: ${known}`,
  },
  bad: ['tasks: [{ timing: Hằng quý, progress: [{ date: 2024-03-20, state: ongoing, turn: M03 }] }]'],
  good: [
    'tasks: [{ timing: Hằng quý, progress: [{ date: 2024-04-05, state: ongoing, turn: Q1 }] }]',
    'tasks: [{ timing: Hằng quý, extensions: [{ to: 2024-04-15, turn: 2024-Q1, by: "Công văn số 88/SKHCN-VP ngày 20/3/2024" }] }]',
  ],

  *check({ plan, config }) {
    const items = [...plan.tasks, ...plan.reporting]
    if (!items.some((it) => [...it.progress, ...it.extensions].some(({ turn }) => turn !== undefined))) return
    const { tasks, reporting } = scheduleOf(plan, calendarOf(config.holidays), { before: config.before })
    for (const { strayTurns, turns } of [...tasks, ...reporting]) {
      const names = turns.map((it) => it.name)
      for (const { turn = '', path } of strayTurns) {
        const known = names.length > 8 ? `${names.slice(0, 8).join(', ')}, …` : names.join(', ')
        yield { at: [...path, 'turn'], args: { turn, near: nearest(turn, names) ?? '', known } }
      }
    }
  },
})
