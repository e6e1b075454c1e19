import { issuerCode, issuerCodes } from '../official/issuers.ts'
import { nearest } from '../text/suggest.ts'
import { agencyCode, othersCited, placeOf } from './cited.ts'
import { defineRule } from './rule.ts'

export default defineRule<{ number: string; code: string; near?: string }>({
  id: 'citation-issuer-known',
  severity: 'info',
  title: {
    vi: 'Chữ viết tắt cơ quan trong ký hiệu là chữ đã biết',
    en: 'The issuer in a cited symbol is a known one',
  },
  why: {
    vi: 'Mỗi cơ quan tự quy định chữ viết tắt của mình nên chữ lạ chưa hẳn sai, nhưng đáng xem lại một lần.',
    en: 'Every agency fixes its own abbreviation, so a strange one need not be wrong; it is worth one look.',
  },
  message: {
    vi: ({ number, code, near }) =>
      `chưa biết cơ quan “${code}” trong ký hiệu “${number}”${near ? `; có phải “${near}”?` : '; hãy đối chiếu với bản gốc'}`,
    en: ({ number, code, near }) =>
      `the issuer "${code}" of "${number}" is not known${near ? `; perhaps "${near}"?` : '; compare with the original'}`,
  },
  source: 'NĐ 30/2020/NĐ-CP, Phụ lục I, II.3',
  bad: ['tasks: [{ title: "Thực hiện Kế hoạch số 192/KH-XQZT ngày 26/12/2023 về nâng cao Chỉ số PAPI" }]'],
  good: [
    'tasks: [{ title: "Thực hiện Kế hoạch số 192/KH-UBND ngày 26/12/2023 của UBND tỉnh về nâng cao Chỉ số PAPI" }]',
  ],

  *check(context) {
    const { plan, config } = context
    const own = new Set([
      ...(plan.document.symbol ? [agencyCode(plan.document.symbol)] : []),
      ...(config.symbol ? [config.symbol] : []),
      ...Object.keys(config.abbreviations),
      ...plan.units.all.flatMap((unit) => [unit.id.toUpperCase(), ...unit.aliases]),
    ])
    const told = new Set<string>()
    for (const cited of othersCited(context)) {
      const { issuerCode: code, number, family, issuerWritten, problems } = cited.citation
      if (!code || !number || !/^(legal|administrative|letter)$/.test(family) || issuerWritten) continue
      if (issuerCode(code) || own.has(code) || told.has(code) || STRUCTURED.test(code)) continue
      if (problems.some(({ rule }) => rule === 'citation-symbol' || rule === 'citation-number')) continue
      told.add(code)
      const near = code.length > 3 ? nearest(code, issuerCodes) : undefined
      yield { ...placeOf(context, cited), args: { number, code, ...(near && { near }) } }
    }
  },
})

/** Codes that are built as offices build them: sở, bộ, trung tâm, ban chỉ đạo, hội đồng, chi cục, văn phòng, phòng … */
const STRUCTURED = /^(S|B|TT|BCĐ|BQL|BTC|HĐ|CC|TCT|VP|P|T|C|LĐ|H|ĐU|TĐ|UB|TTr|ĐTN|CĐ|HU|TU)[A-ZĐ&.]+$/
