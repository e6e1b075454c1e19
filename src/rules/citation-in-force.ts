import { findCitations, sameDocument } from '../official/citation.ts'
import { expired } from '../official/expired.ts'
import { foldKey } from '../text/fold.ts'
import { sayDay } from '../time/day.ts'
import { latestDay, nameOf, othersCited, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ document: string; since?: string; by?: string }>({
  id: 'citation-in-force',
  severity: 'warning',
  title: { vi: 'Văn bản viện dẫn còn hiệu lực', en: 'Cited documents are in force' },
  why: {
    vi: 'Kế hoạch chép từ năm trước hay giữ lại văn bản đã bị thay thế; căn cứ vào văn bản hết hiệu lực thì nhiệm vụ mất cơ sở.',
    en: 'Plans copied from last year keep documents that have since been replaced; a task resting on them has no ground.',
  },
  message: {
    vi: ({ document, since, by }) =>
      `${document} đã hết hiệu lực${since ? ` từ ${since}` : ''}; ${by ? `hãy viện dẫn ${by}` : 'hãy viện dẫn văn bản thay thế'}`,
    en: ({ document, since, by }) =>
      `${document} is no longer in force${since ? ` since ${since}` : ''}; cite ${by ?? 'what replaced it'}`,
  },
  bad: [
    'tasks: [{ title: "Thực hiện Nghị định số 90/2013/NĐ-CP ngày 08/8/2013 của Chính phủ về trách nhiệm giải trình" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Nghị định số 59/2019/NĐ-CP ngày 01/7/2019 của Chính phủ về phòng, chống tham nhũng" }]',
  ],

  *check(context) {
    const { plan, config, asOf } = context
    const at = latestDay(plan.document, plan.term.years[0]) ?? asOf
    const own = config.expired.map(({ document, since, by }) => ({
      number: document,
      ...(since && { since }),
      ...(by && { by }),
    }))
    const list = [...own, ...expired].map((it) => ({ ...it, citation: findCitations(`số ${it.number}`)[0] }))
    for (const cited of othersCited(context)) {
      const { citation } = cited
      const gone = list.find(
        (it) => it.citation && citation.family !== 'partial' && sameDocument(it.citation, citation),
      )
      if (!gone || (gone.since && at < gone.since) || isAboutEnd(cited.text, citation.start)) continue
      const since = gone.since && sayDay(gone.since)
      const document = nameOf(citation)
      yield {
        ...placeOf(context, cited),
        args: { document, ...(since && { since }), ...(gone.by && { by: gone.by }) },
      }
    }
  },
})

/** "thay thế Nghị định số …", "bãi bỏ …": the end of the document is just what is spoken of. */
function isAboutEnd(text: string, at: number): boolean {
  return /(thay thế|bãi bỏ|hết hiệu lực|sửa đổi, bổ sung một số điều của)[^;.]{0,30}$/.test(
    foldKey(text.slice(Math.max(0, at - 70), at)),
  )
}
