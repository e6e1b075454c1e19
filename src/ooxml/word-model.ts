/** What a Word file looks like to a reader. What the file lacks is absent, never invented. */
import type { ParagraphLook, RunLook } from './word-styles.ts'
import type { XmlFault } from './xml.ts'

export interface WordRun {
  text: string
  look: RunLook
}

export interface WordParagraph {
  kind: 'paragraph'
  /** Counted from 1 through the whole body, cells included: "đoạn 12". */
  number: number
  /** The text as read: runs joined, tabs and line breaks as `\t` and `\n`, hidden text left out. */
  text: string
  runs: WordRun[]
  look: ParagraphLook
  style: string | undefined
  /** How many lines or other shapes are drawn from here; `lines` are their widths in points. */
  shapes: { line: boolean; width: number }[]
  /** Word counts the paragraph by itself (automatic numbering or bullets). */
  numbered: boolean
  /** Where it stands when in a table: `table` counted from 1, row and column from 1. */
  cell?: { table: number; row: number; column: number }
}

export interface WordTable {
  kind: 'table'
  number: number
  /** `skip`: columns left free before the first cell. */
  rows: { header: boolean; cantSplit: boolean; skip: number; cells: WordCell[] }[]
  /** Whether any cell edge is drawn. */
  ruled: boolean
}

export interface WordCell {
  blocks: WordBlock[]
  /** Columns that it spans. */
  span: number
  /** Joined with the cells below it (`start`) or above it (`continue`). */
  merge?: 'start' | 'continue'
  width: number | undefined
}

export type WordBlock = WordParagraph | WordTable

/** Lengths in points. */
export interface WordSection {
  number: number
  width: number | undefined
  height: number | undefined
  margins: { top?: number; bottom?: number; left?: number; right?: number; header?: number }
  /** Page 1 of the section has a header of its own. */
  titlePage: boolean
  /** Page numbers start anew with this one. */
  pageStart: number | undefined
  headers: { type: string; blocks: WordBlock[]; pageField: boolean }[]
  footers: { type: string; blocks: WordBlock[]; pageField: boolean }[]
  blocks: WordBlock[]
}

export interface WordDocument {
  sections: WordSection[]
  /** Tracked changes or comments are still in it. */
  revisions: number
  comments: number
  macros: boolean
}

export type WordFault = { kind: 'no-document' } | { kind: 'xml'; part: string; fault: XmlFault }

/** Every paragraph of some blocks, those in cells included, in reading order. */
export function* paragraphsOf(blocks: readonly WordBlock[]): Generator<WordParagraph> {
  for (const block of blocks) {
    if (block.kind === 'paragraph') yield block
    else for (const { cells } of block.rows) for (const { blocks: inner } of cells) yield* paragraphsOf(inner)
  }
}
