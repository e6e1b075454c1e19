import { addDays, type Day, day, type Span, sayDay, weekdayOf, yearOf } from './day.ts'
import { announcements, lunarDays } from './holidays.ts'

/** Working days of civil servants: Monday to Friday without public holidays, with what was swapped. */
export interface WorkCalendar {
  isWorkday(at: Day): boolean
  /** The day itself when it is a working day, else the next one. Bộ luật Dân sự, Điều 148 khoản 5. */
  nextWorkday(at: Day): Day
  /**
   * The day on which a limit of `count` working days ends; the first day is not counted (Bộ luật Dân sự, Điều 147).
   * A negative count goes back; 0 gives `from` itself.
   */
  addWorkdays(from: Day, count: number): Day
  /** Why a day is off ("Quốc khánh", "Nghỉ bù Giỗ Tổ Hùng Vương"); nothing for working days and plain weekends. */
  holidayName(at: Day): string | undefined
  /** Whether the days off of a year have not been announced and are only expected (dự kiến). */
  expected(year: number): boolean
  /** The notices that the days off of a year rest on. */
  notices(year: number): readonly string[]
}

/** Days that the office adds of its own: off, or worked although they would be free. */
export interface ExtraDays extends Span {
  name?: string
  work: boolean
}

/** No rest is as long as this; it keeps a mistyped span of holidays from leading on without end. */
const MOST_DAYS_OFF = 400

/** Days that differ from the plain week: a name for a day off, `true` for a free day that is worked. */
type SpecialDays = Map<Day, string | true>

/**
 * The working days by law, by the announcements on record and by the office's own days (which win over both, the last
 * first).
 * Years are worked out when first asked for. Outside 2018–2030 only holidays of the solar calendar are known, and the
 * year is given as expected.
 *
 * @source Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3, Điều 112; Nghị quyết 28/2026/QH16, Điều 2
 */
export function calendarOf(extra: readonly ExtraDays[] = []): WorkCalendar {
  const own = (at: Day): string | true | undefined => {
    const days = extra.findLast((it) => it.start <= at && at <= it.end)
    return days && (days.work || days.name || 'Ngày nghỉ')
  }
  const years = new Map<number, SpecialDays>()
  const special = (at: Day): string | true | undefined => {
    const year = yearOf(at)
    let days = years.get(year)
    if (!days) {
      days = specialDays(year)
      years.set(year, days)
    }
    return own(at) ?? days.get(at)
  }
  const isWorkday = (at: Day): boolean => {
    const what = special(at)
    return what === undefined ? weekdayOf(at) < 6 : what === true
  }
  const step = (from: Day, by: 1 | -1): Day => {
    let at = addDays(from, by)
    // An office whose own days leave none to work on keeps the calendar day.
    for (let tries = 0; !isWorkday(at); at = addDays(at, by))
      if (++tries > MOST_DAYS_OFF) return addDays(from, by)
    return at
  }
  return {
    isWorkday,
    nextWorkday: (at) => (isWorkday(at) ? at : step(at, 1)),
    addWorkdays(from, count) {
      let at = from
      for (let left = Math.abs(count); left > 0; left--) at = step(at, count < 0 ? -1 : 1)
      return at
    },
    holidayName(at) {
      const what = special(at)
      return what === true ? undefined : what
    },
    expected: (year) => announcements[year] === undefined,
    notices: (year) => announcements[year]?.notices ?? [],
  }
}

function specialDays(year: number): SpecialDays {
  const days: SpecialDays = new Map()
  const announced = announcements[year]
  const statutory = statutoryDays(year)
  if (announced) {
    // What is announced counts its make-up days in; only the other holidays are still to be made up.
    for (let at = announced.tet.start; at <= announced.tet.end; at = addDays(at, 1))
      days.set(at, 'Tết Nguyên đán')
    for (const at of announced.nationalDay) days.set(at, 'Quốc khánh')
  }
  const left = statutory.filter(({ date, made }) => !announced || made !== 'announced' || weekdayOf(date) > 5)
  for (const { date, name } of left) if (!days.has(date)) days.set(date, name)
  for (const { date, name, made } of left) {
    if (weekdayOf(date) < 6 || made === false || (announced && made === 'announced')) continue
    let at = addDays(date, 1)
    while (weekdayOf(at) > 5 || days.has(at)) at = addDays(at, 1)
    days.set(at, `Nghỉ bù ${name}`)
  }
  for (const { off, worked } of Object.values(announcements).flatMap((it) => it.swaps)) {
    if (yearOf(off) === year) days.set(off, `Nghỉ hoán đổi (làm bù ngày ${sayDay(worked)})`)
    if (yearOf(worked) === year) days.set(worked, true)
  }
  return days
}

interface StatutoryDay {
  date: Day
  name: string
  /** Whether a weekly day off that it falls on is made up: by rule, by the year's announcement, or not at all. */
  made: 'rule' | 'announced' | false
}

function statutoryDays(year: number): StatutoryDay[] {
  const lunar = lunarDays[year]
  const days: StatutoryDay[] = [{ date: day(year, 1, 1), name: 'Tết Dương lịch', made: 'rule' }]
  if (lunar) {
    // Five days: the two before mùng 1 and the two after it give what every announced year since 2018 gave.
    for (let i = -2; i <= 2; i++)
      days.push({ date: addDays(lunar.tet, i), name: 'Tết Nguyên đán', made: 'announced' })
    days.push({ date: lunar.kings, name: 'Giỗ Tổ Hùng Vương', made: 'rule' })
  }
  days.push({ date: day(year, 4, 30), name: 'Ngày Chiến thắng', made: 'rule' })
  days.push({ date: day(year, 5, 1), name: 'Ngày Quốc tế lao động', made: 'rule' })
  days.push({ date: day(year, 9, 2), name: 'Quốc khánh', made: 'announced' })
  // The second day came with the Code of 2019, in force from 2021.
  if (year >= 2021) days.push({ date: secondNationalDay(year), name: 'Quốc khánh', made: 'announced' })
  // Its resolution stands beside Điều 112, so Điều 111 khoản 3 does not reach it: not made up.
  if (year >= 2026) days.push({ date: day(year, 11, 24), name: 'Ngày Văn hóa Việt Nam', made: false })
  return days.sort((a, b) => (a.date < b.date ? -1 : 1))
}

/** The adjacent day that makes the longer rest, as announcements have chosen: 1/9 or 3/9. */
function secondNationalDay(year: number): Day {
  const weekday = weekdayOf(day(year, 9, 2))
  return [1, 4, 7].includes(weekday) ? day(year, 9, 3) : day(year, 9, 1)
}
