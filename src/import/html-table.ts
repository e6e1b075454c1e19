/**
 * Tables as HTML, as they stand in Markdown that was made from Word: merged cells by `colspan` and `rowspan`. Tags are only
 * looked at for rows, cells and line breaks; nothing in them is followed or run.
 */
import { BOUNDS, type Cell, type Grid, type Row } from './model.ts'
import { gridOf, tidy } from './text.ts'

/** No table of a plan has more lines. */
const LONGEST = 20_000

/** The table that begins with this line; nothing for any other line, or one that never ends. */
export function htmlTable(lines: readonly string[], at: number): { grid: Grid; next: number } | undefined {
  if (!/^\s*<table\b/i.test(lines[at] ?? '')) return undefined
  let next = at
  const isOpen = (line: string): boolean => !/<\/table\s*>/i.test(line)
  while (next < Math.min(lines.length, at + LONGEST) && isOpen(lines[next] ?? '')) {
    next++
    // One that begins before this one ends: neither is read, so that a file of openings costs no more than its length.
    if (/^\s*<table\b/i.test(lines[next] ?? '')) return undefined
  }
  if (!/<\/table\s*>/i.test(lines[next] ?? '')) return undefined
  const rows = rowsOf(lines.slice(at, next + 1).join('\n'), at)
  return rows.length === 0 ? undefined : { grid: gridOf(rows, `bảng ở dòng ${at + 1}`), next: next + 1 }
}

function rowsOf(html: string, at: number): Row[] {
  const rows: Row[] = []
  /** Columns that a cell above still covers: how many rows more. */
  const covered: number[] = []
  let cells = 0
  for (const piece of html.split(/<tr\b[^>]*>/i).slice(1, BOUNDS.rows)) {
    const line: Cell[] = []
    const isCovered = (): boolean => (covered[line.length] ?? 0) > 0
    const cover = (): void => {
      while (isCovered() && line.length < BOUNDS.columns) {
        covered[line.length] = (covered[line.length] ?? 1) - 1
        line.push({ text: '', span: 1, covered: 'above' })
      }
    }
    for (const match of piece.matchAll(/<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]\s*>|<t[dh]\b|$)/gi)) {
      cover()
      if (line.length >= BOUNDS.columns || cells > BOUNDS.cells) break
      const [, tags = '', inner = ''] = match
      const span = Math.min(sizeOf(tags, 'colspan'), BOUNDS.columns - line.length)
      const down = Math.min(sizeOf(tags, 'rowspan'), BOUNDS.rows)
      for (let k = 0; k < span; k++) {
        if (down > 1) covered[line.length] = down - 1
        line.push(k === 0 ? { text: textOf(inner), span } : { text: '', span: 1, covered: 'left' })
        cells++
      }
    }
    cover()
    if (line.length > 0) rows.push({ cells: line, place: `dòng ${at + 1}, hàng ${rows.length + 1}` })
  }
  return rows
}

function sizeOf(tags: string, name: string): number {
  const value = new RegExp(`${name}\\s*=\\s*["']?(\\d{1,4})`, 'i').exec(tags)?.[1]
  return Math.max(1, Number(value ?? 1))
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

function textOf(html: string): string {
  const text = html
    .replace(/\s*\n\s*/g, ' ')
    .replace(/<br\s*\/?>|<\/p\s*>|<\/li\s*>|<\/div\s*>/gi, '\n')
    .replace(/<li\b[^>]*>/gi, '- ')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/gi, (all, name: string) => entity(name) ?? all)
  return tidy(text)
}

function entity(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()]
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 31 && code < 0xd800 ? String.fromCharCode(code) : ' '
}
