/** Reads hours of one day or of several: "từ 7h30 đến 11h ngày 20/6", "trước 9h và 15h ngày 20/6", "8h ngày 20 và 14h ngày 21/6". */
import { attempt, type Cursor, firstOf, is, peek, type Reader, take, takeText, tokenAt } from '../cursor.ts'
import type { DateSaid, Said } from '../said.ts'
import { hoursTold } from '../told.ts'
import { clock } from './clock.ts'
import { date, fits } from './day.ts'
import { how } from './deadline.ts'

/** Hours with the days that they are of. */
export const hours: Reader<Said[]> = (c) => firstOf(c, [hourRun, hourList])

/** "từ 7 giờ 00 đến 19 giờ 00 ngày 23/5": that day, up to the last hour. */
function hourRun(c: Cursor): Said[] | undefined {
  take(c, 'in')
  take(c, 'from')
  const from = clock(c)
  if (from === undefined || (!take(c, 'to') && !takeText(c, '-'))) return undefined
  const to = clock(c)
  if (to === undefined || to <= from) return undefined
  const point = date(c)
  return point && [{ kind: 'by', point, how: 'by', time: to, told: [hoursTold(from, to)] }]
}

/** Some hours of one day, or hours each with its day; the last day has the month. */
function hourList(c: Cursor): Said[] | undefined {
  const bound = how(c) ?? 'on'
  const found: { time: string; day?: number }[] = []
  while (found.length < 8) {
    const next = attempt(c, hourOfDay)
    if (!next) break
    found.push(next)
    if (!take(c, 'and') && tokenAt(c, c.at - 1)?.text !== ',') break
  }
  if (found.length < 2 || found.at(-1)?.day !== undefined) return undefined
  const last = date(c)
  return last && said(found, last, bound)
}

function said(
  found: readonly { time: string; day?: number }[],
  last: DateSaid,
  bound: 'before' | 'by' | 'on',
): Said[] | undefined {
  const fitting = found.every(({ day }) => day === undefined || (day < last.date && fits(day, last.month)))
  if (!fitting || last.weekday !== undefined) return undefined
  const many = found.some(({ day }) => day !== undefined)
  // "8h, 10h ngày 20 và 14h ngày 21/6": of which day is the first hour?
  if (many && found.slice(0, -1).some(({ day }) => day === undefined)) return undefined
  return found.map(({ time, day }) => ({
    kind: 'by',
    point: { ...last, date: day ?? last.date },
    how: bound,
    time,
  }))
}

/** "8h ngày 20" before another hour, or an hour alone. */
function hourOfDay(c: Cursor): { time: string; day?: number } | undefined {
  const time = clock(c)
  if (time === undefined) return undefined
  const day = attempt(c, (it) => {
    take(it, 'day')
    const token = peek(it)
    if (token?.kind !== 'number' || token.text.length > 2) return undefined
    it.at++
    return is(it, 'and') || takeText(it, ',') ? token.value : undefined
  })
  return { time, ...(day === undefined ? {} : { day }) }
}
