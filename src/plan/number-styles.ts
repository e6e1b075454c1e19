import type { ListNumber, NumberList } from './number-lists.ts'

/** The first number of a list that is written in another way than the one the list begins with; nothing if all agree. */
export function firstOfOtherStyle({
  numbers,
}: NumberList): { first: ListNumber; other: ListNumber } | undefined {
  const [first] = numbers
  const other = numbers.find((number) => first && styleOf(number) !== styleOf(first))
  return first && other ? { first, other } : undefined
}

/** Kind of figures and how many steps: "1.1" and "2" do not belong into one list. */
function styleOf({ style, prefix }: ListNumber): string {
  return `${style} ${prefix === '' ? 0 : prefix.split('.').length}`
}
