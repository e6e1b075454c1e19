/** Reads stretches of time, alone or several of one kind; what they are made of stands in files of their own. */
import { type Cursor, choice, needing, once, type Reader } from '../cursor.ts'
import type { Stretch } from '../said.ts'
import { halfOf, halfOfQuarter, monthsOfYear } from './halves.ts'
import { monthList, monthYear, oneMonth, oneQuarter, quarterList } from './months.ts'
import { monthsOfQuarters, monthsWithin, monthWithin } from './months-within.ts'
import { daysOfMonth, isoWeek, thirdOfMonth, weekList, weekOfMonth } from './weeks.ts'
import { schoolYear, yearList, years, yearsInBrackets } from './year-spans.ts'

/** One month, quarter, half, year or week; months of a list are read by `stretches`. */
export const stretch: Reader<Stretch> = once(
  choice([
    [schoolYear, 'schoolYear'],
    [monthsWithin, 'number'],
    [monthsOfYear, 'halfYear', 'number'],
    [halfOf, 'half'],
    [halfOfQuarter, 'half'],
    [thirdOfMonth, 'third'],
    [weekOfMonth, 'week'],
    [daysOfMonth, 'number'],
    [isoWeek, 'week'],
    [oneQuarter, 'quarter'],
    [monthWithin, 'month'],
    [oneMonth, 'month'],
    [monthYear, 'number'],
    [yearsInBrackets, 'number'],
    [years, 'stage', 'year', 'budgetYear', 'number'],
  ]),
  'stretch',
)

/** One or more stretches of one kind, as in "Quý I, III/2024" or "tháng 6 và tháng 12". */
export const stretches: Reader<Stretch[]> = once(
  choice([
    [needing('listed', quarterList), 'all', 'quarter'],
    [needing('listed', monthList), 'all', 'month'],
    [needing('listed', monthsOfQuarters), 'month'],
    [needing('listed', yearList), 'in', 'stage', 'year', 'number'],
    [needing('listed', weekList), 'week'],
    [single],
  ]),
  'list',
)

function single(c: Cursor): Stretch[] | undefined {
  const found = stretch(c)
  return found && [found]
}
