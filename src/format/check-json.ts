import type { FileFindings } from './findings.ts'
import { summaryOf } from './findings.ts'

/** `check --format json` (contract): one object, indented by two, a line break at the end. */
export function checkJson(files: readonly FileFindings[]): string {
  const shown = files.map(({ path, findings }) => ({
    path,
    findings: findings.map(
      ({ rule, severity, message, line, column, endLine, endColumn, path: at, fix }) => ({
        rule,
        severity,
        message,
        line,
        column,
        endLine,
        endColumn,
        path: at,
        ...(fix && { fix }),
      }),
    ),
  }))
  return `${JSON.stringify({ version: 1, files: shown, summary: summaryOf(files) }, null, 2)}\n`
}
