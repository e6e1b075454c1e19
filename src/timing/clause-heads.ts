/** Tells which times a clause of free words may head: "Các phòng gửi" a day, "Kiểm tra đê điều" what waits for a season. */
import { foldKey } from '../text/fold.ts'
import { type Cursor, fork, is, isAny, peek, textOf } from './cursor.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { TERMS } from './heading.ts'
import type { Said } from './said.ts'
import type { Token } from './tokens.ts'
import { timeIn } from './unread.ts'
import { namesActor } from './who.ts'

/** The words before a time. */
export interface Clause {
  /** Where they begin. */
  from: number
  /** They begin with who acts. */
  actor: boolean
  /** They begin with how much is to be done: "2/3 số xã". */
  share: boolean
}

/** What its words tell of the clause and of the time behind it. */
interface Told extends Clause {
  /** Where the time ends. */
  to: number
  words: readonly Token[]
  /** They say that something is finished. */
  finishes: boolean
  /** They say what is done. */
  acts: boolean
  /** The time is one up to which. */
  bounded: boolean
}

/** Whether a time stands at the cursor that the words before it may head. */
export function headsTime(c: Cursor, clause: Clause): boolean {
  const ahead = fork(c)
  const said = readSaid(ahead)
  if (!said) return false
  const words = c.tokens.slice(clause.from, c.at)
  const finishes = is(c, 'finish') || words.some(({ lexes }) => lexes.includes('finish'))
  if (!clause.actor && isMany(words[0]) && !finishes && !said.every((it) => isLimit(c, it))) return false
  const acts = finishes || clause.share || words.some(({ head }) => head) || reports(peek(c))
  const bounded = isAny(c, ['before', 'by', 'finish'])
  const told = { ...clause, to: ahead.at, words, finishes, acts, bounded }
  if (!said.every((it) => fits(c, it, told)) || UNCERTAIN.test(foldKey(textOf(c, clause.from, c.at))))
    return false
  return clauseMayEnd(ahead) || peek(ahead)?.head === true || namesActor(ahead) || sentOn(ahead)
}

function reports(token: Token | undefined): boolean {
  return token?.text.startsWith('báo cáo') === true
}

/** "Các dự án …": only with a word of finishing, as a day may tell which ones are meant. */
export function isMany(first: Token | undefined): boolean {
  return first?.lexes.includes('all') === true
}

function fits(c: Cursor, it: Said, clause: Told): boolean {
  const { actor, acts } = clause
  switch (it.kind) {
    case 'event':
      return it.within ? isLimit(c, it) : WAITS.includes(it.how) && peek(c)?.text !== 'sau'
    case 'span':
      // "Cấp tỉnh tháng 12/2024"
      if (actor && clause.words.length === 2 && clause.words[0]?.text === 'cấp') return true
      return (
        isAny(c, actor ? ['in', 'finish', 'until'] : ['in']) &&
        (acts || (is(c, 'in') && !counted(clause.words)))
      )
    case 'range':
      return is(c, 'from') || (actor && acts)
    case 'open':
      return acts && is(c, 'from')
    case 'always':
      // "Nộp trong giờ hành chính" tells the hours, not by when.
      return acts && (is(c, 'always') ? !peek(c)?.text.includes('giờ') : actor)
    case 'by':
      return fitsDay(c, it, clause)
    case 'again':
    case 'rule':
      return fitsTurns(c, it, clause)
    default:
      return false
  }
}

/** A day to do it by; where a word tells what is done, a day to do it on and days to do it in, too. */
function fitsDay(c: Cursor, it: Extract<Said, { kind: 'by' }>, clause: Told): boolean {
  const { actor, acts, bounded } = clause
  const date = it.point.kind === 'date'
  if (acts && bounded && it.how !== 'on') return true
  // "Nhận hồ sơ đến hết ngày 30/6", "… đến 17 giờ ngày 14/3"
  if (acts && is(c, 'to') && (it.until || it.time !== undefined || (!actor && clause.finishes))) return true
  // "Gửi danh sách trong ngày 15/8/2024"
  if (acts && date && is(c, 'in') && !counted(clause.words)) return true
  if ((into(c) && date) || TERMS.includes(clause.words[0]?.text ?? '')) return true
  if (!actor) return bounded && date && it.how !== 'on' && !it.until
  const done = acts || is(c, 'by')
  // "Cấp huyện trước tháng 5/2024"
  return it.how !== 'on' ? date || done || is(c, 'before') : done && date
}

