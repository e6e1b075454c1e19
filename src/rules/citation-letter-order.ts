import type { PlanCitation } from '../plan/cited.ts'
import { sayDay } from '../time/day.ts'
import { othersCited, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

interface Args {
  number: string
  date: string
  other: string
  otherDate: string
  line: number
}

export default defineRule<Args>({
  id: 'citation-letter-order',
  severity: 'info',
  title: {
    vi: 'Số công văn tăng theo ngày trong một năm',
    en: "A body's letters are numbered in the order of their dates",
  },
  why: {
    vi: 'Văn thư cấp số lần lượt trong năm; số lớn hơn mà ngày sớm hơn thì số hoặc ngày của một công văn đã chép sai.',
    en: 'Letters are numbered one after another in a year; a higher number with an earlier date shows a slip in one of them.',
  },
  message: {
    vi: ({ number, date, other, otherDate, line }) =>
      `công văn ${number} (${date}) có số lớn hơn nhưng ngày sớm hơn công văn ${other} (${otherDate}) ở dòng ${line}; hãy đối chiếu cả hai`,
    en: ({ number, date, other, otherDate, line }) =>
      `letter ${number} (${date}) has a higher number but an earlier date than ${other} (${otherDate}) at line ${line}; compare both`,
  },
  bad: [
    'tasks: [{ title: "Thực hiện Công văn số 172/SNV-CCHC ngày 15/3/2023 của Sở Nội vụ về kế hoạch", notes: "Công văn số 190/SNV-CCHC ngày 10/02/2023 của Sở Nội vụ về báo cáo" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Công văn số 172/SNV-CCHC ngày 15/3/2023 của Sở Nội vụ về kế hoạch", notes: "Công văn số 190/SNV-CCHC ngày 10/4/2023 của Sở Nội vụ về báo cáo" }]',
  ],

  *check(context) {
    const seen: PlanCitation[] = []
    for (const cited of othersCited(context)) {
      const { family, date, number } = cited.citation
      if (family !== 'letter' || !date || !number) continue
      const earlier = seen.find((it) => isOutOfOrder(it, cited))
      if (earlier) {
        const args = {
          number,
          date: sayDay(date),
          other: earlier.citation.number ?? '',
          otherDate: sayDay(earlier.citation.date ?? date),
          line: context.lineOf(earlier.at),
        }
        yield { ...placeOf(context, cited), args }
      }
      seen.push(cited)
    }
  },
})

function isOutOfOrder({ citation: a }: PlanCitation, { citation: b }: PlanCitation): boolean {
  if (a.issuerCode !== b.issuerCode || a.date?.slice(0, 4) !== b.date?.slice(0, 4)) return false
  const [one, two] = [Number.parseInt(a.serial ?? '', 10), Number.parseInt(b.serial ?? '', 10)]
  if (one === two || !a.date || !b.date || a.date === b.date) return false
  return one < two !== a.date < b.date
}
