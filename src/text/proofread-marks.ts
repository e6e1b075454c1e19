/**
 * Punctuation of Vietnamese text: blanks around marks, marks in a row, pairs that stay open.
 * Comes in: one text. Goes out: places in it with what should stand there. A mark hugs the word before it and is
 * followed by one blank; figures (15.000, 1.1, 7,5), times, addresses and abbreviations keep theirs.
 */
import type { Range } from '../finding.ts'
import { maskOf } from './proofread-mask.ts'
import { isSyllable } from './proofread-syllable.ts'
import { remembered } from './remember.ts'

/** A place and what should stand there. */
export interface MarkSlip extends Range {
  kind: 'blank-before' | 'no-blank-after' | 'no-blank-before' | 'blank-inside' | 'hyphen'
  mark: string
  /** The replacement for the place. */
  meant: string
}

const ABBREVIATED =
  /(?:^|[^\p{L}])(?:tp|tx|tt|ths|ts|pgs|gs|bs|ks|cn|cv|vs|dr|mr|mrs|ms|st|no|vol|p|q|h|x|v|đ\/c)$/iu

/** Blanks where there should be none and none where there should be one. */
export const spacingSlips = remembered(readSpacingSlips)

function readSpacingSlips(text: string): MarkSlip[] {
  const masked = maskOf(text)
  const found: MarkSlip[] = []
  const add = (kind: MarkSlip['kind'], mark: string, start: number, end: number, meant: string): void => {
    if (!found.some((it) => it.start < end && start < it.end)) found.push({ kind, mark, start, end, meant })
  }
  // "trang thông tin ; đóng": but dots to be filled in, "...", "./." and blanks left open for a number stay.
  for (const match of masked.matchAll(
    /(?<=[\p{L}\p{M}\p{N})\]”"%])([^\S\n]+)([,;:.!?])(?![.…/,;:]|\p{N})/gu,
  )) {
    const [whole, , mark = ''] = match
    const end = match.index + whole.length
    // "đi đến .Đẩy mạnh": the blank is on the wrong side.
    const swapped = mark !== ':' && /^\p{L}/u.test(masked.slice(end))
    add('blank-before', mark, match.index, end, swapped ? `${mark} ` : mark)
  }
  for (const match of masked.matchAll(/(?<=[\p{L}\p{M}])([^\S\n]+)\.\/\.(?=\s*$)/gu))
    add('blank-before', './.', match.index, match.index + match[0].length, './.')
  for (const match of masked.matchAll(/(?<=[\p{L}\p{M}\p{N}]{2}|[)\]”%])([,;])(?=\p{L})/gu)) {
    add('no-blank-after', match[1] ?? '', match.index, match.index + 1, `${match[1]} `)
  }
  for (const match of masked.matchAll(/(?<=\p{L}{2}|[)”])([,;])(?=\p{N})/gu))
    add('no-blank-after', match[1] ?? '', match.index, match.index + 1, `${match[1]} `)
  for (const match of masked.matchAll(/(?<=\p{L}[\p{L}\p{M}]|[)”])(:)(?=\p{L}[\p{L}\p{M}])/gu))
    add('no-blank-after', ':', match.index, match.index + 1, ': ')
  for (const match of masked.matchAll(
    /(?<=[\p{Ll}\p{M})”%]|(?<![\p{N}./])(?:19|20)\p{N}{2})\.(?=\p{Lu}[\p{Ll}\p{M}])/gu,
  )) {
    if (!ABBREVIATED.test(masked.slice(0, match.index)))
      add('no-blank-after', '.', match.index, match.index + 1, '. ')
  }
  for (const match of masked.matchAll(/(\p{L}[\p{L}\p{M}]*)\.(?=(\p{Ll}[\p{L}\p{M}]*))/gu)) {
    const [, left = '', right = ''] = match
    const at = match.index + left.length
    const marked = /[^a-zA-Z]/.test(left) && /[^a-zA-Z]/.test(right)
    if (marked && left.length > 2 && right.length > 1 && isSyllable(left) && isSyllable(right))
      add('no-blank-after', '.', at, at + 1, '. ')
  }
  for (const match of masked.matchAll(/(?:\.{3}|…)(?=\p{Lu}[\p{Ll}\p{M}])/gu))
    add('no-blank-after', '…', match.index, match.index + match[0].length, `${match[0]} `)
  // "2021- 2030", "kinh tế -xã hội": a hyphen with a blank on one side only.
  for (const match of masked.matchAll(
    /(?<=(?<![\p{N}/.])(?:19|20)\p{N}{2})(?:-([^\S\n]+)|([^\S\n]+)-)(?=(?:19|20)\p{N}{2}(?![\p{N}/]))|(?<=\p{Ll}{2})-([^\S\n]+)(?=\p{Ll}{2})/gu,
  ))
    add('hyphen', '-', match.index, match.index + match[0].length, match[3] === undefined ? '-' : ' - ')
  bracketSlips(masked, add)
  return found.sort((a, b) => a.start - b.start)
}

