import { agencyCode, mentions, nameOf, othersCited, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ document: string; issuer: boolean }>({
  id: 'citation-first-title',
  severity: 'info',
  title: {
    vi: 'Lần đầu viện dẫn ghi cả cơ quan ban hành và trích yếu',
    en: 'The first mention of a document gives issuer and title too',
  },
  why: {
    vi: 'Trích yếu cho người đọc biết văn bản nói về việc gì mà không phải tra cứu.',
    en: 'The title tells the reader what the document is about without looking it up.',
  },
  message: {
    vi: ({ document, issuer }) =>
      `${document} được nhắc lần đầu mà chưa ghi ${issuer ? 'trích yếu' : 'cơ quan ban hành'}; nên bổ sung`,
    en: ({ document, issuer }) =>
      `${document} is mentioned here first without its ${issuer ? 'title' : 'issuer'}; better add it`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.6',
  inForce: { from: '2020-03-05' },
  bad: ['tasks: [{ title: "Tuyên truyền Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ" }]'],
  good: [
    'tasks: [{ title: "Tuyên truyền Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ về thực hiện cơ chế một cửa" }]',
    'document: { appendix: { reference: "(Kèm theo Quyết định số 56/QĐ-UBND ngày 20/01/2024 của Chủ tịch Ủy ban nhân dân tỉnh)" } }',
  ],

  *check(context) {
    const { symbol } = context.plan.document
    const own = symbol ? agencyCode(symbol) : undefined
    for (const [first] of mentions(othersCited(context))) {
      if (!first?.citation.date || first.citation.name || first.citation.nested) continue
      // "(Kèm theo Kế hoạch số …)" over an appendix gives number, date and issuer; its form has no title.
      if (first.at.at(-1) === 'reference') continue
      const { subject, issuer, issuerWritten, issuerCode } = first.citation
      // A body that nobody can tell is asked for by citation-first-complete.
      const isTold = issuerWritten || (!issuer && issuerCode !== own)
      if (subject && isTold) continue
      yield {
        ...placeOf(context, first),
        args: { document: nameOf(first.citation), issuer: subject === undefined },
      }
    }
  },
})
