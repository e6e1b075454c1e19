import { dirname } from 'node:path'
import { wordsOf } from '../lang/words.ts'
import { linesOf } from '../text/lines.ts'
import { Stop } from './exit.ts'
import type { Host } from './host.ts'

/** The largest plan of a province is some 2 MB; ten plans of ten years in one file would still fit. */
export const MAX_TEXT = 8 * 1024 * 1024

/** The text of a file, or of standard input for `-`. Throws a `Stop` that says why it cannot be had. */
export function readText(path: string, host: Host): string {
  const say = wordsOf(host.lang)
  const shown = path === '-' ? '<stdin>' : path
  let bytes: Uint8Array
  try {
    bytes = path === '-' ? host.readStdin(MAX_TEXT) : host.read(path, MAX_TEXT)
  } catch (error) {
    throw readStop(shown, error, host)
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new Stop(say.utf16(shown))
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const { line, column } = firstFault(bytes)
    throw new Stop(say.notUtf8(shown, line, column))
  }
}

/** Why a file could not be read, as a `Stop`. An unforeseen error goes through as it is. */
export function readStop(path: string, error: unknown, host: Host): unknown {
  const say = wordsOf(host.lang)
  const code = (error as { code?: string }).code
  if (code === 'EFBIG') return new Stop(say.tooLarge(path, `${MAX_TEXT / 1024 / 1024} MB`))
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Stop(say.noSuchFile(path))
  if (code === 'EISDIR') return new Stop(say.isFolder(path))
  return typeof code === 'string' ? new Stop(say.unreadable(path, code)) : error
}

/** Writes a file whole, with the folder that it is to lie in, or says in one line why it cannot. */
export function writeFile(path: string, data: string | Uint8Array, host: Host): void {
  const folder = dirname(path)
  if (host.kind(folder) === 'none') makeFolder(folder, host)
  try {
    host.write(path, data)
  } catch (error) {
    throw writeStop(path, error, host)
  }
}

/** Makes a folder and those above it, or says in one line why it cannot. */
export function makeFolder(path: string, host: Host): void {
  try {
    host.makeFolder(path)
  } catch (error) {
    throw writeStop(path, error, host)
  }
}

function writeStop(path: string, error: unknown, host: Host): unknown {
  const code = (error as { code?: string }).code
  return typeof code === 'string' ? new Stop(wordsOf(host.lang).cannotWrite(path, code)) : error
}

/** Where the text stops being UTF-8: the longest prefix that decodes, found by halving. */
function firstFault(bytes: Uint8Array): { line: number; column: number } {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (decodes(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  const text = new TextDecoder().decode(bytes.subarray(0, low), { stream: true })
  return linesOf(text).positionOf(text.length)
}

function decodes(bytes: Uint8Array): boolean {
  try {
    // `stream` lets a prefix end inside a letter.
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
