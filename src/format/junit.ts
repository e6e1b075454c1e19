import type { Finding } from '../finding.ts'
import { type FileFindings, type FormatContext, fromRoot, SEVERITY_NAMES } from './findings.ts'
import { xmlText } from './xml.ts'

/**
 * `check --format junit`: a suite a file, a test a finding. Errors are failures; warnings and notes are skipped tests,
 * so that a report is red exactly where `check` fails by an error. A file without findings is one passed test; what
 * could not be read is an error of its own.
 */
export function checkJunit(files: readonly FileFindings[], context: FormatContext): string {
  const suites = files.map((file) => suite(file, context))
  const { failures } = context
  if (failures.length > 0) {
    const cases = failures.map(
      (it) =>
        `    <testcase classname="reform" name="${xmlText(it)}"><error message="${xmlText(it)}"/></testcase>`,
    )
    suites.push(
      `  <testsuite name="reform" tests="${failures.length}" failures="0" errors="${failures.length}" skipped="0">\n${cases.join('\n')}\n  </testsuite>`,
    )
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="reform check">\n${suites.map((it) => `${it}\n`).join('')}</testsuites>\n`
}

function suite({ path, findings }: FileFindings, { lang, prefix }: FormatContext): string {
  const name = xmlText(fromRoot(path, prefix))
  const errors = findings.filter((it) => it.severity === 'error').length
  const cases = findings.map((finding) => {
    const message = xmlText(`${SEVERITY_NAMES[lang][finding.severity]}: ${finding.message}`)
    const where = xmlText(placeOf(path, finding))
    const result =
      finding.severity === 'error'
        ? `<failure type="${xmlText(finding.rule)}" message="${message}">${where}</failure>`
        : `<skipped message="${message}"/>`
    return `    <testcase classname="${name}" name="${xmlText(`${finding.rule} ${finding.line}:${finding.column}`)}" file="${name}" line="${finding.line}">${result}</testcase>`
  })
  if (cases.length === 0) cases.push(`    <testcase classname="${name}" name="reform check" file="${name}"/>`)
  const counts = `tests="${cases.length}" failures="${errors}" errors="0" skipped="${findings.length - errors}"`
  return `  <testsuite name="${name}" ${counts}>\n${cases.join('\n')}\n  </testsuite>`
}

function placeOf(path: string, { line, column, message }: Finding): string {
  return `${path}:${line}:${column} ${message}`
}
