import { replaceIn } from './replace.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ number: string; meant?: string }>({
  id: 'document-number',
  severity: 'warning',
  title: {
    vi: 'Số văn bản là chữ số Ả Rập, dưới 10 có số 0 đứng trước',
    en: 'The number is in Arabic figures, with a leading 0 below 10',
  },
  why: {
    vi: 'Số và ký hiệu được ghép khi in (Số: 05/KH-SKHCN); ô số chỉ chứa phần số do văn thư cấp.',
    en: 'Number and symbol are joined when printed (Số: 05/KH-SKHCN); this field holds the registry number alone.',
  },
  message: {
    vi: ({ number, meant }) =>
      `số văn bản “${number}” chưa đúng thể thức${meant ? `; hãy ghi “${meant}”` : '; chỉ ghi số do văn thư cấp, ví dụ “05”, “12”'}`,
    en: ({ number, meant }) =>
      `the number "${number}" is not in form${meant ? `; write "${meant}"` : '; write the registry number alone, such as "05", "12"'}`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.3',
  inForce: { from: '2020-03-05' },
  bad: ['document: { number: "5" }', 'document: { number: "12/KH-SKHCN" }', 'document: { number: "Số 12" }'],
  good: ['document: { number: "05" }', 'document: { number: 12 }', 'document: { number: "01A" }'],

  *check(context) {
    const { number, path } = context.plan.document
    if (number === undefined || /^(?:0[1-9]|[1-9]\d{1,4})[A-ZĐa-zđ]?$/.test(number)) return
    const [, digits, letter = ''] = /^(?:số:?\s*)?0*(\d{1,5})([A-ZĐa-zđ]?)(?:\/.*)?$/i.exec(number) ?? []
    const meant = digits && digits !== '0' ? `${digits.padStart(2, '0')}${letter}` : undefined
    const at = [...path, 'number']
    const fix =
      meant && replaceIn(context, at, [{ start: 0, end: number.length, text: meant }], `Ghi “${meant}”`)
    yield { at, args: { number, ...(meant && { meant }) }, ...(fix && { fix }) }
  },
})
