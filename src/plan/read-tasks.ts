/** The working part of a plan: sections, tasks, reporting duties and what is recorded under them. */
import type { Path } from '../finding.ts'
import { isDay } from '../time/day.ts'
import { readBlocks } from './read-document.ts'
import type {
  Extension,
  Progress,
  ReportingDuty,
  Section,
  Task,
  TimingOverride,
  Trigger,
  UnitRef,
  UnitRegistry,
} from './types.ts'
import { unitRef } from './units.ts'
import { dayOf, isMap, listOf, mapOf, present, textOf, textsOf, wordOf } from './values.ts'

const STATES = ['started', 'ongoing', 'done', 'deferred', 'cancelled'] as const
const EVERY = ['week', 'month', 'quarter', 'half', 'year'] as const

/** Reads `sections`, as deep as they nest. */
export function readSections(value: unknown, units: UnitRegistry, path: Path, depth = 1): Section[] {
  return listOf(value).map((item, i) => {
    const at = [...path, i]
    const map = mapOf(item)
    const section: Section = {
      ...present({ id: textOf(map.id), index: textOf(map.index) }),
      title: textOf(map.title) ?? '',
      inProse: map.inProse === true,
      sections: readSections(map.sections, units, [...at, 'sections'], depth + 1),
      tasks: [],
      depth,
      path: at,
    }
    section.tasks = listOf(map.tasks).map((task, k) => readTask(task, section, units, [...at, 'tasks', k]))
    return section
  })
}

/** All tasks in the order of the plan: those of a section before those of its subsections. */
export function tasksOf(sections: readonly Section[]): Task[] {
  return sections.flatMap((section) => [...section.tasks, ...tasksOf(section.sections)])
}

function readTask(value: unknown, section: Section, units: UnitRegistry, path: Path): Task {
  const map = mapOf(value)
  const cell = textOf(map.deliverables)
  return {
    id: textOf(map.id) ?? '',
    title: textOf(map.title) ?? '',
    lead: readRefs(map.lead, units, [...path, 'lead']),
    support: readRefs(map.support, units, [...path, 'support']),
    deliverables: cell === undefined ? textsOf(map.deliverables) : productsOf(cell),
    ...present({
      deliverablesText: cell,
      target: textOf(map.target),
      method: textOf(map.method),
      budget: textOf(map.budget),
      other: isMap(map.other) ? readOther(map.other) : undefined,
      notes: textOf(map.notes),
    }),
    ...readTiming(map.timing, path),
    content: readBlocks(map.content, [...path, 'content']),
    ...readRecord(map, path),
    section,
    path,
  }
}

function readOther(map: Readonly<Record<string, unknown>>): Record<string, string> {
  const cells = Object.entries(map).map(([heading, cell]) => [heading, textOf(cell)] as const)
  return Object.fromEntries(cells.filter((it): it is readonly [string, string] => it[1] !== undefined))
}

/** Reads `reporting`. */
export function readReporting(value: unknown, units: UnitRegistry): ReportingDuty[] {
  return listOf(value).map((item, i) => {
    const path = ['reporting', i]
    const map = mapOf(item)
    return {
      title: textOf(map.title) ?? '',
      ...present({ to: textOf(map.to) }),
      by: readRefs(map.by, units, [...path, 'by']),
      ...readTiming(map.timing, path),
      ...readRecord(map, path),
      path,
    }
  })
}

function readRefs(value: unknown, units: UnitRegistry, path: Path): UnitRef[] {
  if (typeof value === 'string')
    return textOf(value) === undefined ? [] : [unitRef(value.trim(), units, path)]
  return listOf(value).flatMap((item, i) => {
    const raw = textOf(item)
    return raw === undefined ? [] : [unitRef(raw, units, [...path, i])]
  })
}

/** The single products of a cell such as "Quyết định, Kế hoạch ⏎ Báo cáo,...". */
function productsOf(cell: string): string[] {
  const products = cell.split(/[\n,;]/).map((part) => part.trim().replace(/^[-+] ?/, ''))
  return products.map(withoutDots).filter((product) => product !== '')
}

/** "tin bài..." is "tin bài". */
function withoutDots(text: string): string {
  let end = text.length
  while (end > 0 && '.… '.includes(text[end - 1] ?? '')) end--
  return text.slice(0, end)
}

function readTiming(value: unknown, owner: Path): Pick<Task, 'timing' | 'timingPath' | 'override'> {
  const path = [...owner, 'timing']
  if (!isMap(value)) return { ...present({ timing: textOf(value) }), timingPath: path }
  const due = textsOf(value.due).filter(isDay)
  const set = present({
    due: due.length > 0 ? due.sort() : undefined,
    start: dayOf(value.start),
    end: dayOf(value.end),
    every: wordOf(value.every, EVERY),
  })
  const overrules = Object.keys(set).length > 0
  const override: TimingOverride = { ...set, ...present({ why: textOf(value.why) }), path }
  return {
    ...present({ timing: textOf(value.text), override: overrules ? override : undefined }),
    timingPath: [...path, 'text'],
  }
}

/** What is recorded under a task or duty. Entries without a day that exists are left out: they say nothing. */
function readRecord(
  map: Readonly<Record<string, unknown>>,
  path: Path,
): { triggers: Trigger[]; extensions: Extension[]; progress: Progress[] } {
  const triggers = listOf(map.triggers).flatMap((item, i): Trigger[] => {
    const { date, by, due } = mapOf(item)
    const day = dayOf(date)
    return day
      ? [{ date: day, ...present({ by: textOf(by), due: dayOf(due) }), path: [...path, 'triggers', i] }]
      : []
  })
  const extensions = listOf(map.extensions).flatMap((item, i): Extension[] => {
    const { to, by, date, turn } = mapOf(item)
    const day = dayOf(to)
    const rest = present({ by: textOf(by), date: dayOf(date), turn: textOf(turn) })
    return day ? [{ to: day, ...rest, path: [...path, 'extensions', i] }] : []
  })
  const progress = listOf(map.progress).flatMap((item, i) =>
    readProgress(mapOf(item), [...path, 'progress', i]),
  )
  return { triggers, extensions, progress }
}

function readProgress(map: Readonly<Record<string, unknown>>, path: Path): Progress[] {
  const date = dayOf(map.date)
  const state = wordOf(map.state, STATES)
  if (!date || !state) return []
  const value = typeof map.value === 'number' && Number.isFinite(map.value) ? map.value : undefined
  const rest = present({ note: textOf(map.note), value, turn: textOf(map.turn), by: textOf(map.by) })
  return [{ date, state, ...rest, evidence: textsOf(map.evidence), path }]
}
