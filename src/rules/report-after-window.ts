import { recordItems } from '../plan/record-items.ts'
import { foldKey } from '../text/fold.ts'
import { type Day, dateOf, day, monthOf, sayDay, yearOf } from '../time/day.ts'
import type { Part } from '../timing/types.ts'
import { defineRule } from './rule.ts'

/** Last day of the data of a period that ends in a month. NĐ 09/2019/NĐ-CP, Điều 12. */
const LAST_DATE = 14

export default defineRule<{ text: string; due: string; closes: string }>({
  id: 'report-after-window',
  severity: 'info',
  title: { vi: 'Hạn gửi báo cáo sau ngày chốt số liệu', en: 'A report is due after its data are closed' },
  why: {
    vi: 'Theo Nghị định 09/2019/NĐ-CP, số liệu báo cáo định kỳ chốt ngày 14 của tháng cuối kỳ và thời hạn gửi phải sau đó ít nhất 01 ngày làm việc; gửi sớm hơn thì báo cáo thiếu số liệu.',
    en: 'By decree 09/2019 the data of a periodic report close on the 14th of its last month, and it is due at least one working day later; earlier, it lacks data.',
  },
  message: {
    vi: ({ text, due, closes }) =>
      `hạn “${text}” (${sayDay(due)}) không sau ngày chốt số liệu ${sayDay(closes)}; hãy lùi hạn gửi ít nhất 01 ngày làm việc, hoặc nêu rõ thời gian chốt số liệu riêng`,
    en: ({ text, due, closes }) =>
      `the deadline "${text}" (${due}) is not after the closing of the data on ${closes}; put it at least one working day later, or state other closing days`,
  },
  source: 'NĐ 09/2019/NĐ-CP, Điều 8 khoản 5, Điều 12',
  inForce: { from: '2019-03-12' },
  bad: [
    'reporting: [{ title: Báo cáo năm, by: [vp], timing: Trước ngày 15/12 }]',
    'reporting: [{ title: Báo cáo định kỳ, by: [vp], timing: Trước ngày 12 của tháng cuối quý }]',
  ],
  good: [
    'reporting: [{ title: Báo cáo năm, by: [vp], timing: Trước ngày 20/12 }]',
    'reporting: [{ title: Báo cáo đột xuất, by: [vp], timing: Khi có yêu cầu }]',
  ],

  *check({ plan, timing, config }) {
    if (config.reportWindow !== 'nd09') return
    for (const { item } of recordItems(plan)) {
      const title = foldKey(item.title)
      // Tasks count where they are themselves the sending of a report on a period.
      const duty = 'by' in item || /^(?:xây dựng |lập |gửi |thực hiện )?(?:chế độ )?báo cáo/.test(title)
      if (
        !duty ||
        item.timing === undefined ||
        item.override ||
        /chuyên đề|đột xuất|sơ kết|tổng kết/.test(title)
      )
        continue
      const early = timing(item.timing)
        .parts.flatMap((part) => dueDays(part, title).map((due) => ({ part, due })))
        .find(({ due }) => dateOf(due) <= LAST_DATE)
      if (!early) continue
      const { part, due } = early
      const [start, end] = part.at
      const closes = day(yearOf(due), monthOf(due), LAST_DATE)
      yield { at: item.timingPath, within: { start, end }, args: { text: part.text, due, closes } }
    }
  },
})

/** The due days that lie in the last month of their own period: those after it have the data of the whole period. */
function dueDays(part: Part, title: string): Day[] {
  if (part.kind === 'recurring') {
    const months = { quarter: 3, half: 6, year: 12, period: 3, month: 0, week: 0, day: 0 }[part.every]
    // A monthly report may be on the month before; which one, the phrase does not say.
    return months === 0 ? [] : part.due.filter((due) => monthOf(due) % months === 0)
  }
  if (part.kind !== 'deadline') return []
  const months = /6 tháng|sáu tháng/.test(title) ? 6 : /9 tháng/.test(title) ? 9 : /quý/.test(title) ? 3 : 12
  return monthOf(part.due) % months === 0 ? [part.due] : []
}
