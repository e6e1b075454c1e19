import { wordsOf } from '../lang/words.ts'
import type { CheckOptions } from '../rules/check-plan.ts'
import { fixPlan } from '../rules/fix.ts'
import { unifiedDiff } from '../text/line-diff.ts'
import type { FoundFile } from './discover.ts'
import { Stop } from './exit.ts'
import { readText, writeFile } from './files.ts'
import type { Host } from './host.ts'

/** Files with their fixes carried out, and what changed. */
export interface Mended {
  files: FoundFile[]
  /** A unified diff over all files; empty when nothing changed. */
  diff: string
}

/**
 * Mends what is certain in each file, and writes the files whole unless it is a dry run.
 *
 * @throws a `Stop` for standard input that would have to be written back
 */
export function mendFiles(
  files: readonly FoundFile[],
  optionsOf: (path: string) => CheckOptions,
  dryRun: boolean,
  host: Host,
): Mended {
  const say = wordsOf(host.lang)
  if (!dryRun && files.some(({ path }) => path === '<stdin>')) throw new Stop(say.fixStdin())
  let diff = ''
  const mended = files.map((file) => {
    const { text, fixed } = fixPlan(file.text, file.path, optionsOf(file.path))
    if (text === file.text) return file
    if (!dryRun) writeUnchanged(file, text, host)
    host.err(`${(dryRun ? say.wouldFix : say.fixed)(file.path, fixed.length)}\n`)
    diff += unifiedDiff(file.text, text, file.path)
    return { ...file, text }
  })
  return { files: mended, diff }
}

/** Writes a file unless somebody has changed it since it was read. */
function writeUnchanged({ path, text: read }: FoundFile, text: string, host: Host): void {
  const release = host.lock(path)
  if (!release) throw new Stop(wordsOf(host.lang).busy(path))
  try {
    if (readText(path, host) !== read) throw new Stop(wordsOf(host.lang).busy(path))
    writeFile(path, text, host)
  } finally {
    release()
  }
}
