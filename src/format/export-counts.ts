import type { Sheet, SheetCell, SheetColumn } from '../ooxml/sheet.ts'
import type { SheetLook } from '../ooxml/sheet-looks.ts'
import { capital } from '../report/titles.ts'
import { groupsOf } from '../status/summary.ts'
import { type PlanStatus, type Rate, STATES, type Summary } from '../status/types.ts'
import { stateNames } from '../status/words.ts'
import { type CountRow, countRows } from './export-count-rows.ts'
import { type ExportInput, headRows, type Laid, signatureRows, stacked, wholeLine } from './export-head.ts'
import { rowHeight } from './row-height.ts'

interface Column extends SheetColumn {
  /** The heading over this one and those next to it that have the same. */
  over?: string
  head: string
  /** What the column is made of, by the numbers of the columns: “(3)=(4)+(8)”. */
  formula: string
  look: SheetLook
  of(row: CountRow): string | number
}

const HEAD: SheetLook = { bold: true, align: 'center', middle: true, border: true, fill: 'D9E2F3' }
const COUNT: SheetLook = { align: 'center', number: 'count' }
const PERCENT: SheetLook = { align: 'center', number: 'percent' }
const NONE = '–'

const TITLES: Column[] = [
  { head: 'TT', formula: '(1)', width: 6, look: { align: 'center' }, of: ({ number }) => number },
  { head: 'Nội dung', formula: '(2)', width: 46, look: {}, of: ({ title }) => title },
]

/** The official classes, by the turns of the tasks: what a report counts. */
export function statisticsPage(input: ExportInput): Sheet {
  const count = (of: (summary: Summary) => number): Pick<Column, 'width' | 'look' | 'of'> => ({
    width: 10,
    look: COUNT,
    of: ({ summary }) => (summary ? of(summary) : ''),
  })
  const rate = (of: (summary: Summary) => Rate): Pick<Column, 'width' | 'look' | 'of'> => ({
    width: 13,
    look: PERCENT,
    of: ({ summary }) => (summary ? shareOf(of(summary)) : ''),
  })
  const [done, open, rates] = ['Đã hoàn thành', 'Chưa hoàn thành', 'Tỷ lệ']
  const columns: Column[] = [
    ...TITLES,
    { head: 'Tổng số', formula: '(3)=(4)+(8)', ...count((it) => it.statistics.total) },
    {
      over: done,
      head: 'Cộng',
      formula: '(4)=(5)+(6)+(7)',
      ...count((it) => it.statistics.done.total),
      width: 13,
    },
    { over: done, head: 'Đúng hạn', formula: '(5)', ...count((it) => it.statistics.done.inTime) },
    { over: done, head: 'Quá hạn', formula: '(6)', ...count((it) => it.statistics.done.late) },
    {
      over: done,
      head: 'Không có thời hạn',
      formula: '(7)',
      ...count((it) => it.statistics.done.noDeadline),
    },
    {
      over: open,
      head: 'Cộng',
      formula: '(8)=(9)+(10)+(11)',
      ...count((it) => it.statistics.open.total),
      width: 14,
    },
    { over: open, head: 'Trong hạn', formula: '(9)', ...count((it) => it.statistics.open.inTime) },
    { over: open, head: 'Quá hạn', formula: '(10)', ...count((it) => it.statistics.open.overdue) },
    {
      over: open,
      head: 'Không có thời hạn',
      formula: '(11)',
      ...count((it) => it.statistics.open.noDeadline),
    },
    { head: 'Không thực hiện', formula: '(12)', ...count((it) => it.statistics.cancelled) },
    {
      over: rates,
      head: 'Hoàn thành trên tổng số',
      formula: '(13)=(4)/(3)',
      ...rate((it) => it.statistics.rates.done),
    },
    {
      over: rates,
      head: 'Đúng hạn trên số hoàn thành có thời hạn',
      formula: '(14)=(5)/[(5)+(6)]',
      ...rate((it) => it.statistics.rates.doneInTime),
    },
    {
      over: rates,
      head: 'Quá hạn trên tổng số',
      formula: '(15)=(10)/(3)',
      ...rate((it) => it.statistics.rates.overdue),
    },
  ]
  const notes = [
    'Nhiệm vụ định kỳ tính theo lượt: mỗi kỳ phải thực hiện là một lượt.',
    'Việc không thực hiện theo văn bản (cột 12) không tính vào tổng số.',
    ...doubleNote(input.statuses),
  ]
  return pageOf('Thống kê', 'THỐNG KÊ KẾT QUẢ THỰC HIỆN NHIỆM VỤ', columns, notes, input)
}

