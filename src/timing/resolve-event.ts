/** From an event to its words; a time among them is told to be part of the name. */
import { type Cursor, textOf, tokenAt } from './cursor.ts'
import type { Scope } from './in-term.ts'
import { limit, limitsOf } from './limits.ts'
import type { Bare, Made } from './made.ts'
import type { EventSaid } from './said.ts'
import { other } from './told.ts'
import type { Assumption } from './types.ts'

/** The event parts of what waits for something to happen. */
export function event(said: EventSaid, context: Scope, c: Cursor): Made[] {
  const words = said.words ? textOf(c, said.words[0], said.words[1]) : ''
  const told: Assumption[] = [...(said.told ?? [])]
  if (!said.words)
    told.push(
      other(
        'không ghi mốc nên tính từ ngày nhận việc',
        'no starting point is named: counted from the day the work comes in',
      ),
    )
  const named = said.words && timeWords(c, said.words)
  if (named)
    told.push(
      other(
        `“${named}” trong câu là tên việc, không phải thời hạn`,
        `“${named}” taken as part of what it names, not as a deadline`,
      ),
    )
  return limitsOf(said, context).map((it) => {
    const bare: Extract<Bare, { kind: 'event' }> = {
      kind: 'event',
      event: said.words ? words : 'ngày nhận việc',
      how: said.how,
    }
    if (said.within) bare.within = said.within
    if (said.every) bare.every = said.every
    limit(bare, it)
    return { bare, assumed: [...it.assumed, ...told] }
  })
}

/** A time inside an event's name ("Kế hoạch năm 2024"), unless it dates a document ("số 12/KH-UBND ngày 05/3/2024"). */
function timeWords(c: Cursor, [from, to]: [number, number]): string | undefined {
  for (let i = from; i < to - 1; i++) {
    const [token, next] = [c.tokens[i], c.tokens[i + 1]]
    if (!token || token.repaired) continue
    const dated =
      token.kind === 'number' &&
      next?.text === '/' &&
      c.tokens[i + 2]?.kind === 'number' &&
      tokenAt(c, i - 1)?.text !== 'ngày'
    if (dated && i + 2 < to) return textOf(c, i, Math.min(to, c.tokens[i + 3]?.text === '/' ? i + 5 : i + 3))
    if (next?.kind !== 'number' && !/^(i{1,3}|iv)$/.test(next?.text ?? '')) continue
    if (token.text === 'ngày' && c.tokens.slice(from, i).some(({ text }) => text === 'số')) return undefined
    if (['năm', 'tháng', 'quý', 'ngày'].includes(token.text)) {
      let end = i + 2
      while (
        end < to &&
        (c.tokens[end]?.kind === 'number' || ['/', '-', '.'].includes(c.tokens[end]?.text ?? ''))
      )
        end++
      return textOf(c, i, end)
    }
  }
  return undefined
}
