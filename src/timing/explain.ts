/** Says in a sentence what a phrase was read as, for a clerk to confirm: what was understood, and what was assumed. */
import type { Lang } from '../lang/lang.ts'
import { type Day, sayDay } from '../time/day.ts'
import { canonical, hours, spanWords, withinWords } from './canonical.ts'
import type { Assumption, Event, Every, Part, Recurring, Timing } from './types.ts'

export { canonical } from './canonical.ts'

/** One sentence for a whole phrase: each part, what was assumed, what was mended, what contradicts what. */
export function explain(timing: Timing, lang: Lang): string {
  const say = lang === 'vi' ? partVi : partEn
  const parts = timing.parts.map((part) => heading(part, say(part)))
  const told = [
    ...new Set(timing.parts.flatMap((part) => part.assumed ?? []).map((it) => assumption(it, lang))),
  ]
  const mended = timing.parts
    .flatMap((part) => part.repaired ?? [])
    .map(({ from, to }) => (lang === 'vi' ? `“${from}” đọc là “${to}”` : `“${from}” read as “${to}”`))
  const conflicts = (timing.conflicts ?? []).map((it) => it[lang])
  const notes = [
    ...(told.length > 0 ? [`${lang === 'vi' ? 'hiểu thêm' : 'assumed'}: ${told.join('; ')}`] : []),
    ...(mended.length > 0
      ? [`${lang === 'vi' ? 'đã sửa' : 'mended'}: ${[...new Set(mended)].join('; ')}`]
      : []),
    ...(conflicts.length > 0
      ? [`${lang === 'vi' ? 'cần xem lại' : 'look again'}: ${conflicts.join('; ')}`]
      : []),
  ]
  const sentence = parts.join('; ') + (notes.length > 0 ? ` (${notes.join('; ')})` : '')
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`
}

function heading(part: Part, text: string): string {
  const noted = part.note === undefined ? text : `${text} [${part.note}]`
  return part.label === undefined ? noted : `${part.label}: ${noted}`
}

function assumption(it: Assumption, lang: Lang): string {
  const vi = lang === 'vi'
  switch (it.kind) {
    case 'year':
      return vi ? `năm ${it.year} vì không ghi năm` : `the year ${it.year}, as none is written`
    case 'years':
      return vi
        ? `không ghi năm nên tính cho từng năm ${it.years.join(', ')}`
        : `no year is written, so each of ${it.years.join(', ')}`
    case 'strict':
      return vi
        ? '“trước” là chậm nhất ngày liền trước'
        : '“trước” (before) means the day before at the latest'
    case 'turn-end':
      return vi ? 'hạn là ngày cuối mỗi kỳ' : 'due on the last day of each period'
    case 'other':
      return it[lang]
  }
}

function partVi(part: Part): string {
  switch (part.kind) {
    case 'deadline':
      return `hoàn thành chậm nhất ${part.time === undefined ? '' : `${hours(part.time)} `}ngày ${sayDay(part.due)}`
    case 'window':
      return `thực hiện trong ${spanWords(part)}${spanWords(part).startsWith('từ') ? '' : ` (${sayDay(part.start)} - ${sayDay(part.end)})`}, hạn ${sayDay(part.end)}`.replace(
        'trong từ',
        'từ',
      )
    case 'recurring':
      return `${canonical(part).startsWith('định kỳ') ? '' : 'định kỳ '}${canonical(part)}${daysListed(part, sayDay, 'hạn', 'lần')}`
    case 'continuous':
      return `${canonical(part)}, kỳ báo cáo nào cũng phải có kết quả`
    case 'event':
      return eventVi(part)
    case 'unread':
      return part.text.trim() === ''
        ? 'chưa ghi thời hạn'
        : `không hiểu “${part.text.trim()}”, hãy viết lại hoặc ghi rõ ngày`
  }
}

function daysListed(part: Recurring, say: (day: Day) => string, due: string, times: string): string {
  if (part.due.length === 0) return ''
  if (part.due.length <= 4) return `, ${due} ${part.due.map(say).join(', ')}`
  return `, ${part.due.length} ${times}, ${due} ${say(part.due[0] ?? '')} … ${say(part.due.at(-1) ?? '')}`
}

const EVENT_VI: Record<Event['how'], string> = {
  when: 'khi',
  after: 'sau khi',
  before: 'trước khi',
  under: 'theo',
  at: 'tại',
}

function eventVi(part: Event): string {
  const what = `${EVENT_VI[part.how]} “${part.event}”`
  const limit =
    part.within?.count === 0 ? 'trong ngày' : part.within && `trong vòng ${withinWords(part.within)}`
  const again = part.every ? ', lặp lại định kỳ' : ''
  if (!limit) return `${what}${again}; có hạn khi ghi nhận việc đã phát sinh`
  return part.how === 'before'
    ? `chậm nhất ${withinWords(part.within ?? { count: 0, unit: 'day' })} ${what}${again}`
    : `${limit} kể từ khi “${part.event}”${again}`
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

function partEn(part: Part): string {
  switch (part.kind) {
    case 'deadline':
      return `done by ${part.time === undefined ? '' : `${part.time} on `}${part.due} at the latest`
    case 'window':
      return `done between ${part.start} and ${part.end}, due on the last day`
    case 'recurring': {
      const every =
        part.interval === undefined ? EVERY_EN[part.every] : `${part.interval} ${EVERY_EN[part.every]}s`
      return `again every ${every}${part.times ? `, ${part.times} times` : ''} (“${part.rule}”)${daysListed(part, (day) => day, 'due', 'turns')}`
    }
    case 'continuous':
      return `goes on all the time${part.start ? ` from ${part.start}` : ''}${part.end ? ` to ${part.end}` : ''}; every reporting period must show something`
    case 'event':
      return `waits for “${part.event}”${part.within ? `, ${part.within.count} ${part.within.unit}(s) ${part.how === 'before' ? 'before' : 'from'} it` : ''}`
    case 'unread':
      return part.text.trim() === '' ? 'no deadline is written' : `not understood: “${part.text.trim()}”`
  }
}
