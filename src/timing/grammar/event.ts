/**
 * Reads what waits for something to happen: khi có yêu cầu, ngay sau khi …, trong vòng 05 ngày làm việc kể từ …, theo kế
 * hoạch của …, tại hội nghị …. The event's own words are free text; they end where another time begins.
 */
import {
  attempt,
  type Cursor,
  choice,
  fork,
  is,
  isOf,
  needing,
  peek,
  type Reader,
  take,
  takeText,
  tokenAt,
} from '../cursor.ts'
import type { Lex } from '../forms.ts'
import type { Said, Spot } from '../said.ts'
import { SORT } from '../sorts.ts'
import type { Event } from '../types.ts'
import { amount } from './amount.ts'
import { date } from './day.ts'
import { eventWords, type Times } from './event-words.ts'
import { nextWorkday, sameDay } from './same-day.ts'
import { soLongBefore } from './so-long-before.ts'
import { stretch } from './span.ts'
import { tet } from './tet.ts'
import { amountAtEnd, isPeriod, limitAlone, sinceThenLimit, within } from './within.ts'

/** Reads events; `times` tells where another time begins. */
export function eventReader(times: Times): Reader<Said[]> {
  return choice<Said[]>([
    [(c) => within(c, times), 'within', 'finish', 'least', 'number'],
    [needing('shift', (c) => within(c, times)), 'day', 'workday'],
    [(c) => nextWorkday(c, times), 'within'],
    [(c) => soLongBefore(c, times), 'before', 'finish'],
    [(c) => sinceThenLimit(c, times), 'since'],
    [(c) => inForce(c, times), 'since'],
    [(c) => happening(c, times)],
    [limitAlone, 'number'],
    [(c) => sameDay(c, times), 'in', 'within'],
    [(c) => course(c, times), 'course'],
    [(c) => untilEvent(c, times), 'untilEvent'],
  ])
}

/** "Kể từ ngày Thông tư có hiệu lực thi hành": from a day on that only its occasion names. */
function inForce(c: Cursor, times: Times): Said[] | undefined {
  const last = tokenAt(c, c.at - 1)
  if (last && last.text !== ';' && last.text !== ':' && !peek(c)?.line) return undefined
  if (!take(c, 'since') || !namedDay(c, 0)) return undefined
  c.at++
  const words = eventWords(c, times, 'after')
  const ends = words && c.tokens.slice(Math.max(words[0], words[1] - 5), words[1])
  return ends && FORCE.test(ends.map(({ text }) => text).join(' '))
    ? [{ kind: 'event', how: 'after', words }]
    : undefined
}

const FORCE = /(^| )hiệu lực( thi hành)?$/

/** "khi …", "sau khi …", "theo …", "tại …", "đột xuất …". */
function happening(c: Cursor, times: Times): Said[] | undefined {
  const start = c.at
  // "xong trước khi khai giảng"
  if (is(c, 'finish') && (is(c, 'beforeEvent', 1) || is(c, 'before', 1))) c.at++
  const finishes = c.at > start
  // "Phát sinh khi có biến động", "một lần khi bắt đầu dự án"
  if (is(c, 'occur') && is(c, 'when', 1)) c.at++
  else if (peek(c)?.value === 1 && is(c, 'times', 1) && isHow(c, 2)) c.at += 2
  const adhoc = take(c, 'adhoc') !== undefined
  if (adhoc) takeText(c, ',')
  const how = trigger(c)
  if (how === undefined) {
    if (finishes) return undefined
    c.at = start + (adhoc ? 1 : 0)
    if (!adhoc && !is(c, 'occur') && !is(c, 'session')) return attempt(c, (it) => beforeDay(it, times))
    const session = is(c, 'session')
    const words = session || !adhoc ? eventWords(c, times, session ? 'at' : 'when') : undefined
    if (!adhoc && !words) return undefined
    // "Phát sinh thường xuyên" is no event: another word goes on with it.
    if (
      is(fork(c, start), 'occur') &&
      c.at === start + 1 &&
      peek(c)?.kind === 'word' &&
      !is(c, 'and') &&
      !is(c, 'or')
    )
      return undefined
    return [{ kind: 'event', how: session ? 'at' : 'when', words: words ?? [start, start + 1] }]
  }
  // "Sau ít nhất 06 tháng …" bounds from below what a deadline bounds from above.
  if (is(c, 'least') && peek(c, 1)?.value !== undefined) return undefined
  const counted = attempt(c, (it) => countedFrom(it, how))
  if (counted) return [counted]
  // "sau khi kết thúc quý III" waits for that end, and is no other time.
  const ending = is(c, 'ending') && (how === 'after' || how === 'when')
  if (!ending && times.here(c)) return undefined
  // "sau ngày 31/01 thì …" is a day, whatever stands behind it.
  if ((how === 'after' || how === 'before') && is(c, 'day') && date(fork(c))) return undefined
  const words = eventWords(c, times, how)
  if (!words || (how !== 'under' && isPeriod(c, words)) || needsNothing(c, words)) return undefined
  // The six months of "sau khi kết thúc 6 tháng" are what ends, not a limit.
  const limited = !(ending && words[1] === words[0] + 3)
  return namedEvent(c, how, words, limited, times)
}

