import type { Citation } from '../official/citation.ts'
import { agencyCode, mentions, nameOf, othersCited, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

type Lack = 'symbol' | 'date' | 'issuer'

export default defineRule<{ document: string; lacks: readonly Lack[] }>({
  id: 'citation-first-complete',
  severity: 'warning',
  title: {
    vi: 'Lần đầu viện dẫn ghi đủ số, ký hiệu, ngày và cơ quan ban hành',
    en: 'The first mention of a document gives number, date and issuer',
  },
  why: {
    vi: 'Viện dẫn lần đầu phải đủ tên loại, số, ký hiệu, thời gian ban hành, cơ quan ban hành và trích yếu; các lần sau chỉ cần tên loại và số, ký hiệu.',
    en: 'The first mention gives type, number, date, issuer and title; later ones only type and number.',
  },
  message: {
    vi: ({ document, lacks }) =>
      `${document} được nhắc lần đầu mà chưa ghi ${lacks.map((it) => words[it].vi).join(', ')}; hãy bổ sung`,
    en: ({ document, lacks }) =>
      `${document} is mentioned here first, without its ${lacks.map((it) => words[it].en).join(', ')}; add it`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.6',
  inForce: { from: '2020-03-05' },
  bad: ['tasks: [{ title: "Tuyên truyền Nghị quyết số 35/NQ-CP về đơn giản hóa thủ tục hành chính" }]'],
  good: [
    'tasks: [{ title: "Tuyên truyền Nghị quyết số 35/NQ-CP ngày 28/4/2017 của Chính phủ về hỗ trợ doanh nghiệp", notes: "Nghị quyết số 35/NQ-CP" }]',
    'tasks: [{ title: "Công khai các nội dung theo Luật Thực hiện dân chủ ở cơ sở" }]',
  ],

  *check(context) {
    const { document } = context.plan
    const own = document.symbol ? agencyCode(document.symbol) : undefined
    for (const all of mentions(othersCited(context))) {
      // A title is repeated as it stands; but if it names the document in full, that document is introduced.
      const first = all.find(({ citation }) => !citation.nested || lacksOf(citation, own).length === 0)
      if (!first || first.citation.nested) continue
      const lacks = lacksOf(first.citation, own)
      if (lacks.length > 0)
        yield { ...placeOf(context, first), args: { document: nameOf(first.citation), lacks } }
    }
  },
})

const words = {
  symbol: { vi: 'ký hiệu', en: 'symbol' },
  date: { vi: 'ngày ban hành', en: 'date' },
  issuer: { vi: 'cơ quan ban hành', en: 'issuer' },
} as const

function lacksOf(citation: Citation, own: string | undefined): Lack[] {
  // Laws are cited by name; a number beside the name is more than is asked for.
  if (citation.name) return []
  const lacks: Lack[] = []
  if (!citation.symbol) lacks.push('symbol')
  // A date that is written but wrong is told by its own rule.
  if (!citation.date && !citation.listed && !citation.problems.some(({ rule }) => rule === 'citation-date'))
    lacks.push('date')
  // A ministry or a sở is told by its code; of a UBND nobody knows which.
  if (!citation.issuer && !citation.listed && citation.issuerCode !== own) lacks.push('issuer')
  return lacks
}
