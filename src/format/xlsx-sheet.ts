/** The workbook that a unit fills in and sends back: what it leads, then what it supports, one row a task or turn. */
import {
  FILL_HEADS,
  type FillColumn,
  KEY_HEAD,
  NOTE_HEAD,
  NOTE_SHEET,
  progressPrint,
  type RowKey,
  SHOWN_HEADS,
  STATE_WORDS,
  titlePrint,
  writeKey,
} from '../import/sheet-columns.ts'
import { packSheet, type SheetCell, type SheetColumn } from '../ooxml/sheet.ts'
import type { SheetLook } from '../ooxml/sheet-looks.ts'
import type { Task } from '../plan/types.ts'
import { resultText, stateText } from '../report/tasks.ts'
import { capital } from '../report/titles.ts'
import type { PlanStatus, TaskStatus, TurnStatus } from '../status/types.ts'
import { stateNames } from '../status/words.ts'
import { type Day, isDay, sayDay } from '../time/day.ts'
import { namePeriod, readPeriod } from '../time/period.ts'
import { rowHeight } from './row-height.ts'

/** A unit's tasks in one plan. */
export interface UnitTasks {
  status: PlanStatus
  task: TaskStatus
  role: RowKey['role']
}

export interface UnitSheet {
  /** Name of the unit, as documents print it. */
  unit: string
  /** Name of the office that asks, where it is known. */
  agency?: string
  /** In the order of the sheet: what it leads first. */
  tasks: readonly UnitTasks[]
  asOf: Day
}

interface Row extends UnitTasks {
  task: TaskStatus & { task: Task }
  turn?: TurnStatus
  key: string
}

interface Column extends SheetColumn {
  head: string
  fill?: FillColumn
  look?: SheetLook
  of(row: Row): string
}

const FILLED = 'FFF2CC'
const GREY = 'D9E2F3'
const ROLE_WORDS = { lead: 'Chủ trì', joint: 'Cùng chủ trì', support: 'Phối hợp' } as const

/**
 * The bytes of the workbook. The cells to fill are open in the rows of tasks that the unit leads; all else is locked,
 * without password. A recurring task has a row for each turn that is begun and open.
 */
export function unitSheet({ unit, agency, tasks, asOf }: UnitSheet): Uint8Array {
  const rows = tasks.flatMap((it) => rowsOf(it, asOf))
  const plans = new Set(tasks.map(({ status }) => status.plan))
  const columns = columnsOf(plans.size > 1)
  const { top, merged, heights } = headOf(unit, agency, asOf, columns)
  const head = columns.map(
    (it): SheetCell => ({
      value: it.head,
      look: { bold: true, align: 'center', middle: true, border: true, fill: it.fill ? FILLED : GREY },
    }),
  )
  const body = rows.map((row) => columns.map((column) => cellOf(column, row)))
  return packSheet(
    {
      name: unit,
      columns,
      rows: [...top, head, ...body],
      head: top.length,
      merged,
      heights: new Map([
        ...heights,
        [top.length, 50],
        ...body.map((cells, i) => [top.length + 1 + i, rowHeight(cells, columns)] as const),
      ]),
      locked: true,
      hints: {
        choices: {
          title: 'Tình trạng',
          text: `Chọn một trong: ${Object.values(STATE_WORDS).join('; ')}`,
        },
        days: { title: 'Ngày có kết quả', text: 'Ghi ngày/tháng/năm, ví dụ 15/3/2024' },
      },
      note: { name: NOTE_SHEET, lines: [NOTE_HEAD, unit, ...rows.map(({ key }) => key)] },
    },
    asOf,
  )
}

function cellOf({ fill, look = {}, of, days }: Column, row: Row): SheetCell {
  const open = fill && row.role !== 'support'
  return {
    value: of(row),
    look: {
      ...look,
      border: true,
      ...(days && { date: true }),
      ...(open && { open: true, fill: FILLED }),
    },
  }
}

function columnsOf(severalPlans: boolean): Column[] {
  const centred: SheetLook = { align: 'center' }
  return [
    ...(severalPlans ? [{ head: 'Kế hoạch', width: 14, of: ({ status }: Row) => planName(status) }] : []),
    { head: 'Mã', width: 7, look: centred, of: ({ task }) => task.id },
    { head: SHOWN_HEADS.title, width: 34, of: ({ task }) => task.title },
    { head: 'Vai trò', width: 9, look: centred, of: ({ role }) => ROLE_WORDS[role] },
    { head: 'Sản phẩm', width: 17, of: ({ task }) => task.task.deliverables.join('; ') },
    { head: SHOWN_HEADS.timing, width: 16, of: deadlineText },
    {
      head: 'Đến hạn',
      width: 12,
      look: { ...centred, date: true },
      of: ({ task, turn }) => (turn ? turn.due : task.dueOn) ?? '',
    },
    { head: 'Đã ghi nhận', width: 22, of: knownText },
    { head: FILL_HEADS.date, fill: 'date', width: 12, look: centred, days: true, of: empty },
    {
      head: FILL_HEADS.state,
      fill: 'state',
      width: 13,
      look: centred,
      choices: Object.values(STATE_WORDS),
      of: empty,
    },
    { head: FILL_HEADS.note, fill: 'note', width: 32, of: empty },
    { head: FILL_HEADS.value, fill: 'value', width: 8, look: centred, of: empty },
    { head: FILL_HEADS.evidence, fill: 'evidence', width: 22, of: empty },
    { head: KEY_HEAD, width: 10, hidden: true, of: ({ key }) => key },
  ]
}

