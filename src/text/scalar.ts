import type { Range } from '../finding.ts'
import type { ScalarSource } from './document.ts'

/**
 * The range in the file of a part of a scalar's value.
 *
 * @param scalar the scalar as written
 * @param within offsets into the value
 * @returns offsets into the file; nothing where the way back is not certain (escapes in a quoted scalar)
 */
export function scalarRange(scalar: ScalarSource, within: Range): Range | undefined {
  const { source, style, range } = scalar
  if (style === 'double' && source.includes('\\')) return undefined
  if (style === 'single' && source.slice(1, -1).includes("''")) return undefined
  let at = 0
  let stop = source.length
  if (style === 'single' || style === 'double') {
    at = 1
    stop -= 1
  } else if (style === 'block') {
    at = source.indexOf('\n') + 1
    while (at < stop && isBlank(source[at])) at++
  }
  let start: number | undefined
  // A run of blanks with a line break in the source is one character of the value (a blank, or the break itself).
  for (let value = 0; at < stop; value++) {
    if (value === within.start) start = at
    if (value === within.end)
      return start === undefined ? undefined : { start: range.start + start, end: range.start + at }
    at = isFold(source, at) ? afterFold(source, at) : at + 1
  }
  return start === undefined ? undefined : { start: range.start + start, end: range.start + stop }
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t'
}

/** Whether the blanks from here on hold a line break before the next word. */
function isFold(source: string, at: number): boolean {
  let i = at
  while (source[i] === ' ' || source[i] === '\t' || source[i] === '\r') i++
  return source[i] === '\n'
}

function afterFold(source: string, at: number): number {
  let i = at
  while (isBlank(source[i])) i++
  return i
}
