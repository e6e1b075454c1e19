/**
 * The official document that a plan is: head, basis, prose, signature, recipients, appendix, as plain data.
 * Texts stand as written, every mark and slip.
 */
import type { Path } from '../finding.ts'
import type { Day } from '../time/day.ts'

/** A plan has been issued (ban hành) once it has both a number and a full date; until then it is a draft (dự thảo). */
export type Standing = 'draft' | 'issued'

/** The official document that the plan is: what stands in its head, its foot and its prose. */
export interface OfficialDocument {
  standing: Standing
  /** Tên loại: "Kế hoạch". */
  type: string
  /** Số, as written ("12", "01A"); absent until the registry issues it. */
  number?: string
  /** Ký hiệu: "KH-SKHCN". */
  symbol?: string
  /** The full day, where it is known. */
  date?: Day
  /** The date as far as it is known: "2024-01-15", "2024-01", "2024". */
  dateText?: string
  place?: string
  parent?: string
  agency?: string
  title?: string
  /** The basis paragraphs ("Căn cứ …", "Thực hiện …") as written, closing marks and all. */
  basis: string[]
  signature?: Signature
  /** The line above the recipients: "Nơi nhận:", or as the source has it, "Nơi nhận: (VBĐT)". */
  recipientsHeading: string
  recipients: Recipient[]
  body: Block[]
  appendix?: Appendix
  path: Path
}

export interface Signature {
  /** Quyền hạn: "KT. GIÁM ĐỐC"; absent when the head signs. */
  authority?: string
  position?: string
  name?: string
  path: Path
}

/** One line of Nơi nhận. */
export interface Recipient {
  to: string
  purpose?: string
  /** The whole line as printed after its dash, closing mark included: "UBND tỉnh (thay b/c);", "Lưu: VT, VP^{XT}." */
  text: string
  path: Path
}

/**
 * The prose of a plan as an outline. `number` is written as in the document ("I.", "1.", "a)", "-", "+") and printed
 * as it stands. `title` alone is a heading; `text` alone a paragraph; with both, the title leads into the text in one
 * paragraph ("3. Thời gian thực hiện: Năm 2024."). Inline marks: `*italic*`, `**bold**`, `^{above}`.
 */
export interface Block {
  number?: string
  title?: string
  text?: string
  body: Block[]
  /** The tasks of the plan stand here in the prose. Printed after `title` and `text`, before `body`. */
  tasks?: TaskPlace
  path: Path
}

/** How tasks stand in the prose. */
export interface TaskPlace {
  /**
   * `table`: a table with a head row, one row a task, a group row for each section that has a title.
   * `paragraphs`: each section's title as a heading ("2. …"), then for each task a heading ("2.1. …"), one line for
   * each column ("+ Thời gian thực hiện: Thường xuyên trong năm 2022."), then the task's `content`.
   */
  layout: 'table' | 'paragraphs'
  /** Ids of the top sections that stand here; absent: all that are not `inProse`. */
  sections?: string[]
  /** Absent: the columns that the tasks use, under their usual headings. */
  columns?: Column[]
  path: Path
}

/** The appendix (phụ lục) with the task table. */
export interface Appendix {
  /** "PHỤ LỤC", "Phụ lục I". */
  label?: string
  title?: string
  /** "(Kèm theo Kế hoạch số …)". */
  reference?: string
  /** The line of place and date, where it is printed again over the appendix: "Hưng Yên, ngày tháng 01 năm 2024". */
  dateline?: string
  /** The columns in order: which field under which heading. Absent: the columns that the plan uses. */
  columns?: Column[]
  path: Path
}

export interface Column {
  /** `other`: what the task says under `other` by the heading of this column. */
  field: ColumnField
  /** Column head of a table; in paragraphs the words before the value: "+ Thời gian thực hiện:". */
  heading: string
  /** Between several bodies or deliverables; ", " when absent. */
  separator?: string
  /** Printed right after the value: "." in paragraphs that end so. */
  end?: string
}

export type ColumnField =
  | 'id'
  | 'title'
  | 'lead'
  | 'support'
  | 'deliverables'
  | 'target'
  | 'timing'
  | 'method'
  | 'budget'
  | 'other'
  | 'notes'