const empty = (): string => ''

function headOf(unit: string, agency: string | undefined, asOf: Day, columns: readonly Column[]) {
  const last = columns.length - 2
  const lines: [string, SheetLook, height: number][] = [
    [agency?.toLocaleUpperCase('vi') ?? '', { bold: true }, 18],
    ['PHIẾU BÁO CÁO TIẾN ĐỘ THỰC HIỆN NHIỆM VỤ', { bold: true, size: 14, align: 'center' }, 22],
    [`Đơn vị: ${unit}`, { bold: true, align: 'center' }, 18],
    [`(Tình hình ghi nhận đến ngày ${sayDay(asOf)})`, { italic: true, align: 'center' }, 18],
    [
      `Đề nghị đơn vị ghi vào các ô nền vàng rồi gửi lại chính tệp này. Ngày ghi ngày/tháng/năm; tình trạng chọn trong danh sách; nhiều văn bản kiểm chứng thì ngăn nhau bằng dấu chấm phẩy. Lùi thời hạn hoặc không thực hiện thì ghi văn bản cho phép vào cột “${FILL_HEADS.evidence}”. Xin không xóa dòng, không chép thêm dòng; lọc được, muốn sắp xếp thì bỏ khóa trang trước (không có mật khẩu).`,
      { italic: true },
      36,
    ],
  ]
  return {
    top: lines.map(([value, look]) => [{ value, look }]),
    merged: lines.map((_, row) => [row, 0, last] as const),
    heights: lines.map(([, , height], row) => [row, height] as const),
  }
}

function rowsOf(it: UnitTasks, asOf: Day): Row[] {
  const { task: status, role } = it
  const { task } = status
  if (!task) return []
  const whole = { ...status, task }
  const asked = status.turns.filter(({ kind, cell }) => kind === 'recurring' && isOpen(cell))
  const begun = asked.filter(({ span }) => span.start <= asOf)
  const turns = begun.length > 0 ? begun : asked.slice(0, 1)
  const row = (turn: TurnStatus | undefined): Row => ({
    ...it,
    task: whole,
    ...(turn && { turn }),
    key: writeKey({
      plan: it.status.plan.id,
      task: status.key,
      turn: turn?.name ?? '',
      role,
      title: titlePrint(task.title),
      entries: task.progress.length,
      progress: progressPrint(task.progress),
    }),
  })
  return turns.length > 0 ? turns.map(row) : [row(undefined)]
}

function isOpen(cell: TurnStatus['cell']): boolean {
  return cell === 'openInTime' || cell === 'openOverdue' || cell === 'openNoDeadline'
}

function planName({ plan }: PlanStatus): string {
  const { number, symbol } = plan.document
  return number !== undefined && symbol !== undefined ? `${number}/${symbol}` : plan.id
}

/** The phrase of the plan, and the turn in words: "Hằng quý (Quý I năm 2024)". */
function deadlineText({ task, turn }: Row): string {
  const phrase = task.timing?.phrase ?? task.task.timing ?? ''
  const name = turn && turnWords(turn.name)
  return [phrase, name && `(${name})`].filter(Boolean).join('\n')
}

function turnWords(name: string): string {
  if (isDay(name)) return sayDay(name)
  const [, year, rest = 'Y'] = /^(\d{4})(?:-(.+))?$/.exec(name) ?? []
  const period = year === undefined ? undefined : readPeriod(rest)
  return period ? capital(namePeriod(period, Number(year))) : name
}

/** The state as it is known, and the last result on record. */
function knownText({ task, turn }: Row): string {
  const state = turn ? turnState(turn) : stateText(task)
  const last = turn ? turn.progress.at(-1) : task.latest
  const result = last && [
    `${sayDay(last.date)}: ${STATE_WORDS[last.state]}`,
    resultText([last], task.task?.target),
  ]
  return [state, ...(result ?? [])].filter((it) => it !== '').join('\n')
}

function turnState({ state, daysLate }: TurnStatus): string {
  const name = capital(stateNames[state].vi)
  return state === 'overdue' && daysLate !== undefined ? `${name} ${daysLate} ngày` : name
}
