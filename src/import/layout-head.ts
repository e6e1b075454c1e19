/** The head of a table in layout text: headings over several lines, held apart by blanks, or touching. */
import { foldKey } from '../text/fold.ts'
import { readHeading } from './headings.ts'
import type { BodyLine } from './layout.ts'
import { type Cells, placeWords, type Segment, segmentsOf, startsBelow } from './layout-columns.ts'
import { ROW_NUMBER } from './layout-rows.ts'

export interface Head {
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

/** The head over several lines, put together by what stands over what; its first column counts the tasks. */
export function headAt(lines: readonly string[], at: number, longest = LONGEST_HEAD): Head | undefined {
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

/** A head whose headings touch, parted where the cells below it begin; nothing where those are no more columns. */
export function parted(
  { lines, columns, next, key, glued }: Head,
  body: readonly BodyLine[],
): Head | undefined {
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
