import type { RowKey } from '../import/sheet-columns.ts'
import type { Plan, UnitRef } from '../plan/types.ts'
import { filterStatus } from '../status/filter.ts'
import type { PlanStatus } from '../status/types.ts'
import { foldKey } from '../text/fold.ts'
import type { UnitTasks } from './xlsx-sheet.ts'

/** Somebody who gets a workbook. */
export interface SheetUnit {
  /** Registry id, or the name where no registry knows it. */
  key: string
  name: string
  tasks: UnitTasks[]
}

/**
 * The units that get a workbook, in the order of the plans, each with what it leads and then what it supports.
 *
 * @param asked units by id, name or alias; without them all that lead anything. A group ("các phòng, đơn vị") has no
 *   workbook of its own: each of its members has it.
 */
export function sheetUnits(statuses: readonly PlanStatus[], asked?: readonly string[]): SheetUnit[] {
  const units = new Map<string, string>()
  for (const { plan, tasks } of statuses) {
    const named = asked
      ? asked.map((text): Named => namedIn(plan, text))
      : tasks.flatMap((it) => it.lead.flatMap((ref) => leavesOf(plan, ref)))
    for (const { key, name } of named) if (!units.has(key)) units.set(key, name)
  }
  const list = [...units].map(([key, name]): SheetUnit => ({ key, name, tasks: tasksOf(statuses, key) }))
  return list.filter(({ tasks }) => tasks.length > 0)
}

interface Named {
  key: string
  name: string
}

function namedIn(plan: Plan, text: string): Named {
  const unit = plan.units.find(text)
  if (unit) return { key: unit.id, name: unit.name }
  const refs = plan.tasks.flatMap((it) => [...it.lead, ...it.support])
  const ref = refs.find(({ raw, name }) => [raw, name].some((it) => foldKey(it) === foldKey(text)))
  return ref ? { key: ref.raw, name: ref.name } : { key: text, name: text }
}

function tasksOf(statuses: readonly PlanStatus[], key: string): UnitTasks[] {
  const led = statuses.flatMap((status) =>
    filterStatus(status, { units: [key], role: 'lead' }).tasks.map((task): UnitTasks => {
      const leaders = new Set(task.lead.flatMap((ref) => leavesOf(status.plan, ref).map((it) => it.key)))
      const role: RowKey['role'] = leaders.size > 1 ? 'joint' : 'lead'
      return { status, task, role }
    }),
  )
  const known = new Set(led.map(({ task }) => task))
  const supported = statuses.flatMap((status) =>
    filterStatus(status, { units: [key], role: 'support' })
      .tasks.filter((task) => !known.has(task))
      .map((task): UnitTasks => ({ status, task, role: 'support' })),
  )
  return [...led, ...supported]
}

/** The single units that a text of a plan stands for: members for a group, else itself. */
function leavesOf(plan: Plan, ref: UnitRef): Named[] {
  if (ref.ids.length === 0) return [{ key: ref.raw, name: ref.name }]
  const found = new Map<string, Named>()
  const seen = new Set<string>()
  const walk = (id: string): void => {
    if (seen.has(id)) return
    seen.add(id)
    const unit = plan.units.find(id)
    const members = unit?.members ?? []
    if (members.length === 0) found.set(id, { key: id, name: unit?.name ?? ref.name })
    for (const member of members) walk(member)
  }
  for (const id of ref.ids) walk(id)
  return [...found.values()]
}
