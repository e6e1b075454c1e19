import type { Finding } from '../finding.ts'
import type { Plan } from '../plan/types.ts'

/** Keys of deadlines: of a task's own, of the plan, of what sets one in motion or moves it. */
const DEADLINES = ['timing', 'term', 'triggers', 'extensions', 'due']

/**
 * Whether a place holds what a tool never changes in a plan that has been issued: its legal basis, its signer, its
 * deadlines.
 *
 * @param steps of a JSON Pointer
 */
export function isKept(steps: readonly string[]): boolean {
  const [first, second] = steps
  if (first === 'document' && (second === 'basis' || second === 'signature')) return true
  return steps.some((step) => DEADLINES.includes(step))
}

/** Whether `--fix` would try to mend a finding: it has a remedy, and the place may be changed. */
export function isFixable(finding: Finding, plan: Pick<Plan, 'document'>): boolean {
  if (finding.fix === undefined || finding.fix.edits.length === 0) return false
  return plan.document.standing !== 'issued' || !isKept(stepsOf(finding.path))
}

/** The steps of a JSON Pointer. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}
