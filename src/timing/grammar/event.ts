/**
 * Reads what waits for something to happen: khi có yêu cầu, ngay sau khi …, trong vòng 05 ngày làm việc kể từ …, theo kế
 * hoạch của …, tại hội nghị …. The event's own words are free text; they end where another time begins.
 */
import {
  attempt,
  type Cursor,
  choice,
  is,
  isAny,
  isOf,
  peek,
  type Reader,
  take,
  takeText,
} from '../cursor.ts'
import type { Lex } from '../forms.ts'
import type { EventSaid, Said, Spot } from '../said.ts'
import { SORT } from '../sorts.ts'
import type { Token } from '../tokens.ts'
import type { Event } from '../types.ts'
import { again } from './again.ts'
import { amount } from './amount.ts'
import { date } from './day.ts'
import { stretch } from './span.ts'
import { tet } from './tet.ts'
import { reportPeriod } from './unit.ts'

/** Reads events; `begins` tells whether a time begins at the cursor and ends where a clause may. */
export function eventReader(begins: (c: Cursor) => boolean): Reader<Said[]> {
  return choice<Said[]>([
    [(c) => within(c, begins), 'within', 'finish', 'least', 'number'],
    [(c) => happening(c, begins)],
    [sameDay, 'in'],
    [(c) => course(c, begins), 'course'],
  ])
}

/** "khi …", "sau khi …", "theo …", "tại …", "đột xuất …". */
function happening(c: Cursor, begins: (c: Cursor) => boolean): Said[] | undefined {
  const start = c.at
  const adhoc = take(c, 'adhoc') !== undefined
  if (adhoc) takeText(c, ',')
  const how = trigger(c)
  if (how === undefined) {
    c.at = start + (adhoc ? 1 : 0)
    if (!adhoc && !is(c, 'occur') && !is(c, 'session')) return undefined
    const session = is(c, 'session')
    const words = session || !adhoc ? tail(c, begins) : undefined
    if (!adhoc && !words) return undefined
    // "Phát sinh thường xuyên" is no event: another word goes on with it.
    if (
      is({ ...c, at: start }, 'occur') &&
      c.at === start + 1 &&
      peek(c)?.kind === 'word' &&
      !is(c, 'and') &&
      !is(c, 'or')
    )
      return undefined
    return [{ kind: 'event', how: session ? 'at' : 'when', words: words ?? [start, start + 1] }]
  }
  if (timeHere(c, begins)) return undefined
  const words = tail(c, begins)
  if (!words) return undefined
  const late = how === 'after' || how === 'before' ? amountAtEnd(c, words) : undefined
  if (late?.words && timeHere({ ...c, at: late.words[0], end: late.words[1] }, begins)) return undefined
  const shifted = late && periodShift(c, how, late)
  if (shifted) return [shifted]
  return [late ? { kind: 'event', how, ...late } : { kind: 'event', how, words }]
}

/** "trước khi kết thúc quý 05 ngày": no event, but so long before the end of each quarter. */
function periodShift(
  c: Cursor,
  how: Event['how'],
  { words, within }: Pick<EventSaid, 'words' | 'within'>,
): Said | undefined {
  if (!words || (within?.unit !== 'day' && within?.unit !== 'workday')) return undefined
  const ahead = { ...c, at: words[0], end: words[1] }
  if (!take(ahead, 'ending')) return undefined
  take(ahead, 'each', 'all')
  const every = reportPeriod(ahead)
  if (!every || ahead.at !== ahead.end) return undefined
  const count = how === 'before' ? -within.count : within.count
  return { kind: 'again', every, on: { kind: 'shift', count, unit: within.unit } }
}

/** Whether a time stands where an event should: "sau trước ngày 30/11" is neither. */
function timeHere(c: Cursor, begins: (c: Cursor) => boolean): boolean {
  const at = c.at
  const found = !is(c, 'tet') && !is(c, 'newYear') && !is(c, 'adhoc') && begins(c)
  c.at = at
  return found
}

/** "sau khi kết thúc đợt kiểm tra 05 ngày": the limit stands behind the event. */
function amountAtEnd(
  c: Cursor,
  [from, to]: [number, number],
): Pick<EventSaid, 'words' | 'within'> | undefined {
  for (const at of [to - 2, to - 3]) {
    if (at <= from) continue
    const ahead = { ...c, at, end: to }
    const within = c.tokens[at]?.kind === 'number' ? amount(ahead) : undefined
    if (!within || ahead.at !== to || isBound(c.tokens[at - 1])) continue
    const least = c.tokens[at - 1]?.lexes.some((lex) => lex === 'least' || lex === 'within')
    const end = least ? at - 1 : at
    const joint = c.tokens[end - 1]?.lexes.some((lex) => lex === 'and' || lex === 'or')
    const inside = joint || c.tokens[end - 1]?.kind === 'mark'
    return end > from && !inside ? { words: [from, end], within } : undefined
  }
  return undefined
}

