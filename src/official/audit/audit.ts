/**
 * Does a Word file keep the official format? Comes in: the bytes of any .docx, hostile ones too. Goes out: problems of
 * the catalogue (`audit-*`), each with its place in words' parts and what was found against what the decree asks for.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, II, III; domain/nd30-format.md
 */
import { type PackageFault, readPackage } from '../../ooxml/package.ts'
import { readWord } from '../../ooxml/word.ts'
import type { WordFault } from '../../ooxml/word-model.ts'
import { officialPage } from './document.ts'
import { footProblems } from './foot.ts'
import { headProblems } from './head.ts'
import { layoutProblems } from './layout.ts'
import type { AuditProblem } from './problem.ts'
import { textProblems } from './text.ts'

export type AuditFault = PackageFault | WordFault['kind']

export type Verdict = 'pass' | 'fail' | 'look'

/** Audits one file. A file that is no readable .docx gives a `fault` and nothing else. */
export function auditDocument(
  bytes: Uint8Array,
): { problems: AuditProblem[]; fault?: undefined } | { problems?: undefined; fault: AuditFault } {
  const { parts, fault } = readPackage(bytes)
  if (fault) return { fault }
  const { word, fault: wordFault } = readWord(parts)
  if (wordFault) return { fault: wordFault.kind }
  const page = officialPage(word)
  return {
    problems: [...layoutProblems(page), ...headProblems(page), ...textProblems(page), ...footProblems(page)],
  }
}
