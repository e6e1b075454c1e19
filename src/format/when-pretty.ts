import type { Lang } from '../lang/lang.ts'
import { sayDay, weekdayOf } from '../time/day.ts'
import type { WorkCalendar } from '../time/workday.ts'
import { explain } from '../timing/explain.ts'
import type { Timing } from '../timing/types.ts'
import type { Paint } from './check-pretty.ts'

const WEEKDAYS = {
  vi: ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

/** A daily duty would fill the screen; the first days are enough to confirm it. */
const MOST_DAYS = 12

/** `when` for a person: the sentence to confirm, then the due days with their weekdays and the next working days. */
export function whenPretty(timing: Timing, calendar: WorkCalendar, lang: Lang, paint: Paint): string {
  const unread = timing.parts.some((part) => part.kind === 'unread')
  const lines = [(unread ? paint.red : (text: string) => text)(explain(timing, lang))]
  for (const day of timing.due.slice(0, MOST_DAYS)) {
    const next = calendar.nextWorkday(day)
    const moved =
      next === day
        ? ''
        : paint.gray(
            lang === 'vi'
              ? ` (ngày nghỉ; ngày làm việc kế tiếp: ${sayDay(next)})`
              : ` (a day off; next working day: ${next})`,
          )
    lines.push(`  ${lang === 'vi' ? sayDay(day) : day}, ${WEEKDAYS[lang][weekdayOf(day)]}${moved}`)
  }
  const rest = timing.due.length - MOST_DAYS
  if (rest > 0) lines.push(lang === 'vi' ? `  … và ${rest} ngày nữa` : `  … and ${rest} more`)
  return `${lines.join('\n')}\n`
}