/** "trước 17h" is an hour of the clock, "quý II 6 tháng" goes on with a time. */
function isBound(before: Token | undefined): boolean {
  if (!before) return false
  return before.lexes.includes('before') || before.kind === 'number' || /^(i{1,3}|iv)$/.test(before.text)
}

function trigger(c: Cursor): Event['how'] | undefined {
  take(c, 'promptly')
  if (peek(c, 1)?.text === 'dõi') return undefined // "theo dõi" is to watch
  if (take(c, 'when')) return 'when'
  if (take(c, 'beforeEvent')) return 'before'
  if (is(c, 'session', 1) && take(c, 'before')) return 'before'
  if (take(c, 'after'))
    return peek(c)?.kind === 'number' || (is(c, 'each') && frequencyHere(c)) ? undefined : 'after'
  if (take(c, 'under')) return frequencyHere(c) ? undefined : 'under'
  if (take(c, 'at')) return 'at'
  return is(c, 'session', 1) && take(c, 'in') ? 'at' : undefined
}

const UNITS: readonly Lex[] = ['day', 'week', 'month', 'quarter', 'year', 'halfYear']

/** "theo từng quý" and "theo quý I" are no grounds; "theo từng giai đoạn" is one. */
function frequencyHere(c: Cursor): boolean {
  const ahead = is(c, 'each') ? 1 : 0
  if (is(c, 'periodic')) return true
  return UNITS.some((lex) => is(c, lex, ahead))
}

/** "trong vòng 05 ngày làm việc kể từ ngày …", "15 ngày sau khi …", "chậm nhất 3 ngày trước khi …". */
function within(c: Cursor, begins: (c: Cursor) => boolean): Said[] | undefined {
  if (is(c, 'finish') && is(c, 'within', 1)) c.at++
  const lead = take(c, 'within')
  // "ít nhất 05 ngày" bounds what comes before an event, not what comes after it.
  const least = lead === undefined && take(c, 'least') !== undefined
  const length = amount(c)
  if (!length) return undefined
  const found = attempt(c, (it) => since(it, begins))
  if (least && found?.how !== 'before') return undefined
  if (!found)
    return lead && !atFree(c)
      ? [{ kind: 'event', how: 'after', words: undefined, within: length }]
      : undefined
  if (found.from) {
    if (length.unit === 'hour') return undefined
    const within = found.how === 'before' ? { ...length, count: -length.count } : length
    return [{ kind: 'by', how: 'by', point: { kind: 'counted', from: found.from, within } }]
  }
  return [{ kind: 'event', how: found.how, words: found.words, within: length }]
}

/** Whether free words follow that a bare limit would leave behind. */
function atFree(c: Cursor): boolean {
  return peek(c)?.kind === 'word' && !is(c, 'and') && !is(c, 'or')
}

interface Since extends Pick<EventSaid, 'how' | 'words'> {
  from?: Spot
}

/** "ngày kết thúc 6 tháng đầu năm": a day that the calendar knows. */
function periodEnd(c: Cursor): Spot | undefined {
  take(c, 'onDay')
  if (!take(c, 'ending')) return undefined
  const of = attempt(c, stretch)
  return of && { kind: 'edge', edge: 'end', of }
}

function since(c: Cursor, begins: (c: Cursor) => boolean): Since | undefined {
  takeText(c, ',')
  const before = take(c, 'beforeEvent', 'before') !== undefined
  if (!before) {
    const mark = take(c, 'since', 'after') ?? takeText(c, 'khi')
    if (!mark) return undefined
  }
  const how = before ? 'before' : 'after'
  const from = attempt(c, date) ?? attempt(c, periodEnd) ?? attempt(c, tet)
  if (from) return { how, words: undefined, from }
  take(c, 'onDay')
  if (timeHere(c, begins)) return undefined
  const words = tail(c, begins)
  return words && { how, words }
}

/** "trong ngày", "ngay trong ngày làm việc": on the day that it comes in. */
function sameDay(c: Cursor): Said[] | undefined {
  if (!take(c, 'in') || !take(c, 'day', 'workday')) return undefined
  const next = peek(c)
  if (next && next.text !== ';' && next.text !== ')') return undefined
  return [{ kind: 'event', how: 'after', words: undefined, within: { count: 0, unit: 'day' } }]
}

/** "trong (suốt) quá trình thực hiện …": as long as that goes on. */
function course(c: Cursor, begins: (c: Cursor) => boolean): Said[] | undefined {
  if (!take(c, 'course')) return undefined
  return tail(c, begins) && [{ kind: 'always' }]
}

/** The words of the event, up to a stop or to where another time begins. */
function tail(c: Cursor, begins: (c: Cursor) => boolean): [number, number] | undefined {
  const from = c.at
  // "trước/sau khi …" and "trước và sau ngày …" name no one event.
  const first = peek(c)
  if (!first || ['/', ',', '-'].includes(first.text) || is(c, 'and') || is(c, 'or')) return undefined
  while (c.at < c.end) {
    const token = peek(c)
    if (!token || (c.at > from && ends(c, begins))) break
    c.at++
  }
  // A joint that nothing follows is no word of the event.
  while (c.at - 1 > from && trailing(c)) c.at--
  return c.at > from ? [from, c.at] : undefined
}

