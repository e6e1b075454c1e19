/**
 * A file that holds a plan, as neutral blocks: paragraphs with their look and tables as grids. What Word, Excel and text
 * files come in as; knows no plan.
 */

/** One paragraph. Inline marks of a plan (`*italic*`, `^{above}`) stand in the text where the file has such letters. */
export interface Paragraph {
  kind: 'paragraph'
  text: string
  /** The number that Word or a list puts before it, not in the text: "1.", "a)", "-". */
  label?: string
  align?: 'left' | 'center' | 'right' | 'both'
  /** Every letter is bold. */
  bold?: boolean
  /** Follows the paragraph before it without a blank line (text files) or in one cell or paragraph (Word). */
  joined?: boolean
  /** Where a person finds it: "dòng 12", "đoạn 12". */
  place: string
  /** Which block of the file it comes from, counted from 0; once the tables are told from the rest. */
  at?: number
}

/** A cell of the grid; a cell that spans columns stands in its first one, the others are `covered`. */
export interface Cell {
  text: string
  /** Columns that it spans, 1 for a plain cell. */
  span: number
  /** Belongs to the cell on the left (`left`) or above (`above`) that is merged over it; its text is empty. */
  covered?: 'left' | 'above'
}

export interface Row {
  cells: Cell[]
  /** Repeated on each page by Word. */
  header?: boolean
  /** The file cut a page before this row. */
  afterBreak?: boolean
  place: string
}

/** A table as a full grid: every row has the same number of cells. */
export interface Grid {
  kind: 'table'
  rows: Row[]
  /** Put together from blanks between words: every cell is to be compared. */
  guessed?: boolean
  place: string
}

export type SourceBlock = Paragraph | Grid

/** Why a file cannot be imported. */
export type ImportFault =
  | 'empty'
  | 'ole'
  | 'encrypted'
  | 'not-zip'
  | 'broken'
  | 'too-large'
  | 'bad-name'
  | 'no-document'
  | 'xml'
  | 'not-text'
  | 'unknown-format'
  | 'no-plan'
  | 'old-font'

/** The most rows, cells and letters that are read: far above any plan of a province. */
export const BOUNDS = { rows: 20_000, cells: 400_000, columns: 64, letters: 8_000_000 } as const
