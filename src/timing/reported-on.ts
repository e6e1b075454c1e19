/** The period that a report due at some time is on: "20/12 (báo cáo năm 2024)", "trước 15/6 báo cáo năm 2023". */
import { foldKey } from '../text/fold.ts'
import type { Span } from '../time/day.ts'
import { wholeMonths } from '../time/period.ts'
import { type Cursor, cursorOf, fork, peek } from './cursor.ts'
import { daysOf, type Years } from './days.ts'
import { stretch } from './grammar/span.ts'
import { lengthOf } from './grammar/unit.ts'
import type { Node } from './said.ts'
import { tokensOf } from './tokens.ts'

/** What looks back on a period. */
const REVIEW = /báo cáo|số liệu|kết quả|tổng kết|sơ kết|đánh giá|quyết toán/

/**
 * "Quý I (báo cáo năm 2023)", "20/12 (báo cáo năm 2024)": the period that the report due then is on. Behind a stretch a
 * month may be when it is due, and is read.
 */
export function isReportOn({ said, label }: Node, before: Node): boolean {
  if (said.kind !== 'span' || said.during || label === undefined || !REVIEW.test(foldKey(label))) return false
  const { stretch } = said
  const long = stretch.kind === 'years' || (stretch.kind === 'months' && stretch.to > stretch.from)
  return long || before.said.kind === 'by'
}

/** The days of the period that a heading looks back on: "Báo cáo quý IV", "tổng kết năm 2024", "báo cáo năm". */
export function periodNamed(label: string, year: number, years: Years): Span | undefined {
  const text = foldKey(label)
  if (!REVIEW.test(text) || text.includes('kế hoạch')) return undefined
  const tokens = tokensOf(label)
  const c = cursorOf(label, tokens)
  for (let at = tokens.length - 1; at >= 0; at--) {
    c.at = at
    const found = stretch(c)
    if (found) return daysOf(found, year, years)
  }
  return / năm$/.test(text) ? wholeMonths(year, 1, 12) : undefined
}

/** "báo cáo tuần", "báo cáo định kỳ 6 tháng": which report the time before is of. */
export function isReport(c: Cursor, from: number, to: number): boolean {
  if (!c.tokens[from]?.lexes.includes('report')) return false
  const ahead: Cursor = fork(c, from + 1, to)
  while (peek(ahead)?.head) ahead.at++
  return lengthOf(ahead) !== undefined && ahead.at === to
}

/** "Trước 15/6/2024 báo cáo năm 2023": the period is what the report is on. */
export function reportsOn(c: Cursor, before: Node, from: number, to: number): boolean {
  return before.said.kind === 'by' && (isReport(c, from, to) || isReportIn(c, from, to))
}

function isReportIn(c: Cursor, from: number, to: number): boolean {
  const ahead: Cursor = fork(c, from + 1, to)
  return c.tokens[from]?.lexes.includes('report') === true && stretch(ahead) !== undefined && ahead.at === to
}
