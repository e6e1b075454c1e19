/** Says in a sentence what a phrase was read as, for a clerk to confirm: what was understood, and what was assumed. */
import type { Lang } from '../lang/lang.ts'
import { type Day, sayDay } from '../time/day.ts'
import { canonical, hours, spanWords, withinWords } from './canonical.ts'
import type { Assumption, Deadline, Event, Every, Part, Recurring, Timing, Window, Within } from './types.ts'

export { canonical } from './canonical.ts'

/** One sentence for a whole phrase: each part, what was assumed, what was mended, what contradicts what. */
export function explain(timing: Timing, lang: Lang): string {
  const { parts } = timing
  const waiting = parts.findLastIndex((part) => part.kind === 'event' && !part.within)
  const clauses: string[] = []
  for (let i = 0; i < parts.length; ) {
    const days = alike(parts, i)
    const [first] = days
    if (first) clauses.push(heading(first, days.length > 1 ? byDays(days, lang) : say(first, lang)))
    if (i === waiting) clauses.push(`${clauses.pop()}, ${WAITING[lang]}`)
    i += days.length
  }
  const notes = [
    noted(
      TOLD[lang],
      parts.flatMap((part) => part.assumed ?? []).map((it) => assumption(it, lang)),
    ),
    noted(
      MENDED[lang],
      parts.flatMap((part) => part.repaired ?? []).map(({ from, to }) => `“${from}” ${READ[lang]} “${to}”`),
    ),
    noted(
      AGAIN[lang],
      (timing.conflicts ?? []).map((it) => it[lang]),
    ),
  ].filter((it) => it !== '')
  const sentence = clauses.join('; ') + (notes.length > 0 ? ` (${notes.join('; ')})` : '')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

const TOLD = { vi: 'tạm hiểu', en: 'assumed' }
const MENDED = { vi: 'đã sửa', en: 'mended' }
const AGAIN = { vi: 'cần xem lại', en: 'look again' }
const READ = { vi: 'đọc là', en: 'read as' }
const WAITING = {
  vi: 'chỉ có hạn sau khi ghi nhận việc đã phát sinh',
  en: 'due only once that is recorded',
}

function noted(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${name}: ${[...new Set(lines)].join('; ')}`
}

/** The part at an index with the ones behind it that only name further days of the same duty. */
function alike(parts: readonly Part[], from: number): Part[] {
  const first = parts[from]
  if (!first) return []
  const found = [first]
  for (let i = from + 1; isPlainDay(first); i++) {
    const next = parts[i]
    if (!next || !isPlainDay(next) || next.label !== first.label) break
    found.push(next)
  }
  return found
}

function isPlainDay(part: Part): part is Deadline {
  return part.kind === 'deadline' && part.time === undefined && part.note === undefined
}

function byDays(parts: readonly Part[], lang: Lang): string {
  const days = parts.map((part) => (part.kind === 'deadline' ? part.due : ''))
  return lang === 'vi'
    ? `hoàn thành chậm nhất các ngày ${listed(days.map(sayDay), 'và')}`
    : `done by ${listed(days, 'and')} at the latest`
}

function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`
}

function heading(part: Part, text: string): string {
  const noted = part.note === undefined ? text : `${text} [${part.note}]`
  return part.label === undefined ? noted : `${part.label}: ${noted}`
}

function assumption(it: Assumption, lang: Lang): string {
  const vi = lang === 'vi'
  switch (it.kind) {
    case 'year':
      return vi ? `không ghi năm nên lấy năm ${it.year}` : `the year ${it.year}, as none is written`
    case 'years':
      return vi
        ? `không ghi năm nên tính cho từng năm ${listed(it.years.map(String), 'và')}`
        : `no year is written, so each of ${listed(it.years.map(String), 'and')}`
    case 'strict':
      return vi
        ? '“trước ngày” tính đến hết ngày liền trước'
        : '“trước” (before) means the day before at the latest'
    case 'turn-end':
      return vi ? 'không ghi ngày nên lấy ngày cuối mỗi kỳ' : 'due on the last day of each period'
    case 'other':
      return it[lang]
  }
}

function say(part: Part, lang: Lang): string {
  return lang === 'vi' ? partVi(part) : partEn(part)
}

function partVi(part: Part): string {
  switch (part.kind) {
    case 'deadline':
      return `hoàn thành chậm nhất ${part.time === undefined ? '' : `${hours(part.time)} `}ngày ${sayDay(part.due)}`
    case 'window':
      return windowVi(part)
    case 'recurring':
      return `${canonical(part).startsWith('định kỳ') ? '' : 'định kỳ '}${canonical(part)}${daysListed(part, 'vi')}`
    case 'continuous':
      return `thực hiện ${canonical(part)}; kỳ báo cáo nào cũng phải có kết quả`
    case 'event':
      return eventVi(part)
    case 'unread':
      return part.text.trim() === ''
        ? 'chưa ghi thời hạn'
        : `không đọc được “${part.text.trim()}”, hãy viết lại hoặc ghi rõ ngày`
  }
}

function windowVi(part: Window): string {
  const words = spanWords(part)
  if (words.startsWith('từ')) return `thực hiện ${words}`
  return `thực hiện trong ${words.charAt(0).toLowerCase()}${words.slice(1)}, hạn cuối ${sayDay(part.end)}`
}

function daysListed({ due }: Recurring, lang: Lang): string {
  const days = lang === 'vi' ? due.map(sayDay) : due
  if (days.length === 0) return ''
  if (lang === 'vi')
    return days.length <= 4
      ? `, hạn ${listed(days, 'và')}`
      : `, ${days.length} kỳ, hạn từ ${days[0]} đến ${days.at(-1)}`
  return days.length <= 4
    ? `, due ${listed(days, 'and')}`
    : `, ${days.length} turns due from ${days[0]} to ${days.at(-1)}`
}

const EVENT_VI: Record<Event['how'], string> = {
  when: 'khi',
  after: 'sau khi',
  before: 'trước khi',
  under: 'theo',
  at: 'tại',
}

function eventVi(part: Event): string {
  const again = part.every ? ', lặp lại định kỳ' : ''
  const what = part.event === 'ngày nhận việc' ? part.event : `khi “${part.event}”`
  if (!part.within) return `thực hiện ${EVENT_VI[part.how]} “${part.event}”${again}${limitsVi(part)}`
  if (part.within.count === 0)
    return `hoàn thành ngay trong ${part.event === 'ngày nhận việc' ? what : `ngày ${what}`}${again}`
  const length = withinWords(part.within)
  return part.how === 'before'
    ? `hoàn thành chậm nhất ${length} trước ${what}${again}${limitsVi(part)}`
    : `hoàn thành trong vòng ${length} kể từ ${what}${again}${limitsVi(part)}`
}

function limitsVi({ start, end }: { start?: Day; end?: Day }): string {
  return `${start ? ` từ ngày ${sayDay(start)}` : ''}${end ? ` đến ngày ${sayDay(end)}` : ''}`
}

const EVERY_EN: Record<Every, string> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half-year',
  year: 'year',
  period: 'reporting period',
}

