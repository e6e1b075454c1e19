import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readConfig } from '../../src/plan/config.ts'
import { rules } from '../../src/rules/index.ts'
import { readDocument } from '../../src/text/document.ts'

interface ConfigSchema {
  properties: { rules: { properties: Record<string, object> } }
}

it('reform.yaml completes the ids of the rules, each with its title', async () => {
  const file = new URL('../../schemas/config.schema.json', import.meta.url)
  const schema = JSON.parse(readFileSync(file, 'utf8')) as ConfigSchema
  schema.properties.rules.properties = Object.fromEntries(
    rules.map(({ id, title, why }) => [
      id,
      { title: title.vi, description: why.vi, $ref: '#/$defs/severity' },
    ]),
  )
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../../schemas/config.schema.json')
})

it('a misspelt rule is told, with the nearest', () => {
  const { problems } = readConfig(
    readDocument('rules: {task-id-ordr: off, task-id-unique: error, haha: info}\n'),
  )
  expect(
    problems.map(({ rule, at, args }) => [rule, at.join('.'), (args as { near?: string }).near]),
  ).toEqual([
    ['schema-unknown-key', 'rules.task-id-ordr', 'task-id-order'],
    ['schema-unknown-key', 'rules.haha', undefined],
  ])
})
