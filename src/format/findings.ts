import type { Finding, Severity } from '../finding.ts'
import type { Lines } from '../text/lines.ts'

/** What `check` found in one file, as every format takes it. */
export interface FileFindings {
  /** As given or found, with `/`; `<stdin>` for standard input. */
  path: string
  findings: Finding[]
  /** The lines of the file, for formats that show them. */
  lines: Lines
}

export interface CheckSummary {
  files: number
  errors: number
  warnings: number
  infos: number
}

/** Counts over all files. */
export function summaryOf(files: readonly FileFindings[]): CheckSummary {
  const count = (severity: Severity): number =>
    files.reduce((sum, { findings }) => sum + findings.filter((it) => it.severity === severity).length, 0)
  return { files: files.length, errors: count('error'), warnings: count('warning'), infos: count('info') }
}
