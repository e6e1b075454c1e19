/**
 * Two times side by side of which one only narrows the other ("Quý II (trước ngày 15/6)") become one; two that cannot
 * both be meant ("Quý I (trước ngày 30/6)") stay two, and it is said.
 */
import { type Day, monthOf, type Span, sayDay, yearOf } from '../time/day.ts'
import type { Node } from './said.ts'
import { turnsAYear } from './said-twice.ts'
import type { Deadline, Part, Recurring, Timing, Window } from './types.ts'

type Conflict = NonNullable<Timing['conflicts']>[number]

/** What became of a part that follows another: part of it, or in conflict with it, or neither. */
export type Refined = 'merged' | Conflict | undefined

/**
 * Holds a part against the one before it.
 *
 * @param before is changed where the other narrows it
 * @param node where the part came from: how it is linked, and whether it was bound ("trước", "chậm nhất")
 */
export function refine(before: Part, part: Part, node: Node, phrase: string): Refined {
  const bracket = node.link === '('
  // "Hằng quý: 15/3 và 15/9"; a day with its year may be that of one turn.
  const named = node.link === ':' && before.kind === 'recurring' && before.every !== 'period'
  const explains = bracket || (named && part.assumed?.some(({ kind }) => kind === 'year'))
  if (explains && before.kind === 'recurring' && !before.on && isDated(part)) return miscounted(before, part)
  if (bracket && isDated(before) && isOften(part)) return miscounted(before, part)
  if ((bracket || node.link === ':') && before.kind === 'recurring' && part.kind === 'recurring')
    return differ(before, part) ? miscounted(before, part) : undefined
  if (!bracket && node.link !== ',' && node.link !== ':') return undefined
  if (!isDated(before) || !isDated(part) || before.label !== part.label) return undefined
  // Between commas only "trước …" after a span narrows; other days and spans are a list.
  if (!bracket && !(before.kind === 'window' && node.said.kind === 'by' && node.said.how !== 'on'))
    return undefined
  const [outer, inner] = [spanOf(before), spanOf(part)]
  if (before.kind === 'window' && holds(outer, inner)) {
    if (part.kind === 'window') before.start = part.start
    before.end = inner.end
    return merged(before, part, phrase)
  }
  if (part.kind === 'window' && holds(inner, outer)) return merged(before, part, phrase)
  if (outer.end === inner.end) return undefined
  return {
    vi: `“${before.text}” (hạn ${sayDay(outer.end)}) và “${part.text}” (hạn ${sayDay(inner.end)}) không khớp nhau`,
    en: `“${before.text}” (due ${outer.end}) and “${part.text}” (due ${inner.end}) do not agree`,
  }
}

/** "2 lần/năm (quý II)": as many times as said would have become turns of their own. */
function miscounted(before: Part, part: Part): Conflict {
  return {
    vi: `“${before.text}” và “${part.text}” không khớp số lần`,
    en: `“${before.text}” and “${part.text}” do not agree on how many times`,
  }
}

function isOften(part: Part): boolean {
  return part.kind === 'recurring' && part.times !== undefined
}

/** "Hằng quý (02 lần/năm)", "Hằng quý: trước ngày 15/3 hằng năm": what explains a frequency comes more or less often. */
function differ(before: Recurring, part: Recurring): boolean {
  if (before.on || before.of || part.of || before.every === 'period' || part.every === 'period') return false
  const [often, named] = [turnsAYear(before), turnsAYear(part)]
  if (often === undefined || named === undefined || often === named) return false
  return isOften(before) || isOften(part) || (part.every === 'year' && part.on !== undefined)
}

/** "Trước 5/7, 5/10 và 5/01": a day early in the year behind one late in it may be of the next, which nobody has said. */
export function goesBack(last: Part, part: Part, { link }: Node): Conflict | undefined {
  if (link !== ',' && link !== 'and') return undefined
  if (last.kind !== 'deadline' || part.kind !== 'deadline' || last.label !== part.label) return undefined
  const isAssumed = (it: Part): boolean => it.assumed?.some(({ kind }) => kind === 'year') ?? false
  const isLoose = isAssumed(last) && isAssumed(part) && last.note === undefined
  if (!isLoose || yearOf(last.due) !== yearOf(part.due)) return undefined
  if (monthOf(last.due) < 7 || monthOf(part.due) > 3) return undefined
  return {
    vi: `hạn ${sayDay(part.due)} đứng sau mà lại sớm hơn hạn ${sayDay(last.due)}; nếu là năm ${yearOf(part.due) + 1} thì hãy ghi rõ năm`,
    en: `${part.due} stands behind ${last.due} but is earlier; if it is of ${yearOf(part.due) + 1}, write the year`,
  }
}

function isDated(part: Part): part is Deadline | Window {
  return part.kind === 'deadline' || part.kind === 'window'
}

function spanOf(part: Deadline | Window): Span {
  return part.kind === 'window' ? part : single(part.due)
}

function single(at: Day): Span {
  return { start: at, end: at }
}

function holds(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function merged(before: Part, part: Part, phrase: string): 'merged' {
  before.at = [before.at[0], part.at[1]]
  before.text = phrase.slice(...before.at)
  const notes = [before.note, part.note].filter((it) => it !== undefined)
  if (notes.length > 0) before.note = notes.join('; ')
  const assumed = [...(before.assumed ?? []), ...(part.assumed ?? [])]
  if (assumed.length > 0) before.assumed = assumed
  const repaired = [...(before.repaired ?? []), ...(part.repaired ?? [])]
  if (repaired.length > 0) before.repaired = repaired
  return 'merged'
}
