/** Where a plan cites official documents: every text of the plan with the citations found in it, in the plan's order. */
import type { Path } from '../finding.ts'
import { type Citation, findCitations } from '../official/citation.ts'
import type { Block, Extension, Plan, Progress, Section, Task, TimingOverride, Trigger } from './types.ts'

/**
 * The kind of place: `basis`, `body`, `task`, `appendix` and `reporting` are printed in the document that the plan is;
 * `record` is what the office writes down later (progress, triggers, extensions, reports).
 */
export type CitedIn = 'basis' | 'title' | 'body' | 'task' | 'appendix' | 'reporting' | 'record'

/** One citation with its place: `citation.start` and `end` are offsets into the value at `at`. */
export interface PlanCitation {
  at: Path
  in: CitedIn
  /** The whole text that it stands in. */
  text: string
  citation: Citation
}

interface Place {
  at: Path
  in: CitedIn
  text: string
}

const known = new WeakMap<Plan, readonly PlanCitation[]>()

/** All citations of a plan: first those that the document prints, in its order, then those of the record. */
export function citationsOfPlan(plan: Plan): readonly PlanCitation[] {
  const before = known.get(plan)
  if (before) return before
  const found = [...placesOf(plan)].flatMap((place) =>
    findCitations(place.text).map((citation) => ({ ...place, citation })),
  )
  known.set(plan, found)
  return found
}

/** Those that the printed document holds, without what is only recorded beside it. */
export function printedCitations(plan: Plan): readonly PlanCitation[] {
  return citationsOfPlan(plan).filter((cited) => cited.in !== 'record')
}

function* placesOf(plan: Plan): Generator<Place> {
  const { document } = plan
  yield* place('title', [...document.path, 'title'], document.title)
  yield* list('basis', [...document.path, 'basis'], document.basis)
  yield* blocks('body', document.body)
  if (document.appendix) {
    const { title, reference, path } = document.appendix
    yield* place('appendix', [...path, 'title'], title)
    yield* place('appendix', [...path, 'reference'], reference)
  }
  yield* sections(plan.sections)
  for (const duty of plan.reporting) yield* place('reporting', [...duty.path, 'title'], duty.title)
  for (const task of plan.tasks) yield* record(task)
  for (const duty of plan.reporting) yield* record(duty)
  for (const report of Object.values(plan.reports)) {
    for (const key of ['highlights', 'difficulties', 'causes', 'proposals', 'next'] as const) {
      yield* list('record', [...report.path, key], report[key])
    }
  }
}

function* sections(all: readonly Section[]): Generator<Place> {
  for (const section of all) {
    yield* place('task', [...section.path, 'title'], section.title)
    for (const task of section.tasks) yield* taskPlaces(task)
    yield* sections(section.sections)
  }
}

function* taskPlaces(task: Task): Generator<Place> {
  yield* place('task', [...task.path, 'title'], task.title)
  if (task.deliverablesText === undefined)
    yield* list('task', [...task.path, 'deliverables'], task.deliverables)
  else yield* place('task', [...task.path, 'deliverables'], task.deliverablesText)
  yield* place('task', task.timingPath, task.timing)
  for (const key of ['target', 'method', 'budget', 'notes'] as const) {
    yield* place('task', [...task.path, key], task[key])
  }
  for (const [heading, cell] of Object.entries(task.other ?? {})) {
    yield* place('task', [...task.path, 'other', heading], cell)
  }
  yield* blocks('task', task.content)
}

interface Recorded {
  override?: TimingOverride
  triggers: Trigger[]
  extensions: Extension[]
  progress: Progress[]
}

function* record({ override, triggers, extensions, progress }: Recorded): Generator<Place> {
  if (override) yield* place('record', [...override.path, 'why'], override.why)
  for (const { by, path } of [...triggers, ...extensions]) yield* place('record', [...path, 'by'], by)
  for (const { note, evidence, by, path } of progress) {
    yield* place('record', [...path, 'note'], note)
    yield* list('record', [...path, 'evidence'], evidence)
    yield* place('record', [...path, 'by'], by)
  }
}

function* blocks(kind: CitedIn, all: readonly Block[]): Generator<Place> {
  for (const { title, text, body, path } of all) {
    // A paragraph without number or title may be written as a text alone: then the block's own path is that text.
    yield* place(kind, [...path, 'title'], title)
    yield* place(kind, [...path, 'text'], text)
    yield* blocks(kind, body)
  }
}

function* list(kind: CitedIn, at: Path, texts: readonly string[]): Generator<Place> {
  for (const [i, text] of texts.entries()) yield* place(kind, [...at, i], text)
}

function* place(kind: CitedIn, at: Path, text: string | undefined): Generator<Place> {
  if (text) yield { at, in: kind, text }
}
