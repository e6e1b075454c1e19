/** Reads limits that run from an event or up to it: trong vòng 05 ngày làm việc kể từ …, chậm nhất 3 ngày trước khi … */
import { attempt, type Cursor, fork, is, peek, take, takeText, textOf, tokenAt } from '../cursor.ts'
import { closeOf } from '../marks.ts'
import type { EventSaid, Said, Spot } from '../said.ts'
import type { Token } from '../tokens.ts'
import { LATER, LONGER, NOT_EARLIER } from '../told.ts'
import type { Assumption, Within } from '../types.ts'
import { namesActor } from '../who.ts'
import { amount } from './amount.ts'
import { date } from './day.ts'
import { asideBefore, outsideHolidays } from './days-off.ts'
import { dutyHere } from './duty.ts'
import { eventWords, type Times } from './event-words.ts'
import { stretch } from './span.ts'
import { tet } from './tet.ts'
import { ordinal, lengthOf as periodOf } from './unit.ts'

/** "trong vòng 05 ngày làm việc kể từ ngày …", "15 ngày sau khi …", "chậm nhất 3 ngày trước khi …". */
export function within(c: Cursor, times: Times): Said[] | undefined {
  const start = c.at
  // "ít nhất trong thời hạn 30 ngày" bounds from below, too.
  const bounded = /^(ít nhất|tối thiểu|không dưới)/.test(tokenAt(c, start - 1)?.text ?? '')
  const lead = leads(c)
  const inside = lead === 'within' && !c.tokens.slice(start, c.at).some(({ text }) => LATEST.test(text))
  // "ít nhất 05 ngày" bounds what comes before an event, not what comes after it.
  const least = lead === undefined && peek(c)?.text !== 'từ' && take(c, 'least') !== undefined
  const length = lengthOf(c)
  if (!length) return undefined
  const alone = c.at
  take(c, 'first')
  takeText(c, 'kế tiếp', 'tiếp theo')
  const aside = attempt(c, asideBefore)
  const after = lead === 'later' ? attempt(c, (it) => afterWhat(it, times)) : undefined
  const found =
    after ?? attempt(c, (it) => since(it, times)) ?? attempt(c, (it) => sinceInBrackets(it, times))
  if (!found) c.at = alone
  if ((least || bounded) && found?.how !== 'before') return undefined
  // "Sau 05 ngày kể từ … mà không có ý kiến thì coi như thống nhất": nothing is to be done.
  if (lead === 'later' && peek(c)?.text === 'thì' && peek(c, 1)?.text === 'coi') return undefined
  const told = [...(lead === 'later' ? [LATER] : []), ...length.told]
  const more = told.length > 0 ? { told } : {}
  if (!found) {
    finished(c)
    // "trong 03 ngày 11 và 12/10" counts other days than it names.
    const named = peek(c)?.kind === 'number' && !peek(c)?.line
    if (
      lead === undefined ||
      lead === 'latest' ||
      named ||
      atFree(c, lead) ||
      isClock(c, alone, length.within)
    )
      return undefined
    return [{ kind: 'event', how: 'after', words: undefined, within: length.within, ...more }]
  }
  const limit = aside ? outsideHolidays(length.within, textOf(c, ...aside)) : length.within
  // "Từ 30 đến 60 ngày trước khi hết hạn" has a first day and a last one.
  if (found.how === 'before' && length.told.includes(LONGER)) return undefined
  if (found.how === 'before' && inside) return notEarlier(c, found, limit)
  if (found.from) {
    if (limit.unit === 'hour' || aside) return undefined
    // "06 tháng trước ngày 10/6, năm trước ngày 10/12": the report on six months.
    if (found.how === 'before' && limit.unit === 'month' && limit.count % 3 === 0) return undefined
    const within = found.how === 'before' ? { ...limit, count: -limit.count } : limit
    const point: Spot = { kind: 'counted', from: found.from, within, ...more }
    return [{ kind: 'by', how: 'by', point }]
  }
  return [
    {
      kind: 'event',
      how: found.how,
      words: found.words,
      within: limit,
      ...more,
      ...(aside ? { aside } : {}),
    },
  ]
}

