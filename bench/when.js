import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { fastest } from './measure.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** The deadline language against chrono-node's Vietnamese parser, on the phrases of our own tables. */
export async function bench(row) {
  const { readTiming } = await import(pathToFileURL(join(root, 'dist/index.js')))
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
}

/** The first string of each row of the tables, without the term behind `@`. */
function phrasesOf(folder) {
  const phrases = new Set()
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), 'utf8')
    for (const [, phrase] of text.matchAll(/^\s*\['([^'\\]+)'/gm)) phrases.add(phrase.split('@')[0])
  }
  return [...phrases]
}
