import { printedCitations } from '../plan/cited.ts'
import { addMonths, sayDay, yearOf } from '../time/day.ts'
import { isOwn, latestDay, nameOf, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ document: string; date: string; own: string; draft: boolean; likely?: string }>({
  id: 'citation-before-plan',
  severity: 'error',
  title: {
    vi: 'Văn bản viện dẫn không ban hành sau kế hoạch',
    en: 'No cited document is younger than the plan',
  },
  why: {
    vi: 'Kế hoạch chỉ căn cứ được vào văn bản đã có; ngày về sau là gõ nhầm năm, thường gặp nhất ở kế hoạch ký đầu năm.',
    en: 'A plan can rest only on what exists; a later date is a slip of the year, most often in plans signed in January.',
  },
  message: {
    vi: ({ document, date, own, draft, likely }) =>
      `${document} đề ${date}, sau ngày của kế hoạch (${draft ? 'chậm nhất ' : ''}${own}); hãy đối chiếu với bản gốc${likely ? `, có thể là ${likely}` : ''}`,
    en: ({ document, date, own, draft, likely }) =>
      `${document} is dated ${date}, after the plan (${draft ? 'at the latest ' : ''}${own}); compare with the original${likely ? `, perhaps ${likely}` : ''}`,
  },
  bad: [
    'document: { basis: ["Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2024 của UBND tỉnh về việc nâng cao Chỉ số PAPI năm 2024."] }',
    'document: { basis: ["Căn cứ Nghị định số 118/2025/NĐ-CP của Chính phủ về thực hiện thủ tục hành chính."] }',
  ],
  good: [
    'document: { basis: ["Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh về việc nâng cao Chỉ số PAPI năm 2024."] }',
  ],

  *check(context) {
    const { document, term } = context.plan
    const last = latestDay(document, term.years[0])
    if (!last) return
    for (const cited of printedCitations(context.plan)) {
      const { date, year } = cited.citation
      if (isOwn(document, cited.citation)) continue
      const isLater = date ? date > last : year !== undefined && year > yearOf(last)
      if (!isLater) continue
      const lastYear = date ? addMonths(date, -12) : undefined
      const args = {
        document: nameOf(cited.citation),
        date: date ? `ngày ${sayDay(date)}` : `năm ${year}`,
        own: sayDay(last),
        draft: !document.date,
        ...(lastYear && lastYear <= last && { likely: sayDay(lastYear) }),
      }
      yield { ...placeOf(context, cited), args }
    }
  },
})
