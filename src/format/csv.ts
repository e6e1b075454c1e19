const BOM = '\ufeff'

/**
 * Rows as CSV that Excel opens well: byte order mark, CRLF, quotes where needed.
 *
 * A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break, also behind blanks,
 * behind a quotation mark and in their full-width forms) gets an apostrophe before it, so that text from a plan never runs
 * as a formula. A number with its sign, a percentage and a telephone number are no formula and stay as they are.
 *
 * @param separator `;` for a Vietnamese Excel, whose decimal sign is the comma: numbers are written with it, too
 * @source OWASP, CSV Injection
 */
export function csv(rows: readonly (readonly (string | number)[])[], separator: ',' | ';' = ','): string {
  const lines = rows.map((row) => row.map((cell) => field(cell, separator)).join(separator))
  return `${BOM}${lines.map((line) => `${line}\r\n`).join('')}`
}

const FORMULA = /^(?:[\t\r\n]|[\s"'\u200b-\u200f\u2060]*[=+\-@\uff1d\uff0b\uff0d\uff20])/
/** A sign and figures in groups: nothing that a spreadsheet could compute with but the figure itself. */
const FIGURES = /^[+-] ?(?:\(\d+\) ?)?\d+(?:[ .]\d+)*(?:,\d+)?%?$/

function field(cell: string | number, separator: string): string {
  if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell)
  const safe = FORMULA.test(cell) && !FIGURES.test(cell) ? `'${cell}` : cell
  const quoted = /["\r\n\t,;]/.test(safe) || safe !== cell || safe.trim() !== safe
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe
}
