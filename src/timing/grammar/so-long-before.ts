/** Reads how long before something: trước 03 ngày so với ngày khai mạc, trước ít nhất 15 ngày làm việc, kể từ ngày dự kiến …. */
import { attempt, type Cursor, fork, is, peek, take, takeText } from '../cursor.ts'
import type { Said } from '../said.ts'
import { amount } from './amount.ts'
import { date } from './day.ts'
import { eventWords, type Times } from './event-words.ts'
import { lengthOf as periodOf } from './unit.ts'
import { isPeriod } from './within.ts'

/** "trước 03 ngày so với ngày 15/8", "trước ít nhất 15 ngày làm việc, kể từ ngày dự kiến …": so long before it. */
export function soLongBefore(c: Cursor, times: Times): Said[] | undefined {
  take(c, 'finish')
  if (!take(c, 'before')) return undefined
  const least = !is(c, 'from') && take(c, 'least') !== undefined
  const length = peek(c)?.kind === 'number' ? amount(c) : undefined
  if (!length) return undefined
  if (least) takeText(c, ',')
  if (!take(c, 'against') && !(least && take(c, 'since'))) return undefined
  const from = attempt(c, date)
  if (from && length.unit !== 'hour')
    return [
      {
        kind: 'by',
        how: 'by',
        point: { kind: 'counted', from, within: { ...length, count: -length.count } },
      },
    ]
  take(c, 'onDay')
  // "… kết thúc quý" comes again.
  const ends = is(c, 'ending') && periodOf(fork(c, c.at + 1)) !== undefined
  const words = from || ends || times.here(c) ? undefined : eventWords(c, times, 'before')
  return words && !isPeriod(c, words) ? [{ kind: 'event', how: 'before', words, within: length }] : undefined
}
