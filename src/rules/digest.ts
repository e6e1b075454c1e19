/**
 * What is kept of a plan for holding plans against each other: small and plain, as all plans of an office are held at
 * once while their files are let go.
 */
import type { Path } from '../finding.ts'
import type { Plan } from '../plan/types.ts'
import { canonicalName } from '../plan/unit-names.ts'
import { unitRefs } from '../plan/unit-refs.ts'
import { foldKey } from '../text/fold.ts'
import type { Day, Span } from '../time/day.ts'
import type { RuleContext } from './rule.ts'

export interface PlanDigest {
  /** Where the plan was read from, and its id. */
  file: string
  id: string
  /** The agency with its superior or place, folded; empty where either is missing: then no plan is of the same office. */
  office: string
  term: Span
  tasks: readonly TaskDigest[]
  /** The units that the plan declares itself, beside those of reform.yaml. */
  units: readonly { id: string; name: string; keys: readonly string[]; at: Path }[]
  /** Names of bodies that its registry does not know. */
  unknown: readonly { name: string; key: string; at: Path }[]
}

export interface TaskDigest {
  id: string
  title: string
  /** The title with short forms in full and marks left out: alike for one task in two plans. */
  key: string
  /** The phrase as written. */
  timing: string
  /** Due days that the phrase or the clerk gives, within the term. */
  due: readonly Day[]
  at: Path
  line: number
}

/** A task title of fewer words is too general to tell one task from another: "Báo cáo kết quả thực hiện". */
const TELLING_WORDS = 6

/** The digest of a plan. */
export function digestOf({ plan, config, timing, lineOf }: RuleContext): PlanDigest {
  const { agency, parent, place } = plan.document
  const office = agency && (parent ?? place) ? foldKey(`${agency} / ${parent ?? place}`) : ''
  const tasks = plan.tasks.flatMap((task): TaskDigest[] => {
    const key = canonicalName(task.title)
    if (key.split(' ').length < TELLING_WORDS) return []
    const due = task.override?.due ?? (task.timing === undefined ? [] : timing(task.timing).due)
    const { id, title, timingPath: at } = task
    return [{ id, title, key, timing: task.timing ?? due.join(', '), due, at, line: lineOf(task.path) }]
  })
  const shared = new Set(config.units.map(({ id, name }) => `${id} ${name}`))
  return {
    file: plan.file,
    id: plan.id,
    office,
    term: { start: plan.term.start, end: plan.term.end },
    tasks,
    units: ownUnits(plan, shared),
    unknown: unitRefs(plan)
      .filter(({ ref }) => ref.ids.length === 0)
      .map(({ ref }) => ({ name: ref.raw, key: foldKey(ref.raw), at: ref.path })),
  }
}

function ownUnits({ units }: Plan, shared: ReadonlySet<string>): PlanDigest['units'] {
  return units.all
    .filter(({ id, name }) => !shared.has(`${id} ${name}`))
    .map(({ id, name, aliases, path }) => ({ id, name, keys: [name, ...aliases].map(foldKey), at: path }))
}
