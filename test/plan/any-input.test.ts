import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Problem } from '../../src/finding.ts'
import { defaultConfig, readConfig } from '../../src/plan/config.ts'
import { readPlan } from '../../src/plan/read.ts'
import { readDocument } from '../../src/text/document.ts'

const whole = parse(readFileSync('examples/2024-papi.yaml', 'utf8')) as {
  document: { body: unknown[] }
  sections: unknown[]
}
/** A part of the worked example that has every kind of entry. */
const example = {
  ...whole,
  document: { ...whole.document, body: whole.document.body.slice(0, 2) },
  sections: whole.sections.slice(4, 6),
}
const anything = fc.jsonValue({ maxDepth: 3 })
const read = (text: string) => readPlan(readDocument(text), defaultConfig, 'thu.yaml')

/** All places of a value, as JSON Pointers would name them. */
function* placesOf(value: unknown): Generator<{ holder: Record<string, unknown>; key: string }> {
  if (typeof value !== 'object' || value === null) return
  for (const key of Object.keys(value)) {
    const holder = value as Record<string, unknown>
    yield { holder, key }
    yield* placesOf(holder[key])
  }
}

describe('whatever a file holds, there is a plan', () => {
  it('with any value anywhere in a good plan, and every problem has a place', () => {
    fc.assert(
      fc.property(fc.nat(), anything, (nth, value) => {
        const spoilt = structuredClone(example)
        const places = [...placesOf(spoilt)]
        const place = places[nth % places.length]
        if (place) place.holder[place.key] = value
        const document = readDocument(stringify(spoilt))
        const { plan, problems } = readPlan(document, defaultConfig, 'thu.yaml')
        expect(plan.term.years.length).toBeGreaterThan(0)
        for (const problem of problems) expect(placed(problem, document)).toBe(true)
        const told = problems
          .filter(({ rule }) => rule.startsWith('schema-'))
          .map(({ at }) => JSON.stringify(at))
        expect(new Set(told).size).toBe(told.length)
      }),
      { numRuns: 200 },
    )
  }, 20_000)

  it('with any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        read(text)
        readConfig(readDocument(text))
      }),
      { numRuns: 300 },
    )
  })

  it('of blanks and marks without end, in good time', () => {
    const many = ' '.repeat(100_000)
    const text = `document: {date: "${many}x", recipients: ["a${many}b (c)"]}
term: "${many}x"
units: {vp: Văn phòng Sở, b: Văn, c: phòng, d: Sở}
sections: [{tasks: [{title: a, lead: "${'Văn phòng Sở '.repeat(10_000)}x", deliverables: "a${'. '.repeat(50_000)}b"}]}]`
    const begin = performance.now()
    read(text)
    expect(performance.now() - begin).toBeLessThan(1000)
  })
})

/** A place that is in the file, or a key that is missing from one that is. */
function placed({ at }: Problem, document: ReturnType<typeof readDocument>): boolean {
  return document.rangeOf(at) !== undefined || document.rangeOf(at.slice(0, -1)) !== undefined
}
