import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultConfig } from '../src/plan/config.ts'
import { readPlan } from '../src/plan/read.ts'
import { readDocument } from '../src/text/document.ts'
import { printedTexts, wordsOf } from './plan/printed.ts'

/** Each plan, the scan that it was written off from, and how many tasks that has. */
const PLANS = [
  ['2018-papi', '2018-ba-ria-vung-tau-papi', 8],
  ['2022-thi-dua-cchc', '2022-hung-yen-thi-dua-cchc', 5],
  ['2022-tuyen-truyen-cchc', '2022-son-la-tuyen-truyen-cchc', 5],
  ['2024-papi', '2024-hung-yen-papi', 24],
  ['2024-par-index-sipas', '2024-khanh-hoa-par-index-sipas', 15],
] as const

const folder = new URL('../plans/', import.meta.url)
const sources = new URL('../../shared/sources/', import.meta.url)

const read = (name: string) =>
  readPlan(
    readDocument(readFileSync(new URL(`${name}.yaml`, folder), 'utf8')),
    defaultConfig,
    `plans/${name}.yaml`,
  )

it('covers every plan of the folder', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'reform.yaml')
  expect(names.sort()).toEqual(PLANS.map(([name]) => `${name}.yaml`))
})

describe.each(PLANS)('plans/%s.yaml', (name, source, tasks) => {
  const { plan, problems } = read(name)
  const words = printedTexts(plan).flatMap(wordsOf)

  it('keeps to the schema', () => {
    expect(problems).toEqual([])
    expect(plan.tasks).toHaveLength(tasks)
  })

  it('prints the words of its source, every one, in their order', () => {
    const kept = readFileSync(new URL(`plan/words/${name}.txt`, import.meta.url), 'utf8')
    expect(words).toEqual(wordsOf(kept))
  })

  const file = new URL(`${source}.txt`, sources)
  it.skipIf(!existsSync(file))('has the words of the scan itself', () => {
    const scanned = wordsOf(withoutRepeatedHeads(readFileSync(file, 'utf8')))
    expect([...words].sort()).toEqual(scanned.sort())
  })
})

/** A page break repeats the head row of a table. */
function withoutRepeatedHeads(text: string): string {
  const seen = new Set<string>()
  return text
    .split('\n')
    .filter((line) => !(line.includes('\t') && line.includes('Số TT') && seen.size === seen.add(line).size))
    .join('\n')
}
