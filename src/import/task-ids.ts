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

/** "1" of group I and "1" of group II become "I.1" and "II.1"; the same number twice in one group stays as it is. */
function qualify(sections: readonly DraftSection[], ids: Map<TaskItem, string>): Doubt[] {
  const homes = new Map<string, Set<string>>()
  const above = new Map<TaskItem, string[]>()
  const walk = (inner: readonly DraftSection[], path: readonly string[]): void => {
    for (const section of inner) {
      const own = section.id?.replace(/[.)]+$/, '') ?? ''
      const here = own === '' ? [...path] : [...path, own]
      for (const task of section.tasks) {
        above.set(task, here)
        const id = ids.get(task) ?? ''
        homes.set(id, (homes.get(id) ?? new Set()).add(here.join('/')))
      }
      walk(section.sections, here)
    }
  }
  walk(sections, [])
  const twice = [...homes].filter(([, places]) => places.size > 1).map(([id]) => id)
  if (twice.length === 0) return []
  const restarts = new Set(twice)
  let changed = ''
  for (const [task, path] of above) {
    const id = ids.get(task) ?? ''
    // Where one group counts anew, every task of it is told apart, not only those that clash.
    if (!path.length || !(restarts.has(id) || /^\d{1,3}$/.test(id)) || id.startsWith(`${path.at(-1)}.`))
      continue
    const full = uniquePath(path, homes.get(id) ?? new Set())
    ids.set(task, [...full, id].join('.'))
    changed ||= `${id} → ${ids.get(task)}`
  }
  return changed === '' ? [] : [{ kind: 'ids-qualified', text: changed }]
}

/** The end of the path that no other home of the same number has: "I", or "B.I" where I stands twice. */
function uniquePath(path: readonly string[], homes: ReadonlySet<string>): readonly string[] {
  const others = [...homes].filter((it) => it !== path.join('/'))
  for (let from = path.length - 1; from >= 0; from--) {
    const end = path.slice(from)
    if (!others.some((it) => `/${it}`.endsWith(`/${end.join('/')}`))) return end
  }
  return path
}
