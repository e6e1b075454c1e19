import { findCitations } from '../official/citation.ts'
import { bodyKey, codeOfBody } from '../official/issuers.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

type Fault = 'missing' | 'form' | 'type' | 'agency'

export default defineRule<{ fault: Fault; written: string; right: string }>({
  id: 'appendix-reference',
  severity: 'warning',
  title: {
    vi: 'Dưới tên phụ lục có dòng “(Kèm theo …)” nêu đúng văn bản và cơ quan',
    en: 'Below the appendix title stands “(Kèm theo …)” with the right document and agency',
  },
  why: {
    vi: 'Phụ lục thường được tách rời khi gửi; dòng này cho biết phụ lục thuộc văn bản nào.',
    en: 'Appendices travel alone; this line tells which document they belong to.',
  },
  message: {
    vi: ({ fault, written, right }) =>
      fault === 'missing'
        ? `phụ lục chưa có dòng kèm theo; hãy thêm \`reference: ${right}\``
        : fault === 'form'
          ? `“${written}” chưa đúng mẫu; hãy ghi “${right}”`
          : `dòng kèm theo ghi “${written}” nhưng văn bản này là của “${right}”; hãy sửa cho khớp`,
    en: ({ fault, written, right }) =>
      fault === 'missing'
        ? `the appendix does not say what it belongs to; add \`reference: ${right}\``
        : fault === 'form'
          ? `"${written}" is out of form; write "${right}"`
          : `the line names "${written}", but this document is of "${right}"; make them agree`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, III.1',
  inForce: { from: '2020-03-05' },
  bad: [
    'document: { appendix: { label: PHỤ LỤC, title: NHIỆM VỤ CỤ THỂ } }',
    'document: { appendix: { reference: "(Kế hoạch số 12/KH-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ)" } }',
    'document: { appendix: { reference: "(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15/01/2024 của Sở Nội vụ)" } }',
  ],
  good: [
    'document: { appendix: { reference: "(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ)" } }',
    'document: { appendix: { reference: "(Kèm theo Kế hoạch số    /KH-SKHCN ngày    /01/2024 của Sở KH&CN)" } }',
    'document: { appendix: { reference: "(Ban hành kèm theo Quyết định số 15/QĐ-UBND ngày 15/01/2024 của UBND tỉnh Hưng Yên)" } }',
  ],

  *check({ plan }) {
    const { appendix, type, symbol, number, agency } = plan.document
    if (!appendix) return
    const at = [...appendix.path, 'reference']
    const own = `(Kèm theo ${type} số ${number ?? '    '}/${symbol ?? '…'} ngày … của ${agency ?? '…'})`
    const { reference } = appendix
    if (reference === undefined) {
      yield { at, args: { fault: 'missing', written: '', right: own } }
      return
    }
    const key = foldKey(reference)
    if (!/kèm theo/.test(key)) {
      yield { at, args: { fault: 'form', written: reference, right: own } }
      return
    }
    const [cited] = findCitations(reference)
    // Issued by a decision or letter, the appendix belongs to that document and its body.
    if (!cited || cited.type === undefined || cited.type !== type) return
    const { issuer } = cited
    if (!cited.issuerWritten || !issuer || !agency || isSameBody(issuer, agency)) return
    yield { at, args: { fault: 'agency', written: issuer, right: agency } }
  },
})

/** Whether two names can be one body: abbreviations spelled out, one may leave the province away. */
function isSameBody(one: string, other: string): boolean {
  const [a, b] = [bodyKey(one), bodyKey(other)]
  if (a.includes(b) || b.includes(a)) return true
  const [left, right] = [codeOfBody(one), codeOfBody(other)]
  return left === undefined || right === undefined || left === right
}
