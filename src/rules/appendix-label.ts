import { romanValue } from '../official/numbering.ts'
import { textsOfPlan } from '../plan/texts.ts'
import { foldKey } from '../text/fold.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ label: string; meant: string; single: boolean }>({
  id: 'appendix-label',
  severity: 'info',
  title: {
    vi: 'Một phụ lục thì không đánh số; từ hai phụ lục đánh số La Mã',
    en: 'A single appendix has no number; two and more have Roman ones',
  },
  why: {
    vi: 'Thể thức chỉ đánh số khi có từ hai phụ lục trở lên, bằng chữ số La Mã.',
    en: 'Appendices are numbered from two on, in Roman numerals.',
  },
  message: {
    vi: ({ label, meant, single }) =>
      `“${label}”: ${single ? 'kế hoạch chỉ có một phụ lục' : 'phụ lục đánh số bằng chữ số La Mã'}; hãy ghi “${meant}”`,
    en: ({ label, meant, single }) =>
      `"${label}": ${single ? 'the plan has a single appendix' : 'appendices take Roman numerals'}; write "${meant}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, III.1',
  inForce: { from: '2020-03-05' },
  bad: [
    'document: { appendix: { label: Phụ lục I, reference: "(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ)" } }',
    'document: { appendix: { label: PHỤ LỤC 01, reference: "(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ)" }, body: ["Nhiệm vụ tại Phụ lục 1, kinh phí tại Phụ lục 2./."] }',
  ],
  good: [
    'document: { appendix: { label: PHỤ LỤC, reference: "(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ)" } }',
    'document: { appendix: { label: Phụ lục I, reference: "(Kèm theo Kế hoạch số 12/KH-SKHCN ngày 15/01/2024 của Sở Khoa học và Công nghệ)" }, body: ["Nhiệm vụ tại Phụ lục I, kinh phí tại Phụ lục II./."] }',
  ],

  *check({ plan, document }) {
    const { appendix } = plan.document
    const label = appendix?.label
    if (!appendix || !label) return
    const [, word = '', number = ''] =
      /^(phụ lục)\s*(?:số\s*)?([ivx]+|\d+)\s*[.:]?$/iu.exec(label.trim()) ?? []
    if (number === '') return
    const at = [...appendix.path, 'label']
    const others = textsOfPlan(plan, document).some(({ text, kind, field }) => {
      if (kind === 'record' || (kind === 'appendix' && field === 'label')) return false
      const named = foldKey(text).matchAll(/phụ lục\s*(?:số\s*)?([ivx]+|\d+)(?!\p{L})/gu)
      return [...named].some(([, other = '']) => numberOf(other) !== numberOf(number))
    })
    if (!others) yield { at, args: { label, meant: word, single: true } }
    else if (/\d/.test(number))
      yield { at, args: { label, meant: `${word} ${roman(Number(number))}`, single: false } }
  },
})

function numberOf(number: string): number | undefined {
  return /^\d+$/.test(number) ? Number(number) : romanValue(number.toUpperCase())
}

function roman(value: number): string {
  return (
    'X'.repeat(Math.floor(value / 10)) +
    (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '')
  )
}
