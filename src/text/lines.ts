/** A place as editors count it: line and column from 1, column in UTF-16 units. */
export interface Position {
  line: number
  column: number
}

/** The lines of one text, for turning offsets into positions and back. */
export interface Lines {
  count: number
  positionOf(offset: number): Position
  /** Offset of the first character of line `line` (from 1). */
  startOf(line: number): number
  /** The text of line `line` (from 1) without its line break. */
  textOf(line: number): string
}

/**
 * Reads where the lines of a text start. `\n` and `\r\n` end a line; a lone `\r` does not. A byte order mark is no
 * character of the first line: no editor shows or counts it.
 */
export function linesOf(text: string): Lines {
  const starts = [text.startsWith('\ufeff') ? 1 : 0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const startOf = (line: number): number => starts[line - 1] ?? text.length
  return {
    count: starts.length,
    startOf,
    positionOf(offset) {
      let low = 0
      let high = starts.length - 1
      while (low < high) {
        const middle = (low + high + 1) >> 1
        if (startOf(middle + 1) <= offset) low = middle
        else high = middle - 1
      }
      return { line: low + 1, column: Math.max(1, offset - startOf(low + 1) + 1) }
    },
    textOf(line) {
      const end = starts[line] === undefined ? text.length : startOf(line + 1) - 1
      return text.slice(startOf(line), end).replace(/\r$/, '')
    },
  }
}
