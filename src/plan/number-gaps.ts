import { type ListNumber, type NumberList, numberLists, numeral } from './number-lists.ts'
import type { Plan } from './types.ts'

/** A number that does not follow on the one before it. */
export interface NumberGap {
  kind: NumberList['kind']
  number: ListNumber
  /** The number before the gap; absent where the list does not begin with its first number. */
  before?: ListNumber
  /** The first number that is missing, written like its neighbours: "đ", "2.3". */
  missing: string
}

/**
 * The gaps in the numbered lists of a plan. A lone number is no list, and the first number is held to be 1 only in the
 * prose and among tasks such as "2.1": sections may go on from the prose, and tasks 1, 2, 3 may run through all sections.
 */
export function numberGaps(plan: Plan): NumberGap[] {
  return numberLists(plan).flatMap(({ kind, numbers }) => {
    const gaps: NumberGap[] = []
    const [head, second] = numbers
    const fresh = kind === 'point' || (kind === 'task' && head?.prefix !== '')
    if (head && second && fresh && opensLate(head, second))
      gaps.push({ kind, number: head, missing: named(head, 1) })
    const highest = new Map<string, ListNumber>()
    for (const number of numbers) {
      const key = `${number.prefix} ${number.style}`
      const before = highest.get(key)
      if (before && number.value > before.value + 1)
        gaps.push({ kind, number, before, missing: named(number, before.value + 1) })
      if (!before || number.value > before.value) highest.set(key, number)
    }
    return gaps
  })
}

/** Whether a list begins at 2 or 3 and goes on from there. Beginning far up it is numbered through from elsewhere. */
function opensLate(head: ListNumber, second: ListNumber): boolean {
  const goesOn =
    second.style === head.style && second.prefix === head.prefix && second.value === head.value + 1
  return goesOn && head.value > 1 && head.value <= 3
}

function named({ prefix, style }: ListNumber, value: number): string {
  return prefix === '' ? numeral(style, value) : `${prefix}.${numeral(style, value)}`
}
