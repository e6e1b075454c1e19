/** A Word file as blocks: paragraphs with their automatic numbers, tables as grids with their merged cells. */

import { type Parts, readPackage } from '../ooxml/package.ts'
import { readWord } from '../ooxml/word.ts'
import type { WordBlock, WordParagraph, WordTable } from '../ooxml/word-model.ts'
import { readTableHead } from './columns.ts'
import {
  BOUNDS,
  type Cell,
  type Grid,
  type ImportFault,
  type Paragraph,
  type Row,
  type SourceBlock,
} from './model.ts'
import { gridOf, tidy } from './text.ts'
import { type Numbering, numberingOf } from './word-numbers.ts'

/** Reads the body of a Word file in reading order. */
export function readDocx(
  bytes: Uint8Array,
): { blocks: SourceBlock[]; fault?: undefined } | { blocks?: undefined; fault: ImportFault } {
  const { parts, fault } = readPackage(bytes)
  if (fault) return { fault }
  const { word, fault: wrong } = readWord(parts as Parts)
  if (wrong) return { fault: wrong.kind }
  const numbering = numberingOf(parts as Parts)
  const blocks = word.sections.flatMap((section) =>
    section.blocks.flatMap((block) => blockOf(block, numbering)),
  )
  return { blocks }
}

function blockOf(block: WordBlock, numbering: Numbering): SourceBlock[] {
  return block.kind === 'table' ? tableBlocks(block, numbering) : paragraphsOf(block, numbering)
}

/** A paragraph; lines that a break parts within it stand as paragraphs of their own. */
function paragraphsOf(paragraph: WordParagraph, numbering: Numbering): Paragraph[] {
  const label = labelOf(paragraph, numbering)
  const { align } = paragraph.look
  const text = marked(paragraph)
  const bold =
    paragraph.runs.length > 0 && paragraph.runs.every(({ look, text: it }) => look.bold || it.trim() === '')
  return text
    .split(/[\n\f]/)
    .flatMap(sideBySide)
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line, i) => line !== '' || (i === 0 && label !== undefined && text.trim() !== ''))
    .map((line, i) => ({
      kind: 'paragraph',
      text: line,
      ...(i === 0 && label !== undefined && { label }),
      align: align ?? 'left',
      ...(bold && { bold }),
      ...(i > 0 && { joined: true }),
      place: `đoạn ${paragraph.number}`,
    }))
}

/** The two sides of a head or a foot that only a tab holds apart: "Nơi nhận:⇥GIÁM ĐỐC". */
function sideBySide(line: string): string[] {
  if (!/\S.*\t+\s*\S/.test(line)) return [line]
  const [left = '', ...others] = line.split(/\t+/).map((it) => it.trim())
  const right = others.filter((it) => it !== '')
  const isHead = (it: string): boolean => it === it.toUpperCase() && /\p{Lu}{2}/u.test(it)
  const parts =
    right.length === 1 &&
    (/^nơi nhận|^số\s*:/i.test(left) ||
      isHead(right[0] ?? '') ||
      /ngày .*tháng .*năm/i.test(right[0] ?? '') ||
      /^-.*[;.]$/.test(left))
  return parts ? [left, ...right] : [line]
}

function labelOf(
  { look: { numId, level = 0 }, runs }: WordParagraph,
  numbering: Numbering,
): string | undefined {
  if (numId === undefined || numId === '0' || runs.length === 0) return undefined
  return numbering.next(numId, level)
}

/** The text with italics inside a paragraph as `*…*`; a whole paragraph in italics carries none. */
function marked(paragraph: WordParagraph): string {
  const runs = paragraph.runs.map(({ text, look }) => ({ look, text: raised(text, look.raised) }))
  const text = runs.map((it) => it.text).join('')
  const some = runs.some(({ look, text: it }) => look.italic && it.trim() !== '')
  const all = runs.every(({ look, text: it }) => look.italic || it.trim() === '')
  if (!some || all || text.includes('*')) return text.normalize('NFC')
  let out = ''
  let open = ''
  const close = (): void => {
    const words = open.trim()
    if (words !== '')
      out += open.replace(words, () =>
        /[\p{L}\d]/u.test(words) && !words.includes('\n') ? `*${words}*` : words,
      )
    else out += open
    open = ''
  }
  for (const { text: it, look } of runs) {
    if (look.italic) open += it
    else {
      close()
      out += it
    }
  }
  close()
  return out.normalize('NFC')
}

/** Letters above the line, as in "VP^{XT}"; raised figures and signs lead to a note and are left as they stand. */
function raised(text: string, isRaised = false): string {
  return isRaised && /^\p{L}+$/u.test(text) ? `^{${text}}` : text
}

function tableBlocks(table: WordTable, numbering: Numbering): SourceBlock[] {
  const nested: SourceBlock[] = []
  let cells = 0
  const rows = table.rows.slice(0, BOUNDS.rows).map((row, r): Row => {
    const line: Cell[] = Array.from({ length: Math.min(row.skip || 0, BOUNDS.columns) }, () => ({
      text: '',
      span: 1,
    }))
    for (const cell of row.cells) {
      const span = Math.max(1, Math.min(cell.span || 1, BOUNDS.columns - line.length))
      cells += span
      if (line.length >= BOUNDS.columns || cells > BOUNDS.cells) break
      const text = tidy(cell.blocks.flatMap((it) => cellLines(it, numbering, nested)).join('\n'))
      line.push(
        cell.merge === 'continue' && text === '' ? { text: '', span, covered: 'above' } : { text, span },
      )
      for (let k = 1; k < span; k++) line.push({ text: '', span: 1, covered: 'left' })
    }
    return { cells: line, ...(row.header && { header: true }), place: `bảng ${table.number}, dòng ${r + 1}` }
  })
  const grid: Grid = gridOf(rows, `bảng ${table.number}`)
  return [grid, ...nested]
}

/** The lines of a cell; a table within it comes after the one that holds it. */
function cellLines(block: WordBlock, numbering: Numbering, nested: SourceBlock[]): string[] {
  if (block.kind === 'table') {
    const inner = tableBlocks(block, numbering)
    const [grid] = inner
    // A table of tasks in a cell that only frames it is a table; any other one is words of the cell.
    if (inner.length > 1 || !grid || grid.kind !== 'table' || readTableHead(grid)) {
      for (const it of inner) nested.push(it)
      return []
    }
    return grid.rows.map(({ cells }) => cells.flatMap(({ text }) => (text === '' ? [] : [text])).join(' '))
  }
  const label = labelOf(block, numbering)
  const words = block.runs.map((it) => raised(it.text, it.look.raised)).join('')
  const text = words.normalize('NFC').replace(/\f/g, '\n').trim()
  // A TT column counted by Word has no letters of its own.
  if (text === '') return block.numbered && label === undefined ? emptyNumber(block, numbering) : []
  return [label === undefined ? text : `${label} ${text}`]
}

function emptyNumber({ look: { numId, level = 0 } }: WordParagraph, numbering: Numbering): string[] {
  const label = numId === undefined || numId === '0' ? undefined : numbering.next(numId, level)
  return label === undefined || /^[-+•]$/.test(label) ? [] : [label]
}
