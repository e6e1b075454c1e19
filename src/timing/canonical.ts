/** Parts in the canonical words of an office: read again, they give the same part. */
import { addDays, type Day, monthOf, type Span, sayDay, yearOf } from '../time/day.ts'
import { namePeriod, type PeriodName } from '../time/period.ts'
import type { DayRule, Event, Every, MonthRef, Part, Recurring, Rhythm, Within } from './types.ts'
import { periodOf } from './yearly.ts'

/**
 * A part in canonical Vietnamese: "trước ngày 30/11/2024", "Quý I năm 2024", "ngày 20 của tháng cuối quý hằng quý". Read
 * again (strictly) it gives the same part, save for what is only told of it. What was not read stands as it stood.
 */
export function canonical(part: Part): string {
  switch (part.kind) {
    case 'deadline':
      return deadline(part.due, part.strict === true, part.time)
    case 'window':
      return spanWords(part)
    case 'recurring':
      return ruleWords(part) + limitWords(part)
    case 'continuous':
      return `thường xuyên${limitWords(part)}`
    case 'event':
      return eventWords(part) + limitsOfEvent(part)
    case 'unread':
      return part.text
  }
}

function deadline(due: Day, strict: boolean, time: string | undefined): string {
  if (strict) return `trước ngày ${sayDay(addDays(due, 1))}`
  if (time === undefined) return `chậm nhất ngày ${sayDay(due)}`
  return /^\d/.test(time)
    ? `${boundOf(time)}${hours(time)} ngày ${sayDay(due)}`
    : `${time} ngày ${sayDay(due)}`
}

/** What is before midnight is of the day before. */
function boundOf(time: string): string {
  return time === '00:00' ? 'lúc ' : 'trước '
}

/** "16:30" as the office writes it: "16 giờ 30 phút". */
export function hours(time: string): string {
  const [hour, minute] = time.split(':')
  if (minute === undefined) return time
  return `${hour} giờ${minute === '00' ? '' : ` ${minute} phút`}`
}

/** A span by its official name where it has one, else by its first and last day. */
export function spanWords(span: Span): string {
  const [year, last] = [yearOf(span.start), yearOf(span.end)]
  const whole = span.start.endsWith('-01') && addDays(span.end, 1).endsWith('-01')
  if (whole && year === last) {
    const name = periodOf(monthOf(span.start), monthOf(span.end))
    if (name) return namePeriod(name, year)
  }
  if (whole && monthOf(span.start) === 1 && monthOf(span.end) === 12) return `giai đoạn ${year} - ${last}`
  return `từ ngày ${sayDay(span.start)} đến ngày ${sayDay(span.end)}`
}

function limitWords({ start, end }: { start?: Day; end?: Day }): string {
  if (start !== undefined && end !== undefined) return ` từ ngày ${sayDay(start)} đến ngày ${sayDay(end)}`
  if (start !== undefined) return ` từ ngày ${sayDay(start)}`
  return end === undefined ? '' : ` đến hết ngày ${sayDay(end)}`
}

const UNITS: Record<Every, string> = {
  day: 'ngày',
  week: 'tuần',
  month: 'tháng',
  quarter: 'quý',
  half: '6 tháng',
  year: 'năm',
  period: 'kỳ báo cáo',
}

