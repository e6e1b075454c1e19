/** Tells whether a clause behind an event's words is another duty with a time of its own, and no more of the event's name. */
import { type Cursor, fork, is, isAny, isOf, tokenAt } from '../cursor.ts'
import type { Lex } from '../forms.ts'
import { SORT } from '../sorts.ts'
import type { Token } from '../tokens.ts'
import type { Event } from '../types.ts'
import { amount } from './amount.ts'
import { date } from './day.ts'

/** Where times begin, as the readers of times know; none of these moves the cursor. */
export interface Times {
  /** Whether a time begins here that ends where a clause may end. */
  begins: (c: Cursor) => boolean
  /** Whether a time stands where an event should: "sau trước ngày 30/11" is neither. */
  here: (c: Cursor) => boolean
  /** Whether a time begins here, whatever follows it. */
  starts: (c: Cursor) => boolean
}

/** Words that lead over from what happens to what is to be done. */
export const LED: readonly string[] = ['nhưng', 'thì', 'song', 'phải', 'cần']

/** Whether a word at the head of a clause takes back what it stands before, or moves it. */
export function takesBack(token: Token | undefined): boolean {
  return token !== undefined && ((token.sorts & SORT.negation) !== 0 || MOVES.includes(token.text))
}

/** "có thể gia hạn 01 lần nhưng không quá 30 ngày": so much longer it may become, which is no limit of its own. */
export function mayExtend(c: Cursor, at: number): boolean {
  return c.tokens[at]?.text === 'có' && c.tokens[at + 1]?.text === 'thể' && extending(c, at + 2) > 0
}

/** "gia hạn", "kéo dài" at some token: how many tokens say that a time becomes longer. */
export function extending(c: Cursor, at: number): number {
  if (c.tokens[at]?.text === 'gia hạn') return 1
  return c.tokens[at]?.text === 'kéo' && c.tokens[at + 1]?.text === 'dài' ? 2 : 0
}

/** Whether some folded words say so anywhere. */
export function saysLonger(key: string): boolean {
  return LONGER.test(key)
}

const LONGER = /(^| )(gia hạn|kéo dài)( |$)/

const MOVES: readonly string[] = ['lùi', 'dời', 'sớm']

/** What says by when rather than in which days. */
const DUE: readonly Lex[] = ['before', 'by', 'until', 'to', 'within']

/**
 * Whether the clause at some token is a duty with a time, or takes a time back.
 *
 * @param last the token before its joint
 */
export function dutyBehind(c: Cursor, last: number, at: number, how: Event['how'], times: Times): boolean {
  const first = c.tokens[at]
  const to = clauseEnd(c, at)
  if (!first || to === at) return false
  if (takesBack(first) || mayExtend(c, at)) return timesIn(c, at + 1, to)
  const led = LED.includes(first.text)
  const from = led || first.lexes.includes('promptly') ? at + 1 : at
  const head = c.tokens[from]
  if (!head) return false
  // ", hạn: 30/6": a heading.
  if (c.tokens[to]?.text === ':' && /^(thời )?(hạn|gian)/.test(head.text))
    return times.starts(fork(c, to + 1))
  if (!mayHoldTime(c, from, to)) return false
  if (takesBack(head)) return timesIn(c, from + 1, to)
  if (times.starts(fork(c, from)) || startsLimit(c, last, from, to)) return true
  for (let i = from; i < to; i++) {
    const here: Cursor = fork(c, i)
    if (isOf(here, 'strong') && times.begins(here))
      return led || (isDuty(c, from, i) && !isList(c, last, here, how))
    if (limitHere(here, to)) return true
    if (dateHere(here, from)) return led || isDuty(c, from, i)
  }
  return false
}

