/** Items of a table as nested sections, by the way their groups are numbered. */
import { splitBodies } from './bodies.ts'
import type { TableHead } from './columns.ts'
import { beginsBody, isCapitals, sentenceCase } from './document-names.ts'
import type { Doubt } from './doubts.ts'
import { cellNumberStyle } from './numbers.ts'
import { type GroupItem, type Item, rankOf, type TaskItem } from './table.ts'

export interface DraftSection {
  id?: string
  title?: string
  /** Its tasks stay in the prose and are not printed again. */
  inProse?: true
  place: string
  sections: DraftSection[]
  tasks: TaskItem[]
}

/** No plan nests deeper: what would stands beside the group above. */
const DEEPEST = 8

/** Nests: a group numbered deeper than the one above stands in it, one without a number beside it. */
export function sectionsOf(items: readonly Item[]): DraftSection[] {
  const root: DraftSection = { place: '', sections: [], tasks: [] }
  const open: { section: DraftSection; rank: number; id: string }[] = []
  for (const item of items) {
    if (item.kind === 'task') {
      const last = open.at(-1)
      // A task counted like a group that is open stands beside it, not in it.
      leave(open, item)
      const home = open.at(-1)?.section ?? root
      home.tasks.push(item)
      if (last && home === root && root.sections.length > 0) moveToSection(root)
    } else {
      const rank = rankOfGroup(item, open.at(-1))
      const bare = (item.id ?? '').replace(/[.)]$/, '')
      while (open.length >= DEEPEST || (open.length > 0 && !isBelow(bare, rank, open.at(-1)))) open.pop()
      const section: DraftSection = {
        ...(item.id !== undefined && { id: item.id }),
        title: item.title,
        place: item.place,
        sections: [],
        tasks: [],
      }
      const home = open.at(-1)?.section ?? root
      if (home === root && root.tasks.length > 0) moveToSection(root)
      home.sections.push(section)
      open.push({ section, rank, id: bare })
    }
  }
  if (root.tasks.length > 0) moveToSection(root)
  return root.sections
}

/** Tasks that stand in no group become a section without title, in their place. */
function moveToSection(root: DraftSection): void {
  const last = root.sections.at(-1)
  const tasks = root.tasks.splice(0)
  if (last && last.title === undefined) last.tasks = [...last.tasks, ...tasks]
  else root.sections.push({ place: tasks[0]?.place ?? '', sections: [], tasks })
}

function leave(open: { section: DraftSection; rank: number; id: string }[], { values }: TaskItem): void {
  const style = cellNumberStyle(values.id ?? '')
  if (style === undefined) return
  const bare = (values.id ?? '').replace(/[.)]$/, '')
  while (open.length > 0) {
    const top = open.at(-1)
    if (!top || top.id === '' || bare.startsWith(`${top.id}.`) || rankOf(style) > top.rank) return
    // Tasks counted 1, 2, 3 on through groups counted I, II stay in them; so do groups without number.
    if (cellNumberStyle(top.id) !== style) return
    open.pop()
  }
}

function isBelow(id: string, rank: number, top: { rank: number; id: string } | undefined): boolean {
  if (!top) return false
  return (top.id !== '' && id.startsWith(`${top.id}.`)) || rank > top.rank
}

function rankOfGroup({ id }: GroupItem, last: { rank: number; id: string } | undefined): number {
  const style = cellNumberStyle(id ?? '')
  if (style !== undefined) return rankOf(style)
  // A row over the whole width without a number: on the level of those like it.
  return last && last.id !== '' ? last.rank + 0.5 : -1
}

/** Every task of some sections, in order. */
export function everyItem(sections: readonly DraftSection[]): TaskItem[] {
  return sections.flatMap(({ tasks, sections: inner }) => [...tasks, ...everyItem(inner)])
}

/** Where no table has a column for the leader and the groups are bodies ("I. SỞ NỘI VỤ"), each leads what stands in it. */
export function leadFromGroups(sections: readonly DraftSection[], heads: readonly TableHead[]): Doubt[] {
  if (heads.length === 0 || heads.some(({ columns }) => columns.some(({ field }) => field === 'lead')))
    return []
  const groups = withTasks(sections)
  const names = groups.map(({ title = '' }) => (isCapitals(title) ? sentenceCase(title) : title))
  if (groups.length === 0 || !names.every(isBody)) return []
  for (const [i, { tasks }] of groups.entries()) for (const { values } of tasks) values.lead = names[i] ?? ''
  return [{ kind: 'lead-from-group', text: names[0] ?? '', place: groups[0]?.place ?? '' }]
}

function isBody(name: string): boolean {
  return name.length < 100 && beginsBody(name) && !splitBodies(name).prose
}

function withTasks(sections: readonly DraftSection[]): DraftSection[] {
  return sections.flatMap((it) => [...(it.tasks.length > 0 ? [it] : []), ...withTasks(it.sections)])
}
