import type { Finding } from '../finding.ts'
import type { Lang } from '../lang/lang.ts'
import type { Paint } from './check-pretty.ts'
import type { FileFindings } from './findings.ts'

const NAMES = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}
const COLOURS = { error: 'red', warning: 'yellow', info: 'blue' } as const

/** `audit` for a person: the verdict of each file, then what led to it. */
export function auditPretty(files: readonly FileFindings[], lang: Lang, paint: Paint): string {
  return files
    .map(({ path, findings }) => {
      const lines = findings.map(({ severity, message, rule }) => {
        const name = paint[COLOURS[severity]](NAMES[lang][severity])
        return `  ${name} ${message} ${paint.gray(`[${rule}]`)}`
      })
      return [`${paint.bold(path)}: ${verdict(findings, lang, paint)}`, ...lines, ''].join('\n')
    })
    .join('\n')
}

/** The verdict: an error fails the file, a warning wants a person to look, notes are let pass. */
export function verdict(findings: readonly Finding[], lang: Lang, paint: Paint): string {
  if (findings.some(({ severity }) => severity === 'error'))
    return paint.red(lang === 'vi' ? 'không đạt' : 'fails')
  if (findings.some(({ severity }) => severity === 'warning'))
    return paint.yellow(lang === 'vi' ? 'cần người xem' : 'needs a look')
  return paint.green(lang === 'vi' ? 'đạt' : 'passes')
}
