/** The edge: the only place that touches the clock, the disk, the environment and the terminal. Tests pass another one. */
import {
  chmodSync,
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Lang } from '../lang/lang.ts'
import type { Day } from '../time/day.ts'
import type { Question } from './ask.ts'
import type { Asker } from './ask-terminal.ts'
import { type Progress, progressLine } from './progress.ts'

export interface Host {
  /** Today in Asia/Ho_Chi_Minh, wherever the machine stands. */
  today(): Day
  cwd(): string
  /** The bytes of a file, at most `limit`; throws a Node error with a `code`, or `EFBIG`. */
  read(path: string, limit: number): Uint8Array
  readStdin(limit: number): Uint8Array
  /** What a path is; `none` if there is nothing. */
  kind(path: string): 'file' | 'folder' | 'none'
  /** Names in a folder with what they are, sorted by code point. */
  list(folder: string): { name: string; folder: boolean }[]
  /** A file of the installed package: `schemas/plan.schema.json`, `templates/bao-cao.docx`. */
  asset(name: string): Uint8Array
  /** Writes a file whole or not at all: a temporary file beside it, then renamed over it. */
  write(path: string, data: string | Uint8Array): void
  makeFolder(path: string): void
  /**
   * Holds a file for one writer: nobody else gets it until the returned function is called. Waits a few seconds for another
   * writer; nothing if it still holds the file then.
   */
  lock(path: string): (() => void) | undefined
  out(text: string): void
  err(text: string): void
  /**
   * The line that the person at the terminal answers; nothing where he gave up (Ctrl-C, Ctrl-D). Left out where nobody
   * is there to be asked: in a pipe, in CI.
   */
  ask?: (question: Question) => Promise<string | undefined>
  /** Shows how far long work is, on a line that the next output clears. Left out where no person waits. */
  passing?: (progress: Progress) => void
  /** Clears that line. */
  passed?: () => void
  /** Gives the terminal back after questions. */
  endAsking?: () => void
  /** Whether standard output wants colours. */
  color: boolean
  /** A variable of the environment. */
  env(name: string): string | undefined
  /** The program of a thread that looks at files, and how many can run at once; left out where there are no threads. */
  workers?: { file: string; count: number }
  /** Columns of the terminal; nothing when output goes elsewhere. */
  columns: number | undefined
  lang: Lang
}

/** A file is larger than the tool reads. */
export class TooLarge extends Error {
  readonly code = 'EFBIG'
}

/**
 * The real machine.
 *
 * @param root folder of the installed package
 */
