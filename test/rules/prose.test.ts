import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stringify } from 'yaml'
import { defaultConfig } from '../../src/plan/config.ts'
import { checkPlan } from '../../src/rules/check-plan.ts'
import { smallestPlan } from './smallest-plan.ts'

/** Sentences as offices write them, hard to proofread and without fault: numbers, names, abbreviations, marks. */
const sentences = readFileSync(new URL('prose.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

it('leaves sound prose alone', () => {
  const plan = smallestPlan()
  plan.document.body = [...sentences, 'Các đơn vị thực hiện./.'] as never[]
  const { findings } = checkPlan(stringify(plan, { lineWidth: 0 }), 'thu.yaml', {
    config: defaultConfig,
    asOf: '2024-07-01',
    lang: 'vi',
  })
  const proofread = findings.filter(
    ({ rule }) => /^(?:text|body|document)-/.test(rule) && rule !== 'text-tone-place',
  )
  expect(proofread.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([])
})