function trailing(c: Cursor): boolean | undefined {
  const last = c.tokens[c.at - 1]
  return (
    last?.lexes.some((lex) => lex === 'and' || lex === 'or') ||
    [',', '/', '(', '-'].includes(last?.text ?? '')
  )
}

function ends(c: Cursor, begins: (c: Cursor) => boolean): boolean {
  const token = peek(c)
  if (!token || token.text === ';' || token.text === ':') return true
  // A line may be broken in the middle of a name; a bullet, a heading or a time begins something new.
  if (token.line && (token.kind === 'mark' || token.head || tries(c, 0, begins))) return true
  if (token.text === '(') return closesClause(c)
  if (token.text === '+' && token.glued && peek(c, 1)?.glued) return false
  if (token.text === '.' || token.text === '…') return stops(c)
  if (bareDay(c)) return true
  // "45/KH-UBND" and "02/5/2024" are numbers, not joints.
  if (token.text === '/' && (c.tokens[c.at - 1]?.kind === 'number' || peek(c, 1)?.kind !== 'word'))
    return false
  if (token.text === ',' || token.text === '/' || is(c, 'and') || is(c, 'or')) return endsAtJoint(c, begins)
  return isOf(c, 'strong') && tries(c, 0, begins)
}

function endsAtJoint(c: Cursor, begins: (c: Cursor) => boolean): boolean {
  const ahead = joint(c)
  // "Nhân dịp Tết và 30/4": two feasts.
  if (feastBefore(c) && peek(c, ahead)?.kind === 'number' && date({ ...c, at: c.at + ahead })) return false
  if (tries(c, ahead, begins) || tries(c, ahead, reportDue)) return true
  return peek(c, ahead)?.text === 'dự kiến' && tries(c, ahead + 1, begins)
}

/** "khi có yêu cầu 15/7": a day without a word before it that could make it a document's. */
function bareDay(c: Cursor): boolean {
  const [last, first] = [c.tokens[c.at - 1], peek(c)]
  if (first?.kind !== 'number' || last?.kind !== 'word') return false
  if (last.lexes.length > 0 || last.head || DOCUMENT.test(last.text)) return false
  // "15/QĐ-TTg 30/6/2024" ends in a document's sign.
  if (['-', '/'].includes(c.tokens[c.at - 2]?.text ?? '')) return false
  // "Nhân dịp kỷ niệm Ngày Quốc khánh 02/9": the day is the feast itself.
  if (feastBefore(c)) return false
  const ahead = { ...c }
  if (!date(ahead)) return false
  const next = peek(ahead)
  return !next || [';', ',', '.', ')', '(', ':'].includes(next.text) || (next.sorts & SORT.behind) !== 0
}

function feastBefore(c: Cursor): boolean {
  return c.tokens.slice(Math.max(0, c.at - 16), c.at).some(({ text }) => FEAST.test(text))
}

const FEAST = /^(nhân )?dịp$|^(kỷ|niệm|lễ|các ngày lễ|ngày hội)$/

const DOCUMENT = /^(định|văn|quyết|thị|luật|án|khoản|mục|điều|kh|qđ|cv|nq|tb|hd|ct|bc|ttr|số|khóa|bản)$/

/** What tells by when: "báo cáo năm chậm nhất …" is another duty. */
const DUE: readonly Lex[] = ['before', 'by', 'until']

/** "và báo cáo quý, năm": another duty, with how often it comes. */
function reportDue(c: Cursor): boolean {
  if (!take(c, 'report')) return false
  const found = again(c)
  return found !== undefined && (peek(c) === undefined || peek(c)?.kind === 'mark' || isAny(c, DUE))
}

/** A comma and a word may stand together: ", hoặc". */
function joint(c: Cursor): number {
  return peek(c)?.text === ',' && (is(c, 'and', 1) || is(c, 'or', 1)) ? 2 : 1
}

function tries(c: Cursor, ahead: number, begins: (c: Cursor) => boolean): boolean {
  const at = c.at
  c.at += ahead
  const found = begins(c)
  c.at = at
  return found
}

/** Whether the bracket at the cursor closes at the end of the clause; then it is a note of its own. */
function closesClause(c: Cursor): boolean {
  for (let i = c.at + 1; i < c.end && i < c.at + 60; i++) {
    if (c.tokens[i]?.text !== ')') continue
    const next = c.tokens[i + 1]
    return (
      i + 1 >= c.end ||
      next?.kind === 'mark' ||
      next?.line === true ||
      (next !== undefined && (next.sorts & SORT.behind) !== 0)
    )
  }
  return false
}

/** A full stop ends the clause where a blank or nothing follows: not in "12.5". */
function stops(c: Cursor): boolean {
  const next = peek(c, 1)
  return !next?.glued || ['.', ')', ';', '/'].includes(next.text)
}
