import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { phraseSlips } from '../../src/text/proofread-phrases.ts'
import { syllableSlip } from '../../src/text/proofread-syllable.ts'

/** Words of every branch of a province's work, rare syllables among them, in rows without order. */
const rows = readFileSync(new URL('words.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

it.each(rows)('knows these words: %s', (row) => {
  expect(row.split(' ').filter((word) => syllableSlip(word) !== undefined)).toEqual([])
  expect(phraseSlips(row)).toEqual([])
})
