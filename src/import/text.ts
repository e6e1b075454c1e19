/**
 * Text files as blocks: pasted text with tab-separated tables, Markdown with pipe tables, layout text of PDF readers.
 * Comes in: one text of any origin. Goes out: paragraphs and grids with line numbers.
 */
import { beginsAppendix } from './document-appendix.ts'
import { htmlTable } from './html-table.ts'
import { layoutTable } from './layout.ts'
import { BOUNDS, type Grid, type Paragraph, type Row, type SourceBlock } from './model.ts'
import { isItemStart } from './numbers.ts'

/** Reads a text. `markdown` makes `#` a heading and joins soft-wrapped lines. */
export function readText(text: string, markdown: boolean): SourceBlock[] {
  const lines = text
    .normalize('NFC')
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n|\u2028|\u2029/)
  const widths = markdown ? [] : wrapWidths(lines)
  const blocks: SourceBlock[] = []
  let blank = true
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] ?? ''
    if (/^[\s\f]*$/.test(line)) {
      blank = true
      i++
      continue
    }
    const table = line.includes('\t')
      ? tabTable(lines, i)
      : /^\s*\|.*\|\s*$/.test(line)
        ? pipeTable(lines, i)
        : (htmlTable(lines, i) ?? layoutTable(lines, i))
    if (table) {
      blocks.push(table.grid)
      i = table.next
      blank = true
      continue
    }
    const { paragraphs, next } = paragraphAt(lines, i, markdown, widths[i] ?? 0)
    for (const [k, it] of paragraphs.entries()) {
      blocks.push({ ...it, ...((k > 0 || !blank) && { joined: true }) })
    }
    blank = false
    i = next
  }
  return blocks
}

/**
 * Where lines are broken by width and not by meaning: the width, or 0 where each line is a paragraph of its own. A file
 * with any line far beyond a page's width was not wrapped.
 */
/** The width of each line's page: pages of one file may lie or stand. */
function wrapWidths(lines: readonly string[]): number[] {
  const pages: string[][] = []
  for (const line of lines) {
    const page = pages.at(-1)
    if (!page || line.startsWith('\f')) pages.push([line])
    else page.push(line)
  }
  return pages.flatMap((page) => {
    const width = wrapWidth(page)
    return page.map(() => width)
  })
}

function wrapWidth(lines: readonly string[]): number {
  const lengths = lines
    .filter((it) => !it.includes('\t') && !/ {3,}\S/.test(it.trim()))
    .map((it) => it.trim().length)
  const widest = lengths.reduce((a, b) => Math.max(a, b), 0)
  if (widest > 160 || widest < 50) return 0
  const full = lengths.filter((it) => it > widest * 0.8).length
  return full >= 2 ? widest : 0
}

function paragraphAt(
  lines: readonly string[],
  at: number,
  markdown: boolean,
  wrapAt: number,
): { paragraphs: Paragraph[]; next: number } {
  const raw = (lines[at] ?? '').replaceAll('\f', ' ')
  const place = `dòng ${at + 1}`
  const columns = twoColumns(raw)
  if (columns) return { paragraphs: columns.map((text) => paragraphOf(text, place)), next: at + 1 }
  const heading = markdown ? /^\s{0,3}#{1,6}\s+(.*?)\s*#*\s*$/.exec(raw) : null
  if (heading) return { paragraphs: [{ ...paragraphOf(heading[1] ?? '', place), bold: true }], next: at + 1 }
  const parts = [raw.trim()]
  let next = at + 1
  for (; next < lines.length; next++) {
    const following = lines[next] ?? ''
    const previous = lines[next - 1] ?? ''
    const cut = following.trim() === '' || following.includes('\t') || /^\s*[|#]/.test(following)
    if (cut || isItemStart(following.trim()) || twoColumns(following)) break
    const soft = markdown && !/ {2}$|\\$/.test(previous) && !isCapitalLine(previous)
    const wrapped =
      wrapAt > 0 && reaches(previous, following, wrapAt) && !isApart(previous, following, wrapAt)
    if (!soft && !wrapped) break
    parts.push(`${(parts.pop() ?? '').replace(/\\$/, '')}`, following.trim())
  }
  return { paragraphs: [paragraphOf(parts.join(' '), place)], next }
}

/** Whether a line was full: the first word of the next would not have fitted. */
function reaches(line: string, next: string, width: number): boolean {
  return line.trimEnd().length + 1 + (next.trim().split(' ')[0] ?? '').length > width * 0.9
}

/** A line in the middle of the page, or one that begins a part of the document, does not go on from the one above. */
function isApart(previous: string, line: string, width: number): boolean {
  if (isCentred(previous, width) || beginsAppendix(line.trim())) return true
  if (/\.\/\.$/.test(previous.trim()) || /^nơi nhận\s*:/i.test(line.trim())) return true
  if (
    /^(?:căn cứ|thực hiện|theo đề nghị|xét đề nghị)(?= \p{Lu})/iu.test(line.trim()) &&
    /[;.,”)]$|\d$/.test(previous.trim())
  )
    return true
  const indent = (text: string): number => text.length - text.trimStart().length
  return line.startsWith('\f') ? /[.;:]$/.test(previous.trim()) : indent(line) > indent(previous) + 8
}

