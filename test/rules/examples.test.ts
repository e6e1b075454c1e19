import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { defaultConfig } from '../../src/plan/config.ts'
import { checkPlan, checkTogether } from '../../src/rules/check-plan.ts'
import { rules } from '../../src/rules/index.ts'
import { smallestPlan } from './smallest-plan.ts'

const AS_OF = '2024-07-01'

const options = { config: defaultConfig, asOf: AS_OF, lang: 'vi' as const }

const found = (text: string): string[] =>
  checkPlan(text, 'plans/thu.yaml', options).findings.map((it) => it.rule)

/** What is found in an example: in one plan, or in several with `---` between them, each named in a comment on top. */
function foundIn(example: string): string[] {
  if (!/^---$/m.test(example)) return found(laidOver(example))
  const plans = example.split(/^---$/m).map((part) => {
    const file = /^\s*# (\S+)/.exec(part)?.[1] ?? 'plans/thu.yaml'
    return { file, text: laidOver(part.trim()) }
  })
  const digests = plans.map(({ text, file }) => checkPlan(text, file, options).digest)
  return checkTogether(digests).flatMap((problems, i) => {
    const { text = '', file = '' } = plans[i] ?? {}
    return checkPlan(text, file, { ...options, together: problems }).findings.map((it) => it.rule)
  })
}

/** Faults of other things than plans (Word files, comments) show their examples in tests of their own. */
const withExamples = rules.filter(({ bad, good }) => bad.length + good.length > 0)

describe('the smallest plan', () => {
  it('is without fault', () => {
    expect(found(stringify(smallestPlan()))).toEqual([])
  })
})

describe.each(withExamples.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each([...rule.bad])('is told once of: %s', (fragment) => {
    expect(foundIn(fragment).filter((it) => it === id)).toEqual([id])
  })

  it.each([...rule.good])('is content with: %s', (fragment) => {
    expect(foundIn(fragment)).not.toContain(id)
  })
})

/**
 * A fragment laid over the smallest plan: maps join, tasks and sections take what they lack from the smallest one, and
 * all else is replaced. An example that begins with `format:` is a whole file, kept to the letter: for faults of YAML
 * itself and of the way something is written.
 */
function laidOver(fragment: string): string {
  if (fragment.startsWith('format:')) return fragment
  const value = (parse(fragment) ?? {}) as Record<string, unknown>
  const base = smallestPlan() as Record<string, unknown> & { sections: { tasks: object[] }[] }
  const task = base.sections[0]?.tasks[0] ?? {}
  const { tasks, sections, ...rest } = value as { tasks?: object[]; sections?: Record<string, unknown>[] }
  const merged = merge(base, rest)
  if (tasks)
    merged.sections = [{ ...(base.sections[0] ?? {}), tasks: tasks.map((it, i) => fill(task, it, i)) }]
  if (sections) merged.sections = sections
  return stringify(merged)
}

function fill(base: object, task: object, i: number): object {
  return {
    ...base,
    id: `1.${i + 1}`,
    title: `Nhiệm vụ thứ ${['nhất', 'hai', 'ba', 'tư', 'năm'][i] ?? i}`,
    ...task,
  }
}

function merge(base: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> {
  const out = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const was = out[key]
    out[key] = isMap(was) && isMap(value) ? merge(was, value) : value
  }
  return out
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
