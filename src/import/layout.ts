/**
 * Tables in layout text of PDF readers: columns held apart by blanks, cells running over several lines. Comes in: lines.
 * Goes out: a grid whose rows begin at the numbers of its first column. What the blanks do not tell is guessed, so the
 * grid says that a person must compare it.
 */
import {
  type Cells,
  columnsIn,
  type LayoutColumns,
  placeWords,
  type Segment,
  segmentsOf,
} from './layout-columns.ts'
import { type Head, headAt, parted } from './layout-head.ts'
import { ROW_NUMBER, rowEnds } from './layout-rows.ts'
import { BOUNDS, type Grid, type Row } from './model.ts'

/** So many heads may follow each other without a row. */
const HEADS = 8

/** A table in layout text, where its head begins at this line; nothing for any other line. */
export function layoutTable(lines: readonly string[], at: number): { grid: Grid; next: number } | undefined {
  const found = headAt(lines, at)
  if (!found) return undefined
  const { body, pages, next } = bodyOf(lines, found)
  if (body.length === 0) return undefined
  const head = parted(found, body) ?? (found.glued ? undefined : found)
  if (!head) return undefined
  if (head !== found) for (const k of pages.keys()) pages[k] = head.columns
  // Each page is set anew: its columns begin where its own cells do.
  const texts = pages.map((): string[] => [])
  for (const { text, page } of body) texts[page]?.push(text)
  const columns = pages.map((page, k) => columnsIn(page, texts[k] ?? []))
  const rows = [
    rowOf(
      head.columns.map(({ text }) => text),
      at,
    ),
    ...rowsOf(body, columns),
  ]
  return rows.length > 1
    ? { grid: { kind: 'table', rows, place: `bảng ở dòng ${at + 1}`, guessed: true }, next }
    : undefined
}

export interface BodyLine {
  text: string
  /** Counted from 0. */
  line: number
  /** Which of the heads it stands under. */
  page: number
}

/** The lines below the head up to the prose after the table; page numbers and repeated heads left out. */
function bodyOf(
  lines: readonly string[],
  head: Head,
): { body: BodyLine[]; pages: Segment[][]; next: number } {
  const body: BodyLine[] = []
  const pages = [head.columns]
  let textStart = Number.POSITIVE_INFINITY
  let i = head.next
  while (i < lines.length && body.length < BOUNDS.rows) {
    const text = (lines[i] ?? '').replace(/\f/g, '')
    const columns = pages.at(-1) ?? head.columns
    const again = text.trim() === '' ? undefined : headAt(lines, i, head.lines.length)
    if (
      again &&
      again.columns.length === head.columns.length &&
      [...again.key].every((it) => head.key.has(it))
    ) {
      // Heads without any row between them are no table: it is not followed to the end for each of them.
      if (pages.length > body.length + HEADS) break
      pages.push(again.columns)
      i = again.next
      continue
    }
    if ((lines[i] ?? '').startsWith('\f') && body.some(({ page }) => page === pages.length - 1))
      pages.push(columns)
    if (text.trim() === '' || /^\s*\d{1,3}\s*$/.test(text)) {
      // A number alone is the page's, but for one in the first column that goes on.
      if (isCounted(text, columns, body)) body.push({ text, line: i, page: pages.length - 1 })
      i++
      continue
    }
    if (isProse(text, columns, textStart) || isNextPart(text, body)) break
    const number = ROW_NUMBER.exec(text)
    const words = number ? text.slice(number[0].length).search(/\S/) : -1
    if (number && words >= 0) textStart = Math.min(textStart, number[0].length + words)
    body.push({ text, line: i, page: pages.length - 1 })
    i++
  }
  return { body, pages, next: i }
}

/** "III. TỔ CHỨC THỰC HIỆN": a Roman number with a stop, where no row of the table has one. */
function isNextPart(text: string, body: readonly BodyLine[]): boolean {
  const heading = /^\s*[IVX]{1,5}\. +\p{Lu}/u
  if (!heading.test(text) || segmentsOf(text).length > 1 || body.length === 0) return false
  return !body.some((it) => heading.test(it.text))
}

/** Whether a line is a number that stands in the first column and goes on from the last one there. */
function isCounted(text: string, columns: readonly Segment[], body: readonly BodyLine[]): boolean {
  if (text.trim() === '' || text.length > (columns[1]?.start ?? 0)) return false
  const last = body.findLast((it) => /^\s*\d{1,3}(?=\s|$)/.test(it.text))
  const before = last ? Number(/\d+/.exec(last.text)?.[0]) : 0
  return Number(text.trim()) === before + 1
}

function rowsOf(body: readonly BodyLine[], pages: readonly LayoutColumns[]): Row[] {
  const rows: Row[] = []
  const ends = rowEnds(body, pages)
  let open: Cells = { texts: [], last: [] }
  let whole = false
  for (const [i, { text, line, page }] of body.entries()) {
    const columns = pages[page] as LayoutColumns
    const starts = i === 0 || ends.has(i - 1)
    if (starts) {
      open = { texts: columns.starts.map(() => ''), last: columns.starts.map(() => false) }
      whole = false
      rows.push(rowOf([], line))
    }
    const number = ROW_NUMBER.exec(text)
    const own = number && number[0].length <= (columns.starts[1] ?? 0) + 2 ? number : undefined
    if (own) open.texts[0] = `${open.texts[0] ?? ''}${own[1] ?? ''}`
    const rest = own ? ' '.repeat(own[0].length) + text.slice(own[0].length) : text
    if (isWhole(segmentsOf(rest), columns) && (starts || whole)) {
      whole = true
      open.texts[1] = `${open.texts[1] ?? ''} ${rest.trim()}`.trim()
    } else placeWords(rest, columns, open)
    const row = rows.at(-1)
    if (row) row.cells = open.texts.map((it) => ({ text: it.trim(), span: 1 }))
  }
  return rows
}

/** A text over the width of the table: the title of a group. */
function isWhole([only, ...others]: readonly Segment[], { starts }: LayoutColumns): boolean {
  const third = starts[2] ?? 0
  return only !== undefined && others.length === 0 && only.start < third - 2 && only.end > third
}

function rowOf(texts: readonly string[], line: number): Row {
  return { cells: texts.map((text) => ({ text, span: 1 })), place: `dòng ${line + 1}` }
}

/** The text after the table: a line that runs through the columns without any gap. */
function isProse(line: string, columns: readonly Segment[], textStart: number): boolean {
  const [first, ...others] = segmentsOf(line)
  if (!first) return false
  if (/^(?:nơi nhận|phụ lục|tm\.|kt\.)/i.test(first.text)) return true
  const number = ROW_NUMBER.exec(line)
  if (number) {
    // "III. TỔ CHỨC THỰC HIỆN": its words do not stand under the heading of the second column.
    const words = number[0].length + line.slice(number[0].length).search(/\S/)
    return others.length === 0 && textStart < Number.POSITIVE_INFINITY && words < textStart - 1
  }
  if (others.length > 0) return false
  const limit = Math.min(textStart, columns[1]?.start ?? 0)
  return first.start < limit - 1 && first.end > (columns[2]?.start ?? Number.POSITIVE_INFINITY)
}
