import type { Lang } from '../lang/lang.ts'
import type { Section } from '../plan/types.ts'
import type { PlanStatus, TaskStatus } from '../status/types.ts'

/** Tasks under one heading of the plan. */
export interface Block {
  title: string
  depth: number
  tasks: TaskStatus[]
}

/** The tasks of a plan under its own headings, those without any left out; its reporting duties last. */
export function blocksOf(status: PlanStatus, lang: Lang): Block[] {
  const bySection = new Map<Section | undefined, TaskStatus[]>()
  for (const task of status.tasks) {
    const list = bySection.get(task.task?.section)
    if (list) list.push(task)
    else bySection.set(task.task?.section, [task])
  }
  const walk = (sections: readonly Section[], depth: number): Block[] =>
    sections.flatMap((section) => {
      const below = walk(section.sections, depth + 1)
      const tasks = bySection.get(section) ?? []
      return tasks.length + below.length === 0 ? [] : [{ title: headingOf(section), depth, tasks }, ...below]
    })
  const blocks = walk(status.plan.sections, 0)
  if (status.reporting.length > 0) {
    blocks.push({
      title: lang === 'vi' ? 'Chế độ báo cáo' : 'Reporting duties',
      depth: 0,
      tasks: status.reporting,
    })
  }
  return blocks
}

/** The heading of a section as a plan prints it: `1. Tham gia của người dân`. */
export function headingOf({ id, title }: Pick<Section, 'id' | 'title'>): string {
  if (!id) return title
  return `${id}${/[.)]$/.test(id) ? '' : '.'} ${title}`.trim()
}
