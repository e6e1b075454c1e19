/**
 * Public holidays as data: the lunar days that the calendar moves about, and what the state announces each year.
 * Sources and how they were checked: domain/calendar.md §2 and §3. A new year is one more entry here.
 */
import type { Day, Span } from './day.ts'

/** The solar days of the two lunar holidays of a year. */
export interface LunarDays {
  /** Mùng 1 Tết. */
  tet: Day
  /** Giỗ Tổ Hùng Vương, mùng 10 tháng 3 âm lịch. */
  kings: Day
}

/**
 * By year, at the meridian of Việt Nam (UTC+7): in 2030 a Chinese table is a day off.
 *
 * @source domain/calendar.md §2; two methods of computing agree for each of these years
 */
export const lunarDays: Readonly<Record<number, LunarDays>> = {
  2018: { tet: '2018-02-16', kings: '2018-04-25' },
  2019: { tet: '2019-02-05', kings: '2019-04-14' },
  2020: { tet: '2020-01-25', kings: '2020-04-02' },
  2021: { tet: '2021-02-12', kings: '2021-04-21' },
  2022: { tet: '2022-02-01', kings: '2022-04-10' },
  2023: { tet: '2023-01-22', kings: '2023-04-29' },
  2024: { tet: '2024-02-10', kings: '2024-04-18' },
  2025: { tet: '2025-01-29', kings: '2025-04-07' },
  2026: { tet: '2026-02-17', kings: '2026-04-26' },
  2027: { tet: '2027-02-06', kings: '2027-04-16' },
  2028: { tet: '2028-01-26', kings: '2028-04-04' },
  2029: { tet: '2029-02-13', kings: '2029-04-23' },
  2030: { tet: '2030-02-02', kings: '2030-04-12' },
}

/** What the state announced for one year to its civil servants: what the law leaves open, and the swapped days. */
export interface Announcement {
  /** First and last weekday off at Tết, make-up days included. */
  tet: Span
  /** Weekdays off at Quốc khánh: the day itself, the adjacent one and make-up days. */
  nationalDay: readonly Day[]
  /** Hoán đổi ngày làm việc: a weekday off for a Saturday worked. */
  swaps: readonly { off: Day; worked: Day }[]
  /** The notices, as cited; empty where only their content is known. */
  notices: readonly string[]
}

/** By year. A year that is missing has not been announced (or not been read): its days are expected (dự kiến). */
export const announcements: Readonly<Record<number, Announcement>> = {
  2018: {
    tet: { start: '2018-02-14', end: '2018-02-20' },
    nationalDay: ['2018-09-03'],
    swaps: [{ off: '2018-12-31', worked: '2019-01-05' }],
    notices: [],
  },
  2019: {
    tet: { start: '2019-02-04', end: '2019-02-08' },
    nationalDay: ['2019-09-02'],
    swaps: [{ off: '2019-04-29', worked: '2019-05-04' }],
    notices: [],
  },
  2020: {
    tet: { start: '2020-01-23', end: '2020-01-29' },
    nationalDay: ['2020-09-02'],
    swaps: [],
    notices: [],
  },
  2021: {
    tet: { start: '2021-02-10', end: '2021-02-16' },
    nationalDay: ['2021-09-02', '2021-09-03'],
    swaps: [],
    notices: ['Thông báo số 4875/TB-LĐTBXH'],
  },
  2022: {
    tet: { start: '2022-01-31', end: '2022-02-04' },
    nationalDay: ['2022-09-01', '2022-09-02'],
    swaps: [],
    notices: ['Thông báo số 119/TB-LĐTBXH'],
  },
  2023: {
    tet: { start: '2023-01-20', end: '2023-01-26' },
    nationalDay: ['2023-09-01', '2023-09-04'],
    swaps: [],
    notices: ['Thông báo số 5034/TB-LĐTBXH'],
  },
  2024: {
    tet: { start: '2024-02-08', end: '2024-02-14' },
    nationalDay: ['2024-09-02', '2024-09-03'],
    swaps: [{ off: '2024-04-29', worked: '2024-05-04' }],
    notices: ['Thông báo số 5015/TB-LĐTBXH', 'Thông báo số 1570/TB-LĐTBXH'],
  },
  2025: {
    tet: { start: '2025-01-27', end: '2025-01-31' },
    nationalDay: ['2025-09-01', '2025-09-02'],
    swaps: [{ off: '2025-05-02', worked: '2025-04-26' }],
    notices: ['Thông báo số 6150/TB-BLĐTBXH'],
  },
  2026: {
    tet: { start: '2026-02-16', end: '2026-02-20' },
    nationalDay: ['2026-09-01', '2026-09-02'],
    // A swap around 24/11/2026 was proposed; its outcome was not known when this was written.
    swaps: [
      { off: '2026-01-02', worked: '2026-01-10' },
      { off: '2026-08-31', worked: '2026-08-22' },
    ],
    notices: ['Thông báo số 9441/TB-BNV', 'Công văn số 12729/VPCP-KGVX', 'Công văn số 3383/BNV-CVL'],
  },
}
