const BOM = '\ufeff'

/**
 * Rows as CSV that Excel opens well: byte order mark, CRLF, quotes where needed.
 *
 * A cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a line break, also behind blanks
 * and in their full-width forms) gets an apostrophe before it, so that text from a plan never runs as a formula.
 *
 * @param separator `;` for a Vietnamese Excel, whose decimal sign is the comma
 */
export function csv(rows: readonly (readonly (string | number)[])[], separator: ',' | ';' = ','): string {
  const lines = rows.map((row) => row.map((cell) => field(cell, separator)).join(separator))
  return `${BOM}${lines.map((line) => `${line}\r\n`).join('')}`
}

function field(cell: string | number, separator: string): string {
  if (typeof cell === 'number') return String(cell)
  const safe = /^(?:[\t\r\n]|[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20])/.test(cell) ? `'${cell}` : cell
  const quoted = safe.includes(separator) || /["\r\n\t,;]/.test(safe) || safe !== cell || safe.trim() !== safe
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe
}
