import type { Plan, UnitRef } from './types.ts'

/** A body named in a plan, with what it is named for. */
export interface NamedUnit {
  ref: UnitRef
  role: 'lead' | 'support' | 'by'
}

/** Every body that the tasks and the reporting duties of a plan name, in the order of the plan. */
export function unitRefs({ tasks, reporting }: Plan): NamedUnit[] {
  return [
    ...tasks.flatMap(({ lead, support }) => [
      ...lead.map((ref): NamedUnit => ({ ref, role: 'lead' })),
      ...support.map((ref): NamedUnit => ({ ref, role: 'support' })),
    ]),
    ...reporting.flatMap(({ by }) => by.map((ref): NamedUnit => ({ ref, role: 'by' }))),
  ]
}
