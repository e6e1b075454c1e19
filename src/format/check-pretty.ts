import type { Finding } from '../finding.ts'
import type { Lang } from '../lang/lang.ts'
import type { Lines } from '../text/lines.ts'
import { padTo, widthOf } from '../text/width.ts'
import { type FileFindings, plural, SEVERITY_NAMES, summaryOf, summaryText } from './findings.ts'

/** The colours of a terminal as functions, so that no format asks whether there is a terminal. */
export type Paint = Record<'red' | 'yellow' | 'blue' | 'gray' | 'bold' | 'green', (text: string) => string>

/** How findings are told to a person. */
export interface PrettyContext {
  lang: Lang
  paint: Paint
  /** How many findings a baseline let stand. */
  letStand: number
}

const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const

/** No more of a line is shown than this many characters around the place; scanned plans have cells of a page. */
const FRAME_WIDTH = 96

/** `check` for a person: each finding with its line of the file, the place marked below it; counts and what to do next. */
export function checkPretty(files: readonly FileFindings[], context: PrettyContext): string {
  const blocks = files.flatMap((file) => file.findings.map((it) => findingBlock(file, it, context)))
  return [
    ...blocks,
    ...fileCounts(files, context),
    summaryLine(files, context),
    ...hints(files, context),
    '',
  ].join('\n')
}

function findingBlock(file: FileFindings, finding: Finding, { lang, paint }: PrettyContext): string {
  const { line, column, severity, rule } = finding
  const colour = paint[COLOURS[severity]]
  const tag = file.fixable?.has(finding) ? `[${rule}] --fix` : `[${rule}]`
  const place = paint.bold(`${file.path}:${line}:${column}`)
  const head = `${place} ${colour(SEVERITY_NAMES[lang][severity])} ${harmless(finding.message)} ${paint.gray(tag)}`
  return `${head}\n${frame(file.lines, finding, colour, paint)}\n`
}

function frame(lines: Lines, finding: Finding, colour: (text: string) => string, paint: Paint): string {
  const source = lines.textOf(finding.line)
  const from = finding.column - 1
  const to = finding.endLine > finding.line ? source.length : Math.max(finding.endColumn - 1, from)
  const { text, cut } = window(source, from, to)
  const gutter = `${finding.line} │ `
  const blank = `${' '.repeat(String(finding.line).length)} │ `
  const before = widthOf(harmless(text.slice(0, from - cut)))
  const marked = Math.max(1, widthOf(harmless(text.slice(from - cut, to - cut))))
  const marks = '~'.repeat(Math.min(marked, Math.max(1, widthOf(harmless(text)) - before)))
  return `${paint.gray(gutter)}${harmless(text)}\n${paint.gray(blank)}${' '.repeat(before)}${colour(marks)}`
}

/** Text that cannot steer a terminal nor turn its direction: tabs and breaks as a blank, other controls as “�”. */
function harmless(text: string): string {
  return text
    .replace(/[\t\r\n]/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

/** The part of a long line around a place; `cut` is how many characters are gone from its front (less the ellipsis). */
function window(source: string, from: number, to: number): { text: string; cut: number } {
  if (source.length <= FRAME_WIDTH) return { text: source, cut: 0 }
  const room = Math.max(0, FRAME_WIDTH - Math.min(to - from, FRAME_WIDTH))
  let start = Math.max(0, Math.min(from - Math.floor(room / 2), source.length - FRAME_WIDTH))
  if (from < FRAME_WIDTH * 0.6) start = 0
  // Never begin or end inside a letter: its marks belong to it.
  while (start > 0 && isInside(source, start)) start--
  let end = Math.min(source.length, start + FRAME_WIDTH)
  while (end < source.length && isInside(source, end)) end++
  const text = `${start > 0 ? '…' : ''}${source.slice(start, end)}${end < source.length ? '…' : ''}`
  return { text, cut: start > 0 ? start - 1 : 0 }
}

function isInside(text: string, at: number): boolean {
  return /^[\p{M}\udc00-\udfff]/u.test(text.slice(at, at + 1)) || /[\udc00-\udfff]/.test(text[at] ?? '')
}

/** Where several files have findings, how many each has. */
function fileCounts(files: readonly FileFindings[], { lang }: PrettyContext): string[] {
  const told = files.filter(({ findings }) => findings.length > 0)
  if (told.length < 2) return []
  const width = Math.max(...told.map(({ path }) => widthOf(path)))
  const rows = told.map((file) => {
    const { errors, warnings, infos } = summaryOf([file])
    const counts =
      lang === 'vi'
        ? `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`
        : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${infos} info`
    return `  ${padTo(file.path, width)}  ${counts}`
  })
  return [...rows, '']
}

function summaryLine(files: readonly FileFindings[], { lang, paint }: PrettyContext): string {
  const { errors, warnings, infos } = summaryOf(files)
  const colour = errors > 0 ? paint.red : warnings + infos > 0 ? paint.yellow : paint.green
  return colour(summaryText(files, lang))
}

/** What to do next: how many findings the tool can mend by itself, and where a rule is explained. */
function hints(files: readonly FileFindings[], { lang, paint, letStand }: PrettyContext): string[] {
  const vi = lang === 'vi'
  const lines: string[] = []
  if (letStand > 0)
    lines.push(
      vi ? `để lại ${letStand} mục cũ theo baseline` : `${letStand} old findings let stand by the baseline`,
    )
  const fixable = files.reduce((sum, it) => sum + it.findings.filter((f) => it.fixable?.has(f)).length, 0)
  if (fixable > 0)
    lines.push(
      vi
        ? `${fixable} mục sửa được ngay: reform check --fix (xem trước: thêm --dry-run)`
        : `${fixable} can be mended at once: reform check --fix (to look first: add --dry-run)`,
    )
  const all = files.flatMap(({ findings }) => findings)
  const rule = (
    all.find((it) => it.severity === 'error') ??
    all.find((it) => it.severity === 'warning') ??
    all[0]
  )?.rule
  if (rule !== undefined)
    lines.push(
      vi ? `vì sao và cách sửa: reform explain ${rule}` : `why, and how to mend it: reform explain ${rule}`,
    )
  return lines.map((line) => paint.gray(line))
}
