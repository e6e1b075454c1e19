/** iCalendar (RFC 5545): one all-day event a turn that has a due day. */
import type { Lang } from '../lang/lang.ts'
import type { PlanStatus, TaskStatus, TurnStatus } from '../status/types.ts'
import { isClosed } from '../status/verdict.ts'
import { stateNames } from '../status/words.ts'
import { addDays, type Day } from '../time/day.ts'
import { dayText, unitText } from './status-words.ts'

/** Content lines are folded at this many octets, the line break not counted. */
const LONGEST = 75

/**
 * The calendar of some plans. UIDs hold plan, task and turn and nothing that changes, so a second import moves an event
 * (an extended deadline raises its `SEQUENCE`) and never doubles it. Time stamps are the as-of day: same status, same
 * bytes. Open turns ring three days before and on the morning of the day; closed ones stay, marked and silent.
 */
export function ics(plans: readonly PlanStatus[], lang: Lang): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//reform//reform//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(lang === 'vi' ? 'Thời hạn nhiệm vụ cải cách hành chính' : 'Administrative-reform deadlines')}`,
    ...plans.flatMap((status) =>
      [...status.tasks, ...status.reporting].flatMap((task) =>
        task.turns.flatMap((turn) =>
          turn.due === undefined ? [] : event(status, task, turn, turn.due, lang),
        ),
      ),
    ),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

function event(
  { plan, asOf }: PlanStatus,
  task: TaskStatus,
  turn: TurnStatus,
  due: Day,
  lang: Lang,
): string[] {
  const closed = isClosed(turn.state)
  const state = stateNames[turn.state][lang]
  const mark = closed || turn.state === 'overdue' ? `[${state}] ` : ''
  const id = task.kind === 'task' && task.id !== '' ? `${task.id} ` : ''
  return [
    'BEGIN:VEVENT',
    `UID:${uid(plan.id)}/${uid(turn.id)}@reform`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `SEQUENCE:${turn.extensions}`,
    `DTSTART;VALUE=DATE:${compact(due)}`,
    `DTEND;VALUE=DATE:${compact(addDays(due, 1))}`,
    `SUMMARY:${escapeText(`${mark}${id}${task.title}`)}`,
    `DESCRIPTION:${escapeText(description(task, turn, due, lang))}`,
    `CATEGORIES:${escapeText(state)}`,
    `STATUS:${turn.state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(closed ? [] : [...alarm('-P2DT16H', task.title), ...alarm('PT8H', task.title)]),
    'END:VEVENT',
  ]
}

/** A reminder; the offset is from midnight at the start of the due day: 8 o'clock three days before, 8 o'clock itself. */
function alarm(trigger: string, title: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${escapeText(title)}`,
    'END:VALARM',
  ]
}

function description(task: TaskStatus, turn: TurnStatus, due: Day, lang: Lang): string {
  const vi = lang === 'vi'
  const workday = turn.dueWorkday !== undefined && turn.dueWorkday !== due ? turn.dueWorkday : undefined
  const lines: [string, string][] = [
    [vi ? 'Chủ trì' : 'Lead', unitText(task.lead)],
    [vi ? 'Phối hợp' : 'Support', unitText(task.support)],
    [vi ? 'Sản phẩm' : 'Deliverables', (task.task?.deliverables ?? []).join('; ')],
    [vi ? 'Thời hạn theo kế hoạch' : 'Deadline in the plan', task.timing?.phrase ?? ''],
    [vi ? 'Hạn đầu' : 'First due', turn.extensions > 0 ? dayText(turn.firstDue, lang) : ''],
    [
      vi ? 'Ngày nghỉ, ngày làm việc kế tiếp' : 'Day off, next working day',
      dayText(workday, lang) + (workday && turn.workdayExpected ? (vi ? ' (dự kiến)' : ' (expected)') : ''),
    ],
    [vi ? 'Tình trạng' : 'State', stateNames[turn.state][lang]],
  ]
  return lines.flatMap(([name, value]) => (value === '' ? [] : [`${name}: ${value}`])).join('\n')
}

function compact(at: Day): string {
  return at.replaceAll('-', '')
}

function uid(text: string): string {
  return encodeURIComponent(text.normalize('NFC').replace(/\p{Cs}/gu, '\ufffd'))
}

function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** A content line folded at 75 octets, never inside a character. */
function fold(line: string): string {
  // No character is more than three octets a UTF-16 unit.
  if (line.length * 3 <= LONGEST || (line.length <= LONGEST && /^[ -~]*$/.test(line))) return line
  let out = ''
  let octets = 0
  for (const char of line) {
    const size = octetsOf(char)
    if (octets + size > LONGEST) {
      out += '\r\n '
      octets = 1
    }
    out += char
    octets += size
  }
  return out
}

function octetsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}
