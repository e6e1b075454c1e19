/** Words beside a time that tell what it is for or what is done in it, and stay beside it as its note. */
import { foldKey } from '../text/fold.ts'
import { type Cursor, fork, is, peek, textOf, tokenAt } from './cursor.ts'
import { saysLonger } from './grammar/clause.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { bullet, stops } from './marks.ts'
import { isNoTime } from './no-time.ts'
import { noteTo } from './node.ts'
import { isKind, type Node } from './said.ts'
import { exceptional } from './set-apart.ts'
import { boundTimeHere } from './unread.ts'
import { namesActor } from './who.ts'

/** "… đối với báo cáo 6 tháng": what the time before is for. */
export function purpose(c: Cursor, nodes: Node[]): boolean {
  const before = nodes.at(-1)
  if (!before || before.said.kind === 'unread' || !is(c, 'for') || exceptional(fork(c))) return false
  if ((tokenAt(c, c.at - 1)?.text === ';' || peek(c)?.line) && headsNext(c)) return false
  const from = c.at
  // "Trước 10/6 để Phòng tổng hợp gửi Sở trước 15/6": what another does by then.
  if (peek(c)?.text === 'để' && namesActor(c, 1) && isKind(before, 'by')) {
    while (c.at < c.end && !peek(c)?.line && peek(c)?.text !== ';' && c.at < from + 60) c.at++
    noteTo(before, textOf(c, from, c.at))
    return true
  }
  if (isForCase(c)) c.at += 2
  while (c.at < Math.min(c.end, from + 30)) {
    // "cho cán bộ, giáo viên, học sinh"
    if (
      peek(c)?.text === ',' &&
      namesActor(c, 1) &&
      namesActor(fork(c, from), 1) &&
      !timeBegins(c, c.at + 1)
    ) {
      c.at++
      continue
    }
    if (
      endsNote(c) ||
      (c.at > from && ((boundTimeHere(c) && !isReported(c)) || (dayListed(c) && !keepsDays(c, from))))
    )
      break
    c.at++
  }
  while (c.at > from + 1 && tokenAt(c, c.at - 1)?.lexes.some((lex) => lex === 'and' || lex === 'or')) c.at--
  const text = textOf(c, from, c.at)
  // "Đối với vụ việc phức tạp thì có thể gia hạn nhưng không quá 30 ngày" has a limit of its own.
  if (c.at < c.end && !endsNote(c) && saysLonger(foldKey(text)) && !startsHere(c)) {
    c.at = from
    return false
  }
  noteTo(before, text)
  return true
}

/**
 * "…; đối với báo cáo quý, 6 tháng: trước ngày 15", "…; đối với vùng sâu, vùng xa không quá 10 ngày": behind a stop, and before
 * a colon or as a list with a time of its own, it heads what follows.
 */
function headsNext(c: Cursor): boolean {
  let listed = false
  let timed = false
  for (let i = 1; i < 16; i++) {
    const token = peek(c, i)
    if (!token || token.line || [';', '(', '.'].includes(token.text)) return false
    if (token.text === ':') return true
    timed ||= boundTimeHere(fork(c, c.at + i)) || timeBegins(c, c.at + i)
    if (timed && listed) return true
    listed ||= token.text === ',' && !timed
  }
  return false
}

/** Whether a limit stands here with the event that it runs from. */
function startsHere(c: Cursor): boolean {
  return readSaid(fork(c))?.some((it) => it.kind === 'event' && it.words !== undefined) === true
}

/** "để chào mừng kỷ niệm 30/4 và 01/5": days that are kept. */
function keepsDays(c: Cursor, from: number): boolean {
  return FEAST.test(foldKey(textOf(c, from, c.at)))
}

const FEAST = /(^| )(chào mừng|kỷ niệm|nhân dịp|dịp|mừng) /

/** "… và ngày 15/12 đối với báo cáo năm": another day of the list. */
function dayListed(c: Cursor): boolean {
  return is(c, 'and') && (is(c, 'day', 1) || peek(c, 1)?.kind === 'number') && timeBegins(c, c.at + 1)
}

/** "báo cáo định kỳ 6 tháng" in a purpose is what is reported, not when. */
function isReported(c: Cursor): boolean {
  const whole = peek(c)?.text.startsWith('báo cáo')
  return is(c, 'periodic') && (whole || tokenAt(c, c.at - 1)?.lexes.includes('report')) === true
}

/** "Quý I: xây dựng kế hoạch; …": words after a time that hold no time are what is to be done in it. */
export function colonNote(c: Cursor, nodes: Node[]): boolean {
  const before = nodes.at(-1)
  if (peek(c)?.text !== ':') return false
  const from = c.at + 1
  let to = from
  while (
    to < Math.min(c.end, from + 60) &&
    ![';', '(', ':'].includes(c.tokens[to]?.text ?? '') &&
    !stops(c, to) &&
    !bullet(c, to) &&
    !c.tokens[to]?.line &&
    !(c.tokens[to]?.text === ',' && to > from && timeBegins(c, to + 1))
  )
    to++
  const ahead: Cursor = fork(c, from, to)
  if (readSaid(ahead) && clauseMayEnd(fork(ahead, ahead.at, c.end))) {
    c.at++
    return true
  }
  if (!before || before.said.kind === 'unread' || to === from || !isNoTime(c, from, to)) {
    c.at++
    return true
  }
  noteTo(before, textOf(c, from, to).replace(/[.,]+$/, ''))
  c.at = to
  return true
}

/** "đối với trường hợp khai theo tháng". */
export function isForCase(c: Cursor): boolean {
  return is(c, 'for') && is(c, 'when', 1)
}

export function endsNote(c: Cursor): boolean {
  const token = peek(c)
  return !token || token.line || [';', '(', ',', ':'].includes(token.text) || stops(c, c.at)
}

/** Whether a time stands at a token, with nothing behind it that it could be part of. */
export function timeBegins(c: Cursor, at: number): boolean {
  const ahead: Cursor = fork(c, at)
  return readSaid(ahead) !== undefined && clauseMayEnd(ahead)
}
