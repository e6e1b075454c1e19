/** Which plans a command works on: files, folders (searched), patterns, `-`; and the reform.yaml that each belongs to. */
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path'
import { wordsOf } from '../lang/words.ts'
import { Stop } from './exit.ts'
import { readText } from './files.ts'
import type { Host } from './host.ts'

const PLAN_FILE = /\.ya?ml$/i
const CONFIG_NAMES = ['reform.yaml', 'reform.yml']
/** What a plan looks like from far: one of its top keys at the start of a line. */
const LOOKS_LIKE_PLAN = /^["']?(format|document|sections|term)["']?[ \t]*:/m

export interface FoundFile {
  /** As it is told to the user: relative to where he stands, with `/`. */
  path: string
  text: string
}

export interface Discovery {
  files: FoundFile[]
  /** What could not be read, a line each; the others are worked on all the same. */
  failures: string[]
  /** Files of searched folders that are no plans. */
  skipped: string[]
}

/**
 * Finds and reads the plans named by the arguments; without any, `plans/` or the folder where the user stands.
 * An argument that leads to nothing is a failure of its own.
 */
export function discover(args: readonly string[], host: Host): Discovery {
  const say = wordsOf(host.lang)
  const found: Discovery = { files: [], failures: [], skipped: [] }
  const seen = new Map<string, Outcome>()
  const start = args.length > 0 ? args : [host.kind('plans') === 'folder' ? 'plans' : '.']
  for (const arg of start) {
    // `plans/*.yaml` brings the configuration along: it is read with the plans, not as one of them.
    if (args.length > 1 && CONFIG_NAMES.includes(basename(arg))) continue
    const kind = arg === '-' ? 'file' : host.kind(arg)
    if (kind === 'file') add(arg, found, seen, host)
    else if (kind === 'folder') addFolder(arg, found, seen, host)
    else if (/[*?]/.test(arg)) addPattern(arg, found, seen, host)
    else found.failures.push(say.noSuchFile(arg))
  }
  return found
}

/** The nearest reform.yaml at or above the folder of a file; nothing when there is none up to the root. */
export function findConfig(file: string, host: Host): string | undefined {
  let folder = resolve(host.cwd(), file === '-' || file === '<stdin>' ? '.' : dirname(file))
  for (;;) {
    for (const name of CONFIG_NAMES) {
      const path = join(folder, name)
      if (host.kind(path) === 'file') return shown(path, host)
    }
    const parent = dirname(folder)
    if (parent === folder) return undefined
    folder = parent
  }
}

type Outcome = 'plan' | 'skipped' | 'failed'

/** Reads one file once, however often it is named. `looked`: found by searching, so it may turn out to be no plan. */
function add(
  path: string,
  found: Discovery,
  seen: Map<string, Outcome>,
  host: Host,
  looked = false,
): Outcome {
  const key = path === '-' ? '-' : resolve(host.cwd(), path)
  const outcome = seen.get(key) ?? readInto(path, found, host, looked)
  seen.set(key, outcome)
  return outcome
}

function readInto(path: string, found: Discovery, host: Host, looked: boolean): Outcome {
  const name = path === '-' ? '<stdin>' : shown(path, host)
  try {
    const text = readText(path, host)
    if (looked && !LOOKS_LIKE_PLAN.test(text) && text.trim() !== '') {
      found.skipped.push(name)
      return 'skipped'
    }
    found.files.push({ path: name, text })
    return 'plan'
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    found.failures.push(error.message)
    return 'failed'
  }
}

function addFolder(folder: string, found: Discovery, seen: Map<string, Outcome>, host: Host): void {
  const outcomes = [...filesBelow(folder, isPlanName, host)].map((path) => add(path, found, seen, host, true))
  if (outcomes.every((outcome) => outcome === 'skipped'))
    found.failures.push(wordsOf(host.lang).noPlans(folder))
}

const isPlanName = (name: string): boolean => PLAN_FILE.test(name) && !CONFIG_NAMES.includes(name)

/** Files below a folder whose name is wanted, hidden ones and installed packages left out. */
function* filesBelow(folder: string, isWanted: (name: string) => boolean, host: Host): Generator<string> {
  for (const { name, folder: isFolder } of host.list(folder)) {
    if (name.startsWith('.') || name === 'node_modules') continue
    const path = folder === '.' ? name : join(folder, name)
    if (isFolder) yield* filesBelow(path, isWanted, host)
    else if (isWanted(name)) yield path
  }
}

function addPattern(pattern: string, found: Discovery, seen: Map<string, Outcome>, host: Host): void {
  const matches = filesMatching(pattern, isPlanName, host)
  if (matches.length === 0) found.failures.push(wordsOf(host.lang).noPattern(pattern))
  for (const path of matches) add(path, found, seen, host)
}

/** Patterns for shells that do not fill them in (cmd.exe, PowerShell): `*` and `?` inside a name, `**` over folders. */
export function filesMatching(pattern: string, isWanted: (name: string) => boolean, host: Host): string[] {
  const slashed = pattern.replaceAll('\\', '/')
  const fixed = slashed.slice(0, slashed.search(/[*?]/)).replace(/[^/]*$/, '')
  const root = fixed === '' ? '.' : fixed
  const matcher = patternMatcher(slashed.replace(/^\.\//, ''))
  if (host.kind(root) !== 'folder') return []
  return [...filesBelow(root, isWanted, host)].filter((path) =>
    matcher.test(path.replaceAll('\\', '/').replace(/^\.\//, '')),
  )
}

function patternMatcher(pattern: string): RegExp {
  const parts = pattern.split(/(\*\*\/|\*\*|\*|\?)/).map((part) => {
    if (part === '**/') return '(?:.*/)?'
    if (part === '**') return '.*'
    if (part === '*') return '[^/]*'
    return part === '?' ? '[^/]' : part.replace(/[.+^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${parts.join('')}$`)
}

/** A path as the user would type it: relative below where he stands, else whole. */
export function shown(path: string, host: Host): string {
  const whole = resolve(host.cwd(), path)
  const near = relative(host.cwd(), whole)
  const told = near !== '' && !near.startsWith('..') ? near : isAbsolute(path) ? path : near || path
  return told.replaceAll('\\', '/')
}
