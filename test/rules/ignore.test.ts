import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { defaultConfig } from '../../src/plan/config.ts'
import { checkPlan } from '../../src/rules/check-plan.ts'
import { smallestPlan } from './smallest-plan.ts'

const plan = stringify(smallestPlan(), { lineWidth: 0 })
const check = (text: string, rules = {}) =>
  checkPlan(text, 'plans/thu.yaml', { config: { ...defaultConfig, rules }, asOf: '2024-07-01', lang: 'vi' })
    .findings
const found = (text: string, rules = {}) => check(text, rules).map((it) => it.rule)

/** The plan with an id that YAML takes for a number, and comments around it. */
const withId = (above: string, beside = ''): string =>
  plan.replace(
    /^( *)- id: "1\.1"$/m,
    (_, blanks: string) => `${above && `${blanks}${above}\n`}${blanks}- id: 1.10 ${beside}`,
  )

describe('# reform-ignore', () => {
  it.each([
    ['beside the fault', withId('', '# reform-ignore schema-text-quoted: mã theo bản đã ký')],
    ['on the line above', withId('# reform-ignore schema-text-quoted: mã theo bản đã ký')],
    ['among several rules', withId('# reform-ignore schema-text-quoted, task-id-order: mã theo bản đã ký')],
    [
      'in a file with CRLF and a byte order mark',
      `\ufeff${withId('# reform-ignore schema-text-quoted: x').replaceAll('\n', '\r\n')}`,
    ],
  ])('lets a fault stand: %s', (_, text) => {
    expect(found(text as string)).not.toContain('schema-text-quoted')
  })

  it('is no comment inside of a text', () => {
    expect(found(plan.replace('Cải cách thể chế', '"A # reform-ignore nothing: x"'))).toEqual([])
  })

  it('has no effect without a reason', () => {
    for (const comment of [
      '# reform-ignore schema-text-quoted',
      '# reform-ignore schema-text-quoted:',
      '# reform-ignore schema-text-quoted (đã họp)',
    ])
      expect(found(withId(comment))).toEqual(expect.arrayContaining(['ignore-reason', 'schema-text-quoted']))
  })

  it('knows its rules, and the one probably meant', () => {
    const [first] = check(withId('# reform-ignore schema-text-quotd: x'))
    expect(first).toMatchObject({ rule: 'ignore-known' })
    expect(first?.message).toContain('schema-text-quoted')
  })

  it('is told when nothing needs it any more, with a fix that deletes it', () => {
    const text = plan.replace(/^(format: 1)$/m, '$1 # reform-ignore task-id-unique: x')
    const [finding] = check(text)
    expect(finding).toMatchObject({
      rule: 'ignore-unused',
      line: 1,
      fix: { edits: [{ start: 9, text: '' }] },
    })
    expect(found(text, { 'task-id-unique': 'off' })).toEqual([])
  })
})
