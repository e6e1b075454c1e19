/** The ids of tasks as they stand in the file, made where it has none, told apart where each group counts from 1 again. */
import type { Doubt } from './doubts.ts'
import { type DraftSection, everyItem } from './sections.ts'
import type { TaskItem } from './table.ts'

/** Gives every task its id. */
export function idsOf(sections: readonly DraftSection[]): { ids: Map<TaskItem, string>; doubts: Doubt[] } {
  const ids = new Map<TaskItem, string>()
  const tasks = everyItem(sections)
  const taken = new Set(tasks.map(({ values }) => values.id))
  let count = 0
  let parent = ''
  let child = 0
  const homes = new Map(homesOf(sections))
  let home: string | undefined
  for (const task of tasks) {
    const here = homes.get(task)
    if (here !== home) {
      home = here
      child = 0
      parent = here ?? ''
    }
    const own = task.values.id?.replace(/\s+/g, '').replace(/(?<=[\p{L}\d])[.)]$/u, '')
    if (own !== undefined && /[\p{L}\d]/u.test(own)) {
      ids.set(task, own)
      parent = own
      child = 0
      continue
    }
    let id = ''
    do {
      if (parent === '') id = String(++count)
      else id = `${parent}.${++child}`
    } while (taken.has(id))
    ids.set(task, id)
    task.doubts.push({ kind: 'id-made', text: id, place: task.place })
  }
  return { ids, doubts: qualify(sections, ids) }
}

/** The number of the section that each task stands in. */
function homesOf(sections: readonly DraftSection[]): [TaskItem, string][] {
  return sections.flatMap(({ id, tasks, sections: inner }): [TaskItem, string][] => [
    ...tasks.map((task): [TaskItem, string] => [task, id?.replace(/[.)]+$/, '') ?? '']),
    ...homesOf(inner),
  ])
}

/**
 * "1" of group I and "1" of group II become "I.1" and "II.1"; the same number twice in one group stays as it is. Where one
 * task of a group clashes with another group's, all of the group carry its number.
 */
function qualify(sections: readonly DraftSection[], ids: Map<TaskItem, string>): Doubt[] {
  const groups: { path: string[]; tasks: TaskItem[] }[] = []
  const walk = (inner: readonly DraftSection[], path: readonly string[]): void => {
    for (const { id, tasks, sections: below } of inner) {
      const own = id?.replace(/[.)]+$/, '') ?? ''
      // "1.2" below "1" says the whole way already.
      const here =
        own === ''
          ? [...path]
          : own.startsWith(`${path.at(-1)}.`)
            ? [...path.slice(0, -1), own]
            : [...path, own]
      if (tasks.length > 0) groups.push({ path: here, tasks })
      walk(below, here)
    }
  }
  walk(sections, [])
  const homes = new Map<string, Set<number>>()
  for (const [g, { tasks }] of groups.entries())
    for (const task of tasks) {
      const id = ids.get(task) ?? ''
      homes.set(id, (homes.get(id) ?? new Set()).add(g))
    }
  const clashing = new Set([...homes.values()].filter(({ size }) => size > 1).flatMap((it) => [...it]))
  const depth = depthOf([...clashing].map((g) => groups[g]?.path ?? []))
  let changed = ''
  for (const g of clashing) {
    const { path = [], tasks = [] } = groups[g] ?? {}
    const end = path.slice(-depth)
    for (const task of tasks) {
      const id = ids.get(task) ?? ''
      if (end.length === 0 || id.startsWith(`${end.at(-1)}.`)) continue
      ids.set(task, [...end, id].join('.'))
      changed ||= `${id} → ${ids.get(task)}`
    }
  }
  return changed === '' ? [] : [{ kind: 'ids-qualified', text: changed }]
}

/** How many numbers from the end of each path tell all of them apart. */
function depthOf(paths: readonly (readonly string[])[]): number {
  const longest = Math.max(1, ...paths.map(({ length }) => length))
  for (let depth = 1; depth < longest; depth++) {
    if (new Set(paths.map((it) => it.slice(-depth).join('/'))).size === paths.length) return depth
  }
  return longest
}
