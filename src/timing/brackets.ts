/** Reads brackets: what is read like the rest, what is a note of the time before, what belongs to the heading. */
import { isAside, isPeak, lastsSoLong } from './asides.ts'
import { countsBack, happensThen, isFor } from './bracket-notes.ts'
import { countsNext } from './counted-turns.ts'
import { type Cursor, fork, peek, textOf } from './cursor.ts'
import { readSaid } from './grammar/index.ts'
import type { Label } from './heading.ts'
import { closeOf } from './marks.ts'
import { isDataNote } from './no-deadline.ts'
import { isNoTime, numbersTurn } from './no-time.ts'
import { noteTo } from './node.ts'
import { isReport, isReportOn } from './reported-on.ts'
import { isKind, type Node, type Of } from './said.ts'
import { HAPPENS_THEN } from './told.ts'
import { ofHours } from './unread.ts'

/** "Trước ngày 05/6 (định kỳ 6 tháng)": the report on six months, where it does not say how many times. */
function isOnHalf(c: Cursor, node: Of<'again'>): boolean {
  const { every, on, times, interval } = node.said
  if (every !== 'half' || on || times || interval) return false
  return !c.tokens.slice(node.from, node.to).some(({ lexes }) => lexes.includes('times'))
}

/** "Vòng 1 (cấp cơ sở) xong trước 30/7": a bracket without a time is part of the heading before it. */
export function wordsInBrackets(c: Cursor): string | undefined {
  const from = c.at
  const close = closeOf(c, from)
  if (close === undefined || close === from + 1 || !isNoTime(c, from + 1, close)) return undefined
  const colon = c.tokens[close + 1]?.text === ':' ? 1 : 0
  if (!readSaid(fork(c, close + 1 + colon))) return undefined
  c.at = close + 1 + colon
  return textOf(c, from, close + 1)
}

/** "(trước 15/12)" is read like the rest; "(theo quy định)" is a note; what may be a time and cannot be read is said. */
export function bracket(
  c: Cursor,
  nodes: Node[],
  inside: (c: Cursor) => Node[],
  heading: Label | undefined,
): boolean {
  if (peek(c)?.text !== '(') return false
  let close = c.at + 1
  while (close < c.end && c.tokens[close]?.text !== ')') close++
  const inner: Cursor = fork(c, c.at + 1, close)
  const found = close > c.at + 1 ? inside(inner) : []
  const before = heading ? undefined : nodes.at(-1)
  const noted =
    isDataNote(textOf(c, c.at + 1, close)) ||
    found.every(
      ({ said, label, from }) =>
        (said.kind === 'event' && (said.how === 'under' || c.tokens[from]?.text.startsWith('nếu'))) ||
        (said.kind === 'again' && said.bare && label !== undefined),
    )
  const silent =
    isFor(c, c.at + 1, close) ||
    (before !== undefined && isReport(c, c.at + 1, close)) ||
    numbersTurn(c, c.at + 1, close) ||
    isAside(textOf(c, c.at + 1, close)) ||
    ((isKind(before, 'span') || isKind(before, 'range')) && lastsSoLong(textOf(c, c.at + 1, close))) ||
    (found.every(({ said }) => said.kind === 'unread' || (said.kind === 'again' && said.bare)) &&
      isNoTime(c, c.at + 1, close))
  // "(Sở: 12 ngày; UBND tỉnh: 08 ngày)" parts the limit before it.
  const shares =
    isKind(before, 'event') &&
    before.said.within !== undefined &&
    found.length > 1 &&
    found.every((it) => isKind(it, 'event') && it.said.bare && it.label !== undefined)
  // "15/6 (6 tháng)": the report that is due, not a frequency.
  const about =
    (before?.said.kind === 'by' || before?.said.kind === 'span') &&
    found.every((it) => (isKind(it, 'again') && (it.said.bare || isOnHalf(c, it))) || isReportOn(it, before))
  const then = happensThen(before, found) || countsBack(before, found)
  if (then && isKind(before, 'event')) before.assumed = [...(before.assumed ?? []), HAPPENS_THEN]
  const dated = before?.said.kind === 'by' || before?.said.kind === 'range' || before?.said.kind === 'span'
  const hours = dated && found.every((it) => isKind(it, 'always') && ofHours(c, it))
  const peak = before?.said.kind !== 'by' && found.every(({ label }) => label !== undefined && isPeak(label))
  if (
    before &&
    before.said.kind !== 'unread' &&
    (noted || silent || about || shares || then || hours || (peak && found.length > 0))
  ) {
    noteTo(before, textOf(c, c.at + 1, close))
  } else {
    const counted = before !== undefined && countsNext(c, before, found)
    if (counted) nodes.pop()
    const words = counted ? textOf(c, before.from, before.to) : undefined
    const [first] = found
    if (first && words !== undefined)
      first.label = before?.label === undefined ? words : `${before.label}; ${words}`
    found.forEach((it, i) => {
      if (i === 0) it.link = counted ? before.link : '('
      const label = heading?.text ?? before?.label
      if (label !== undefined && it.label === undefined) it.label = label
      else if (heading && it.label !== undefined) it.label = `${heading.text}; ${it.label}`
      nodes.push(it)
    })
  }
  c.at = Math.min(close + 1, c.end)
  return true
}
