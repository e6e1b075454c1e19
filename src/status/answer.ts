/**
 * Which turn a progress entry answers and an extension moves: by the entry's own `turn:`, else by its date. Entries are
 * placed in order of date and none looks at a later one, so what stood recorded on a day never changes afterwards.
 */

import { findCitations } from '../official/citation.ts'
import type { Extension, Progress } from '../plan/types.ts'
import { foldKey } from '../text/fold.ts'
import { type Day, daysBetween, type Span } from '../time/day.ts'
import { monthsOf, readPeriod } from '../time/period.ts'
import type { Turn } from './types.ts'

/**
 * Lays each entry on the turns that it answers (`turn.progress`).
 *
 * @param turns of one task, in order of due day
 * @param progress of that task, in order of date
 * @returns the entries whose `turn:` names no turn; they were placed by their date
 */
export function placeProgress(turns: readonly Turn[], progress: readonly Progress[]): Progress[] {
  const closed = new Set<Turn>()
  const stray: Progress[] = []
  for (const entry of progress) {
    const named = entry.turn === undefined ? undefined : turnNamed(entry.turn, turns, entry.date)
    if (entry.turn !== undefined && !named) stray.push(entry)
    for (const turn of named ? [named] : turnsAnswered(entry, turns, closed)) {
      turn.progress.push(entry)
      if (entry.state === 'done' || entry.state === 'cancelled') closed.add(turn)
      else closed.delete(turn)
    }
  }
  return stray
}

function turnsAnswered(entry: Progress, all: readonly Turn[], closed: ReadonlySet<Turn>): Turn[] {
  const turns = all.filter((it) => it.trigger === undefined || it.trigger.date <= entry.date)
  if (turns.length === 1) return turns
  // "Không thực hiện" without a turn drops the whole task: everything that is still open.
  if (entry.state === 'cancelled') return turns.filter((it) => !closed.has(it))
  const dated = turns.filter(isDated)
  const open = dated.filter((it) => !closed.has(it))
  const closes = entry.state === 'done'
  const holding = (list: readonly Turn[]): Turn[] => {
    const first = list.filter((it) => holds(closes ? it.answers : it.span, entry.date))
    return first.length > 0 ? first : list.filter((it) => holds(closes ? it.span : it.answers, entry.date))
  }
  const inside = holding(open)
  if (inside[0]) return [inside[0], ...dueTogether(inside[0], inside)]
  // A second result in a period that has its own adds to it; mere work after it is for what comes next.
  const added = closes ? holding(dated).filter((it) => it.kind === 'recurring') : []
  if (added[0]) return [added[0]]
  const late = open.filter((it) => it.answers.end < entry.date)
  const turn =
    late.find((it) => it.kind !== 'recurring') ??
    late.at(-1) ??
    open.find((it) => it.answers.start > entry.date)
  if (turn) return [turn]
  const loose = turns.filter((it) => !isDated(it))
  return loose.length > 0 ? loose : dated.slice(-1)
}

/** One report answers the second quarter and the half-year when both are due on one day. */
function dueTogether(turn: Turn, others: readonly Turn[]): Turn[] {
  if (turn.firstDue === undefined) return []
  return others.filter((it) => it.firstDue === turn.firstDue && it.part !== turn.part)
}

/** Bound to days of its own: not what goes on all the time, waits for its event or could not be read. */
function isDated({ kind, trigger }: Turn): boolean {
  return kind === 'once' || kind === 'recurring' || trigger !== undefined
}

function holds(span: Span, at: Day): boolean {
  return span.start <= at && at <= span.end
}

/**
 * Lays each extension on the turn that it moves: the one it names, the only one with a due day, else the last one due
 * before the new day.
 *
 * @returns the extensions whose `turn:` names no turn; they were placed by their day
 */
export function placeExtensions(turns: readonly Turn[], extensions: readonly Extension[]): Extension[] {
  const stray: Extension[] = []
  for (const extension of extensions.map(dated)) {
    const named = extension.turn === undefined ? undefined : turnNamed(extension.turn, turns, extension.to)
    if (extension.turn !== undefined && !named) stray.push(extension)
    const turn = named ?? turnExtended(turns, extension)
    if (!turn) continue
    turn.extended.push(extension)
    turn.due = extension.to
  }
  return stray
}

function turnExtended(turns: readonly Turn[], { to, date = to }: Extension): Turn | undefined {
  const due = turns.filter(
    (it) => it.firstDue !== undefined && (it.trigger === undefined || it.trigger.date <= date),
  )
  return due.findLast((it) => (it.firstDue ?? '') < to) ?? due[0]
}

/** An extension with the day it was granted: its own, else that of the document that grants it. */
function dated(extension: Extension): Extension {
  if (extension.date !== undefined || extension.by === undefined) return extension
  const date = findCitations(extension.by).find((it) => it.date !== undefined)?.date
  return date === undefined ? extension : { ...extension, date }
}

/**
 * The turn that a clerk's `turn:` names: its name (`2024-Q1`), the period alone (`Q1`, `M03`, `H1`, `Y`; of several
 * years the nearest to the entry), or its due day.
 */
export function turnNamed(text: string, turns: readonly Turn[], near: Day): Turn | undefined {
  const key = foldKey(text)
  const exact = turns.find((it) => foldKey(it.name) === key || it.firstDue === key)
  if (exact) return exact
  const [, year, rest = key] = /^(\d{4})-(.+)$/.exec(key) ?? []
  const period = readPeriod(rest)
  if (!period) return undefined
  const sameYear = (it: Turn): boolean => year === undefined || (it.firstDue ?? it.span.end).startsWith(year)
  const fits = turns.filter((it) => {
    const months = monthsOf(period, Number(it.span.end.slice(0, 4)))
    if (it.kind === 'recurring') return it.span.start === months.start && it.span.end === months.end
    return it.kind === 'once' && it.firstDue !== undefined && holds(months, it.firstDue)
  })
  const distance = (it: Turn): number => Math.abs(daysBetween(it.firstDue ?? it.span.end, near))
  return fits.filter(sameYear).sort((a, b) => distance(a) - distance(b))[0]
}
