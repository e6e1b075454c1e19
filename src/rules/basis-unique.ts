import { citationsOfPlan } from '../plan/cited.ts'
import { foldKey } from '../text/fold.ts'
import { mentions, nameOf, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ document: string; line: number }>({
  id: 'basis-unique',
  severity: 'warning',
  title: { vi: 'Mỗi văn bản chỉ là căn cứ một lần', en: 'A document is a basis once' },
  why: {
    vi: 'Hai căn cứ cùng một văn bản là dòng chép thừa, hoặc một dòng chưa sửa số.',
    en: 'Two bases of one document are a line copied twice, or one whose number was not yet changed.',
  },
  message: {
    vi: ({ document, line }) =>
      `${document} đã là căn cứ ở dòng ${line}; hãy bỏ bớt một dòng hoặc sửa lại số`,
    en: ({ document, line }) =>
      `${document} is a basis at line ${line} already; drop one, or mend its number`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.6',
  bad: [
    'document: { basis: ["Căn cứ Quyết định số 91/QĐ-UBND ngày 11/01/2024 của UBND tỉnh về việc phê duyệt kế hoạch;", "Căn cứ Quyết định số 91/QĐ-UBND ngày 11/01/2024 của UBND tỉnh về việc phê duyệt kế hoạch."] }',
  ],
  good: [
    'document: { basis: ["Căn cứ Quyết định số 91/QĐ-UBND ngày 11/01/2024 của UBND tỉnh về việc phê duyệt kế hoạch;", "Căn cứ Quyết định số 92/QĐ-UBND ngày 11/01/2024 của UBND tỉnh về việc công bố chỉ số."] }',
  ],

  *check(context) {
    // Only what a line begins with is its basis; what its title mentions is not.
    const leading = citationsOfPlan(context.plan).filter(
      ({ in: place, text, citation }) =>
        place === 'basis' && LEAD.test(foldKey(text.slice(0, citation.start))),
    )
    for (const [first, ...again] of mentions(leading)) {
      for (const cited of again) {
        if (first)
          yield {
            ...placeOf(context, cited),
            args: { document: nameOf(cited.citation), line: context.lineOf(first.at) },
          }
      }
    }
  },
})

const LEAD =
  /^[*_\s-]*(?:căn cứ|thực hiện|theo|triển khai|xét|trên cơ sở)?(?: (?:vào|các|nội dung|tinh thần))?$/
