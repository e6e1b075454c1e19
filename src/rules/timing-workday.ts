import { recordItems } from '../plan/record-items.ts'
import { sayDay, weekdayOf } from '../time/day.ts'
import { calendarOf } from '../time/workday.ts'
import { defineRule } from './rule.ts'

const SATURDAY = 6

export default defineRule<{ text: string; due: string; near: string; saturday: boolean; holiday?: string }>({
  id: 'timing-workday',
  severity: 'info',
  title: { vi: 'Thời hạn rơi vào ngày làm việc', en: 'A deadline falls on a working day' },
  why: {
    vi: 'Thời hạn rơi vào ngày nghỉ thì không có ai tiếp nhận; theo Bộ luật Dân sự, thời hạn kết thúc vào ngày làm việc kế tiếp.',
    en: 'On a day off there is nobody to receive anything; by the Civil Code the limit ends on the next working day.',
  },
  message: {
    vi: ({ text, due, near, saturday, holiday }) =>
      `thời hạn “${text}” là ngày ${sayDay(due)}, ${holiday ? `ngày nghỉ (${holiday})` : saturday ? 'thứ Bảy' : 'Chủ nhật'}; nên ghi hẳn một ngày làm việc, ví dụ ${sayDay(near)}`,
    en: ({ text, due, near, saturday, holiday }) =>
      `the deadline "${text}" is ${due}, ${holiday ? `a day off (${holiday})` : saturday ? 'a Saturday' : 'a Sunday'}; better name a working day, such as ${near}`,
  },
  source: 'Bộ luật Dân sự 2015, Điều 148 khoản 5',
  bad: ['tasks: [{ timing: Chậm nhất ngày 30/11/2024 }]'],
  good: ['tasks: [{ timing: Chậm nhất ngày 29/11/2024 }]', 'tasks: [{ timing: Quý I }]'],

  *check({ plan, timing, config }) {
    const calendar = calendarOf(config.holidays)
    for (const { item } of recordItems(plan)) {
      if (item.timing === undefined || item.override) continue
      for (const part of timing(item.timing).parts) {
        // A quarter or a month ends when it ends; only a day that somebody chose can be chosen better.
        if (part.kind !== 'deadline' || calendar.isWorkday(part.due)) continue
        const [start, end] = part.at
        const holiday = calendar.holidayName(part.due)
        // “Trước ngày 20/3” cannot be met on the 20th itself: the working day before is the last one.
        const near = part.strict ? calendar.addWorkdays(part.due, -1) : calendar.nextWorkday(part.due)
        const saturday = weekdayOf(part.due) === SATURDAY
        const args = { text: part.text, due: part.due, near, saturday, ...(holiday && { holiday }) }
        yield { at: item.timingPath, within: { start, end }, args }
      }
    }
  },
})