function isHow(c: Cursor, ahead: number): boolean {
  return is(c, 'when', ahead) || is(c, 'after', ahead) || is(c, 'beforeEvent', ahead)
}

/** "Nếu không có phát sinh thì không phải báo cáo": then nothing is to be done. */
function needsNothing(c: Cursor, [from, to]: [number, number]): boolean {
  for (let i = from; i <= to; i++) {
    if (c.tokens[i]?.text === 'thì' && c.tokens[i + 1]?.lexes.includes('negation')) return true
  }
  return false
}

function namedEvent(
  c: Cursor,
  how: Event['how'],
  words: [number, number],
  limited: boolean,
  times: Times,
): Said[] | undefined {
  if (how === 'at' && !isOccasion(c, words)) return undefined
  const late = (how === 'after' && limited) || how === 'before' ? amountAtEnd(c, words) : undefined
  if (late?.least && how === 'after') return undefined
  if (late?.words && isPeriod(c, late.words)) return undefined
  if (late?.words && times.here(fork(c, late.words[0], late.words[1]))) return undefined
  return [
    late ? { kind: 'event', how, words: late.words, within: late.within } : { kind: 'event', how, words },
  ]
}

/** "tại hội nghị tổng kết", "tại buổi làm việc"; a place ("tại cấp xã 05 ngày") or an article of a law never happens. */
function isOccasion(c: Cursor, [from, to]: [number, number]): boolean {
  if (/^(phòng|hội trường|nhà|trụ|trung tâm)$/.test(c.tokens[from]?.text ?? '')) return false
  return c.tokens
    .slice(from, Math.min(to, from + 4))
    .some(({ text, lexes }) => lexes.includes('session') || OCCASION.test(text))
}

const OCCASION =
  /^(buổi|cuộc|đợt|lễ|họp|giao ban|hội thảo|hội thi|hội chợ|diễn đàn|tọa đàm|đối thoại|ngày hội|thời điểm|phiên|lần|kỳ|khai mạc|bế mạc|khai giảng|sơ kết|tổng kết)$/

/** "trước ngày khai mạc 10 ngày", "trước ngày khai giảng năm học mới": a day that only its occasion names. */
function beforeDay(c: Cursor, times: Times): Said[] | undefined {
  const moment = isMoment(c)
  const first = peek(c, moment ? 1 : 2)
  const term = !moment && beforeTerm(c)
  if (!(moment || term || namedDay(c, 1)) || !take(c, 'before') || !first) return undefined
  if (!moment) takeText(c, 'ngày')
  const words = eventWords(c, times, 'before')
  const late = words && amountAtEnd(c, words)
  const named = late?.words ?? words
  if (!named || (!late && (moment || !first.head)) || (!term && holdsTime(c, named))) return undefined
  return [{ kind: 'event', how: 'before', words: named, ...(late ? { within: late.within } : {}) }]
}

/** "trước ngày đến hạn trả nợ 07 ngày", "trước ngày hết hạn ít nhất 30 ngày": a term of something runs out then. */
export function beforeTerm(c: Cursor): boolean {
  if (isMoment(c)) return peek(c, 1)?.kind === 'word'
  return peek(c, 1)?.text === 'ngày' && TERM.test(`${peek(c, 2)?.text} ${peek(c, 3)?.text}`)
}

function isMoment(c: Cursor): boolean {
  return peek(c)?.text === 'trước thời điểm'
}

const TERM = /^(đến|hết) (hạn|thời hạn|hiệu lực)( |$)/

