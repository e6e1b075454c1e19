import type { Section } from '../plan/types.ts'
import {
  type Cell,
  type Group,
  type GroupKey,
  type PlanStatus,
  type Rate,
  STATES,
  type State,
  type Statistics,
  type Summary,
  type TaskStatus,
} from './types.ts'

/** How many tasks stand in which state, and their turns in the official classes. */
export function summaryOf(tasks: readonly TaskStatus[]): Summary {
  const byState = Object.fromEntries(STATES.map((it) => [it, 0])) as Record<State, number>
  for (const task of tasks) byState[task.state]++
  return {
    total: tasks.length,
    byState,
    statistics: statisticsOf(tasks.flatMap((it) => it.counted.map((t) => t.cell))),
  }
}

/**
 * The counts in the official classes and their rates. Done tasks without a deadline are a class of their own, so done
 * is more than in time plus late; every rate names what it is of.
 *
 * @source domain/reporting-periods.md §5
 */
export function statisticsOf(cells: Iterable<Cell>): Statistics {
  const count: Record<Cell, number> = {
    doneInTime: 0,
    doneLate: 0,
    doneNoDeadline: 0,
    openInTime: 0,
    openOverdue: 0,
    openNoDeadline: 0,
    cancelled: 0,
  }
  for (const cell of cells) count[cell]++
  return statisticsFrom(count)
}

/** The same from counts that are known already. */
export function statisticsFrom(count: Readonly<Record<Cell, number>>): Statistics {
  const { doneInTime, doneLate, doneNoDeadline, openInTime, openOverdue, openNoDeadline, cancelled } = count
  const done = doneInTime + doneLate + doneNoDeadline
  const open = openInTime + openOverdue + openNoDeadline
  const withDeadline = doneInTime + doneLate + openInTime + openOverdue
  const due = doneInTime + doneLate + openOverdue
  const total = done + open
  return {
    total,
    done: { total: done, inTime: doneInTime, late: doneLate, noDeadline: doneNoDeadline },
    open: { total: open, inTime: openInTime, overdue: openOverdue, noDeadline: openNoDeadline },
    cancelled,
    rates: {
      done: rateOf(done, total, 'total'),
      doneInTime: rateOf(doneInTime, doneInTime + doneLate, 'done'),
      doneInTimeOfDue: rateOf(doneInTime, due, 'due'),
      doneLate: rateOf(doneLate, total, 'total'),
      overdue: rateOf(openOverdue, total, 'total'),
      overdueOfWithDeadline: rateOf(openOverdue, withDeadline, 'withDeadline'),
    },
  }
}

/** A rate with its base; rounded half up to two decimals, in whole numbers so that 58,335 is not 58,33. */
export function rateOf(count: number, base: number, of: Rate['of']): Rate {
  if (base === 0) return { count, base, of }
  return { count, base, of, percent: Math.floor((count * 20_000 + base) / (2 * base)) / 100 }
}

/**
 * Tasks in groups, each with its summary: by leading unit (a task with two leaders stands under both), by top section,
 * state, plan or index dimension. Groups come in the order of the plans; states the worst first.
 */
export function groupsOf(plans: readonly PlanStatus[], by: GroupKey): Group[] {
  const groups = new Map<string, { title: string; tasks: TaskStatus[] }>()
  const add = (key: string, title: string, task: TaskStatus): void => {
    const group = groups.get(key)
    if (group) group.tasks.push(task)
    else groups.set(key, { title, tasks: [task] })
  }
  for (const status of plans) {
    for (const task of status.tasks) {
      for (const { key, title } of placesOf(task, status, by)) add(key, title, task)
    }
  }
  const list = [...groups].map(([key, { title, tasks }]) => ({
    by,
    key,
    title,
    tasks,
    summary: summaryOf(tasks),
  }))
  const rank = (it: Group): number => STATES.indexOf(it.key as State)
  return by === 'state' ? list.sort((a, b) => rank(a) - rank(b)) : list
}

function placesOf(task: TaskStatus, { plan }: PlanStatus, by: GroupKey): { key: string; title: string }[] {
  switch (by) {
    case 'plan':
      return [{ key: plan.id, title: plan.document.title ?? plan.id }]
    case 'state':
      return [{ key: task.state, title: task.state }]
    case 'unit': {
      const leaders = task.lead.flatMap((ref) => {
        if (ref.ids.length === 0) return [{ key: ref.raw, title: ref.name }]
        return ref.ids.map((id) => ({ key: id, title: plan.units.find(id)?.name ?? ref.name }))
      })
      const once = leaders.filter((it, i) => leaders.findIndex((other) => other.key === it.key) === i)
      return once.length > 0 ? once : [{ key: '', title: '' }]
    }
    case 'section': {
      const top = task.task ? trailOf(task.task.section, plan.sections)[0] : undefined
      return [{ key: `${plan.id}#${top?.id ?? top?.title ?? ''}`, title: titleOf(top) }]
    }
    case 'index': {
      const trail = task.task ? trailOf(task.task.section, plan.sections) : []
      const index = trail.map((it) => it.index).findLast((it) => it !== undefined) ?? ''
      return [{ key: index, title: index }]
    }
  }
}

function titleOf(section: Section | undefined): string {
  return [section?.id, section?.title].filter(Boolean).join('. ')
}

/** The sections that lead to one, the top section first and itself last; empty when it is not among them. */
export function trailOf(section: Section, among: readonly Section[]): Section[] {
  for (const it of among) {
    if (it === section) return [it]
    const below = trailOf(section, it.sections)
    if (below.length > 0) return [it, ...below]
  }
  return []
}
