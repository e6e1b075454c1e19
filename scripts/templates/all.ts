import { drawPlan } from './plan.ts'

/** The shipped templates by file name. */
export const templates: readonly (readonly [string, () => Uint8Array])[] = [['ke-hoach.docx', drawPlan]]
