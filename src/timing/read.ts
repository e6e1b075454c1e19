/**
 * The deadline language: comes in a phrase as an office writes it, goes out what it says, in parts with their days.
 * A phrase is read whole, or the rest is a part `unread`; nothing is guessed and nothing read by the clock. Knows no plan.
 */
import { type Day, sayDay } from '../time/day.ts'
import { joined } from './join.ts'
import { cursorOf, nodesOf } from './nodes.ts'
import { partsOf, yearsOf } from './resolve.ts'
import type { Node } from './said.ts'
import { tokensOf } from './tokens.ts'
import type { Part, Timing, TimingContext } from './types.ts'

/**
 * What a phrase says, read against a term. Never throws; time linear in the length of the phrase.
 *
 * @param phrase the words as they stand, composed or not, in any case
 * @param context the term that undated parts belong to, and the office's way with "trước"
 * @returns parts in the order of the phrase; what could not be read is a part of kind `unread`, an empty phrase too
 */
export function readTiming(phrase: string, context: TimingContext): Timing {
  const tokens = tokensOf(phrase)
  const cursor = cursorOf(phrase, tokens)
  const nodes = joined(cursor, nodesOf(cursor))
  const parts: Part[] = []
  const conflicts: NonNullable<Timing['conflicts']> = []
  for (const node of nodes) {
    const made = partsOf(cursor, node, context)
    const clash = wrongWeekday(node)
    if (clash && made[0]?.kind === 'unread') conflicts.push(clash)
    if (!refined(parts, made, node, conflicts)) parts.push(...made)
  }
  if (parts.length === 0) parts.push({ kind: 'unread', text: phrase, at: [0, phrase.length] })
  const due = [...new Set(parts.flatMap(dueDays))].sort()
  return { phrase, year: yearsOf(context).first, parts, due, ...(conflicts.length > 0 ? { conflicts } : {}) }
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

/** "Quý II (trước ngày 15/6)" ends on the 14th; "Quý I (trước ngày 30/6)" says two things that cannot both be meant. */
function refined(
  parts: Part[],
  made: Part[],
  node: Node,
  conflicts: NonNullable<Timing['conflicts']>,
): boolean {
  const [before, part] = [parts.at(-1), made[0]]
  const near = node.link === '(' || node.link === ',' || node.link === 'none' || node.link === ':'
  if (!near || !before || !part || made.length > 1 || before.label !== part.label) return false
  const bound = node.link === '(' || (node.said.kind === 'by' && node.said.how !== 'on')
  if (!bound || part.kind !== 'deadline') return false
  if (before.kind === 'window' && part.due >= before.start && part.due <= before.end) {
    before.end = part.due
    before.text = `${before.text} ${part.text}`
    before.at = [before.at[0], part.at[1]]
    const assumed = [...(before.assumed ?? []), ...(part.assumed ?? [])]
    if (assumed.length > 0) before.assumed = assumed
    return true
  }
  const other =
    before.kind === 'window'
      ? before.end
      : before.kind === 'deadline' && node.link === '('
        ? before.due
        : undefined
  if (other === undefined || other === part.due) return false
  conflicts.push({
    vi: `“${before.text}” (hạn ${sayDay(other)}) và “${part.text}” (hạn ${sayDay(part.due)}) không khớp nhau`,
    en: `“${before.text}” (due ${other}) and “${part.text}” (due ${part.due}) do not agree`,
  })
  return false
}
