import { type Finding, pointerOf } from '../finding.ts'
import type { AuditProblem } from '../official/audit/problem.ts'
import type { CatalogueRule } from './rule.ts'
import type { SayOptions } from './say.ts'

/**
 * Words the problems of one Word file. A Word file has no lines: `line` is the paragraph as counted through the body
 * (1 where the fault has no one place), `column` 1, offsets 0.
 */
export function sayAudit(
  problems: Iterable<AuditProblem>,
  catalogue: ReadonlyMap<string, CatalogueRule>,
  { lang, severities }: SayOptions,
): Finding[] {
  const findings: Finding[] = []
  for (const { rule: id, at, args } of problems) {
    const rule = catalogue.get(id)
    if (!rule) throw new Error(`no rule file for "${id}"`)
    const severity = severities?.[id] ?? rule.severity
    if (severity === 'off') continue
    const line = args.where.paragraph ?? 1
    const message = rule.message[lang](args as never)
    findings.push({
      rule: id,
      severity,
      message,
      line,
      column: 1,
      endLine: line,
      endColumn: 1,
      start: 0,
      end: 0,
      path: pointerOf(at),
    })
  }
  return findings.sort((a, b) => a.line - b.line)
}
