/** Reads months by their place in a quarter or half-year that is named: "tháng cuối quý II", "02 tháng đầu của quý III". */
import { attempt, type Cursor, take, takeNumber } from '../cursor.ts'
import type { Stretch } from '../said.ts'
import { monthsOfYear } from './halves.ts'
import { position } from './month-ref.ts'
import { oneQuarter, quarterList } from './months.ts'

type Months = Extract<Stretch, { kind: 'months' }>

/** "tháng đầu tiên của quý III/2024", "tháng thứ hai quý IV", "tháng cuối của 6 tháng đầu năm". */
export function monthWithin(c: Cursor): Stretch | undefined {
  const [only, more] = monthsOfQuarters(c) ?? []
  return more ? undefined : only
}

/** "tháng đầu của quý II và quý IV": one month of each. */
export function monthsOfQuarters(c: Cursor): Months[] | undefined {
  if (!take(c, 'month')) return undefined
  const nth = position(c)
  if (nth === undefined) return undefined
  take(c, 'of')
  take(c, 'all')
  const found: Months[] = []
  for (const whole of attempt(c, quarterList) ?? [attempt(c, wholeOf)]) {
    const month = whole?.kind === 'months' ? nthMonth(whole, nth) : undefined
    if (whole?.kind !== 'months' || month === undefined) return undefined
    found.push({ ...whole, from: month, to: month })
  }
  return found
}

/** The month at a place of some, from 1 on or from -1 back; nothing where there are not so many. */
function nthMonth({ from, to }: Months, nth: number): number | undefined {
  const month = nth < 0 ? to + 1 + nth : from - 1 + nth
  return month < from || month > to ? undefined : month
}

/** "hai tháng đầu quý III", "02 tháng cuối của 6 tháng đầu năm 2024". */
export function monthsWithin(c: Cursor): Stretch | undefined {
  const count = takeNumber(c)
  if (count === undefined || count < 2 || count > 5 || !take(c, 'month')) return undefined
  const last = take(c, 'last')
  if (!last && !take(c, 'first')) return undefined
  const whole = wholeOf(c)
  if (!whole || count > whole.to - whole.from) return undefined
  return last ? { ...whole, from: whole.to + 1 - count } : { ...whole, to: whole.from - 1 + count }
}

function wholeOf(c: Cursor): Months | undefined {
  take(c, 'of')
  const whole = attempt(c, oneQuarter) ?? attempt(c, monthsOfYear)
  return whole?.kind === 'months' && whole.to - whole.from < 11 ? whole : undefined
}
