import type { Lang } from '../lang/lang.ts'
import { upcomingOf } from '../status/filter.ts'
import type { GroupKey, PlanStatus, State, TaskStatus } from '../status/types.ts'
import { namedPeriod, stateNames } from '../status/words.ts'
import type { Paint } from './check-pretty.ts'
import { groupNote, groupRows } from './status-groups.ts'
import { directorLine } from './status-line.ts'
import { blocksOf } from './status-sections.ts'
import { dayText, noteOf, unitText } from './status-words.ts'
import { type TableCell, type TableColumn, tableLines, widthsOf, wrap } from './table.ts'

export interface StatusPrettyOptions {
  lang: Lang
  paint: Paint
  /** Columns of the terminal; where there is none, tables are 110 wide and the last line is one line. */
  width?: number
  by?: GroupKey
  /** Only what is due in so many days, in order of day instead of sections. */
  upcoming?: number
}

const COLOURS: Partial<Record<State, keyof Paint>> = {
  overdue: 'red',
  'due-soon': 'yellow',
  silent: 'yellow',
  unread: 'yellow',
  done: 'green',
  'done-late': 'green',
  cancelled: 'gray',
  waiting: 'gray',
  upcoming: 'gray',
}

/** `status` for a person: each plan with its tasks under their headings, and one line that sums it up. */
export function statusPretty(plans: readonly PlanStatus[], options: StatusPrettyOptions): string {
  const { lang, paint, by, upcoming, width } = options
  const sum = directorLine(plans, lang)
  const body =
    upcoming !== undefined
      ? upcomingLines(plans, upcoming, options)
      : by
        ? groupLines(plans, by, options)
        : plans.flatMap((it, i) => [...(i > 0 ? [''] : []), ...planLines(it, options)])
  return [...body, '', ...wrap(sum, width ?? sum.length).map((it) => paint.bold(it)), ''].join('\n')
}

function planLines(status: PlanStatus, options: StatusPrettyOptions): string[] {
  const { lang, paint, width = 110 } = options
  const { plan } = status
  const blocks = blocksOf(status, lang)
  const rows = blocks.map(({ tasks }) => tasks.map((it) => cellsOf(it, options)))
  const columns = columnsOf(lang)
  // One set of widths for the whole plan, so that its sections stand aligned.
  const widths = widthsOf(columns, rows.flat(), width - 2)
  const head = [
    ...wrap(`${plan.document.type} ${plan.document.title ?? plan.id}`.trim(), width).map((it) =>
      paint.bold(it),
    ),
    ...wrap(`${plan.file} · ${namedPeriod(status.period, lang)}`, width).map((it) => paint.gray(it)),
  ]
  if (blocks.length === 0) return [...head, '', `  ${lang === 'vi' ? 'Không có nhiệm vụ nào.' : 'No tasks.'}`]
  return [
    ...head,
    ...blocks.flatMap(({ title, tasks }, i) => [
      '',
      ...(title === '' ? [] : wrap(title, width).map((it) => paint.bold(it))),
      ...(tasks.length > 0 ? tableLines(columns, rows[i] ?? [], { indent: 2, headless: true, widths }) : []),
    ]),
  ]
}

function columnsOf(lang: Lang): TableColumn[] {
  const vi = lang === 'vi'
  return [
    { title: vi ? 'Tình trạng' : 'State' },
    { title: vi ? 'Mã' : 'Id' },
    { title: vi ? 'Nhiệm vụ' : 'Task', grows: 3, lines: 3 },
    { title: vi ? 'Chủ trì' : 'Lead', grows: 2, lines: 3 },
    { title: vi ? 'Ngày đến hạn' : 'Due on', align: 'right' },
    { title: vi ? 'Lưu ý' : 'Remarks', grows: 2 },
  ]
}

function cellsOf(task: TaskStatus, { lang, paint }: StatusPrettyOptions): TableCell[] {
  return [stateCell(task.state, lang, paint), ...restCells(task, task.dueOn, noteOf(task, lang), lang)]
}

function restCells(task: TaskStatus, due: string | undefined, note: string, lang: Lang): TableCell[] {
  const id = task.kind === 'task' ? task.id : ''
  return [id, task.title, unitText(task.lead), dayText(due, lang), note].map((text) => ({ text }))
}

function stateCell(state: State, lang: Lang, paint: Paint): TableCell {
  const colour = COLOURS[state]
  return { text: stateNames[state][lang], ...(colour ? { paint: paint[colour] } : {}) }
}

function groupLines(
  plans: readonly PlanStatus[],
  by: GroupKey,
  { lang, paint, width = 110 }: StatusPrettyOptions,
): string[] {
  const [head, ...rows] = groupRows(plans, by, lang)
  const columns = head.map((title, i): TableColumn => {
    return i === 0 ? { title, grows: 1, lines: 4 } : { title: wrap(title, 10).join('\n'), align: 'right' }
  })
  const cells = rows.map((row, i) =>
    row.map((text) => ({ text, ...(i === rows.length - 1 && { paint: paint.bold }) })),
  )
  const note = groupNote(plans, by, lang)
  return [
    ...tableLines(columns, cells, { width, paintHead: paint.gray }),
    ...(note ? ['', ...wrap(note, width).map((it) => paint.gray(it))] : []),
  ]
}

function upcomingLines(plans: readonly PlanStatus[], days: number, options: StatusPrettyOptions): string[] {
  const { lang, paint, width = 110 } = options
  const list = upcomingOf(plans, days)
  if (list.length === 0)
    return [
      lang === 'vi'
        ? `Không có việc nào đến hạn trong ${days} ngày tới.`
        : `Nothing is due in the next ${days} days.`,
    ]
  const rows = list.map(({ task, turn }) => [
    { text: dayText(turn.due, lang) },
    { text: task.kind === 'task' ? task.id : '' },
    { text: task.title },
    { text: unitText(task.lead) },
    {
      text: leftText(turn.daysLeft ?? 0, lang),
      ...((turn.daysLeft ?? 0) <= 3 ? { paint: paint.yellow } : {}),
    },
  ])
  const [, id, title, lead, due] = columnsOf(lang)
  const columns = [due, id, title, lead].flatMap((it) => (it ? [it] : []))
  return tableLines([...columns, { title: lang === 'vi' ? 'Còn' : 'Left' }], rows, {
    width,
    paintHead: paint.gray,
  })
}

function leftText(days: number, lang: Lang): string {
  if (days === 0) return lang === 'vi' ? 'hôm nay' : 'today'
  return lang === 'vi' ? `${days} ngày` : `${days} days`
}
