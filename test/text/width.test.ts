import { expect, it } from 'vitest'
import { padTo, widthOf } from '../../src/text/width.ts'

it.each([
  ['Kế hoạch', 8],
  ['Kế hoạch'.normalize('NFD'), 8],
  ['計画', 4],
  ['a\u200bb', 2],
  ['', 0],
])('%s is as wide as %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

it('fills up by what is seen, not by characters', () => {
  expect(padTo('Sở'.normalize('NFD'), 4)).toBe(`${'Sở'.normalize('NFD')}  `)
  expect(padTo('12', 4, 'left')).toBe('  12')
})
