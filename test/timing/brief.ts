import { readTiming } from '../../src/timing/read.ts'
import type { DayRule, Part, Timing, TimingContext } from '../../src/timing/types.ts'

/** A term from its years: `2024`, `2022-2025`. */
export function termOf(years: string): TimingContext['term'] {
  const [first = '', last = first] = years.split('-')
  return { start: `${first}-01-01`, end: `${last}-12-31` }
}

/** Reads a phrase, with its term behind `@` (else 2024). */
export function read(row: string): Timing {
  const [phrase = '', years = '2024'] = row.split('@')
  return readTiming(phrase, { term: termOf(years) })
}

/** A reading on one line, as the tables write it. */
export function brief(timing: Timing): string {
  return timing.parts.map(part).join(' | ') + (timing.conflicts ? ' !!' : '')
}

function part(it: Part): string {
  const words = [it.kind as string, ...details(it)]
  if (it.label !== undefined) words.push(`«${it.label}»`)
  if (it.note !== undefined) words.push(`[${it.note}]`)
  if (it.repaired) words.push(`~${it.repaired.map(({ from, to }) => `${from}→${to}`).join(',')}`)
  return words.join(' ')
}

function details(it: Part): string[] {
  const during = 'start' in it || 'end' in it ? [`${it.start ?? ''}..${it.end ?? ''}`] : []
  switch (it.kind) {
    case 'deadline':
      return [it.due + (it.strict ? '<' : ''), ...(it.time === undefined ? [] : [it.time])]
    case 'window':
    case 'continuous':
      return during
    case 'recurring':
      return [
        `${it.interval ?? ''}${it.every}${it.of ? `/${it.of}` : ''}${it.times ? `×${it.times}` : ''}`,
        ...(it.on ? [rule(it.on)] : []),
        ...(it.time === undefined ? [] : [it.time]),
        ...during,
      ]
    case 'event':
      return [
        `${it.how} “${it.event}”`,
        ...(it.within ? [`+${it.within.count} ${it.within.unit}`] : []),
        ...(it.every ? [`every ${it.every}`] : []),
        ...during,
      ]
    case 'unread':
      return [`“${it.text}”`]
  }
}

function rule(on: DayRule): string {
  const month =
    'month' in on && on.month ? ('in' in on.month ? ` in ${on.month.in}` : ` after ${on.month.after}`) : ''
  const before = on.before ? '<' : ''
  switch (on.kind) {
    case 'date':
      return `${before}${on.date}${month}`
    case 'weekday':
      return `${before}weekday ${on.weekday}${on.nth === undefined ? '' : ` nth ${on.nth}${month}`}`
    case 'workday':
      return `${before}workday ${on.nth}${month}`
    case 'week':
      return `${before}week ${on.nth}${month}`
    case 'shift':
      return `${before}shift ${on.count} ${on.unit}`
  }
}

/** What of a phrase no part, heading or note holds: blanks in the place of parts, and what stood between. */
export function untold(text: string, parts: readonly Part[]): string {
  let left = text
  for (const { at } of parts) left = left.slice(0, at[0]) + ' '.repeat(at[1] - at[0]) + left.slice(at[1])
  const told = parts.flatMap(({ label, note }) => [label, note]).filter((it) => it !== undefined)
  // A heading may stand in a note, too.
  const words = told.flatMap((it) => it.split(/[;:] /)).sort((a, b) => b.length - a.length)
  for (const it of words) left = left.replace(it, '')
  return left
}
