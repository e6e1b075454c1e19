import { textsOfPlan } from '../plan/texts.ts'
import { lookAlikesIn } from '../text/proofread-unicode.ts'
import { replaceIn } from './replace.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ wrong: string; meant: string; letters: string }>({
  id: 'text-look-alike',
  severity: 'warning',
  title: {
    vi: 'Không có chữ cái của bảng chữ khác trông giống chữ Việt',
    en: 'No letters of other alphabets that look like ours',
  },
  why: {
    vi: 'Chữ Nga, chữ Hy Lạp hay chữ O thay số 0 trông giống hệt nhưng máy không tìm, không so, không tính được.',
    en: 'Cyrillic or Greek letters, or O for 0, look right, but no machine finds, compares or counts them.',
  },
  message: {
    vi: ({ wrong, meant, letters }) =>
      `“${wrong}” có ký tự lạ (${letters}) trông giống chữ Việt; hãy gõ lại “${meant}”`,
    en: ({ wrong, meant, letters }) =>
      `"${wrong}" holds strange characters (${letters}) that look like ours; type "${meant}" again`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, I.2 (TCVN 6909:2001)',
  bad: [
    'tasks: [{ title: "Rà soát văn bản củ\u0430 Sở" }]',
    'tasks: [{ title: "Ban hành quyết \u00f0ịnh" }]',
    'tasks: [{ title: "Tổng kết năm 2O24" }]',
  ],
  good: ['tasks: [{ title: "Đo góc α, 5 µm; diện tích 20 m²; VNeID mức 2" }]'],

  *check(context) {
    for (const { at, text } of textsOfPlan(context.plan, context.document)) {
      for (const { start, end, wrong, meant } of lookAlikesIn(text)) {
        const strange = [...wrong].filter((char) => !meant.includes(char))
        const letters = [...new Set(strange)].map(codeOf).join(', ')
        const fix = replaceIn(context, at, [{ start, end, text: meant }], `Gõ lại “${meant}”`)
        yield { at, within: { start, end }, args: { wrong, meant, letters }, ...(fix && { fix }) }
      }
    }
  },
})

function codeOf(char: string): string {
  return `${char} U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
