import { foldKey } from '../text/fold.ts'
import { type Day, day, exists } from './day.ts'

const WRITTEN = /^(?:ngày )?(\d{1,2})(?: ?[/.-] ?| tháng )(\d{1,2})(?:(?: ?[/.-] ?| năm )(\d{4}))?$/
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$/

/**
 * A day as a clerk writes it: `15/3/2024`, `15.3.2024`, `ngày 15 tháng 3 năm 2024`, `2024-03-15`.
 *
 * @param year of a day written without one (`15/3`); without it such a text is no day
 * @returns the day; `none` where day, month and year stand there but there is no such day; nothing for another text
 */
export function readWrittenDay(text: string, year?: number): Day | 'none' | undefined {
  const folded = foldKey(text)
  const iso = ISO.exec(folded)
  const [, date, month, own] = iso ? [undefined, iso[3], iso[2], iso[1]] : (WRITTEN.exec(folded) ?? [])
  const of = own === undefined ? year : Number(own)
  if (date === undefined || month === undefined || of === undefined) return undefined
  return exists(of, Number(month), Number(date)) ? day(of, Number(month), Number(date)) : 'none'
}
