import { describe, expect, it } from 'vitest'
import * as configSchema from '../../schemas/config.schema.json' with { type: 'json' }
import * as schema from '../../schemas/plan.schema.json' with { type: 'json' }
import type { Problem } from '../../src/finding.ts'
import { defaultConfig } from '../../src/plan/config.ts'
import { readPlan } from '../../src/plan/read.ts'
import { type Shape, shapeAt } from '../../src/plan/shape.ts'
import { readDocument } from '../../src/text/document.ts'

const HEAD = 'format: 1\nterm: 2024\ndocument: {type: Kế hoạch, title: Kế hoạch năm 2024}\n'
const problemsOf = (text: string): Problem[] =>
  readPlan(readDocument(text), defaultConfig, 'thu.yaml').problems
const told = (text: string) =>
  problemsOf(text).map(({ rule, at, args }) => [rule, at.join('.'), (args as { near?: string }).near])

describe('a fault is told once, at its place, with the nearest right name', () => {
  it.each<[string, string, (string | undefined)[][]]>([
    [
      'a misspelt key',
      'sections: [{tasks: [{title: A, leads: [vp]}]}]',
      [['schema-unknown-key', 'sections.0.tasks.0.leads', 'lead']],
    ],
    [
      'a misspelt key that is also missing',
      'sections: [{tasks: [{titel: A}]}]',
      [['schema-unknown-key', 'sections.0.tasks.0.titel', 'title']],
    ],
    ['a key far from any', 'sections: []\nhaha: 1', [['schema-unknown-key', 'haha', undefined]]],
    [
      'a period that is none',
      'sections: []\nreports: {H3: {}}',
      [['schema-unknown-key', 'reports.H3', undefined]],
    ],
    [
      'a list for a text',
      'sections: [{tasks: [{title: [A, B]}]}]',
      [['schema-type', 'sections.0.tasks.0.title', undefined]],
    ],
    ['a text for a list', 'sections: Một', [['schema-type', 'sections', undefined]]],
    [
      'a number with a comma',
      'sections: [{tasks: [{title: A, progress: [{date: 2024-03-01, state: done, value: "86,5"}]}]}]',
      [['schema-type', 'sections.0.tasks.0.progress.0.value', undefined]],
    ],
    [
      'a state that is none',
      'sections: [{tasks: [{title: A, progress: [{date: 2024-03-01, state: don}]}]}]',
      [['schema-enum', 'sections.0.tasks.0.progress.0.state', 'done']],
    ],
    [
      'a day the Vietnamese way',
      'sections: [{tasks: [{title: A, triggers: [{date: 2/5/2024}]}]}]',
      [['schema-format', 'sections.0.tasks.0.triggers.0.date', '2024-05-02']],
    ],
    [
      'a day that does not exist',
      'sections: [{tasks: [{title: A, triggers: [{date: 2024-04-31}]}]}]',
      [['schema-format', 'sections.0.tasks.0.triggers.0.date', undefined]],
    ],
    [
      'one of several due days',
      'sections: [{tasks: [{title: A, timing: {text: B, due: [2024-06-30, 30/9/2024]}}]}]',
      [['schema-format', 'sections.0.tasks.0.timing.due.1', '2024-09-30']],
    ],
    [
      'an index in words',
      'sections: [{title: A, index: PAPI 1}]',
      [['schema-value', 'sections.0.index', undefined]],
    ],
    [
      'a missing part of an entry',
      'sections: [{tasks: [{title: A, extensions: [{by: B}]}]}]',
      [['schema-missing-key', 'sections.0.tasks.0.extensions.0.to', undefined]],
    ],
    [
      'an unquoted id',
      'sections: [{tasks: [{title: A, id: 1.10}]}]',
      [['schema-text-quoted', 'sections.0.tasks.0.id', undefined]],
    ],
    ['a key left empty', 'sections: [{tasks: [{title: A, lead: , progress: , notes: }]}]', []],
    [
      'one unit without brackets',
      'sections: [{tasks: [{title: A, lead: Văn phòng Sở, evidence: B}]}]',
      [['schema-unknown-key', 'sections.0.tasks.0.evidence', undefined]],
    ],
    [
      'a group below itself',
      'sections: [{sections: [{sections: [{tasks: [{id: "1"}]}]}]}]',
      [['schema-missing-key', 'sections.0.sections.0.sections.0.tasks.0.title', undefined]],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(HEAD + text)).toEqual(expected)
  })

  it.each<[string, string, (string | undefined)[][]]>([
    ['an empty file', '', [['schema-empty', '', undefined]]],
    ['a file of comments', '# kế hoạch\n', [['schema-empty', '', undefined]]],
    ['a list', '- a\n', [['schema-type', '', undefined]]],
    ['one word', 'kế hoạch\n', [['schema-type', '', undefined]]],
    ['another version', 'format: 2\nplan: {}\n', [['plan-format-version', 'format', undefined]]],
    [
      'a broken term',
      'format: 1\nterm: năm 2024\ndocument: {type: A, title: B}\nsections: []',
      [['schema-value', 'term', undefined]],
    ],
    [
      'a term that ends before it begins',
      'format: 1\nterm: 2025-2022\ndocument: {type: A, title: B}\nsections: []',
      [['schema-value', 'term', undefined]],
    ],
    [
      'a term of two centuries',
      'format: 1\nterm: 1924-2024\ndocument: {type: A, title: B}\nsections: []',
      [['schema-value', 'term', undefined]],
    ],
    [
      'a month written the other way',
      'format: 1\nterm: 2024\ndocument: {type: A, title: B, date: 01/2024}\nsections: []',
      [['schema-format', 'document.date', '2024-01']],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('stops telling after a few hundred', () => {
    const tasks = Array.from({ length: 2000 }, (_, i) => `{title: A, k${i}: 1}`).join(', ')
    expect(problemsOf(`${HEAD}sections: [{tasks: [${tasks}]}]`).length).toBe(500)
  })
})

describe('an unquoted number', () => {
  it.each([
    ['1.10', '"1.10"'],
    ['05', '"05"'],
    ['0x1F', '"0x1F"'],
    ['1e3', '"1e3"'],
    ['true', '"true"'],
  ])('id: %s keeps its characters and can be quoted', (source, quoted) => {
    const text = `${HEAD}sections: [{tasks: [{title: A, id: ${source}}]}]\n`
    const { plan, problems } = readPlan(readDocument(text), defaultConfig, 'thu.yaml')
    expect(plan.tasks[0]?.id).toBe(source)
    const [edit] = problems[0]?.fix?.edits ?? []
    expect(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end)).toBe(
      text.replace(`id: ${source}`, `id: ${quoted}`),
    )
  })

  it('may be the number of a document, unless that loses a zero', () => {
    const withNumber = (number: string) =>
      `format: 1\nterm: 2024\ndocument: {type: A, title: B, number: ${number}}\nsections: []\n`
    expect(problemsOf(withNumber('12'))).toEqual([])
    expect(problemsOf(withNumber('05')).map((it) => it.rule)).toEqual(['schema-text-quoted'])
  })
})

describe('the schemas', () => {
  it.each([
    ['plan', schema],
    ['config', configSchema],
  ])('%s: every field is explained in Vietnamese', (_, of) => {
    const bare: string[] = []
    const look = (node: unknown, at: string): void => {
      if (typeof node !== 'object' || node === null) return
      const { properties, $defs } = node as { properties?: object; $defs?: object }
      for (const [key, field] of [...Object.entries(properties ?? {}), ...Object.entries($defs ?? {})]) {
        const { title, description, $ref } = field as { title?: string; description?: string; $ref?: string }
        if (!$ref && !(title && description)) bare.push(`${at}/${key}`)
      }
      for (const [key, child] of Object.entries(node)) if (key !== 'examples') look(child, `${at}/${key}`)
    }
    look((of as unknown as { default: unknown }).default ?? of, '')
    expect(bare).toEqual([])
  })

  it('know what stands where', () => {
    const root = ((schema as unknown as { default: Shape }).default ?? schema) as Shape
    expect(shapeAt(root, ['sections', 0, 'sections', 3, 'tasks', 1, 'progress', 0, 'date'])?.format).toBe(
      'date',
    )
    expect(shapeAt(root, ['reports', '2023-H1', 'number'])?.type).toEqual(['string', 'integer'])
    expect(shapeAt(root, ['sections', 0, 'constructor'])).toBeUndefined()
  })
})
