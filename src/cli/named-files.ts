import { join } from 'node:path'
import { wordsOf } from '../lang/words.ts'
import { filesMatching } from './discover.ts'
import type { Host } from './host.ts'

/**
 * The files of one kind that arguments name: files, folders with what lies in them, and patterns, which PowerShell and
 * cmd.exe hand over as they stand. Each once, in the order named. Office programs keep a `~$` file beside one that is open;
 * it is none.
 *
 * @param ending `.xlsx`, `.docx`
 * @returns `failures`: arguments that lead to nothing, a line each
 */
export function namedFiles(
  args: readonly string[],
  ending: string,
  host: Host,
): { files: string[]; failures: string[] } {
  const say = wordsOf(host.lang)
  const isWanted = (name: string): boolean => name.toLowerCase().endsWith(ending) && !name.startsWith('~$')
  const files = new Set<string>()
  const failures: string[] = []
  for (const arg of args) {
    const kind = host.kind(arg)
    if (kind === 'file' || (kind === 'none' && !/[*?]/.test(arg))) {
      files.add(arg)
      continue
    }
    const found =
      kind === 'folder'
        ? host.list(arg).flatMap(({ name, folder }) => (!folder && isWanted(name) ? [join(arg, name)] : []))
        : filesMatching(arg, isWanted, host)
    if (found.length === 0)
      failures.push(kind === 'folder' ? say.noneInFolder(arg, ending) : say.noPattern(arg))
    for (const path of found) files.add(path.replaceAll('\\', '/'))
  }
  return { files: [...files], failures }
}