/** Whether "ngày" stands ahead with a word behind it that no reader of times knows: "ngày khai mạc". */
export function namedDay(c: Cursor, ahead: number): boolean {
  const first = peek(c, ahead + 1)
  if (peek(c, ahead)?.text !== 'ngày' || first?.kind !== 'word') return false
  return first.head === true || (first.lexes.length === 0 && first.value === undefined)
}

function holdsTime(c: Cursor, [from, to]: [number, number]): boolean {
  return c.tokens
    .slice(from, to)
    .some(({ kind, sorts }) => kind === 'number' || kind === 'mark' || (sorts & SORT.time) !== 0)
}

/** "sau quý II 10 ngày", "sau Tết 10 ngày", "trước khi kết thúc năm 2024 05 ngày": from a day that the calendar knows. */
function countedFrom(c: Cursor, how: Event['how']): Said | undefined {
  const ending = take(c, 'ending') !== undefined
  if (ending) takeText(c, 'kỳ', 'kỳ báo cáo')
  const of = how === 'after' || (how === 'before' && ending) ? attempt(c, stretch) : undefined
  const feast = how === 'after' && !ending && !of ? attempt(c, tet) : undefined
  const from: Spot | undefined = of ? { kind: 'edge', edge: 'end', of } : feast
  // "Sau … ít nhất 10 ngày" has no last day.
  if (how === 'before' && !is(c, 'from')) take(c, 'least')
  const within = from && amount(c)
  const next = peek(c)
  const ends = !next || next.kind === 'mark' || isOf(c, 'goesOn')
  if (!within || within.unit === 'hour' || !ends) return undefined
  const count = how === 'before' ? -within.count : within.count
  return { kind: 'by', how: 'by', point: { kind: 'counted', from, within: { ...within, count } } }
}

function trigger(c: Cursor): Event['how'] | undefined {
  take(c, 'promptly')
  if (peek(c, 1)?.text === 'dõi') return undefined // "theo dõi" is to watch
  // "Báo cáo trường hợp bệnh trong vòng 24 giờ": the case is what is reported.
  if (peek(c)?.text === 'trường hợp' && tokenAt(c, c.at - 1)?.lexes.includes('report')) return undefined
  if (take(c, 'when')) {
    takeText(c, ':')
    return 'when'
  }
  if (take(c, 'beforeEvent')) return 'before'
  if ((is(c, 'session', 1) || OCCASIONS.includes(peek(c, 1)?.text ?? '')) && take(c, 'before'))
    return 'before'
  // "Kỳ họp giữa năm sau của Hội đồng": the year, not an event.
  if (is(c, 'after') && peek(c, 1)?.text === 'của') return undefined
  if (take(c, 'after'))
    return peek(c)?.kind === 'number' || (is(c, 'each') && frequencyHere(c)) ? undefined : 'after'
  // "Tùy mốc nào đến sau" says which of two times holds.
  if (is(c, 'under') && peek(c, 2)?.text === 'nào') return undefined
  if (take(c, 'under')) return frequencyHere(c) ? undefined : 'under'
  if (take(c, 'at')) return 'at'
  return is(c, 'session', 1) && take(c, 'in') ? 'at' : undefined
}

/** "trước khai giảng năm học mới", "trước mùa mưa bão": occasions that need no "khi". */
const OCCASIONS: readonly string[] = ['khai giảng', 'bế giảng', 'khai mạc', 'bế mạc', 'mùa']

const UNITS: readonly Lex[] = ['day', 'week', 'month', 'quarter', 'year', 'halfYear']

/** "theo từng quý" and "theo quý I" are no grounds; "theo từng giai đoạn" is one. */
function frequencyHere(c: Cursor): boolean {
  const ahead = is(c, 'each') ? 1 : 0
  if (is(c, 'periodic')) return true
  return UNITS.some((lex) => is(c, lex, ahead))
}

/** "trong (suốt) quá trình thực hiện …": as long as that goes on. */
function course(c: Cursor, times: Times): Said[] | undefined {
  if (!take(c, 'course')) return undefined
  return eventWords(c, times) && [{ kind: 'always' }]
}

/** "cho đến khi có quy định mới": goes on until something happens, whose day nobody knows yet. */
function untilEvent(c: Cursor, times: Times): Said[] | undefined {
  const from = c.at
  if (!take(c, 'untilEvent') || !eventWords(c, times)) return undefined
  return [{ kind: 'always', until: [from, c.at] }]
}
