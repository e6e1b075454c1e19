import { readFileSync } from 'node:fs'
import { Script } from 'node:vm'
import { expect, it } from 'vitest'

const cache = `dist/start-${process.version}-${process.arch}.cache`

it('starts from code that the build compiled, with the functions that a check calls', () => {
  const filename = 'dist/start.cjs'
  const cachedData = readFileSync(cache)
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
  expect(script.cachedDataRejected).toBe(false)
  // A cache without the functions that a warm run compiled has a tenth of the size.
  expect(cachedData.length).toBeGreaterThan(800_000)
})
