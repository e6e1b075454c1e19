/**
 * Tables in layout text of PDF readers: columns held apart by blanks, cells running over several lines. Comes in: lines.
 * Goes out: a grid whose rows begin at the numbers of its first column. What the blanks do not tell is guessed, so the
 * grid says that a person must compare it.
 */
import { readHeading } from './headings.ts'
import { BOUNDS, type Grid, type Row } from './model.ts'
import { leadNumber } from './numbers.ts'

interface Segment {
  start: number
  end: number
  text: string
}

interface Head {
  columns: Segment[]
  next: number
}

const ROW_NUMBER = /^\s*((?:\d{1,2}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[A-Z])[.)]?)(?=\s|$)/
const LONGEST_HEAD = 5

/** A table in layout text, where its head begins at this line; nothing for any other line. */
export function layoutTable(lines: readonly string[], at: number): { grid: Grid; next: number } | undefined {
  const head = headAt(lines, at)
  if (!head) return undefined
  const rows: Row[] = [
    rowOf(
      head.columns.map(({ text }) => text),
      at,
    ),
  ]
  let i = head.next
  let columns = head.columns
  let bounds = boundsOf(lines, i, columns)
  while (i < lines.length && rows.length < BOUNDS.rows) {
    const line = (lines[i] ?? '').replace(/\f/g, '')
    if (line.trim() === '' || /^\s*\d{1,3}\s*$/.test(line)) {
      i++
      continue
    }
    const again = headAt(lines, i)
    if (again && again.columns.length === columns.length) {
      columns = again.columns
      i = again.next
      bounds = boundsOf(lines, i, columns)
      continue
    }
    if (isProse(line, bounds)) break
    const cells = cellsOf(line, bounds)
    const last = rows.at(-1)
    if (cells[0] !== '' || rows.length === 1 || !last) rows.push(rowOf(cells, i))
    else for (const [k, text] of cells.entries()) append(last, k, text)
    i++
  }
  return rows.length > 1
    ? { grid: { kind: 'table', rows, place: `bảng ở dòng ${at + 1}`, guessed: true }, next: i }
    : undefined
}

function rowOf(texts: readonly string[], line: number): Row {
  return { cells: texts.map((text) => ({ text, span: 1 })), place: `dòng ${line + 1}` }
}

function append(row: Row, column: number, text: string): void {
  const cell = row.cells[column]
  if (cell && text !== '') cell.text = cell.text === '' ? text : `${cell.text} ${text}`
}

function segmentsOf(line: string): Segment[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map((it) => ({
    start: it.index,
    end: it.index + it[0].length,
    text: it[0],
  }))
}

/** The head over several lines, put together by what stands over what; its first column counts the tasks. */
function headAt(lines: readonly string[], at: number): Head | undefined {
  const first = lines[at] ?? ''
  if (segmentsOf(first).length < 2 || ROW_NUMBER.test(first)) return undefined
  const block: Segment[][] = []
  let next = at
  while (next < lines.length && next < at + LONGEST_HEAD) {
    const line = lines[next] ?? ''
    if (line.trim() === '' || ROW_NUMBER.test(line)) break
    block.push(segmentsOf(line))
    next++
  }
  const columns = stack(block)
  const reads = columns.map(({ text }) => readHeading(text))
  const fields = new Set(reads.filter(({ weight }) => weight > 0).map(({ field }) => field))
  if (reads[0]?.field !== 'id' || !fields.has('title') || fields.size < 4) return undefined
  if (columns.some(({ text }) => text.length > 80)) return undefined
  return { columns, next }
}

