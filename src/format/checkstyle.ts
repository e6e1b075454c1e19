import { type FileFindings, type FormatContext, fromRoot } from './findings.ts'
import { xmlText } from './xml.ts'

/** `check --format checkstyle`: the report of Checkstyle that many CI servers read. */
export function checkCheckstyle(files: readonly FileFindings[], { prefix }: FormatContext): string {
  const blocks = files.map(({ path, findings }) => {
    const errors = findings.map(
      ({ line, column, severity, message, rule }) =>
        `    <error line="${line}" column="${column}" severity="${severity}" message="${xmlText(message)}" source="reform.${rule}"/>\n`,
    )
    return `  <file name="${xmlText(fromRoot(path, prefix))}">\n${errors.join('')}  </file>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${blocks.join('')}</checkstyle>\n`
}
