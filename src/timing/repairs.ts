/** The slips inside a node that had only one reading: lost tone marks, doubled marks, blanks inside a date. */
import type { Cursor } from './cursor.ts'
import type { Node } from './said.ts'
import type { Token } from './tokens.ts'
import type { Repair } from './types.ts'

/** What was mended on the way, in the order of the phrase; free words of an event are left as they are. */
export function repairsOf(c: Cursor, { said, from, to }: Node): Repair[] {
  const found: Repair[] = []
  const free = said.kind === 'event' && said.words ? said.words : [to, to]
  for (let i = from; i < to; i++) {
    if (i >= (free[0] ?? to) && i < (free[1] ?? to)) continue
    const [token, next, after] = [c.tokens[i], c.tokens[i + 1], c.tokens[i + 2]]
    if (!token) continue
    if (token.repaired !== undefined)
      found.push({ from: c.phrase.slice(token.start, token.end), to: token.repaired })
    if (next?.kind === 'word' && next.glued && i + 1 < to && token.kind === 'word' && token.text.length > 1)
      joined(c, found, token, next)
    if (token.lexes.includes('quarter') && /^l+v?$/.test(next?.text ?? '')) {
      found.push({ from: next?.text ?? '', to: (next?.text ?? '').toUpperCase().replace(/L/g, 'I') })
    }
    if (token.text === '/' && next?.text === '/' && i + 1 < to) found.push({ from: '//', to: '/' })
    if (
      token.kind === 'number' &&
      next &&
      ['/', '-', '.'].includes(next.text) &&
      after?.kind === 'number' &&
      i + 2 < to
    ) {
      if (next.text === '/' && (!next.glued || !after.glued)) {
        found.push({ from: c.phrase.slice(token.start, after.end), to: `${token.text}/${after.text}` })
      }
      const third = c.tokens[i + 4]
      if (
        c.tokens[i + 3]?.text === next.text &&
        third?.kind === 'number' &&
        third.text.length === 2 &&
        i + 4 < to &&
        token.text.length < 4
      ) {
        found.push({ from: third.text, to: `20${third.text}` })
      }
    }
  }
  return found
}

/** "Trướcngày": two words written as one; "QuýII" is usual. */
function joined(c: Cursor, found: Repair[], token: Token, next: Token): void {
  if (token.text === 'quý' || token.text === 'q') return
  const from = c.phrase.slice(token.start, next.end)
  found.push({
    from,
    to: `${c.phrase.slice(token.start, token.end)} ${c.phrase.slice(next.start, next.end)}`,
  })
}
