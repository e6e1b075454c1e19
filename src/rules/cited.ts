/** What the citation rules share: the problems that a citation has by itself, and where in the file a citation stands. */
import type { Path, Range } from '../finding.ts'
import { type Citation, sameDocument } from '../official/citation.ts'
import type { CitationArgs } from '../official/citation-problem.ts'
import { citationsOfPlan, type PlanCitation, printedCitations } from '../plan/cited.ts'
import type { OfficialDocument } from '../plan/types.ts'
import { day, lengthOfMonth } from '../time/day.ts'
import type { RuleContext, RuleProblem } from './rule.ts'

/** The problems of one rule that the plan's citations have by themselves. */
export function* ownProblems<Rule extends keyof CitationArgs>(
  context: RuleContext,
  rule: Rule,
): Generator<RuleProblem<CitationArgs[Rule]>> {
  for (const cited of citationsOfPlan(context.plan)) {
    for (const problem of cited.citation.problems) {
      if (problem.rule !== rule) continue
      // The union's `rule` tells its `args`, but a type parameter does not narrow it.
      yield { ...placeOf(context, cited, problem), args: problem.args as CitationArgs[Rule] }
    }
  }
}

/** The place of a citation, or of a part of its text, as a problem names it. */
export function placeOf(
  { document }: RuleContext,
  cited: PlanCitation,
  part: Range = cited.citation,
): { at: Path; within: Range } {
  const within = { start: part.start, end: part.end }
  // A paragraph or a basis may be written as a text alone; its text then stands at the parent's own path.
  const last = cited.at.at(-1)
  const alone = last === 'text' || last === 0
  const at = alone && !document.rangeOf(cited.at) ? cited.at.slice(0, -1) : cited.at
  return { at, within }
}

/** The citations that the document prints, without those of the document itself, in its order. */
export function othersCited({ plan }: RuleContext): PlanCitation[] {
  return printedCitations(plan).filter(
    ({ citation, in: place }) => place !== 'title' && !isOwn(plan.document, citation),
  )
}

/** Whether a citation means the document that the plan itself is: "(Kèm theo Kế hoạch số …/KH-SKHCN …)". */
export function isOwn(document: OfficialDocument, citation: Citation): boolean {
  if (citation.type !== document.type || !document.symbol || !citation.symbol) return false
  if (compact(citation.symbol) !== compact(document.symbol)) return false
  if (citation.open || !document.number) return citation.open === true
  return (
    Number.parseInt(citation.serial ?? '', 10) === Number.parseInt(document.number, 10) &&
    (!citation.date || !document.date || citation.date.slice(0, 4) === document.date.slice(0, 4))
  )
}

/** A symbol without its blanks. */
export function compact(symbol: string): string {
  return symbol.replace(/\s+/g, '')
}

/** The agency's part of a symbol: SKHCN of "KH-SKHCN" and "KH- SKHCN". */
export function agencyCode(symbol: string): string {
  return compact(symbol).replace(/^[^-]*-/, '')
}

/** The last day on which the plan can have been issued, as far as its date is known; nothing if it says nothing. */
export function latestDay(
  { date, dateText }: OfficialDocument,
  firstYear: number | undefined,
): string | undefined {
  if (date) return date
  const [year, month] = (dateText ?? String(firstYear ?? '')).split('-').map(Number)
  if (!year) return undefined
  return month ? day(year, month, lengthOfMonth(year, month)) : day(year, 12, 31)
}

/** Groups citations of the same document, in the order of first mention. Laws by name and open numbers are left out. */
export function mentions(all: readonly PlanCitation[]): PlanCitation[][] {
  const groups: PlanCitation[][] = []
  const byNumber = new Map<string, PlanCitation[][]>()
  for (const cited of all) {
    const { serial, open } = cited.citation
    if (!serial || open) continue
    const near = byNumber.get(serial) ?? []
    const group = near.find(([first]) => first && sameDocument(first.citation, cited.citation))
    if (group) group.push(cited)
    else {
      const created = [cited]
      groups.push(created)
      byNumber.set(serial, [...near, created])
    }
  }
  return groups
}

/** What a message calls a document: "Kế hoạch số 192/KH-UBND", or the name of a law. */
export function nameOf({ type = 'văn bản', meant, number, name }: Citation): string {
  const shown = meant ?? number
  return name ?? (shown === undefined ? type : `${type} số ${shown}`)
}
