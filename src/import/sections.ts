/** Items of a table as nested sections, by the way their groups are numbered. */
import { cellNumberStyle } from './numbers.ts'
import { type GroupItem, type Item, rankOf, type TaskItem } from './table.ts'

export interface DraftSection {
  id?: string
  title?: string
  place: string
  sections: DraftSection[]
  tasks: TaskItem[]
}

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
      while (open.length > 0 && !isBelow(bare, rank, open.at(-1))) open.pop()
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
  if (last && last.title === undefined) last.tasks.push(...tasks)
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