const WEEKDAYS = ['', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật']

/** The rule of a recurring part in words, without where it begins and ends: "ngày 20 hằng tháng". */
export function ruleWords(part: Rhythm): string {
  const often = frequency(part)
  const { on, every, time, interval, times, of } = part
  if (!on)
    return time === undefined ? often : `${/^\d/.test(time) ? boundOf(time) : ''}${hours(time)} ${often}`
  // Before a number of days an hour would be a number more.
  if (on.kind === 'shift' && time !== undefined && /^\d/.test(time))
    return `${often}, ${dayWords(on, every, of, interval !== undefined)}, ${boundOf(time)}${hours(time)}`
  const said = time === undefined ? '' : `${hours(time)} `
  const words = `${time !== undefined && /^\d/.test(time) ? boundOf(time) : on.before ? 'trước ' : ''}${said}${dayWords(on, every, of, interval !== undefined)}`
  const plain = interval === undefined && times === undefined && of === undefined
  if (!plain || every === 'half' || every === 'period') return `${often}, ${words}`
  if (every === 'week') return words
  if (every === 'month')
    return on.kind === 'date' && 'in' in on.month && on.date !== 'last'
      ? `${words} hằng tháng`
      : `${often}, ${words}`
  return every === 'year' && on.kind === 'date' && on.date !== 'last' && 'in' in on.month && on.month.in > 0
    ? `${words} hằng năm`
    : `${often}, ${words}`
}

function frequency({
  every,
  interval,
  times,
  of,
}: Pick<Rhythm, 'every' | 'interval' | 'times' | 'of'>): string {
  const unit = UNITS[every]
  const often = times === undefined ? '' : `, ${times} lần`
  if (of) return `${yearlyName(of)} hằng năm${often}`
  if (interval === undefined) {
    if (times !== undefined) return `${times} lần/${unit}`
    return every === 'half' || every === 'period'
      ? `định kỳ ${unit === '6 tháng' ? unit : `mỗi ${unit}`}`
      : `hằng ${unit}`
  }
  return times === undefined ? `${interval} ${unit} một lần` : `${times} lần/${interval} ${unit}`
}

function yearlyName(of: PeriodName): string {
  return of === '9M' ? '9 tháng đầu năm' : namePeriod(of, 2000).replace(/(?<!đầu|cuối) năm 2000$| 2000$/, '')
}

function dayWords(on: DayRule, every: Every, of: Recurring['of'], several: boolean): string {
  const month =
    'month' in on && on.month ? monthWords(on.month, of === undefined ? every : 'half', several) : ''
  switch (on.kind) {
    case 'date': {
      if (every === 'year' && of === undefined && 'in' in on.month && on.month.in > 0 && on.date !== 'last')
        return `ngày ${on.date}/${on.month.in}`
      if (every === 'year' && of === undefined && 'after' in on.month && on.date !== 'last')
        return `ngày ${on.date}/${on.month.after} năm sau`
      if (every === 'month' && !several && 'in' in on.month)
        return on.date === 'last' ? 'ngày cuối cùng của tháng' : `ngày ${on.date}`
      return on.date === 'last' ? `ngày cuối cùng ${month}` : `ngày ${on.date} ${month}`
    }
    case 'weekday':
      return on.nth === undefined
        ? `${WEEKDAYS[on.weekday]}${several ? '' : ' hằng tuần'}`
        : `${WEEKDAYS[on.weekday]} ${nth(on.nth)} ${month}`
    case 'workday':
      return `ngày làm việc ${nth(on.nth)} ${month}`
    case 'week':
      return `tuần ${nth(on.nth)} ${month}`
    case 'shift':
      return `${Math.abs(on.count)} ngày${on.unit === 'workday' ? ' làm việc' : ''} ${on.count < 0 ? 'trước' : 'sau'} khi kết thúc ${UNITS[every].replace('6 tháng', '6 tháng')}`
  }
}

function nth(n: number): string {
  return n === -1 ? 'cuối cùng' : n === 1 ? 'đầu tiên' : `thứ ${n}`
}

/** @param several whether the period is more than one month long: "3 tháng một lần, ngày 15 của tháng đầu" */
function monthWords(ref: MonthRef, every: Every, several: boolean): string {
  if (every === 'month' && several && 'in' in ref)
    return `của tháng ${ref.in === -1 ? 'cuối' : ref.in === 1 ? 'đầu' : `thứ ${ref.in}`}`
  if (every === 'month') return 'after' in ref ? 'của tháng sau' : 'của tháng'
  const unit = every === 'period' ? 'kỳ báo cáo' : every === 'half' ? 'kỳ' : UNITS[every]
  if ('after' in ref)
    return ref.after === 1 ? `của tháng đầu ${unit} sau` : `của tháng thứ ${ref.after} ${unit} sau`
  if (ref.in === -1) return `của tháng cuối ${unit}`
  return ref.in === 1 ? `của tháng đầu ${unit}` : `của tháng thứ ${ref.in} ${unit}`
}

const UNIT_WORDS: Record<Within['unit'], string> = {
  hour: 'giờ',
  day: 'ngày',
  workday: 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
}

/** "05 ngày làm việc". */
export function withinWords({ count, unit }: Within): string {
  return `${count < 10 ? `0${count}` : count} ${UNIT_WORDS[unit]}`
}

const HOW: Record<Event['how'], string> = {
  when: 'khi',
  after: 'sau khi',
  before: 'trước khi',
  under: 'theo',
  at: 'tại',
}

/** Where the words hold a duty ("… phải báo cáo ngay"), a limit behind them would be that of the duty; "ngay từ" is one word. */
function limitsOfEvent(part: Event): string {
  const { start, end } = part
  // Behind a limit a run of days would be of something else: "kể từ khi nhận được đơn trong Quý I năm 2024".
  const named = part.within && start && end ? spanWords({ start, end }) : ''
  if (named !== '' && !named.startsWith('từ ')) return ` trong ${named}`
  const words = (start && end ? ' trong khoảng' : '') + limitWords(part)
  return words !== '' && / (phải|thì|cần) | ngay$/.test(part.event) ? ` (${words.trim()})` : words
}

const FEAST_DAY = /(,|hoặc|và) (ngày )?\d{1,2}[/.-]\d{1,2}/

function eventWords({ event, how, within, every }: Event): string {
  // Only behind "dịp" is a day the feast's own: "dịp tổng kết năm hoặc 15/9".
  if (!within) return `${how === 'when' && FEAST_DAY.test(event) ? 'dịp' : HOW[how]} ${event}`
  if (within.count === 0) return event === 'ngày nhận việc' ? 'trong ngày' : `khi ${event}, trong ngày`
  if (event === 'ngày nhận việc') return `trong vòng ${withinWords(within)}`
  if (how === 'before')
    return `${every ? `${frequency({ every })}, ` : ''}chậm nhất ${withinWords(within)} trước khi ${event}`
  return `trong vòng ${withinWords(within)} kể từ khi ${event}`
}
