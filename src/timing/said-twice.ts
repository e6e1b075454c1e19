/** A frequency that is said twice, in one way or in two: "02 lần/năm (06 tháng/lần)", "hằng năm: … hằng năm". */
import { monthOf } from '../time/day.ts'
import { monthsOf, type PeriodName } from '../time/period.ts'
import { type AgainSaid, isKind, type Node, type Of } from './said.ts'
import type { DayRule } from './types.ts'

const TURNS = { day: 0, week: 0, month: 12, quarter: 4, half: 2, year: 1, period: 0 }

/** How often a year: "6 tháng một lần" is as often as "2 lần/năm"; nothing where no months are counted. */
export function turnsAYear({
  every,
  times = 1,
  interval = 1,
}: Pick<AgainSaid, 'every' | 'times' | 'interval'>): number | undefined {
  return TURNS[every] === 0 ? undefined : (TURNS[every] * times) / interval
}

/** "02 lần/năm (06 tháng/lần)": the same rhythm in other words, of which the one with the shorter periods tells more. */
function sameRhythm(last: Of<'again'>, node: Of<'again'>): boolean {
  const [mine, theirs] = [last.said, node.said]
  if (
    mine.of ||
    theirs.of ||
    theirs.on ||
    theirs.bare ||
    (mine.times === undefined && theirs.times === undefined)
  )
    return false
  const often = turnsAYear(mine)
  if (often === undefined || often !== turnsAYear(theirs)) return false
  if (theirs.times === undefined || (mine.times ?? 1) > theirs.times) last.said = theirs
  last.to = node.to
  return true
}

/** "6 tháng đầu năm trước ngày 20/6 hằng năm": a day of the period that its own words make yearly. */
function dayInside(last: Of<'again'>, { said, to }: Of<'again'>): boolean {
  const { of, times, interval } = last.said
  if (!of || of === 'Y' || times || interval || said.every !== 'year' || said.of || said.interval)
    return false
  if (!inMonths(said.on, of)) return false
  const { of: _, bare: __, ...mine } = last.said
  last.said = { ...mine, ...said }
  last.to = to
  return true
}

export function inMonths(on: DayRule | undefined, of: PeriodName): boolean {
  if (on?.kind !== 'date' || !('in' in on.month) || on.month.in < 1) return false
  const { start, end } = monthsOf(of, 2000)
  return on.month.in >= monthOf(start) && on.month.in <= monthOf(end)
}

/** "Định kỳ 6 tháng: chậm nhất ngày 20/6 hằng năm": the one day of two turns is the first half's. */
function halfByDay(last: Of<'again'>, { said, to }: Of<'again'>): boolean {
  if (last.said.every !== 'half' || last.said.times || last.said.interval || said.every !== 'year')
    return false
  if (said.of || said.interval || said.on?.kind !== 'date' || !('in' in said.on.month)) return false
  const month = said.on.month.in
  if (month !== 6 && month !== 7) return false
  const on: DayRule = { ...said.on, month: month === 6 ? { in: -1 } : { after: 1 } }
  last.said = { ...last.said, ...said, every: 'year', of: 'H1', on, bare: false }
  last.to = to
  return true
}

/** "Báo cáo hằng năm: chậm nhất ngày 14/12 hằng năm": the frequency is said twice, the day once. */
export function saidAgain(last: Of<'again'> | undefined, node: Of<'again'>): boolean {
  if (last && (sameRhythm(last, node) || dayInside(last, node) || halfByDay(last, node))) return true
  if (!last || last.said.every !== node.said.every || (!node.said.on && !node.said.of)) return false
  if (last.said.of || last.said.times || last.said.interval) return false
  last.said = { ...last.said, ...node.said, bare: false }
  last.to = node.to
  return true
}

/**
 * "Hằng quý, 6 tháng phải công khai chậm nhất 15 ngày kể từ ngày kết thúc quý và 6 tháng": what stands first as a list of
 * frequencies stands behind it as a list of days, one for each of them.
 */
export function saidInTurn(nodes: readonly Node[]): readonly Node[] {
  for (let i = 0, many = 0; i < nodes.length; i += Math.max(many, 1)) {
    many = 0
    while (isListed(nodes, i, many)) many++
    if (many < 2 || !isSaidAgain(nodes, i, many)) continue
    const [rule, ...more] = nodes.slice(i + many)
    if (!rule) continue
    const { from, link } = nodes[i] ?? rule
    return [...nodes.slice(0, i), { ...rule, from, link }, ...saidInTurn(more)]
  }
  return nodes
}

/** Whether as many days as frequencies follow, each of the same period. */
function isSaidAgain(nodes: readonly Node[], first: number, many: number): boolean {
  // A stop may stand before the days, but not between them.
  return nodes.slice(first, first + many).every((it, k) => {
    const rule = nodes[first + many + k]
    return isSameEvery(it, rule) && (k === 0 || rule?.link !== ';')
  })
}

/** Whether one more frequency without a day stands in the list that begins at a node. */
function isListed(nodes: readonly Node[], first: number, many: number): boolean {
  const it = nodes[first + many]
  if (!isKind(it, 'again') || (many > 0 && it.link === ';')) return false
  return !it.said.on && !it.said.of && !it.said.times && !it.said.interval
}

function isSameEvery(it: Node, rule: Node | undefined): boolean {
  return isKind(it, 'again') && isKind(rule, 'rule') && rule.said.every === it.said.every
}
