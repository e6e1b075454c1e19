/** Every text of a plan that a person wrote and another will read, with its place: the one walker for proofreading. */
import type { Path } from '../finding.ts'
import type { YamlDocument } from '../text/document.ts'
import type { Block, Plan, Section, UnitRef } from './types.ts'

/**
 * Where a text stands: `head` (symbol, place, agency, appendix lines), `title`, `basis`, `body`, `recipient`,
 * `signature`, `section`, `task` and `reporting` are printed; `unit` names bodies; `record` is written down later.
 */
export type TextKind =
  | 'head'
  | 'title'
  | 'basis'
  | 'body'
  | 'signature'
  | 'recipient'
  | 'appendix'
  | 'section'
  | 'task'
  | 'reporting'
  | 'unit'
  | 'record'

export interface PlanText {
  /** The place of the scalar itself, also where a text stands alone for a map or a list of one. */
  at: Path
  kind: TextKind
  /** The field that it fills: "title", "timing", "heading", …. */
  field: string
  /** The value as YAML gives it, blanks at its ends included: offsets into it are offsets into the scalar. */
  text: string
}

const known = new WeakMap<Plan, readonly PlanText[]>()

/** All texts of a plan in the order of the document, then its units and its record. Texts of the office's config are not among them. */
export function textsOfPlan(plan: Plan, document: YamlDocument): readonly PlanText[] {
  const before = known.get(plan)
  if (before) return before
  const texts = [...placesOf(plan)].flatMap(({ at, kind, field }): PlanText[] => {
    const place = scalarAt(document.value, at)
    return place ? [{ ...place, kind, field }] : []
  })
  known.set(plan, texts)
  return texts
}

type Place = Omit<PlanText, 'text'>

function* placesOf(plan: Plan): Generator<Place> {
  const { document } = plan
  const { path } = document
  for (const key of ['parent', 'agency', 'place', 'type', 'symbol'] as const) yield at(path, key, 'head')
  yield at(path, 'title', 'title')
  yield* list(path, 'basis', 'basis', document.basis.length)
  yield* blocks(document.body, 'body')
  if (document.signature) {
    for (const key of ['authority', 'position', 'name'] as const)
      yield at(document.signature.path, key, 'signature')
  }
  yield at(path, 'recipientsHeading', 'recipient')
  for (const { path: line } of document.recipients) {
    yield at(line, 'to', 'recipient')
    yield at(line, 'purpose', 'recipient')
  }
  if (document.appendix) {
    const { appendix } = document
    for (const key of ['dateline', 'label', 'title', 'reference'] as const)
      yield at(appendix.path, key, 'appendix')
    for (const i of (appendix.columns ?? []).keys())
      yield at([...appendix.path, 'columns', i], 'heading', 'appendix')
  }
  yield* sections(plan.sections)
  for (const duty of plan.reporting) {
    yield at(duty.path, 'title', 'reporting')
    yield at(duty.path, 'to', 'reporting')
    yield* refs(duty.by, 'reporting', 'by')
    yield { at: duty.timingPath, kind: 'reporting', field: 'timing' }
  }
  for (const unit of plan.units.all) {
    // Units of reform.yaml carry paths of that file; what is no text there is passed over when it is looked up.
    if (unit.path[0] === 'units') yield at(unit.path, 'name', 'unit')
  }
  yield* record(plan)
}

function* sections(all: readonly Section[]): Generator<Place> {
  for (const section of all) {
    yield at(section.path, 'title', 'section')
    for (const task of section.tasks) {
      yield at(task.path, 'title', 'task')
      yield* refs(task.lead, 'task', 'lead')
      yield* refs(task.support, 'task', 'support')
      yield* list(task.path, 'deliverables', 'task', Math.max(1, task.deliverables.length))
      yield { at: task.timingPath, kind: 'task', field: 'timing' }
      for (const key of ['target', 'method', 'budget', 'notes'] as const) yield at(task.path, key, 'task')
      for (const heading of Object.keys(task.other ?? {})) yield at([...task.path, 'other'], heading, 'task')
      yield* blocks(task.content, 'task')
    }
    yield* sections(section.sections)
  }
}

function* record(plan: Plan): Generator<Place> {
  for (const { triggers, extensions, progress } of [...plan.tasks, ...plan.reporting]) {
    for (const { path } of [...triggers, ...extensions]) yield at(path, 'by', 'record')
    for (const { path, evidence } of progress) {
      yield at(path, 'note', 'record')
      yield* list(path, 'evidence', 'record', evidence.length)
      yield at(path, 'by', 'record')
    }
  }
  for (const report of Object.values(plan.reports)) {
    for (const key of ['highlights', 'difficulties', 'causes', 'proposals', 'next'] as const)
      yield* list(report.path, key, 'record', report[key].length)
  }
}

function* blocks(all: readonly Block[], kind: TextKind): Generator<Place> {
  for (const { path, body, tasks } of all) {
    yield at(path, 'title', kind)
    yield at(path, 'text', kind)
    for (const i of (tasks?.columns ?? []).keys())
      yield at([...(tasks?.path ?? path), 'columns', i], 'heading', kind)
    yield* blocks(body, kind)
  }
}

function* refs(all: readonly UnitRef[], kind: TextKind, field: string): Generator<Place> {
  for (const { path } of all) yield { at: path, kind, field }
}

function* list(owner: Path, key: string, kind: TextKind, length: number): Generator<Place> {
  for (let i = 0; i < length; i++) yield { at: [...owner, key, i], kind, field: key }
}

function at(owner: Path, key: string, kind: TextKind): Place {
  return { at: [...owner, key], kind, field: key }
}

/**
 * The text at a place of the file. A paragraph, recipient, unit or list may be written as a text alone: then the text
 * stands at the parent's own path, and only its first field (text, to, name, item 0) has it.
 */
function scalarAt(root: unknown, path: Path): Pick<PlanText, 'at' | 'text'> | undefined {
  let value: unknown = root
  for (const [i, step] of path.entries()) {
    if (typeof value === 'string') {
      const alone = i === path.length - 1 && ALONE.has(step)
      return alone ? { at: path.slice(0, -1), text: value } : undefined
    }
    value = (value as Record<string | number, unknown> | null | undefined)?.[step]
  }
  return typeof value === 'string' ? { at: path, text: value } : undefined
}

const ALONE = new Set<string | number>(['text', 'to', 'name', 0])
