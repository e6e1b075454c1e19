/** Deadlines that the text of a task names beside its timing column: "(đến hết ngày 30/11)", "trước ngày 15/12". */
import type { Range } from '../finding.ts'
import { foldMap } from '../text/fold.ts'

/** A deadline in running text. Offsets are UTF-16 units of the text, `end` not included. */
export interface SaidDeadline extends Range {
  /** As written: a phrase that the reader of deadlines understands. */
  text: string
  /**
   * `limit`: the work must be finished by then ("trước ngày", "hoàn thành trong quý I"); `until`: it is measured until
   * then ("đến hết ngày 30/11"), so it cannot be due earlier but may well be told later.
   */
  kind: 'limit' | 'until'
  /** The year that the text itself gives. */
  year?: number
}

const DATE =
  '(?:ngày )?\\d{1,2} ?[/-] ?\\d{1,2}(?: ?[/-] ?\\d{4})?|ngày \\d{1,2} tháng \\d{1,2}(?: năm \\d{4})?'
const SPAN =
  '(?:tháng \\d{1,2}|quý (?:iii|iv|ii|i|[1-4]))(?:(?: ?\\/ ?| năm )\\d{4})?(?![\\p{L}\\d]|-\\d| ?- ?(?:quý|tháng|\\d|i))'
const DEADLINE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<until>(?:tính )?đến hết) (?:${DATE}|${SPAN})` +
    `|(?<limit>(?:(?:phải )?(?:hoàn thành|xong|gửi|trình|nộp) )?(?:chậm nhất(?: là)?(?: vào| đến| trước)?|trước)) (?:${DATE})` +
    `|(?<done>(?:hoàn thành|xong) (?:trong|vào|trước)) (?:${SPAN}))(?![\\d/])`,
  'gu',
)
/** Before these the words tell of the past or of another thing: "văn bản ban hành trước ngày 01/7/2016". */
const OF_ANOTHER =
  /(?:được|đã|phát sinh|tồn đọng|tiếp nhận|ban hành|có hiệu lực|thành lập|cấp|ký|từ|sinh|tuyển dụng|chuyển sang|giao|phê duyệt)\s+$/

/** The deadlines that a text names with the words of a deadline. A date alone, or a year, is none. */
export function saidDeadlines(text: string): SaidDeadline[] {
  const { text: folded, raw } = foldMap(text)
  return [...folded.matchAll(DEADLINE)].flatMap((match): SaidDeadline[] => {
    if (OF_ANOTHER.test(folded.slice(Math.max(0, match.index - 24), match.index))) return []
    const verb = /^(?:phải )?(?:hoàn thành|xong|gửi|trình|nộp) (?=chậm|trước)/.exec(match[0])?.[0].length ?? 0
    const start = raw(match.index + verb)
    const end = raw(match.index + match[0].length)
    const year = /(?:năm |[/-] ?)(\d{4})$/.exec(match[0])?.[1]
    const kind = match.groups?.until === undefined ? 'limit' : 'until'
    return [
      { start, end, text: text.slice(start, end), kind, ...(year !== undefined && { year: Number(year) }) },
    ]
  })
}
