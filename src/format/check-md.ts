import { type FileFindings, type FormatContext, SEVERITY_NAMES, summaryText } from './findings.ts'

/** `check --format md`: a table a file, for the comment of a merge request or the summary of a CI job. */
export function checkMd(files: readonly FileFindings[], { lang, failures }: FormatContext): string {
  const vi = lang === 'vi'
  const head = vi ? '| dòng | mức | nội dung | quy tắc |' : '| line | level | finding | rule |'
  const blocks = files
    .filter(({ findings }) => findings.length > 0)
    .map(({ path, findings }) => {
      const rows = findings.map(
        ({ line, column, severity, message, rule }) =>
          `| ${line}:${column} | ${SEVERITY_NAMES[lang][severity]} | ${cell(message)} | \`${rule}\` |`,
      )
      return `### ${cell(path)}\n\n${head}\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
    })
  const broken = failures.map((it) => `- ${cell(it)}`)
  if (broken.length > 0) blocks.push(`### ${vi ? 'Không đọc được' : 'Not read'}\n\n${broken.join('\n')}\n`)
  return `## reform check: ${summaryText(files, lang)}\n${blocks.map((it) => `\n${it}`).join('')}`
}

/** Text inside a table cell: no mark of it may be taken for Markdown or HTML; code between backticks stays code. */
function cell(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(/[\\*_<>[\]#~]/g, '\\$&')))
    .join('')
    .replaceAll('|', '\\|')
    .replace(/\s*[\r\n]+\s*/g, ' ')
}
