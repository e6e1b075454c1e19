import type { Citation } from '../official/citation.ts'
import { issuerCode } from '../official/issuers.ts'
import { codeKey } from '../official/kinds.ts'
import { foldKey } from '../text/fold.ts'
import { editDistance } from '../text/suggest.ts'
import { agencyCode, compact, othersCited, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ number: string; other: string; line: number }>({
  id: 'citation-code-consistent',
  severity: 'warning',
  title: {
    vi: 'Số, ký hiệu của cùng một văn bản viết một kiểu',
    en: 'One document has one number and symbol',
  },
  why: {
    vi: 'Hai số, ký hiệu chỉ lệch một chữ mà cùng số, cùng ngày hay cùng trích yếu thường là một văn bản bị gõ sai ở một chỗ.',
    en: 'Two numbers one character apart with one date, number or title are mostly one document, misspelt in one place.',
  },
  message: {
    vi: ({ number, other, line }) =>
      `“${number}” chỉ lệch một chữ so với “${other}” ở dòng ${line}; hãy đối chiếu và viết thống nhất`,
    en: ({ number, other, line }) =>
      `"${number}" is one letter off "${other}" at line ${line}; compare and write them alike`,
  },
  bad: [
    'tasks: [{ title: "Thực hiện Kế hoạch số 04/KH-TTPVHCC ngày 24/01/2023 của Trung tâm về cải cách hành chính", notes: "Theo Kế hoạch số 04/KH-TTPHCC ngày 24/01/2023" }]',
    'tasks: [{ title: "Thực hiện Kế hoạch số 184/KH-UBND ngày 07/12/2021 của UBND tỉnh về cải cách hành chính nhà nước", notes: "Theo Kế hoạch số 148/KH-UBND ngày 07/12/2021 của UBND tỉnh về cải cách hành chính nhà nước" }]',
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
  if (one === two) return isNumberSlip(a, b)
  if (a.family !== b.family || Math.min(one.length, two.length) < 5) return false
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

/** "184" and "148" of one symbol, day and title; without the title two neighbours in the register would look alike. */
function isNumberSlip(a: Citation, b: Citation): boolean {
  if (!a.serial || !b.serial || a.serial === b.serial || !a.date || a.date !== b.date || a.year !== b.year)
    return false
  if (editDistance(a.serial, b.serial, 1) !== 1) return false
  const [one = '', two = ''] = [a.subject, b.subject].map((it) => foldKey(it ?? ''))
  return Math.min(one.length, two.length) >= 20 && (one.startsWith(two) || two.startsWith(one))
}
