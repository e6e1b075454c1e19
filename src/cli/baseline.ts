import type { Finding } from '../finding.ts'
import { wordsOf } from '../lang/words.ts'
import {
  type BaselineEntry,
  baselineOf,
  baselineText,
  type FindingKey,
  newSince,
  readBaseline,
} from '../rules/baseline.ts'
import { Stop } from './exit.ts'
import { readText, writeFile } from './files.ts'
import type { Host } from './host.ts'

/** Reads the file given with `--baseline`; a `Stop` where it is not there or is none. */
export function openBaseline(path: string, host: Host): BaselineEntry[] {
  const entries = readBaseline(readText(path, host))
  if (!entries) throw new Stop(wordsOf(host.lang).badBaseline(path))
  return entries
}

/** Writes a baseline that lets all these findings stand, and says so. */
export function saveBaseline(path: string, keys: readonly FindingKey[], host: Host): void {
  const entries = baselineOf(keys)
  writeFile(path, baselineText(entries), host)
  const count = entries.reduce((sum, it) => sum + it.count, 0)
  host.err(`${wordsOf(host.lang).baselineWritten(path, count)}\n`)
}

/** The findings that a baseline does not let stand; says how many of its entries are no longer found. */
export function applyBaseline(
  path: string,
  entries: readonly BaselineEntry[],
  keys: readonly (readonly [Finding, FindingKey])[],
  plans: ReadonlySet<string>,
  host: Host,
): ReadonlySet<Finding> {
  const { fresh, stale } = newSince(entries, keys, plans)
  if (stale.length > 0) host.err(`${wordsOf(host.lang).baselineStale(path, stale.length)}\n`)
  return fresh
}
