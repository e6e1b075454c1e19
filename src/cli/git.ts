/** The only place that calls git: which lines of which files a branch has touched. No shell, nothing written. */
import { execFileSync } from 'node:child_process'
import { resolve } from 'node:path'
import { wordsOf } from '../lang/words.ts'
import { Stop } from './exit.ts'
import type { Host } from './host.ts'

/** What has changed since a revision. */
export interface Touched {
  /**
   * The lines (from 1, both ends included) of a file that are new or changed; `all` for a file that git does not know
   * yet. Where lines were only taken out, the two around the gap count.
   */
  linesOf(path: string): 'all' | readonly LineSpan[]
}

export interface LineSpan {
  from: number
  to: number
  /** Lines were taken out here and none put in. */
  gap?: boolean
}

/**
 * What the branch has touched since it left `revision`, uncommitted and new files included.
 *
 * @throws a `Stop` of one line where git is missing, this is no repository, or there is no such revision
 */
export function touchedSince(revision: string, host: Host): Touched {
  const say = wordsOf(host.lang)
  const { top, prefix, commit } = repositoryAt(revision, host)
  const base = git(['merge-base', commit, 'HEAD'], host, () => say.noMergeBase(revision)).trim()
  const diff = git(
    [
      '-c',
      'core.quotePath=false',
      'diff',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '-M',
      '-U0',
    ].concat(['--src-prefix=a/', '--dst-prefix=b/', base, '--']),
    host,
    (told) => say.gitFailed(told),
  )
  const tracked = new Set(
    git(['ls-files', '-z', '--full-name', top], host, (told) => say.gitFailed(told))
      .split('\0')
      .map(nameOf),
  )
  const spans = spansOf(diff)
  return {
    linesOf(path) {
      const name = nameOf(fromTop(path, prefix, top, host))
      return spans.get(name) ?? (tracked.has(name) ? [] : 'all')
    },
  }
}

/**
 * The text of a file as a revision has it.
 *
 * @throws a `Stop` of one line where git is missing, or the revision has no such file
 */
export function fileAt(revision: string, path: string, host: Host): string {
  const say = wordsOf(host.lang)
  const { top, prefix, commit } = repositoryAt(revision, host)
  return git(['show', `${commit}:${fromTop(path, prefix, top, host)}`], host, () =>
    say.notInRevision(path, revision),
  )
}

/** The repository that the user stands in, and the commit that a revision names in it. */
function repositoryAt(revision: string, host: Host): { top: string; prefix: string; commit: string } {
  const say = wordsOf(host.lang)
  const top = git(['rev-parse', '--show-toplevel'], host, () => say.noRepository(host.cwd())).trimEnd()
  const prefix = git(['rev-parse', '--show-prefix'], host, () => say.noRepository(host.cwd())).trimEnd()
  const commit = git(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    host,
    () => say.noRevision(revision),
  ).trim()
  return { top, prefix, commit }
}

/** The path of a file from the top of the repository. */
function fromTop(path: string, prefix: string, top: string, host: Host): string {
  const here = resolve(host.cwd(), path).replaceAll('\\', '/')
  const cwd = resolve(host.cwd()).replaceAll('\\', '/')
  // Git resolves links in the way to the repository; what lies below the current folder needs no look at them.
  if (here.startsWith(`${cwd}/`)) return prefix + here.slice(cwd.length + 1)
  return here.startsWith(`${top}/`) ? here.slice(top.length + 1) : here
}

/** One spelling for a file name, as macOS hands out letters and their marks apart. */
function nameOf(path: string): string {
  return path.normalize('NFC')
}

function spansOf(diff: string): Map<string, LineSpan[]> {
  const files = new Map<string, LineSpan[]>()
  let current: LineSpan[] = []
  let left = 0
  for (const line of diff.split('\n')) {
    const hunk = left === 0 ? /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) : null
    if (hunk) {
      const [, removed = '1', from = '0', added = '1'] = hunk
      left = Number(removed) + Number(added)
      const start = Number(from)
      current.push(
        added === '0'
          ? { from: start, to: start + 1, gap: true }
          : { from: start, to: start + Number(added) - 1 },
      )
    } else if (left > 0 && /^[-+]/.test(line)) left -= 1
    else if (line.startsWith('+++ ')) {
      current = []
      const name = unquoted(line.slice(4).replace(/\t$/, ''))
      if (name.startsWith('b/')) files.set(nameOf(name.slice(2)), current)
    }
  }
  return files
}

/** A name as git quotes it when it holds quotes, tabs or the like. */
function unquoted(name: string): string {
  if (!name.startsWith('"')) return name
  const bytes: number[] = []
  for (const [, octal, letter, plain] of name.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)) {
    if (octal) bytes.push(Number.parseInt(octal, 8))
    else
      bytes.push(
        ...Buffer.from(
          plain ?? ({ t: '\t', n: '\n', r: '\r' } as Record<string, string>)[letter ?? ''] ?? letter ?? '',
        ),
      )
  }
  return Buffer.from(bytes).toString('utf8')
}

function git(args: readonly string[], host: Host, fault: (told: string) => string): string {
  try {
    return execFileSync('git', args, {
      cwd: host.cwd(),
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
  } catch (error) {
    const { code, stderr } = error as { code?: string; stderr?: string }
    if (code === 'ENOENT') throw new Stop(wordsOf(host.lang).noGit())
    throw new Stop(
      fault(
        String(stderr ?? '')
          .trim()
          .split('\n')[0] ?? '',
      ),
    )
  }
}
