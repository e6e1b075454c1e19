import type { Filled } from '../ooxml/template.ts'
import type { Plan } from '../plan/types.ts'
import type { Office } from './head.ts'
import { reportTitle } from './period.ts'
import { planModel } from './plan.ts'
import { renderReport } from './render.ts'

/**
 * The plan itself as a Word document, from its YAML alone. A draft has no day yet: the first day of its term dates the
 * file, so that the same plan gives the same bytes.
 */
export function renderPlan(template: Uint8Array, plan: Plan, office: Office): Filled {
  const stamp = { ...reportTitle(plan, office), day: plan.document.date ?? plan.term.start }
  return renderReport(template, planModel(plan, office), stamp)
}
