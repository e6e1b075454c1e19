#!/usr/bin/env node
// CommonJS (see package.json here): Node starts it without its loader of ES modules, some 10 ms sooner.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

// With the last separator, as the host wants it.
const root = join(__dirname, '../')
// Those with a start of their own.
const OWN = ['check', 'status', 'when']

main()

async function main() {
  const [command] = process.argv.slice(2)
  const { nodeHost, run } =
    compiled(OWN.includes(command) ? `start-${command}` : 'start') ?? (await modules())
  // All output has been written by then. Left to end by itself, Node waits for code that it compiles for later use.
  process.exit(await run(process.argv.slice(2), nodeHost(root)))
}

/** The program as the build compiled it for this very Node: a third of the start-up less. Nothing where there is none. */
function compiled(name) {
  const filename = join(root, `dist/${name}.cjs`)
  try {
    const cachedData = readFileSync(join(root, `dist/${name}-${process.version}-${process.arch}.cache`))
    const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData })
    if (script.cachedDataRejected) return undefined
    const program = { exports: {} }
    script.runInThisContext()(program.exports, require, program)
    return program.exports
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}

function modules() {
  // Node 22 and later keep compiled code between runs themselves; earlier ones have no such call.
  require('node:module').enableCompileCache?.()
  return import('../dist/cli.js')
}
