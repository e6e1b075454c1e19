/** What the reader takes for granted, told apart from what a phrase says: the law on time limits, weeks, working days. */
import type { AgainSaid, Point } from './said.ts'
import type { Assumption, Rhythm } from './types.ts'

/** An assumption in both languages. */
export const other = (vi: string, en: string): Assumption => ({ kind: 'other', vi, en })

/** What is told of a point that law or habit, not the phrase, fixes to the day. */
export function pointTold(point: Point): Assumption[] {
  if (point.kind === 'edge') {
    return [
      other(
        'đầu, giữa, cuối tháng và năm tính theo Điều 146 Bộ luật Dân sự',
        'beginning, middle and end by the Civil Code, Article 146',
      ),
    ]
  }
  if (point.kind === 'tet')
    return [other('Tết là ngày mùng 1 âm lịch', 'Tết is the first day of the lunar year')]
  if (point.kind === 'workday') return [WORKDAYS]
  if (point.kind === 'counted') {
    const told = [
      ...(point.told ?? []),
      other(
        'ngày đầu tiên không tính (Điều 147 Bộ luật Dân sự)',
        'the first day is not counted (Civil Code, Article 147)',
      ),
    ]
    return point.within.unit === 'workday' ? [...told, WORKDAYS] : told
  }
  return stretchTold(point)
}

/** Of "mùng", which moon and sun have both. */
export const SOLAR = other('“mùng” là ngày dương lịch', '“mùng” taken as a day of the solar month')

/** Of hours between which something is done: "từ 7h30 đến 11h". */
export const hoursTold = (from: string, to: string): Assumption =>
  other(`trong ngày từ ${from} đến ${to}, hạn là giờ cuối`, `from ${from} to ${to}, due at the last hour`)

/** Of hours at the ends of a span, which is one of days. */
export const endsTold = (from: string | undefined, to: string | undefined): Assumption => {
  const vi = [from && `bắt đầu lúc ${from}`, to && `kết thúc lúc ${to}`].filter(Boolean).join(', ')
  const en = [from && `begins at ${from}`, to && `ends at ${to}`].filter(Boolean).join(', ')
  return other(`khoảng thời gian tính theo ngày (${vi})`, `the span is of whole days (${en})`)
}

/** Of what is due before the first hour of a day. */
export const MIDNIGHT = other(
  'trước 0 giờ là hết ngày hôm trước',
  'before midnight taken as the end of the day before',
)

/** Of a day that stands right behind an event: "khi có yêu cầu 15/7". */
export const APART = other(
  'ngày đứng liền sau tên việc là hạn riêng',
  'a day right behind what must happen taken as a deadline of its own',
)

/** Of "trong vòng 60 ngày trước khi hết hạn". */
export const NOT_EARLIER = other(
  'độ dài nêu trước sự kiện là lúc sớm nhất được làm, hạn là trước khi sự kiện xảy ra',
  'the length before the event taken as how early it may be done; it is due before the event',
)

/** Of "sau 30 ngày kể từ …", which an office writes for a last day, not for a first one. */
export const LATER = other(
  '“sau … kể từ” được tính là ngày cuối cùng',
  '“sau … kể từ” (after … from) taken as the last day',
)

/** Of a day that was said of each month, and is listed with longer periods: "ngày 15 hằng tháng, hằng quý". */
export const LAST_MONTH = other(
  'ngày nêu cho hằng tháng được lấy cho tháng cuối của kỳ dài hơn',
  'the day said of each month taken in the last month of the longer period',
)

/** Of "đầu tháng 6 và tháng 12". */
export const SHARED_EDGE = other(
  'phần của tháng, quý, năm nêu một lần được lấy cho cả các tháng, quý, năm liệt kê sau',
  'a part of a month, quarter or year named once is taken for all of the list',
)

/** Of "Quý II, hằng tuần". */
export const WITHIN_SPAN = other(
  'tần suất chỉ tính trong khoảng thời gian ghi trước nó',
  'the frequency is taken to hold only in the span before it',
)

/** Of "thứ Tư tuần kế tiếp". */
export const NEXT_WEEK = other(
  'thứ nêu là của tuần sau tuần báo cáo; lịch ghi theo thứ đó của mỗi tuần',
  'that day is of the week after the one reported on; given for every week',
)

/** Of "5 - 7 ngày". */
export const LONGER = other('lấy số lớn trong hai số ngày', 'the longer of two lengths')

/** Of "đến khi …". */
export const UNTIL_EVENT = other(
  '“đến khi …” là việc chưa biết ngày nên chưa có ngày kết thúc',
  '“đến khi …” (until …) happens on a day not known yet, so no last day is given',
)

/** Of a day in brackets behind an event: "sau khi Luật có hiệu lực (01/7/2024)". */
export const HAPPENS_THEN = other(
  'ngày trong ngoặc là lúc việc đó diễn ra, không phải thời hạn',
  'a day in brackets taken as when that happens, not as a deadline',
)

