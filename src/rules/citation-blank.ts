import { printedCitations } from '../plan/cited.ts'
import { isOwn, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ written: string }>({
  id: 'citation-blank',
  severity: 'warning',
  title: {
    vi: 'Kế hoạch đã ban hành không viện dẫn văn bản còn để trống số',
    en: 'An issued plan cites no document with an open number',
  },
  why: {
    vi: 'Khi dự thảo, số của văn bản cấp trên có thể chưa có; đã ban hành mà còn để trống là quên điền.',
    en: 'A draft may wait for the number of a superior document; in an issued plan an open one was forgotten.',
  },
  message: {
    vi: ({ written }) => `“${written}” còn để trống số; hãy điền số của văn bản`,
    en: ({ written }) => `"${written}" has an open number; fill it in`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.6',
  bad: [
    'document: { basis: ["Căn cứ Quyết định số    /QĐ-UBND ngày 11/01/2024 của UBND tỉnh về việc phê duyệt kế hoạch."] }',
  ],
  good: [
    'document: { basis: ["Căn cứ Quyết định số 91/QĐ-UBND ngày 11/01/2024 của UBND tỉnh về việc phê duyệt kế hoạch."] }',
  ],

  *check(context) {
    const { document } = context.plan
    if (document.standing !== 'issued') return
    for (const cited of printedCitations(context.plan)) {
      if (!cited.citation.open || cited.in === 'appendix' || isOwn(document, cited.citation)) continue
      yield { ...placeOf(context, cited), args: { written: cited.citation.text } }
    }
  },
})
