/**
 * Reads who is to do something by a day, or what is to be done, as the heading of that day: "Các phòng gửi trước ngày
 * 10/12", "Cấp xã gửi cấp huyện trước …, cấp huyện gửi Sở trước …".
 */
import { type Cursor, is, isAny, isOf, peek } from './cursor.ts'
import { LED } from './grammar/clause.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { type Label, labelOf } from './heading.ts'
import type { Said } from './said.ts'
import { SORT } from './sorts.ts'
import { namesActor } from './who.ts'

/** How many words such a clause has at the most. */
const LONGEST = 24

/**
 * "Các phòng gửi Văn phòng trước ngày 10/6", "Lắp đặt trụ sở mới trước 30/6": the words up to the time, which must be a
 * bound one and end the clause.
 */
export function clauseBefore(c: Cursor): Label | undefined {
  const from = c.at
  const actor = namesActor(c)
  if (!actor && !begins(c)) return undefined
  c.at++
  for (; c.at < from + LONGEST; c.at++) {
    const token = peek(c)
    if (!token || token.line) return undefined
    if (begunTime(c) && timeBehind(c, from, actor)) return labelOf(c, from, c.at)
    if (!isPlain(c)) return undefined
  }
  return undefined
}

/** Whether a time stands at the cursor that the words before it may head. */
function timeBehind(c: Cursor, from: number, actor: boolean): boolean {
  const acts = actor && (is(c, 'finish') || c.tokens.slice(from, c.at).some(({ head }) => head))
  const bounded = isAny(c, ['before', 'by', 'finish'])
  const within = isAny(c, ['in', 'finish', 'until'])
  const done =
    isAny(c, ['in']) && c.tokens.slice(from, c.at).some((it) => it.head || it.lexes.includes('finish'))
  const ahead = { ...c }
  const said = readSaid(ahead)
  if (
    !said?.every(
      (it) =>
        isLimit(it) ||
        (actor
          ? isBound(it, acts) && (it.kind !== 'span' || within)
          : bounded
            ? isDay(it)
            : done && it.kind === 'span'),
    )
  )
    return false
  return clauseMayEnd(ahead) || peek(ahead)?.head === true || namesActor(ahead)
}

/** "Chủ đầu tư thanh toán trong vòng 07 ngày làm việc kể từ ngày …" */
function isLimit(it: Said): boolean {
  return it.kind === 'event' && it.within !== undefined && it.words !== undefined
}

function isDay(it: Said): boolean {
  if (it.kind === 'by') return it.point.kind === 'date' && it.how !== 'on' && !it.until
  return (it.kind === 'again' || it.kind === 'rule') && it.on !== undefined
}

/** Whether a word of time stands at the cursor; "Tư pháp" and "hai đơn vị" are no such words. */
function begunTime(c: Cursor): boolean {
  if (isOf(c, 'bound') || isAny(c, ['within', 'in'])) return true
  return limitHere(c) || (isOf(c, 'date') && (peek(c)?.lexes.length !== 0 || peek(c)?.kind === 'number'))
}

/** "Bảo hành 12 tháng kể từ ngày …": a number with its unit. */
function limitHere(c: Cursor): boolean {
  return (
    peek(c)?.kind === 'number' && isAny({ ...c, at: c.at + 1 }, ['day', 'workday', 'month', 'year', 'hour'])
  )
}

/** Whether a clause begins at the cursor with a word that times know nothing of. */
function begins(c: Cursor): boolean {
  const [last, first] = [c.tokens[c.at - 1], peek(c)]
  const apart = last === undefined || first?.line === true || STOPS.includes(last.text)
  return apart && first?.kind === 'word' && first.lexes.length === 0 && !LED.includes(first.text)
}

const STOPS: readonly string[] = [';', ',', '.', ':', '-', '+', '•']

/** A day to do it by; where a word tells what is done, a day to do it on and days to do it in, too. */
function isBound(it: Said, acts: boolean): boolean {
  if (it.kind === 'by') return it.point.kind === 'date' && (it.how !== 'on' || acts)
  if (it.kind === 'rule' || it.kind === 'again') return it.on !== undefined && (it.on.before === true || acts)
  return (it.kind === 'range' || it.kind === 'span') && acts
}

/** A word that can neither be part of a time nor take one back. */
function isPlain(c: Cursor): boolean {
  const token = peek(c)
  if (!token || token.kind === 'number') return false
  if (token.kind === 'mark')
    return token.text === ',' ? peek(c, 1)?.head === true || namesActor(c, 1) : MARKS.includes(token.text)
  if (token.text === 'số') return peek(c, 1)?.kind !== 'number'
  if (token.text === 'người') return true
  return (
    (token.sorts & (SORT.time | SORT.negation)) === 0 &&
    !isAny(c, ['schoolYear', 'budgetYear', 'stage', 'period'])
  )
}

const MARKS: readonly string[] = ['/', '-']
