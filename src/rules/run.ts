import type { Problem } from '../finding.ts'
import type { PlanDigest } from './digest.ts'
import type { CatalogueRule, RuleContext } from './rule.ts'

/**
 * What the rules find in one plan. A rule does not run on a plan dated outside the days in which it is in force; an
 * undated draft is held to today's rules.
 */
export function runRules(context: RuleContext, rules: Iterable<CatalogueRule>): Problem[] {
  const dated = context.plan.document.date ?? context.plan.document.dateText ?? context.asOf
  const problems: Problem[] = []
  for (const rule of rules) {
    if (!rule.check || !isInForce(rule, dated)) continue
    for (const problem of rule.check(context)) problems.push({ ...problem, rule: rule.id })
  }
  return problems
}

/** What the rules find between plans: for each plan of the list, its problems. */
export function runTogether(plans: readonly PlanDigest[], rules: Iterable<CatalogueRule>): Problem[][] {
  const found = plans.map((): Problem[] => [])
  if (plans.length < 2) return found
  for (const rule of rules) {
    for (const { plan, ...problem } of rule.checkTogether?.(plans) ?? [])
      found[plan]?.push({ ...problem, rule: rule.id })
  }
  return found
}

function isInForce({ inForce }: CatalogueRule, dated: string): boolean {
  // "2020-03" is no day: compared as text it lies before every day of its month, which is the lenient side.
  return !(inForce?.from && dated < inForce.from) && !(inForce?.to && dated > inForce.to)
}
