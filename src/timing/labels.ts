/**
 * Reads what stands before a time as its heading: "Báo cáo quý:", "Sơ kết", "Gửi Sở Nội vụ". Which kinds of headings there
 * are is told here; each kind has its file.
 */
import { clauseBefore } from './clause-before.ts'
import { attempt, type Cursor, fork, holds, isAny, peek, tokenAt } from './cursor.ts'
import type { Lex } from './forms.ts'
import { date } from './grammar/day.ts'
import { readSaid } from './grammar/index.ts'
import { extended, forReport, headWords, leadIn, moved, sentence } from './head-words.ts'
import { type Label, labelOf, TERMS } from './heading.ts'
import { bullet, closeOf, joins, stops } from './marks.ts'
import { isNamedMonth, isNoTime, numbersTurn } from './no-time.ts'
import type { Said } from './said.ts'
import { apart, apartBy, exceptional, share, TURNS, turnLabel } from './set-apart.ts'
import type { Token } from './tokens.ts'

/** "Báo cáo quý:", "Sơ kết:", "Hoàn thành …": what stands before a time as its heading. */
function labelBefore(c: Cursor): Label | undefined {
  const first = peek(c)
  // What begins with a number or a word of time has a colon behind it, or is the time itself.
  if (first && !mayHead(first) && !isNamedMonth(c, c.at))
    return holds(c, 'colon') ? attempt(c, withColon) : undefined
  return (
    attempt(c, apart) ??
    attempt(c, exceptional) ??
    attempt(c, apartBy) ??
    (holds(c, 'colon') ? attempt(c, withColon) : undefined) ??
    attempt(c, headWords) ??
    attempt(c, extended) ??
    attempt(c, moved) ??
    attempt(c, leadIn) ??
    attempt(c, forReport) ??
    attempt(c, sentence) ??
    attempt(c, turnLabel) ??
    attempt(c, share) ??
    attempt(c, clauseBefore)
  )
}

/** Whether a heading without a colon may begin with a word. */
function mayHead({ kind, text, lexes, head, line }: Token): boolean {
  if (kind !== 'word') return kind === 'number' || line || text === '-'
  return (
    head === true ||
    lexes.length === 0 ||
    HEADING.some((lex) => lexes.includes(lex)) ||
    TURNS.includes(text) ||
    TERMS.includes(text)
  )
}

/** Words of time that a heading may begin with: "đối với …", "trường hợp …", "các phòng …". */
const HEADING: readonly Lex[] = [
  'finish',
  'for',
  'when',
  'all',
  'each',
  'report',
  'adhoc',
  'session',
  'stage',
  'period',
  'least',
  'changer',
  'promptly',
]

/** "Báo cáo 6 tháng đầu năm: Nộp trước ngày 15/7": a word of sending may stand behind the heading. */
export function labels(c: Cursor): Label | undefined {
  const first = labelBefore(c)
  if (!first || tokenAt(c, c.at - 1)?.text !== ':') return first
  const from = c.at
  const turn = attempt(c, turnLabel) ?? attempt(c, share)
  if (turn) return { ...first, text: `${first.text}; ${turn.text}` }
  const head = peek(c)?.head === true
  const more = head ? headWords(c) : attempt(c, clauseBefore)
  if (more && (!head || isAny(c, BEHIND_HEAD) || dateHere(c)))
    return { ...first, text: `${first.text}; ${more.text}` }
  c.at = from
  return first
}

/** "Thi công: khởi công 15/3/2024, …" */
function dateHere(c: Cursor): boolean {
  return peek(c)?.kind === 'number' && date(fork(c)) !== undefined
}

/** With which a time may begin behind a word of sending. */
const BEHIND_HEAD: readonly Lex[] = [
  'finish',
  'before',
  'by',
  'to',
  'until',
  'day',
  'when',
  'after',
  'in',
  'under',
  'always',
  'each',
  'periodic',
  'from',
  'weekday',
  'sunday',
]

