import { foldKey } from '../text/fold.ts'
import { addMonths, sayDay, yearOf } from '../time/day.ts'
import { nameOf, othersCited, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ document: string; date: string; year: number; likely: string }>({
  id: 'citation-date-plausible',
  severity: 'warning',
  title: {
    vi: 'Văn bản nói về kết quả cả năm không ban hành ngay đầu năm đó',
    en: "A document on a year's results is not dated at the start of that year",
  },
  why: {
    vi: 'Công bố, phê duyệt kết quả năm thì phải sau khi hết năm; ngày đầu chính năm ấy là gõ nhầm năm.',
    en: "A year's results come after the year; a date at the start of it is a slip of the year.",
  },
  message: {
    vi: ({ document, date, year, likely }) =>
      `${document} đề ngày ${date} mà nói về kết quả năm ${year}; hãy đối chiếu với bản gốc, có thể là ${likely}`,
    en: ({ document, date, year, likely }) =>
      `${document} is dated ${date} but speaks of the results of ${year}; compare with the original, perhaps ${likely}`,
  },
  bad: [
    'tasks: [{ title: "Thực hiện Công văn số 172/SNV-CCHC ngày 15/01/2023 của Sở Nội vụ về khắc phục hạn chế, thiếu sót từ kết quả CCHC năm 2023" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Công văn số 172/SNV-CCHC ngày 15/01/2024 của Sở Nội vụ về khắc phục hạn chế, thiếu sót từ kết quả CCHC năm 2023" }]',
    'tasks: [{ title: "Thực hiện Báo cáo số 15/BC-SNV ngày 15/3/2023 của Sở Nội vụ về kết quả công tác quý I năm 2023" }]',
  ],

  *check(context) {
    for (const cited of othersCited(context)) {
      const { date, subject } = cited.citation
      if (!date || !subject || date.slice(5) >= '04') continue
      const year = yearOfResults(foldKey(subject))
      if (year !== yearOf(date)) continue
      const args = {
        document: nameOf(cited.citation),
        date: sayDay(date),
        year,
        likely: sayDay(addMonths(date, 12)),
      }
      yield { ...placeOf(context, cited), args }
    }
  },
})

/** The year whose results a title speaks of as known; nothing for results of a month, a quarter or half a year. */
function yearOfResults(title: string): number | undefined {
  const found =
    /(?:từ kết quả|công bố (?:chỉ số|kết quả|xếp hạng)|phê duyệt (?:và công bố|kết quả|chỉ số)|xếp hạng kết quả|báo cáo (?:kết quả|tổng kết)|tổng kết)([^;.]{0,80}?) năm ((?:19|20)\d\d)(?! ?[-–])/.exec(
      title,
    )
  if (!found || /(?:quý|tháng|đầu|kỳ|tuần|kế hoạch|phương hướng|nhiệm vụ)/.test(found[1] ?? ''))
    return undefined
  return Number(found[2])
}
