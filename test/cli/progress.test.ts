import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nodeHost } from '../../src/cli/host.ts'
import { run } from '../../src/cli/main.ts'
import { type Progress, progressLine } from '../../src/cli/progress.ts'
import { widthOf } from '../../src/text/width.ts'
import { folderWith, reform } from './run.ts'

describe('the line of long work', () => {
  it.each([
    [{ work: 'check', at: 12, total: 340, name: 'plans/a.yaml' }, 80, 'Đang kiểm tra 12/340: plans/a.yaml'],
    [{ work: 'pdf', name: 'a.docx' }, 80, 'Đang chuyển sang PDF: a.docx'],
    [{ work: 'check', at: 1, total: 2, name: 'plans/a.yaml' }, 20, 'Đang kiểm tra 1/2:…'],
  ] satisfies [Progress, number, string][])('tells of %j in %i columns', (progress, width, line) => {
    expect(progressLine(progress, 'vi', width)).toBe(line)
  })

  it('never takes more columns than there are', () => {
    const name = 'kế-hoạch-cải-cách-hành-chính-năm-2024.yaml'.normalize('NFD')
    for (let width = 1; width < 70; width++)
      expect(widthOf(progressLine({ work: 'read', at: 1, total: 9, name }, 'vi', width))).toBeLessThanOrEqual(
        width,
      )
  })
})

async function passed(args: readonly string[]): Promise<Progress[]> {
  const told: Progress[] = []
  const quiet = (): void => undefined
  const { workers: _, ...host } = nodeHost(process.cwd())
  await run(args, { ...host, out: quiet, err: quiet, passing: (progress) => void told.push(progress) })
  return told
}

it('tells of each plan that is read and checked', async () => {
  const plans = readdirSync('plans').filter((it) => /^\d.*\.yaml$/.test(it)).length
  const checked = await passed(['check', 'plans', '--as-of', '2024-07-01'])
  expect(checked.map(({ at, total }) => `${at}/${total}`)).toEqual(
    Array.from({ length: plans }, (_, i) => `${i + 1}/${plans}`),
  )
  const read = await passed(['status', 'plans', '--as-of', '2024-07-01'])
  expect(read.filter(({ work }) => work === 'read')).toHaveLength(plans)
})

it('tells nothing with --quiet', async () => {
  expect(await passed(['check', 'plans', '--quiet', '--as-of', '2024-07-01'])).toEqual([])
})

it('writes nothing of it into a pipe', () => {
  const plan = 'format: 1\ndocument: { type: Kế hoạch, title: Kế hoạch }\nterm: 2024\n'
  const files = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`plans/${i}.yaml`, plan]))
  const { err } = reform(folderWith(files), ['status', '--as-of', '2024-07-01'])
  expect(err).not.toMatch(/Đang|\r|\u001b/)
})
