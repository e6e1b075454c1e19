import type { Finding, Severity } from '../finding.ts'
import { type FileFindings, type FormatContext, fromRoot, SEVERITY_NAMES, summaryText } from './findings.ts'

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' }
const ORDER: readonly Severity[] = ['error', 'warning', 'info']

/** GitHub shows no more annotations of a level than this for one step, and drops the rest without a word. */
const SHOWN = 10

/**
 * `check --format github`: annotations as workflow commands, errors first. What GitHub would drop stands in the log as
 * plain lines, and a last annotation says how many there are.
 *
 * @source GitHub Docs, “Workflow commands for GitHub Actions”
 */
export function checkGithub(files: readonly FileFindings[], context: FormatContext): string {
  const { lang, prefix } = context
  const all = files.flatMap((file) => file.findings.map((finding) => ({ file, finding })))
  const hidden = ORDER.filter((severity) => countOf(all, severity) > SHOWN).length > 0
  const commands: string[] = []
  const plain: string[] = []
  for (const severity of ORDER) {
    // The closing word is a notice itself and needs its place among the ten.
    const room = severity === 'info' && hidden ? SHOWN - 1 : SHOWN
    const own = all.filter(({ finding }) => finding.severity === severity)
    for (const [i, { file, finding }] of own.entries()) {
      const path = fromRoot(file.path, prefix)
      if (i < room) commands.push(annotation(path, finding))
      else plain.push(logLine(path, finding, SEVERITY_NAMES[lang][severity]))
    }
  }
  if (plain.length > 0) {
    const text =
      lang === 'vi'
        ? `GitHub chỉ hiện ${SHOWN} chú thích mỗi mức; ${plain.length} mục nữa nằm trong nhật ký của bước này (${summaryText(files, lang)})`
        : `GitHub shows ${SHOWN} annotations of a level; ${plain.length} more are in the log of this step (${summaryText(files, lang)})`
    plain.push(`::notice title=reform::${data(text)}`)
  }
  return [...commands, ...plain].map((line) => `${line}\n`).join('')
}

function countOf(all: readonly { finding: Finding }[], severity: Severity): number {
  return all.filter(({ finding }) => finding.severity === severity).length
}

function annotation(
  path: string,
  { severity, rule, message, line, column, endLine, endColumn }: Finding,
): string {
  // GitHub takes columns only where the place is on one line.
  const columns = line === endLine ? { col: column, endColumn } : {}
  const properties = { file: path, line, endLine, ...columns, title: rule }
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${COMMANDS[severity]} ${list.join(',')}::${data(message)}`
}

/** A line of the log that is certain to be no command. */
function logLine(path: string, { rule, message, line, column }: Finding, severity: string): string {
  return `${path}:${line}:${column} ${severity} ${message.replace(/[\r\n]+/g, ' ')} [${rule}]`.replace(
    /^::/,
    ' ::',
  )
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
