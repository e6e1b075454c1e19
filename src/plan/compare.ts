/**
 * What changed between two versions of a plan, told as tasks and not as lines. Comes in: two plans. Goes out: which tasks
 * were added, dropped, renumbered or changed, and in what; plain data for `format/diff-*.ts`.
 */
import { foldKey } from '../text/fold.ts'
import { editDistance } from '../text/suggest.ts'
import type { Day } from '../time/day.ts'
import { readerOf } from '../timing/readings.ts'
import type { Plan, Section, Task } from './types.ts'

/** What of a task can change. `deadline` is its due days as read, whatever the words. */
export type TaskField =
  | 'id'
  | 'section'
  | 'title'
  | 'lead'
  | 'support'
  | 'deliverables'
  | 'target'
  | 'timing'
  | 'method'
  | 'budget'
  | 'notes'
  | 'trigger'
  | 'extension'
  | 'progress'

/** One change of a field: texts as written; absent on the side where there is none. */
export interface FieldChange {
  field: TaskField
  before?: string
  after?: string
  /** Due days as read, of `timing` and `extension`. */
  due?: { before: Day[]; after: Day[] }
}

export type TaskChange =
  | { kind: 'added' | 'dropped'; id: string; title: string; timing?: string; lead: string[] }
  | { kind: 'changed'; id: string; title: string; changes: FieldChange[] }

/** Changes of the document itself: number, date, title, term, signer, basis. */
export interface DocumentChange {
  field: 'number' | 'symbol' | 'date' | 'title' | 'term' | 'signature' | 'basis'
  before?: string
  after?: string
}

export interface PlanChanges {
  document: DocumentChange[]
  tasks: TaskChange[]
}

/** Compares two versions of a plan. Tasks in the order of the new one, dropped ones after those. */
export function comparePlans(before: Plan, after: Plan): PlanChanges {
  const pairs = matched(before.tasks, after.tasks)
  const tasks: TaskChange[] = []
  for (const task of after.tasks) {
    const old = pairs.get(task)
    if (!old) tasks.push(whole('added', task))
    else {
      const changes = changesOf(old, task, before, after)
      if (changes.length > 0) tasks.push({ kind: 'changed', id: task.id, title: task.title, changes })
    }
  }
  const kept = new Set(pairs.values())
  for (const task of before.tasks) if (!kept.has(task)) tasks.push(whole('dropped', task))
  return { document: documentChanges(before, after), tasks }
}

function whole(kind: 'added' | 'dropped', { id, title, timing, lead }: Task): TaskChange {
  return { kind, id, title, lead: lead.map(({ name }) => name), ...(timing !== undefined && { timing }) }
}

/**
 * Which old task each new one was: first by id and title, then by title alone (renumbered, moved), then by id where the
 * title is at least half the same, and last by a title that is all but the same. What is left was added or dropped.
 */
function matched(before: readonly Task[], after: readonly Task[]): Map<Task, Task> {
  const pairs = new Map<Task, Task>()
  const free = new Set(before)
  const pass = (test: (old: Task, now: Task) => boolean): void => {
    for (const now of after) {
      if (pairs.has(now)) continue
      for (const old of free) {
        if (!test(old, now)) continue
        pairs.set(now, old)
        free.delete(old)
        break
      }
    }
  }
  const title = new Map([...before, ...after].map((task) => [task, foldKey(task.title)]))
  const same = (old: Task, now: Task): boolean => title.get(old) === title.get(now)
  pass((old, now) => old.id === now.id && same(old, now))
  pass(same)
  pass((old, now) => old.id === now.id && likeness(title.get(old) ?? '', title.get(now) ?? '') >= 0.5)
  pass((old, now) => likeness(title.get(old) ?? '', title.get(now) ?? '') >= 0.85)
  return pairs
}

