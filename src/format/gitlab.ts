import { type FileFindings, type FormatContext, fromRoot } from './findings.ts'

const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const

/**
 * `check --format gitlab`: a code quality report, one object a finding. The fingerprint is of the plan, the task, the
 * rule and the words, so that a moved line is no new finding.
 *
 * @source GitLab Docs, “Code Quality report format”
 */
export function checkGitlab(files: readonly FileFindings[], { prefix }: FormatContext): string {
  const issues = files.flatMap(({ path, findings, fingerprints }) =>
    findings.map((finding) => ({
      description: finding.message,
      check_name: finding.rule,
      fingerprint: fingerprints?.get(finding) ?? `${path}:${finding.rule}:${finding.start}`,
      severity: SEVERITIES[finding.severity],
      location: {
        path: fromRoot(path, prefix),
        lines: { begin: finding.line, end: finding.endLine },
      },
    })),
  )
  return `${JSON.stringify(issues, null, 2)}\n`
}
