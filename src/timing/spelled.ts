/** Takes numbers out that are said again in words: "06 (sáu) tháng", "15 (mười lăm) ngày". */
import type { Token } from './tokens.ts'

/** The tokens without such words, which the number before them then spans; the very same ones where there is none. */
export function withoutSpelledNumbers(tokens: Token[]): Token[] {
  if (!tokens.some(isSpelled)) return tokens
  return tokens.filter((token, i) => {
    if (isSpelled(tokens[i + 2], i + 2, tokens)) token.end = tokens[i + 3]?.end ?? token.end
    return ![-1, 0, 1].some((by) => isSpelled(tokens[i + by], i + by, tokens))
  })
}

function isSpelled(token: Token | undefined, i: number, tokens: readonly Token[]): boolean {
  if (token?.kind !== 'word' || token.value === undefined) return false
  const [number, open, close] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]]
  return (
    number?.kind === 'number' && number.value === token.value && open?.text === '(' && close?.text === ')'
  )
}
