/** From what was said to parts with days, read against the term; what has no days that exist is not read. */
import { addDays, type Day, day, earlierOf, inOrder, type Span, weekdayOf, yearOf } from '../time/day.ts'
import { ruleWords } from './canonical.ts'
import { type Cursor, textOf } from './cursor.ts'
import { cross, daysOf, hasYear, type Years } from './days.ts'
import { repairsOf } from './repairs.ts'
import {
  type AgainSaid,
  type Bound,
  type EventSaid,
  isStretch,
  type Limits,
  type Node,
  type Point,
  type Said,
} from './said.ts'
import { againTold, other, pointTold, stretchTold, yearTold } from './told.ts'
import { dueDaysOf, isPeriodEnd } from './turns.ts'
import type { Assumption, DayRule, Part, Rhythm, TimingContext } from './types.ts'

/** The parts that a node gives: mostly one, one for each year where the term has several. */
export function partsOf(c: Cursor, node: Node, context: Scope): Part[] {
  const made = node.said.kind === 'unread' ? undefined : readParts(node.said, context, c)
  if (!made || made.length === 0) return [placed(c, node, { kind: 'unread' })]
  const repaired = repairsOf(c, node)
  return made.map(({ bare, assumed }) => {
    const part = placed(c, node, bare)
    const all = node.assumed ? [...node.assumed, ...assumed] : assumed
    if (all.length > 0) part.assumed = all
    if (repaired.length > 0) part.repaired = repaired
    return part
  })
}

/** What parts have in common is put to them when they are placed in the phrase. */
type Bare = { [K in Part['kind']]: Omit<Extract<Part, { kind: K }>, 'text' | 'at' | 'assumed'> }[Part['kind']]

interface Made {
  bare: Bare
  assumed: Assumption[]
}

