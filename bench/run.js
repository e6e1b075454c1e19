// `npm run bench`: every figure is a ratio to a peer in the same run on the same machine.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compare, once } from './measure.js'
import { makePlans } from './plans.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '..')
if (!existsSync(join(here, 'node_modules'))) {
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' })
}
const bin = join(root, 'bin/reform.js')
const ajv = join(here, 'node_modules/ajv-cli/dist/index.js')
const work = mkdtempSync(join(tmpdir(), 'reform-bench-'))
const wanted = process.argv.slice(2)
const runs = (name) => wanted.length === 0 || wanted.includes(name)

try {
  if (runs('start')) await start()
  if (runs('many')) await many()
  for (const name of ['when', 'docx', 'loop']) {
    const file = join(here, `${name}.js`)
    if (runs(name) && existsSync(file)) await (await import(file)).bench(row, work)
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** One plan, the whole process: what a clerk waits for. */
async function start() {
  const plan = join(root, 'plans/2024-papi.yaml')
  const times = await compare(
    {
      node: { args: ['-e', '0'] },
      check: { args: [bin, 'check', plan, '--as-of', '2024-07-01'], codes: [0, 1] },
      version: { args: [bin, '--version'] },
    },
    21,
  )
  row(
    'reform check, one plan, to bare node',
    times.check / times.node,
    1.6,
    `${ms(times.check)} / ${ms(times.node)}`,
  )
  row('reform --version to bare node', times.version / times.node, undefined, ms(times.version))
}

/** A thousand plans: what CI of a province waits for. */
async function many() {
  const folder = join(work, 'plans')
  makePlans(join(root, 'plans/2024-papi.yaml'), folder, 1000)
  const schema = join(root, 'schemas/plan.schema.json')
  const programs = {
    reform: { args: [bin, 'check', folder, '--as-of', '2024-07-01', '--format', 'json'], codes: [0, 1] },
    ajv: {
      args: [ajv, 'validate', '--spec=draft2020', '--strict=false', '-s', schema, '-d', `${folder}/*.yaml`],
      codes: [0, 1],
    },
  }
  const times = await compare(programs, 3)
  row(
    '1,000 plans to ajv-cli, schema only',
    times.reform / times.ajv,
    6,
    `${ms(times.reform)} / ${ms(times.ajv)}`,
  )
  const ours = await once(programs.reform.args, { memory: true })
  const theirs = await once(programs.ajv.args, { memory: true })
  row(
    'peak memory to ajv-cli',
    ours.rss / theirs.rss,
    undefined,
    `${ours.rss.toFixed(0)} MiB / ${theirs.rss.toFixed(0)} MiB`,
  )
}

function row(name, ratio, aim, figures) {
  const aimed = aim === undefined ? '' : ratio <= aim ? ` (aim ${aim}: kept)` : ` (aim ${aim}: MISSED)`
  console.log(`${name.padEnd(44)} ${ratio.toFixed(2).padStart(6)}×  ${figures}${aimed}`)
}

function ms(value) {
  return `${value.toFixed(0)} ms`
}