/** "trong vòng 60 ngày trước khi hết hạn", "trong 10 ngày trước ngày 30/6": the length says how early it may begin. */
function notEarlier(c: Cursor, { words, from }: Since, limit: Within): Said[] | undefined {
  // "… trước ngày họp 03 ngày" says so twice.
  if (words && amountAtEnd(c, words)) return undefined
  if (words) return [{ kind: 'event', how: 'before', words, told: [NOT_EARLIER] }]
  if (from?.kind !== 'date' || limit.unit === 'hour') return undefined
  const first: Spot = { kind: 'counted', from, within: { ...limit, count: -limit.count } }
  return [{ kind: 'range', from: first, to: from, before: true }]
}

export const LATEST = /nhất|muộn|chậm|trễ|^(thời )?hạn/

/** "Kể từ ngày nhận hồ sơ, không quá 07 ngày làm việc": a day that its occasion names, with a limit behind it. */
export function sinceThenLimit(c: Cursor, times: Times): Said[] | undefined {
  if (!take(c, 'since')) return undefined
  if (!takeText(c, 'ngày', 'thời điểm', 'lúc') && !is(c, 'now')) return undefined
  const first = peek(c)
  if (first?.kind !== 'word' || first.value !== undefined || !limitAhead(c) || times.here(c)) return undefined
  const words = eventWords(c, times, 'after')
  if (!words) return undefined
  takeText(c, ',', ':')
  const lead = leads(c)
  const length = lengthOf(c)
  if (!length) return undefined
  finished(c)
  if (!atStop(c) && !namesActor(c) && !dutyHere(c)) return undefined
  const told = [...(lead === 'later' ? [LATER] : []), ...length.told]
  return [{ kind: 'event', how: 'after', words, within: length.within, ...(told.length > 0 ? { told } : {}) }]
}

/** A look ahead that costs little: no limit is without a number behind a comma, a colon or a word such as "trong vòng". */
function limitAhead(c: Cursor): boolean {
  for (let i = 1; i < 30; i++) {
    const last = peek(c, i - 1)
    if (!last || last.text === ';') return false
    if (peek(c, i)?.value !== undefined && (last.text === ',' || last.text === ':' || is(c, 'within', i - 1)))
      return true
  }
  return false
}

/** "10 ngày làm việc" alone: a limit only where its neighbours say so. */
export function limitAlone(c: Cursor): Said[] | undefined {
  const [mark, number] = [tokenAt(c, c.at - 1), tokenAt(c, c.at - 2)]
  // "5, 10 ngày làm việc", "5 - 7 ngày": only the end of something else.
  if (number?.kind === 'number' && (mark?.kind === 'mark' || is(fork(c, c.at - 1), 'and')) && !mark?.line)
    if (![';', ')', ':'].includes(mark?.text ?? '')) return undefined
  const length = amount(c)
  if (!length || length.unit === 'month' || length.unit === 'year' || !atStop(c)) return undefined
  // "16 giờ" and "08 giờ làm việc" may be times of day.
  if (tokenAt(c, c.at - 1)?.text === 'giờ làm việc' || (length.unit === 'hour' && length.count < 24))
    return undefined
  return [{ kind: 'event', how: 'after', words: undefined, within: length, bare: true }]
}

/** What stands before a limit: "trong vòng", "xong trong thời hạn không quá", "sau", "chậm nhất sau". */
export function leads(c: Cursor): 'within' | 'later' | 'latest' | undefined {
  if (is(c, 'finish') && is(c, 'within', 1)) c.at++
  let found: 'within' | 'later' | 'latest' | undefined
  for (let i = 0; i < 3; i++) {
    // "quá hạn 05 ngày", "hết thời hạn 05 ngày": no lead.
    if (/^(thời )?hạn/.test(peek(c)?.text ?? '') && tokenAt(c, c.at - 1)?.kind === 'word') break
    const word = take(c, 'within')
    if (!word) break
    const later = word.text.startsWith('sau')
    found = later ? (found === undefined ? 'later' : 'latest') : 'within'
  }
  return found
}

/** A length, of two the longer: "5 - 7 ngày làm việc", "từ 03 đến 05 ngày". */
function lengthOf(c: Cursor): { within: Within; told: Assumption[] } | undefined {
  const longer = attempt(c, (it) => {
    const run = takeText(it, 'từ') !== undefined
    const first = peek(it)
    if (first?.kind !== 'number' || first.text.length > 2) return undefined
    it.at++
    if (!takeText(it, 'đến') && (run || !takeText(it, '-'))) return undefined
    const second = fork(it)
    const within = amount(it)
    return within && peek(second)?.kind === 'number' && (first.value ?? 0) < within.count ? within : undefined
  })
  if (longer) return { within: longer, told: [LONGER] }
  // "chậm nhất vào ngày thứ 10 kể từ ngày …"
  const one = attempt(c, (it) => (takeText(it, 'vào') ? nthDay(it) : nthDay(it))) ?? amount(c)
  return one && { within: one, told: [] }
}

