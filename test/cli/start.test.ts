import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { describe, expect, it } from 'vitest'

/** The start, and how many bytes of functions a run of its commands leaves; without them a cache has a tenth. */
const starts: [name: string, bytes: number][] = [
  ['start', 800_000],
  ['start-check', 800_000],
  ['start-status', 500_000],
  ['start-when', 400_000],
]

describe('the start that the build compiled', () => {
  it.each(starts)('%s is taken by this Node, with the functions that its commands call', (name, bytes) => {
    const filename = `dist/${name}.cjs`
    const cachedData = readFileSync(`dist/${name}-${process.version}-${process.arch}.cache`)
    const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
    expect(script.cachedDataRejected).toBe(false)
    expect(cachedData.length).toBeGreaterThan(bytes)
  })

  it('of one command leaves out what only other commands load', () => {
    const size = (name: string): number => readFileSync(`dist/${name}.cjs`, 'latin1').length
    expect(size('start-when')).toBeLessThan(size('start') / 2)
    expect(size('start-status')).toBeLessThan(size('start-check'))
  })
})
