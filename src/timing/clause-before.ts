/**
 * Reads who is to do something by a day, or what is to be done, as the heading of that day: "Các phòng gửi trước ngày
 * 10/12", "Cấp xã gửi cấp huyện trước …, cấp huyện gửi Sở trước …".
 */
import { headsTime, isMany } from './clause-heads.ts'
import { type Cursor, fork, is, isAny, isOf, peek, take, takeText, tokenAt } from './cursor.ts'
import { LED } from './grammar/clause.ts'
import { readSaid } from './grammar/index.ts'
import { isListSent, timeInBrackets } from './head-words.ts'
import { type Label, labelOf, TERMS } from './heading.ts'
import { bullet } from './marks.ts'
import { isNamedMonth, isWord } from './no-time.ts'
import { fractionHere, numberedHere } from './plain-numbers.ts'
import { namesEach, plainHere } from './plain-words.ts'
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
    if (tokenAt(c, c.at - 1)?.lexes.includes('report') && reportsBehind(c)) return labelOf(c, from, c.at)
    if ((begunTime(c) || levelNamed(c, from)) && headsTime(c, { from, actor, share: share > 0 }))
      return labelOf(c, from, tokenAt(c, c.at - 1)?.text === ',' ? c.at - 1 : c.at)
    // "Đánh giá nội bộ - tháng 9; xem xét của lãnh đạo - tháng 10/2024"
    if (bullet(c, c.at) && !token.line && timeAlone(c)) {
      c.at++
      return labelOf(c, from, c.at - 1)
    }
    // "…, chậm nhất 15/6"
    const many = token.text === ',' && is(c, 'by', 1) ? 1 : plainHere(c)
    if (many === 0) return undefined
    c.at += many
  }
  return undefined
}

/** "Các sở gửi báo cáo quý, 6 tháng, năm về Sở Nội vụ trước ngày 12 …": the kinds of reports are what comes again. */
function reportsBehind(c: Cursor): boolean {
  const ahead = fork(c)
  const said = readSaid(ahead)
  return said !== undefined && isListSent(ahead, said)
}

/** "100% hồ sơ …", "tối thiểu 3/4 số đơn vị …": how much of it, in tokens. */
function shareHere(c: Cursor): number {
  const last = tokenAt(c, c.at - 1)
  if (last !== undefined && !peek(c)?.line && !STOPS.includes(last.text)) return 0
  const led = /^(đạt|tối thiểu|ít nhất|trên|hoàn thành)$/.test(peek(c)?.text ?? '') ? 1 : 0
  const ahead = fork(c, c.at + led)
  if (peek(ahead)?.kind !== 'number') return 0
  const some = peek(ahead, 1)?.text === '%' && peek(ahead, 2)?.kind === 'word'
  // "05 xã trong quý II"
  const things = led === 0 && peek(ahead)?.text.length === 2 && !peek(ahead, 1)?.glued && namesActor(ahead, 1)
  const many = some ? 2 : things ? 1 : fractionHere(ahead)
  return many === 0 ? 0 : led + many
}

/** Whether behind a dash a time stands with nothing behind it. */
function timeAlone(c: Cursor): boolean {
  const ahead = fork(c, c.at + 1)
  const said = readSaid(ahead)
  const next = peek(ahead)
  return (
    said?.every((it) => it.kind === 'span' || it.kind === 'by') === true &&
    (!next || next.line || next.text === ';')
  )
}

/** Whether a word of time stands at the cursor; "Tư pháp" and "hai đơn vị" are no such words. */
function begunTime(c: Cursor): boolean {
  if (isOf(c, 'bound') || isAny(c, ['within', 'in', 'least', 'beforeEvent'])) return true
  if (is(c, 'after') && peek(c)?.text.endsWith('khi')) return true
  return limitHere(c) || (isOf(c, 'date') && (peek(c)?.lexes.length !== 0 || peek(c)?.kind === 'number'))
}

/** "Cấp tỉnh tháng 12/2024", "cấp xã quý I": a level and nothing more before a stretch of time. */
function levelNamed(c: Cursor, from: number): boolean {
  return c.at === from + 2 && c.tokens[from]?.text === 'cấp' && isAny(c, ['month', 'quarter'])
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
  if (LED.includes(first.text))
    return /^(phải|cần)$/.test(first.text) && (!last || last.text === ';') && dutyHere(c)
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
  return (
    /^(đảm bảo|bảo đảm)$/.test(peek(c)?.text ?? '') &&
    (next?.head === true || isAny(fork(c, c.at + 1), ['finish', 'before', 'by']))
  )
}

const STOPS: readonly string[] = [';', ',', '.', ':', '-', '+', '•', '(']
