import { drawPlan } from './plan.ts'
import { drawReport } from './report.ts'

/** The shipped templates by file name. */
export const templates: readonly (readonly [string, () => Uint8Array])[] = [
  ['ke-hoach.docx', drawPlan],
  ['bao-cao.docx', drawReport],
]
