import type { Block, Column, Plan, Section, Task, TaskPlace } from '../../src/plan/types.ts'

/** Everything that a plan prints, in the order in which it is printed, one paragraph or cell an item. */
export function printedTexts(plan: Plan): string[] {
  const { document } = plan
  const { appendix, signature } = document
  return [
    ...(document.symbol ? [`Số: ${document.number ?? ''} /${document.symbol}`] : []),
    ...(document.dateText && document.place ? [`${document.place}, ${dateLine(document.dateText)}`] : []),
    document.type.toUpperCase(),
    document.title ?? '',
    ...document.basis,
    ...document.body.flatMap((block) => blockTexts(block, plan)),
    document.recipientsHeading,
    ...document.recipients.map((line) => `- ${line.text}`),
    signature?.authority ?? '',
    signature?.position ?? '',
    signature?.name ?? '',
    ...(appendix
      ? [appendix.dateline ?? '', appendix.label ?? '', appendix.title ?? '', appendix.reference ?? '']
      : []),
    ...(appendix ? table(plan.sections, appendix.columns ?? []) : []),
  ]
}

/** The words of a text without inline marks: runs of anything but blanks. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .replace(/\^\{([^}]*)\}/g, '$1')
    .replaceAll('*', '')
    .split(/\s+/)
    .filter((word) => word !== '')
}

function dateLine(dateText: string): string {
  const [year, month = '', date = ''] = dateText.split('-')
  return `ngày ${date} tháng ${month} năm ${year}`
}

function blockTexts(block: Block, plan: Plan): string[] {
  const line = [block.number, block.title, block.text].filter((part) => part !== undefined).join(' ')
  const tasks = block.tasks ? place(plan.sections, block.tasks) : []
  return [line, ...tasks, ...block.body.flatMap((child) => blockTexts(child, plan))]
}

function place(sections: readonly Section[], { layout, columns = [] }: TaskPlace): string[] {
  return layout === 'table' ? table(sections, columns) : sections.flatMap((it) => paragraphs(it, columns))
}

function table(sections: readonly Section[], columns: readonly Column[]): string[] {
  return [...columns.map((it) => it.heading), ...sections.flatMap((it) => rows(it, columns))]
}

function rows(section: Section, columns: readonly Column[]): string[] {
  return [
    `${section.id ?? ''} ${section.title}`,
    ...section.tasks.flatMap((task) => columns.map((column) => cell(task, column))),
    ...section.sections.flatMap((child) => rows(child, columns)),
  ]
}

function paragraphs(section: Section, columns: readonly Column[]): string[] {
  return [
    `${section.id}. ${section.title}`,
    ...section.tasks.flatMap((task) => [
      `${task.id}. ${task.title}`,
      ...columns.map((column) => `${column.heading} ${cell(task, column)}${column.end ?? ''}`),
      ...task.content.map((block) => `${block.number ?? ''} ${block.text ?? ''}`),
    ]),
  ]
}

function cell(task: Task, { field, heading, separator = ', ' }: Column): string {
  if (field === 'lead' || field === 'support') return task[field].map((unit) => unit.name).join(separator)
  if (field === 'deliverables') return task.deliverablesText ?? task.deliverables.join(separator)
  return field === 'other' ? (task.other?.[heading] ?? '') : (task[field] ?? '')
}
