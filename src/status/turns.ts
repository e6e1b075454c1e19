/** From readings to turns: what a phrase, a clerk's overruling and recorded events make of a task. */
import type { TimingOverride, Trigger } from '../plan/types.ts'
import { addDays, type Day, earlierOf, laterOf, type Span } from '../time/day.ts'
import type { WorkCalendar } from '../time/workday.ts'
import { limitFrom, turnsOf } from '../timing/turns.ts'
import type { Event, Part, Recurring } from '../timing/types.ts'
import type { Turn } from './types.ts'

/** A turn before it is named for its task and before anything is recorded on it. */
export type DraftTurn = Omit<Turn, 'id' | 'due' | 'dueWorkday' | 'extended' | 'progress' | 'trigger'> &
  Partial<Pick<Turn, 'trigger'>>

/** The turns of the parts of a phrase over the term. */
export function turnsOfParts(parts: readonly Part[], term: Span, calendar: WorkCalendar): DraftTurn[] {
  const turns = parts.flatMap((part) => turnsOfPart(part, term, calendar))
  narrowLongPeriods(turns)
  partDeadlines(turns)
  return turns
}

function turnsOfPart(part: Part, term: Span, calendar: WorkCalendar): DraftTurn[] {
  switch (part.kind) {
    case 'deadline': {
      const span = { start: earlierOf(term.start, part.due), end: part.due }
      return [{ name: part.due, kind: 'once', part, span, answers: span, firstDue: part.due }]
    }
    case 'window': {
      const span = { start: part.start, end: part.end }
      return [{ name: part.end, kind: 'once', part, span, answers: span, firstDue: part.end }]
    }
    case 'recurring':
      return recurringTurns(part, term, calendar)
    case 'continuous':
      return [continuous(part, { start: part.start ?? term.start, end: part.end ?? term.end })]
    case 'event':
      return [waiting(part, { start: part.start ?? term.start, end: part.end ?? term.end })]
    case 'unread':
      return [{ name: 'unread', kind: 'unread', part, span: term, answers: term }]
  }
}

function waiting(part: Event, span: Span): DraftTurn {
  return { name: 'event', kind: 'event', part, span, answers: span }
}

function continuous(part: Part | undefined, span: Span): DraftTurn {
  return { name: 'continuous', kind: 'continuous', ...(part ? { part } : {}), span, answers: span }
}

function recurringTurns(part: Recurring, term: Span, calendar: WorkCalendar): DraftTurn[] {
  const span = {
    start: laterOf(part.start ?? term.start, term.start),
    end: earlierOf(part.end ?? term.end, term.end),
  }
  // Nobody records every day, and a reporting period of unknown length has no day of its own: both are looked at
  // once a reporting period, as what goes on all the time.
  if (part.every === 'day' && (part.interval ?? 1) === 1) return [continuous(part, span)]
  const periods = turnsOf(part, span, calendar)
  if (periods.length === 0 && part.every === 'period') return [continuous(part, span)]
  const turns = periods.map(({ period, name, due }): DraftTurn => {
    return { name, kind: 'recurring', part, span: period, answers: period, firstDue: due }
  })
  if (part.every === 'day') reachBack(turns)
  return answeredAfterPeriod(turns).flatMap((turn) => repeat(turn, part.times ?? 1, periods.length))
}

/** "10 ngày một lần": what is done since the last time counts for the next. */
function reachBack(turns: DraftTurn[]): void {
  turns.forEach((turn, i) => {
    const before = turns[i - 1]
    if (!before) return
    turn.span = { start: addDays(before.span.end, 1), end: turn.span.end }
    turn.answers = turn.span
  })
}

/** What is due after its period can only be done after it: its closing days run on to the end of the next period. */
function answeredAfterPeriod(turns: readonly DraftTurn[]): DraftTurn[] {
  return turns.map((turn, i) => {
    if (turn.firstDue === undefined || turn.firstDue <= turn.span.end) return turn
    const next = turns[i + 1]?.span.end ?? turn.firstDue
    const end = laterOf(next, turn.firstDue)
    return { ...turn, answers: { start: addDays(turn.span.end, 1), end } }
  })
}

/** "2 lần/năm" is two turns of one period, unless the reading has laid them apart itself. */
function repeat(turn: DraftTurn, times: number, periods: number): DraftTurn[] {
  const many = Math.min(times, 31)
  return periods * many > 2_000 ? [turn] : Array.from({ length: many }, () => turn)
}

