/**
 * Letters typed in the codes before Unicode (TCVN3 with .Vn fonts, VNI): they look right in Word and are other letters in
 * the file. Such a file is refused, never misread.
 */
import type { SourceBlock } from './model.ts'

/** Letters that only Vietnamese in Unicode has. */
const UNICODE = /[Ạ-ỹđĐơƠưƯăĂ]/g
/** Signs of Latin-1 inside words: vowels with marks in TCVN3 ("KÕ ho¹ch c¶i c¸ch"). */
const TCVN3 = /\p{L}[\u00a1-\u00be]|[\u00a1-\u00be]\p{Ll}/gu
/** A vowel and its mark as two letters, as VNI has them ("Keá hoaïch caûi caùch"). */
const VNI = /[aeouyAEOUYôÔöÖ][ùøûõïáàåãäëéèêúüÙØÛÕÏÁÀÅÃÄËÉÈÊÚÜ]/g
const ENOUGH = 12

/** Whether the words of a file are in an old code. */
export function isOldCode(blocks: readonly SourceBlock[]): boolean {
  let old = 0
  let now = 0
  for (const text of textsOf(blocks)) {
    now += count(text, UNICODE)
    old += Math.max(count(text, TCVN3), count(text, VNI))
  }
  return old >= ENOUGH && old > now * 2
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function textsOf(blocks: readonly SourceBlock[]): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
  )
}
