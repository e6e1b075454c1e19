import { textsOfPlan } from '../plan/texts.ts'
import { fold } from '../text/fold.ts'
import { maskOf } from '../text/proofread-mask.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ written: string; span: boolean }>({
  id: 'text-year',
  severity: 'warning',
  title: {
    vi: 'Năm có bốn chữ số và giai đoạn ghi từ trước đến sau',
    en: 'Years have four figures, spans run forwards',
  },
  why: {
    vi: 'Thừa, thiếu một chữ số hoặc đảo đầu giai đoạn là lỗi gõ chắc chắn, nhưng mắt đọc lướt không thấy.',
    en: 'One figure too many or too few, or a span turned round, is surely a slip, and easily overlooked.',
  },
  message: {
    vi: ({ written, span }) =>
      span
        ? `giai đoạn “${written}” có năm đầu sau năm cuối; hãy xem lại`
        : `“${written}” không phải là năm có thật; hãy ghi đủ bốn chữ số`,
    en: ({ written, span }) =>
      span
        ? `the span "${written}" ends before it begins; look at it again`
        : `"${written}" is no year; write its four figures`,
  },
  bad: [
    'tasks: [{ title: Tổng kết công tác năm 20224 }]',
    'tasks: [{ title: Thực hiện Chương trình giai đoạn 2025-2021 }]',
    'tasks: [{ title: So với năm 203 }]',
  ],
  good: [
    'tasks: [{ title: "Giai đoạn 2021 - 2025, tầm nhìn 2045; năm 2023; 100 năm; năm 05 người; năm 2024-2025" }]',
  ],

  *check({ plan, document }) {
    for (const { at, text } of textsOfPlan(plan, document)) {
      const low = fold(maskOf(text))
      // Folding keeps one character for each only in composed text; elsewhere the place cannot be told.
      if (low.length !== text.length) continue
      for (const match of low.matchAll(
        /(?<!\p{L})năm\s+(\d+)(?![\d.,/%]|\s*(?:người|đơn vị|nhiệm vụ|hồ sơ))/gu,
      )) {
        const [whole, year = ''] = match
        if (isYear(year) || year.length < 3) continue
        const start = match.index
        yield {
          at,
          within: { start, end: start + whole.length },
          args: { written: text.slice(start, start + whole.length), span: false },
        }
      }
      for (const match of low.matchAll(/(?<![\d/.])((?:19|20)\d{2})\s?-\s?((?:19|20)\d{2})(?![\d/.])/g)) {
        const [whole, from = '', to = ''] = match
        if (from <= to) continue
        const start = match.index
        yield {
          at,
          within: { start, end: start + whole.length },
          args: { written: text.slice(start, start + whole.length), span: true },
        }
      }
    }
  },
})

function isYear(year: string): boolean {
  return year.length === 4 && (/^(?:1[0-9]|20)\d{2}$/.test(year) || year < '1000' || /^21/.test(year))
}
