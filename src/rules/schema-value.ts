import type { ValueArgs } from '../plan/schema.ts'
import { defineRule } from './rule.ts'

/** What is wanted where a text has a form of its own. */
const FORMS: Record<string, { vi: string; en: string }> = {
  term: {
    vi: 'hãy viết một năm (2024), một giai đoạn ("2022-2025") hoặc {from: 2024-01-01, to: 2024-12-31}',
    en: 'write a year (2024), years ("2022-2025") or {from: 2024-01-01, to: 2024-12-31}',
  },
  index: {
    vi: 'hãy viết tên bộ chỉ số và số thứ tự nội dung: papi/1, par/3, sipas/2, pci/4, dti/7, qd766/1',
    en: 'write the index and the number of its dimension: papi/1, par/3, sipas/2, pci/4, dti/7, qd766/1',
  },
}

export default defineRule<ValueArgs>({
  id: 'schema-value',
  severity: 'error',
  title: { vi: 'Giá trị viết đúng dạng', en: 'A value is written in its form' },
  why: {
    vi: 'Viết khác dạng thì không đọc được, và phần đó của kế hoạch không được theo dõi.',
    en: 'In another form it cannot be read, and that part of the plan is not followed.',
  },
  message: {
    vi: ({ key, value }) =>
      `\`${key}\`: không đọc được “${value}”; ${FORMS[key]?.vi ?? 'hãy xem dạng viết trong `reform schema`'}`,
    en: ({ key, value }) =>
      `\`${key}\`: cannot read "${value}"; ${FORMS[key]?.en ?? 'see `reform schema` for its form'}`,
  },
  bad: [
    'term: năm 2024',
    'term: { from: 2024-12-31, to: 2024-01-01 }',
    'sections: [{ title: Một, index: PAPI 1, tasks: [] }]',
  ],
  good: [
    'term: 2022-2025',
    'term: { from: 2024-01-01, to: 2024-12-31 }',
    'sections: [{ title: Một, index: papi/1, tasks: [] }]',
  ],
})
