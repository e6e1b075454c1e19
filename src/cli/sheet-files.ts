import { join } from 'node:path'
import { wordsOf } from '../lang/words.ts'
import { filesMatching } from './discover.ts'
import type { Host } from './host.ts'

/** A workbook; Excel keeps a `~$` file beside one that is open. */
const isSheet = (name: string): boolean => /\.xlsx$/i.test(name) && !name.startsWith('~$')

/**
 * The workbooks that arguments name: files, folders with what lies in them, and patterns, which PowerShell and cmd.exe
 * hand over as they stand. Each once, in the order named.
 *
 * @returns `failures`: arguments that lead to nothing, a line each
 */
export function sheetFiles(args: readonly string[], host: Host): { files: string[]; failures: string[] } {
  const say = wordsOf(host.lang)
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
        ? host.list(arg).flatMap(({ name, folder }) => (!folder && isSheet(name) ? [join(arg, name)] : []))
        : filesMatching(arg, isSheet, host)
    if (found.length === 0) failures.push(kind === 'folder' ? say.noSheets(arg) : say.noPattern(arg))
    for (const path of found) files.add(path.replaceAll('\\', '/'))
  }
  return { files: [...files], failures }
}
