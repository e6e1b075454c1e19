/**
 * Reporting duties that the prose of a plan names: who reports to whom, and when. Comes in: the paragraphs of the body.
 * Goes out: duties of which all three are said in one sentence, and doubts for sentences that say less.
 */
import type { Span } from '../time/day.ts'
import { readTiming } from '../timing/read.ts'
import { splitBodies } from './bodies.ts'
import { beginsBody } from './document-names.ts'
import type { Doubt } from './doubts.ts'
import type { Paragraph } from './model.ts'
import { leadNumber } from './numbers.ts'

export interface DraftDuty {
  title: string
  to: string
  by: string[]
  timing: string
  /** The sentence it was taken from, and where that stands. */
  text: string
  place: string
}

/** No sentence about one duty is longer. */
const LONGEST = 700

/** Reads every sentence of the prose. */
export function readDuties(
  prose: readonly Paragraph[],
  term: Span,
): { duties: DraftDuty[]; doubts: Doubt[] } {
  const duties: DraftDuty[] = []
  const doubts: Doubt[] = []
  for (const { text, place } of prose) {
    const own = (leadNumber(text)?.rest ?? text).replace(/\*+/g, '')
    let subject: string[] = []
    for (const sentence of sentencesOf(own)) {
      if (sentence.length > LONGEST) continue
      const by = subjectOf(sentence)
      if (by.length > 0) subject = by
      if (!/báo cáo/i.test(sentence)) continue
      const timing = timingOf(sentence, term)
      const to = recipientOf(sentence)
      const isWhole = timing !== undefined && !saysMore(sentence, timing)
      if (isWhole && to !== undefined && subject.length > 0 && !subject.includes(to))
        duties.push({ title: titleOf(sentence, to), to, by: subject, timing, text: sentence, place })
      else if (timing !== undefined) doubts.push({ kind: 'duty-unread', text: sentence, place })
    }
  }
  return { duties, doubts }
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.;])\s+(?=\p{Lu}|\p{Ll})/u)
    .map((it) => it.replace(/[.;]?\/?\.?$/, '').trim())
    .filter((it) => it !== '')
}

const VERB =
  '(?:có trách nhiệm|chịu trách nhiệm|căn cứ|chủ trì|phối hợp|chủ động|định kỳ|báo cáo|tổng hợp|theo dõi|xây dựng|tổ chức|thực hiện|gửi|lập|rà soát|nghiêm túc|tham mưu|là (?:cơ quan|đơn vị|đầu mối)|giúp|tự|kịp thời|trước ngày|hằng|hàng|hướng dẫn|triển khai|đôn đốc)'
const SUBJECT = new RegExp(
  `^(?:(?:yêu cầu|đề nghị|giao|giao cho) )?((?:(?:thủ trưởng|giám đốc|lãnh đạo) )?(?:các |từng )?\\p{L}[^.;:]{2,160}?),?(?::)? (?=${VERB}(?!\\p{L}))`,
  'iu',
)

/** Who acts: the bodies before the first verb. */
function subjectOf(sentence: string): string[] {
  const found = SUBJECT.exec(sentence)?.[1]?.trim()
  if (found === undefined) return []
  const named = found.replace(/^(?:các|từng) /i, '')
  if (
    !beginsBody(named) &&
    !/^(?:thủ trưởng|giám đốc|trưởng|lãnh đạo|cơ quan|đơn vị|phòng|sở|ngành|địa phương)/i.test(named)
  )
    return []
  const { names, prose } = splitBodies(found[0]?.toUpperCase() + found.slice(1))
  return prose || names.some((it) => it.length > 120) ? [] : names
}

/** A name ends where time, purpose or another clause begins. */
const NAME_END =
  /\s*(?:[,.;:()“]|(?<!\p{L})(?:trước|theo|để|định kỳ|h[ằà]ng|qua|thông qua|kết quả|tổng hợp|chậm nhất|khi|vào|ngày|tình hình|những|các nội dung|việc|và (?=\p{Ll}{2,} )(?!nhân dân|môi trường|công nghệ|đào tạo|du lịch|phát triển|xã hội|truyền thông|đầu tư))(?!\p{L})|$)/iu

/** To whom: the body after "báo cáo", else the one after "gửi", "về", "trình". */
function recipientOf(sentence: string): string | undefined {
  const after = (words: RegExp): string | undefined => {
    for (const { index, 0: it } of sentence.matchAll(words)) {
      const rest = sentence.slice(index + it.length)
      const name = rest.slice(0, rest.search(NAME_END)).trim()
      if ((beginsBody(name) || POST.test(name)) && name.length < 90 && !VERB_INSIDE.test(name)) return name
    }
    return undefined
  }
  return after(/báo cáo (?:về |cho |với |gửi |lên )?/gi) ?? after(/(?:gửi(?: về)?|về|trình) /gi)
}

