/**
 * Column widths from content. Comes in: a filled table and the width it may take. Goes out: widths that give the lowest
 * table — no word broken, short columns as narrow as they can be, long texts as wide as there is room for.
 */
import { type Looks, piecesOf } from './looks.ts'
import { spanOf } from './tables.ts'
import { textWidth, wrapWidths } from './times.ts'
import { childOf, childrenOf, type XmlElement } from './xml.ts'

/** A cell as far as its width matters: the words of each paragraph, in twips. */
interface Cell {
  paragraphs: Measured[]
}

/** A paragraph in twips: its words, the blank between them, and the widest piece that no line break can divide. */
export interface Measured {
  words: number[]
  blank: number
  widest: number
}

/** Long tables repeat themselves: so many rows tell how wide the columns must be. */
const SAMPLE = 160
/** About so many rows of tasks stand on a page. */
const PAGE = 8
/** A longer word (an address of a web page) is broken: the other columns need their room. As a part of the table. */
const LONGEST_WORD = 0.3
/** Word rounds; without a hair of room a word that just fits is broken. */
const SLACK = 30

/**
 * The widths of the columns of a table, in twips, that together make `total`.
 *
 * @param padding what the margins of a cell take of its width, left and right together
 */
export function fitColumns(table: XmlElement, total: number, padding: number, looks: Looks): number[] {
  const rows = measureRows(table, looks)
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const least: number[] = []
  const most: number[] = []
  for (let column = 0; column < columns; column++) {
    const paragraphs = rows.flatMap((row) => row[column]?.paragraphs ?? [])
    const widest = Math.max(0, ...paragraphs.map((paragraph) => paragraph.widest))
    least.push(Math.min(widest, total * LONGEST_WORD) + padding + SLACK)
    most.push(Math.max(0, ...paragraphs.map(lineWidth)) + padding + SLACK)
  }
  return settle(rows, least, most, total, padding)
}

function measureRows(table: XmlElement, looks: Looks): (Cell | undefined)[][] {
  const all = childrenOf(table, 'w:tr')
  const step = Math.max(1, all.length / SAMPLE)
  const rows: (Cell | undefined)[][] = []
  for (let at = 0; at < all.length; at += step) {
    const row = all[Math.floor(at)]
    if (!row) continue
    const measured = measureRow(row, looks)
    rows.push(measured)
    // A head row stands on every page again: its height counts as often.
    if (isHead(row)) for (let page = PAGE; page < all.length; page += PAGE) rows.push(measured)
  }
  return rows
}

function isHead(row: XmlElement): boolean {
  return childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== undefined
}

function measureRow(row: XmlElement, looks: Looks): (Cell | undefined)[] {
  return childrenOf(row, 'w:tc').flatMap((cell) => {
    const span = spanOf(cell)
    // What stands across several columns bends to them.
    if (span > 1) return Array.from({ length: span }, () => undefined)
    return [{ paragraphs: childrenOf(cell, 'w:p').map((paragraph) => measureParagraph(paragraph, looks)) }]
  })
}

/** Measures a paragraph. */
export function measureParagraph(paragraph: XmlElement, looks: Looks): Measured {
  const words: number[] = []
  let blank = 0
  let widest = 0
  let joins = false
  for (const { text, face } of piecesOf(paragraph, looks)) {
    blank = Math.max(blank, textWidth(' ', face))
    // Lines break at blanks, never at a no-break space.
    text.split(/[ \t\n]+/).forEach((word, i, list) => {
      if (word !== '') {
        const width = textWidth(word, face)
        if (i === 0 && joins && words.length > 0) words[words.length - 1] = (words.at(-1) ?? 0) + width
        else words.push(width)
        // A symbol such as 1208/UBND-NC may break after its hyphen where there is no room for it.
        for (const piece of word.split(/(?<=[-–])/u)) widest = Math.max(widest, textWidth(piece, face))
      }
      if (i === list.length - 1) joins = word !== ''
    })
  }
  return { words, blank, widest }
}

function lineWidth({ words, blank }: Measured): number {
  return words.reduce((sum, word) => sum + word, 0) + Math.max(0, words.length - 1) * blank
}

function settle(
  rows: readonly (Cell | undefined)[][],
  least: readonly number[],
  most: readonly number[],
  total: number,
  padding: number,
): number[] {
  const needed = sum(least)
  if (needed >= total)
    return roundTo(
      least.map((width) => (width * total) / needed),
      total,
    )
  if (sum(most) <= total)
    return roundTo(
      most.map((width) => (width * total) / sum(most)),
      total,
    )
  // Text of a column is an area: the lowest table gives each column something between the root of its share and all of it.
  const areas = least.map((_, column) =>
    sum(rows.map((row) => sum((row[column]?.paragraphs ?? []).map(lineWidth)))),
  )
  const tries = [0.5, 0.8].map((power) => {
    const weights = areas.map((area) => area ** power)
    return improve(rows, share(total, least, most, weights), least, padding)
  })
  const [best = { widths: least }] = tries.sort((a, b) => a.height - b.height)
  return roundTo(best.widths, total)
}

