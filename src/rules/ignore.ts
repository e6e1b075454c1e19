/**
 * Findings that the office has looked at and lets stand: `# reform-ignore rule-id: lý do` on the line of the fault or
 * alone on the line above. Comes in: the findings of one file and its text. Goes out: those that remain, and what is
 * wrong with the comments themselves (`ignore-known`, `ignore-reason`, `ignore-unused`).
 */
import type { Finding, Path, Problem, Range } from '../finding.ts'
import { commentsOf } from '../text/comments.ts'
import type { YamlDocument } from '../text/document.ts'
import { nearest } from '../text/suggest.ts'
import type { CatalogueRule } from './rule.ts'

const MARK = 'reform-ignore'
/** `reform-ignore`, rule ids with commas or blanks between, a colon, the reason. */
const COMMENT = /^#+\s*reform-ignore(?![\w-])\s*([^:：]*)(?:[:：]\s*(.*?))?\s*$/u

/** Arguments of `ignore-known`; an empty `id` where the comment names no rule. */
export interface IgnoreKnownArgs {
  id: string
  near?: string
}

/** Arguments of `ignore-reason` and `ignore-unused`. */
export interface IgnoreArgs {
  id: string
}

interface Ignore {
  /** The comment, in the file. */
  range: Range
  ids: { id: string; range: Range }[]
  reason: string
  /** The line (from 1) whose findings it lets stand. */
  line: number
}

/**
 * Leaves out what comments let stand.
 *
 * @param findings of the whole file; broken YAML is never left out, as nothing behind it has been looked at
 * @param isOff rules that the office has switched off: an ignore for one is not called unused
 */
export function applyIgnores(
  findings: readonly Finding[],
  document: YamlDocument,
  catalogue: ReadonlyMap<string, CatalogueRule>,
  isOff: (rule: string) => boolean,
): { findings: Finding[]; problems: Problem[] } {
  if (!document.text.includes(MARK)) return { findings: [...findings], problems: [] }
  const problems: Problem[] = []
  const standing: { id: string; range: Range; line: number; ignore: Ignore; used: boolean }[] = []
  for (const ignore of ignoresOf(document)) {
    const { range, ids, reason, line } = ignore
    if (ids.length === 0) problems.push({ rule: 'ignore-known', at: [], range, args: { id: '' } })
    for (const { id, range: at } of ids) {
      const near = nearest(id, catalogue.keys())
      if (!catalogue.has(id))
        problems.push({ rule: 'ignore-known', at: [], range: at, args: { id, ...(near && { near }) } })
      else if (reason === '') problems.push({ rule: 'ignore-reason', at: [], range, args: { id } })
      else standing.push({ id, range: at, line, ignore, used: false })
    }
  }
  const left = findings.filter((finding) => {
    if (finding.rule.startsWith('yaml-')) return true
    const lines = linesOfFinding(finding, document)
    const by = standing.filter(({ id, line }) => id === finding.rule && lines.includes(line))
    for (const it of by) it.used = true
    return by.length === 0
  })
  for (const { id, range, ignore, used } of standing) {
    if (used || isOff(id)) continue
    const edit = ignore.ids.length === 1 ? wholeComment(document.text, ignore.range) : undefined
    problems.push({
      rule: 'ignore-unused',
      at: [],
      range,
      args: { id },
      ...(edit && { fix: { title: id, edits: [{ ...edit, text: '' }] } }),
    })
  }
  return { findings: left, problems }
}

function* ignoresOf(document: YamlDocument): Generator<Ignore> {
  const { text, lines } = document
  for (const comment of commentsOf(text)) {
    const match = COMMENT.exec(comment.text)
    if (!match) continue
    const [whole, names = '', reason = ''] = match
    const from = comment.start + whole.indexOf(MARK) + MARK.length
    const namesAt = text.indexOf(names, from)
    const words = [...names.matchAll(/[^\s,;]+/g)]
    // "task-lead-present (đã họp)": what begins the reason without its colon is no rule id.
    const prose = words.findIndex(([word], i) => i > 0 && !/^[\w-]+$/.test(word))
    const ids = words.slice(0, prose < 0 ? words.length : prose).map((it) => ({
      id: it[0],
      range: { start: namesAt + it.index, end: namesAt + it.index + it[0].length },
    }))
    const { line } = lines.positionOf(comment.start)
    const alone = text.slice(lines.startOf(line), comment.start).replace('\ufeff', '').trim() === ''
    yield {
      range: { start: comment.start, end: comment.end },
      ids,
      reason,
      line: alone ? nextContent(document, line) : line,
    }
  }
}

/** The next line that is neither blank nor a comment; the same line if there is none. */
function nextContent({ lines }: YamlDocument, from: number): number {
  for (let line = from + 1; line <= lines.count; line++)
    if (/^\s*[^\s#]/.test(lines.textOf(line))) return line
  return from
}

/** The line of a finding; inside of a text over several lines, where no comment can stand, also that of its key. */
function linesOfFinding(finding: Finding, document: YamlDocument): number[] {
  const path = pathOf(finding.path)
  const scalar = document.scalarAt(path)
  if (!scalar || finding.start < scalar.range.start || finding.start >= scalar.range.end)
    return [finding.line]
  const key = document.keyRangeOf(path)
  const starts = [scalar.range.start, ...(key ? [key.start] : [])]
  return [finding.line, ...starts.map((at) => document.lines.positionOf(at).line)]
}

/** A JSON Pointer as a path; digits count as an index (a map finds its key by either). */
function pathOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
}

/** A comment with the blanks before it, or its whole line where it stands alone. */
function wholeComment(text: string, { start, end }: Range): Range {
  let from = start
  while (from > 0 && /[ \t]/.test(text[from - 1] ?? '')) from--
  if (from > 0 && text[from - 1] !== '\n') return { start: from, end }
  const after = /^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0
  return { start: from, end: end + after }
}