/** "ngày thứ 10 kể từ ngày …": so many days, the tenth being the last. */
function nthDay(c: Cursor): Within | undefined {
  const unit = take(c, 'workday') ? 'workday' : take(c, 'day') ? 'day' : undefined
  if (unit === undefined || !takeText(c, 'thứ')) return undefined
  const count = ordinal(c)
  return count === undefined || !(is(c, 'since') || is(c, 'after') || peek(c)?.text === ',')
    ? undefined
    : { count, unit }
}

/** "phải xong", "hoàn thành" behind a limit, at the end of its clause. */
function finished(c: Cursor): void {
  attempt(c, (it) => {
    takeText(it, 'phải')
    return take(it, 'finish') && atStop(it) ? true : undefined
  })
}

/** Whether the clause ends here. */
export function atStop(c: Cursor): boolean {
  const next = peek(c)
  if (!next || next.line || [';', ')', ':', '(', '…'].includes(next.text) || saysForWhat(c)) return true
  return (next.text === ',' || next.text === '.') && peek(c, 1)?.kind !== 'number'
    ? true
    : next.text === ',' && peek(c, 1)?.glued === false
}

/** "chậm nhất 16h" is an hour of the day as well as a length. */
function isClock(c: Cursor, to: number, { unit, count }: Within): boolean {
  return unit === 'hour' && count < 24 && /nhất/.test(c.tokens[to - 3]?.text ?? '')
}

/** Whether free words follow that a bare limit would leave behind. */
function atFree(c: Cursor, lead: 'within' | 'later'): boolean {
  const first = peek(c)
  if (first?.kind !== 'word' || is(c, 'and') || is(c, 'or') || saysForWhat(c) || namesActor(c)) return false
  return lead === 'later' || !dutyHere(c)
}

/** "05 ngày làm việc đối với hồ sơ đơn giản": what it is the limit of, with no word of where it starts. */
function saysForWhat(c: Cursor): boolean {
  if (peek(c)?.text !== 'đối với') return false
  for (let i = 1; ; i++) {
    const token = peek(c, i)
    if (!token || token.line || [';', ',', ')', '(', '.'].includes(token.text)) return true
    if (token.kind !== 'word' || is(c, 'since', i) || is(c, 'after', i) || is(c, 'beforeEvent', i))
      return false
  }
}

/** A limit at the end of an event's words, and whether it is a least. */
interface Late extends Pick<EventSaid, 'words'> {
  within: Within
  least: boolean
}

/** "sau khi kết thúc đợt kiểm tra 05 ngày": the limit stands behind the event. */
export function amountAtEnd(c: Cursor, [from, to]: [number, number]): Late | undefined {
  for (const at of [to - 2, to - 3]) {
    if (at <= from) continue
    const ahead = fork(c, at, to)
    const within = c.tokens[at]?.kind === 'number' ? amount(ahead) : undefined
    if (!within || ahead.at !== to || isBound(tokenAt(c, at - 1))) continue
    const before = tokenAt(c, at - 1)
    // "trước khi hết thời hạn 05 ngày": what ends is the limit itself; "hết hạn" is an event.
    if (before?.text === 'thời hạn') return undefined
    const least = before?.lexes.includes('least') === true
    const led = before?.lexes.includes('within') === true && before.text !== 'hạn'
    const end = least || led ? at - 1 : at
    const joint = tokenAt(c, end - 1)?.lexes.some((lex) => lex === 'and' || lex === 'or')
    const inside = joint || tokenAt(c, end - 1)?.kind === 'mark'
    return end > from && !inside ? { words: [from, end], within, least } : undefined
  }
  return undefined
}

/** "trước 17h" is an hour of the clock, "quý II 6 tháng" goes on with a time. */
function isBound(before: Token | undefined): boolean {
  if (!before) return false
  return before.lexes.includes('before') || before.kind === 'number' || /^(i{1,3}|iv)$/.test(before.text)
}