/** Tasks by the state that each shows, every task once. */
export function statesPage(input: ExportInput): Sheet {
  const count: Pick<Column, 'width' | 'look'> = { width: 11, look: COUNT }
  const columns: Column[] = [
    ...TITLES,
    { head: 'Tổng số nhiệm vụ', formula: '(3)', ...count, of: ({ summary }) => summary?.total ?? '' },
    ...STATES.map(
      (state, i): Column => ({
        head: capital(stateNames[state].vi),
        formula: `(${i + 4})`,
        ...count,
        of: ({ summary }) => summary?.byState[state] ?? '',
      }),
    ),
  ]
  const notes = [
    'Mỗi nhiệm vụ tính một lần, theo tình trạng đáng lưu ý nhất trong các lượt chưa xong.',
    ...doubleNote(input.statuses),
  ]
  return pageOf('Tình trạng', 'SỐ NHIỆM VỤ THEO TÌNH TRẠNG', columns, notes, { ...input, signed: false })
}

/** A share for Excel, as exact as the report prints it: 58,33% is 0.5833. */
function shareOf({ percent }: Rate): string | number {
  return percent === undefined ? NONE : Math.round(percent * 100) / 10_000
}

function doubleNote(statuses: readonly PlanStatus[]): string[] {
  const total = statuses.reduce((sum, { tasks }) => sum + tasks.length, 0)
  const rows = groupsOf(statuses, 'unit').reduce((sum, { tasks }) => sum + tasks.length, 0)
  if (rows === total) return []
  return ['Nhiệm vụ do nhiều đơn vị cùng chủ trì được tính cho từng đơn vị; dòng tổng cộng chỉ tính một lần.']
}

function pageOf(
  name: string,
  title: string,
  columns: readonly Column[],
  notes: readonly string[],
  input: ExportInput,
): Sheet {
  const top = headRows(title, input, columns)
  const head = headings(columns)
  const rows = countRows(input.statuses)
  const laid = stacked([
    top,
    head,
    ...rows.map((row) => rowCells(row, columns)),
    ...notes.map((text) => wholeLine(text, { italic: true }, columns)),
    ...(input.signed ? [signatureRows(input, columns)] : []),
  ])
  const headFrom = top.rows.length
  return {
    name,
    columns,
    rows: laid.rows,
    headFrom,
    head: headFrom + head.rows.length - 1,
    frozenColumns: 2,
    unfiltered: true,
    merged: laid.merged,
    heights: new Map(laid.heights),
  }
}

/** Two rows of headings, the lower ones under what is over several; then the numbers of the columns. */
function headings(columns: readonly Column[]): Laid {
  const isFirst = (i: number): boolean =>
    columns[i]?.over === undefined || columns[i]?.over !== columns[i - 1]?.over
  const upper = columns.map(({ over, head }, i) => ({ value: isFirst(i) ? (over ?? head) : '', look: HEAD }))
  const lower = columns.map(({ over, head }) => ({ value: over === undefined ? '' : head, look: HEAD }))
  const small: SheetLook = { italic: true, size: 8, align: 'center', middle: true, border: true }
  const numbers = columns.map(({ formula }) => ({ value: formula, look: small }))
  const lastOf = (i: number): number => {
    const next = columns.findIndex((it, n) => n > i && it.over !== columns[i]?.over)
    return (next < 0 ? columns.length : next) - 1
  }
  const isFlat = columns.every(({ over }) => over === undefined)
  const tall = rowHeight(isFlat ? upper : lower, columns) + 6
  if (isFlat)
    return {
      rows: [upper, numbers],
      merged: [],
      heights: [
        [0, tall],
        [1, rowHeight(numbers, columns)],
      ],
    }
  return {
    rows: [upper, lower, numbers],
    merged: columns.flatMap(({ over }, i): Laid['merged'] => {
      if (over === undefined) return [[0, i, i, 1]]
      return isFirst(i) && lastOf(i) > i ? [[0, i, lastOf(i)]] : []
    }),
    heights: [
      [0, 22],
      [1, tall],
      [2, rowHeight(numbers, columns)],
    ],
  }
}

function rowCells(row: CountRow, columns: readonly Column[]): Laid {
  const more: SheetLook = {
    border: true,
    middle: true,
    ...((row.isTotal || !row.summary) && { bold: true }),
    ...(row.isTotal ? { fill: 'FFF2CC' } : !row.summary && { fill: 'F2F2F2' }),
  }
  const cells = columns.map(({ look, of }): SheetCell => ({ value: of(row), look: { ...look, ...more } }))
  if (row.summary) return { rows: [cells], merged: [], heights: [[0, rowHeight(cells, columns)]] }
  const width = columns.slice(1).reduce((sum, it) => sum + it.width, 0)
  return {
    rows: [cells],
    merged: [[0, 1, columns.length - 1]],
    heights: [[0, rowHeight(cells, columns, new Map([[1, width]]))]],
  }
}
