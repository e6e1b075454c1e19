/**
 * Finding the task or reporting duty that somebody means: by the name it has among the others, or by a few words of it.
 * Comes in: a plan and what was typed. Goes out: what it may mean, in the order of the plan.
 */
import { foldKey } from '../text/fold.ts'
import { plainLetters } from '../text/plain-letters.ts'
import { bareNumber } from './numbering.ts'
import type { Plan, ReportingDuty, Task, UnitRef } from './types.ts'

/** A task or a reporting duty under a name that no other of the plan has. */
export interface NamedItem {
  /** `2.7`; `6.4#2` where several tasks have the id; `report-1` of a reporting duty. */
  name: string
  title: string
  /** Who leads the task, or sends the report. */
  lead: readonly UnitRef[]
  item: Task | ReportingDuty
}

/** All that a record is kept of, in the order of the plan. */
export function namedItems({ tasks, reporting }: Plan): NamedItem[] {
  const ids = tasks.map(({ id }) => idKey(id))
  const seen = new Map<string, number>()
  return [
    ...tasks.map((item, i): NamedItem => {
      const id = ids[i] ?? ''
      const nth = (seen.get(id) ?? 0) + 1
      seen.set(id, nth)
      const alone = id !== '' && ids.indexOf(id) === ids.lastIndexOf(id)
      const name = alone ? bareNumber(item.id) : `${bareNumber(item.id)}#${nth}`
      return { name, title: item.title, lead: item.lead, item }
    }),
    ...reporting.map((item, i): NamedItem => {
      const { title, by } = item
      return { name: `report-${i + 1}`, title, lead: by, item }
    }),
  ]
}

/**
 * What a name stands for: one, none, or several tasks where an id is used twice. `6.4#2` is the second 6.4 in the order
 * of the plan, `II/1` the task 1 under the section II, `report-1` the first reporting duty.
 */
export function itemsNamed(plan: Plan, name: string): (Task | ReportingDuty)[] {
  const tasks = tasksNamed(plan, name)
  const duty = /^report-(\d+)$/i.exec(name.trim())?.[1]
  const named = duty === undefined ? undefined : plan.reporting[Number(duty) - 1]
  return tasks.length === 0 && named ? [named] : tasks
}

function tasksNamed(plan: Plan, name: string): Task[] {
  const whole = plan.tasks.filter(({ id }) => id !== '' && idKey(id) === idKey(name))
  if (whole.length > 0) return whole
  const [, id = name, nth] = /^(.*?)(?:#(\d+))?$/.exec(name.trim()) ?? []
  const steps = id.split('/').map(idKey)
  const wanted = steps.at(-1)
  const found = plan.tasks.filter(
    (task) =>
      idKey(task.id) === idKey(id) || (idKey(task.id) === wanted && isUnder(plan, task, steps.slice(0, -1))),
  )
  if (nth === undefined) return found
  const one = found[Number(nth) - 1]
  return one ? [one] : []
}

function idKey(id: string): string {
  return foldKey(bareNumber(id))
}

/** Whether the sections above a task have these ids, from the outermost that is named on. */
function isUnder(plan: Plan, task: Task, steps: readonly string[]): boolean {
  if (steps.length === 0) return true
  const ids: string[] = []
  const walk = (sections: Plan['sections'], trail: string[]): void => {
    for (const section of sections) {
      const here = [...trail, idKey(section.id ?? '')]
      if (section.tasks.includes(task)) ids.push(...here)
      walk(section.sections, here)
    }
  }
  walk(plan.sections, [])
  return steps.every((step) => ids.includes(step))
}

/**
 * What a few words may mean: the items whose name begins so; where there are none, those in whose name, title and units
 * every word is found. Case and tone marks do not count.
 */
export function itemsLike(items: readonly NamedItem[], text: string): NamedItem[] {
  const typed = plainKey(text)
  if (typed === '') return []
  const begun = items.filter(({ name }) => plainKey(name).startsWith(typed))
  if (begun.length > 0) return begun
  const words = typed.split(' ')
  return items.filter(({ name, title, lead }) => {
    const told = plainKey([name, title, ...lead.flatMap((it) => [it.raw, it.name])].join(' '))
    return words.every((word) => told.includes(word))
  })
}

function plainKey(text: string): string {
  return plainLetters(foldKey(text))
}
