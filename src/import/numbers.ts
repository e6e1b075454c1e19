/** The numbers that parts of a Vietnamese document are counted with, as they stand at the beginning of a line. */
import { romanValue } from '../official/numbering.ts'

/**
 * The ways of counting: `part` "Phần I", `chapter` "Chương II", `article` "Điều 3", `upper` "A.", `roman` "I.",
 * `arabic` "1.", `dotted2` "1.1.", …, `letter` "a)", `paren` "(1)", `dash` "-", `plus` "+", `dot` "•".
 */
export type NumberStyle = string

export interface LeadNumber {
  /** As written: "I.", "1.1.", "a)", "-". */
  number: string
  style: NumberStyle
  rest: string
}

const PATTERNS: readonly [RegExp, (number: string) => NumberStyle | undefined][] = [
  [/^(phần(?: thứ)? (?:[ivxlc]+|\d+|nhất|hai|ba|tư|năm))(?:[.:]|(?=\s|$))\s*/iu, () => 'part'],
  [/^(chương (?:[ivxlc]+|\d+))(?:[.:]|(?=\s|$))\s*/iu, () => 'chapter'],
  [/^(điều \d+[a-zđ]?)[.:]\s*/iu, () => 'article'],
  [
    /^(\d{1,2}(?:\.\d{1,3}){1,4}[.)]?)(?:\s+|(?=\p{L}))/u,
    (it) => `dotted${it.split('.').filter(Boolean).length}`,
  ],
  [/^(\d{1,3}[.)/])(?!\d)\s*/u, (it) => (it.endsWith(')') ? 'arabic)' : 'arabic')],
  [/^([IVXLC]{1,7}[.)/])\s*/u, (it) => (romanValue(it.slice(0, -1)) === undefined ? undefined : 'roman')],
  [/^([A-HK-UĐ][.)])\s+/u, () => 'upper'],
  [/^([a-zđ]{1,2}[.)])\s*(?=\S)/u, (it) => (it.length > 2 && !/^[a-z]\d/.test(it) ? undefined : 'letter')],
  [/^(\(\d{1,2}\)|\([a-zđ]\))\s*/u, () => 'paren'],
  [/^([-–—])\s*(?=\S)/u, () => 'dash'],
  [/^(\+)\s*/u, () => 'plus'],
  [/^([•●▪*·○◦])\s+/u, () => 'dot'],
]

/** The number at the beginning of a text, if it has one. */
export function leadNumber(text: string): LeadNumber | undefined {
  for (const [pattern, styleOf] of PATTERNS) {
    const match = pattern.exec(text)
    const number = match?.[1]
    const style = number === undefined ? undefined : styleOf(number)
    if (match && number !== undefined && style !== undefined) {
      return { number: written(text, match[0], number), style, rest: text.slice(match[0].length).trim() }
    }
  }
  return undefined
}

/** "Điều 1." with the mark that the pattern leaves outside. */
function written(text: string, all: string, number: string): string {
  const mark = all.slice(number.length).trim()
  return /^[.:]$/.test(mark) ? text.slice(0, number.length + 1) : number
}

/** Whether a line begins an item of a list or a heading of its own. */
export function isItemStart(text: string): boolean {
  return leadNumber(text) !== undefined
}

/** The style of the number in the TT column of a table: "I", "1", "1.1", "a", "A", "-"; nothing for other text. */
export function cellNumberStyle(cell: string): NumberStyle | undefined {
  const text = cell.trim()
  if (/^\d{1,3}[.)]?$/.test(text)) return 'arabic'
  if (/^\d{1,2}(\.\d{1,3}){1,4}[.)]?$/.test(text))
    return `dotted${text.split('.').filter((it) => /\d/.test(it)).length}`
  if (/^[IVXLC]{1,7}[.)]?$/.test(text) && romanValue(text.replace(/[.)]$/, '')) !== undefined) {
    return 'roman'
  }
  // "I.1", "II.3.2": a number below a Roman one.
  if (/^[IVXLC]{1,7}(\.\d{1,3})+[.)]?$/.test(text)) return `roman${text.split('.').filter(Boolean).length}`
  if (/^[A-ZĐ][.)]?$/.test(text)) return 'upper'
  if (/^[a-zđ][.)]?$/.test(text)) return 'letter'
  if (/^\((\d{1,3}|[a-zđ])\)$/.test(text)) return 'paren'
  if (/^[-–—+•*]$/.test(text)) return 'dash'
  if (/^(phần|nhóm|mục) ([ivxlc]+|\d+)[.:]?$/i.test(text)) return 'part'
  return undefined
}
