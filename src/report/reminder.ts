/**
 * The reminder letter (công văn đôn đốc) as plain data: what of some units is overdue, due soon or without result, and what
 * they are asked to do by when. Comes in: plans as they stand on a day, only with the tasks of those units.
 */
import { nameDocument } from '../official/head.ts'
import type { DataOf, Model } from '../ooxml/shape.ts'
import { groupsOf, summaryOf } from '../status/summary.ts'
import type { PlanStatus } from '../status/types.ts'
import { foldKey } from '../text/fold.ts'
import { type Day, daysBetween, sayDay } from '../time/day.ts'
import { listAddressees } from './addressees.ts'
import { countsOf, inText } from './counts.ts'
import { AGENCY_WIDTH, agencyOf, headOf, headOfAgency, type Office } from './head.ts'
import { listed, type Pair, turnsWhere } from './lists.ts'
import { reminderShape } from './reminder-shape.ts'
import { statisticsOfPlans } from './statistics.ts'
import { unitInText } from './tasks.ts'
import { breakTitle, citePlan, planName } from './titles.ts'

/** What a reminder is made from. */
export interface ReminderInput {
  /** The units that the letter goes to, as `remindedUnits` gives them: one, or all in one letter. */
  units: readonly RemindedUnit[]
  office: Office
  /** The days ahead that count as due soon; the same that the status was computed with. */
  within?: number
  /** The last day for an answer. */
  replyBy: Day
  /** Abbreviation of the unit that drafts letters, in the symbol; "VP" unless told. */
  drafter?: string
  /** The unit that answers go to; "Văn phòng Sở" unless told. */
  contact?: string
}

/** A unit with something to be reminded of, and the plans with only its tasks. */
export interface RemindedUnit {
  key: string
  name: string
  statuses: PlanStatus[]
}

/**
 * The units that lead anything to be reminded of, in the order of the plans; each with its own tasks.
 *
 * @param within the days ahead that count as due soon; the same that the status was computed with
 */
export function remindedUnits(statuses: readonly PlanStatus[], within = 15): RemindedUnit[] {
  const units = new Map<string, RemindedUnit>()
  for (const status of statuses) {
    for (const { key, title, tasks } of groupsOf([status], 'unit')) {
      if (key === '') continue
      const unit = units.get(key) ?? { key, name: title, statuses: [] }
      unit.statuses.push({ ...status, tasks, summary: summaryOf(tasks) })
      units.set(key, unit)
    }
  }
  return [...units.values()].flatMap((unit) => {
    const concerned = unit.statuses.filter((status) =>
      openPairs([status], within).some((pairs) => pairs.length > 0),
    )
    return concerned.length > 0 ? [{ ...unit, statuses: concerned }] : []
  })
}

/** The plans of several units, each plan and each of its tasks once. */
function joined(units: readonly RemindedUnit[]): PlanStatus[] {
  const byPlan = new Map<PlanStatus['plan'], PlanStatus>()
  for (const status of units.flatMap(({ statuses }) => statuses)) {
    const known = byPlan.get(status.plan)
    const tasks = known
      ? [...known.tasks, ...status.tasks.filter((task) => !known.tasks.includes(task))]
      : status.tasks
    byPlan.set(status.plan, { ...status, tasks, summary: summaryOf(tasks) })
  }
  return [...byPlan.values()]
}

/**
 * Overdue (the longest first), due soon (the nearest first), and continuous tasks without result: these only when the
 * reporting period is about to end, since at its beginning nothing can be there yet.
 */
function openPairs(statuses: readonly PlanStatus[], within: number): [Pair[], Pair[], Pair[]] {
  const overdue = turnsWhere(statuses, ({ state }) => state === 'overdue')
  const soon = turnsWhere(statuses, ({ state }) => state === 'due-soon')
  return [
    overdue.sort((a, b) => (b.turn.daysLate ?? 0) - (a.turn.daysLate ?? 0)),
    soon.sort((a, b) => (a.turn.daysLeft ?? 0) - (b.turn.daysLeft ?? 0)),
    turnsWhere(
      statuses.filter(({ asOf, period }) => daysBetween(asOf, period.window.end) <= within),
      ({ state }) => state === 'silent',
    ),
  ]
}

