import type { Lang, Words } from '../lang/lang.ts'
import { sayDay } from '../time/day.ts'
import { namePeriod, readPeriod } from '../time/period.ts'
import type { State, StatusPeriod } from './types.ts'

/** What the states are called; the Vietnamese names are those of the official reports. */
export const stateNames: Readonly<Record<State, Words>> = {
  done: { vi: 'hoàn thành đúng hạn', en: 'done' },
  'done-late': { vi: 'hoàn thành quá hạn', en: 'done late' },
  ongoing: { vi: 'đang thực hiện', en: 'ongoing' },
  upcoming: { vi: 'chưa đến hạn', en: 'upcoming' },
  'due-soon': { vi: 'sắp đến hạn', en: 'due soon' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  silent: { vi: 'chưa có kết quả trong kỳ', en: 'no result this period' },
  waiting: { vi: 'chờ phát sinh', en: 'waiting for its event' },
  unread: { vi: 'chưa xác định thời hạn', en: 'deadline not understood' },
  cancelled: { vi: 'không thực hiện', en: 'cancelled' },
  deferred: { vi: 'lùi thời hạn', en: 'deferred' },
}

/** A reporting period in words, with its data window: `kỳ 6 tháng đầu năm 2024 (số liệu từ 15/12/2023 đến 14/6/2024)`. */
export function namedPeriod({ name, year, window }: StatusPeriod, lang: Lang): string {
  if (lang === 'en') return `period ${year}-${name} (data from ${window.start} to ${window.end})`
  const period = readPeriod(name)
  const words = period ? namePeriod(period, year) : `${name} ${year}`
  return `kỳ báo cáo ${words} (số liệu từ ${sayDay(window.start)} đến ${sayDay(window.end)})`
}
