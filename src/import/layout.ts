/**
 * Tables in layout text of PDF readers: columns held apart by blanks, cells running over several lines. Comes in: lines.
 * Goes out: a grid whose rows begin at the numbers of its first column. What the blanks do not tell is guessed, so the
 * grid says that a person must compare it.
 */
import { foldKey } from '../text/fold.ts'
import { readHeading } from './headings.ts'
import {
  type Cells,
  columnsIn,
  type LayoutColumns,
  placeWords,
  type Segment,
  segmentsOf,
  startsBelow,
} from './layout-columns.ts'
import { ROW_NUMBER, rowEnds } from './layout-rows.ts'
import { BOUNDS, type Grid, type Row } from './model.ts'

interface Head {
  columns: Segment[]
  /** Its lines as they stand. */
  lines: string[]
  next: number
  /** Its words, to know it again on the next page. */
  key: Set<string>
  /** Its headings touch: the cells below must tell its columns. */
  glued?: true
}

const LONGEST_HEAD = 6
const MOST_COLUMNS = 24
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

/** A head whose headings touch, parted where the cells below it begin; nothing where those are no more columns. */
function parted({ lines, columns, next, key, glued }: Head, body: readonly BodyLine[]): Head | undefined {
  const starts = startsBelow(body.flatMap(({ text, page }) => (page === 0 ? [text] : [])))
  if (glued ? starts.length < 4 : starts.length <= columns.length) return undefined
  const cells: Cells = { texts: starts.map(() => ''), last: [] }
  const ends = starts.map((start, i) => (starts[i + 1] ?? start + 20) - 1)
  const wide = {
    starts,
    widths: starts.map((start, i) => (ends[i] ?? start) - start - 2),
    middles: starts,
    isHead: true as const,
  }
  for (const line of lines) {
    const second = starts[1] ?? 0
    const own = segmentsOf(line.slice(0, Math.max(0, second - 1)))
    cells.texts[0] = `${cells.texts[0]} ${own.map(({ text }) => text).join(' ')}`.trim()
    placeWords(' '.repeat(second - 1) + line.slice(second - 1), wide, cells)
  }
  const better = starts.map((start, i) => ({ start, end: ends[i] ?? start, text: cells.texts[i] ?? '' }))
  return isHead(better) && better.every(({ text }) => text !== '')
    ? { lines, columns: better, next, key }
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

/** The head over several lines, put together by what stands over what; its first column counts the tasks. */
function headAt(lines: readonly string[], at: number, longest = LONGEST_HEAD): Head | undefined {
  const first = (lines[at] ?? '').replace(/\f/g, '')
  const opening = segmentsOf(first)
  if (opening.length < 2 || ROW_NUMBER.test(first)) return undefined
  // Every line of a head is made of headings, its first one, too.
  const known = opening.filter(({ text }) => readHeading(text).weight > 1).length
  if (known * 2 < opening.length) return gluedAt(lines, at, longest)
  const block: Segment[][] = []
  const raw: string[] = []
  let best: Head | undefined
  for (let next = at; next < Math.min(lines.length, at + longest); next++) {
    const line = (lines[next] ?? '').replace(/\f/g, '')
    if (line.trim() === '' || ROW_NUMBER.test(line)) break
    block.push(segmentsOf(line))
    raw.push(line)
    const columns = stack(block)
    if (isHead(columns)) best = { columns, lines: [...raw], next: next + 1, key: wordsOf(block) }
  }
  if (!best) return gluedAt(lines, at, longest)
  // The numbers of the columns under the head: (1) (2) (3).
  const counting = (lines[best.next] ?? '').trim()
  if (/^\(?1\)?\s+\(?2\)?\s+\(?3\)?/.test(counting)) best.next++
  return best
}

/** A head whose headings are held apart by single blanks: each begins with a capital. */
function gluedAt(lines: readonly string[], at: number, longest: number): Head | undefined {
  const first = (lines[at] ?? '').replace(/\f/g, '')
  const columns = [...first.matchAll(/\p{Lu}\S*(?: +(?!\p{Lu})\S+)*/gu)].map((it) => ({
    start: it.index,
    end: it.index + it[0].length,
    text: it[0].replace(/ +/g, ' '),
  }))
  const known = columns.filter(({ text }) => readHeading(text).weight > 2)
  const counts = /^(?:s|st|stt|tt|số|số tt|t)$/i.test(columns[0]?.text ?? '')
  if (!counts || known.length < 3 || columns.some(({ text }) => text.length > 40)) return undefined
  const raw = [first]
  let next = at + 1
  for (; next < Math.min(lines.length, at + longest); next++) {
    const line = (lines[next] ?? '').replace(/\f/g, '')
    if (line.trim() === '' || ROW_NUMBER.test(line.replace(/^\s*T(?=\s)/, ''))) break
    raw.push(line)
  }
  return { columns, lines: raw, next, key: wordsOf(raw.map(segmentsOf)), glued: true }
}

function isHead(columns: readonly Segment[]): boolean {
  if (columns.length > MOST_COLUMNS) return false
  const reads = columns.map(({ text }) => readHeading(text))
  const fields = new Set(reads.filter(({ weight }) => weight > 0).map(({ field }) => field))
  if (reads[0]?.field !== 'id' || !fields.has('title') || fields.size < 4) return false
  return columns.every(({ text }) => text.length <= 80)
}

function wordsOf(block: readonly Segment[][]): Set<string> {
  return new Set(block.flatMap((line) => line.flatMap(({ text }) => foldKey(text).split(' '))))
}

/** Segments that stand above each other are one heading; one over two of them is the title of both and left out. */
function stack(block: readonly Segment[][]): Segment[] {
  const columns: Segment[] = []
  for (const line of block) {
    for (const it of line) {
      const over = columns.filter((column) => column.start < it.end + 1 && it.start < column.end + 1)
      const [column] = over
      const below = column
        ? line.filter((other) => other.start < column.end + 6 && column.start - 6 < other.end)
        : []
      if (!column) columns.push({ ...it })
      else if (over.length > 1) continue
      else if (below.length > 1 && isTitleOf(column, below)) {
        // The heading above stands over several: they take its place.
        Object.assign(column, it)
      } else {
        Object.assign(column, {
          start: Math.min(column.start, it.start),
          end: Math.max(column.end, it.end),
          text: `${column.text} ${it.text}`,
        })
      }
    }
  }
  return columns.sort((a, b) => a.start - b.start)
}

/** "Cơ quan thực hiện" over "Chủ trì" and "Phối hợp". */
function isTitleOf(column: Segment, below: readonly Segment[]): boolean {
  const inner = below.filter(({ start, end }) => start < column.end && column.start < end)
  if (inner.length > 1) return true
  const fields = below.map(({ text }) => readHeading(text)).filter(({ weight }) => weight > 2)
  return fields.length > 1 && /thực hiện|phân công|thời gian|đơn vị|cơ quan/i.test(column.text)
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
