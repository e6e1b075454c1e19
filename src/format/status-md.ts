import type { Lang } from '../lang/lang.ts'
import type { GroupKey, PlanStatus, TaskStatus } from '../status/types.ts'
import { stateNames } from '../status/words.ts'
import { groupNote, groupRows } from './status-groups.ts'
import { directorLine } from './status-line.ts'
import { blocksOf } from './status-sections.ts'
import { dayText, noteOf, unitText } from './status-words.ts'

const HEAD = {
  vi: ['Mã', 'Nhiệm vụ', 'Chủ trì', 'Ngày đến hạn', 'Tình trạng', 'Lưu ý'],
  en: ['Id', 'Task', 'Lead', 'Due on', 'State', 'Remarks'],
} as const

/** `status --format md`: a table of tasks a section, or the counts of each group; for a page in the repository. */
export function statusMd(plans: readonly PlanStatus[], lang: Lang, by?: GroupKey): string {
  const line = directorLine(plans, lang)
  if (by) {
    const [head, ...rows] = groupRows(plans, by, lang)
    const note = groupNote(plans, by, lang)
    return `${escapeMarks(line)}\n\n${table(head, rows)}${note ? `\n${escapeMarks(note)}\n` : ''}`
  }
  const parts = plans.flatMap((status) => [
    `## ${escapeMarks(status.plan.document.title ?? status.plan.id)}\n`,
    ...blocksOf(status, lang).map(
      ({ title, tasks }) => `${title ? `### ${escapeMarks(title)}\n\n` : ''}${tableOf(tasks, lang)}`,
    ),
  ])
  return `${escapeMarks(line)}\n\n${parts.join('\n')}`
}

function tableOf(tasks: readonly TaskStatus[], lang: Lang): string {
  const rows = tasks.map((it) => [
    it.id,
    it.title,
    unitText(it.lead),
    dayText(it.dueOn, lang),
    stateNames[it.state][lang],
    noteOf(it, lang),
  ])
  return table(HEAD[lang], rows)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarks).join(' | ')} |\n`
  return line(head) + line(head.map(() => '---')).replaceAll('\\-', '-') + rows.map(line).join('')
}

/** Text that Markdown shows as it is: one line, no mark taken for a mark of its own. */
function escapeMarks(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|#~]/g, '\\$&')
}
