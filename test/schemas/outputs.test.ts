import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { SCHEMAS } from '../../src/cli/commands/schema.ts'
import { checkJson } from '../../src/format/check-json.ts'
import { citeJson } from '../../src/format/cite-json.ts'
import { EVERY_GROUP, statusJson } from '../../src/format/status-json.ts'
import { whenJson } from '../../src/format/when-json.ts'
import { defaultConfig, readConfig } from '../../src/plan/config.ts'
import { readPlan } from '../../src/plan/read.ts'
import { checkPlan } from '../../src/rules/check-plan.ts'
import { cite } from '../../src/rules/cite.ts'
import { scheduleOf } from '../../src/status/schedule.ts'
import { statusOf } from '../../src/status/state.ts'
import { readDocument } from '../../src/text/document.ts'
import { isDay } from '../../src/time/day.ts'
import { calendarOf } from '../../src/time/workday.ts'
import { readTiming } from '../../src/timing/read.ts'

type Schema = { $defs?: Record<string, unknown> } & Record<string, unknown>

function schemaOf(name: string): Schema {
  return JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Schema
}

/** What a schema finds wrong with a JSON text, as short lines. */
function faultsBy(name: string): (json: string) => string[] {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true })
  ajv.addFormat('date', isDay)
  const validate = ajv.compile(schemaOf(name))
  return (json) => {
    validate(JSON.parse(json))
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
      [instancePath, message, JSON.stringify(params)].join(' '),
    )
  }
}

const folders = ['plans', 'examples']
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /^\d.*\.yaml$/.test(name))
    .map((name) => `${folder}/${name}`),
)

function read(file: string) {
  const { config } = readConfig(readDocument(readFileSync(`${file.split('/')[0]}/reform.yaml`, 'utf8')))
  const document = readDocument(readFileSync(file, 'utf8'))
  return { config, document, plan: readPlan(document, config, file).plan }
}

function statusesOn(list: readonly string[], asOf: string) {
  return list.map((file) => {
    const { plan, config } = read(file)
    return statusOf(scheduleOf(plan, calendarOf(config.holidays)), asOf)
  })
}

describe('export.schema.json', () => {
  const faults = faultsBy('export')

  it.each(files)('holds the export of %s, early, late and in between', (file) => {
    for (const asOf of ['2017-12-31', '2022-06-30', '2024-07-01', '2026-01-01'])
      expect(faults(statusJson(statusesOn([file], asOf), 'vi', EVERY_GROUP))).toEqual([])
  })

  it('holds the export of all plans together, and of none of the groups', () => {
    const all = statusesOn(files, '2024-07-01')
    expect(faults(statusJson(all, 'en', EVERY_GROUP))).toEqual([])
    expect(faults(statusJson(all, 'vi'))).toEqual([])
  })

  it('holds what no plan of ours has: triggers, deferral, own columns, reporting duties', () => {
    const text = `format: 1
document: {type: Kế hoạch, title: Thử}
term: 2024
sections:
  - tasks:
      - {id: "1", title: A, timing: Khi có yêu cầu, triggers: [{date: 2024-02-01, by: Công văn, due: 2024-03-01}]}
      - {id: "2", title: B, timing: Quý I, extensions: [{to: 2024-06-30}], progress: [{date: 2024-05-01, state: deferred, by: x, value: 3}], other: {Cột: ô}, target: t, method: m, budget: b, notes: n}
      - {id: "3", title: C, timing: không rõ là bao giờ}
reporting: [{title: R, to: UBND tỉnh, by: [Sở], timing: "Trước ngày 15/12"}]
`
    const { plan } = readPlan(readDocument(text), defaultConfig, 'a.yaml')
    expect(faults(statusJson([statusOf(scheduleOf(plan, calendarOf()), '2024-07-01')], 'vi'))).toEqual([])
  })

  it('refuses a field that it does not name', () => {
    const json = statusJson(statusesOn(files.slice(0, 1), '2024-07-01'), 'vi')
    expect(faults(json.replace('"asOf"', '"asof"')).length).toBeGreaterThan(0)
  })

  it('words what `when` prints as `when.schema.json` does', () => {
    const [own, shared] = [schemaOf('when').$defs, schemaOf('export').$defs]
    for (const [name, definition] of Object.entries(own ?? {}))
      expect(shared?.[name], name).toEqual(definition)
  })
})

describe('when.schema.json', () => {
  const faults = faultsBy('when')
  const tables = readdirSync('test/timing/tables')

  it.each(tables)('holds every reading of test/timing/tables/%s', (name) => {
    const text = readFileSync(`test/timing/tables/${name}`, 'utf8')
    for (const [, phrase = ''] of text.matchAll(/^\s*\['([^'\\]+)'/gm)) {
      const [words = ''] = phrase.split('@')
      for (const [start, end] of [
        ['2024-01-01', '2024-12-31'],
        ['2022-01-01', '2025-12-31'],
      ] as const) {
        expect(faults(whenJson(readTiming(words, { term: { start, end } }), 'vi')), words).toEqual([])
      }
    }
  })
})

it.each(files)('check.schema.json and cite.schema.json hold what is found in %s', (file) => {
  const text = readFileSync(file, 'utf8')
  const { document, findings } = checkPlan(text, file, {
    config: defaultConfig,
    asOf: '2024-07-01',
    lang: 'vi',
  })
  expect(findings.length).toBeGreaterThan(0)
  expect(faultsBy('check')(checkJson([{ path: file, findings, lines: document.lines }]))).toEqual([])
  expect(faultsBy('cite')(citeJson(cite(text, 'vi')))).toEqual([])
})

describe.each(SCHEMAS)('%s.schema.json', (name) => {
  it('says in Vietnamese what each of its fields is', () => {
    const untold: string[] = []
    const walk = (schema: unknown, at: string): void => {
      if (typeof schema !== 'object' || schema === null) return
      const { $ref, title, description, properties, items, additionalProperties, $defs } = schema as Schema
      if ($ref === undefined && (typeof title !== 'string' || typeof description !== 'string'))
        untold.push(at)
      for (const group of [properties, $defs])
        for (const [key, value] of Object.entries((group as object | undefined) ?? {}))
          walk(value, `${at}/${key}`)
      walk(items, `${at}/[]`)
      walk(additionalProperties, `${at}/*`)
    }
    walk(schemaOf(name), '')
    expect(untold).toEqual([])
  })
})
