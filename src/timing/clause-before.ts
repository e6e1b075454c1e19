/**
 * Reads who is to do something by a day, or what is to be done, as the heading of that day: "Các phòng gửi trước ngày
 * 10/12", "Cấp xã gửi cấp huyện trước …, cấp huyện gửi Sở trước …".
 */
import { foldKey } from '../text/fold.ts'
import { type Cursor, fork, is, isAny, isOf, peek, take, takeText, textOf, tokenAt } from './cursor.ts'
import { LED } from './grammar/clause.ts'
import { clauseMayEnd, readSaid } from './grammar/index.ts'
import { timeInBrackets } from './head-words.ts'
import { type Label, labelOf, TERMS } from './heading.ts'
import { isNamedMonth, isWord } from './no-time.ts'
import { fractionHere, numberedHere } from './plain-numbers.ts'
import { namesEach, plainHere } from './plain-words.ts'
import type { Said } from './said.ts'
import type { Token } from './tokens.ts'
import { timeIn } from './unread.ts'
import { namesActor } from './who.ts'

/** How many words such a clause has at the most. */
const LONGEST = 60

/**
 * "Các phòng gửi Văn phòng trước ngày 10/6", "Lắp đặt trụ sở mới trước 30/6": the words up to the time, which must be a
 * bound one and end the clause.
 */
export function clauseBefore(c: Cursor): Label | undefined {
  const from = c.at
  if (namesActor(c, 1)) takeText(c, 'do')
  const actor = namesActor(c)
  const share = shareHere(c)
  if (!actor && share === 0 && !begins(c)) return undefined
  // "Nhóm 1 hoàn thành trước …"
  c.at += share || numberedHere(c) || 1
  // "Thời hạn cuối cùng nhận hồ sơ là …"
  if (TERMS.includes(c.tokens[from]?.text ?? '')) take(c, 'last')
  while (c.at < from + LONGEST) {
    const token = peek(c)
    if (!token || token.line) return undefined
    // "UBND cấp xã (trước 30/9), UBND cấp huyện (trước 15/10)"
    if (token.text === '(' && timeInBrackets(c)) return labelOf(c, from, c.at)
    // "Kế hoạch kiểm tra hằng năm ban hành trước …": which plan it is.
    const named = namesEach(c)
    if (named > 0) {
      c.at += named
      continue
    }
    if (begunTime(c) && timeBehind(c, from, actor, share > 0))
      return labelOf(c, from, tokenAt(c, c.at - 1)?.text === ',' ? c.at - 1 : c.at)
    // "…, chậm nhất 15/6"
    const many = token.text === ',' && is(c, 'by', 1) ? 1 : plainHere(c)
    if (many === 0) return undefined
    c.at += many
  }
  return undefined
}

