import type { Citation } from '../official/citation.ts'
import { issuerCode } from '../official/issuers.ts'
import { codeKey } from '../official/kinds.ts'
import { editDistance } from '../text/suggest.ts'
import { agencyCode, compact, othersCited, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ number: string; other: string; line: number }>({
  id: 'citation-code-consistent',
  severity: 'warning',
  title: { vi: 'Ký hiệu của cùng một văn bản viết một kiểu', en: 'One document has one symbol' },
  why: {
    vi: 'Hai ký hiệu chỉ lệch một chữ mà cùng số hoặc cùng ngày thường là một văn bản bị gõ sai ở một chỗ.',
    en: 'Two symbols one letter apart with one number or one date are mostly one document, misspelt in one place.',
  },
  message: {
    vi: ({ number, other, line }) =>
      `“${number}” chỉ lệch một chữ so với “${other}” ở dòng ${line}; hãy đối chiếu và viết thống nhất`,
    en: ({ number, other, line }) =>
      `"${number}" is one letter off "${other}" at line ${line}; compare and write them alike`,
  },
  bad: [
    'tasks: [{ title: "Thực hiện Kế hoạch số 04/KH-TTPVHCC ngày 24/01/2023 của Trung tâm về cải cách hành chính", notes: "Theo Kế hoạch số 04/KH-TTPHCC ngày 24/01/2023" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Thông tư số 01/2018/TT-BTC ngày 02/01/2018 của Bộ Tài chính về kinh phí", notes: "Theo Thông tư số 01/2018/TT-BTP ngày 05/3/2018 của Bộ Tư pháp" }]',
  ],

  *check(context) {
    const all = othersCited(context).filter(
      ({ citation }) => citation.symbol && !citation.open && isSound(citation),
    )
    for (const [i, cited] of all.entries()) {
      const earlier = all.slice(Math.max(0, i - 200), i).find((it) => isSlip(it.citation, cited.citation))
      if (!earlier) continue
      const args = {
        number: cited.citation.number ?? '',
        other: earlier.citation.number ?? '',
        line: context.lineOf(earlier.at),
      }
      yield { ...placeOf(context, cited), args }
    }
  },
})

/** A symbol that is misspelt by itself has been told already. */
function isSound({ problems }: Citation): boolean {
  return !problems.some(({ rule }) => rule === 'citation-symbol' || rule === 'citation-number')
}

function isSlip(a: Citation, b: Citation): boolean {
  const [one, two] = [codeKey(compact(a.symbol ?? '')), codeKey(compact(b.symbol ?? ''))]
  if (one === two || a.family !== b.family || Math.min(one.length, two.length) < 5) return false
  if (editDistance(one, two, 1) !== 1) return false
  const isSameNumber = a.serial === b.serial && a.year === b.year
  const isSameDate = a.date !== undefined && a.date === b.date
  if (isSameNumber && isSameDate) return true
  // Two bodies that both exist may well have documents of one number or one day.
  const known = [a, b].filter((it) => issuerCode(it.issuerCode ?? '') !== undefined).length
  return (
    known < 2 &&
    agencyCode(a.symbol ?? '').length >= 4 &&
    (isSameNumber || isSameDate) &&
    (!a.date || !b.date || isSameDate)
  )
}