/** Behind "sau 05 ngày": "kết thúc lớp học", or what goes on so long then ("triển khai thí điểm"). */
function afterWhat(c: Cursor, times: Times): Since | undefined {
  if (is(c, 'ending')) return endOf(c, times)
  if (!GOES_ON.test(peek(c)?.text ?? '') || !peek(c, 1)) return undefined
  const words = eventWords(c, times, 'after')
  return words && words[1] > words[0] + 1 ? { how: 'after', words } : undefined
}

const GOES_ON =
  /^(triển khai|thực hiện|thí điểm|vận hành|áp dụng|triển khai thực hiện|tổ chức thực hiện|hoạt động)$/

/** "kết thúc lớp học", whose end the limit before it runs from. */
function endOf(c: Cursor, times: Times): Since | undefined {
  const from = attempt(c, (it) => periodEnd(it, false))
  if (from) return { how: 'after', words: undefined, from }
  const words = eventWords(c, times, 'after')
  return words && words[1] > words[0] + 1 && !isPeriod(c, [words[0] + 1, words[1]])
    ? { how: 'after', words }
    : undefined
}

interface Since extends Pick<EventSaid, 'how' | 'words'> {
  from?: Spot
}

/** "ngày kết thúc 6 tháng đầu năm", "ngày cuối cùng của quý II", "sau quý II": a day that the calendar knows. */
function periodEnd(c: Cursor, after: boolean): Spot | undefined {
  const last = take(c, 'onDay') !== undefined && take(c, 'last') !== undefined
  if (last) take(c, 'of')
  else if (take(c, 'ending')) takeText(c, 'kỳ', 'kỳ báo cáo')
  else if (!after) return undefined
  const of = attempt(c, stretch)
  return of && { kind: 'edge', edge: 'end', of }
}

/** "05 ngày làm việc (kể từ ngày nhận đủ hồ sơ)" */
function sinceInBrackets(c: Cursor, times: Times): Since | undefined {
  const close = peek(c)?.text === '(' ? closeOf(c, c.at) : undefined
  const start = STARTS.includes(peek(c, 1)?.text ?? '') || (peek(c, 1)?.text === 'từ' && is(c, 'day', 2))
  if (close === undefined || !start || peek(c, 2)?.kind === 'number') return undefined
  if (is(c, 'day', 2) && peek(c, 3)?.kind !== 'word') return undefined
  const inner = fork(c, c.at + 1, close)
  const found = since(inner, times)
  if (!found || inner.at !== close) return undefined
  c.at = close + 1
  return found
}

const STARTS: readonly string[] = ['kể từ', 'tính từ', 'sau khi', 'kể từ khi', 'tính từ khi']

/** What a limit runs from or up to; `unmarked`: no "kể từ" stands before it. */
export function since(c: Cursor, times: Times, unmarked = false): Since | undefined {
  takeText(c, ',')
  const before = take(c, 'beforeEvent', 'before') !== undefined
  const mark = before ? undefined : (take(c, 'since', 'after') ?? takeText(c, 'khi'))
  if (!before && !mark && !unmarked) return undefined
  const how = before ? 'before' : 'after'
  const from = attempt(c, date) ?? attempt(c, (it) => periodEnd(it, mark?.text === 'sau')) ?? attempt(c, tet)
  // "03 ngày, từ ngày 14/8 đến ngày 16/8": those days, and no limit that runs from the first.
  if (from && is(c, 'to')) return undefined
  if (from) return { how, words: undefined, from }
  take(c, 'onDay')
  // "2 năm trước tuần thứ hai": what begins so is a time, though no reader may know it.
  if (is(c, 'week') || is(c, 'month') || is(c, 'quarter')) return undefined
  // "6 tháng trước ngày 10, …" is the report on six months.
  if (before && peek(c)?.kind === 'number') return undefined
  if (!is(c, 'ending') && times.here(c)) return undefined
  const words = eventWords(c, times, how)
  return words && !isPeriod(c, words) ? { how, words } : undefined
}

const UNITS = ['day', 'week', 'month', 'quarter', 'year', 'period'] as const

/** "quý", "kỳ báo cáo": no event, but a length of time without a word of where it is counted from. */
export function isPeriod(c: Cursor, [from, to]: [number, number]): boolean {
  const units = c.tokens.slice(from, to).every((it) => UNITS.some((lex) => it.lexes.includes(lex)))
  if (units) return true
  const ahead = fork(c, from, to)
  if (!periodOf(ahead)) return false
  takeText(ahead, 'báo cáo')
  return ahead.at === to
}