/** What comes again: with its day, or so often as an office says of its work. */
function fitsTurns(c: Cursor, it: Extract<Said, { kind: 'again' | 'rule' }>, clause: Told): boolean {
  const { actor, acts, bounded, to } = clause
  if (isTurnDay(it) && (is(c, 'from') || into(c) || (!actor && acts))) return true
  const done = acts || is(c, 'by')
  if (it.kind === 'rule') return actor ? it.on.before === true || done : bounded
  const own = c.tokens.slice(c.at, to)
  const counts = it.times !== undefined || own.some(({ lexes }) => lexes.includes('times'))
  if ((counts && !it.bare) || (actor && own.some(({ lexes }) => lexes.includes('least')))) return true
  const often = is(c, 'periodic') || (is(c, 'each') && (clause.words[0]?.head || closed(fork(c, to))))
  if (often && !it.bare) return true
  // "Phát hành vào tháng 6 hằng năm"
  if (acts && is(c, 'in') && it.of !== undefined && !it.bare) return true
  if (!actor) return bounded && (it.on !== undefined || it.time !== undefined)
  return it.on ? it.on.before === true || done : done && !it.bare
}

function into(c: Cursor): boolean {
  return is(c, 'in') && peek(c)?.text !== 'trong'
}

/** "… trước 15 giờ hằng ngày về Sở Y tế", "… phải hoàn thành": to whom, or what is to be done by then. */
function sentOn(c: Cursor): boolean {
  if (is(c, 'at') && peek(c, 1)?.kind === 'word') return !timeIn(c, c.at + 1, c.end)
  // "… trước 16 giờ 30 thứ Sáu hằng tuần trên Zalo của Sở"
  if (/^(trên|qua|bằng)$/.test(peek(c)?.text ?? '')) return !timeIn(c, c.at + 1, Math.min(c.end, c.at + 20))
  return peek(c)?.text === 'phải' || (/^(về|cho|tới|đến|qua)$/.test(peek(c)?.text ?? '') && namesActor(c, 1))
}

/** What is to be done waits for something: "… khi có tình huống", "… trước mùa mưa lũ". */
const WAITS: readonly string[] = ['when', 'after', 'before']

/** Whether nothing but a stop follows. */
function closed(c: Cursor): boolean {
  const next = peek(c)
  // "… hằng tháng, chậm nhất ngày 20 …"
  const due = next?.text === ',' && (is(c, 'by', 1) || is(c, 'before', 1))
  return !next || due || next.line || next.text === ';' || next.text === '.'
}

/** "Có thể trước 15/6" is not certain, nor is "… hoặc", unless it parts the names of what a limit is for. */
const UNCERTAIN =
  /^mùa |(^| )(cách( nhau)?|ít nhất|tối thiểu)$|^tạm thời( |$)|(^| )(có thể|(?<!nhà )tạm(?! (ngừng|dừng|ứng|giao|trú|thu|nộp|cấp|giữ))|chắc|thường(?! (xuyên|trực|niên|kỳ|vụ|lệ)))( |$)|^(?!thời hạn ).*(^| )hoặc( |$)/

/** "Chủ đầu tư thanh toán trong vòng 07 ngày làm việc kể từ ngày …", "nhóm B không quá 30 ngày" */
function isLimit(c: Cursor, it: Said): boolean {
  if (it.kind !== 'event' || it.within === undefined) return false
  const { unit } = it.within
  return it.words !== undefined || (is(c, 'within') && unit !== 'month' && unit !== 'year')
}

/** "Số vụ xảy ra trong quý II", "được giao trong quý III": which ones are counted or meant. */
function counted(words: readonly Token[]): boolean {
  if (/^(được|đã|có|là|do)$/.test(words[0]?.text ?? '')) return true
  return /^(sinh|ra|nhận|được|đã|có|mới|hạn|đọng|lực|tuổi)$/.test(words.at(-1)?.text.split(' ').at(-1) ?? '')
}

/** "Tổng hợp, báo cáo Giám đốc vào ngày 25 hằng tháng" */
function isTurnDay(it: Said): boolean {
  if (it.kind === 'rule') return it.every !== undefined && it.every !== 'period'
  return it.kind === 'again' && it.on !== undefined && !it.bare
}
