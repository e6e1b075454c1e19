import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

type Fault = 'missing' | 'form'

export default defineRule<{ fault: Fault; written: string; right: string }>({
  id: 'appendix-reference',
  severity: 'warning',
  title: {
    vi: 'Dưới tên phụ lục có dòng “(Kèm theo …)”',
    en: 'Below the appendix title stands “(Kèm theo …)”',
  },
  why: {
    vi: 'Phụ lục thường được tách rời khi gửi; dòng này cho biết phụ lục thuộc văn bản nào.',
    en: 'Appendices travel alone; this line tells which document they belong to.',
  },
  message: {
    vi: ({ fault, written, right }) =>
      fault === 'missing'
        ? `phụ lục chưa có dòng kèm theo; hãy thêm \`reference: ${right}\``
        : `“${written}” chưa đúng mẫu; hãy ghi “${right}”`,
    en: ({ fault, written, right }) =>
      fault === 'missing'
        ? `the appendix does not say what it belongs to; add \`reference: ${right}\``
        : `"${written}" is out of form; write "${right}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, III.1',
  inForce: { from: '2020-03-05' },
  bad: [
    'document: { appendix: { label: PHỤ LỤC, title: NHIỆM VỤ CỤ THỂ } }',
    'document: { appendix: { reference: "(Kế hoạch số 12/KH-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ)" } }',
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
    // Whether number, date and body are those of the plan, citation-own and citation-issuer tell.
    if (!/kèm theo/.test(foldKey(reference)))
      yield { at, args: { fault: 'form', written: reference, right: own } }
  },
})
