import type { SheetCell } from '../ooxml/sheet.ts'
import type { SheetLook } from '../ooxml/sheet-looks.ts'
import { headOf, type Office, plainText } from '../report/head.ts'
import { capital, citePlan } from '../report/titles.ts'
import type { PlanStatus } from '../status/types.ts'
import { namedPeriod } from '../status/words.ts'
import { sayCount } from '../text/number.ts'
import { laterOf, sayDay, yearOf } from '../time/day.ts'
import { rowHeight } from './row-height.ts'

/** What a workbook is made of: plans as they stand, and what the office says where a plan does not. */
export interface ExportInput {
  statuses: readonly PlanStatus[]
  office: Office
  /** The units asked for, as they were asked for. */
  units?: readonly string[]
  /** To be signed: Quốc hiệu, dateline and places for the signatures are added. */
  signed?: boolean
}

/** Rows of a page that are laid over its columns, with the cells that are one and the heights. */
export interface Laid {
  rows: (SheetCell | undefined)[][]
  merged: [row: number, from: number, to: number, toRow?: number][]
  heights: [row: number, points: number][]
}

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'] as const

/**
 * The head of a page: the office, Quốc hiệu where it is to be signed, the title, the plan cited in full, and the day of
 * the data.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I
 */
export function headRows(title: string, input: ExportInput, columns: readonly { width: number }[]): Laid {
  const { parent, agency, place, date } = officeOf(input)
  const { signed } = input
  const bold: SheetLook = { bold: true }
  const halves: [string, SheetLook, string, SheetLook][] = [
    [parent, {}, signed ? MOTTO[0] : '', bold],
    [agency, bold, signed ? MOTTO[1] : '', { bold: true, size: 13 }],
  ]
  if (signed) halves.push(['', {}, [place, date].filter(Boolean).join(', '), { italic: true }])
  const lines: [string, SheetLook][] = [
    [title, { bold: true, size: 14 }],
    [subjectOf(input), bold],
    [dataOf(input), { italic: true }],
  ]
  return stacked([
    twoBlocks(halves, columns),
    ...lines.map(([text, look]) => wholeLine(text, { ...look, align: 'center' }, columns)),
  ])
}

/** The foot of a page to be signed: who drew it up at the left, who signs for the agency at the right. */
export function signatureRows(input: ExportInput, columns: readonly { width: number }[]): Laid {
  const { position, signer } = officeOf(input)
  const bold: SheetLook = { bold: true }
  const laid = twoBlocks(
    [
      ['', {}, '', {}],
      ['NGƯỜI LẬP BIỂU', bold, position || 'THỦ TRƯỞNG CƠ QUAN', bold],
      ['(Ký, ghi rõ họ tên)', { italic: true }, '', {}],
      ['', {}, '', {}],
      ['', {}, signer, bold],
    ],
    columns,
  )
  return { ...laid, heights: laid.heights.map(([row, points]) => [row, row === 3 ? 64 : points]) }
}

/** Pieces of a page below one another. */
export function stacked(pieces: readonly Laid[]): Laid {
  const all: Laid = { rows: [], merged: [], heights: [] }
  for (const { rows, merged, heights } of pieces) {
    const from = all.rows.length
    all.rows.push(...rows)
    all.merged.push(
      ...merged.map(([row, first, last, toRow = row]): Laid['merged'][number] => [
        row + from,
        first,
        last,
        toRow + from,
      ]),
    )
    all.heights.push(...heights.map(([row, points]): Laid['heights'][number] => [row + from, points]))
  }
  return all
}

/** A line over the whole width of a page. */
export function wholeLine(text: string, look: SheetLook, columns: readonly { width: number }[]): Laid {
  const cell = { value: text, look }
  const height = rowHeight([cell], columns, new Map([[0, widthOf(columns)]]))
  return { rows: [[cell]], merged: [[0, 0, columns.length - 1]], heights: [[0, height]] }
}

/** Lines in two centred blocks side by side, each over about half of the columns. */
function twoBlocks(
  lines: readonly [string, SheetLook, string, SheetLook][],
  columns: readonly { width: number }[],
): Laid {
  const middle = halfOf(columns)
  const last = columns.length - 1
  const spans = new Map([
    [0, widthOf(columns.slice(0, middle))],
    [middle, widthOf(columns.slice(middle))],
  ])
  const rows = lines.map(([left, leftLook, right, rightLook]) => {
    const row: (SheetCell | undefined)[] = Array.from({ length: middle + 1 }, () => undefined)
    row[0] = { value: left, look: { ...leftLook, align: 'center' } }
    row[middle] = { value: right, look: { ...rightLook, align: 'center' } }
    return row
  })
  return {
    rows,
    merged: rows.flatMap((_, i): Laid['merged'] => [
      [i, 0, middle - 1],
      [i, middle, last],
    ]),
    heights: rows.map((cells, i) => [i, rowHeight(cells, columns, spans)]),
  }
}

function widthOf(columns: readonly { width: number }[]): number {
  return columns.reduce((sum, { width }) => sum + width, 0)
}

/** The column that begins the right half: neither half is less than two columns. */
function halfOf(columns: readonly { width: number }[]): number {
  const half = widthOf(columns) / 2
  const at = columns.findIndex((_, i) => widthOf(columns.slice(0, i + 1)) > half)
  return Math.min(Math.max(at, 2), columns.length - 2)
}

/** The office as a head prints it: of the plans where they have one and the same, else of `reform.yaml`. */
function officeOf({ statuses, office }: ExportInput) {
  const [first] = statuses
  if (!first) return { parent: '', agency: '', place: '', date: '', position: '', signer: '' }
  const { plan } = first
  const { agency, parent, place, signature: _, ...rest } = plan.document
  const isOne = statuses.every(
    ({ plan: { document } }) =>
      document.agency === agency && document.parent === parent && document.place === place,
  )
  const year = yearOf(statuses.map(({ asOf }) => asOf).reduce(laterOf))
  const head = headOf(isOne ? plan : { ...plan, document: rest }, office, { year }, [])
  return {
    parent: plainText(head.parent).replaceAll('\n', ' '),
    agency: plainText(head.agency).replaceAll('\n', ' '),
    place: plainText(head.place),
    date: plainText(head.date),
    position: plainText(head.position),
    signer: plainText(head.signer),
  }
}

function subjectOf({ statuses, units, office }: ExportInput): string {
  const [first] = statuses
  const plans =
    statuses.length === 1 && first
      ? citePlan(first.plan, office.symbol)
      : `Tổng hợp ${sayCount(statuses.length)} kế hoạch`
  return units === undefined ? plans : `${plans}\nĐơn vị chủ trì: ${units.join('; ')}`
}

function dataOf({ statuses }: ExportInput): string {
  const [first] = statuses
  if (first?.periodAsked) return capital(namedPeriod(first.period, 'vi'))
  return `(Số liệu tính đến ngày ${sayDay(statuses.map(({ asOf }) => asOf).reduce(laterOf, ''))})`
}
