/**
 * Old faults that an office has decided to live with while new ones are refused. A baseline names each by plan, task
 * (or place), rule and a hash of the words it is about, so that it survives moved lines. Comes in: findings. Goes out:
 * those that are new, and what of the baseline is no longer there. Knows no disk.
 */
import type { Finding } from '../finding.ts'
import { pointerOf } from '../finding.ts'
import type { Plan } from '../plan/types.ts'
import { hashOf } from '../text/hash.ts'

/** What a finding is about, whatever line it stands on. */
export interface FindingKey {
  /** Id of the plan. */
  plan: string
  /** Id of the task; elsewhere the JSON Pointer without indices (`/document/basis`). */
  at: string
  rule: string
  /** Of the characters that the finding points at: composed, blanks as one; 16 hex digits. */
  hash: string
}

/** One entry of a baseline: how many findings of this key are let stand. */
export interface BaselineEntry extends FindingKey {
  count: number
}

/** The keys of the findings of one plan. */
export function keysOf(
  findings: readonly Finding[],
  plan: Pick<Plan, 'id' | 'tasks'>,
  text: string,
): ReadonlyMap<Finding, FindingKey> {
  const tasks = plan.tasks.map(({ id, path }) => ({ id, pointer: pointerOf(path) }))
  return new Map(
    findings.map((finding) => {
      const { rule, path, start, end } = finding
      const task = tasks.find(({ pointer }) => path === pointer || path.startsWith(`${pointer}/`))
      const at = task?.id || path.replace(/\/\d+(?=\/|$)/g, '') || '/'
      const quoted = text.slice(start, end).normalize('NFC').replace(/\s+/g, ' ').trim()
      return [finding, { plan: plan.id, at, rule, hash: hashOf(quoted) }]
    }),
  )
}

/**
 * A stable name for each finding of a report, different for each: of its file, its key, and which one of several alike
 * it is.
 */
export function fingerprintsOf(
  path: string,
  keys: ReadonlyMap<Finding, FindingKey>,
): ReadonlyMap<Finding, string> {
  const seen = new Map<string, number>()
  return new Map(
    [...keys].map(([finding, key]) => {
      const name = keyText(key)
      const nth = (seen.get(name) ?? 0) + 1
      seen.set(name, nth)
      return [finding, fingerprint(`${path}\n${name}\n${nth}`)]
    }),
  )
}

/** The baseline that lets all these findings stand; broken YAML is never let stand. Sorted, so that it merges well. */
export function baselineOf(keys: Iterable<FindingKey>): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const key of keys) {
    if (key.rule.startsWith('yaml-')) continue
    const name = keyText(key)
    const entry = entries.get(name)
    if (entry) entry.count += 1
    else entries.set(name, { ...key, count: 1 })
  }
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
}

/** A baseline as the text of its file: one entry a line. */
export function baselineText(entries: readonly BaselineEntry[]): string {
  const lines = entries.map(
    ({ plan, at, rule, hash, count }) => `    ${JSON.stringify({ plan, at, rule, hash, count })}`,
  )
  return `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
}

/** Reads the text of a baseline; nothing if it is none. */
export function readBaseline(text: string): BaselineEntry[] | undefined {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
  const { version, findings } = (value ?? {}) as { version?: unknown; findings?: unknown }
  if (version !== 1 || !Array.isArray(findings)) return undefined
  return findings.every(isEntry) ? findings : undefined
}

function isEntry(value: unknown): value is BaselineEntry {
  const it = (value ?? {}) as Record<string, unknown>
  return (
    ['plan', 'at', 'rule', 'hash'].every((name) => typeof it[name] === 'string') &&
    Number.isSafeInteger(it.count)
  )
}

/**
 * What a baseline does not let stand. Of several findings alike, the first ones are let stand.
 *
 * @param plans ids of the plans that were looked at: entries of others are not stale
 * @returns `fresh` findings, and the entries of which there are fewer now
 */
export function newSince(
  baseline: readonly BaselineEntry[],
  keys: readonly (readonly [Finding, FindingKey])[],
  plans: ReadonlySet<string>,
): { fresh: ReadonlySet<Finding>; stale: BaselineEntry[] } {
  const left = new Map<string, number>()
  for (const entry of baseline) left.set(keyText(entry), (left.get(keyText(entry)) ?? 0) + entry.count)
  const fresh = new Set<Finding>()
  for (const [finding, key] of keys) {
    const name = keyText(key)
    const count = left.get(name) ?? 0
    if (count > 0 && !key.rule.startsWith('yaml-')) left.set(name, count - 1)
    else fresh.add(finding)
  }
  const stale = baseline.filter((entry) => plans.has(entry.plan) && (left.get(keyText(entry)) ?? 0) > 0)
  return { fresh, stale }
}

function keyText({ plan, at, rule, hash }: FindingKey): string {
  return JSON.stringify([plan, at, rule, hash])
}

/** Twice as long as a hash: no two findings of a report may ever share it. */
function fingerprint(text: string): string {
  return hashOf(text) + hashOf(`${text}\n`)
}
