import type { Sheet, SheetCell, SheetColumn } from '../ooxml/sheet.ts'
import type { SheetLook } from '../ooxml/sheet-looks.ts'
import type { Progress, Section } from '../plan/types.ts'
import { cellText } from '../report/columns.ts'
import { noteText, resultText, stateText, unitNames } from '../report/tasks.ts'
import { citePlan } from '../report/titles.ts'
import { statisticsOf } from '../status/summary.ts'
import type { PlanStatus, TaskStatus } from '../status/types.ts'
import { sayCount } from '../text/number.ts'
import { type ExportInput, headRows, type Laid, signatureRows, stacked } from './export-head.ts'
import { rowHeight } from './row-height.ts'

interface Column extends SheetColumn {
  head: string
  look?: SheetLook
  /** Left out of the page where no task says anything. */
  optional?: true
  of(task: TaskStatus, status: PlanStatus): string
}

/** A row of the table: a heading of the plan, or a task. */
type Line =
  | { kind: 'group'; number: string; title: string; count: string; shade: string }
  | { kind: 'task'; cells: string[] }

const CENTRED: SheetLook = { align: 'center' }
const HEAD_FILL = 'D9E2F3'
const PLAN_FILL = 'DDEBF7'
const GROUP_FILL = 'F2F2F2'

/** The columns up to what was asked for; what came of it follows in `RESULTS`. */
const ASKED: readonly Column[] = [
  { head: 'TT', width: 7, look: CENTRED, of: ({ id, duty }) => (duty ? '' : id) },
  { head: 'Nhiệm vụ', width: 36, of: ({ title }) => title },
  { head: 'Chủ trì', width: 15, of: ({ lead }) => unitNames(lead) },
  { head: 'Phối hợp', width: 17, optional: true, of: ({ support }) => unitNames(support) },
  {
    head: 'Sản phẩm',
    width: 15,
    optional: true,
    of: ({ task }) => (task ? cellText(task, { field: 'deliverables', heading: '' }) : ''),
  },
  { head: 'Chỉ tiêu', width: 14, optional: true, of: ({ task }) => task?.target ?? '' },
  { head: 'Cách thức thực hiện', width: 20, optional: true, of: ({ task }) => task?.method ?? '' },
  { head: 'Kinh phí', width: 13, optional: true, of: ({ task }) => task?.budget ?? '' },
]

const RESULTS: readonly Column[] = [
  {
    head: 'Thời gian hoàn thành',
    width: 15,
    of: ({ task, duty, timing }) => task?.timing ?? duty?.timing ?? timing?.phrase ?? '',
  },
  { head: 'Ngày đến hạn', width: 12, look: { ...CENTRED, date: true }, of: ({ dueOn }) => dueOn ?? '' },
  {
    head: 'Kết quả thực hiện',
    width: 28,
    of: (it, status) => resultText(entriesOf(it, status), it.task?.target),
  },
  { head: 'Tình trạng', width: 13, look: CENTRED, of: stateText },
  { head: 'Ghi chú', width: 15, of: noteText },
]

/** Columns that only these plans have, by their headings. */
function ownColumns(statuses: readonly PlanStatus[]): Column[] {
  const heads = new Set(
    statuses.flatMap(({ tasks }) => tasks.flatMap(({ task }) => Object.keys(task?.other ?? {}))),
  )
  return [...heads].map((head) => ({ head, width: 16, of: ({ task }) => task?.other?.[head] ?? '' }))
}

/** The results that a table tells: those of the period asked for, else all up to the as-of day. */
function entriesOf(task: TaskStatus, { periodAsked, asOf }: PlanStatus): Progress[] {
  return periodAsked ? task.inPeriod : task.progress.filter(({ date }) => date <= asOf)
}

/**
 * The appendix table: every task under the headings of its plan, with its due day, result and state as the periodic
 * report has them; the plan's reporting duties last.
 */
