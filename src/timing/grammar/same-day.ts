/** Reads what is due the day that something happens, or the working day after: trong ngày, chậm nhất là ngày làm việc tiếp theo. */
import { type Cursor, fork, is, peek, take } from '../cursor.ts'
import type { Said } from '../said.ts'
import type { Within } from '../types.ts'
import { eventWords, type Times } from './event-words.ts'
import { atStop, LATEST, leads, since } from './within.ts'

/** "trong ngày", "chậm nhất trong ngày", "ngay trong ngày tiếp nhận hồ sơ": on the day that it comes in. */
export function sameDay(c: Cursor, times: Times): Said[] | undefined {
  if (is(c, 'within') && LATEST.test(peek(c)?.text ?? '')) c.at++
  if (!take(c, 'in') || !take(c, 'day', 'workday')) return undefined
  const next = peek(c)
  const within: Within = { count: 0, unit: 'day' }
  if (next && COMES.test(`${next.text} ${peek(c, 1)?.text}`)) {
    const words = eventWords(c, times, 'after')
    return words && [{ kind: 'event', how: 'after', words, within }]
  }
  const latest = next?.text === ',' && nextWorkday(fork(c, c.at + 1), times)
  if (next && next.text !== ';' && next.text !== ')' && !latest) return undefined
  return [{ kind: 'event', how: 'after', words: undefined, within }]
}

const COMES = /^(ký |tiếp nhận|nhận |có kết|có quyết|phát sinh|xảy ra|văn bản$)/

/** "chậm nhất (là) (trong) ngày làm việc tiếp theo": one working day from when the work comes in. */
export function nextWorkday(c: Cursor, times: Times): Said[] | undefined {
  const lead = peek(c)?.text ?? ''
  if (leads(c) === undefined || !(LATEST.test(lead) || lead === 'trong')) return undefined
  take(c, 'in')
  if (!take(c, 'workday') || !take(c, 'next')) return undefined
  // "… sau ngày nhận được đơn", "… ngày nhận hồ sơ"
  const named = peek(c)?.text === 'ngày' && peek(c, 1)?.kind === 'word'
  const start = named || is(c, 'after') || is(c, 'since') ? since(c, times, named) : undefined
  if (start?.from || !(start || atStop(c))) return undefined
  return [{ kind: 'event', how: 'after', words: start?.words, within: { count: 1, unit: 'workday' } }]
}