const UNIT_EN: Record<Within['unit'], string> = {
  hour: 'hour',
  day: 'day',
  workday: 'working day',
  week: 'week',
  month: 'month',
  year: 'year',
}

function partEn(part: Part): string {
  switch (part.kind) {
    case 'deadline':
      return `done by ${part.time === undefined ? '' : `${part.time} on `}${part.due} at the latest`
    case 'window':
      return `done between ${part.start} and ${part.end}, due on the last day`
    case 'recurring': {
      const every =
        part.interval === undefined ? EVERY_EN[part.every] : `${part.interval} ${EVERY_EN[part.every]}s`
      return `again every ${every}${part.times ? `, ${part.times} times` : ''} (“${part.rule}”)${daysListed(part, 'en')}`
    }
    case 'continuous':
      return `goes on all the time${part.start ? ` from ${part.start}` : ''}${part.end ? ` to ${part.end}` : ''}; every reporting period must show something`
    case 'event':
      return eventEn(part)
    case 'unread':
      return part.text.trim() === '' ? 'no deadline is written' : `not read: “${part.text.trim()}”`
  }
}

function eventEn({ event, how, within }: Event): string {
  if (!within) return `waits for “${event}”`
  const { count, unit } = within
  if (count === 0)
    return `done on the day ${event === 'ngày nhận việc' ? 'that it comes in' : `of “${event}”`}`
  return `done within ${count} ${UNIT_EN[unit]}${count === 1 ? '' : 's'} ${how === 'before' ? 'before' : 'of'} ${event === 'ngày nhận việc' ? 'the day that it comes in' : `“${event}”`}`
}
