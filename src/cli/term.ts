import { wordsOf } from '../lang/words.ts'
import { day, isDay, type Span } from '../time/day.ts'
import { Stop } from './exit.ts'
import type { Host } from './host.ts'

/** A term as an option gives it: `2024`, `2022-2025`, `2024-03-01..2024-10-31`. */
export function termOf(text: string, host: Host): Span {
  const years = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(text)
  if (years?.[1] && Number(years[2] ?? years[1]) >= Number(years[1])) {
    return { start: day(Number(years[1]), 1, 1), end: day(Number(years[2] ?? years[1]), 12, 31) }
  }
  const [start = '', end = ''] = text.split('..')
  if (isDay(start) && isDay(end) && start <= end) return { start, end }
  throw new Stop(wordsOf(host.lang).badTerm(text))
}
