import { bodyKey } from '../official/issuers.ts'
import { editDistance } from '../text/suggest.ts'
import { agencyCode, othersCited } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ own: string; other: string; line?: number }>({
  id: 'citation-own-code',
  severity: 'warning',
  title: {
    vi: 'Chữ viết tắt của cơ quan mình thống nhất trong cả kế hoạch',
    en: "The agency's own abbreviation is one throughout the plan",
  },
  why: {
    vi: 'Cùng một cơ quan mà chỗ viết KHCN, chỗ viết SKHCN thì văn thư vào sổ hai kiểu và không tra cứu được.',
    en: 'With KHCN here and SKHCN there, one agency is registered under two names and nothing is found.',
  },
  message: {
    vi: ({ own, other, line }) =>
      `ký hiệu của kế hoạch dùng “${own}” nhưng ${line ? `dòng ${line}` : 'reform.yaml'} dùng “${other}” cho chính cơ quan này; hãy viết thống nhất`,
    en: ({ own, other, line }) =>
      `the plan's symbol says "${own}", but ${line ? `line ${line}` : 'reform.yaml'} says "${other}" for the same agency; write them alike`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.3',
  bad: [
    'document: { symbol: KH-KHCN }\ntasks: [{ title: "Thực hiện Kế hoạch số 04/KH-SKHCN ngày 24/01/2023 của Sở Khoa học và Công nghệ về cải cách hành chính" }]',
  ],
  good: [
    'tasks: [{ title: "Thực hiện Kế hoạch số 04/KH-SKHCN ngày 24/01/2023 của Sở Khoa học và Công nghệ về cải cách hành chính" }]',
  ],

  *check(context) {
    const { document } = context.plan
    const { symbol, agency } = document
    const own = symbol && agencyCode(symbol)
    if (!own) return
    const at = [...document.path, 'symbol']
    const { config } = context
    if (
      config.symbol &&
      config.symbol !== own &&
      config.agency &&
      agency &&
      bodyKey(config.agency) === bodyKey(agency)
    ) {
      yield { at, args: { own, other: config.symbol } }
      return
    }
    const other = othersCited(context).find(({ citation }) => {
      const code = citation.issuerCode
      if (!code || code === own || citation.problems.some(({ rule }) => rule === 'citation-symbol'))
        return false
      const isNear =
        editDistance(code, own, 1) === 1 || (code.length > 2 && (code.includes(own) || own.includes(code)))
      if (!isNear || Math.min(code.length, own.length) < 3) return false
      return (
        !citation.issuerWritten ||
        (agency !== undefined && bodyKey(citation.issuer ?? '') === bodyKey(agency))
      )
    })
    if (other)
      yield { at, args: { own, other: other.citation.issuerCode ?? '', line: context.lineOf(other.at) } }
  },
})
