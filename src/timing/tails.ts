/** Words behind a time that hold none themselves: what is to be done by then, through what, and what goes with it. */
import { foldKey } from '../text/fold.ts'
import { isAside } from './asides.ts'
import { type Cursor, fork, is, peek, textOf, tokenAt } from './cursor.ts'
import { TERMS } from './heading.ts'
import { isShare } from './join-clauses.ts'
import { bullet, closeOf, stops } from './marks.ts'
import { isNoTime, isUnit, isWord } from './no-time.ts'
import { noteTo } from './node.ts'
import { endsNote, isForCase } from './notes.ts'
import { reportsOn } from './reported-on.ts'
import { isKind, type Link, type Node } from './said.ts'
import { boundTimeHere } from './unread.ts'
import { namesActor } from './who.ts'

/** "… gửi Sở Nội vụ để tổng hợp": what is to be done by the time before, where no other time follows it. */
export function tail(c: Cursor, nodes: Node[], link: Link): boolean {
  const before = nodes.at(-1)
  if (!before || before.said.kind === 'unread' || (link !== 'none' && link !== ',' && link !== 'and'))
    return false
  // "Không quá 1/2 thời gian quy định" is no day with a note.
  if (isShare(c, before)) return false
  const from = c.at
  // "ngày 15 của tháng đánh giá": which month that is, the word behind it says.
  if (link === 'none' && tokenAt(c, from - 2)?.text === 'của' && isUnit(tokenAt(c, from - 1))) return false
  const dash = bullet(c, from) && !peek(c)?.line ? 1 : 0
  const first = peek(c, dash)
  if (link === 'and' && !first?.head) return false
  const promptly = first?.lexes.includes('promptly') && tokenAt(c, from - 1)?.line !== true
  const last = calledLast(c)
  if (last !== undefined) {
    noteTo(before, textOf(c, from, last))
    c.at = last
    return true
  }
  const many = is(c, 'all', dash) && (peek(c, dash + 1)?.head || isWord(peek(c, dash + 1)))
  const what = peek(c, dash + 1)
  // "Quý IV/2024, 12 xã, phường"
  const share = first?.kind === 'number' && (what?.text === '%' || (!what?.glued && namesActor(c, dash + 1)))
  const led =
    TAILS.includes(first?.text ?? '') ||
    namesActor(c, dash) ||
    (link === ',' && (isWord(first) || share || many)) ||
    // "đến 31/12/2024 giải ngân đạt trên 95% kế hoạch vốn"
    (link === 'none' && (reaches(c) || (plainWords(c) && !(isKind(before, 'again') && before.said.bare))))
  if (!(first?.head || promptly || led) || first?.lexes.includes('before')) return false
  c.at += dash
  while (c.at < Math.min(c.end, from + 30)) {
    const close = peek(c)?.text === '(' ? silentBracket(c) : undefined
    // "…, các sở, ban, ngành gửi về …": who is to do it.
    if (peek(c)?.text === ',' && c.at > from + dash && namesActor(c, 1) && namesActor(fork(c, from), dash)) {
      c.at++
      continue
    }
    // "… phát sinh nghĩa vụ thuế đối với trường hợp …": what it is for is told behind it.
    if (close === undefined && (endsNote(c) || boundTimeHere(c) || isForCase(c))) break
    c.at = (close ?? c.at) + 1
  }
  // With a colon or a bracket behind it, it heads what follows.
  const above = first?.text === 'trên' && c.tokens[from + dash + 1]?.kind === 'word'
  const start = from + dash + (above ? 1 : 0)
  // "thì" with nothing behind it leads to nothing.
  const bare = first?.text === 'thì' && c.at === from + dash + 1
  const closed =
    !bare && (c.at >= c.end || isForCase(c) || (endsNote(c) && ![':', '('].includes(peek(c)?.text ?? '')))
  if (!closed || !(isNoTime(c, start, c.at) || reportsOn(c, before, from + dash, c.at))) {
    c.at = from
    return false
  }
  noteTo(before, textOf(c, from + dash, c.at))
  return true
}

