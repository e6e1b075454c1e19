/** From a frequency to its due days in the term. */
import { type Day, day, inOrder, yearOf } from '../time/day.ts'
import { ruleWords } from './canonical.ts'
import type { Scope } from './in-term.ts'
import { type Limited, limit, limitsOf } from './limits.ts'
import type { Made } from './made.ts'
import type { AgainSaid } from './said.ts'
import { againTold } from './told.ts'
import { dueDaysOf, isPeriodEnd } from './turns.ts'
import type { DayRule, Rhythm } from './types.ts'

/** The recurring parts of a frequency: one for each year that limits it. */
export function again(said: AgainSaid, context: Scope): Made[] {
  const inclusive = context.before === 'inclusive'
  // A week is never before itself.
  const kept = said.on && inclusive && said.on.kind !== 'week' ? withoutBefore(said.on) : said.on
  const on =
    kept && inOneMonth(said) ? ofItsMonth(kept) : kept && said.every === 'year' ? lastWeekAsDay(kept) : kept
  return limitsOf(said, context).map((it) => {
    const anchor = anchorOf(said, it, context)
    // Filled in the order in which it is printed.
    const bare = { kind: 'recurring', every: said.every } as Rhythm
    if (said.interval !== undefined) bare.interval = said.interval
    if (said.times !== undefined) bare.times = said.times
    if (said.of !== undefined) bare.of = said.of
    bare.rule = ''
    if (on && !(isPeriodEnd(on, said.every) && !said.of)) bare.on = on
    if (said.time !== undefined) bare.time = said.time
    limit(bare, it)
    if (anchor !== undefined) bare.start = anchor
    bare.rule = ruleWords(bare)
    // A task of every day has no days to list.
    bare.due = said.every === 'day' ? [] : inOrder(dueDaysOf(bare, context.term))
    return { bare, assumed: [...it.assumed, ...againTold(bare, said, anchor !== undefined)] }
  })
}

function inOneMonth({ every, interval }: AgainSaid): boolean {
  return every === 'month' && interval === undefined
}

/** The first and the last month of a period of one month are the same. */
function ofItsMonth(on: DayRule): DayRule {
  return 'month' in on && on.month && 'in' in on.month ? { ...on, month: { in: -1 } } : on
}

/** The last week of a month ends on its last day: said of each year, it is read as "tuần cuối tháng 12" is. */
function lastWeekAsDay(on: DayRule): DayRule {
  if (on.kind !== 'week' || on.nth !== -1 || on.before) return on
  return { kind: 'date', date: 'last', month: on.month }
}

function withoutBefore<T extends { before?: true }>(on: T): T {
  const { before: _, ...rest } = on
  return rest as T
}

/** A rhythm that does not divide the year is counted from somewhere: from its start, else from the term's first year. */
function anchorOf(said: AgainSaid, it: Limited, { term }: Scope): Day | undefined {
  if (it.start !== undefined || said.interval === undefined) return undefined
  const months =
    { month: 1, quarter: 3, half: 6, year: 12, day: 0, week: 0, period: 0 }[said.every] * said.interval
  if (months > 0 && 12 % months === 0) return undefined
  return months > 0 ? day(yearOf(term.start), 1, 1) : term.start
}