function withColon(c: Cursor): Label | undefined {
  while (c.at < c.end - 1 && peek(c)?.text === '-') c.at++
  const from = c.at
  for (let i = from; i < Math.min(c.end, from + 24); i++) {
    const token = c.tokens[i]
    // "Thời hạn (Deadline): …", "Tập huấn (01 lớp): …"
    const close = token?.text === '(' && i > from ? closeOf(c, i, 16) : undefined
    if (close !== undefined && isNoTime(c, i + 1, close)) {
      i = close
      continue
    }
    if (!token || [';', '(', ')'].includes(token.text) || (token.line && i > from)) return undefined
    const item = i > from && bullet(c, i) && !numbersTurn(c, from, i)
    if (stops(c, i) || token.text === '%' || item) return undefined
    if (token.text !== ':' || i === from) continue
    // "16:30" is a time of day, and "Hằng quý: ngày 15 …" begins with a time.
    if (c.tokens[i + 1]?.kind === 'number' && tokenAt(c, i - 1)?.kind === 'number' && c.tokens[i + 1]?.glued)
      continue
    const ahead = fork(c, c.at, i)
    // "tháng: ngày 20" in a list of reports: the month is the report's.
    const said = i === from + 1 && c.tokens[from]?.text === 'tháng' ? undefined : readSaid(ahead)
    // "Cả năm: trước 10/12" is the year that a report is on.
    const [first] = said ?? []
    const listed = from > 0 && joins(tokenAt(c, from - 1))
    const onYear =
      first?.kind === 'always' && first.during && !listed && isAny(fork(c, i + 1), ['before', 'by'])
    if (
      said &&
      ahead.at === i &&
      !onYear &&
      !namesPeriod(c, from, said) &&
      !(said[0]?.kind === 'event' && namesWork(c, from))
    )
      return undefined
    if (timeInside(c, from, i)) return undefined
    c.at = i + 1
    return c.at < c.end && peek(c)?.text !== '(' ? labelOf(c, from, i) : undefined
  }
  return undefined
}

/**
 * "Trước 30/6, báo cáo sơ kết: quý III": the first time is a task of its own, and no word of the heading behind it. Only
 * the periods that a report is on stand in one: "Báo cáo quý, 6 tháng: …".
 */
function timeInside(c: Cursor, from: number, to: number): boolean {
  const about = c.tokens[from]?.head === true
  let listed = false
  for (let at = from; at < to; at++) {
    const ahead = fork(c, at, to)
    const [first] = readSaid(ahead) ?? []
    if (!first) continue
    if (first.kind === 'range' || first.kind === 'open') return true
    if (first.kind === 'by' && first.how !== 'on') return true
    // "Cao điểm Tết Dương lịch, Tết Nguyên đán: …": feasts that the heading names.
    const token = c.tokens[at]
    if (about && token && (token.lexes.includes('newYear') || token.lexes.includes('tet'))) {
      at = ahead.at - 1
      continue
    }
    const behind = at > from && joins(tokenAt(c, at - 1))
    const kind = first.kind === 'event' && c.tokens[at]?.lexes.includes('adhoc')
    const period =
      about && (first.kind === 'again' || first.kind === 'span' || first.kind === 'always' || kind)
    if (behind && !(period && listed)) return true
    if (ahead.at < to && joins(c.tokens[ahead.at]) && !period) return true
    listed = true
    at = ahead.at - 1
  }
  return false
}

/** "Báo cáo định kỳ: trước 15/12", "cuối kỳ: tháng 12": before a colon it names what is due, not another turn. */
function namesPeriod(c: Cursor, from: number, [first]: readonly Said[]): boolean {
  if (first?.kind === 'again') return first.every === 'period' && c.tokens[from]?.text === 'báo cáo định kỳ'
  return (
    first?.kind === 'rule' && first.every === 'period' && /^(đầu|giữa|cuối)$/.test(c.tokens[from]?.text ?? '')
  )
}

/** "Báo cáo đột xuất: …", "Hội nghị giao ban: …": before a colon it is what is to be done, not another event. */
function namesWork(c: Cursor, from: number): boolean {
  return c.tokens[from]?.lexes.some((lex) => lex === 'adhoc' || lex === 'session') === true
}

/** Whether a heading speaks of reports. */
export const REPORT = /báo cáo|số liệu/
