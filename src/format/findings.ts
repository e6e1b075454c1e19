import type { Finding, Severity } from '../finding.ts'
import type { Lang } from '../lang/lang.ts'
import type { CatalogueRule } from '../rules/rule.ts'
import type { Lines } from '../text/lines.ts'

/** What `check` found in one file, as every format takes it. */
export interface FileFindings {
  /** As given or found, with `/`; `<stdin>` for standard input. */
  path: string
  findings: Finding[]
  /** The lines of the file, for formats that show them. */
  lines: Lines
  /** A stable name of each finding, for formats that follow one from run to run. */
  fingerprints?: ReadonlyMap<Finding, string>
  /** The findings that `--fix` would mend. */
  fixable?: ReadonlySet<Finding>
}

/** What a format for machines has to know beside the findings. */
export interface FormatContext {
  lang: Lang
  /** The folder in which the tool was called, as seen from the root of the repository: `''` or `ke-hoach/2024/`. */
  prefix: string
  version: string
  catalogue: ReadonlyMap<string, CatalogueRule>
  /** What could not be read, a line each. */
  failures: readonly string[]
}

export interface CheckSummary {
  files: number
  errors: number
  warnings: number
  infos: number
}

/** Counts over all files. */
export function summaryOf(files: readonly FileFindings[]): CheckSummary {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { findings } of files) for (const { severity } of findings) counts[severity] += 1
  return { files: files.length, errors: counts.error, warnings: counts.warning, infos: counts.info }
}

/** What the reader calls each severity. */
export const SEVERITY_NAMES: Record<Lang, Record<Severity, string>> = {
  vi: { error: 'lỗi', warning: 'cảnh báo', info: 'lưu ý' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}

/** “2 lỗi, 5 cảnh báo, 3 lưu ý trong 1 tệp” */
export function summaryText(files: readonly FileFindings[], lang: Lang): string {
  const { files: count, errors, warnings, infos } = summaryOf(files)
  if (lang === 'vi') {
    return errors + warnings + infos === 0
      ? `${count} tệp, không có lỗi`
      : `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý trong ${count} tệp`
  }
  return errors + warnings + infos === 0
    ? `${plural(count, 'file')}, no findings`
    : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${infos} info in ${plural(count, 'file')}`
}

/** "1 file", "2 files". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** Path of a file from the root of the repository. */
export function fromRoot(path: string, prefix: string): string {
  if (path === '<stdin>' || /^(\/|[A-Za-z]:)/.test(path)) return path
  const steps: string[] = []
  for (const step of `${prefix}${path}`.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
