/**
 * The language of templates: what stands between `{` and `}` in a Word file. Read here as text; what the names mean is the
 * business of `compile.ts`.
 *
 * - `{cơ quan}`, `{tổng hợp.tỷ lệ}`: a value; `{hoa cơ quan}`: the same in capitals
 * - `{mỗi nhiệm vụ}` … `{hết nhiệm vụ}`: repeats paragraphs, rows or words for each
 * - `{ngang cột}` … `{hết cột}`: repeats the cell for each, from left to right
 * - `{nếu có kiến nghị}`, `{nếu không có kiến nghị}` … `{không thì}` … `{hết nếu}`
 * - `{gộp đơn vị}`: a value whose cell is merged with those below that say the same
 * - `{kẻ dài}`, `{kẻ ngắn}`: the ruled line below the paragraph above it
 */
import { foldKey } from '../text/fold.ts'

/** What a tag asks for; `name` is as written, without the keyword. */
export type Tag =
  | { op: 'value' | 'upper' | 'merge' | 'each' | 'across'; name: string }
  | { op: 'if'; name: string }
  | { op: 'else' }
  | { op: 'end'; name: string }
  | { op: 'rule'; length: 'long' | 'short' }

const KEYWORDS: readonly (readonly [string, Exclude<Tag['op'], 'else' | 'rule'>])[] = [
  ['mỗi', 'each'],
  ['ngang', 'across'],
  ['nếu', 'if'],
  ['hết', 'end'],
  ['gộp', 'merge'],
  ['hoa', 'upper'],
]

/** Reads what stands between the braces. */
export function readTag(inside: string): Tag {
  const words = foldKey(inside)
  if (words === 'không thì') return { op: 'else' }
  if (words === 'kẻ dài') return { op: 'rule', length: 'long' }
  if (words === 'kẻ ngắn') return { op: 'rule', length: 'short' }
  if (words === 'hết') return { op: 'end', name: '' }
  for (const [keyword, op] of KEYWORDS) {
    if (words.startsWith(`${keyword} `)) return { op, name: inside.trim().replace(/^\S+\s+/u, '') } as Tag
  }
  return { op: 'value', name: inside.trim() }
}

/** A stretch of text: literal, a whole tag, or a brace without its partner. */
export type Stretch =
  | { kind: 'text'; text: string }
  | { kind: 'tag'; text: string; tag: Tag }
  | { kind: 'stray'; text: string }

/** Cuts a text at its tags; together the stretches are the text again. */
export function cutAtTags(text: string): Stretch[] {
  const out: Stretch[] = []
  let at = 0
  for (const match of text.matchAll(/\{[^{}]*\}|[{}]/g)) {
    if (match.index > at) out.push({ kind: 'text', text: text.slice(at, match.index) })
    const [whole] = match
    if (whole.length > 1) out.push({ kind: 'tag', text: whole, tag: readTag(whole.slice(1, -1)) })
    else out.push({ kind: 'stray', text: text.slice(match.index, match.index + 30) })
    at = match.index + whole.length
  }
  if (at < text.length) out.push({ kind: 'text', text: text.slice(at) })
  return out
}
