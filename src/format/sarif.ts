import type { Edit, Finding } from '../finding.ts'
import type { CatalogueRule } from '../rules/rule.ts'
import { type FileFindings, type FormatContext, fromRoot } from './findings.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * `check --format sarif`: SARIF 2.1.0 with the rules that were broken, their reasons and examples, and fixes where there
 * are some. Columns are UTF-16 units, as everywhere in the tool.
 *
 * @source OASIS, Static Analysis Results Interchange Format (SARIF) Version 2.1.0
 */
export function checkSarif(files: readonly FileFindings[], context: FormatContext): string {
  const { lang, version, catalogue, failures, prefix } = context
  const ids = [...new Set(files.flatMap(({ findings }) => findings.map((it) => it.rule)))].sort()
  const rules = ids.map((id) => ruleObject(id, catalogue.get(id), context))
  const index = new Map(ids.map((id, i) => [id, i]))
  const run = {
    tool: {
      driver: { name: 'reform', semanticVersion: version, language: lang, rules },
    },
    columnKind: 'utf16CodeUnits',
    language: lang,
    invocations: [
      {
        executionSuccessful: failures.length === 0,
        ...(failures.length > 0 && {
          toolExecutionNotifications: failures.map((text) => ({ level: 'error', message: { text } })),
        }),
      },
    ],
    artifacts: files.map(({ path }) => ({ location: { uri: uriOf(path, prefix) } })),
    results: files.flatMap((file, i) =>
      file.findings.map((finding) => result(file, finding, i, index.get(finding.rule) ?? -1, prefix)),
    ),
  }
  return `${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

function ruleObject(id: string, rule: CatalogueRule | undefined, { lang }: FormatContext): object {
  if (!rule) return { id }
  const vi = lang === 'vi'
  const example = (title: string, text: string | undefined): string =>
    text === undefined ? '' : `\n\n${title}:\n\n\`\`\`yaml\n${text.trimEnd()}\n\`\`\``
  const markdown = `${rule.why[lang]}${example(vi ? 'Sai' : 'Wrong', rule.bad[0])}${example(vi ? 'Đúng' : 'Right', rule.good[0])}`
  return {
    id,
    shortDescription: { text: rule.title[lang] },
    fullDescription: { text: rule.why[lang] },
    help: { text: `${rule.title[lang]}. ${rule.why[lang]}`, markdown },
    defaultConfiguration: { level: LEVELS[rule.severity] },
    ...(rule.source && { properties: { source: rule.source } }),
  }
}

function result(
  file: FileFindings,
  finding: Finding,
  artifact: number,
  rule: number,
  prefix: string,
): object {
  const { lines, fingerprints, path } = file
  const location = { uri: uriOf(path, prefix), index: artifact }
  const fingerprint = fingerprints?.get(finding)
  return {
    ruleId: finding.rule,
    ruleIndex: rule,
    level: LEVELS[finding.severity],
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: location,
          region: {
            startLine: finding.line,
            startColumn: finding.column,
            endLine: finding.endLine,
            endColumn: finding.endColumn,
          },
        },
        ...(finding.path && { logicalLocations: [{ fullyQualifiedName: finding.path }] }),
      },
    ],
    ...(fingerprint && {
      // GitHub looks at this name only; the other one is ours to change.
      partialFingerprints: { primaryLocationLineHash: fingerprint, 'reformFinding/v1': fingerprint },
    }),
    ...(finding.fix && {
      fixes: [
        {
          description: { text: finding.fix.title },
          artifactChanges: [
            {
              artifactLocation: location,
              replacements: finding.fix.edits.map((it) => replacement(it, lines)),
            },
          ],
        },
      ],
    }),
  }
}

function replacement(edit: Edit, lines: FileFindings['lines']): object {
  const from = lines.positionOf(edit.start)
  const to = lines.positionOf(edit.end)
  return {
    deletedRegion: { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
    insertedContent: { text: edit.text },
  }
}

/** A path as a URI reference: every byte that is not plain is percent-encoded, slashes stay. */
function uriOf(path: string, prefix: string): string {
  if (path === '<stdin>') return 'stdin'
  const whole = fromRoot(path, prefix)
  const encoded = whole.split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:/.test(whole)) return `file:///${encoded.replace('%3A', ':')}`
  return whole.startsWith('/') ? `file://${encoded}` : encoded
}