const POST = /^(?:lãnh đạo|giám đốc|chủ tịch|thủ trưởng|bộ trưởng|trưởng|thường trực) \p{L}/iu
const VERB_INSIDE = /(?<!\p{L})(?:thực hiện|báo cáo|triển khai)(?!\p{L})/iu

const TIMES =
  /(?:định kỳ )?(?:ngày \d{1,2} h[ằà]ng (?:tháng|quý|năm)|trước ngày \d{1,2}(?: h[ằà]ng (?:tháng|quý)| của tháng cuối (?:quý|kỳ)(?: báo cáo)?|[/-]\d{1,2}(?:[/-]\d{4})?(?: h[ằà]ng năm)?| tháng \d{1,2}(?: (?:h[ằà]ng năm|năm \d{4}))?)|chậm nhất (?:là )?(?:vào |trước )?ngày \d{1,2}[^,.;()]{0,40}|(?:định kỳ )?(?:h[ằà]ng (?:tháng|quý|năm)|tháng|quý|6 tháng|sáu tháng|năm)(?:,? (?:và )?(?:h[ằà]ng (?:tháng|quý|năm)|tháng|quý|6 tháng|9 tháng|năm|1 năm|01 năm))*|khi (?:có|được) yêu cầu|đột xuất)/giu

/** When: a phrase in brackets that is a deadline, else the longest phrase of the sentence that is one. */
function timingOf(sentence: string, term: Span): string | undefined {
  const reads = (it: string): boolean => {
    const { parts } = readTiming(it, { term })
    return parts.length > 0 && parts.every(({ kind }) => kind !== 'unread')
  }
  const around =
    /((?:định kỳ )?(?:h[ằà]ng (?:tháng|quý|năm)|tháng|quý|6 tháng|năm)(?:,? (?:và )?(?:h[ằà]ng )?(?:tháng|quý|6 tháng|năm))*) \(([^()]{4,120})\)/iu.exec(
      sentence,
    )
  if (around && reads(`${around[1]}, ${around[2]}`)) return `${around[1]}, ${around[2]}`
  const brackets = [...sentence.matchAll(/\(([^()]{4,120})\)/g)].map(([, it = '']) => it)
  const inBrackets = brackets.find((it) => /ngày|tháng|quý|năm|định kỳ/i.test(it) && reads(it))
  if (inBrackets !== undefined) return inBrackets
  const found = [...sentence.matchAll(TIMES)]
    .map(([it]) => it.trim())
    .filter((it) => /ngày|h[ằà]ng|định kỳ|khi/i.test(it) && reads(it))
  const all = found.join(', ')
  if (found.length > 1 && found.length < 4 && reads(all)) return all
  return found.sort((a, b) => b.length - a.length)[0]
}

/** Whether words of time stand beside the phrase: then it is not the whole of the deadline. */
function saysMore(sentence: string, timing: string): boolean {
  const rest = timing
    .split(', ')
    .reduce((left, it) => left.replace(it, ' '), sentence)
    .replace(/số [\p{L}\d/&.-]+(?: ngày [\d/]+)?/gu, ' ')
  return /(?<!\p{L})(?:định kỳ|h[ằà]ng (?:tháng|quý|năm)|trước ngày|chậm nhất|đột xuất|(?:0?6|sáu|9) tháng|quý(?= |,)|ngày \d|tuần)/iu.test(
    rest,
  )
}

/** "Báo cáo kết quả thực hiện": the words from the duty up to its time or its receiver. */
function titleOf(sentence: string, to: string): string {
  const from = /(?:xây dựng |tổng hợp,? (?:xây dựng )?)?báo cáo/i.exec(sentence)
  const words = sentence
    .slice(from?.index ?? 0)
    .replace(/\s*\([^()]*\)/g, '')
    .split(
      /,? (?=gửi|về (?:Sở|Văn|Phòng|UBND|Ủy|Ban|Bộ)|trước ngày|định kỳ|chậm nhất|h[ằà]ng (?:tháng|quý|năm)|theo quy định)/u,
    )[0]
  const title = (words ?? '').replace(/[,;]$/, '').trim()
  const isShort = title.split(' ').length < 3 || title.includes(to)
  const short = isShort || title.length > 220 ? 'Báo cáo kết quả thực hiện' : title
  return short[0]?.toUpperCase() + short.slice(1)
}
