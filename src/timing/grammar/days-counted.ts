/** Reads days that are named behind their number: "trong 02 ngày 15-16/8/2024", "02 ngày, 11 và 12/10/2024". */
import { attempt, type Cursor, peek, type Reader, take, takeText } from '../cursor.ts'
import { lastsFor } from '../days.ts'
import type { Said } from '../said.ts'
import { bounded } from './deadline.ts'
import { range } from './range.ts'

/** The days, where there are as many as said. */
export const daysCounted: Reader<Said[]> = (c) => {
  take(c, 'in')
  const many = peek(c)
  if (many?.kind !== 'number' || many.text.length > 2 || many.value === undefined || many.value < 2)
    return undefined
  c.at++
  if (!take(c, 'day')) return undefined
  takeText(c, ',', ':')
  const count = many.value
  return attempt(c, (it) => run(it, count)) ?? attempt(c, (it) => list(it, count))
}

function run(c: Cursor, count: number): Said[] | undefined {
  const [only, more] = range(c) ?? []
  if (!only || more || only.kind !== 'range' || only.before) return undefined
  return lastsFor(only.from, only.to, { count, unit: 'day' }) ? [only] : undefined
}

function list(c: Cursor, count: number): Said[] | undefined {
  const found = bounded(c)
  const days = found?.every((it) => it.kind === 'by' && it.how === 'on' && it.point.kind === 'date')
  return days && found?.length === count ? found : undefined
}
