/** What brackets say of the time before them: what it is for, when an event is, how a day was found. */
import { foldKey } from '../text/fold.ts'
import { type Cursor, fork, is, textOf } from './cursor.ts'
import { tellsWhich } from './no-deadline.ts'
import { isNoTime } from './no-time.ts'
import { isKind, type Node } from './said.ts'

/** "(đối với báo cáo năm)": what the time before is for, whatever period it names; a year may be another than its own. */
export function isFor(c: Cursor, from: number, to: number): boolean {
  const first = c.tokens[from]
  const onPeriod = is(fork(c, from + 1), 'period') || is(fork(c, from + 1), 'report')
  if (first?.text === 'đối với' || first?.text === 'đ/v' || (first?.text === 'cho' && onPeriod))
    return !c.tokens.slice(from, to).some(({ text }) => /^\d{4}$/.test(text)) || dated(textOf(c, from, to))
  // "trước 14/6 (để Sở báo cáo UBND tỉnh trước ngày 20/6)": what others do then is no work of this time.
  return first?.lexes.includes('for') === true && (first.text === 'để' || isNoTime(c, from + 1, to))
}

/** "đối với viên chức tuyển dụng từ ngày 01/7/2020": which ones, and not by when. */
function dated(words: string): boolean {
  const [which, day] = foldKey(words).split(/ (?:từ|trước|sau|đến)(?: hết)? ngày /)
  return which !== undefined && day !== undefined && tellsWhich(which)
}

/** "Sau khi Luật có hiệu lực (01/7/2024)", "trước kỳ họp (tháng 7, tháng 12)": when the event is, not when the work is due. */
export function happensThen(before: Node | undefined, found: readonly Node[]): boolean {
  if (!isKind(before, 'event') || !before.said.words || found.length === 0) return false
  if (before.said.how !== 'after' && before.said.how !== 'before') return false
  return found.every(
    ({ said }) => (said.kind === 'by' && said.how === 'on') || (said.kind === 'span' && !said.during),
  )
}

/** "04/3/2021 (80 ngày trước ngày bầu cử)": how the day before it was found. */
export function countsBack(before: Node | undefined, found: readonly Node[]): boolean {
  const [only] = found
  if (found.length !== 1 || !isKind(before, 'by') || before.said.point.kind !== 'date') return false
  return isKind(only, 'event') && only.said.how === 'before' && only.said.within !== undefined
}
