/** Text tables for a terminal: columns of the right width for Vietnamese however it is composed, wrapped to fit. */
import { padTo, widthOf } from '../text/width.ts'

export interface TableColumn {
  title: string
  align?: 'left' | 'right'
  /** Shares what is left of the width by this weight and wraps in it; the others are as wide as their longest cell. */
  grows?: number
  /** The most lines of a cell; what is longer ends with an ellipsis. All of it unless told. */
  lines?: number
}

export interface TableCell {
  text: string
  paint?: (text: string) => string
}

export interface TableOptions {
  /** Columns of the terminal; nothing wraps without it. */
  width?: number
  /** The widths of the columns, where several tables share them (`widthsOf`). */
  widths?: readonly number[]
  /** Blanks before each line. */
  indent?: number
  /** Leaves the titles out. */
  headless?: boolean
  paintHead?: (text: string) => string
}

const GAP = '  '
/** No growing column becomes narrower than this, even if lines then run over the terminal. */
const NARROWEST = 12

/** The lines of a table. nothing is cut off but what `lines` limits. */
export function tableLines(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  options: TableOptions = {},
): string[] {
  const { indent = 0, headless = false, paintHead = (text) => text } = options
  const heads = columns.map(({ title }) => ({ text: title, paint: paintHead }))
  const all = headless ? rows : [heads, ...rows]
  const widths =
    options.widths ?? widthsOf(columns, all, (options.width ?? Number.POSITIVE_INFINITY) - indent)
  return all.flatMap((row) =>
    rowLines(columns, row, widths).map((line) => (' '.repeat(indent) + line).trimEnd()),
  )
}

/** The widths of columns for some rows in so much room: what each needs, growing ones what is left. */
export function widthsOf(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  room: number,
): number[] {
  const widest = columns.map((_, i) => Math.max(0, ...rows.map((row) => lineWidth(row[i]?.text ?? ''))))
  const weightOf = (i: number): number => columns[i]?.grows ?? 0
  const fixed = widest.reduce((sum, width, i) => (weightOf(i) > 0 ? sum : sum + width), 0)
  let left = room - fixed - GAP.length * (columns.length - 1)
  let weights = columns.reduce((sum, _, i) => sum + weightOf(i), 0)
  // Those that need least for their weight take it first, the rest is shared by the others.
  const order = columns.flatMap((_, i) => (weightOf(i) > 0 ? [i] : []))
  order.sort((a, b) => (widest[a] ?? 0) / weightOf(a) - (widest[b] ?? 0) / weightOf(b))
  for (const column of order) {
    const share = Math.max(NARROWEST, Math.floor((left * weightOf(column)) / weights))
    const width = Math.min(widest[column] ?? 0, share)
    widest[column] = width
    left -= width
    weights -= weightOf(column)
  }
  return widest
}

function lineWidth(text: string): number {
  return Math.max(...text.split('\n').map(widthOf))
}

function rowLines(
  columns: readonly TableColumn[],
  row: readonly TableCell[],
  widths: readonly number[],
): string[] {
  const cells = columns.map(({ lines }, i) =>
    shortened(wrap(row[i]?.text ?? '', widths[i] ?? 0), lines, widths[i] ?? 0),
  )
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    columns
      .map(({ align }, i) => {
        const text = cells[i]?.[line] ?? ''
        const padded = padTo(text, widths[i] ?? 0, align === 'right' ? 'left' : 'right')
        const paint = row[i]?.paint
        return paint && text !== '' ? padded.replace(text, () => paint(text)) : padded
      })
      .join(GAP),
  )
}

function shortened(lines: string[], most: number | undefined, width: number): string[] {
  if (most === undefined || lines.length <= most) return lines
  const last = breakWord(lines[most - 1] ?? '', Math.max(1, width - 1))[0] ?? ''
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`]
}

/** A text in lines of at most `width` columns, broken at blanks; a longer word is broken between letters. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.replace(/\t/g, ' '), Math.max(1, width)))
}

function wrapLine(line: string, width: number): string[] {
  if (widthOf(line) <= width) return [line]
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (widthOf(longer) <= width) {
      current = longer
      continue
    }
    if (current !== '') lines.push(current)
    const pieces = breakWord(word, width)
    current = pieces.pop() ?? ''
    lines.push(...pieces)
  }
  return [...lines, current]
}

function breakWord(word: string, width: number): string[] {
  const pieces = ['']
  for (const letter of word.match(/\P{M}\p{M}*|\p{M}+/gsu) ?? []) {
    const last = pieces.at(-1) ?? ''
    if (last !== '' && widthOf(last + letter) > width) pieces.push(letter)
    else pieces[pieces.length - 1] = last + letter
  }
  return pieces
}
