/**
 * How the parts of a Vietnamese plan are numbered: I → 1 → 1.1 → a). Numbers start anew under a Roman heading, so
 * "1.1" under I and "1.1" under II are two tasks, while two "6.4" below Arabic headings are one number used twice.
 */
import type { Plan, Section, Task } from './types.ts'

/** The lettered points (điểm) of a document in their order: after d comes đ; no f, j, w, z. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy'

const ROMAN = /^(?=[IVXLC])(X[LC]|L?X{0,3})(I[XV]|V?I{0,3})$/i
const ROMAN_VALUES: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** The value of a Roman numeral up to LXXXIX, in either case; nothing for other text. */
export function romanValue(text: string): number | undefined {
  if (!ROMAN.test(text)) return undefined
  const digits = [...text.toUpperCase()].map((digit) => ROMAN_VALUES[digit] ?? 0)
  return digits.reduce((sum, value, i) => sum + (value < (digits[i + 1] ?? 0) ? -value : value), 0)
}

/** A number without its closing marks and blanks: "2." → "2", "a)" → "a", " 1.1 " → "1.1". */
export function bareNumber(id: string): string {
  return id.trim().replace(/[.)/:\s]+$/, '')
}

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
