// Keeps what V8 compiles at start beside the program, for the Node that builds it (`bin/reform.js` asks for it by name).
// The commands of every day are run once, so that their functions are in it too.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const root = fileURLToPath(new URL('..', import.meta.url))
const filename = join(root, 'dist/start.cjs')
const script = new Script(readFileSync(filename, 'latin1'), { filename })
const program = { exports: {} }
script.runInThisContext()(program.exports, createRequire(filename), program)
const { nodeHost, run } = program.exports

const plan = join(root, 'plans/2024-papi.yaml')
const asOf = ['--as-of', '2024-07-01']
for (const args of [
  ['check', plan, ...asOf],
  ['status', plan, ...asOf],
  ['when', 'Trước ngày 15/12', '--year', '2024'],
]) {
  const quiet = { out: () => undefined, err: () => undefined, workers: undefined }
  await run(args, Object.assign(nodeHost(root), quiet))
}
writeFileSync(join(root, `dist/start-${process.version}-${process.arch}.cache`), script.createCachedData())