function bracketSlips(
  masked: string,
  add: (kind: MarkSlip['kind'], mark: string, start: number, end: number, meant: string) => void,
): void {
  for (const match of masked.matchAll(/([([“])[^\S\n]+(?=[\p{L}\p{N}])/gu))
    add('blank-inside', match[1] ?? '', match.index, match.index + match[0].length, match[1] ?? '')
  for (const match of masked.matchAll(/(?<=[\p{L}\p{M}\p{N}.,;%])[^\S\n]+([)\]”])/gu))
    add('blank-inside', match[1] ?? '', match.index, match.index + match[0].length, match[1] ?? '')
  // "công chức(CCVC)", "(CCHC)của": but "a)Nội dung" and "(s)" are something else.
  for (const match of masked.matchAll(/(?<=\p{Ll}[\p{Ll}\p{M}])\((?=\p{L}[\p{L}\p{M}])/gu))
    add('no-blank-before', '(', match.index, match.index + 1, ' (')
  for (const match of masked.matchAll(/(?<=[\p{L}\p{M}\p{N}]{2})([)”])(?=\p{L}[\p{L}\p{M}])/gu)) {
    const before = masked.slice(0, match.index)
    const open = match[1] === ')' ? before.lastIndexOf('(') : before.lastIndexOf('“')
    if (open >= 0) add('no-blank-after', match[1] ?? '', match.index, match.index + 1, `${match[1]} `)
  }
}

/** Marks in a row that make no sense, with the one that should stand; "...", "./.", ",..." and "v.v.;" do. */
export const marksInRow = remembered(readMarksInRow)

function readMarksInRow(text: string): (Range & { marks: string; meant: string })[] {
  const found: (Range & { marks: string; meant: string })[] = []
  for (const match of maskOf(text).matchAll(/[,;:.](?:[^\S\n]*[,;:.…])+(?:\/\.)?/gu)) {
    const marks = match[0]
    const before = text.slice(Math.max(0, match.index - 4), match.index)
    const bare = marks.replace(/\s+/g, '')
    if (isSensible(bare, before)) continue
    found.push({ start: match.index, end: match.index + marks.length, marks, meant: meantMark(bare) })
  }
  return found
}

function isSensible(marks: string, before: string): boolean {
  if (/^\.{4,}$/.test(marks)) return true // a line of dots to be filled in
  if (/^[,;:]?(?:\.{3}|…)[,;:.]?$/.test(marks)) return true
  if (marks === './.' || /^(?:\.{3}|…)\.\/\.$/.test(marks)) return true
  if (/\.{4,}|…{2,}/.test(marks)) return true
  // After an abbreviation its own stop comes first: "v.v.,", "TP.,", "Co.;".
  const abbreviation = /(?:^|[^\p{L}])(?:v\.v|vv|v|\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,2})$/u.test(before)
  return abbreviation && /^\.(?:[,;:]|\.{2}|…)?\.?$/.test(marks)
}

/** The mark that was meant: ",.." is ",...", two of a kind are one, else the last one wins as it is typed over. */
function meantMark(marks: string): string {
  if (/^[,;]?\.\.$/.test(marks)) return marks.length === 2 ? '.' : `${marks[0]}...`
  if (/\.\/\.$/.test(marks)) return './.'
  if (/^[,;]\.\.\.+[,;]$/.test(marks)) return marks
  return marks.at(-1) ?? marks
}

/** A mark without its partner. */
export interface OpenPair extends Range {
  mark: string
  missing: string
}

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['«', '»'],
]

/** Quotation marks and brackets that are never closed or were never opened. Points such as "a)" are no brackets. */
export const openPairs = remembered(readOpenPairs)

function readOpenPairs(text: string): OpenPair[] {
  const masked = withoutPoints(maskOf(text))
  const found: OpenPair[] = []
  for (const [open, close] of PAIRS) {
    const waiting: number[] = []
    for (let i = 0; i < masked.length; i++) {
      if (masked[i] === open) waiting.push(i)
      else if (masked[i] === close) {
        if (waiting.length > 0) waiting.pop()
        else found.push({ start: i, end: i + 1, mark: close, missing: open })
      }
    }
    for (const at of waiting) found.push({ start: at, end: at + 1, mark: open, missing: close })
  }
  const straight = [...masked.matchAll(/"/g)].map(({ index }) => index)
  const last = straight.at(-1)
  if (straight.length % 2 === 1 && last !== undefined) {
    const curly = found.find(({ mark }) => mark === '“' || mark === '”')
    // “…" is a pair of two kinds: told by its open end only where there is none.
    if (curly) found.splice(found.indexOf(curly), 1)
    else if (!/\d$/.test(masked.slice(0, last)))
      found.push({ start: last, end: last + 1, mark: '"', missing: '"' })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** "a)", "1)", "ii)", "- b)" at the head of a point, also within a line: their bracket opens nothing. */
function withoutPoints(text: string): string {
  return text.replace(
    /(?<=^|[\s;:,.(“])(\p{L}|\p{N}{1,2}(?:\.\p{N}{1,2})*|[ivxIVX]{1,4})\)/gu,
    (point, _, at: number) => {
      const before = text.slice(0, at)
      const opened = (before.match(/\(/g)?.length ?? 0) > (before.match(/\)/g)?.length ?? 0)
      return opened ? point : point.replace(')', ' ')
    },
  )
}

/** Runs of two blanks and more inside a line; not those left open for a number or a day yet to come. */
export const doubleBlanks = remembered(readDoubleBlanks)

function readDoubleBlanks(text: string): Range[] {
  const found: Range[] = []
  for (const match of text.matchAll(/(?<=\S)[ \u00a0]{2,}(?=\S)/g)) {
    const end = match.index + match[0].length
    const before = text.slice(0, match.index)
    const after = text.slice(end)
    const open = /(?:số:?|ngày|tháng|năm|\/)$/iu.test(before) || /^(?:\/|tháng|năm|ngày)/iu.test(after)
    if (!open) found.push({ start: match.index, end })
  }
  return found
}
