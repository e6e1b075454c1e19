/**
 * Reads who is to do something by a day, or what is to be done, as the heading of that day: "Các phòng gửi trước ngày
 * 10/12", "Cấp xã gửi cấp huyện trước …, cấp huyện gửi Sở trước …".
 */
import { type Cursor, isOf, peek } from './cursor.ts'
import { LED } from './grammar/clause.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { type Label, labelOf } from './heading.ts'
import type { Said } from './said.ts'
import { SORT } from './sorts.ts'
import { namesActor } from './who.ts'

/** How many words such a clause has at the most. */
const LONGEST = 24

/**
 * "Các phòng gửi Văn phòng trước ngày 10/6", "Lắp đặt trụ sở mới trước 30/6": the words up to the time, which must be a
 * bound one and end the clause.
 */
export function clauseBefore(c: Cursor): Label | undefined {
  const from = c.at
  const actor = namesActor(c)
  if (!actor && !begins(c)) return undefined
  c.at++
  while (!(isOf(c, 'bound') || isOf(c, 'date'))) {
    const token = peek(c)
    if (!token || c.at > from + LONGEST || token.line || !isPlain(c)) return undefined
    c.at++
  }
  const to = c.at
  const acts = actor && c.tokens.slice(from, to).some(({ head }) => head)
  const ahead = { ...c }
  const said = readSaid(ahead)
  if (!said?.every((it) => isBound(it, acts))) return undefined
  if (!actor && !said.every((it) => it.kind === 'by' && !it.until)) return undefined
  if (!clauseMayEnd(ahead) && !peek(ahead)?.head && !namesActor(ahead)) return undefined
  return labelOf(c, from, to)
}

/** Whether a clause begins at the cursor with a word that times know nothing of. */
function begins(c: Cursor): boolean {
  const [last, first] = [c.tokens[c.at - 1], peek(c)]
  const apart = last === undefined || first?.line === true || STOPS.includes(last.text)
  return apart && first?.kind === 'word' && first.lexes.length === 0 && !LED.includes(first.text)
}

const STOPS: readonly string[] = [';', ',', '.', ':', '-', '+', '•']

/** A day to do it by; where a word tells what is done, a day to do it on and days to do it in, too. */
function isBound(it: Said, acts: boolean): boolean {
  if (it.kind === 'by') return it.point.kind === 'date' && (it.how !== 'on' || acts)
  if (it.kind === 'rule' || it.kind === 'again') return it.on !== undefined && (it.on.before === true || acts)
  return it.kind === 'range' && acts
}

/** A word that can neither be part of a time nor take one back. */
function isPlain(c: Cursor): boolean {
  const token = peek(c)
  if (!token || token.kind === 'number') return false
  if (token.kind === 'mark')
    return token.text === ',' ? peek(c, 1)?.head === true || namesActor(c, 1) : MARKS.includes(token.text)
  if (token.text === 'số') return peek(c, 1)?.kind !== 'number'
  if (token.text === 'người') return true
  return (token.sorts & (SORT.time | SORT.negation)) === 0
}

const MARKS: readonly string[] = ['/', '-']
