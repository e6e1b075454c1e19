/**
 * How the parts of a Vietnamese plan are numbered: I → 1 → 1.1 → a). Numbers start anew under a Roman heading, so
 * "1.1" under I and "1.1" under II are two tasks, while two "6.4" below Arabic headings are one number used twice.
 */
import { bareNumber } from '../official/numbering.ts'
import type { Plan, Section, Task } from './types.ts'

export { bareNumber, POINT_LETTERS, romanValue } from '../official/numbering.ts'

/**
 * The scope in which each task's id must be its own: the top section when that is numbered otherwise than by Arabic
 * figures, else the whole plan; for an id of one step ("1", "a"), the section that holds it.
 */
export function taskScopes(plan: Plan): Map<Task, string> {
  const scopes = new Map<Task, string>()
  const walk = (sections: readonly Section[], root: string, trail: string): void => {
    sections.forEach((section, i) => {
      const here = `${trail}/${i}`
      const id = bareNumber(section.id ?? '')
      const ownRoot = trail === '' ? (/^\d/.test(id) ? '' : here) : root
      for (const task of section.tasks) scopes.set(task, /[.]\d/.test(task.id) ? ownRoot : here)
      walk(section.sections, ownRoot, here)
    })
  }
  walk(plan.sections, '', '')
  return scopes
}
