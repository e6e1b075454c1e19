import { expect, it } from 'vitest'
import { editDistance, nearest } from '../../src/text/suggest.ts'

it.each([
  ['leads', 'lead'],
  ['LEAD', 'lead'],
  ['suport', 'support'],
  ['titel', 'title'],
  ['xyz', undefined],
  ['Văn phòng sờ', 'Văn phòng Sở'],
])('the nearest name to %s is %s', (wrong, right) => {
  expect(nearest(wrong, ['lead', 'support', 'title', 'timing', 'Văn phòng Sở'])).toBe(right)
})

it('counts a swap of neighbours as one edit and stops at its limit', () => {
  expect(editDistance('titel', 'title')).toBe(1)
  expect(editDistance('abcdef', 'uvwxyz', 2)).toBe(3)
})