/** What begins like a limit or a day, though no reader may know it: "không quá nửa tháng", "trong tháng", "ngày hôm sau". */
function startsLimit(c: Cursor, last: number, from: number, to: number): boolean {
  const here: Cursor = fork(c, from)
  if (isAny(here, ['by', 'within', 'in', 'before', 'until'])) return timesIn(c, from + 1, to)
  if (is(here, 'day') || is(here, 'workday') || c.tokens[from]?.text === 'hôm') return true
  // "6 tháng báo cáo một lần"
  if (c.tokens[from]?.value === undefined) return false
  if (c.tokens[to - 1]?.text === 'lần') return true
  // "Kế hoạch 3 tháng, 6 tháng" goes on with its name.
  return amount(here) !== undefined && here.at === to && !isAny(fork(c, last), ['month', 'quarter', 'year'])
}

/** A comma between two numbers: "1,5 ngày". */
export function decimal(c: Cursor, at: number): boolean {
  const [mark, next] = [c.tokens[at], c.tokens[at + 1]]
  return (
    mark?.glued === true &&
    next?.glued === true &&
    next.kind === 'number' &&
    tokenAt(c, at - 1)?.kind === 'number'
  )
}

function clauseEnd(c: Cursor, at: number): number {
  const last = Math.min(c.end, at + 40)
  for (let i = at; i < last; i++) {
    const token = c.tokens[i]
    if (!token || token.line || [';', '(', ':'].includes(token.text)) return i
    if (token.text === ',' && !decimal(c, i)) return i
    if (token.text === '.' && !c.tokens[i + 1]?.glued) return i
  }
  return last
}

function timesIn(c: Cursor, from: number, to: number): boolean {
  return c.tokens
    .slice(from, to)
    .some((it) => it.kind === 'number' || (it.sorts & (SORT.time | SORT.length)) !== 0)
}

/** A first look that costs little: no time is without one of these. */
function mayHoldTime(c: Cursor, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = c.tokens[i]
    if (token && (token.value !== undefined || (token.sorts & (SORT.strong | SORT.range)) !== 0)) return true
  }
  return false
}

/** "báo cáo …", "trình …", "hạn …": what is to be done; "hướng dẫn của Bộ" is one more thing that the event is about. */
function isDuty(c: Cursor, from: number, to: number): boolean {
  const first = c.tokens[from]
  if (!first) return false
  if (isAny(fork(c, from), ['by', 'finish', 'promptly', 'within'])) return true
  return first.head === true && !c.tokens.slice(from, to).some(({ text }) => text === 'của')
}

/** "Kế hoạch thanh tra, kiểm tra trong năm": one more of a list of names. */
function isList(c: Cursor, last: number, time: Cursor, how: Event['how']): boolean {
  return c.tokens[last]?.head === true && (how === 'under' || !isAny(time, DUE))
}

/** "03 ngày làm việc", "một tuần", "trong ngày" at its end. Months and years are often part of a name. */
function limitHere(c: Cursor, to: number): boolean {
  if (is(c, 'in') && (is(c, 'day', 1) || is(c, 'workday', 1))) return c.at + 2 === to
  if (c.tokens[c.at]?.value === undefined) return false
  if (decimal(c, c.at + 1)) return isAny(fork(c, c.at + 3), ['day', 'workday', 'hour', 'week', 'month'])
  const unit = amount(fork(c))?.unit
  return unit !== undefined && unit !== 'month' && unit !== 'year'
}

/** A day that dates no document. */
function dateHere(c: Cursor, from: number): boolean {
  const token = c.tokens[c.at]
  if (!token || (token.kind !== 'number' && token.text !== 'ngày') || !date(fork(c))) return false
  const last: Token | undefined = tokenAt(c, c.at - 1)
  if (last?.text === 'ngày') return false
  return !DOCUMENT.test(last?.text ?? '') && !c.tokens.slice(from, c.at).some(({ text }) => text === 'số')
}

const DOCUMENT =
  /^(kế hoạch|quyết định|định|văn|công văn|thông báo|hướng dẫn|kết luận|luận|quyết|trình|thị|văn bản|chương trình|đề án|báo cáo)$/
