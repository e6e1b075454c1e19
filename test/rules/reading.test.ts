import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { catalogue } from '../../src/rules/catalogue.ts'
import { readingRules } from '../../src/rules/reading.ts'

it('holds every rule that the readers of plans, settings and templates name, and no other', () => {
  const named = new Set<string>()
  for (const room of ['src/plan', 'src/text', 'src/ooxml']) {
    for (const file of readdirSync(room, { recursive: true }) as string[]) {
      if (!file.endsWith('.ts')) continue
      const text = readFileSync(`${room}/${file}`, 'utf8')
      for (const [, id = ''] of text.matchAll(/(?:\brule: ?|(?='template-))'([a-z-]+)'/g)) named.add(id)
    }
  }
  expect([...readingRules.keys()].sort()).toEqual([...named].sort())
  for (const [id, rule] of readingRules) expect(catalogue.get(id)).toBe(rule)
})
