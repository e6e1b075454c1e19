/**
 * Where the rows of a layout table end. A number stands in the first line of its row where cells are set at the top, and
 * halfway down where they are set in the middle.
 */
import type { BodyLine } from './layout.ts'
import type { LayoutColumns } from './layout-columns.ts'

/** A number of the first column with what is before it: "1", "1.2", "II", "A", with a stop or without. */
export const ROW_NUMBER =
  /^\s*((?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,6}(?:\.\d{1,3}){0,3}|[A-ZĐ])[.)]?)(?=\s|$)/

/** The last line of each row, by index. */
export function rowEnds(body: readonly BodyLine[], pages: readonly LayoutColumns[]): ReadonlySet<number> {
  const second = (i: number): number => pages[body[i]?.page ?? 0]?.starts[1] ?? 0
  const numbered = body.flatMap(({ text }, i) => (isNumbered(text, second(i)) ? [i] : []))
  const ends = new Set<number>([body.length - 1])
  if (!isCentred(body, numbered, second)) {
    for (const at of numbered) if (at > 0) ends.add(at - 1)
    return ends
  }
  let from = 0
  for (const [k, at] of numbered.entries()) {
    const next = numbered[k + 1]
    if (next === undefined) break
    const middle = 2 * at - from
    const options = [middle, middle + 1, middle - 1].filter((it) => it >= at && it < next)
    const end =
      options.find((it) => beginsRow(body[it + 1]?.text ?? '', second(it + 1))) ?? options[0] ?? next - 1
    ends.add(end)
    from = end + 1
  }
  return ends
}

function isNumbered(text: string, second: number): boolean {
  const match = ROW_NUMBER.exec(text)
  return match !== null && match[0].length <= second + 2
}

/** Set in the middle: words come before the first number, and beside most others a sentence goes on. */
function isCentred(
  body: readonly BodyLine[],
  numbered: readonly number[],
  second: (line: number) => number,
): boolean {
  const [first] = numbered
  if (first === undefined || numbered.length < 2) return false
  if (first > 0) return true
  // A group row of one line comes first: the others tell.
  const inside = numbered.filter((at, k) => {
    const previous = numbered[k - 1]
    return previous !== undefined && at - previous > 1 && goesOn(body[at]?.text ?? '', second(at))
  })
  return inside.length * 2 > numbered.length
}

function goesOn(text: string, second: number): boolean {
  return /^\p{Ll}/u.test(text.slice(Math.max(0, second - 1)).trimStart())
}

function beginsRow(text: string, second: number): boolean {
  return /^\s{0,4}\p{Lu}/u.test(text.slice(Math.max(0, second - 2)))
}