/** The model of `cong-van-don-doc.docx`. */
export function reminderModel(input: ReminderInput): Model<typeof reminderShape.fields> {
  const { units, office, within = 15, replyBy, drafter = 'VP', contact = 'Văn phòng Sở' } = input
  const statuses = joined(units)
  const [first] = statuses
  if (!first) throw new Error('a reminder needs a unit')
  const { plan, asOf } = first
  const addressees = listAddressees(units.map(({ name }) => name))
  const symbol = `${office.symbol ?? plan.document.symbol?.split('-').slice(1).join('-').trim() ?? ''}-${drafter}`
  const issue = { symbol, year: Number(asOf.slice(0, 4)), date: asOf.slice(0, 7) }
  const leaders = headOfAgency(plan, office)
  const head = headOf(plan, office, issue, [
    { text: 'Như trên;' },
    { text: `${leaders} (để b/c);` },
    { text: `Lưu: VT, ${drafter}.` },
  ])
  const agency = agencyOf(plan, office)
  const statistics = statisticsOfPlans(statuses)
  const [overdue, soon, silent] = openPairs(statuses, within)
  const worst = overdue[0]?.turn.daysLate
  return {
    shape: reminderShape,
    data: {
      ...head,
      subject: breakTitle(
        `V/v đôn đốc thực hiện ${statuses.length === 1 ? planName(plan.document) : 'các kế hoạch cải cách hành chính'}`,
        AGENCY_WIDTH,
        12,
        false,
      ),
      ...addressees,
      agencyInText: agency,
      unitsInText: units.length === 1 ? unitInText(units[0]?.name ?? '') : 'các phòng, đơn vị',
      plansCited: statuses.map((status) => citePlan(status.plan, office.symbol)).join('; '),
      asOf: sayDay(asOf),
      replyBy: sayDay(replyBy),
      contact,
      isContact: units.length === 1 && foldKey(units[0]?.name ?? '') === foldKey(contact),
      leaders,
      total: inText(statistics.total),
      overdueCount: inText(overdue.length),
      overdueRate: countsOf(statistics).overdueRate,
      worst: worst === undefined ? '' : inText(worst),
      soonCount: inText(soon.length),
      silentCount: inText(silent.length),
      within: inText(within),
      hasOverdue: overdue.length > 0,
      hasSoon: soon.length > 0,
      hasSilent: silent.length > 0,
      reference: `(Kèm theo ${nameDocument({ type: 'Công văn', symbol, date: asOf.slice(0, 7), agency })})`,
      rows: rowsOf([
        ['Nhiệm vụ quá hạn chưa hoàn thành', overdue],
        [`Nhiệm vụ đến hạn trong ${inText(within)} ngày tới`, soon],
        ['Nhiệm vụ thường xuyên chưa có kết quả trong kỳ', silent],
      ]),
    },
  }
}

type Row = DataOf<typeof reminderShape>['rows'][number]

function rowsOf(groups: readonly (readonly [string, readonly Pair[]])[]): Row[] {
  const none = { lead: '', support: '', due: '', state: '', situation: '' }
  const shown = groups.filter(([, pairs]) => pairs.length > 0)
  return shown.flatMap(([title, pairs], i) => [
    { isGroup: true, number: 'ABC'[i] ?? '', title, ...none },
    ...pairs.map(({ task, turn }, j) => {
      const { id, title: name, lead, support, due, situation } = listed(task, turn)
      return {
        isGroup: false,
        number: String(j + 1),
        title: id === '' ? name : `${id}. ${name}`,
        lead,
        support,
        due,
        state: stateOf(turn),
        situation,
      }
    }),
  ])
}

function stateOf({ state, daysLate, daysLeft }: Pair['turn']): string {
  if (state === 'overdue') return `Quá hạn ${daysLate ?? 0} ngày`
  if (state === 'due-soon') return daysLeft === 0 ? 'Đến hạn hôm nay' : `Còn ${daysLeft} ngày`
  return 'Chưa có kết quả'
}
