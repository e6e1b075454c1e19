#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const root = fileURLToPath(new URL('..', import.meta.url))
// Those with a start of their own.
const OWN = ['check', 'status', 'when']
const [command] = process.argv.slice(2)
const { nodeHost, run } = compiled(OWN.includes(command) ? `start-${command}` : 'start') ?? (await modules())

// All output has been written by now. Left to end by itself, Node waits for code that it compiles for later use.
process.exit(await run(process.argv.slice(2), nodeHost(root)))

/** The program as the build compiled it for this very Node: a third of the start-up less. Nothing where there is none. */
function compiled(name) {
  const filename = `${root}dist/${name}.cjs`
  try {
    const cachedData = readFileSync(`${root}dist/${name}-${process.version}-${process.arch}.cache`)
    const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
    if (script.cachedDataRejected) return undefined
    const program = { exports: {} }
    script.runInThisContext()(program.exports, module.createRequire(filename), program)
    return program.exports
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

function modules() {
  // Node 22 and later keep compiled code between runs themselves; earlier ones have no such call.
  module.enableCompileCache?.()
  return import('../dist/cli.js')
}