/** "từ ngày 15/10 tiêm phòng cho đàn gia cầm": three words or more that no reader of times knows. */
function plainWords(c: Cursor): boolean {
  const third = peek(c, 2)
  let to = c.at
  while (to < Math.min(c.end, c.at + LONGEST) && c.tokens[to]?.kind === 'word' && !c.tokens[to]?.line) to++
  if (HEDGED.test(foldKey(textOf(c, c.at, to)))) return false
  return [0, 1].every((i) => isWord(peek(c, i)) && !peek(c, i)?.line) && third?.kind === 'word' && !third.line
}

/** Words that say since when something holds, or that the time is not certain. */
const HEDGED =
  /(^| )(hiệu lực|điều kiện|có thể|mới|vẫn|tạm|tạm thời|kéo dài|lại|sơ bộ|tùy|miễn|khả năng)( |$)/

/** "giải ngân đạt …", "tỷ lệ giải ngân đạt …": what is reached by then. */
function reaches(c: Cursor): boolean {
  for (let i = 0; i < 6; i++) {
    if (peek(c, i)?.text === 'đạt') return i > 0
    if (peek(c, i)?.kind !== 'word') return false
  }
  return false
}

/** "… là hạn cuối": where such words end. */
function calledLast(c: Cursor): number | undefined {
  if (peek(c)?.text !== 'là' || !TERMS.includes(peek(c, 1)?.text ?? '')) return undefined
  const to = c.at + (is(c, 'last', 2) ? 3 : 2)
  return endsNote(fork(c, to)) ? to : undefined
}

/** "… về Công an tỉnh (qua Phòng Cảnh sát)": where a bracket closes that no time stands in. */
function silentBracket(c: Cursor): number | undefined {
  const close = closeOf(c, c.at, 20)
  return close !== undefined && isNoTime(c, c.at + 1, close) ? close : undefined
}

/** Words that lead on to how or what for: "hằng tuần qua hệ thống …", "đến 30/6 đạt 40%". */
const TAILS: readonly string[] = [
  'thì',
  'phải',
  'phải hoàn thành',
  'hoàn thành',
  'hoàn tất',
  'phải xong',
  'đạt',
  'qua',
  'bằng',
  'đồng thời',
  'nhằm',
  'trên',
  'phục vụ',
  'kèm',
  'kèm theo',
  'gồm',
  'gắn',
  'tại',
  'được',
  'do',
]

/** "Hằng ngày, kể cả thứ Bảy, Chủ nhật": what a bracket may tell beside a time, without the bracket. */
export function aside(c: Cursor, nodes: readonly Node[]): boolean {
  const before = nodes.at(-1)
  if (!before || before.said.kind === 'unread' || !ASIDE.includes(peek(c)?.text ?? '')) return false
  const behindStop = tokenAt(c, c.at - 1)?.text === ';' || peek(c)?.line === true
  let to = c.at
  while (to < c.end && c.tokens[to]?.text !== ';' && !(to > c.at && c.tokens[to]?.line) && !stops(c, to)) {
    if (++to > c.at + LONGEST) return false
  }
  const text = textOf(c, c.at, to)
  if (!isAside(text) || (behindStop && !/^không (để|được)/.test(foldKey(text)))) return false
  noteTo(before, text)
  c.at = to
  return true
}

/** More words has no aside; the bound keeps the reading linear. */
const LONGEST = 60

const ASIDE: readonly string[] = [
  'thay',
  'thay vì',
  'thay thế',
  'không',
  'kể',
  'bao',
  'tính',
  'nhân',
  'chào',
  'hưởng',
  'lồng',
  'kết',
  'tích',
  'kinh',
  'giảm',
  'không để',
  'không để quá',
  'số',
  'điện',
  'liên',
  'phục vụ',
  'nếu',
  'trường hợp',
]
