/**
 * Reads who is to do something by a day, or what is to be done, as the heading of that day: "Các phòng gửi trước ngày
 * 10/12", "Cấp xã gửi cấp huyện trước …, cấp huyện gửi Sở trước …".
 */
import { foldKey } from '../text/fold.ts'
import { type Cursor, is, isAny, isOf, peek, textOf } from './cursor.ts'
import { LED } from './grammar/clause.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { type Label, labelOf } from './heading.ts'
import { closeOf } from './marks.ts'
import type { Said } from './said.ts'
import { SORT } from './sorts.ts'
import type { Token } from './tokens.ts'
import { timeIn } from './unread.ts'
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
  while (c.at < from + LONGEST) {
    const token = peek(c)
    if (!token || token.line) return undefined
    if (begunTime(c) && timeBehind(c, from, actor))
      return labelOf(c, from, c.tokens[c.at - 1]?.text === ',' ? c.at - 1 : c.at)
    const many = plainHere(c)
    if (many === 0) return undefined
    c.at += many
  }
  return undefined
}

/** Whether a time stands at the cursor that the words before it may head. */
function timeBehind(c: Cursor, from: number, actor: boolean): boolean {
  const ahead = { ...c }
  const said = readSaid(ahead)
  if (!said) return false
  const words = c.tokens.slice(from, c.at)
  const finishes = is(c, 'finish') || words.some(({ lexes }) => lexes.includes('finish'))
  if (!actor && isMany(words[0]) && !finishes) return false
  const acts = finishes || words.some(({ head }) => head)
  const bounded = isAny(c, ['before', 'by', 'finish'])
  const within = isAny(c, ['in', 'finish', 'until'])
  const fits = (it: Said): boolean => {
    if (isLimit(it)) return true
    if (it.kind === 'span') return acts && (actor ? within : is(c, 'in'))
    return actor ? isBound(it, acts) : bounded && isDay(it)
  }
  if (!said.every(fits) || UNCERTAIN.test(foldKey(textOf(c, from, c.at)))) return false
  return clauseMayEnd(ahead) || peek(ahead)?.head === true || namesActor(ahead)
}

/** "Có thể trước 15/6" is not certain. */
const UNCERTAIN = /(^| )(có thể|tạm thời|tạm|chắc|hoặc)( |$)/

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
  if (!apart || first?.kind !== 'word') return false
  // "Phải gửi trước 15/6"; behind an event the word leads over to its duty.
  if (LED.includes(first.text))
    return first.text === 'phải' && (!last || last.text === ';') && peek(c, 1)?.head === true
  return first.lexes.length === 0 || first.head === true || isMany(first)
}

/** "Các dự án …": only with a word of finishing, as a day may tell which ones are meant. */
function isMany(first: Token | undefined): boolean {
  return first?.lexes.includes('all') === true
}

const STOPS: readonly string[] = [';', ',', '.', ':', '-', '+', '•', '(']

/** A day to do it by; where a word tells what is done, a day to do it on and days to do it in, too. */
function isBound(it: Said, acts: boolean): boolean {
  if (it.kind === 'by') return it.point.kind === 'date' && (it.how !== 'on' || acts)
  if (it.kind === 'again' && !it.on) return acts && !it.bare
  if (it.kind === 'rule' || it.kind === 'again') return it.on !== undefined && (it.on.before === true || acts)
  return (it.kind === 'range' || it.kind === 'always') && acts
}

/** How many tokens stand here that can neither be part of a time nor take one back: a word, a bracket, the year of a thing. */
function plainHere(c: Cursor): number {
  const [token, next] = [peek(c), peek(c, 1)]
  if (!token || token.kind === 'number') return 0
  // "Báo cáo kết quả năm 2023 trước ngày 31/01/2024"
  if (token.text === 'năm') return next?.kind === 'number' && next.text.length === 4 ? 2 : 0
  if (token.text === '(') return bracketHere(c)
  if (token.kind === 'mark')
    return MARKS.includes(token.text) || (token.text === ',' && goesOn(c, next)) ? 1 : 0
  if (token.text === 'số' || token.text === 'trên') return next?.kind === 'word' ? 1 : 0
  const time = (token.sorts & (SORT.time | SORT.negation)) !== 0 && token.text !== 'người'
  return time || isAny(c, ['schoolYear', 'budgetYear', 'stage', 'period']) ? 0 : 1
}

/** "…, phối hợp", "…, các xã", "…, hoàn thành": the clause goes on behind a comma. */
function goesOn(c: Cursor, next: Token | undefined): boolean {
  if (next?.kind !== 'word') return false
  return next.lexes.length === 0 || next.head === true || next.lexes.includes('finish') || namesActor(c, 1)
}

/** How many tokens a bracket has in which no time stands. */
function bracketHere(c: Cursor): number {
  const close = closeOf(c, c.at, 16)
  return close === undefined || timeIn(c, c.at + 1, close) ? 0 : close + 1 - c.at
}

const MARKS: readonly string[] = ['/', '-']
