import { expect, it } from 'vitest'
import { hashOf } from '../../src/text/hash.ts'

it('is the same for ever: baselines of offices hold it', () => {
  expect(['', 'Kế hoạch', '1.10'].map(hashOf)).toMatchInlineSnapshot(`
    [
      "01fce552fd0c8742",
      "ea42c81048b42d3d",
      "4331eb9cc27b160d",
    ]
  `)
})

it('tells texts apart that differ a little', () => {
  const texts = Array.from({ length: 20_000 }, (_, i) => `Nhiệm vụ ${i}`)
  expect(new Set([...texts, ...texts.map((it) => `${it} `)].map(hashOf)).size).toBe(40_000)
})