/** Shares room out by weight, between the least and the most that a column can use. */
function share(
  total: number,
  least: readonly number[],
  most: readonly number[],
  weights: readonly number[],
): number[] {
  const widths = [...least]
  let free = total - sum(least)
  for (let round = 0; round < 8 && free > 1; round++) {
    const open = widths.map((width, i) => (width < (most[i] ?? 0) ? (weights[i] ?? 0) : 0))
    const all = sum(open)
    if (all === 0) break
    let used = 0
    open.forEach((weight, i) => {
      const more = Math.min((free * weight) / all, (most[i] ?? 0) - (widths[i] ?? 0))
      widths[i] = (widths[i] ?? 0) + more
      used += more
    })
    free -= used
  }
  return widths
}

/**
 * Moves room between columns as long as the table gets lower. Lines come whole, so a small move seldom saves one: besides
 * the lines, the part of a line that a text would fill counts a little, and shows the way.
 */
function improve(
  rows: readonly (Cell | undefined)[][],
  start: readonly number[],
  least: readonly number[],
  padding: number,
): { widths: number[]; height: number } {
  const widths = [...start]
  const heightsOf = (column: number, width: number) =>
    rows.map((row) => heightOf(row[column], width - padding))
  const heights = widths.map((width, column) => heightsOf(column, width))
  for (const step of [600, 200]) {
    for (let round = 0; round < 40; round++) {
      const wider = widths.map((width, column) => heightsOf(column, width + step))
      const thinner = widths.map((width, column) =>
        width - step < (least[column] ?? 0) ? undefined : heightsOf(column, width - step),
      )
      const best = bestMove(heights, wider, thinner)
      if (!best) break
      const [from, to] = best
      widths[from] = (widths[from] ?? 0) - step
      widths[to] = (widths[to] ?? 0) + step
      heights[from] = thinner[from] ?? []
      heights[to] = wider[to] ?? []
    }
  }
  const height = sum(
    rows.map((_, row) => {
      const cells = heights.map((column) => column[row] ?? 0)
      return Math.max(0, ...cells) + EVEN * sum(cells)
    }),
  )
  return { widths, height }
}

/** What a line saved in a cell is worth where another cell keeps the row as high: room drifts to where text is. */
const EVEN = 0.08

/** Which column should give room to which, if any move makes the rows lower. Heights are by column, then row. */
function bestMove(
  heights: readonly (readonly number[])[],
  wider: readonly (readonly number[])[],
  thinner: readonly (readonly number[] | undefined)[],
): [number, number] | undefined {
  let best: [number, number] | undefined
  let most = 1e-6
  const count = heights[0]?.length ?? 0
  for (let from = 0; from < heights.length; from++) {
    const less = thinner[from]
    if (!less) continue
    for (let to = 0; to < heights.length; to++) {
      if (to === from) continue
      let gain = 0
      for (let row = 0; row < count; row++) {
        let old = 0
        let now = 0
        for (let column = 0; column < heights.length; column++) {
          const before = heights[column]?.[row] ?? 0
          const after = column === from ? (less[row] ?? 0) : column === to ? (wider[to]?.[row] ?? 0) : before
          if (before > old) old = before
          if (after > now) now = after
          gain += EVEN * (before - after)
        }
        gain += old - now
      }
      if (gain > most) {
        most = gain
        best = [from, to]
      }
    }
  }
  return best
}

/** Lines of a cell, and a little for how full they would be if words could be cut anywhere. */
function heightOf(cell: Cell | undefined, width: number): number {
  if (!cell) return 1
  let height = 0
  for (const paragraph of cell.paragraphs) {
    const { words, blank } = paragraph
    height += Math.max(1, wrapWidths(words, blank, width).length) + (0.5 * lineWidth(paragraph)) / width
  }
  return height
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Whole twips that make exactly the total: what rounding leaves goes to the widest. */
function roundTo(widths: readonly number[], total: number): number[] {
  const whole = widths.map(Math.floor)
  const widest = whole.indexOf(Math.max(...whole))
  whole[widest] = (whole[widest] ?? 0) + Math.round(total) - sum(whole)
  return whole
}

/** What the left and right margins of the cells of a table take, in twips. */
export function cellPadding(table: XmlElement): number {
  const margins = childOf(childOf(table, 'w:tblPr'), 'w:tblCellMar')
  const side = (...names: string[]) =>
    Number(
      names.map((name) => childOf(margins, name)?.attrs['w:w']).find((width) => width !== undefined) ?? 108,
    )
  return side('w:left', 'w:start') + side('w:right', 'w:end')
}