/** Whether a time stands at the cursor that the words before it may head. */
function timeBehind(c: Cursor, from: number, actor: boolean, share: boolean): boolean {
  const ahead = fork(c)
  const said = readSaid(ahead)
  if (!said) return false
  const words = c.tokens.slice(from, c.at)
  const term = TERMS.includes(words[0]?.text ?? '')
  const finishes = is(c, 'finish') || words.some(({ lexes }) => lexes.includes('finish'))
  if (!actor && isMany(words[0]) && !finishes && !said.every((it) => isLimit(c, it))) return false
  const acts =
    finishes || share || words.some(({ head }) => head) || peek(c)?.text.startsWith('báo cáo') === true
  const bounded = isAny(c, ['before', 'by', 'finish'])
  const into = is(c, 'in') && peek(c)?.text !== 'trong'
  const within = isAny(c, ['in', 'finish', 'until'])
  const least = c.tokens.slice(c.at, ahead.at).some(({ lexes }) => lexes.includes('least'))
  const fits = (it: Said): boolean => {
    if (isLimit(c, it) || isOften(c, it, ahead.at) || (actor && it.kind === 'again' && least)) return true
    if (it.kind === 'span')
      return (actor ? within : is(c, 'in')) && (acts || (is(c, 'in') && !counted(words)))
    if (it.kind === 'event' && !it.within && WAITS.includes(it.how)) return peek(c)?.text !== 'sau'
    if (it.kind === 'again' && is(c, 'each') && !it.bare && closed(ahead)) return true
    // "Nộp trong giờ hành chính" tells the hours, not by when.
    if (acts && it.kind === 'always' && is(c, 'always')) return !peek(c)?.text.includes('giờ')
    if (acts && it.kind === 'open' && is(c, 'from')) return true
    if (acts && bounded && it.kind === 'by' && it.how !== 'on') return true
    if (it.kind === 'range' && is(c, 'from')) return true
    if (is(c, 'from') && isTurnDay(it)) return true
    if (acts && it.kind === 'by' && it.until && is(c, 'to')) return true
    if (acts && it.kind === 'by' && it.time !== undefined && is(c, 'to')) return true
    if (c.tokens[from]?.head && it.kind === 'again' && is(c, 'each')) return !it.bare
    if (it.kind === 'again' && is(c, 'periodic')) return !it.bare
    if (into && isTurnDay(it)) return true
    if (acts && is(c, 'in') && isYearly(it)) return true
    if (into && it.kind === 'by' && it.point.kind === 'date') return true
    if (term && it.kind === 'by') return true
    if (!actor && acts && (isTurnDay(it) || (finishes && is(c, 'to')))) return true
    return actor ? isBound(it, acts || is(c, 'by')) : bounded && isDay(it)
  }
  if (!said.every(fits) || UNCERTAIN.test(foldKey(textOf(c, from, c.at)))) return false
  return clauseMayEnd(ahead) || peek(ahead)?.head === true || namesActor(ahead) || sentOn(ahead)
}

