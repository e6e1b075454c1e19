/**
 * A plan (kế hoạch) as plain data, read from its YAML. Every part keeps its `path` in the file, so that whoever finds
 * something wrong with it can say where. Texts stand as written: folding and resolving is for the reader of the plan.
 */
import type { Path, Problem } from '../finding.ts'
import type { Day, Span } from '../time/day.ts'
import type { Block, OfficialDocument } from './document-types.ts'

export type * from './document-types.ts'

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
  /** Columns that only this plan has, by their headings: "Lãnh đạo theo dõi". */
  other?: Readonly<Record<string, string>>
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