function isCentred(line: string, width: number): boolean {
  const indent = line.length - line.trimStart().length
  return indent > 7 && Math.abs(indent - (width - line.trimEnd().length)) < 10
}

function isCapitalLine(line: string): boolean {
  const text = line.replace(/[*_#]/g, '')
  return /\p{L}/u.test(text) && text === text.toUpperCase()
}

/** Two texts side by side: the head and the foot of an official document in layout text. */
function twoColumns(line: string): string[] | undefined {
  const dated = /^\s*(số\s*:.*?\S)\s{2,}(\S[^,]*,\s*ngày.*)$/i.exec(line)
  if (dated) return [dated[1] ?? '', dated[2] ?? '']
  const parts = line.trim().split(/ {3,}/)
  if (parts.length !== 2) return undefined
  return parts.map((it) => it.trim())
}

function paragraphOf(text: string, place: string): Paragraph {
  const whole = /^\*\*([^*]+)\*\*$/.exec(text.trim())
  const clean = (whole?.[1] ?? text).trim().replace(/\s+/g, ' ')
  return { kind: 'paragraph', text: clean, ...(whole && { bold: true }), place }
}

/** Rows of tab-separated cells; blank lines between rows are page breaks. */
function tabTable(lines: readonly string[], at: number): { grid: Grid; next: number } | undefined {
  const rows: Row[] = []
  let i = at
  let afterBreak = false
  while (i < lines.length && rows.length < BOUNDS.rows) {
    let line = lines[i] ?? ''
    const place = `dòng ${i + 1}`
    if (line.trim() === '') {
      // A row may be nothing but tabs; a line of nothing is a page break.
      afterBreak = rows.length > 0
      i++
      continue
    }
    if (!line.includes('\t')) break
    // Excel puts a cell with line breaks between quotation marks.
    for (let k = 0; k < 60 && isOpen(line) && i + 1 < lines.length; k++) line += `\n${lines[++i] ?? ''}`
    const more = goesOnBelow(lines, i, line, rows[0]?.cells.length)
    for (let k = 0; k < more; k++) line += `\n${lines[++i] ?? ''}`
    i++
    rows.push({ cells: tabCells(line), place, ...(afterBreak && { afterBreak }) })
    afterBreak = false
  }
  if (rows.length === 0) return undefined
  return { grid: gridOf(rows, `bảng ở dòng ${at + 1}`), next: i }
}

/** How many lines below belong to a row whose cells were pasted with their paragraphs: as many as fill it just so. */
function goesOnBelow(lines: readonly string[], at: number, line: string, width: number | undefined): number {
  let missing = (width ?? 0) - line.split('\t').length
  if (missing <= 0) return 0
  for (let k = 1; k < 30; k++) {
    const below = lines[at + k] ?? ''
    if (below.trim() === '' || /^\s*(?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}|[A-ZĐ])[.)]?\t/.test(below))
      return 0
    missing -= below.split('\t').length - 1
    if (missing <= 0) return missing === 0 ? k : 0
  }
  return 0
}

function isOpen(line: string): boolean {
  return line.split('\t').some((cell) => /^"/.test(cell) && (cell.match(/"/g) ?? []).length % 2 === 1)
}

function tabCells(line: string): Row['cells'] {
  const cells = line.split('\t')
  return cells.map((cell) => {
    const quoted = /^"([\s\S]*)"$/.exec(cell.trim())
    return { text: tidy(quoted ? (quoted[1] ?? '').replaceAll('""', '"') : cell), span: 1 }
  })
}

function pipeTable(lines: readonly string[], at: number): { grid: Grid; next: number } | undefined {
  const rows: Row[] = []
  let i = at
  for (; i < lines.length && rows.length < BOUNDS.rows; i++) {
    const line = (lines[i] ?? '').trim()
    if (!/^\|.*\|$/.test(line)) break
    if (/^\|(?:\s*:?-+:?\s*\|)+$/.test(line)) continue
    const cells = line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => ({
        text: tidy(
          cell
            .replaceAll('\\|', '|')
            .replace(/<br\s*\/?>/gi, '\n')
            .replace(/\*\*/g, ''),
        ),
        span: 1,
      }))
    rows.push({ cells, place: `dòng ${i + 1}` })
  }
  if (rows.length < 2) return undefined
  return { grid: gridOf(rows, `bảng ở dòng ${at + 1}`), next: i }
}

/** Every row as wide as the widest. */
export function gridOf(rows: readonly Row[], place: string): Grid {
  const width = Math.min(BOUNDS.columns, Math.max(0, ...rows.map(({ cells }) => cells.length)))
  return {
    kind: 'table',
    rows: rows.map((row) => ({
      ...row,
      cells: Array.from({ length: width }, (_, i) => row.cells[i] ?? { text: '', span: 1 }),
    })),
    place,
  }
}

/** A cell's text: blanks single, lines trimmed, empty lines left out. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n')
}
