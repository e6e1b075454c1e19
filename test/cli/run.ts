import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { Question } from '../../src/cli/ask.ts'
import { type Host, nodeHost } from '../../src/cli/host.ts'
import { run } from '../../src/cli/main.ts'

/** `REFORM_BIN`: another build than that of the work tree. */
const BIN = process.env.REFORM_BIN ?? fileURLToPath(new URL('../../bin/reform.js', import.meta.url))

export interface Ran {
  code: number | null
  out: string
  err: string
}

/** A folder of its own for a test, with these files in it; gone when the test ends. */
export function folderWith(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'reform-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, data] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), data)
  }
  return folder
}

/** Runs the built program in a folder, away from the CI and the colours of whoever runs the tests. */
export function reform(
  cwd: string,
  args: readonly string[],
  options: { stdin?: string; env?: Record<string, string> } = {},
): Ran {
  const { PATH = '', HOME = '', SystemRoot = '' } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input: options.stdin ?? '',
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH, HOME, SystemRoot, ...options.env },
  })
  return { code: status, out: stdout, err: stderr }
}

/**
 * Runs a command in this process with somebody who answers its questions.
 *
 * @param answers a line for each question in turn; `undefined` is Ctrl-C. More questions than answers end the input.
 */
export async function answering(
  cwd: string,
  args: readonly string[],
  answers: readonly (string | undefined)[],
): Promise<Ran & { asked: Question[] }> {
  const home = process.cwd()
  const [left, asked] = [[...answers], [] as Question[]]
  const ran = { code: null as number | null, out: '', err: '' }
  const host: Host = {
    ...nodeHost(home),
    out: (text) => {
      ran.out += text
    },
    err: (text) => {
      ran.err += text
    },
    ask: (question) => {
      asked.push(question)
      return Promise.resolve(left.shift())
    },
  }
  process.chdir(cwd)
  try {
    ran.code = await run(args, host)
  } finally {
    process.chdir(home)
  }
  return { ...ran, asked }
}
