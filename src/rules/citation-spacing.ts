import type { CitationArgs } from '../official/citation-problem.ts'
import { citationsOfPlan } from '../plan/cited.ts'
import { scalarRange } from '../text/scalar.ts'
import { placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<CitationArgs['citation-spacing']>({
  id: 'citation-spacing',
  severity: 'warning',
  title: {
    vi: 'Không có dấu cách trong số, ký hiệu và ngày của văn bản viện dẫn',
    en: 'No blanks inside a cited number or date',
  },
  why: {
    vi: 'Giữa số, dấu gạch chéo, dấu gạch nối và các nhóm chữ viết tắt không cách chữ; có dấu cách thì dễ bị xuống dòng giữa chừng và không tra cứu được.',
    en: 'Number, slash, dash and abbreviations stand without blanks; with one, a line may break inside and a search finds nothing.',
  },
  message: {
    vi: ({ written, meant }) => `“${written}” cách chữ sai; hãy viết “${meant}”`,
    en: ({ written, meant }) => `"${written}" is spaced wrongly; write "${meant}"`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.3',
  bad: [
    'tasks: [{ title: "Thực hiện Tờ trình số 164/TTr- SKHCN ngày 17/12/2023 về kế hoạch chuyển đổi số" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Tờ trình số 164/TTr-SKHCN ngày 17/12/2023 về kế hoạch chuyển đổi số" }]',
  ],

  *check(context) {
    const { plan, document } = context
    for (const cited of citationsOfPlan(plan)) {
      for (const problem of cited.citation.problems) {
        if (problem.rule !== 'citation-spacing') continue
        const place = placeOf(context, cited, problem)
        const scalar = document.scalarAt(place.at)
        const range = scalar && scalarRange(scalar, place.within)
        // The legal basis and an issued plan are never changed by the tool.
        const fixable = range && plan.document.standing === 'draft' && cited.in !== 'basis'
        const edits = fixable ? [{ ...range, text: problem.args.meant }] : []
        const fix = { title: `Viết “${problem.args.meant}”`, edits }
        yield { ...place, args: problem.args, ...(fixable && { fix }) }
      }
    }
  },
})
