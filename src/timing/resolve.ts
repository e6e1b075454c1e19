/** From what was said to parts with days, read against the term; what has no days that exist is not read. */
import { addDays, type Day, earlierOf, type Span, weekdayOf, yearOf } from '../time/day.ts'
import { type Cursor, textOf } from './cursor.ts'
import { daysOf } from './days.ts'
import { inTerm, type Scope } from './in-term.ts'
import { FROM_TERM, limit, limitsOf } from './limits.ts'
import type { Bare, Made } from './made.ts'
import { repairsOf } from './repairs.ts'
import { again } from './resolve-again.ts'
import { event } from './resolve-event.ts'
import { isStretch, type Limits, type Node, type Point, type Said } from './said.ts'
import { MIDNIGHT, pointTold, stretchTold } from './told.ts'
import type { Assumption, Part } from './types.ts'

/** The parts that a node gives: mostly one, one for each year where the term has several. */
export function partsOf(c: Cursor, node: Node, context: Scope): Part[] {
  const made = node.said.kind === 'unread' ? undefined : readParts(node.said, context, c)
  if (!made || made.length === 0) return [placed(c, node, { kind: 'unread' })]
  const repaired = repairsOf(c, node)
  return made.map(({ bare, assumed }) => {
    const part = placed(c, node, bare)
    const told = 'told' in node.said ? node.said.told : undefined
    const all = node.assumed || told ? [...(node.assumed ?? []), ...assumed, ...(told ?? [])] : assumed
    if (all.length > 0) part.assumed = all
    if (repaired.length > 0) part.repaired = repaired
    return part
  })
}

function placed(c: Cursor, node: Node, bare: Bare): Part {
  const part = bare as Part
  const to = node.to + closing(c, node)
  part.text = textOf(c, node.from, to)
  part.at = [c.tokens[node.from]?.start ?? 0, c.tokens[to - 1]?.end ?? c.phrase.length]
  if (node.label !== undefined) part.label = node.label
  if (node.note !== undefined) part.note = node.note
  return part
}

/** Whether a bracket closes right behind what cannot be read and opens in it: it is told whole. */
function closing(c: Cursor, { said, from, to }: Node): 0 | 1 {
  if (said.kind !== 'unread' || c.tokens[to]?.text !== ')') return 0
  const marks = c.tokens.slice(from, to)
  return marks.filter(({ text }) => text === '(').length > marks.filter(({ text }) => text === ')').length
    ? 1
    : 0
}

function readParts(said: Said, context: Scope, c: Cursor): Made[] | undefined {
  switch (said.kind) {
    case 'by':
      return deadlines(said, context)
    case 'span':
      return windows(said.stretch, context)
    case 'range':
      return rangeWindow(said, context)
    case 'open':
      return openEnd(said, context)
    case 'always':
      return always(said, context)
    case 'again':
      return again(said, context)
    case 'event':
      return event(said, context, c)
    case 'rule':
      return undefined
  }
}

function deadlines({ point, how, time }: Extract<Said, { kind: 'by' }>, context: Scope): Made[] | undefined {
  const strict =
    how === 'before' && time === undefined && (point.kind === 'tet' || context.before !== 'inclusive')
  const made: Made[] = []
  for (const { span, assumed } of inTerm(point, context)) {
    if (point.kind === 'date' && point.weekday !== undefined && weekdayOf(span.end) !== point.weekday)
      return undefined
    const whole = isStretch(point)
    const due =
      how !== 'before'
        ? span.end
        : whole
          ? addDays(span.start, -1)
          : strict
            ? addDays(span.end, -1)
            : span.end
    const told = [...assumed]
    if (time === '00:00' && how !== 'on') {
      made.push({
        bare: { kind: 'deadline', due: addDays(span.end, -1), time: '24:00' },
        assumed: [...told, MIDNIGHT],
      })
      continue
    }
    if (how === 'before' && strict && !whole) told.push({ kind: 'strict' })
    told.push(...pointTold(point))
    const bare: Extract<Bare, { kind: 'deadline' }> = { kind: 'deadline', due }
    if (how === 'before' && (strict || whole)) bare.strict = true
    if (time !== undefined) bare.time = time
    made.push({ bare, assumed: told })
  }
  return made
}

function windows(stretch: Point, context: Scope): Made[] {
  return inTerm(stretch, context).map(({ span, assumed }) =>
    windowOf(span, [...assumed, ...stretchTold(stretch)]),
  )
}

function windowOf({ start, end }: Span, assumed: Assumption[]): Made {
  return { bare: { kind: 'window', start, end }, assumed }
}

function rangeWindow(said: Extract<Said, { kind: 'range' }>, context: Scope): Made[] | undefined {
  const { from, to } = said
  if (from.kind === 'now') {
    return inTerm(to, context).map(({ span, assumed }) => {
      const end = said.before ? addDays(isStretch(to) ? span.start : span.end, -1) : span.end
      return windowOf({ start: earlierOf(context.term.start, end), end }, [...assumed, FROM_TERM])
    })
  }
  const run = { kind: 'cross' as const, from, to }
  return inTerm(run, context).flatMap(({ span, assumed }) => {
    const end = said.before ? addDays(isStretch(to) ? startOf(to, span, context) : span.end, -1) : span.end
    const start = said.after
      ? addDays(daysOf(from, yearOf(span.start), context.years)?.end ?? span.start, 1)
      : span.start
    if (start > end) return []
    return windowOf({ start, end }, [
      ...assumed,
      ...stretchTold(run),
      ...(said.before ? [{ kind: 'strict' as const }] : []),
    ])
  })
}

function startOf(to: Point, span: Span, context: Scope): Day {
  return daysOf(to, yearOf(span.end), context.years)?.start ?? span.end
}

function openEnd({ from, after }: Extract<Said, { kind: 'open' }>, context: Scope): Made[] | undefined {
  const first = inTerm(from, context)[0]
  if (!first) return undefined
  const start = after ? addDays(first.span.end, 1) : first.span.start
  const assumed: Assumption[] = first.assumed[0] ? [{ kind: 'year', year: yearOf(first.span.start) }] : []
  return [{ bare: { kind: 'continuous', start }, assumed }]
}

function always(said: Limits, context: Scope): Made[] {
  return limitsOf(said, context).map((it) => {
    const bare: Extract<Bare, { kind: 'continuous' }> = { kind: 'continuous' }
    limit(bare, it)
    return { bare, assumed: it.assumed }
  })
}