/**
 * "Quý, 6 tháng và năm": the half-year report is not written in February. A turn of a longer period is closed only in
 * the last of the shorter periods inside it.
 */
function narrowLongPeriods(turns: DraftTurn[]): void {
  for (const turn of turns) {
    if (turn.kind !== 'recurring') continue
    const starts = turns
      .filter(
        (it) => it.kind === 'recurring' && it.span.end === turn.span.end && it.span.start > turn.span.start,
      )
      .map((it) => it.answers.start)
    const latest = starts.sort().at(-1)
    if (latest !== undefined && turn.answers.start < latest)
      turn.answers = { start: latest, end: turn.answers.end }
  }
}

/** Of several deadlines in one phrase each begins after the one before it. */
function partDeadlines(turns: DraftTurn[]): void {
  const deadlines = turns
    .filter((it) => it.part?.kind === 'deadline')
    .sort((a, b) => (a.span.end < b.span.end ? -1 : 1))
  deadlines.forEach((turn, i) => {
    const before = deadlines[i - 1]
    if (!before || before.span.end >= turn.span.end) return
    turn.span = { start: addDays(before.span.end, 1), end: turn.span.end }
    turn.answers = turn.span
  })
}

/** The turns of a clerk's own days; none where the override holds nothing that makes a turn. */
export function overriddenTurns(override: TimingOverride, term: Span, calendar: WorkCalendar): DraftTurn[] {
  const { due, every } = override
  const span = { start: override.start ?? term.start, end: override.end ?? term.end }
  if (due && due.length > 0) {
    const days = [...new Set(due)].sort()
    return days.map((end, i): DraftTurn => {
      const before = days[i - 1]
      const first = before === undefined ? span.start : addDays(before, 1)
      const own = { start: earlierOf(first, end), end }
      return { name: end, kind: 'once', span: own, answers: own, firstDue: end }
    })
  }
  if (every) return recurringTurns(plainRecurring(every), span, calendar).map(({ part: _, ...turn }) => turn)
  if (override.end !== undefined)
    return [{ name: span.end, kind: 'once', span, answers: span, firstDue: span.end }]
  return override.start === undefined ? [] : [continuous(undefined, span)]
}

function plainRecurring(every: NonNullable<TimingOverride['every']>): Recurring {
  return { kind: 'recurring', every, rule: '', due: [], text: '', at: [0, 0] }
}

/**
 * One turn for each recorded event, from its day to the day before the next (or to its due day, if that is later); due as the record says, else as the phrase
 * counts it. What is recorded before the first event stays with the turn `event`.
 */
export function triggeredTurns(
  triggers: readonly Trigger[],
  turns: DraftTurn[],
  term: Span,
  calendar: WorkCalendar,
): DraftTurn[] {
  if (triggers.length === 0) return []
  const waiting = turns.find((it) => it.kind === 'event')
  const part = waiting?.part?.kind === 'event' ? waiting.part : undefined
  const events = [...triggers].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  if (waiting && events[0]) {
    waiting.span = { start: term.start, end: addDays(events[0].date, -1) }
    waiting.answers = waiting.span
  }
  return events.map((trigger, i): DraftTurn => {
    const next = events.slice(i + 1).find((it) => it.date > trigger.date)
    const due = trigger.due ?? limitOf(part, trigger, calendar)
    // An event after the term changes nothing of what was recorded before it.
    const last = next ? earlierOf(addDays(next.date, -1), term.end) : term.end
    const days = [last, trigger.date, due ?? '']
    const span = { start: trigger.date, end: days.sort().at(-1) ?? trigger.date }
    return {
      name: trigger.date,
      kind: 'event',
      ...(part ? { part } : {}),
      span,
      answers: span,
      ...(due === undefined ? {} : { firstDue: due }),
      trigger,
    }
  })
}

/**
 * The last day of a limit that runs from an event. Unlike a day that a plan writes down, a counted day that is a day off
 * moves to the next working day.
 *
 * @source Bộ luật Dân sự 91/2015/QH13, Điều 147, 148 khoản 5
 */
function limitOf(part: Event | undefined, trigger: Trigger, calendar: WorkCalendar): Day | undefined {
  if (!part) return undefined
  const end = limitFrom(part, trigger.date, (from, count) => calendar.addWorkdays(from, count))
  return end === undefined || part.how === 'before' ? end : calendar.nextWorkday(end)
}
