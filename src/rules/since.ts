import type { Finding, Path } from '../finding.ts'
import type { YamlDocument } from '../text/document.ts'

/** Lines of a file that were touched, both ends included; `gap`: lines were only taken out between these two. */
export interface TouchedLines {
  from: number
  to: number
  gap?: boolean
}

/**
 * Whether touched lines may have brought a finding about: they hold its place, or, where the finding is about something
 * missing, part of what should hold it. Broken YAML always counts, as it hides everything behind it.
 */
export function isTouched(
  finding: Finding,
  document: YamlDocument,
  touched: 'all' | readonly TouchedLines[],
): boolean {
  if (touched === 'all' || finding.rule.startsWith('yaml-')) return true
  const own = { from: finding.line, to: Math.max(finding.line, finding.endLine) }
  if (touched.some((it) => !it.gap && overlap(it, own))) return true
  const holder = holderOfMissing(finding, document)
  return holder !== undefined && touched.some((it) => overlap(it, holder))
}

/** The lines of what should hold a missing value; nothing where the value is there. */
function holderOfMissing(finding: Finding, document: YamlDocument): { from: number; to: number } | undefined {
  const path: Path = finding.path
    .split('/')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~')))
  if (document.rangeOf(path) && document.scalarAt(path)) return undefined
  for (let length = path.length; length >= 0; length--) {
    const range = document.rangeOf(path.slice(0, length))
    if (!range || range.end <= range.start) continue
    // Not the whole plan for a key that is missing at its top.
    if (length === 0) return undefined
    return {
      from: document.lines.positionOf(range.start).line,
      to: document.lines.positionOf(range.end).line,
    }
  }
  return undefined
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from <= b.to && b.from <= a.to
}
