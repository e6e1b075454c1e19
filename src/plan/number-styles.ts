import { type ListNumber, type NumberList, shapeOf } from './number-lists.ts'

/** The first number of a list that is written in another way than the one the list begins with; nothing if all agree. */
export function firstOfOtherStyle({
  numbers,
}: NumberList): { first: ListNumber; other: ListNumber } | undefined {
  const [first] = numbers
  const other = numbers.find((number) => first && shapeOf(number) !== shapeOf(first))
  return first && other ? { first, other } : undefined
}
