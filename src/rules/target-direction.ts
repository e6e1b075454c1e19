import { readTarget } from '../plan/target.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

/** "từ 60% lên 70%", "từ 15 ngày xuống còn 10 ngày" say up to where in other words. */
const GOES_ON = /^[^.;\n]{0,40}?(?:^|[ )])(?:lên|xuống|còn|đến|tới|thành|trở lên|trở xuống)(?: |$)/

export default defineRule<{ text: string }>({
  id: 'target-direction',
  severity: 'info',
  title: { vi: 'Chỉ tiêu “từ …” có “trở lên” hoặc mức trên', en: 'A target “from …” says up to where' },
  why: {
    vi: '“Đạt từ 60%” thiếu “trở lên” hoặc thiếu mức cuối (“đến 70%”); người chấm có thể hiểu hai cách.',
    en: '“Đạt từ 60%” lacks “trở lên” or its upper end (“đến 70%”); it can be taken in two ways.',
  },
  message: {
    vi: ({ text }) => `“${text}” chưa nói đến đâu; nếu là mức tối thiểu thì ghi “${text} trở lên”`,
    en: ({ text }) => `"${text}" does not say up to where; if it is the least, write “${text} trở lên”`,
  },
  bad: ['tasks: [{ target: Đạt từ 60% }]'],
  good: [
    'tasks: [{ target: Đạt từ 60% trở lên }, { target: Từ 60% đến 70% }, { target: "Tăng từ 60% lên 70%" }, { target: "Từ 15 ngày xuống còn 10 ngày" }]',
  ],

  *check({ plan }) {
    for (const { target, path } of plan.tasks) {
      if (target === undefined) continue
      for (const { open, change, text, start, end } of readTarget(target)) {
        if (!open || change || GOES_ON.test(foldKey(target.slice(end)))) continue
        yield { at: [...path, 'target'], within: { start, end }, args: { text } }
      }
    }
  },
})
