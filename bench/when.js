import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { compare, fastest } from './measure.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The deadline language against chrono-node's Vietnamese parser, on the phrases of our own tables, each read anew. */
export async function bench(row, work) {
  const api = await import(pathToFileURL(join(root, 'dist/index.js')))
  const { readTiming } = api
  const chrono = await import('chrono-node')
  const phrases = phrasesOf(join(root, 'test/timing/tables'))
  const term = { start: '2024-01-01', end: '2024-12-31' }
  const reference = new Date(Date.UTC(2024, 0, 1))
  const ours = fastest(() => {
    for (const phrase of phrases) readTiming(phrase, { term })
  }, 40)
  const theirs = fastest(() => {
    for (const phrase of phrases) chrono.vi.parse(phrase, reference)
  }, 40)
  const name = `${phrases.length} deadline phrases to chrono-node (vi)`
  row(name, ours / theirs, 1, `${ours.toFixed(1)} ms / ${theirs.toFixed(1)} ms`)
  columns(row, api, chrono, reference)
  await lists(row, work, phrases)
}

/** `reform when -` as a command, on lists of the length that an office has and on all that there are. */
async function lists(row, work, phrases) {
  const bin = join(root, 'bin/reform.js')
  const peer = fileURLToPath(new URL('chrono-lines.js', import.meta.url))
  for (const many of [150, 600, phrases.length]) {
    const step = phrases.length / many
    const list = Array.from({ length: many }, (_, i) => phrases[Math.floor(i * step)])
    const input = join(work, `phrases-${many}.txt`)
    writeFileSync(input, list.join('\n'))
    const times = await compare(
      {
        reform: { args: [bin, 'when', '-', '--year', '2024'], input, codes: [0, 1] },
        chrono: { args: [peer], input },
      },
      9,
    )
    const figures = `${times.reform.toFixed(0)} ms / ${times.chrono.toFixed(0)} ms`
    row(`reform when -, ${many} new phrases, as a command`, times.reform / times.chrono, undefined, figures)
  }
}

/** The time columns of a province's plans, in which the same phrases stand again and again. */
function columns(row, { readDocument, readPlan, defaultConfig, readerOf }, chrono, reference) {
  const folder = join(root, 'plans')
  const plans = readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readPlan(readDocument(readFileSync(join(folder, name), 'utf8')), defaultConfig, name).plan)
  const column = plans.flatMap(({ tasks, term }) =>
    tasks.flatMap(({ timing }) => (timing === undefined ? [] : [{ timing, term }])),
  )
  const ours = fastest(() => {
    for (let i = 0; i < PLANS / plans.length; i++)
      for (const { timing, term } of column) readerOf({ term })(timing)
  }, 5)
  const theirs = fastest(() => {
    for (let i = 0; i < PLANS / plans.length; i++)
      for (const { timing } of column) chrono.vi.parse(timing, reference)
  }, 5)
  const figures = `${ours.toFixed(1)} ms / ${theirs.toFixed(1)} ms`
  row(`time columns of ${PLANS} plans, as they repeat`, ours / theirs, undefined, figures)
}

const PLANS = 1000

/** The first string of each row of the tables, without the term behind `@`. */
function phrasesOf(folder) {
  const phrases = new Set()
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    for (const [, phrase] of text.matchAll(/^\s*\['([^'\\]+)'/gm)) phrases.add(phrase.split('@')[0])
  }
  return [...phrases]
}
