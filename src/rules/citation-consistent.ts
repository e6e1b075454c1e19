import type { Citation } from '../official/citation.ts'
import { bodyKey, codeOfBody } from '../official/issuers.ts'
import { citationsOfPlan } from '../plan/cited.ts'
import { foldKey } from '../text/fold.ts'
import { sayDay } from '../time/day.ts'
import { mentions, nameOf, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

interface Args {
  number: string
  what: 'date' | 'issuer' | 'title'
  written: string
  other: string
  line: number
}

export default defineRule<Args>({
  id: 'citation-consistent',
  severity: 'error',
  title: {
    vi: 'Một văn bản viện dẫn nhiều lần thì ngày, cơ quan ban hành và trích yếu như nhau',
    en: 'A document cited twice has one date, one issuer and one title',
  },
  why: {
    vi: 'Cùng một số, ký hiệu mà khác ngày hoặc khác cơ quan thì ít nhất một chỗ chép sai.',
    en: 'With one number and two dates or bodies, at least one place was copied wrongly.',
  },
  message: {
    vi: ({ number, what, written, other, line }) =>
      `${number} ở đây ghi ${words[what].vi} ${written}, còn ở dòng ${line} ghi ${other}; hãy đối chiếu với bản gốc`,
    en: ({ number, what, written, other, line }) =>
      `${number} is ${words[what].en} ${written} here, but ${other} at line ${line}; compare with the original`,
  },
  bad: [
    'tasks: [{ title: "Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh về cải cách hành chính", notes: "Theo Kế hoạch số 192/KH-UBND ngày 25/12/2023 của UBND tỉnh" }]',
    'tasks: [{ title: "Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh về cải cách hành chính giai đoạn 2021-2025", notes: "Theo Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh về cải cách hành chính giai đoạn 2022-2025" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh về cải cách hành chính", notes: "Theo Kế hoạch số 192/KH-UBND ngày 26/12/2023 của Ủy ban nhân dân tỉnh Hưng Yên" }]',
  ],

  *check(context) {
    for (const group of mentions(citationsOfPlan(context.plan))) {
      const first = group.find(({ citation }) => citation.date) ?? group[0]
      for (const cited of group) {
        const wrong = first && cited !== first && conflict(first.citation, cited.citation)
        if (!wrong) continue
        const args = { ...wrong, number: nameOf(cited.citation), line: context.lineOf(first.at) }
        yield { ...placeOf(context, cited), args }
      }
    }
  },
})

const words = {
  date: { vi: 'ngày', en: 'dated' },
  issuer: { vi: 'của', en: 'of' },
  title: { vi: 'trích yếu có năm', en: 'titled with the year' },
} as const

type Conflict = Pick<Args, 'what' | 'written' | 'other'>

function conflict(first: Citation, later: Citation): Conflict | undefined {
  const bodies = first.issuerWritten && later.issuerWritten
  const [one, two] = [bodyKey(first.issuer ?? ''), bodyKey(later.issuer ?? '')]
  const isSameBody = !bodies || one.includes(two) || two.includes(one)
  // UBND and HĐND of every level share their codes: with another body named it is another document.
  if (first.date && later.date && first.date !== later.date) {
    return isSameBody ? { what: 'date', written: sayDay(later.date), other: sayDay(first.date) } : undefined
  }
  if (isSameBody) return titleConflict(first, later)
  if (!first.date || !later.date) return undefined
  const [codeOne, codeTwo] = [codeOfBody(first.issuer ?? ''), codeOfBody(later.issuer ?? '')]
  if (!codeOne || !codeTwo || codeOne === codeTwo) return undefined
  return { what: 'issuer', written: later.issuer ?? '', other: first.issuer ?? '' }
}

/** Titles are shortened and reworded freely; but where they run alike word by word, a year must not differ. */
function titleConflict({ subject: a }: Citation, { subject: b }: Citation): Conflict | undefined {
  if (!a || !b) return undefined
  const [one, two] = [titleWords(a), titleWords(b)]
  const at = one.findIndex((word, i) => word !== two[i])
  const [other, written] = [one[at], two[at]]
  if (at < 3 || !other || !written || !YEAR.test(other) || !YEAR.test(written)) return undefined
  return { what: 'title', written, other }
}

const YEAR = /^(?:19|20)\d\d$/

function titleWords(title: string): string[] {
  return (
    foldKey(title)
      .replace(/^(?:v\/v|về việc|về) /, '')
      .match(/[\p{L}\d]+/gu) ?? []
  )
}
