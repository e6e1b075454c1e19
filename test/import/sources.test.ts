import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importPlan } from '../../src/import/import.ts'
import { defaultConfig } from '../../src/plan/config.ts'
import { readPlan } from '../../src/plan/read.ts'
import type { Plan, Task, UnitRef } from '../../src/plan/types.ts'
import { canonicalName } from '../../src/plan/unit-names.ts'
import { readDocument } from '../../src/text/document.ts'

/** The sources as found in the field, beside the plans that were written from them by hand. */
const pairs = {
  '2024-hung-yen-papi': '2024-papi',
  '2018-ba-ria-vung-tau-papi': '2018-papi',
  '2022-son-la-tuyen-truyen-cchc': '2022-tuyen-truyen-cchc',
  '2024-khanh-hoa-par-index-sipas': '2024-par-index-sipas',
  '2022-hung-yen-thi-dua-cchc': '2022-thi-dua-cchc',
}
const folder = 'test/import/sources'

const planOf = (yaml: string): Plan => {
  const document = readDocument(yaml)
  const { plan, problems } = readPlan(document, defaultConfig, 'x.yaml')
  expect(
    [...document.problems, ...problems].filter(
      ({ rule }) => rule.startsWith('schema') || rule.startsWith('yaml'),
    ),
  ).toEqual([])
  return plan
}
/** The bodies by the names that are printed, however the cell is cut into entries. */
const bodies = (refs: readonly UnitRef[]): string =>
  canonicalName(refs.map(({ name, raw }) => name || raw).join(' '))
const registry = (plan: Plan, refs: readonly UnitRef[]): string =>
  refs
    .flatMap(({ raw, ids }) => (ids.length > 0 ? ids.map((id) => plan.units.find(id)?.id ?? id) : [raw]))
    .join('|')
const text = (it: string | undefined): string => (it ?? '').replace(/\s+/g, ' ').trim()

/** Every cell of the source's table that both say alike; `against` is the hand-written plan. */
function cells(imported: Plan, against: Plan): { equal: number; total: number; wrong: string[] } {
  const wrong: string[] = []
  let total = 0
  const look = (name: string, a: string, b: string): void => {
    total++
    if (a !== b) wrong.push(`${name}: ${a} ≠ ${b}`)
  }
  look('tasks', String(imported.tasks.length), String(against.tasks.length))
  const inMethod = against.tasks.some(({ method }) => method !== undefined)
  for (const [i, task] of against.tasks.entries()) {
    const own: Task | undefined = imported.tasks[i]
    const at = `${task.id} `
    look(`${at}id`, own?.id ?? '', task.id)
    look(`${at}section`, own?.section.title ?? '', task.section.title)
    for (const field of ['title', 'timing', 'target', 'method', 'notes'] as const)
      look(at + field, text(own?.[field]), text(task[field]))
    look(`${at}deliverables`, own?.deliverables.join('|') ?? '', task.deliverables.join('|'))
    // Where the table has no such columns the hand-written plan took the bodies out of sentences.
    if (inMethod) continue
    for (const role of ['lead', 'support'] as const) {
      const same =
        bodies(own?.[role] ?? []) === bodies(task[role]) ||
        registry(
          against,
          (own?.[role] ?? []).map((ref) => ({
            ...ref,
            ids: (against.units.findAll(ref.raw) ?? []).map(({ id }) => id),
          })),
        ) === registry(against, task[role])
      look(at + role, same ? '' : bodies(own?.[role] ?? []), same ? '' : bodies(task[role]))
    }
  }
  for (const key of [
    'type',
    'number',
    'symbol',
    'dateText',
    'place',
    'parent',
    'agency',
    'title',
    'recipientsHeading',
  ] as const)
    look(key, text(imported.document[key]), text(against.document[key]))
  look('basis', imported.document.basis.join('|'), against.document.basis.join('|'))
  look(
    'recipients',
    imported.document.recipients.map((it) => it.text).join('|'),
    against.document.recipients.map((it) => it.text).join('|'),
  )
  for (const key of ['authority', 'position', 'name'] as const)
    look(key, imported.document.signature?.[key] ?? '', against.document.signature?.[key] ?? '')
  for (const key of ['label', 'title', 'reference', 'dateline'] as const)
    look(`appendix.${key}`, imported.document.appendix?.[key] ?? '', against.document.appendix?.[key] ?? '')
  look('term', `${imported.term.start}…${imported.term.end}`, `${against.term.start}…${against.term.end}`)
  return { equal: total - wrong.length, total, wrong }
}

const results = Object.entries(pairs).map(([source, plan]) => {
  const bytes = readFileSync(`${folder}/${source}.txt`)
  const { imported } = importPlan(bytes, `${source}.txt`)
  return {
    source,
    ...cells(planOf(imported?.yaml ?? ''), planOf(readFileSync(`plans/${plan}.yaml`, 'utf8'))),
  }
})

describe('the five sources as imported', () => {
  it('are all looked at', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.txt'))).toHaveLength(5)
  })
  it.each(results.filter(({ source }) => !source.includes('thi-dua')))(
    '$source says what the plan written by hand says',
    ({ equal, total, wrong }) => {
      expect(equal / total, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
    },
  )
  it('the plan without any table keeps its head and says that it has no tasks', () => {
    const { imported } = importPlan(readFileSync(`${folder}/2022-hung-yen-thi-dua-cchc.txt`), 'x.txt')
    expect(imported?.doubts.map(({ kind }) => kind)).toContain('no-tasks')
    expect(imported?.draft.body).not.toEqual([])
  })
})

describe('the layout text of a PDF reader', () => {
  it('gives the same plan, cell for cell but for where two columns touch, and says that it is a guess', () => {
    const { imported } = importPlan(readFileSync('test/import/layout/2024-papi.txt'), 'papi.txt')
    const { equal, total, wrong } = cells(
      planOf(imported?.yaml ?? ''),
      planOf(readFileSync('plans/2024-papi.yaml', 'utf8')),
    )
    expect(equal / total, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(imported?.doubts.map(({ kind }) => kind)).toContain('table-guessed')
  })
})
