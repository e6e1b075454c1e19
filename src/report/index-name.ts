import { indices } from '../official/indices.ts'

/**
 * The printed name of an index dimension in a year: `papi/5` → “Thủ tục hành chính công (PAPI)”, `papi` → “PAPI”. What is
 * not in the table stays as written.
 */
export function nameIndex(key: string, year: number): string {
  const [code = '', dimension] = key.toLowerCase().split('/')
  const index = indices.find((it) => it.key === code)
  if (!index) return key
  if (dimension === undefined) return index.short
  const edition =
    index.editions.findLast(({ from = year, to = year }) => from <= year && year <= to) ??
    index.editions.at(-1)
  const name = edition?.dimensions.find(({ number }) => number === Number.parseInt(dimension, 10))?.name
  return name ? `${name} (${index.short})` : key
}