/** Segments that stand above each other are one heading; one over two of them is the title of both and left out. */
function stack(block: readonly Segment[][]): Segment[] {
  const columns: Segment[] = []
  for (const line of block) {
    for (const it of line) {
      const over = columns.filter((column) => column.start < it.end && it.start < column.end)
      const [column] = over
      if (!column) columns.push({ ...it })
      else if (over.length > 1) continue
      else if (line.filter((other) => other.start < column.end && column.start < other.end).length > 1) {
        // The heading above stands over several: they take its place.
        if (column.text !== it.text) Object.assign(column, it)
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

/** Where each column begins: at the place where most cells below the heading do. */
function boundsOf(lines: readonly string[], from: number, columns: readonly Segment[]): number[] {
  const starts = new Map<number, number>()
  for (const line of lines.slice(from, from + 60)) {
    if (/^\f/.test(line)) break
    for (const { start } of segmentsOf(line)) starts.set(start, (starts.get(start) ?? 0) + 1)
  }
  return columns.map(({ start }, i) => {
    const before = columns[i - 1]
    if (!before) return 0
    const low = i === 1 ? before.end : (before.start + before.end) / 2
    let best = start
    let most = 0
    for (const [at, count] of starts) {
      if (at <= low || at > start + 2 || count <= most) continue
      most = count
      best = at
    }
    return most > 1 ? best : start
  })
}

/** The cells of a line; a segment that runs into the next column is cut at the blank nearest to its beginning. */
function cellsOf(line: string, bounds: readonly number[]): string[] {
  const cells = bounds.map(() => '')
  let rest = line
  const number = ROW_NUMBER.exec(line)
  if (number && (number.index ?? 0) + number[0].length <= (bounds[1] ?? 0) + 2) {
    cells[0] = number[1] ?? ''
    rest = ' '.repeat(number[0].length) + line.slice(number[0].length)
  }
  const only = segmentsOf(rest).length === 1 && cells[0] !== ''
  for (const segment of segmentsOf(rest)) {
    const pieces = only ? [segment] : cut(segment, bounds)
    for (const { start, text } of pieces) {
      const column = Math.max(1, nearest(start, bounds))
      cells[column] = cells[column] === '' ? text : `${cells[column]} ${text}`
    }
  }
  return cells
}

function nearest(start: number, bounds: readonly number[]): number {
  let best = 0
  for (const [i, bound] of bounds.entries()) {
    if (Math.abs(bound - start) < Math.abs((bounds[best] ?? 0) - start) || bound <= start) best = i
  }
  const next = bounds[best + 1]
  return next !== undefined && next - start <= 2 ? best + 1 : best
}

function cut(segment: Segment, bounds: readonly number[]): Segment[] {
  const column = nearest(segment.start, bounds)
  const next = bounds[column + 1]
  if (next === undefined || segment.end <= next + 1) return [segment]
  let best: { at: number; score: number } | undefined
  for (let shift = -7; shift <= 5; shift++) {
    const at = next + shift - segment.start
    if (at < 2 || segment.text[at - 1] !== ' ') continue
    // A cell begins with a capital more often than in mid-sentence, and seldom within a name.
    const begins = /^\p{Lu}/u.test(segment.text.slice(at)) ? -6 : 0
    const inName = /(?:^| )\p{Lu}\S*$/u.test(segment.text.slice(0, at - 1)) ? 5 : 0
    const score = Math.abs(shift) + begins + inName
    if (!best || score < best.score) best = { at, score }
  }
  if (best && best.score <= 4) {
    const { at } = best
    const left = { start: segment.start, end: segment.start + at - 1, text: segment.text.slice(0, at - 1) }
    const right = { start: next, end: segment.end, text: segment.text.slice(at) }
    return [left, ...cut(right, bounds)]
  }
  return [segment]
}

/** The text after the table: a line that runs through the columns without any gap. */
function isProse(line: string, bounds: readonly number[]): boolean {
  const [first, ...others] = segmentsOf(line)
  if (!first) return false
  if (/^(?:nơi nhận|phụ lục|tm\.|kt\.)/i.test(first.text)) return true
  const number = leadNumber(first.text)
  if (others.length > 0 || number) return false
  return first.start < (bounds[1] ?? 0) && first.end > (bounds[2] ?? Number.POSITIVE_INFINITY)
}