/** How alike two texts are, 0 to 1; by words for long ones, so that a moved half sentence does not count as all new. */
function likeness(a: string, b: string): number {
  if (a === '' || b === '') return 0
  const longer = Math.max(a.length, b.length)
  if (longer <= 80) return 1 - editDistance(a, b) / longer
  const left = a.split(' ')
  const right = new Map<string, number>()
  for (const word of b.split(' ')) right.set(word, (right.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of left) {
    const count = right.get(word) ?? 0
    if (count > 0) shared++
    right.set(word, count - 1)
  }
  return shared / Math.max(left.length, b.split(' ').length)
}

function changesOf(old: Task, now: Task, before: Plan, after: Plan): FieldChange[] {
  const changes: FieldChange[] = []
  const put = (
    field: TaskField,
    from: string | undefined,
    to: string | undefined,
    due?: FieldChange['due'],
  ): void => {
    if ((from ?? '') === (to ?? '')) return
    changes.push({
      field,
      ...(from !== undefined && from !== '' && { before: from }),
      ...(to !== undefined && to !== '' && { after: to }),
      ...(due && { due }),
    })
  }
  put('id', old.id, now.id)
  put('section', sectionName(old.section), sectionName(now.section))
  put('title', old.title, now.title)
  put('lead', names(old.lead), names(now.lead))
  put('support', names(old.support), names(now.support))
  put('deliverables', old.deliverables.join('; '), now.deliverables.join('; '))
  put('target', old.target, now.target)
  put('timing', old.timing, now.timing, { before: dueOf(old, before), after: dueOf(now, after) })
  put('method', old.method, now.method)
  put('budget', old.budget, now.budget)
  put('notes', old.notes, now.notes)
  return [
    ...changes,
    ...entryChanges('trigger', old.triggers.map(sayTrigger), now.triggers.map(sayTrigger)),
    ...entryChanges('extension', old.extensions.map(sayExtension), now.extensions.map(sayExtension)),
    ...entryChanges('progress', old.progress.map(sayProgress), now.progress.map(sayProgress)),
  ]
}

/** Entries that are only on one side. */
function entryChanges(field: TaskField, old: readonly string[], now: readonly string[]): FieldChange[] {
  const gone = old.filter((it) => !now.includes(it)).map((before): FieldChange => ({ field, before }))
  const come = now.filter((it) => !old.includes(it)).map((after): FieldChange => ({ field, after }))
  return [...gone, ...come]
}

const sayTrigger = ({ date, by, due }: Task['triggers'][number]): string =>
  [date, by, due && `→ ${due}`].filter(Boolean).join(' ')
const sayExtension = ({ to, by, turn }: Task['extensions'][number]): string =>
  [`→ ${to}`, turn, by].filter(Boolean).join(' ')
const sayProgress = ({ date, state, turn, value, note, evidence }: Task['progress'][number]): string =>
  [`${date} ${state}`, turn, value, note, evidence.join('; ')]
    .filter((it) => it !== undefined && it !== '')
    .join(' · ')

function names(refs: Task['lead']): string {
  return refs.map(({ name }) => name).join('; ')
}

function sectionName({ id = '', title }: Section): string {
  return [id, title].filter(Boolean).join(' ')
}

function dueOf({ timing, override }: Task, { term }: Plan): Day[] {
  if (override?.due) return override.due
  return timing === undefined ? [] : readerOf({ term })(timing).due
}

function documentChanges(before: Plan, after: Plan): DocumentChange[] {
  const fields: [DocumentChange['field'], string | undefined, string | undefined][] = [
    ['number', before.document.number, after.document.number],
    ['symbol', before.document.symbol, after.document.symbol],
    ['date', before.document.dateText, after.document.dateText],
    ['title', before.document.title, after.document.title],
    ['term', `${before.term.start} – ${before.term.end}`, `${after.term.start} – ${after.term.end}`],
    ['signature', signer(before), signer(after)],
    ['basis', before.document.basis.join('\n'), after.document.basis.join('\n')],
  ]
  return fields
    .filter(([, from, to]) => (from ?? '') !== (to ?? ''))
    .map(([field, from, to]) => ({ field, ...(from && { before: from }), ...(to && { after: to }) }))
}

function signer({ document: { signature } }: Plan): string {
  return [signature?.authority, signature?.position, signature?.name].filter(Boolean).join(' / ')
}
