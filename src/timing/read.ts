/**
 * The deadline language: comes in a phrase as an office writes it, goes out what it says, in parts with their days.
 * A phrase is read whole, or the rest is a part `unread`; nothing is guessed and nothing read by the clock. Knows no plan.
 */
import { type Day, inOrder } from '../time/day.ts'
import { withoutInnerColons } from './colons.ts'
import { cursorOf } from './cursor.ts'
import { undoubted } from './doubt.ts'
import { scopeOf } from './in-term.ts'
import { joined } from './join.ts'
import { nodesOf } from './nodes.ts'
import { comesBefore, goesBack, refine } from './refine.ts'
import { periodNamed } from './reported-on.ts'
import { partsOf } from './resolve.ts'
import type { Node } from './said.ts'
import { withoutSpelledNumbers } from './spelled.ts'
import { tokensOf } from './tokens.ts'
import type { Part, Timing, TimingContext } from './types.ts'
import { underYears } from './year-heads.ts'

/**
 * What a phrase says, read against a term. Never throws; time linear in the length of the phrase.
 *
 * @param phrase the words as they stand, composed or not, in any case
 * @param context the term that undated parts belong to, and the office's way with "trước"
 * @returns parts in the order of the phrase; what could not be read is a part of kind `unread`, an empty phrase too
 */
export function readTiming(phrase: string, context: TimingContext): Timing {
  const tokens = withoutSpelledNumbers(withoutInnerColons(tokensOf(phrase)))
  const cursor = cursorOf(phrase, tokens)
  const nodes = joined(cursor, underYears(cursor, undoubted(cursor, nodesOf(cursor))))
  const scope = scopeOf(context)
  const parts: Part[] = []
  const conflicts: NonNullable<Timing['conflicts']> = []
  let before = 0
  for (const node of nodes) {
    const made = partsOf(cursor, node, scope)
    const clash = wrongWeekday(node)
    if (clash && made[0]?.kind === 'unread') conflicts.push(clash)
    // In a term of several years each year's part is held against that of the same year.
    const from = parts.length - before === made.length ? before : parts.length
    before = parts.length
    for (const [i, part] of made.entries()) {
      const last = from + i < before ? parts[from + i] : undefined
      const back = last && goesBack(last, part, node)
      if (back) conflicts.push(back)
      const early = comesBefore(part, (label, year) => periodNamed(label, year, scope.years))
      if (early) conflicts.push(early)
      const refined = last && refine(last, part, node, phrase)
      if (refined === 'merged') continue
      if (refined && 'replaced' in refined) {
        parts[from + i] = refined.replaced
        continue
      }
      if (refined) conflicts.push(refined)
      parts.push(part)
    }
    if (parts.length === before) before = from
  }
  if (parts.length === 0) parts.push({ kind: 'unread', text: phrase, at: [0, phrase.length] })
  const [only] = parts
  const due = only && parts.length === 1 ? [...dueDays(only)] : inOrder(parts.flatMap(dueDays))
  const timing: Timing = { phrase, year: scope.years.first, parts, due }
  if (conflicts.length > 0) timing.conflicts = conflicts
  return timing
}

/** "Thứ Bảy, ngày 14/6/2024" was a Friday: which of the two is wrong, nobody can tell. */
function wrongWeekday({ said }: Node): NonNullable<Timing['conflicts']>[number] | undefined {
  if (said.kind !== 'by' || said.point.kind !== 'date' || said.point.weekday === undefined) return undefined
  return {
    vi: 'thứ trong tuần không khớp với ngày tháng, hãy xem lại lịch',
    en: 'the day of the week does not agree with the date, look at the calendar again',
  }
}

function dueDays(part: Part): Day[] {
  if (part.kind === 'deadline') return [part.due]
  if (part.kind === 'window') return [part.end]
  return part.kind === 'recurring' ? part.due : []
}
