import type { Plan, Progress } from '../plan/types.ts'
import { daysBetween } from '../time/day.ts'
import { turnNamed } from './answer.ts'
import type { Turn } from './types.ts'

/** A report dated further from a deadline than this is another report. */
const NEAR = 45

/**
 * The plan's own dated reports (`reports: {H1: {number, date}}`) as entries that answer a reporting duty: the turn of
 * the report's period, else what is due once within some weeks of its date.
 */
export function reportsOf(plan: Plan, turns: readonly Turn[]): Progress[] {
  return Object.entries(plan.reports).flatMap(([period, report]): Progress[] => {
    const { date, number, path } = report
    if (date === undefined || number === undefined) return []
    const turn =
      turnNamed(
        period,
        turns.filter((it) => it.kind === 'recurring'),
        date,
      ) ??
      turns.find(
        (it) => it.kind === 'once' && it.firstDue && Math.abs(daysBetween(it.firstDue, date)) <= NEAR,
      )
    return turn
      ? [{ date, state: 'done', evidence: [], note: `Báo cáo số ${number}`, turn: turn.name, path }]
      : []
  })
}
