import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readConfig } from '../src/plan/config.ts'
import { checkPlan } from '../src/rules/check-plan.ts'
import { readDocument } from '../src/text/document.ts'

const text = readFileSync('examples/2024-papi.yaml', 'utf8')
const { config } = readConfig(readDocument(readFileSync('examples/reform.yaml', 'utf8')))
const { plan, findings } = checkPlan(text, 'examples/2024-papi.yaml', {
  config,
  asOf: '2025-01-15',
  lang: 'vi',
})

it('the worked example says in its first line that it is one', () => {
  expect(text.split('\n')[0]).toMatch(/^# VÍ DỤ/)
})

it('the worked example is an issued plan without fault', () => {
  const grave = findings.filter((it) => it.severity !== 'info')
  expect(grave.map((it) => `${it.line}: ${it.message}`)).toEqual([])
  expect(plan.document.standing).toBe('issued')
})

it('the worked example has something recorded of every kind', () => {
  const entries = plan.tasks.flatMap((task) => task.progress)
  expect(new Set(entries.map((it) => it.state))).toEqual(new Set(['started', 'ongoing', 'done', 'deferred']))
  expect(plan.tasks.some((task) => task.extensions.length > 0)).toBe(true)
  expect(plan.tasks.some((task) => task.triggers.length > 1)).toBe(true)
  expect(entries.every((it) => it.evidence.length > 0 || it.by !== undefined)).toBe(true)
  expect(Object.keys(plan.reports)).toEqual(['H1', 'Y'])
})