export function tasksPage(input: ExportInput): Sheet {
  const { statuses } = input
  const tasks = statuses.flatMap((status) => shownOf(status).map((task) => ({ task, status })))
  const columns = [...ASKED, ...ownColumns(statuses), ...RESULTS].filter(
    ({ optional, of }) => !optional || tasks.some(({ task, status }) => of(task, status) !== ''),
  )
  const head: SheetCell[] = columns.map((it) => ({
    value: it.head,
    look: { bold: true, align: 'center', middle: true, border: true, fill: HEAD_FILL },
  }))
  const top = headRows('TÌNH HÌNH THỰC HIỆN NHIỆM VỤ', input, columns)
  const body = statuses.flatMap((status) => linesOf(status, columns, statuses.length > 1))
  const laid = stacked([
    top,
    { rows: [head], merged: [], heights: [[0, rowHeight(head, columns) + 6]] },
    ...body.map((line) => (line.kind === 'task' ? taskRow(line.cells, columns) : groupRow(line, columns))),
    ...(input.signed ? [signatureRows(input, columns)] : []),
  ])
  return {
    name: 'Nhiệm vụ',
    columns,
    rows: laid.rows,
    head: top.rows.length,
    frozenColumns: 2,
    bottom: top.rows.length + body.length,
    merged: laid.merged,
    heights: new Map(laid.heights),
  }
}

function shownOf({ tasks, reporting }: PlanStatus): TaskStatus[] {
  return [...tasks, ...reporting]
}

function linesOf(status: PlanStatus, columns: readonly Column[], several: boolean): Line[] {
  const { plan, tasks, reporting } = status
  const byTask = new Map(tasks.flatMap((it) => (it.task ? [[it.task, it] as const] : [])))
  const below = (section: Section): TaskStatus[] => [
    ...section.tasks.flatMap((task) => byTask.get(task) ?? []),
    ...section.sections.flatMap(below),
  ]
  const taskLine = (task: TaskStatus): Line => ({
    kind: 'task',
    cells: columns.map(({ of }) => of(task, status)),
  })
  const sectionLines = (section: Section): Line[] => {
    const inside = below(section)
    if (inside.length === 0) return []
    const own = section.tasks.flatMap((task) => byTask.get(task) ?? [])
    return [
      ...(section.title ? [group(section.id ?? '', section.title, inside, GROUP_FILL)] : []),
      ...own.map(taskLine),
      ...section.sections.flatMap(sectionLines),
    ]
  }
  return [
    ...(several ? [group('', citePlan(plan), tasks, PLAN_FILL)] : []),
    ...plan.sections.flatMap(sectionLines),
    ...(reporting.length > 0 ? [group('', 'Chế độ báo cáo', reporting, GROUP_FILL)] : []),
    ...reporting.map(taskLine),
  ]
}

/** A heading with what came of its tasks: “hoàn thành 3/8”. */
function group(number: string, title: string, tasks: readonly TaskStatus[], shade: string): Line {
  const { done, total } = statisticsOf(tasks.flatMap(({ counted }) => counted.map(({ cell }) => cell)))
  const count = total === 0 ? '' : `Hoàn thành ${sayCount(done.total)}/${sayCount(total)}`
  return { kind: 'group', number, title, count, shade }
}

function taskRow(values: readonly string[], columns: readonly Column[]): Laid {
  const cells = values.map((value, i): SheetCell => ({ value, look: { ...columns[i]?.look, border: true } }))
  return { rows: [cells], merged: [], heights: [[0, rowHeight(cells, columns)]] }
}

function groupRow(
  { number, title, count, shade }: Extract<Line, { kind: 'group' }>,
  columns: readonly Column[],
): Laid {
  const look: SheetLook = { bold: true, border: true, fill: shade }
  // The count stands under the state and the notes; the title takes all columns before.
  const counted = columns.length - 2
  const cells = columns.map((_, i): SheetCell => {
    if (i === 0) return { value: number, look: { ...look, align: 'center' } }
    if (i === counted) return { value: count, look: { ...look, align: 'center' } }
    return { value: i === 1 ? title : '', look }
  })
  const widthOf = (from: number, to: number) =>
    columns.slice(from, to).reduce((sum, { width }) => sum + width, 0)
  const spans = new Map([
    [1, widthOf(1, counted)],
    [counted, widthOf(counted, columns.length)],
  ])
  return {
    rows: [cells],
    merged: [
      [0, 1, counted - 1],
      [0, counted, columns.length - 1],
    ],
    heights: [[0, rowHeight(cells, columns, spans)]],
  }
}
