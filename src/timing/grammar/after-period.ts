/** Reads days counted from where a period ends: "10 ngày sau khi kết thúc quý", "sau kỳ báo cáo 10 ngày". */
import { attempt, type Cursor, is, peek, take, takeNumber, takeText, tokenAt } from '../cursor.ts'
import type { RuleSaid } from '../said.ts'
import { NOT_EARLIER } from '../told.ts'
import type { Every, MonthRef } from '../types.ts'
import { how } from './deadline.ts'
import { finished } from './month-ref.ts'
import { ordinal, reportPeriod } from './unit.ts'

/** So many days before or after the end of each period, one entry for each kind of period named. */
export function afterEnd(c: Cursor): RuleSaid[] | undefined {
  return attempt(c, countFirst) ?? attempt(c, periodFirst)
}

interface Count {
  count: number
  unit: 'day' | 'workday'
}

/** "10 ngày sau khi kết thúc quý", "sau 05 ngày làm việc kể từ ngày kết thúc tháng, quý", "5 ngày trước khi hết quý". */
function countFirst(c: Cursor): RuleSaid[] | undefined {
  const inside = /^trong/.test(peek(c)?.text ?? '')
  const bound = how(c)
  if (bound === 'before') return undefined
  const led = takeText(c, 'sau', 'ngay sau') !== undefined
  const days = attempt(c, nthDay) ?? attempt(c, count)
  if (!days) return undefined
  takeText(c, ',', 'tiếp theo')
  const before = take(c, 'beforeEvent', 'before') !== undefined
  const after = !before && (take(c, 'after', 'since') ?? takeText(c, 'ngay sau')) !== undefined
  if (!before && !after && !led) return undefined
  const last = lastDay(c)
  // "sau 30 ngày hằng năm" counts from nothing.
  const found = after || last || is(c, 'ending') ? ended(c, before, last) : undefined
  if (!found) return undefined
  // "trong vòng 30 ngày trước khi kết thúc năm": the length says how early it may begin.
  if (before && inside && bound === 'on') return found.map((every) => ({ ...LAST_DAY, every }))
  return rules(c, days, before, found)
}

const LAST_DAY: RuleSaid = {
  kind: 'rule',
  on: { kind: 'date', date: 'last', month: { in: -1 } },
  told: [NOT_EARLIER],
}

/** "sau khi kết thúc năm 15 ngày", "trước thời điểm kết thúc kỳ báo cáo ít nhất 10 ngày". */
function periodFirst(c: Cursor): RuleSaid[] | undefined {
  const before = take(c, 'beforeEvent', 'before') !== undefined
  if (!before && !take(c, 'after')) return undefined
  const last = lastDay(c)
  if (is(c, 'each')) return undefined
  const found = ended(c, before, last)
  if (!found) return undefined
  takeText(c, ',')
  if (!is(c, 'from')) take(c, 'within', 'least')
  const days = count(c)
  return days && rules(c, days, before, found)
}

function rules(c: Cursor, { count, unit }: Count, before: boolean, found: readonly Every[]): RuleSaid[] {
  const on = { kind: 'shift' as const, count: before ? -count : count, unit }
  const first = finished(c, { on, every: 'period' }, false, undefined)
  return found.map((every) => ({ ...first, every }))
}

/** "ngày", "khi", and whether "ngày cuối cùng của" a period stands there, which is where that ends. */
function lastDay(c: Cursor): boolean {
  const last = take(c, 'onDay', 'when') !== undefined && take(c, 'last') !== undefined
  if (last) take(c, 'of')
  return last
}

/** "kết thúc quý", "hết tháng, quý, năm", "quý báo cáo", "mỗi quý"; a period with a name is one day of its own. */
function ended(c: Cursor, before: boolean, last: boolean): Every[] | undefined {
  const ends = take(c, 'ending') !== undefined || last
  const each = take(c, 'each', 'all', 'of') !== undefined
  const found: Every[] = []
  while (found.length < 6) {
    const next = attempt(c, (it) => {
      if (found.length > 0 && !takeText(it, ',', '/') && !take(it, 'and', 'or')) return undefined
      return unnamed(it)
    })
    if (next === undefined) break
    found.push(next)
  }
  const report = tokenAt(c, c.at - 1)?.text === 'kỳ báo cáo' || (!peek(c)?.line && takeText(c, 'báo cáo'))
  if (found.length === 0 || (!ends && (before || !(each || report)))) return undefined
  return found
}

function unnamed(c: Cursor): Every | undefined {
  const every = reportPeriod(c)
  const next = peek(c)
  const named = next !== undefined && /^([ivl]+|\d{4})$/.test(next.text)
  return named || (next?.kind === 'number' && every !== 'period' && is(c, 'month', 1)) ? undefined : every
}

/** "05 ngày làm việc", "10 ngày", "2 tuần". */
function count(c: Cursor): Count | undefined {
  const number = takeNumber(c)
  if (number === undefined || number < 1 || number > 90) return undefined
  if (take(c, 'workday')) return { count: number, unit: 'workday' }
  if (take(c, 'week')) return number > 12 ? undefined : { count: number * 7, unit: 'day' }
  return take(c, 'day') ? { count: number, unit: 'day' } : undefined
}

/** "ngày thứ 5", "ngày làm việc thứ ba": counted from what follows. */
function nthDay(c: Cursor): Count | undefined {
  const unit = take(c, 'workday') ? 'workday' : take(c, 'day') ? 'day' : undefined
  if (unit === undefined || !takeText(c, 'thứ')) return undefined
  const count = ordinal(c)
  return count === undefined || count < 1 || count > 90 ? undefined : { count, unit }
}

/** "ngày 20 sau hết quý", "ngày 10 sau khi kết thúc quý": a day of the month that follows. */
export function monthAfterEnd(c: Cursor): { month: MonthRef; every: Every } | undefined {
  if (!take(c, 'after')) return undefined
  take(c, 'onDay')
  if (!take(c, 'ending')) return undefined
  take(c, 'each', 'all')
  const every = unnamed(c)
  if (every === undefined || every === 'week') return undefined
  if (!peek(c)?.line) takeText(c, 'báo cáo')
  return { month: { after: 1 }, every }
}