export function nodeHost(root: string): Host {
  const person = isTerminal('stderr') && !process.env.CI
  const line = person && process.env.TERM !== 'dumb' ? passingLine() : undefined
  const host: Host = {
    // Việt Nam has been at UTC+7 without summer time since 1975.
    today: () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
    cwd: () => process.cwd(),
    read: (path, limit) => {
      const file = openSync(path, 'r')
      try {
        if (fstatSync(file).isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
        if (fstatSync(file).size > limit) throw new TooLarge(path)
        return readFileSync(file)
      } finally {
        closeSync(file)
      }
    },
    readStdin,
    kind: kindOf,
    list: (folder) =>
      readdirSync(folder, { withFileTypes: true })
        .map((entry) => ({ name: entry.name, folder: entry.isDirectory() }))
        .sort((a, b) => (a.name < b.name ? -1 : 1)),
    asset: (name) => readFileSync(join(root, name)),
    write: writeWhole,
    makeFolder: (path) => {
      mkdirSync(path, { recursive: true })
    },
    lock: lockFile,
    out: (text) => {
      line?.clear()
      writeAll(1, text)
    },
    err: (text) => {
      line?.clear()
      writeAll(2, text)
    },
    ...(line && { passing: (progress) => line.show(progress, host.lang), passed: line.clear }),
    ...(person && isTerminal('stdin') && asking()),
    color: false,
    env: (name) => process.env[name],
    workers: { file: join(root, 'dist/look-worker.js'), count: availableParallelism() },
    columns: isTerminal('stdout') ? process.stdout.columns : undefined,
    lang: 'vi',
  }
  return host
}

/** Whether a terminal stands there. For a pipe or a file Node is not asked, which loads its network code, 3 ms of a run. */
function isTerminal(stream: 'stdin' | 'stdout' | 'stderr'): boolean {
  try {
    if (!fstatSync(STREAMS[stream]).isCharacterDevice()) return false
  } catch {
    // Node knows what this machine will not tell.
  }
  return process[stream].isTTY === true
}

const STREAMS = { stdin: 0, stdout: 1, stderr: 2 }

/** Work that is done sooner needs no line. */
const PASSING_AFTER_MS = 500
/** Faster than this nobody reads. */
const PASSING_EVERY_MS = 100

/** One line of standard error, written over and over. */
function passingLine(): { show(progress: Progress, lang: Lang): void; clear(): void } {
  let shown = 0
  let next = PASSING_AFTER_MS
  return {
    show: (progress, lang) => {
      // Since the program started: loading and reading count for whoever waits.
      const now = performance.now()
      if (now < next && !progress.long) return
      next = now + PASSING_EVERY_MS
      shown++
      writeAll(2, `\r\x1b[2K${progressLine(progress, lang, (process.stderr.columns || 80) - 1)}`)
    },
    clear: () => {
      if (shown > 0) writeAll(2, '\r\x1b[2K')
      shown = 0
    },
  }
}

/** Readline is loaded with the first question: most runs ask none. */
function asking(): Required<Pick<Host, 'ask' | 'endAsking'>> {
  let asker: Asker | undefined
  return {
    ask: async (question) => {
      asker ??= (await import('./ask-terminal.ts')).terminalAsker(process.stdin, process.stderr)
      return asker.line(question)
    },
    endAsking: () => asker?.close(),
  }
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  try {
    const stat = statSync(path, { throwIfNoEntry: false })
    return stat === undefined ? 'none' : stat.isDirectory() ? 'folder' : 'file'
  } catch (error) {
    // A file where a folder is named: below it there is nothing.
    if ((error as { code?: string }).code === 'ENOTDIR') return 'none'
    throw error
  }
}

function readStdin(limit: number): Uint8Array {
  const chunks: Buffer[] = []
  let size = 0
  const chunk = Buffer.alloc(65_536)
  for (;;) {
    let count: number
    try {
      count = readSync(0, chunk)
    } catch (error) {
      if ((error as { code?: string }).code === 'EAGAIN') continue
      if ((error as { code?: string }).code === 'EOF') break
      throw error
    }
    if (count === 0) break
    size += count
    if (size > limit) throw new TooLarge('<stdin>')
    chunks.push(Buffer.from(chunk.subarray(0, count)))
  }
  return Buffer.concat(chunks)
}

const LOCK_WAIT_MS = 5_000
/** No edit takes this long: an older lock was left by a program that was ended. */
const LOCK_STALE_MS = 60_000

function lockFile(path: string): (() => void) | undefined {
  const lock = join(dirname(path), `.${basename(path)}.lock`)
  const until = Date.now() + LOCK_WAIT_MS
  for (;;) {
    try {
      closeSync(openSync(lock, 'wx'))
      return () => rmSync(lock, { force: true })
    } catch (error) {
      // Where no lock can be made, the file cannot be written either, and that is told by whoever tries.
      if ((error as { code?: string }).code !== 'EEXIST') return () => undefined
    }
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs
    if (since !== undefined && Date.now() - since > LOCK_STALE_MS) rmSync(lock, { force: true })
    else if (Date.now() > until) return undefined
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50)
  }
}

function writeWhole(path: string, data: string | Uint8Array): void {
  const old = statSync(path, { throwIfNoEntry: false })
  // A pipe or a device cannot be replaced, only written to.
  if (old !== undefined && !old.isFile() && !old.isDirectory()) {
    writeFileSync(path, data)
    return
  }
  // What a link leads to is written, not the link; and who may read the file stays as it was.
  const target = old === undefined ? path : realpathSync(path)
  const temporary = join(
    dirname(target),
    `.${basename(target)}.${process.pid}-${Math.random().toString(36).slice(2, 8)}.tmp`,
  )
  try {
    writeFileSync(temporary, data, { flag: 'wx' })
    if (old !== undefined) chmodSync(temporary, old.mode)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Writes to the end even into a pipe; a reader that went away (`| head`) ends the program in peace. */
function writeAll(file: 1 | 2, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(file, bytes, at)
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === 'EAGAIN') continue
      if (code === 'EPIPE') process.exit(0)
      throw error
    }
  }
}
