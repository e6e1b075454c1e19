import type { Citation } from '../official/citation.ts'
import { bodyKey, codeOfBody } from '../official/issuers.ts'
import { citationsOfPlan, type PlanCitation } from '../plan/cited.ts'
import { sayDay } from '../time/day.ts'
import { mentions, nameOf, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

interface Args {
  number: string
  what: 'date' | 'issuer'
  written: string
  other: string
  line: number
}

export default defineRule<Args>({
  id: 'citation-consistent',
  severity: 'error',
  title: {
    vi: 'Một văn bản viện dẫn nhiều lần thì ngày và cơ quan ban hành như nhau',
    en: 'A document cited twice has one date and one issuer',
  },
  why: {
    vi: 'Cùng một số, ký hiệu mà khác ngày hoặc khác cơ quan thì ít nhất một chỗ chép sai.',
    en: 'With one number and two dates or bodies, at least one place was copied wrongly.',
  },
  message: {
    vi: ({ number, what, written, other, line }) =>
      `${number} ở đây ghi ${what === 'date' ? 'ngày' : 'của'} ${written}, còn ở dòng ${line} ghi ${other}; hãy đối chiếu với bản gốc`,
    en: ({ number, what, written, other, line }) =>
      `${number} is ${what === 'date' ? 'dated' : 'of'} ${written} here, but ${other} at line ${line}; compare with the original`,
  },
  bad: [
    'tasks: [{ title: "Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh về cải cách hành chính", notes: "Theo Kế hoạch số 192/KH-UBND ngày 25/12/2023 của UBND tỉnh" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh về cải cách hành chính", notes: "Theo Kế hoạch số 192/KH-UBND ngày 26/12/2023 của Ủy ban nhân dân tỉnh Hưng Yên" }]',
  ],

  *check(context) {
    for (const [, ...group] of withFirst(mentions(citationsOfPlan(context.plan)))) {
      for (const [first, cited] of group) {
        const wrong = conflict(first.citation, cited.citation)
        if (wrong) {
          const args = {
            ...wrong,
            number: nameOf(cited.citation),
            line: context.lineOf(first.at),
          }
          yield { ...placeOf(context, cited), args }
        }
      }
    }
  },
})

/** Each group with pairs of its first dated mention and a later one. */
function* withFirst(
  groups: PlanCitation[][],
): Generator<[PlanCitation | undefined, ...[PlanCitation, PlanCitation][]]> {
  for (const group of groups) {
    const first = group.find(({ citation }) => citation.date) ?? group[0]
    if (first)
      yield [
        first,
        ...group.filter((it) => it !== first).map((it): [PlanCitation, PlanCitation] => [first, it]),
      ]
  }
}

function conflict(first: Citation, later: Citation): Pick<Args, 'what' | 'written' | 'other'> | undefined {
  const bodies = first.issuerWritten && later.issuerWritten
  const [one, two] = [bodyKey(first.issuer ?? ''), bodyKey(later.issuer ?? '')]
  const isSameBody = !bodies || one.includes(two) || two.includes(one)
  // UBND and HĐND of every level share their codes: with another body named it is another document.
  if (first.date && later.date && first.date !== later.date) {
    return isSameBody ? { what: 'date', written: sayDay(later.date), other: sayDay(first.date) } : undefined
  }
  if (isSameBody || !first.date || !later.date) return undefined
  const [codeOne, codeTwo] = [codeOfBody(first.issuer ?? ''), codeOfBody(later.issuer ?? '')]
  if (!codeOne || !codeTwo || codeOne === codeTwo) return undefined
  return { what: 'issuer', written: later.issuer ?? '', other: first.issuer ?? '' }
}