/** "… trước 15 giờ hằng ngày về Sở Y tế", "… phải hoàn thành": to whom, or what is to be done by then. */
function sentOn(c: Cursor): boolean {
  if (is(c, 'at') && peek(c, 1)?.kind === 'word') return !timeIn(c, c.at + 1, c.end)
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
  /^mùa |(^| )(cách( nhau)?|ít nhất|tối thiểu)$|^tạm thời( |$)|(^| )(có thể|(?<!nhà )tạm(?! (ngừng|dừng|ứng|giao|trú|thu|nộp|cấp))|chắc|thường(?! (xuyên|trực|niên|kỳ|vụ|lệ)))( |$)|^(?!thời hạn ).*(^| )hoặc( |$)/

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

/** "Phát hành vào tháng 6 hằng năm" */
function isYearly(it: Said): boolean {
  return it.kind === 'again' && it.of !== undefined && !it.bare
}

/** "100% hồ sơ …", "tối thiểu 3/4 số đơn vị …": how much of it, in tokens. */
function shareHere(c: Cursor): number {
  const last = tokenAt(c, c.at - 1)
  if (last !== undefined && !peek(c)?.line && !STOPS.includes(last.text)) return 0
  const led = /^(đạt|tối thiểu|ít nhất|trên|hoàn thành)$/.test(peek(c)?.text ?? '') ? 1 : 0
  const ahead = fork(c, c.at + led)
  if (peek(ahead)?.kind !== 'number') return 0
  const many = peek(ahead, 1)?.text === '%' && peek(ahead, 2)?.kind === 'word' ? 2 : fractionHere(ahead)
  return many === 0 ? 0 : led + many
}

/** "Sinh hoạt tổ chuyên môn 2 lần/tháng", "khí thải 06 tháng/lần" */
function isOften(c: Cursor, it: Said, to: number): boolean {
  if (it.kind !== 'again' || it.bare) return false
  return it.times !== undefined || c.tokens.slice(c.at, to).some(({ lexes }) => lexes.includes('times'))
}

/** "Tổng hợp, báo cáo Giám đốc vào ngày 25 hằng tháng" */
function isTurnDay(it: Said): boolean {
  if (it.kind === 'rule') return it.every !== undefined && it.every !== 'period'
  return it.kind === 'again' && it.on !== undefined && !it.bare
}

function isDay(it: Said): boolean {
  if (it.kind === 'by') return it.point.kind === 'date' && it.how !== 'on' && !it.until
  if (it.kind === 'again') return it.on !== undefined || it.time !== undefined
  return it.kind === 'rule'
}

/** Whether a word of time stands at the cursor; "Tư pháp" and "hai đơn vị" are no such words. */
function begunTime(c: Cursor): boolean {
  if (isOf(c, 'bound') || isAny(c, ['within', 'in', 'least', 'beforeEvent'])) return true
  if (is(c, 'after') && peek(c)?.text.endsWith('khi')) return true
  return limitHere(c) || (isOf(c, 'date') && (peek(c)?.lexes.length !== 0 || peek(c)?.kind === 'number'))
}

/** "Bảo hành 12 tháng kể từ ngày …": a number with its unit. */
function limitHere(c: Cursor): boolean {
  return (
    peek(c)?.value !== undefined &&
    isAny(fork(c, c.at + 1), ['day', 'workday', 'month', 'year', 'hour', 'times'])
  )
}

/** Whether a clause begins at the cursor with a word that times know nothing of. */
function begins(c: Cursor): boolean {
  const [last, first] = [tokenAt(c, c.at - 1), peek(c)]
  // "Báo cáo giải ngân hằng tháng gửi về Sở … trước ngày 25"
  const often = first?.head === true && tokenAt(c, c.at - 2)?.lexes.includes('each') === true
  const apart = last === undefined || first?.line === true || STOPS.includes(last.text) || often
  if (apart && isNamedMonth(c, c.at)) return true
  // "Đợt cao điểm từ …"
  if (apart && first?.text === 'đợt' && isWord(peek(c, 1))) return true
  if (!apart || first?.kind !== 'word' || first.value !== undefined) return false
  const what = peek(c, 1)
  // "Phải gửi trước 15/6"; behind an event the word leads over to its duty.
  if (LED.includes(first.text)) return first.text === 'phải' && (!last || last.text === ';') && dutyHere(c)
  // "…, số còn lại trước ngày 30/11"
  if (first.text === 'số' && /^(còn|tiền)$/.test(what?.text ?? '')) return true
  const finishes = is(c, 'finish') && (what?.lexes.length === 0 || what?.head || is(c, 'and', 1))
  return first.lexes.length === 0 || first.head === true || isMany(first) || finishes || isTermOf(c)
}

/** "Phải gửi …", "phải được công bố …" */
function dutyHere(c: Cursor): boolean {
  const next = peek(c, 1)?.text === 'được' ? peek(c, 2) : peek(c, 1)
  return next?.head === true || (next?.kind === 'word' && next.lexes.length === 0)
}

/** "Thời hạn cung cấp thông tin là 15 ngày …", "bảo đảm hoàn thành …": words of limits that here only name what has one. */
function isTermOf(c: Cursor): boolean {
  const next = peek(c, 1)
  if (TERMS.includes(peek(c)?.text ?? '')) {
    const what = is(c, 'last', 1) ? peek(c, 2) : next
    return what?.kind === 'word' && (what.lexes.length === 0 || what.head === true || namesActor(c, 1))
  }
  return /^(đảm bảo|bảo đảm)$/.test(peek(c)?.text ?? '') && (next?.head === true || is(c, 'finish', 1))
}

/** "Các dự án …": only with a word of finishing, as a day may tell which ones are meant. */
function isMany(first: Token | undefined): boolean {
  return first?.lexes.includes('all') === true
}

const STOPS: readonly string[] = [';', ',', '.', ':', '-', '+', '•', '(']

/** A day to do it by; where a word tells what is done, a day to do it on and days to do it in, too. */
function isBound(it: Said, acts: boolean): boolean {
  if (it.kind === 'by')
    return it.how !== 'on' ? it.point.kind === 'date' || acts : acts && it.point.kind === 'date'
  if (it.kind === 'again' && !it.on) return acts && !it.bare
  if (it.kind === 'rule' || it.kind === 'again') return it.on !== undefined && (it.on.before === true || acts)
  return (it.kind === 'range' || it.kind === 'always') && acts
}