function placed(c: Cursor, node: Node, bare: Bare): Part {
  const part = bare as Part
  part.text = textOf(c, node.from, node.to)
  part.at = [c.tokens[node.from]?.start ?? 0, c.tokens[node.to - 1]?.end ?? c.phrase.length]
  if (node.label !== undefined) part.label = node.label
  if (node.note !== undefined) part.note = node.note
  return part
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

/** What a phrase is read against, with the years of the term. */
export interface Scope extends TimingContext {
  years: Years
}

export function scopeOf(context: TimingContext): Scope {
  const { term, before } = context
  const years = { first: yearOf(term.start), last: yearOf(term.end) }
  return before === undefined ? { term, years } : { term, before, years }
}

interface Dated {
  span: Span
  assumed: Assumption[]
}

/** The most years that one undated phrase is laid out over. */
const MOST_YEARS = 60

/**
 * The days of a point in the term. Without a year it is the year of the term in which it ends; of a term of several
 * years in which it comes again, each: which one is meant, only the clerk knows.
 */
function inTerm(point: Point, context: Scope): Dated[] {
  const { years } = context
  if (hasYear(point)) {
    const span = daysOf(point, years.first, years)
    return span ? [{ span, assumed: [] }] : []
  }
  if (years.first === years.last) {
    const span = daysOf(point, years.first, years)
    return span ? [{ span, assumed: [yearTold(point, years.first)] }] : []
  }
  const { term } = context
  const all: { year: number; span: Span }[] = []
  for (let year = years.first; year <= years.last && all.length < MOST_YEARS; year++) {
    const span = daysOf(point, year, years)
    if (span) all.push({ year, span })
  }
  const inside = all.filter(({ span }) => span.end >= term.start && span.end <= term.end)
  const meeting = all.filter(({ span }) => span.end >= term.start && span.start <= term.end)
  const chosen = inside.length > 0 ? inside : meeting.length > 0 ? meeting : all.slice(0, 1)
  const only = chosen.length === 1
  const assumed: Assumption = only
    ? { kind: 'year', year: chosen[0]?.year ?? years.first }
    : { kind: 'years', years: chosen.map(({ year }) => year) }
  return chosen.map(({ span }) => ({ span, assumed: [assumed] }))
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

const FROM_TERM = other(
  '“từ nay”, “từ ngày ban hành” là từ đầu thời gian thực hiện của kế hoạch',
  '“from now” taken as from the first day of the term',
)

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

interface Limited {
  start?: Day
  end?: Day
  assumed: Assumption[]
}

/** The limits of what goes on; one without a year that every year has limits nothing. */
function limitsOf(said: Limits, context: Scope): Limited[] {
  const { years } = context
  if (said.during) {
    const whole =
      said.during.kind === 'months' &&
      said.during.from === 1 &&
      said.during.to === 12 &&
      !hasYear(said.during)
    if (whole && years.first !== years.last) return [{ assumed: [] }]
    return inTerm(said.during, context).map(({ span, assumed }) => ({
      start: span.start,
      end: span.end,
      assumed,
    }))
  }
  if (said.from && said.to) {
    if (said.from.kind === 'now')
      return inTerm(said.to, context)
        .slice(-1)
        .map(({ span, assumed }) => ({ end: span.end, assumed: [...assumed, FROM_TERM] }))
    const span = cross(said.from, said.to, years.first, years)
    const assumed: Assumption[] =
      hasYear(said.from) || hasYear(said.to) ? [] : [{ kind: 'year', year: years.first }]
    return span ? [{ start: span.start, end: span.end, assumed }] : []
  }
  if (said.from) return bounds(said.from, context, 'from')
  return said.to ? bounds(said.to, context, 'to') : [{ assumed: [] }]
}

function bounds(bound: Bound, context: Scope, which: 'from' | 'to'): Limited[] {
  if (bound.kind === 'now') return [{ start: context.term.start, assumed: [FROM_TERM] }]
  const found = inTerm(bound, context)
  const at = which === 'from' ? found[0] : found.at(-1)
  if (!at) return []
  const assumed: Assumption[] = at.assumed.length > 0 ? [{ kind: 'year', year: yearOf(at.span.end) }] : []
  return [which === 'from' ? { start: at.span.start, assumed } : { end: at.span.end, assumed }]
}

function limit(bare: { start?: Day; end?: Day }, { start, end }: Limited): void {
  if (start !== undefined) bare.start = start
  if (end !== undefined) bare.end = end
}

function always(said: Limits, context: Scope): Made[] {
  return limitsOf(said, context).map((it) => {
    const bare: Extract<Bare, { kind: 'continuous' }> = { kind: 'continuous' }
    limit(bare, it)
    return { bare, assumed: it.assumed }
  })
}

function again(said: AgainSaid, context: Scope): Made[] {
  const inclusive = context.before === 'inclusive'
  const kept = said.on && !(said.on.before && inclusive) ? said.on : said.on && withoutBefore(said.on)
  const on = kept && inOneMonth(said) ? ofItsMonth(kept) : kept
  return limitsOf(said, context).map((it) => {
    const anchor = anchorOf(said, it, context)
    // Filled in the order in which it is printed.
    const bare = { kind: 'recurring', every: said.every } as Rhythm
    if (said.interval !== undefined) bare.interval = said.interval
    if (said.times !== undefined) bare.times = said.times
    if (said.of !== undefined) bare.of = said.of
    bare.rule = ''
    if (on && !(isPeriodEnd(on, said.every) && !said.of)) bare.on = on
    if (said.time !== undefined) bare.time = said.time
    limit(bare, it)
    if (anchor !== undefined) bare.start = anchor
    bare.rule = ruleWords(bare)
    // A task of every day has no days to list.
    bare.due = said.every === 'day' ? [] : inOrder(dueDaysOf(bare, context.term))
    return { bare, assumed: [...it.assumed, ...againTold(bare, said, anchor !== undefined)] }
  })
}

function inOneMonth({ every, interval }: AgainSaid): boolean {
  return every === 'month' && interval === undefined
}

/** The first and the last month of a period of one month are the same. */
function ofItsMonth(on: DayRule): DayRule {
  return on.kind === 'date' && 'in' in on.month ? { ...on, month: { in: -1 } } : on
}

function withoutBefore<T extends { before?: true }>(on: T): T {
  const { before: _, ...rest } = on
  return rest as T
}

/** A rhythm that does not divide the year is counted from somewhere: from its start, else from the term's first year. */
function anchorOf(said: AgainSaid, it: Limited, { term }: Scope): Day | undefined {
  if (it.start !== undefined || said.interval === undefined) return undefined
  const months =
    { month: 1, quarter: 3, half: 6, year: 12, day: 0, week: 0, period: 0 }[said.every] * said.interval
  if (months > 0 && 12 % months === 0) return undefined
  return months > 0 ? day(yearOf(term.start), 1, 1) : term.start
}

function event(said: EventSaid, context: Scope, c: Cursor): Made[] {
  const words = said.words ? textOf(c, said.words[0], said.words[1]) : ''
  const told: Assumption[] = []
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
      c.tokens[i - 1]?.text !== 'ngày'
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
