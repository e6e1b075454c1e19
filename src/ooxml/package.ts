/**
 * An Office file as named parts: the zip around a .docx or .xlsx. Comes in: bytes of any origin. Goes out: parts, within
 * bounds that no bomb passes; and back into bytes that are the same for the same parts and day.
 */
import { Inflate, strFromU8, strToU8, type Zippable, zipSync } from 'fflate'
import type { Day } from '../time/day.ts'

/** The parts of a package by name (`word/document.xml`, without leading slash), in the order of the file. */
export type Parts = Map<string, Uint8Array>

/**
 * Why bytes are no package that we read: `empty`, `ole` (an old .doc/.xls, or a file locked with a password), `encrypted`
 * (a zip with a password), `not-zip`, `broken`, `too-large` (bounds on size, number, ratio), `bad-name` (a part that points
 * outside or stands twice).
 */
export type PackageFault = 'empty' | 'ole' | 'encrypted' | 'not-zip' | 'broken' | 'too-large' | 'bad-name'

const LIMITS = { entries: 4_000, part: 128 << 20, total: 256 << 20, ratio: 200, grace: 4 << 20 }
const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const CHUNK = 1 << 16

interface Entry {
  name: string
  method: number
  packed: Uint8Array
  size: number
}

/** Takes a package apart. Never throws; the whole file is refused if any part of it is out of bounds. */
export function readPackage(
  bytes: Uint8Array,
): { parts: Parts; fault?: undefined } | { parts?: undefined; fault: PackageFault } {
  if (bytes.length === 0) return { fault: 'empty' }
  if (OLE.every((byte, i) => bytes[i] === byte)) return { fault: 'ole' }
  const entries = readDirectory(bytes)
  if (typeof entries === 'string') return { fault: entries }
  const parts: Parts = new Map()
  for (const entry of entries) {
    const data = entry.method === 0 ? entry.packed : inflate(entry)
    if (!data || data.length !== entry.size) return { fault: 'broken' }
    parts.set(entry.name, data)
  }
  return { parts }
}

function readDirectory(bytes: Uint8Array): Entry[] | PackageFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tail = endOfDirectory(view)
  if (tail === undefined) return 'not-zip'
  const count = view.getUint16(tail + 10, true)
  let at = view.getUint32(tail + 16, true)
  if (count > LIMITS.entries) return 'too-large'
  const entries: Entry[] = []
  const names = new Set<string>()
  let total = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return 'broken'
    const flags = view.getUint16(at + 8, true)
    const method = view.getUint16(at + 10, true)
    const packed = view.getUint32(at + 20, true)
    const size = view.getUint32(at + 24, true)
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const [nameLength = 0, extraLength = 0, commentLength = 0] = lengths
    const local = view.getUint32(at + 42, true)
    const raw = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength))
    at += 46 + nameLength + extraLength + commentLength
    if (flags & 1) return 'encrypted'
    if (raw.endsWith('/')) continue
    const name = raw.replaceAll('\\', '/').replace(/^\//, '')
    const folded = name.toLowerCase()
    if (!/^[^\0]+$/.test(name) || name.split('/').includes('..') || names.has(folded)) return 'bad-name'
    names.add(folded)
    total += size
    if (size > LIMITS.part || total > LIMITS.total || size > packed * LIMITS.ratio + LIMITS.grace)
      return 'too-large'
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) return 'broken'
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
    if (start + packed > bytes.length || (method !== 0 && method !== 8)) return 'broken'
    entries.push({ name, method, packed: bytes.subarray(start, start + packed), size })
  }
  return entries
}

/** Offset of the end-of-directory record: near the end, before a comment of at most 64 KB. */
function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  return undefined
}

/** Unpacks in pieces and stops as soon as there is more than the directory promised. */
function inflate({ packed, size }: Entry): Uint8Array | undefined {
  const out = new Uint8Array(size)
  let length = 0
  let over = false
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) over = true
    else out.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length && !over; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
    }
  } catch {
    return undefined
  }
  return over ? undefined : out.subarray(0, length)
}

/**
 * Puts parts into a package. The content types come first, as Office wants them; then the parts as given.
 *
 * @param at the day that every entry is dated with
 */
export function writePackage(parts: ReadonlyMap<string, Uint8Array | string>, at: Day): Uint8Array {
  const types = '[Content_Types].xml'
  const names = [...parts.keys()].filter((name) => name !== types)
  const files: Zippable = {}
  for (const name of parts.has(types) ? [types, ...names] : names) {
    const data = parts.get(name) ?? ''
    files[name] = typeof data === 'string' ? strToU8(data) : data
  }
  // Zip dates are local times without a zone: written as local text they come out alike everywhere.
  return zipSync(files, { mtime: `${at < '1980-01-01' ? '1980-01-01' : at}T00:00:00`, level: 6 })
}

/** The text of a part: UTF-8, or UTF-16 where a byte order mark says so. Absent part, absent text. */
export function partText(parts: Parts, name: string): string | undefined {
  const data = parts.get(name)
  if (!data) return undefined
  const utf16 =
    data[0] === 0xff && data[1] === 0xfe
      ? 'utf-16le'
      : data[0] === 0xfe && data[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  return new TextDecoder(utf16).decode(data)
}