/** What year was filled in: that of the term, or the one that "năm sau" names from there. */
export function yearTold(point: Point, year: number): Assumption {
  const shift = shiftOf(point)
  if (!shift) return { kind: 'year', year }
  return other(
    `“năm ${shift > 0 ? 'sau' : 'trước'}” là năm ${year + shift}`,
    `“năm ${shift > 0 ? 'sau' : 'trước'}” (${shift > 0 ? 'next' : 'last'} year) taken as ${year + shift}`,
  )
}

/** How many years after (before) the term's a point lies. */
export function shiftOf(point: Point): number {
  switch (point.kind) {
    case 'edge':
    case 'workday':
      return shiftOf(point.of)
    case 'counted':
      return shiftOf(point.from)
    case 'cross':
      return shiftOf(point.from) || shiftOf(point.to)
    case 'years':
    case 'school-year':
      return 0
    default:
      return point.shift ?? 0
  }
}

/** Working days that a phrase counts. */
export const WORKDAYS = other(
  'ngày làm việc tính theo lịch nghỉ lễ chung của Nhà nước',
  'working days by the public holidays of the state',
)

/** What is told of a stretch. */
export function stretchTold(point: Point): Assumption[] {
  if (point.kind === 'school-year')
    return [other('năm học tính từ 01/9 đến 31/5', 'a school year taken from 1 September to 31 May')]
  if (point.kind === 'days')
    return [
      other(
        'tuần và nửa tháng đếm từ ngày đầu (hoặc cuối) tháng, mỗi tuần 7 ngày',
        'weeks and half months counted from the first (or last) day of the month, seven days a week',
      ),
    ]
  if (point.kind === 'week')
    return [
      other(
        'tuần thứ mấy trong năm đếm theo ISO 8601, từ thứ Hai',
        'weeks of the year by ISO 8601, from Monday',
      ),
    ]
  if (point.kind === 'years' && point.office)
    return [
      other('nhiệm kỳ tính trọn các năm đã ghi', 'a term of office taken as the whole of the years written'),
    ]
  return point.kind === 'cross' ? [...boundTold(point.from), ...boundTold(point.to)] : []
}

function boundTold(it: Point): Assumption[] {
  return it.kind === 'edge' || it.kind === 'days' || it.kind === 'week' || it.kind === 'tet'
    ? pointTold(it)
    : []
}

/** What is told of a frequency: its day, its rhythm, its bare name. */
export function againTold(part: Rhythm, said: AgainSaid, anchored: boolean): Assumption[] {
  const told: Assumption[] = []
  if (part.on?.before) told.push({ kind: 'strict' })
  if (!part.on && part.every !== 'day' && part.every !== 'period') told.push({ kind: 'turn-end' })
  if (part.on?.kind === 'workday' || (part.on?.kind === 'shift' && part.on.unit === 'workday'))
    told.push(WORKDAYS)
  if (part.on?.kind === 'week')
    told.push(
      other(
        'tuần của tháng đếm 7 ngày một, từ đầu hoặc cuối tháng',
        'weeks of a month counted by seven days, from its first or last day',
      ),
    )
  if (said.run)
    told.push(
      other(
        'của những ngày liền nhau lấy ngày cuối làm hạn',
        'of several days on end the last is the due day',
      ),
    )
  if (lacks(part))
    told.push(
      other('tháng không có ngày đó thì lấy ngày cuối tháng', 'a month without that day takes its last day'),
    )
  if (part.times !== undefined && !part.on)
    told.push(
      other(
        'không ghi ngày của từng lần nên chỉ tính hạn cuối kỳ, khi phải đủ số lần',
        'no day is named for each time, so only the end of the period is due, by which all must be done',
      ),
    )
  if (said.bare)
    told.push(other('tên kỳ đứng một mình là định kỳ', 'a period named alone taken as a frequency'))
  if (anchored)
    told.push(
      other(
        'nhịp định kỳ tính từ đầu thời gian thực hiện',
        'the rhythm counted from the beginning of the term',
      ),
    )
  return told
}

const SHORTEST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const MONTHS = { day: 0, week: 0, month: 1, quarter: 3, half: 6, year: 12, period: 3 }

/** Whether some month that a rule meets has no such day: "ngày 31 của tháng cuối quý". */
function lacks({ on, every, of, interval }: Rhythm): boolean {
  if (on?.kind !== 'date' || on.date === 'last' || on.date < 29) return false
  const { date, month } = on
  const step = MONTHS[every]
  if (step === 0 || interval !== undefined || of !== undefined) return step !== 0
  const first = 'after' in month ? month.after : month.in < 0 ? step + 1 + month.in : month.in
  for (let at = first; at < first + 12; at += step) if (date > (SHORTEST[(at + 11) % 12] ?? 31)) return true
  return false
}
