/**
 * A plan (kế hoạch) as plain data, read from its YAML. Every part keeps its `path` in the file, so that whoever finds
 * something wrong with it can say where. Texts stand as written: folding and resolving is for the reader of the plan.
 */
import type { Path, Problem } from '../finding.ts'
import type { Day, Span } from '../time/day.ts'

export interface Plan {
  /** The format version that the file names; 1 when it names none. */
  format: number
  /** Name of the plan among others: the file's name without folder and ending. */
  id: string
  /** Where it was read from, as given on the command line, with `/`. */
  file: string
  document: OfficialDocument
  /** The days in which the plan is to be carried out. */
  term: Term
  units: UnitRegistry
  sections: Section[]
  /** All tasks of all sections, in the order of the plan. */
  tasks: Task[]
  reporting: ReportingDuty[]
  /** What only a person can write for a period's report, by period name (`H1`). */
  reports: Record<string, ReportNarrative>
}

/** The term (thời gian thực hiện) with the years it covers and where it is written. */
export interface Term extends Span {
  years: number[]
  path: Path
}

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
  | 'notes'

/** A body that leads, supports or receives: known to the registry under `id`, or only by the name as it stands. */
export interface Unit {
  id: string
  name: string
  aliases: string[]
  /** Unit ids that belong to it: `all` has every unit. */
  members: string[]
  path: Path
}

/** Who is who: the units of `reform.yaml` and of the plan, found by id, name or alias (folded). */
export interface UnitRegistry {
  all: readonly Unit[]
  find(text: string): Unit | undefined
  /**
   * The units that a text names, in its order: one for an id, name or alias; several for bodies in one line, with
   * marks between them or run together ("Văn phòng Sở Trung tâm Thông tin"); none unless every word is accounted for.
   */
  findAll(text: string): Unit[]
}

/** A unit as a task names it. */
export interface UnitRef {
  /** As written in the plan: an id or a name. */
  raw: string
  /** What a document prints: the registry's name for an id, else `raw`. */
  name: string
  /** Registry id, where the text names exactly one unit of the registry. */
  id?: string
  /** Registry ids of all units that the text names: several where bodies stand in one entry. Empty when unknown. */
  ids: string[]
  path: Path
}

export interface Section {
  /** As printed: "I", "1", "2.". */
  id?: string
  /** Empty where the plan has no groups (a table of tasks without group rows). */
  title: string
  /** The index dimension it serves: "papi/5". */
  index?: string
  /** Its tasks are drawn from the prose of the document and are not printed again as a table. */
  inProse: boolean
  sections: Section[]
  tasks: Task[]
  /** 1 for a top section. */
  depth: number
  path: Path
}

export interface Task {
  /** Read from the source text, never as a number: 1.10 is not 1.1. Empty when missing. */
  id: string
  title: string
  lead: UnitRef[]
  support: UnitRef[]
  /** The single products: items of the list, or of the cell split at line breaks, commas and semicolons. */
  deliverables: string[]
  /** The cell as it stands, where the plan writes a text and not a list; lines kept with `\n`. */
  deliverablesText?: string
  /** The Vietnamese phrase itself. */
  timing?: string
  /** Where the phrase stands in the file: `…/timing`, or `…/timing/text`. */
  timingPath: Path
  /** Where a clerk overrules the phrase: the due days that hold. */
  override?: TimingOverride
  target?: string
  /** Cách thức thực hiện: how it is to be done. */
  method?: string
  /** Paragraphs of the task in the prose ("- Nội dung: …"). */
  content: Block[]
  budget?: string
  notes?: string
  triggers: Trigger[]
  extensions: Extension[]
  progress: Progress[]
  section: Section
  path: Path
}

/** The clerk's word against the phrase: `timing: {text: …, due: 2024-06-30, why: …}`. */
export interface TimingOverride {
  due?: Day[]
  start?: Day
  end?: Day
  every?: 'week' | 'month' | 'quarter' | 'half' | 'year'
  /** Why the phrase is overruled: the document or the person that said so. */
  why?: string
  path: Path
}

/** The event of an event task has happened. */
export interface Trigger {
  date: Day
  /** The document or fact that triggers: a citation. */
  by?: string
  /** The due day it sets, where the phrase does not count one. */
  due?: Day
  path: Path
}

/** Gia hạn: the deadline moved; the first one stays on record. */
export interface Extension {
  to: Day
  by?: string
  date?: Day
  /** The turn that it moves, of a recurring task ("Q1", "M03"). */
  turn?: string
  path: Path
}

export type ProgressState = 'started' | 'ongoing' | 'done' | 'deferred' | 'cancelled'

export interface Progress {
  date: Day
  state: ProgressState
  note?: string
  /** A measured value, in the unit of the target. */
  value?: number
  /** Citations of what proves it. */
  evidence: string[]
  /** The turn it answers, where the date does not tell ("Q1", "M03"). */
  turn?: string
  /** Why, of `deferred` and `cancelled`. */
  by?: string
  path: Path
}

/** A report that the plan itself asks for. */
export interface ReportingDuty {
  title: string
  to?: string
  by: UnitRef[]
  timing?: string
  timingPath: Path
  override?: TimingOverride
  triggers: Trigger[]
  extensions: Extension[]
  /** Reports sent, entry by entry, as with a task. */
  progress: Progress[]
  path: Path
}

export interface ReportNarrative {
  number?: string
  date?: Day
  /** The date as far as it is known: "2024-06". */
  dateText?: string
  highlights: string[]
  difficulties: string[]
  causes: string[]
  proposals: string[]
  next: string[]
  path: Path
}

/** What reading gives: always a plan, as good as the file allows, and what was wrong. */
export interface ReadResult {
  plan: Plan
  problems: Problem[]
}
