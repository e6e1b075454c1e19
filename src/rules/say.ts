/**
 * From problem to finding: the only place where a fault gets its words, its severity and its line and column.
 * Comes in: problems and the document they are about. Goes out: findings in the order of the file.
 */
import { type Finding, type Path, type Problem, pointerOf, type Range, type Severity } from '../finding.ts'
import type { Lang } from '../lang/lang.ts'
import type { YamlDocument } from '../text/document.ts'
import { scalarRange } from '../text/scalar.ts'
import type { CatalogueRule } from './rule.ts'

export interface SayOptions {
  lang: Lang
  /** The office's own severities by rule id; `off` silences a rule. */
  severities?: Readonly<Record<string, Severity | 'off'>>
}

/** Words the problems of one file. Sorted by place, then rule; the same fault is told once. */
export function say(
  problems: Iterable<Problem>,
  document: YamlDocument,
  catalogue: ReadonlyMap<string, CatalogueRule>,
  options: SayOptions,
): Finding[] {
  const findings: Finding[] = []
  const told = new Set<string>()
  for (const problem of problems) {
    const rule = catalogue.get(problem.rule)
    if (!rule) throw new Error(`no rule file for "${problem.rule}"`)
    const severity = options.severities?.[problem.rule] ?? rule.severity
    if (severity === 'off') continue
    const range = placeOf(problem, document)
    const message = rule.message[options.lang](problem.args as never)
    const key = `${problem.rule} ${range.start} ${range.end} ${message}`
    if (told.has(key)) continue
    told.add(key)
    const from = document.lines.positionOf(range.start)
    const to = document.lines.positionOf(range.end)
    findings.push({
      rule: problem.rule,
      severity,
      message,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
      ...range,
      path: pointerOf(problem.at),
      ...(problem.fix && { fix: problem.fix }),
    })
  }
  return findings.sort(byPlace)
}

/** The order in which findings are told: by place, then by rule. */
export function byPlace(a: Finding, b: Finding): number {
  return a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
}

/** The line (from 1) of a place in a document; of its nearest present parent if it is missing. */
export function lineOf(document: YamlDocument, path: Path): number {
  return document.lines.positionOf(placeOf({ rule: '', at: path, args: {} }, document).start).line
}

function placeOf(problem: Problem, document: YamlDocument): Range {
  if (problem.range) return problem.range
  if (problem.onKey) {
    const key = document.keyRangeOf(problem.at)
    if (key) return key
  }
  const whole = document.rangeOf(problem.at)
  if (whole && whole.end > whole.start) {
    const scalar = document.scalarAt(problem.at)
    if (!scalar) return firstLine(whole, document)
    return (problem.within && scalarRange(scalar, problem.within)) ?? scalar.range
  }
  // A key without value ("lead:") is shown at its key; a missing one at whatever should hold it.
  const key = document.keyRangeOf(problem.at)
  if (key) return key
  for (let length = problem.at.length - 1; length > 0; length--) {
    const parent = problem.at.slice(0, length)
    if (typeof parent.at(-1) === 'string') {
      const parentKey = document.keyRangeOf(parent)
      if (parentKey) return parentKey
    }
    const range = document.rangeOf(parent)
    if (range) return firstLine(range, document)
  }
  return firstLine(document.rangeOf([]) ?? { start: 0, end: 0 }, document)
}

/** A map or list may run over a hundred lines; its first line is enough to show where it stands. */
function firstLine(range: Range, document: YamlDocument): Range {
  const { line } = document.lines.positionOf(range.start)
  const end = document.lines.startOf(line) + document.lines.textOf(line).length
  return { start: range.start, end: Math.max(range.start, Math.min(range.end, end)) }
}
