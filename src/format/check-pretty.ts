import type { Finding, Severity } from '../finding.ts'
import type { Lang } from '../lang/lang.ts'
import type { Lines } from '../text/lines.ts'
import { widthOf } from '../text/width.ts'
import { type FileFindings, summaryOf } from './findings.ts'

/** The colours of a terminal as functions, so that no format asks whether there is a terminal. */
export type Paint = Record<'red' | 'yellow' | 'blue' | 'gray' | 'bold' | 'green', (text: string) => string>

const NAMES: Record<Lang, Record<Severity, string>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}
const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const

/** No more of a line is shown than this many columns around the place; scanned plans have cells of a page. */
const FRAME_WIDTH = 96

/** `check` for a person: each finding with its line of the file, the place marked below it. */
export function checkPretty(files: readonly FileFindings[], lang: Lang, paint: Paint): string {
  const blocks = files.flatMap((file) => file.findings.map((it) => findingBlock(file, it, lang, paint)))
  return [...blocks, summaryLine(files, lang, paint), ''].join('\n')
}

function findingBlock(file: FileFindings, finding: Finding, lang: Lang, paint: Paint): string {
  const { line, column, severity, rule, message } = finding
  const colour = paint[COLOURS[severity]]
  const head = `${paint.bold(`${file.path}:${line}:${column}`)} ${colour(NAMES[lang][severity])} ${message} ${paint.gray(`[${rule}]`)}`
  return `${head}\n${frame(file.lines, finding, colour, paint)}\n`
}

function frame(lines: Lines, finding: Finding, colour: (text: string) => string, paint: Paint): string {
  const source = lines.textOf(finding.line)
  const from = finding.column - 1
  const to = finding.endLine > finding.line ? source.length : Math.max(finding.endColumn - 1, from)
  const { text, cut } = window(source, from, to)
  const gutter = `${finding.line} │ `
  const blank = `${' '.repeat(String(finding.line).length)} │ `
  const show = (part: string): string => part.replaceAll('\t', ' ')
  const before = widthOf(show(text.slice(0, from - cut)))
  const marked = Math.max(1, widthOf(show(text.slice(from - cut, to - cut))))
  const marks = '~'.repeat(Math.min(marked, Math.max(1, widthOf(show(text)) - before)))
  return `${paint.gray(gutter)}${show(text)}\n${paint.gray(blank)}${' '.repeat(before)}${colour(marks)}`
}

/** The part of a long line around a place; `cut` is how many characters are gone from its front (less the ellipsis). */
function window(source: string, from: number, to: number): { text: string; cut: number } {
  if (source.length <= FRAME_WIDTH) return { text: source, cut: 0 }
  const room = Math.max(0, FRAME_WIDTH - Math.min(to - from, FRAME_WIDTH))
  let start = Math.max(0, Math.min(from - Math.floor(room / 2), source.length - FRAME_WIDTH))
  if (from < FRAME_WIDTH * 0.6) start = 0
  // Never begin inside a letter: its marks belong to it.
  while (start > 0 && /\p{M}/u.test(source[start] ?? '')) start--
  const end = Math.min(source.length, start + FRAME_WIDTH)
  const text = `${start > 0 ? '…' : ''}${source.slice(start, end)}${end < source.length ? '…' : ''}`
  return { text, cut: start > 0 ? start - 1 : 0 }
}

function summaryLine(files: readonly FileFindings[], lang: Lang, paint: Paint): string {
  const { files: count, errors, warnings, infos } = summaryOf(files)
  if (errors + warnings + infos === 0) {
    return paint.green(lang === 'vi' ? `${count} tệp, không có lỗi` : `${plural(count, 'file')}, no findings`)
  }
  const counts =
    lang === 'vi'
      ? `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý trong ${count} tệp`
      : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${infos} info in ${plural(count, 'file')}`
  return (errors > 0 ? paint.red : paint.yellow)(counts)
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
