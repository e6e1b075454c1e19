/** Takes colons out that stand inside a time, not behind a heading: "Trước: 30/11", "Từ: 01/3 đến: 30/6", "Ngày: 15/6". */
import { SORT } from './sorts.ts'
import type { Token } from './tokens.ts'

/** Words that cannot head a time, only begin it. */
const BOUNDING = new Set([
  'trước',
  'sau',
  'từ',
  'kể từ',
  'đến',
  'cho đến',
  'đến hết',
  'hết',
  'chậm nhất',
  'chậm nhất là',
  'muộn nhất',
  'muộn nhất là',
  'không quá',
  'hoàn thành trước',
  'xong trước',
  'khi',
  'sau khi',
  'trước khi',
  'trong',
])

/** Names of a column that was copied with its colon: "Tháng: 6/2024". */
const UNITS = new Set(['ngày', 'tháng'])

/** The tokens without such colons; the very same ones where there is none. */
export function withoutInnerColons(tokens: Token[]): Token[] {
  if (((tokens[0]?.ahead ?? 0) & SORT.colon) === 0 || !tokens.some(inside)) return tokens
  return tokens.filter((token, i) => !inside(token, i, tokens))
}

function inside({ text }: Token, i: number, tokens: readonly Token[]): boolean {
  if (text !== ':' || i === tokens.length - 1) return false
  const before = tokens[i - 1]?.text ?? ''
  const lead = tokens[i - 2]
  if (UNITS.has(before))
    return lead && lead.text !== 'các' ? BOUNDING.has(lead.text) : tokens[i + 1]?.kind === 'number'
  // "các nội dung sau: …", "năm sau: …" are headings.
  const begins = lead?.kind !== 'word' || lead.head || lead.lexes.includes('finish')
  return BOUNDING.has(before) && (begins || BOUNDING.has(lead?.text ?? ''))
}
