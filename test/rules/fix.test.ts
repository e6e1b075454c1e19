import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import type { Finding } from '../../src/finding.ts'
import { defaultConfig } from '../../src/plan/config.ts'
import type { OfficialDocument } from '../../src/plan/types.ts'
import { fixPlan } from '../../src/rules/fix.ts'
import { isFixable } from '../../src/rules/fixable.ts'
import { smallestPlan } from './smallest-plan.ts'

const finding = (path: string): Finding =>
  ({ path, fix: { title: '', edits: [{ start: 0, end: 1, text: 'x' }] } }) as Finding
const planThatIs = (standing: 'draft' | 'issued') => ({ document: { standing } as OfficialDocument })

describe('isFixable', () => {
  it.each([
    ['/document/basis/0', false],
    ['/document/signature/name', false],
    ['/term', false],
    ['/sections/0/tasks/0/timing', false],
    ['/sections/0/tasks/0/timing/due', false],
    ['/sections/0/tasks/0/extensions/0/to', false],
    ['/reporting/0/timing', false],
    ['/sections/0/tasks/0/id', true],
    ['/document/body/0/text', true],
  ])('%s of an issued plan: %s', (path, may) => {
    expect(isFixable(finding(path), planThatIs('issued'))).toBe(may)
    expect(isFixable(finding(path), planThatIs('draft'))).toBe(true)
  })
})

describe('fixPlan', () => {
  const options = { config: defaultConfig, asOf: '2024-07-01', lang: 'vi' as const }
  const draft = stringify(smallestPlan(), { lineWidth: 0 }).replace(/^ {2}number: 12\n/m, '')

  it('mends all that is certain and then finds nothing more to mend', () => {
    const broken = draft
      .replace('- id: "1.1"', '- id: 1.10')
      .replace('format: 1', 'format: 1 # reform-ignore task-id-unique: đã xem')
    const { text, fixed, checked } = fixPlan(broken, 'a.yaml', options)
    expect(fixed.map((it) => it.rule).sort()).toEqual(['ignore-unused', 'schema-text-quoted'])
    expect(text).toBe(draft.replace('- id: "1.1"', '- id: "1.10"'))
    expect(checked.findings.filter((it) => it.fix)).toEqual([])
    expect(fixPlan(text, 'a.yaml', options).text).toBe(text)
  })

  it('keeps CRLF and a byte order mark', () => {
    const crlf = `\ufeff${draft.replace('- id: "1.1"', '- id: 1.10').replaceAll('\n', '\r\n')}`
    expect(fixPlan(crlf, 'a.yaml', options).text).toBe(crlf.replace('- id: 1.10', '- id: "1.10"'))
  })

  it('leaves broken YAML as it is', () => {
    const broken = `${draft.replace('- id: "1.1"', '- id: 1.10')}x: [\n`
    expect(fixPlan(broken, 'a.yaml', options).text).toBe(broken)
  })
})
